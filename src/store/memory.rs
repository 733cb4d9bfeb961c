//! Attempts that are gone when the program ends.

mod rooms;

use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;

use jiff::Timestamp;

use super::{AttemptId, Forget, Held, Kept, Scope, Seen, Store, StoreError, Summary};
use crate::domain::attempt::{Attempt, Counted, Entry, Event};
use crate::domain::form::Form;
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::past::Past;
use crate::domain::plan::{Asked, Plan};
use crate::domain::response::Exposure;
use crate::domain::room::Key;
use crate::measure::discrimination::Judged;
use crate::measure::score::{Score, fresh_judged};

/// Keeps attempts in memory only, as `--private` asks for.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Vec<Kept>,
    /// Whose attempts they are, in the order in which they were first met.
    learners: Vec<Learner>,
    /// The number of the last attempt that began.
    last: i64,
    rooms: Vec<rooms::RoomInMemory>,
    salt: Option<Key>,
    /// The number of the last room that opened.
    last_room: i64,
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
        // The number of an attempt that was forgotten is never given to another one.
        self.last += 1;
        let id = AttemptId(self.last);
        let plan = Plan { started: whole_millis(plan.started), ..plan.clone() };
        if !self.learners.contains(&plan.learner) {
            self.learners.push(plan.learner.clone());
        }
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

    fn unfinished(
        &self,
        learner: &Learner,
        form: Option<Form>,
    ) -> Result<Option<Kept>, StoreError> {
        let of_form = |kept: &&Kept| form.is_none() || kept.plan.form == form;
        let last = |begun_only: bool| {
            // A workshop is gone on with in its room.
            let alone = |kept: &&Kept| !self.is_of_a_room(kept.id);
            let mut all = self.of(learner).filter(of_form).filter(alone);
            all.rfind(|kept| kept.entries.is_empty() == begun_only)
        };
        let (touched, begun) = (last(false), last(true));
        let open = touched.filter(|kept| !kept.is_finished());
        let later = begun.filter(|begun| touched.is_none_or(|touched| touched.id < begun.id));
        Ok(open.or(later).cloned())
    }

    fn attempts(&self, learner: Option<&Learner>) -> Result<Vec<Summary>, StoreError> {
        let wanted = |kept: &&Kept| learner.is_none_or(|learner| kept.plan.learner == *learner);
        Ok(self.kept.iter().rev().filter(wanted).map(summary).collect())
    }

    fn is_new(&self, learner: &Learner) -> Result<bool, StoreError> {
        Ok(self.of(learner).next().is_none())
    }

    fn attempt(&self, id: AttemptId) -> Result<Option<Kept>, StoreError> {
        Ok(self.kept.iter().find(|kept| kept.id == id).cloned())
    }

    fn each_attempt(
        &self,
        scope: &Scope,
        visit: &mut dyn FnMut(Kept) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let takes = |Kept { id, plan, .. }: &&Kept| {
            scope.takes(*id, (&plan.learner, plan.started, plan.form))
        };
        let _ = self.kept.iter().filter(takes).try_for_each(|kept| visit(kept.clone()));
        Ok(())
    }

    fn seen(&self, learner: &Learner) -> Result<HashMap<QuestionId, Seen>, StoreError> {
        let mut seen: HashMap<QuestionId, Seen> = HashMap::new();
        for kept in self.of(learner) {
            for question in shown(kept) {
                seen.entry(question.clone()).or_default().times += 1;
            }
            for (asked, counted) in replay(kept).counted() {
                let missed = !counted.response.credit.is_full();
                seen.entry(asked.question.clone()).or_default().missed = missed;
            }
        }
        Ok(seen)
    }

    fn fresh_judged(&self, learner: &Learner, since: Timestamp) -> Result<Judged, StoreError> {
        let since = whole_millis(since);
        let all = self.of(learner).map(|kept| fresh_judged(&replay(kept), since));
        Ok(all.fold(Judged::default(), |sum, one| sum + one))
    }

    fn held(&self, what: Forget<'_>) -> Result<Held, StoreError> {
        let going: Vec<&Kept> = self.kept.iter().filter(|kept| goes(kept, what)).collect();
        let learners = going.iter().map(|kept| &kept.plan.learner).chain(self.came(what));
        let learners: BTreeSet<&Learner> = learners.collect();
        let is_answer = |entry: &&Entry| matches!(entry.event, Event::Answered { .. });
        let answers = going.iter().map(|kept| kept.entries.iter().filter(is_answer).count());
        Ok(Held {
            learners: count(learners.len()),
            attempts: count(going.len()),
            answers: count(answers.sum()),
        })
    }

    fn forget(&mut self, what: Forget<'_>) -> Result<Held, StoreError> {
        let held = self.held(what)?;
        self.kept.retain(|kept| !goes(kept, what));
        let kept = &self.kept;
        self.learners.retain(|one| kept.iter().any(|kept| kept.plan.learner == *one));
        self.forget_in_rooms(what);
        Ok(held)
    }

    fn history(&self, learner: &Learner) -> Result<Vec<Past>, StoreError> {
        let mut all: Vec<Past> = self.of(learner).flat_map(pasts).collect();
        all.sort_by_key(|past| past.at);
        Ok(all)
    }

    fn each_fresh(&self, visit: &mut dyn FnMut(&Learner, &Past)) -> Result<(), StoreError> {
        for learner in &self.learners {
            let all = self.of(learner).flat_map(pasts);
            let fresh = all.filter(|past| past.response.exposure == Exposure::Fresh);
            fresh.for_each(|past| visit(learner, &past));
        }
        Ok(())
    }
}

/// Whether an attempt is among what is to be forgotten.
fn goes(kept: &Kept, what: Forget<'_>) -> bool {
    match what {
        Forget::Learner(learner) => kept.plan.learner == *learner,
        Forget::Before(moment) => {
            let last = kept.entries.iter().map(|entry| entry.at).max();
            last.unwrap_or(kept.plan.started) < whole_millis(moment)
        }
        Forget::Everything => true,
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The answers of an attempt that count.
fn pasts(kept: &Kept) -> Vec<Past> {
    let past = |(asked, counted): (&Asked, &Counted)| Past {
        at: counted.at,
        form: kept.plan.form,
        asked: asked.clone(),
        response: counted.response.clone(),
    };
    replay(kept).counted().map(past).collect()
}

/// The attempt as it stands. Entries come from an attempt, so they follow.
fn replay(kept: &Kept) -> Attempt {
    Attempt::replay(kept.plan.clone(), &kept.entries)
        .unwrap_or_else(|_| Attempt::start(kept.plan.clone()))
}

/// Cuts a moment as a store on disk does, so that all stores tell the same.
fn whole_millis(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

fn summary(kept: &Kept) -> Summary {
    let score = Score::of(&replay(kept));
    Summary {
        id: kept.id,
        learner: kept.plan.learner.clone(),
        started: kept.plan.started,
        form: kept.plan.form,
        asked: score.asked,
        answered: score.answered,
        right: score.right,
        finished: kept.is_finished(),
    }
}

/// The questions that were shown, each once.
fn shown(kept: &Kept) -> impl Iterator<Item = &QuestionId> {
    let touched = kept.entries.iter().filter_map(|entry| match &entry.event {
        Event::Answered { position, .. } | Event::Skipped { position } => Some(*position),
        Event::Withdrawn { .. } | Event::Finished => None,
    });
    // What was only open in a form has told nothing: a form explains at the end.
    let open = replay(kept).current().filter(|_| kept.plan.form.is_none());
    let positions = touched.chain(open);
    let questions = positions.filter_map(|position| kept.plan.questions.get(position));
    questions.map(|asked| &asked.question).collect::<BTreeSet<_>>().into_iter()
}
