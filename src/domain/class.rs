//! A class: a group of learners that a school follows by pseudonym. Who somebody is stands here and
//! in no answer; answers know the id alone.

pub mod code;
pub mod merge;
pub mod text;

use jiff::Timestamp;
use jiff::civil::Date;

use super::form::Form;
use super::learner::Learner;
use super::question::Audience;

pub use code::Code;
pub use text::{ClassName, FullName, SchoolId};

/// More learners than this are in no class.
pub const MAX_LEARNERS: usize = 5_000;

/// More tests than this no class is given.
pub const MAX_ASSIGNMENTS: usize = 200;

/// A class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// What it is called.
    pub name: ClassName,
    /// For whom what it is shown must be fit.
    pub audience: Audience,
    /// Whether it is kept but no longer listed.
    pub archived: bool,
    /// The tests it has to do, the oldest first.
    pub assignments: Vec<Assignment>,
    /// Its learners, in the order in which they came.
    pub members: Vec<Member>,
}

/// A test that a class has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// The form.
    pub form: Form,
    /// The last day for it.
    pub due: Date,
    /// When it was given. What was done before does not count for it.
    pub made: Timestamp,
}

impl Assignment {
    /// Whether a finished attempt at a form, begun at a moment, does it.
    pub fn is_done_by(&self, form: Option<Form>, started: Timestamp) -> bool {
        form == Some(self.form) && started >= self.made
    }
}

/// A learner of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Drawn by chance; the name that stands in answers.
    pub id: Learner,
    /// What is typed to play under the id.
    pub code: Code,
    /// What the learner is called.
    pub name: FullName,
    /// What the school calls the learner.
    pub school: School,
}

/// What a school calls a learner, as far as it has said so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct School {
    /// The number or word of the school's own list.
    pub student_id: Option<SchoolId>,
    /// The id of its student information system.
    pub sis_id: Option<SchoolId>,
    /// An e-mail address.
    pub email: Option<SchoolId>,
    /// What the learner logs in with.
    pub login: Option<SchoolId>,
}

impl School {
    /// All of them, in the order in which they are trusted.
    pub fn all(&self) -> [Option<&SchoolId>; 4] {
        [&self.student_id, &self.sis_id, &self.login, &self.email].map(Option::as_ref)
    }
}

impl Class {
    /// A class without learners.
    pub fn new(name: ClassName, audience: Audience) -> Self {
        Self { name, audience, archived: false, assignments: Vec::new(), members: Vec::new() }
    }

    /// The learner who plays with this code.
    pub fn with_code(&self, code: &Code) -> Option<&Member> {
        self.members.iter().find(|member| member.code == *code)
    }

    /// The test that a learner has to do next: of those not done and not over, the one due first.
    pub fn open(&self, today: Date, is_done: impl Fn(&Assignment) -> bool) -> Option<Assignment> {
        let open = self.assignments.iter().filter(|given| given.due >= today && !is_done(given));
        open.min_by_key(|given| given.due).copied()
    }

    /// The test given last.
    pub fn latest(&self) -> Option<&Assignment> {
        self.assignments.last()
    }

    /// The learners that a text means: by id, code, school id or, failing these, name.
    pub fn meant(&self, text: &str) -> Vec<&Member> {
        let wanted = text.trim().to_lowercase();
        let is = |text: &str| text.to_lowercase() == wanted;
        let by_id = |member: &&Member| {
            let school = member.school.all().into_iter().flatten();
            is(member.id.as_str())
                || is(member.code.as_str())
                || school.into_iter().any(|id| is(id.as_str()))
        };
        let found: Vec<&Member> = self.members.iter().filter(by_id).collect();
        if !found.is_empty() {
            return found;
        }
        self.members.iter().filter(|member| is(member.name.as_str())).collect()
    }
}

/// A class and who of it has done the test given last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'c> {
    /// The class.
    pub class: &'c Class,
    /// For each learner, whether it is done; all false where there is none to do.
    pub done: Vec<bool>,
}

impl Standing<'_> {
    /// How many have done it.
    pub fn done(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }
}

/// The form each class takes next, in the order of the classes. Where nobody says with which to begin,
/// each goes on from the one it had last; those that had none begin one after another.
pub fn rotated(classes: &[&Class], first: Option<Form>) -> Vec<Form> {
    let mut turn = first.unwrap_or(Form::ALL[0]);
    let form = |class: &&Class| {
        let next = match (first, class.latest()) {
            (None, Some(last)) => last.form.next(),
            _ => turn,
        };
        turn = turn.next();
        next
    };
    classes.iter().map(form).collect()
}

#[cfg(test)]
#[path = "class/tests.rs"]
mod tests;
