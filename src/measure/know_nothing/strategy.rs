//! The rules that somebody could follow who knows nothing.

use crate::domain::text::closed_words;

closed_words! {
    /// A rule that needs no knowledge. Positions are those of the file.
    pub enum Strategy {
        /// Always the first answer.
        First = "first",
        /// Always the second answer.
        Second = "second",
        /// Always the third answer.
        Third = "third",
        /// Always the fourth answer.
        Fourth = "fourth",
        /// Always the last answer.
        Last = "last",
        /// Always the longest answer.
        Longest = "longest",
        /// Always the shortest answer.
        Shortest = "shortest",
        /// Always the answer with most words such as *may* and *often*.
        MostHedged = "most-hedged",
        /// Always the answer with most punctuation.
        MostPunctuation = "most-punctuation",
        /// Always the answer that shares most words with the prompt.
        MostShared = "most-shared",
        /// Always *scam*.
        AlwaysScam = "always-scam",
        /// Always *genuine*.
        AlwaysGenuine = "always-genuine",
        /// *Scam* where crypto is spoken of.
        SaysCrypto = "says-crypto",
        /// *Scam* where there is haste.
        SaysUrgent = "says-urgent",
        /// *Scam* where WhatsApp is spoken of.
        SaysWhatsApp = "says-whatsapp",
        /// *Scam* where money is spoken of.
        SaysMoney = "says-money",
        /// What the words of the prompt suggest, learned from other banks.
        LearnedPrompt = "learned-prompt",
        /// What the words of the answers suggest, learned from other banks.
        LearnedOptions = "learned-options",
        /// What all words of a judged scene suggest, learned from other banks.
        LearnedScene = "learned-scene",
    }
}

impl Strategy {
    /// Whether questions may fail by it. The words of a scene are cues, and to see them is the
    /// skill, so what they give away is told and never held against a bank.
    pub fn gates(self) -> bool {
        self != Strategy::LearnedScene
    }

    /// Whether it depends on how many scams there are, and on no question more than on another.
    pub fn is_of_balance(self) -> bool {
        matches!(self, Strategy::AlwaysScam | Strategy::AlwaysGenuine)
    }
}
