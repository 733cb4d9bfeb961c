//! What came of workshops: both errors before and after, room by room and all together.
//!
//! The first part of a room with a form is before, the last other one is after: where a form was put to
//! half of the learners and another one to the other half, both halves are in both. Where no form was
//! put, what was practised is told.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::domain::attempt::Attempt;
use crate::domain::class::Code;
use crate::domain::learner::Learner;
use crate::domain::room::{MemberId, Part, Room as Kept, Setup};
use crate::measure::discrimination::Judged;

use super::change::{Compared, everybody, matched};
use super::hands::raised;
use super::occasion::{Sum, Taking, Takings, taking, total};
use super::resample::seed_of;
use super::rooms_public::PublicRooms;
use super::tally::count;

/// When in a workshop something was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// In the first form.
    Before,
    /// In the last other form.
    After,
    /// Anywhere, where there was no form.
    Practice,
}

impl Phase {
    /// All of them, as they stand in a [`RoomResult`].
    pub const ALL: [Self; 3] = [Self::Before, Self::After, Self::Practice];
}

/// Which part of a room is which phase.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phases {
    before: Option<usize>,
    after: Option<usize>,
}

impl Phases {
    fn of(setup: &Setup) -> Self {
        let has_form = |part: &Part| part.sets().iter().any(|set| set.form.is_some());
        let before = setup.parts.iter().position(has_form);
        let last = setup.parts.iter().rposition(has_form);
        Self { before, after: last.filter(|_| last != before) }
    }

    /// Whether there is such a phase at all.
    pub(super) fn has(self, phase: Phase) -> bool {
        match phase {
            Phase::Before => self.before.is_some(),
            Phase::After => self.after.is_some(),
            Phase::Practice => self.before.is_none(),
        }
    }

    fn at(self, part: usize) -> Option<Phase> {
        match self.before {
            None => Some(Phase::Practice),
            Some(before) if before == part => Some(Phase::Before),
            Some(_) if self.after == Some(part) => Some(Phase::After),
            Some(_) => None,
        }
    }
}

/// A room, while its answers are handed in.
pub(super) struct Room {
    code: Code,
    pub(super) started: Timestamp,
    pub(super) phases: Phases,
    /// Who came in.
    members: BTreeSet<Learner>,
    pub(super) takings: [Takings; 3],
    /// The hands that were raised.
    hands: Judged,
}

/// Workshops, while they are handed in.
#[derive(Default)]
pub struct Rooms {
    pub(super) rooms: Vec<Room>,
    /// Whoever answered in one, by number; once for each room.
    pub(super) people: Vec<Learner>,
}

/// What came of a room, or of all rooms.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomResult {
    /// How many different people came in.
    pub people: u32,
    /// What they judged in each [`Phase`], as far as it was new to them.
    pub sums: [Sum; 3],
    /// What has changed from before to after, of those who judged something in both; none without any.
    pub change: Option<Compared>,
    /// Hands that were raised for scenes, each as an answer. Whose they are nobody knows, so they stand
    /// in none of the counts above.
    pub hands: Judged,
}

/// What came of workshops.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomsResult {
    /// Room by room, the earliest first: its code, when it opened, and what came of it.
    pub rooms: Vec<(Code, Timestamp, RoomResult)>,
    /// All together.
    pub total: RoomResult,
}

impl Rooms {
    /// Takes in a room, with what was answered in each part and the hands that were counted.
    pub fn add_room(&mut self, kept: &Kept, attempts: &[(MemberId, usize, Attempt)]) {
        let members = kept.members().map(|(member, one)| (member, one.learner.clone()));
        self.add(kept.setup(), members, attempts);
        if let Some(room) = self.rooms.last_mut() {
            room.hands = raised(kept);
        }
    }

    /// Takes in a room, with everybody who came in and what was answered in each part.
    pub fn add(
        &mut self,
        setup: &Setup,
        members: impl Iterator<Item = (MemberId, Learner)>,
        attempts: &[(MemberId, usize, Attempt)],
    ) {
        let mut room = Room {
            code: setup.code.clone(),
            started: setup.started,
            phases: Phases::of(setup),
            members: BTreeSet::new(),
            takings: Default::default(),
            hands: Judged::default(),
        };
        for (member, learner) in members {
            let person = self.people.len();
            self.people.push(learner.clone());
            let own = attempts.iter().filter(|(of, ..)| *of == member);
            own.for_each(|(_, part, attempt)| room.take(person, *part, attempt));
            room.members.insert(learner);
        }
        self.rooms.push(room);
    }

    /// What came of them.
    pub fn result(mut self) -> RoomsResult {
        self.rooms.sort_by_key(|room| room.started);
        let rooms = self.rooms.iter().map(|room| {
            let found = result(room.members.len(), &room.takings, room.hands);
            (room.code.clone(), room.started, found)
        });
        let hands = self.rooms.iter().fold(Judged::default(), |sum, room| sum + room.hands);
        let people: BTreeSet<&Learner> = self.rooms.iter().flat_map(|room| &room.members).collect();
        let total = result(people.len(), &self.together(), hands);
        RoomsResult { rooms: rooms.collect(), total }
    }

    /// What may be told of them to others.
    pub fn public(mut self) -> PublicRooms {
        self.rooms.sort_by_key(|room| room.started);
        PublicRooms::of(self)
    }

    /// What everybody did, in all rooms.
    pub(super) fn together(&self) -> [Takings; 3] {
        let of = |phase: usize| self.rooms.iter().flat_map(move |room| room.takings[phase].clone());
        std::array::from_fn(|phase| of(phase).collect())
    }
}

impl Room {
    fn take(&mut self, person: usize, part: usize, attempt: &Attempt) {
        let Some(phase) = self.phases.at(part) else { return };
        let taken = taking(attempt);
        match self.takings[phase as usize].get_mut(&person) {
            Some(known) => {
                known.judged = known.judged + taken.judged;
                known.judgements.extend(taken.judgements);
            }
            None => drop(self.takings[phase as usize].insert(person, taken)),
        }
    }
}

fn result(people: usize, takings: &[Takings; 3], hands: Judged) -> RoomResult {
    let judged = |takings: &Takings| -> Vec<[_; 1]> {
        takings.values().filter(|one| one.is_told()).map(|one| [one.judged]).collect()
    };
    let change = compared(takings, matched);
    RoomResult {
        people: count(people),
        sums: std::array::from_fn(|phase| {
            let [sum] = total(&judged(&takings[phase]));
            sum
        }),
        change: (change.before.people > 0).then_some(change),
        hands,
    }
}

/// From before to after, of all who did both.
fn compared(
    [before, after, _]: &[Takings; 3],
    of: fn(&Takings, &Takings, crate::domain::seed::Seed, &str) -> Compared,
) -> Compared {
    let all = before.values().chain(after.values());
    of(before, after, seed_of(all.map(|one: &Taking| one.judged)), "rooms")
}

/// The same of everybody who did either.
pub(super) fn compared_all(takings: &[Takings; 3]) -> Compared {
    compared(takings, everybody)
}

#[cfg(test)]
#[path = "rooms_tests.rs"]
mod tests;
