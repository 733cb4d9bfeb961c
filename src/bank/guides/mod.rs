//! What is read rather than answered: help lines by country ([`help_lines`]), the first hour
//! ([`now`]), a lesson for each tactic ([`lessons`]). All are compiled in, held by tests, and parsed
//! by the command that shows them.

pub mod help_lines;
pub mod lessons;
pub mod now;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

use super::value::civil;

/// What a guide rests on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The publisher's own address.
    pub url: Option<String>,
    /// When it was published, where that is known.
    #[serde(default, deserialize_with = "day")]
    pub date: Option<Date>,
}

/// A day as TOML writes it: bare, without a time.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let written = Datetime::deserialize(deserializer)?;
    let day = civil(&written);
    day.map(Some).ok_or_else(|| serde::de::Error::custom("a day has no time and no zone"))
}
