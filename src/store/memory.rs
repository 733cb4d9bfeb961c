//! Attempts that are gone when the program ends.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::{AttemptId, Kept, Seen, Store, StoreError, Summary};
use crate::domain::answer::Answer;
use crate::domain::attempt::{Asked, Entry, Event, Plan};
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::question::{KindName, Verdict};
use crate::domain::response::{Exposure, Response};
use crate::measure::discrimination::Judged;
use crate::measure::score::measures_skill;

/// Keeps attempts in memory only, as `--private` asks for.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Vec<Kept>,
}

/// An answer that counts: it stands, and was given before its explanation was seen.
struct Counted<'a> {
    asked: &'a Asked,
    response: &'a Response,
    at: Timestamp,
}

impl MemoryStore {
    /// A store with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    fn of<'a>(&'a self, learner: &'a Learner) -> impl DoubleEndedIterator<Item = &'a Kept> {
        self.kept.iter().filter(move |kept| kept.plan.learner == *learner)
    }
}

impl Store for MemoryStore {
    fn begin(&mut self, plan: &Plan) -> Result<AttemptId, StoreError> {
        let id = AttemptId(self.kept.last().map_or(1, |kept| kept.id.0 + 1));
        let plan = Plan { started: whole_millis(plan.started), ..plan.clone() };
        self.kept.push(Kept { id, plan, entries: Vec::new() });
        Ok(id)
    }

    fn append(&mut self, attempt: AttemptId, entry: &Entry) -> Result<(), StoreError> {
        let kept = self.kept.iter_mut().find(|kept| kept.id == attempt);
        let kept = kept.ok_or(StoreError::NoSuchAttempt(attempt))?;
        if entry.number as usize != kept.entries.len() + 1 {
            return Err(StoreError::GoesOnElsewhere(attempt));
        }
        kept.entries.push(Entry { at: whole_millis(entry.at), ..entry.clone() });
        Ok(())
    }

    fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(self.kept.is_empty())
    }

    fn unfinished(&self, learner: &Learner) -> Result<Option<Kept>, StoreError> {
        let latest = self.of(learner).next_back();
        Ok(latest.filter(|kept| !is_finished(kept)).cloned())
    }

    fn attempts(&self, learner: Option<&Learner>) -> Result<Vec<Summary>, StoreError> {
        let wanted = |kept: &&Kept| learner.is_none_or(|learner| kept.plan.learner == *learner);
        Ok(self.kept.iter().rev().filter(wanted).map(summary).collect())
    }

    fn attempt(&self, id: AttemptId) -> Result<Option<Kept>, StoreError> {
        Ok(self.kept.iter().find(|kept| kept.id == id).cloned())
    }

    fn seen(&self, learner: &Learner) -> Result<HashMap<QuestionId, Seen>, StoreError> {
        let mut seen: HashMap<QuestionId, Seen> = HashMap::new();
        for kept in self.of(learner) {
            for question in met(kept) {
                seen.entry(question.clone()).or_default().times += 1;
            }
            for Counted { asked, response, .. } in counted(kept) {
                seen.entry(asked.question.clone()).or_default().missed = !response.credit.is_full();
            }
        }
        Ok(seen)
    }

    fn fresh_judged(&self, learner: &Learner, since: Timestamp) -> Result<Judged, StoreError> {
        let mut judged = Judged::default();
        let since = whole_millis(since);
        let wanted =
            |found: &Counted<'_>| found.at >= since && measures_skill(found.asked, found.response);
        for found in self.of(learner).flat_map(counted).filter(wanted) {
            count(&mut judged, &found);
        }
        Ok(judged)
    }
}

/// Cuts a moment as a store on disk does, so that all stores tell the same.
fn whole_millis(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

fn is_finished(kept: &Kept) -> bool {
    kept.entries.last().is_some_and(|entry| entry.event == Event::Finished)
}

fn summary(kept: &Kept) -> Summary {
    let counted = counted(kept);
    let right = counted.iter().filter(|found| found.response.credit.is_full()).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Summary {
        id: kept.id,
        learner: kept.plan.learner.clone(),
        started: kept.plan.started,
        asked: number(kept.plan.questions.len()),
        answered: number(counted.len()),
        right: number(right),
        finished: is_finished(kept),
    }
}

/// The questions that were answered or skipped, each once.
fn met(kept: &Kept) -> impl Iterator<Item = &QuestionId> {
    let touched = kept.entries.iter().filter_map(|entry| match &entry.event {
        Event::Answered { position, .. } | Event::Skipped { position } => Some(*position),
        Event::Withdrawn { .. } | Event::Finished => None,
    });
    let questions = touched.filter_map(|position| kept.plan.questions.get(position));
    questions.map(|asked| &asked.question).collect::<std::collections::BTreeSet<_>>().into_iter()
}

/// The answers of an attempt that count, in the order in which they were given.
fn counted(kept: &Kept) -> Vec<Counted<'_>> {
    let mut standing: BTreeMap<usize, Counted<'_>> = BTreeMap::new();
    for entry in &kept.entries {
        match &entry.event {
            Event::Answered { position, response } => {
                if let Some(asked) = kept.plan.questions.get(*position) {
                    standing.insert(*position, Counted { asked, response, at: entry.at });
                }
            }
            Event::Skipped { position } | Event::Withdrawn { position } => {
                standing.remove(position);
            }
            Event::Finished => {}
        }
    }
    let counts = |found: &Counted<'_>| found.response.exposure != Exposure::AfterFeedback;
    standing.into_values().filter(counts).collect()
}

fn count(judged: &mut Judged, found: &Counted<'_>) {
    let verdicts = (found.asked.kind, found.asked.verdict, &found.response.answer);
    if let (KindName::Judge, Some(is), Answer::Verdict(given)) = verdicts {
        judged.count(is == Verdict::Scam, *given == Verdict::Scam);
    }
}
