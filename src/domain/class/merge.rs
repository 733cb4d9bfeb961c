//! What a school's list changes in a class. A list adds and corrects; it never takes anybody out, for
//! whoever is missing from it may only be missing from the list.

use std::collections::{HashMap, HashSet};

use thiserror::Error;

use super::code::Draw;
use super::{Class, FullName, MAX_LEARNERS, Member, School, SchoolId};

/// A learner as a list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pupil {
    /// The line it stands in, from 1.
    pub line: u64,
    /// What the learner is called.
    pub name: FullName,
    /// What the school calls the learner.
    pub school: School,
}

/// A class with what a list changes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The class as it becomes.
    pub class: Class,
    /// Those that are new in it.
    pub new: Vec<FullName>,
    /// Those that had another name, with that name first.
    pub renamed: Vec<(FullName, FullName)>,
    /// Those of whom the list knows another id.
    pub updated: Vec<FullName>,
    /// How many are in the list as they are in the class.
    pub same: usize,
    /// Those in the class who are not in the list.
    pub missing: Vec<FullName>,
}

/// Why a list cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Clash {
    /// Two lines are about the same learner.
    #[error("lines {first} and {line} are about one learner")]
    Twice {
        /// The later line.
        line: u64,
        /// The earlier one.
        first: u64,
    },
    /// Several learners of the class have this name, and nothing else tells them apart.
    #[error("line {line}: several are called {name}")]
    Several {
        /// The line.
        line: u64,
        /// The name.
        name: FullName,
    },
    /// The ids of a line belong to several learners.
    #[error("line {line}: its ids belong to several")]
    Mixed {
        /// The line.
        line: u64,
    },
    /// There would be more than [`MAX_LEARNERS`].
    #[error("a class has at most {MAX_LEARNERS} learners")]
    TooMany,
}

/// The same id, whatever the case of its letters, in one of the four places of [`School::all`].
type Key = (usize, String);

fn keys(school: &School) -> impl Iterator<Item = Key> {
    let key = |(place, id): (usize, Option<&SchoolId>)| Some((place, id?.as_str().to_lowercase()));
    school.all().into_iter().enumerate().filter_map(key)
}

/// What is known of a class before the list comes.
struct Index {
    by_id: HashMap<Key, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Index {
    fn of(class: &Class) -> Self {
        let mut index = Self { by_id: HashMap::new(), by_name: HashMap::new() };
        for (place, member) in class.members.iter().enumerate() {
            index.by_id.extend(keys(&member.school).map(|key| (key, place)));
            index.by_name.entry(member.name.as_str().to_lowercase()).or_default().push(place);
        }
        index
    }

    /// Whom a line is about: by its ids or, failing these, by name.
    fn find(&self, class: &Class, pupil: &Pupil) -> Result<Option<usize>, Clash> {
        let line = pupil.line;
        let mut found: Vec<usize> =
            keys(&pupil.school).filter_map(|key| self.by_id.get(&key).copied()).collect();
        found.sort_unstable();
        found.dedup();
        match found[..] {
            [one] => return Ok(Some(one)),
            [] => {}
            _ => return Err(Clash::Mixed { line }),
        }
        let called = self.by_name.get(&pupil.name.as_str().to_lowercase());
        let fits = |place: &usize| !contradict(&class.members[*place].school, &pupil.school);
        let called: Vec<usize> = called.into_iter().flatten().copied().filter(fits).collect();
        match called[..] {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            _ => Err(Clash::Several { line, name: pupil.name.clone() }),
        }
    }
}

/// Whether two have different ids in one place: then they are two people of one name.
fn contradict(one: &School, other: &School) -> bool {
    let (one, other): (Vec<Key>, Vec<Key>) = (keys(one).collect(), keys(other).collect());
    one.iter().any(|(place, id)| other.iter().any(|(its, other)| place == its && id != other))
}

/// A class with a list taken in.
///
/// # Errors
/// Why the list cannot be taken in; then nothing of it is.
pub fn merge(class: &Class, pupils: &[Pupil], draw: &mut Draw) -> Result<Merged, Clash> {
    lines_differ(pupils)?;
    let (index, mut lines) = (Index::of(class), HashMap::new());
    let mut merged = Merged {
        class: class.clone(),
        new: Vec::new(),
        renamed: Vec::new(),
        updated: Vec::new(),
        same: 0,
        missing: Vec::new(),
    };
    for pupil in pupils {
        let Some(place) = index.find(class, pupil)? else {
            merged.add(pupil, draw);
            continue;
        };
        if let Some(first) = lines.insert(place, pupil.line) {
            return Err(Clash::Twice { line: pupil.line, first });
        }
        merged.correct(place, pupil);
    }
    let missing = class.members.iter().enumerate().filter(|(place, _)| !lines.contains_key(place));
    merged.missing = missing.map(|(_, member)| member.name.clone()).collect();
    if merged.class.members.len() > MAX_LEARNERS { Err(Clash::TooMany) } else { Ok(merged) }
}

/// No two lines may be about one learner: of one name that no id tells apart, or with one id.
fn lines_differ(pupils: &[Pupil]) -> Result<(), Clash> {
    let mut ids: HashMap<Key, u64> = HashMap::new();
    let mut names: HashMap<String, Vec<&Pupil>> = HashMap::new();
    for pupil in pupils {
        let line = pupil.line;
        for key in keys(&pupil.school) {
            if let Some(first) = ids.insert(key, line) {
                return Err(Clash::Twice { line, first });
            }
        }
        let called = names.entry(pupil.name.as_str().to_lowercase()).or_default();
        // Of one name there are few; where there are not, a list of one name must not take for ever.
        let alike = called.iter().take(50).find(|one| !contradict(&one.school, &pupil.school));
        if let Some(first) = alike {
            return Err(Clash::Twice { line, first: first.line });
        }
        called.push(pupil);
    }
    Ok(())
}

impl Merged {
    fn add(&mut self, pupil: &Pupil, draw: &mut Draw) {
        let Pupil { name, school, .. } = pupil.clone();
        self.new.push(name.clone());
        self.class.members.push(Member { id: draw.id(), code: draw.code(), name, school });
    }

    /// What the list says is taken; what it is silent about stays.
    fn correct(&mut self, place: usize, pupil: &Pupil) {
        let Some(member) = self.class.members.get_mut(place) else { return };
        let before = member.clone();
        member.name = pupil.name.clone();
        let School { student_id, sis_id, email, login } = &mut member.school;
        let said = pupil.school.clone();
        for (kept, said) in [
            (student_id, said.student_id),
            (sis_id, said.sis_id),
            (email, said.email),
            (login, said.login),
        ] {
            *kept = said.or_else(|| kept.take());
        }
        if before.name != member.name {
            self.renamed.push((before.name, member.name.clone()));
        } else if before.school != member.school {
            self.updated.push(before.name);
        } else {
            self.same += 1;
        }
    }

    /// Whether the class becomes another by it.
    pub fn changes(&self) -> bool {
        !(self.new.is_empty() && self.renamed.is_empty() && self.updated.is_empty())
    }
}

/// Ids that two learners of a class share, or codes and ids that stand twice in classes: a file that was
/// written by hand may hold such.
pub fn stands_twice<'c>(classes: impl IntoIterator<Item = &'c Class>) -> Option<&'c Member> {
    let (mut ids, mut codes) = (HashSet::new(), HashSet::new());
    let mut members = classes.into_iter().flat_map(|class| &class.members);
    members.find(|member| !(ids.insert(&member.id) & codes.insert(&member.code)))
}
