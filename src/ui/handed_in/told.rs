//! What is said of a text that was handed in.

use crate::exchange::homework::{Damage, MOST_TEXTS};
use crate::say;
use crate::ui::text::clean_line;
use crate::words::Words;

use super::Unfit;

/// What came of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept.
    Taken {
        /// Who handed it in.
        name: String,
        /// How many questions it answers.
        answered: u32,
        /// Of how many.
        asked: u32,
    },
    /// It was kept before.
    Known {
        /// Who handed it in.
        name: String,
    },
    /// Nobody in the class has its code.
    Stranger {
        /// The code.
        code: String,
    },
    /// It has no code.
    Nameless,
    /// It cannot be taken in.
    Unfit(Unfit),
    /// It cannot be read.
    Damaged(Damage),
}

impl Outcome {
    /// Whether it is, or was, taken in.
    pub fn is_kept(&self) -> bool {
        matches!(self, Outcome::Taken { .. } | Outcome::Known { .. })
    }
}

/// What came of a text in words. `place` says which text it was, and `call` what to type for one without
/// a code.
pub fn outcome(words: &Words, place: &str, call: &str, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Taken { name, answered, asked } => {
            say!(words, "handed-taken", name = name, answered = *answered, asked = *asked)
        }
        Outcome::Known { name } => say!(words, "handed-known", name = name),
        Outcome::Stranger { code } => {
            say!(words, "handed-stranger", place = place, code = code, call = call)
        }
        Outcome::Nameless => say!(words, "handed-nameless", place = place, call = call),
        Outcome::Unfit(Unfit::Gone(count)) => {
            say!(words, "handed-gone", place = place, count = *count)
        }
        Outcome::Unfit(Unfit::Changed(count)) => {
            say!(words, "handed-changed", place = place, count = *count)
        }
        Outcome::Unfit(Unfit::OutOfStep) => say!(words, "handed-out-of-step", place = place),
        Outcome::Damaged(damage) => damaged(words, place, damage),
    }
}

/// What is wrong with a text.
pub fn damaged(words: &Words, place: &str, damage: &Damage) -> String {
    match damage {
        Damage::Nothing => say!(words, "handed-nothing", place = place),
        Damage::TooMany(count) => {
            let most = MOST_TEXTS;
            say!(words, "handed-too-many", place = place, count = *count, most = most)
        }
        Damage::Version(version) => {
            say!(words, "handed-version", place = place, version = clean_line(version))
        }
        Damage::NoEnd => say!(words, "handed-no-end", place = place),
        Damage::Changed => say!(words, "handed-damaged", place = place),
        Damage::Nonsense(word) => {
            say!(words, "handed-nonsense", place = place, word = clean_line(word))
        }
    }
}
