//! Where answers are kept. Every response is one appended row, committed before it is acknowledged;
//! everything else is derived from those rows.

mod error;
mod files;
mod forget;
mod memory;
mod private;
pub mod rooms;
mod scope;
mod sqlite;
#[cfg(test)]
mod story;

use std::collections::HashMap;
use std::fmt;
use std::ops::ControlFlow;

use jiff::Timestamp;

use crate::domain::attempt::{Entry, Event};
use crate::domain::class::Assignment;
use crate::domain::form::Form;
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::past::Past;
use crate::domain::plan::Plan;
use crate::measure::discrimination::Judged;

pub use error::StoreError;
pub use files::{erase, files_of, may_erase};
pub use forget::{Forget, Held};
pub use memory::MemoryStore;
pub use private::{make_private_file, make_private_folder};
pub use rooms::Rooms;
pub use scope::Scope;
pub use sqlite::{Journal, SqliteStore};

/// Names an attempt in its store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId(pub i64);

impl Kept {
    /// Whether the score page was reached.
    pub fn is_finished(&self) -> bool {
        self.entries.last().is_some_and(|entry| entry.event == Event::Finished)
    }
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An attempt as it is kept: replaying the entries over the plan gives its state.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Its name in the store.
    pub id: AttemptId,
    /// What was settled when it began.
    pub plan: Plan,
    /// What happened since, oldest first.
    pub entries: Vec<Entry>,
}

/// An attempt in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its name in the store.
    pub id: AttemptId,
    /// Who went through it.
    pub learner: Learner,
    /// When it began.
    pub started: Timestamp,
    /// The form that it is; none for practice.
    pub form: Option<Form>,
    /// Questions in it. What a spare replaces is not counted twice.
    pub asked: u32,
    /// Questions with an answer that counts.
    pub answered: u32,
    /// Of those, answers with full credit.
    pub right: u32,
    /// Whether the score page was reached.
    pub finished: bool,
}

impl Summary {
    /// Whether this does a test that a class was given.
    pub fn does(&self, given: &Assignment) -> bool {
        self.finished && given.is_done_by(self.form, self.started)
    }
}

/// What a learner has had to do with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// In how many attempts it was shown: answered, skipped, or open when the learner stopped.
    pub times: u32,
    /// Whether the last answer that counts was less than right.
    pub missed: bool,
}

/// A place where attempts are kept, and the rooms in which some were made.
pub trait Store: Rooms {
    /// Keeps a new attempt.
    ///
    /// # Errors
    /// Whatever stopped it from being on disk; then nothing has been kept.
    fn begin(&mut self, plan: &Plan) -> Result<AttemptId, StoreError>;

    /// Keeps what happened. When this returns, it survives the death of the process and of the
    /// machine. Times are kept to the millisecond.
    ///
    /// # Errors
    /// [`StoreError::GoesOnElsewhere`] if its place among the entries is taken; otherwise
    /// whatever stopped it from being on disk. Then nothing has been kept.
    fn append(&mut self, attempt: AttemptId, entry: &Entry) -> Result<(), StoreError>;

    /// The learner's unfinished attempt: the latest in which something happened, if its score page
    /// has not been reached; failing that, a later one that has only begun. With a form, only
    /// attempts of that form are looked at.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn unfinished(&self, learner: &Learner, form: Option<Form>)
    -> Result<Option<Kept>, StoreError>;

    /// All attempts, the latest first; only this learner's, if one is given.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn attempts(&self, learner: Option<&Learner>) -> Result<Vec<Summary>, StoreError>;

    /// Whether the learner has begun nothing yet.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn is_new(&self, learner: &Learner) -> Result<bool, StoreError>;

    /// One attempt, whole.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn attempt(&self, id: AttemptId) -> Result<Option<Kept>, StoreError>;

    /// Shows every attempt of a scope, whole, in the order of their ids, until `visit` breaks off.
    /// All are of one moment, and no more than a few are held at a time.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn each_attempt(
        &self,
        scope: &Scope,
        visit: &mut dyn FnMut(Kept) -> ControlFlow<()>,
    ) -> Result<(), StoreError>;

    /// What the learner has had to do with each question.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn seen(&self, learner: &Learner) -> Result<HashMap<QuestionId, Seen>, StoreError>;

    /// The learner's judged scenes since a moment that count and were fresh: those that measure
    /// skill.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn fresh_judged(&self, learner: &Learner, since: Timestamp) -> Result<Judged, StoreError>;

    /// How much is held of something.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn held(&self, what: Forget<'_>) -> Result<Held, StoreError>;

    /// Forgets it, all or nothing, and tells how much it was. When this returns, no trace of it is in
    /// any file of the store.
    ///
    /// # Errors
    /// [`StoreError::TracesLeft`] if it is forgotten, but another program keeps traces of it alive;
    /// otherwise whatever stopped it. Then nothing has been forgotten.
    fn forget(&mut self, what: Forget<'_>) -> Result<Held, StoreError>;

    /// All answers of the learner that count, the oldest first.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn history(&self, learner: &Learner) -> Result<Vec<Past>, StoreError>;

    /// Goes through the answers of all learners that count and were fresh: learner by learner in the
    /// order of their first attempts, each learner's in the order of the attempts and the questions in
    /// them. They are handed out one by one, so that a million of them need no more room than one.
    ///
    /// # Errors
    /// Whatever stopped the store from being read; some have been handed out before.
    fn each_fresh(&self, visit: &mut dyn FnMut(&Learner, &Past)) -> Result<(), StoreError>;
}
