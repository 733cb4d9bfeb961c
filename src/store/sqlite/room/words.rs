//! Places and phases as the file keeps them.

use crate::domain::room::{Phase, Place};

/// A place: its word, its part, its question.
pub(super) fn place(place: Place) -> (&'static str, Option<usize>, Option<usize>) {
    match place {
        Place::Lobby => ("lobby", None, None),
        Place::Talk { part } => ("talk", Some(part), None),
        Place::OwnPace { part } => ("own-pace", Some(part), None),
        Place::Outcome { part } => ("outcome", Some(part), None),
        Place::Farewell => ("farewell", None, None),
        Place::Question { part, position, phase } => (word(phase), Some(part), Some(position)),
    }
}

/// Reads what [`place`] wrote.
pub(super) fn place_of(text: &str, part: Option<usize>, position: Option<usize>) -> Option<Place> {
    Some(match (text, part, position) {
        ("lobby", None, None) => Place::Lobby,
        ("farewell", None, None) => Place::Farewell,
        ("talk", Some(part), None) => Place::Talk { part },
        ("own-pace", Some(part), None) => Place::OwnPace { part },
        ("outcome", Some(part), None) => Place::Outcome { part },
        (text, Some(part), Some(position)) => {
            Place::Question { part, position, phase: phase_of(text)? }
        }
        _ => return None,
    })
}

fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::Care => "care",
        Phase::Open => "open",
        Phase::Closed => "closed",
        Phase::Revealed => "revealed",
    }
}

fn phase_of(text: &str) -> Option<Phase> {
    let all = [Phase::Care, Phase::Open, Phase::Closed, Phase::Revealed];
    all.into_iter().find(|&phase| word(phase) == text)
}

/// Counts of hands, as in `3,0,12`.
pub(super) fn counts(counts: &[u32]) -> String {
    counts.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// Reads what [`counts`] wrote.
pub(super) fn counts_of(text: &str) -> Option<Vec<u32>> {
    text.split(',').map(|count| count.parse().ok()).collect()
}

/// On or off.
pub(super) fn switch(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

/// Reads what [`switch`] wrote.
pub(super) fn switch_of(text: &str) -> Option<bool> {
    [true, false].into_iter().find(|&on| switch(on) == text)
}
