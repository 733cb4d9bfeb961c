//! From a plan to what a room is opened with: which questions are put.

use std::collections::HashSet;

use super::super::bank::Bank;
use super::super::form::{Form, form_order};
use super::super::id::QuestionId;
use super::super::library::Library;
use super::super::mixing::share_range;
use super::super::plan::Asked;
use super::super::question::{Audience, Question};
use super::super::room::{Doing, Part, Put, Set, Talk};
use super::super::seed::Seed;
use super::super::selection::{Candidate, choose};
use super::super::tactic::Tactic;
use super::super::verdict::Verdict;
use super::error::AgendaError;
use super::{Agenda, Pace, Pick, Section, TURNS, What};

/// Chooses the questions of a workshop. The same plan, banks, seed and audience give the same parts
/// on every machine. Nobody gets a question twice; what the plan leaves out never comes; in a part
/// that the seed chooses, 40 to 60 % of what is judged are scams and no two are twins.
///
/// # Errors
/// The first thing for which the plan cannot be followed with these banks.
pub fn setup_parts(
    agenda: &Agenda,
    library: &Library,
    seed: Seed,
    audience: Option<Audience>,
) -> Result<Vec<Part>, AgendaError> {
    let mut setter = Setter { agenda, library, seed, audience, taken: HashSet::new() };
    // What is named has no choice, so nothing else may take it, in whichever part it stands.
    setter.reserve();
    let parts: Vec<Part> = (1..)
        .zip(&agenda.parts)
        .map(|(part, one)| setter.part(part, one))
        .collect::<Result<_, _>>()?;
    match asked_twice(&parts) {
        Some(id) => Err(AgendaError::AskedTwice { id: id.clone() }),
        None => Ok(parts),
    }
}

fn paced(set: Set, pace: Pace) -> Doing {
    match pace {
        Pace::Together => Doing::Together(set),
        Pace::Own => Doing::OwnPace { sets: vec![set], until: None },
    }
}

fn put(bank: &Bank, question: &Question) -> Put {
    Put { asked: Asked::of(bank, question, false), has_care: question.advice.care.is_some() }
}

/// So many choices are tried for one that fits; where there is little to choose from, the first may
/// be of twins.
const TRIES: usize = 8;

struct Setter<'s> {
    agenda: &'s Agenda,
    library: &'s Library,
    seed: Seed,
    audience: Option<Audience>,
    /// What is put in some part already.
    taken: HashSet<&'s QuestionId>,
}

impl<'s> Setter<'s> {
    fn reserve(&mut self) {
        for section in &self.agenda.parts {
            if let What::Named(ids, _) = &section.what {
                self.taken.extend(ids);
            }
        }
    }

    fn part(&mut self, part: usize, section: &'s Section) -> Result<Part, AgendaError> {
        let doing = match &section.what {
            What::Talk { title, shown } => {
                Doing::Talk(Talk { title: title.clone(), shown: shown.clone() })
            }
            What::Form(form) => Doing::Together(self.form(*form)?),
            What::Forms(forms) => Doing::OwnPace {
                sets: forms.iter().map(|form| self.form(*form)).collect::<Result<_, _>>()?,
                until: None,
            },
            What::Pick(pick, pace) => paced(self.pick(part, pick)?, *pace),
            What::Named(ids, pace) => paced(self.named(part, ids)?, *pace),
        };
        Ok(Part { minutes: Some(section.minutes), notes: section.notes.clone(), doing })
    }

    /// The scenes of a form, without its spares: in a room a skip is an answer like others.
    fn form(&self, form: Form) -> Result<Set, AgendaError> {
        let questions: Vec<(&Bank, &Question)> = self
            .banks_in_its_language()
            .filter(|(_, one)| one.form.is_some_and(|place| place.form == form && !place.spare))
            .collect();
        for (_, question) in &questions {
            self.fits(question).map_err(|why| match why {
                Misfit::Shows(tactic) => AgendaError::FormLeftOut { form, tactic },
                Misfit::Audience => AgendaError::FormUnfit { form },
            })?;
        }
        let alone: Vec<&Question> = questions.iter().map(|(_, question)| *question).collect();
        let order =
            form_order(&alone, self.seed).map_err(|why| AgendaError::FormNotWhole { form, why })?;
        Ok(Set { form: Some(form), questions: self.put_all(order) })
    }

    fn named(&self, part: usize, ids: &[QuestionId]) -> Result<Set, AgendaError> {
        for id in ids {
            let Some((_, question)) = self.library.find(id) else {
                return Err(AgendaError::NoSuchQuestion { part, id: id.clone() });
            };
            if let Some(place) = question.form {
                return Err(AgendaError::OfForm { part, id: id.clone(), form: place.form });
            }
            self.fits(question).map_err(|why| match why {
                Misfit::Shows(tactic) => AgendaError::LeftOut { part, id: id.clone(), tactic },
                Misfit::Audience => AgendaError::Unfit { part, id: id.clone() },
            })?;
        }
        Ok(Set { form: None, questions: self.put_all(ids) })
    }

    /// Chooses, rather without the twins of what is put in other parts: whoever remembers one knows
    /// the other.
    fn pick(&mut self, part: usize, pick: &Pick) -> Result<Set, AgendaError> {
        let all = self.pool(pick);
        let is_apart = |one: &&Candidate<'_>| {
            one.question.twin().is_none_or(|twin| !self.taken.contains(twin))
        };
        let apart: Vec<Candidate<'_>> = all.iter().filter(is_apart).cloned().collect();
        let tries =
            [apart, all].into_iter().flat_map(|pool| (0..TRIES).map(move |n| (pool.clone(), n)));
        let mut last = Err(AgendaError::TooFew { part, wanted: pick.count, found: 0 });
        for (pool, number) in tries {
            last = chosen(part, pick, &pool, self.seed_of(part, number));
            if last.is_ok() {
                break;
            }
        }
        let chosen = last?;
        self.taken.extend(&chosen);
        Ok(Set { form: None, questions: self.put_all(chosen) })
    }

    fn pool(&self, pick: &Pick) -> Vec<Candidate<'s>> {
        self.banks_in_its_language()
            .filter(|(bank, question)| question.is_practice() && pick.admits(bank, question))
            .filter(|(_, question)| self.fits(question).is_ok())
            .filter(|(_, question)| !self.taken.contains(&question.id))
            .map(|(bank, question)| Candidate { question, topic: bank.topic, times_seen: 0 })
            .collect()
    }

    fn banks_in_its_language(&self) -> impl Iterator<Item = (&'s Bank, &'s Question)> {
        let language = self.agenda.primary_language();
        self.library.questions().filter(move |(bank, _)| bank.primary_language() == language)
    }

    fn fits(&self, question: &Question) -> Result<(), Misfit> {
        let left_out = |tactic: &Tactic| self.agenda.leave_out.contains(tactic);
        if let Some(tactic) = tactics_of(question).find(left_out) {
            return Err(Misfit::Shows(tactic));
        }
        match self.audience.is_none_or(|people| people.may_see(question.audience)) {
            true => Ok(()),
            false => Err(Misfit::Audience),
        }
    }

    fn put_all<'q>(&self, ids: impl IntoIterator<Item = &'q QuestionId>) -> Vec<Put> {
        let found = ids.into_iter().filter_map(|id| self.library.find(id));
        found.map(|(bank, question)| put(bank, question)).collect()
    }

    /// Each try of each part has its own chance, so that a change of one part leaves the others.
    fn seed_of(&self, part: usize, number: usize) -> Seed {
        let of_try = format!("{part}-{number}");
        Seed(self.seed.0 ^ xxhash_rust::xxh3::xxh3_64(of_try.as_bytes()))
    }
}

/// Why a question does not fit.
enum Misfit {
    /// It shows what the plan leaves out.
    Shows(Tactic),
    /// It is not for these people.
    Audience,
}

/// What a question is about, and what its scene shows besides.
fn tactics_of(question: &Question) -> impl Iterator<Item = Tactic> {
    let marks = question.scene().into_iter().flat_map(|scene| &scene.marks);
    question.focus.map(|focus| focus.tactic).into_iter().chain(marks.map(|mark| mark.tactic))
}

impl Pick {
    fn admits(&self, bank: &Bank, question: &Question) -> bool {
        let tactic = question.focus.map(|focus| focus.tactic);
        (self.topics.is_empty() || self.topics.contains(&bank.topic))
            && self.level.is_none_or(|level| level == question.level)
            && (self.tactics.is_empty() || tactic.is_some_and(|one| self.tactics.contains(&one)))
            && (self.kinds.is_empty() || self.kinds.contains(&question.kind_name()))
    }
}

/// As many as are wanted, no two of them twins, about as many scams as genuine scenes.
fn chosen<'q>(
    part: usize,
    pick: &Pick,
    pool: &[Candidate<'q>],
    seed: Seed,
) -> Result<Vec<&'q QuestionId>, AgendaError> {
    let chosen = choose(pool, pick.count, seed);
    let questions: Vec<&Question> = pool
        .iter()
        .map(|candidate| candidate.question)
        .filter(|question| chosen.contains(&&question.id))
        .collect();
    let has_twin_before = |(at, one): &(usize, &&Question)| {
        questions[..*at].iter().any(|other| one.is_twin_of(other))
    };
    let twins = questions.iter().enumerate().filter(has_twin_before).count();
    let found = questions.len() - twins;
    if found < pick.count {
        return Err(AgendaError::TooFew { part, wanted: pick.count, found });
    }
    let of = |verdict| questions.iter().filter(|one| one.verdict() == Some(verdict)).count();
    let (scams, genuine) = (of(Verdict::Scam), of(Verdict::Genuine));
    let (low, high) = share_range(scams + genuine);
    match (low..=high).contains(&scams) {
        true => Ok(chosen),
        false => Err(AgendaError::OneSided { part, scams, genuine }),
    }
}

/// A question that some learner would get twice.
fn asked_twice(parts: &[Part]) -> Option<&QuestionId> {
    (0..TURNS).find_map(|learner| {
        let mut met = HashSet::new();
        let sets = parts.iter().filter_map(|part| part.sets().get(part.set_of(learner)?));
        let mut asked = sets.flat_map(|set| &set.questions).map(|put| &put.asked.question);
        asked.find(|id| !met.insert(*id))
    })
}
