//! Rules that go by what an answer looks like and where it stands.

use crate::measure::know_nothing::strategy::Strategy;

use super::cues::Cue;
use super::reading::{Read, Reading};
use super::text::Text;

/// What each answer is worth by a rule; none if it does not apply.
pub(super) fn worths(
    strategy: Strategy,
    reading: &Reading<'_>,
    read: &Read<'_>,
    options: &[Text],
) -> Option<Vec<f64>> {
    let each = |worth: &dyn Fn(&Text) -> u32| {
        Some(options.iter().map(|option| f64::from(worth(option))).collect())
    };
    match strategy {
        Strategy::First => at(options, 0),
        Strategy::Second => at(options, 1),
        Strategy::Third => at(options, 2),
        Strategy::Fourth => at(options, 3),
        Strategy::Last => at(options, options.len().checked_sub(1)?),
        Strategy::Longest => each(&|option| option.length),
        Strategy::Shortest => each(&|option| u32::MAX - option.length),
        Strategy::MostHedged if reading.is_english() => each(&|option| option.count(Cue::Hedge)),
        Strategy::MostPunctuation => each(&|option| option.punctuation),
        Strategy::MostShared => each(&|option| shared(option, &read.prompt)),
        _ => None,
    }
}

/// One place before all others; none if there is no such place.
fn at(options: &[Text], place: usize) -> Option<Vec<f64>> {
    let worth = |at: usize| if at == place { 1.0 } else { 0.0 };
    (place < options.len()).then(|| (0..options.len()).map(worth).collect())
}

/// How many different telling words of the prompt an answer repeats.
fn shared(option: &Text, prompt: &Text) -> u32 {
    let telling = &option.telling;
    let is_new = |at: usize| !telling[..at].contains(&telling[at]);
    let is_shared = |at: usize| prompt.telling.contains(&telling[at]);
    (0..telling.len()).map(|at| u32::from(is_shared(at) && is_new(at))).sum()
}
