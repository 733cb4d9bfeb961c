//! Where a room stands, and which places come before and after it.

use super::setup::{Doing, Part, Setup};

/// How far a question has come before everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Its care note is shown; the scene is not.
    Care,
    /// It can be answered.
    Open,
    /// It can no longer be answered; how the answers are spread may be shown.
    Closed,
    /// The right answer is explained.
    Revealed,
}

/// Where a room stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// People are coming in.
    Lobby,
    /// The trainer talks.
    Talk {
        /// The part.
        part: usize,
    },
    /// A question before everybody.
    Question {
        /// The part.
        part: usize,
        /// Which question of it, from 0.
        position: usize,
        /// How far it has come.
        phase: Phase,
    },
    /// Everybody goes on alone.
    OwnPace {
        /// The part.
        part: usize,
    },
    /// What came of a part with questions.
    Outcome {
        /// The part.
        part: usize,
    },
    /// What to take home.
    Farewell,
}

impl Place {
    /// The part it stands in.
    pub fn part(self) -> Option<usize> {
        match self {
            Place::Lobby | Place::Farewell => None,
            Place::Talk { part }
            | Place::Question { part, .. }
            | Place::OwnPace { part }
            | Place::Outcome { part } => Some(part),
        }
    }
}

/// The first place of a part; the farewell after the last.
fn enter(setup: &Setup, part: usize) -> Place {
    match setup.parts.get(part).map(|part| &part.doing) {
        None => Place::Farewell,
        Some(Doing::Talk(_)) => Place::Talk { part },
        Some(Doing::Together(_)) => question(setup, part, 0),
        Some(Doing::OwnPace { .. }) => Place::OwnPace { part },
    }
}

/// A question that is put for the first time; what came of the part after its last.
fn question(setup: &Setup, part: usize, position: usize) -> Place {
    let set = setup.parts.get(part).and_then(Part::together);
    match set.and_then(|set| set.questions.get(position)) {
        None => Place::Outcome { part },
        Some(put) => {
            let phase = if put.has_care { Phase::Care } else { Phase::Open };
            Place::Question { part, position, phase }
        }
    }
}

/// Whether questions of a part are explained one by one. A form explains nothing before its end.
pub(super) fn explains(setup: &Setup, part: usize) -> bool {
    let set = setup.parts.get(part).and_then(Part::together);
    set.is_some_and(|set| set.form.is_none())
}

/// The place after this one, as if nothing after it had been shown.
pub(super) fn after(setup: &Setup, place: Place) -> Place {
    match place {
        Place::Lobby => enter(setup, 0),
        Place::Talk { part } | Place::Outcome { part } => enter(setup, part + 1),
        Place::OwnPace { part } => Place::Outcome { part },
        Place::Farewell => Place::Farewell,
        Place::Question { part, position, phase } => {
            let to = |phase| Place::Question { part, position, phase };
            match phase {
                Phase::Care => to(Phase::Open),
                Phase::Open => to(Phase::Closed),
                Phase::Closed if explains(setup, part) => to(Phase::Revealed),
                Phase::Closed | Phase::Revealed => question(setup, part, position + 1),
            }
        }
    }
}

/// The place that lies behind a question, whatever of it was still to come.
pub(super) fn past_question(setup: &Setup, part: usize, position: usize) -> Place {
    question(setup, part, position + 1)
}

/// The place before this one, with every question as far as it came. A question that is not explained
/// yet is opened again from where it was closed.
pub(super) fn before(setup: &Setup, place: Place) -> Place {
    match place {
        Place::Lobby => Place::Lobby,
        Place::Question { part, position, phase: Phase::Closed } => {
            Place::Question { part, position, phase: Phase::Open }
        }
        Place::Question { part, position, .. } => match position.checked_sub(1) {
            Some(position) => last_of(setup, part, position),
            None => end_of_before(setup, part),
        },
        Place::Talk { part } | Place::OwnPace { part } => end_of_before(setup, part),
        Place::Outcome { part } => match setup.parts.get(part).and_then(Part::together) {
            Some(set) if !set.questions.is_empty() => last_of(setup, part, set.questions.len() - 1),
            _ => end_of_before(setup, part),
        },
        Place::Farewell => end_of_before(setup, setup.parts.len()),
    }
}

/// The last place of a question.
fn last_of(setup: &Setup, part: usize, position: usize) -> Place {
    let phase = if explains(setup, part) { Phase::Revealed } else { Phase::Closed };
    Place::Question { part, position, phase }
}

/// The last place of the part before a part.
fn end_of_before(setup: &Setup, part: usize) -> Place {
    match part.checked_sub(1) {
        None => Place::Lobby,
        Some(part) if setup.parts.get(part).is_some_and(|one| one.talk().is_some()) => {
            Place::Talk { part }
        }
        Some(part) => Place::Outcome { part },
    }
}
