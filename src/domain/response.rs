//! The answer to one question, as it is kept.

use super::answer::{Answer, Certainty};
use super::grade::Credit;
use super::text::closed_words;

closed_words! {
    /// What the learner had seen of a question before answering it.
    pub enum Exposure {
        /// Nothing: the only kind of answer that measures skill.
        Fresh = "fresh",
        /// The question, on another day or in another round.
        SeenBefore = "seen-before",
        /// Its explanation, in this round, before an undo. This is practice and never measured.
        AfterFeedback = "after-feedback",
    }
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// What was answered.
    pub answer: Answer,
    /// How much of it is right.
    pub credit: Credit,
    /// How sure the learner was, if that was asked and said.
    pub certainty: Option<Certainty>,
    /// From the question on the screen to the answer, in milliseconds.
    pub took_ms: u64,
    /// What had been seen of the question before.
    pub exposure: Exposure,
}
