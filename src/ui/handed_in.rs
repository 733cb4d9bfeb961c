//! What was handed in from a page for homework, as a round: the same attempt that would have come of it
//! here, if the questions are still what they were.

mod told;

use std::collections::{BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp};
use thiserror::Error;

use crate::domain::attempt::{Attempt, Entry, Event, Given};
use crate::domain::form::ASKED;
use crate::domain::grade::grade;
use crate::domain::id::QuestionId;
use crate::domain::imprint::Imprint;
use crate::domain::kind::Kind;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::question::Question;
use crate::exchange::homework::{HandedIn, Line, Reply as Typed, Said};
use crate::store::{Kept, Seen};

use super::command::Reply;
use super::question::Shown;

pub use told::{Outcome, damaged, outcome};

/// Longer than this, 30 days in milliseconds, nobody thinks about a question: a clock has jumped.
const LONGEST_MS: u64 = 30 * 24 * 3_600_000;

/// Why it cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unfit {
    /// So many of its questions are in no bank at hand.
    #[error("{0} questions are in no bank at hand")]
    Gone(usize),
    /// So many of its questions are others now.
    #[error("{0} questions have been changed")]
    Changed(usize),
    /// No page could have given it.
    #[error("it does not follow from its questions")]
    OutOfStep,
}

/// A round that was handed in.
#[derive(Debug, Clone)]
pub struct Round {
    /// What was settled when it began.
    pub plan: Plan,
    /// What happened, to its end.
    pub entries: Vec<Entry>,
}

/// The round of a learner that was handed in. `seen` is what the learner had seen before, and nothing
/// of it happened after `now`, whatever the clock of that device said.
///
/// # Errors
/// What keeps it from being taken in; all of it or nothing is.
pub fn round(
    library: &Library,
    learner: &Learner,
    handed_in: &HandedIn,
    seen: &HashMap<QuestionId, Seen>,
    now: Timestamp,
) -> Result<Round, Unfit> {
    let shown = questions(library, handed_in)?;
    let plan = plan(library, learner, handed_in, seen, now)?;
    let mut attempt = Attempt::start(plan.clone());
    let (mut entries, mut at) = (Vec::new(), plan.started);
    while let Some(position) = attempt.current() {
        let said = &handed_in.lines[position].said;
        if let Said::Answered { took_ms, .. } = said {
            at = later(at, *took_ms).min(now);
        }
        let entry = entry(&attempt, &shown[position], said, at).ok_or(Unfit::OutOfStep)?;
        attempt.apply(&entry).map_err(|_| Unfit::OutOfStep)?;
        entries.push(entry);
    }
    refuse_unasked(&attempt, &handed_in.lines)?;
    entries.push(attempt.finish(at).map_err(|_| Unfit::OutOfStep)?);
    Ok(Round { plan, entries })
}

fn later(at: Timestamp, took_ms: u64) -> Timestamp {
    let took = SignedDuration::from_millis(i64::try_from(took_ms).unwrap_or(i64::MAX));
    at.saturating_add(took).unwrap_or(Timestamp::MAX)
}

/// The questions as they were shown.
fn questions<'l>(library: &'l Library, handed_in: &HandedIn) -> Result<Vec<Shown<'l>>, Unfit> {
    let found = handed_in.lines.iter().map(|line| library.find(&line.question));
    let found: Vec<_> = found.collect();
    match found.iter().filter(|one| one.is_none()).count() {
        0 => {}
        gone => return Err(Unfit::Gone(gone)),
    }
    let found = handed_in.lines.iter().zip(found.into_iter().flatten());
    let found: Vec<(&Line, &Question)> = found.map(|(line, (_, one))| (line, one)).collect();
    let is_other = |(line, one): &&(&Line, &Question)| Imprint::of(one) != line.imprint;
    match found.iter().filter(is_other).count() {
        0 => Ok(found.iter().map(|(_, one)| Shown::new(one, handed_in.seed)).collect()),
        changed => Err(Unfit::Changed(changed)),
    }
}

/// What was settled when it began. A form is whole, and nothing else has questions of forms.
fn plan(
    library: &Library,
    learner: &Learner,
    handed_in: &HandedIn,
    seen: &HashMap<QuestionId, Seen>,
    now: Timestamp,
) -> Result<Plan, Unfit> {
    let begun = Timestamp::from_millisecond(handed_in.begun).map_err(|_| Unfit::OutOfStep)?;
    let found = handed_in.lines.iter().filter_map(|line| library.find(&line.question));
    let found: Vec<_> = found.collect();
    let is_of_it = found.iter().all(|(_, q)| q.form.map(|place| place.form) == handed_in.form);
    let was_seen = |id: &QuestionId| seen.get(id).is_some_and(|seen| seen.times > 0);
    let asked = found.iter().map(|(bank, one)| Asked::of(bank, one, was_seen(&one.id)));
    let questions: Vec<Asked> = asked.collect();
    let different: BTreeSet<&QuestionId> = questions.iter().map(|asked| &asked.question).collect();
    let put = questions.iter().filter(|asked| !asked.spare).count();
    let is_whole = handed_in.form.is_none() || put == 2 * ASKED;
    if !is_of_it || !is_whole || different.len() < questions.len() {
        return Err(Unfit::OutOfStep);
    }
    Ok(Plan {
        learner: learner.clone(),
        form: handed_in.form,
        seed: handed_in.seed,
        selection: handed_in.selection,
        feedback: if handed_in.form.is_some() { Feedback::AtEnd } else { Feedback::AfterEach },
        certainty: true,
        started: begun.min(now),
        questions,
    })
}

/// The entry that it makes; none if no page could have given it.
fn entry(attempt: &Attempt, shown: &Shown<'_>, said: &Said, at: Timestamp) -> Option<Entry> {
    let Said::Answered { reply, certainty, took_ms } = said else {
        return attempt.skip(at).ok().filter(|_| *said == Said::Skipped);
    };
    let reply = match (reply, &shown.question.kind) {
        (Typed::Numbers(numbers), _) => Reply::Numbers(numbers.clone()),
        (Typed::Typed(typed), Kind::Number(_)) => {
            Reply::Amount(typed.parse().ok().filter(|number: &f64| number.is_finite())?)
        }
        (Typed::Typed(typed), _) => Reply::Words(typed.clone()),
    };
    let answer = shown.answer(&reply)?;
    let credit = grade(&shown.question.kind, &answer);
    let took_ms = (*took_ms).min(LONGEST_MS);
    let given = Given { answer, credit, certainty: *certainty, took_ms };
    attempt.answer(given, at).ok()
}

/// What the route passes by was not answered.
fn refuse_unasked(attempt: &Attempt, lines: &[Line]) -> Result<(), Unfit> {
    let route: BTreeSet<usize> = attempt.outcomes().map(|outcome| outcome.position).collect();
    let passed_by = lines.iter().enumerate().filter(|(at, _)| !route.contains(at));
    let mut asked = passed_by.filter(|(_, line)| line.said != Said::NotAsked);
    if asked.next().is_none() { Ok(()) } else { Err(Unfit::OutOfStep) }
}

impl Round {
    /// How many of its entries a kept attempt holds, if it came of this round: all of them, or fewer
    /// where the program was interrupted. Times and what was seen before may differ.
    pub fn held_by(&self, kept: &Kept) -> Option<usize> {
        let ids = |plan: &Plan| -> Vec<QuestionId> {
            plan.questions.iter().map(|asked| asked.question.clone()).collect()
        };
        let is_same_set = (kept.plan.seed, kept.plan.form) == (self.plan.seed, self.plan.form)
            && ids(&kept.plan) == ids(&self.plan);
        let pairs = kept.entries.iter().zip(&self.entries);
        let is_start = kept.entries.len() <= self.entries.len()
            && pairs.into_iter().all(|(one, other)| is_same(&one.event, &other.event));
        // A round that has only begun may be anybody's, unless it began at the same moment.
        let is_known = !kept.entries.is_empty() || kept.plan.started == self.plan.started;
        (is_same_set && is_start && is_known).then_some(kept.entries.len())
    }
}

fn is_same(one: &Event, other: &Event) -> bool {
    match (one, other) {
        (
            Event::Answered { position: at, response: a },
            Event::Answered { position, response: b },
        ) => {
            at == position
                && (&a.answer, a.certainty, a.took_ms) == (&b.answer, b.certainty, b.took_ms)
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
#[path = "handed_in/tests.rs"]
mod tests;
