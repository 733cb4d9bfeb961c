//! Rules for judged scenes: always the same verdict, or *scam* where a word is said.

use crate::measure::know_nothing::strategy::Strategy;

use super::cues::Cue;
use super::reading::{Read, Reading};
use super::text::Text;

/// How often a rule says *scam*, from 0 to 1; none if it does not apply.
pub(super) fn says_scam(
    strategy: Strategy,
    reading: &Reading<'_>,
    read: &Read<'_>,
    scene: &Text,
) -> Option<f64> {
    let cue = match strategy {
        Strategy::AlwaysScam => return Some(1.0),
        Strategy::AlwaysGenuine => return Some(0.0),
        Strategy::SaysCrypto => Cue::Crypto,
        Strategy::SaysUrgent => Cue::Urgent,
        Strategy::SaysWhatsApp => Cue::WhatsApp,
        Strategy::SaysMoney => Cue::Money,
        _ => return None,
    };
    let is_said = read.prompt.count(cue) + scene.count(cue) > 0;
    reading.is_english().then_some(if is_said { 1.0 } else { 0.0 })
}
