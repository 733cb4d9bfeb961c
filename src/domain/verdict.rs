//! Scam or genuine.

use super::text::closed_words;

closed_words! {
    /// What a judged scene is.
    pub enum Verdict {
        /// Somebody is trying to deceive.
        Scam = "scam",
        /// It is what it says it is.
        Genuine = "genuine",
    }
}

impl Verdict {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Verdict::Scam => Verdict::Genuine,
            Verdict::Genuine => Verdict::Scam,
        }
    }
}
