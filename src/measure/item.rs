//! How good questions are: classical item statistics over the answers of many learners.
//!
//! - *Facility* is the mean credit of a question, from 0 to 1.
//! - *Discrimination* is the correlation of a question with the rest, the question itself left out
//!   (Henrysson 1963, *Psychometrika* 28: 211–218): whoever knows more gets a good question right
//!   more often.
//! - *Reliability* is coefficient α (Cronbach 1951, *Psychometrika* 16: 297–334), which for right and
//!   wrong is KR-20 (Kuder & Richardson 1937, *Psychometrika* 2: 151–160).
//!
//! Every variance has the divisor n − 1. Mixed conventions give another α: 0.2959522 for LSAT
//! section 6 instead of 0.2949972.
//!
//! **Answers that are missing.** Facility takes whoever answered. Discrimination is pairwise: it takes
//! everybody who answered the question and at least one other, and holds it against the mean of how
//! much better than all others they did on the rest ([`Rests`]). Where nobody left anything out, that
//! is the item-rest correlation to the last digit. Reliability is listwise: it takes whoever answered
//! everything, because a sum over other questions is another test.

mod answers;
mod correlation;
mod looks;
#[cfg(test)]
#[path = "item/made_tests.rs"]
pub(crate) mod made;
mod options;
mod reliability;
mod rests;
mod statistics;
mod sums;
mod survey;
#[cfg(test)]
#[path = "item/lsat_tests.rs"]
mod tests;

pub use answers::Answers;
pub use correlation::Correlation;
pub use looks::{Look, WEAK};
pub use options::{Leaning, OptionResult};
pub use reliability::Reliability;
pub use rests::Rests;
pub use statistics::{ItemStatistics, all};
pub use survey::{ItemResult, SetId, SetResult, Survey, has_changed};

/// With fewer answers to a question than this, its numbers are a hint and no finding.
pub const ENOUGH: u32 = 30;

/// With fewer answers than this nothing is said against a question, not even as a hint.
pub const LEAST: u32 = 10;

/// Why there is no number. A number that could not be told from a real one would be worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// Nobody has answered.
    NoAnswers,
    /// Only one learner has answered, or answered something else as well: nothing to compare.
    OneLearner,
    /// All did equally well, so there is nothing to go along with.
    AllAlike,
    /// All did equally well on the rest.
    RestAlike,
    /// There is only one question.
    OneQuestion,
    /// Nobody, or only one learner, has answered every question.
    NoneComplete,
}

impl Silence {
    /// The fixed word of it.
    pub fn word(self) -> &'static str {
        match self {
            Silence::NoAnswers => "no-answers",
            Silence::OneLearner => "one-learner",
            Silence::AllAlike => "all-alike",
            Silence::RestAlike => "rest-alike",
            Silence::OneQuestion => "one-question",
            Silence::NoneComplete => "none-complete",
        }
    }
}

/// A number, or why there is none.
pub type Told<T> = Result<T, Silence>;
