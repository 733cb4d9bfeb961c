//! What a bank is about.

use super::text::closed_words;

closed_words! {
    /// The topic of a bank.
    pub enum Topic {
        /// Romance scams.
        Romance = "romance",
        /// Job lures into scam centres.
        Trafficking = "trafficking",
        /// Crypto and investment fraud.
        Crypto = "crypto",
        /// Scams that meet everybody: recovery, money mules, impersonation.
        Cross = "cross",
        /// What 13- to 17-year-olds meet.
        Youth = "youth",
        /// Facts of the news report; kept out of discrimination and bias.
        Report = "report",
    }
}
