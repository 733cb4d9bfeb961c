//! What can be forgotten, and what that is.

use jiff::Timestamp;

use crate::domain::learner::Learner;

/// What is to be forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forget<'l> {
    /// All of one learner.
    Learner(&'l Learner),
    /// Every attempt in which nothing has happened since a moment.
    Before(Timestamp),
    /// Everything.
    Everything,
}

/// How much is held of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Held {
    /// Learners of whom something is held.
    pub learners: u32,
    /// Their attempts.
    pub attempts: u32,
    /// The answers in them, those taken back and those of practice among them.
    pub answers: u32,
}
