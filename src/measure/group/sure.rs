//! Sure and wrong: what matters most about certainty.

use super::answers::QuestionTally;
use super::tally::Tally;

/// How often people were sure, and how often they were wrong then.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sure {
    /// Answers given as sure, of all that came with a certainty.
    pub sure: Tally,
    /// Those that were wrong, of the sure ones.
    pub wrong: Tally,
    /// Scams taken for genuine, of the scams judged surely.
    pub scams: Tally,
    /// Genuine scenes taken for scams, of those judged surely.
    pub genuine: Tally,
    /// Where it happened most: wrong of sure answers to a question.
    pub questions: Vec<QuestionTally>,
}
