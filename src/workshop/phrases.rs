//! What connections say by themselves, in the words of one language. Words cannot go from one thread to
//! another, texts can.

use crate::say;
use crate::words::Words;

/// What connections say by themselves.
#[derive(Debug, Clone)]
pub struct Phrases {
    pub(super) unknown_key: String,
    pub(super) too_fast: String,
    pub(super) not_understood: String,
    pub(super) not_allowed: String,
    pub(super) unfit_name: String,
    pub(super) removed: String,
    pub(super) kept_out: String,
}

impl Phrases {
    /// The phrases of a language.
    pub fn of(words: &Words) -> Self {
        Self {
            unknown_key: say!(words, "room-refused-key"),
            too_fast: say!(words, "room-refused-too-fast"),
            not_understood: say!(words, "room-refused-message"),
            not_allowed: say!(words, "room-refused-not-allowed"),
            unfit_name: say!(words, "room-refused-name"),
            removed: say!(words, "room-gone-removed"),
            kept_out: say!(words, "room-gone-kept-out"),
        }
    }
}
