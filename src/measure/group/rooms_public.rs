//! What may be told of workshops to others: one table of rooms by both errors before and after, in which
//! nobody can be found (`measure/disclosure`).

use jiff::Timestamp;

use crate::domain::learner::Learner;
use crate::domain::verdict::Verdict;
use crate::measure::disclosure::{FEWEST, Groups, Measures, Place, Published, Shown, Tally, Told};

use super::gauge::{Gauges, Ranged};
use super::occasion::Takings;
use super::public::told_change;
use super::rooms::{Phase, Rooms, compared_all};

/// Which mistakes may be told of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicPhase {
    /// In whole tens, at least how many people judged scams as well as genuine scenes; none where that is
    /// not told.
    pub people: Option<usize>,
    /// Scams taken for genuine, of scams judged.
    pub missed: Shown,
    /// Genuine scenes taken for scams, of those judged.
    pub false_alarms: Shown,
}

/// What may be told of a room, or of all rooms.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicRoom {
    /// Each [`Phase`]; none where there was no such phase.
    pub phases: [Option<PublicPhase>; 3],
    /// What has been added from before to after, of everybody who took part in either.
    pub change: Gauges<Ranged>,
}

/// What may be told of workshops to others.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicRooms {
    /// Room by room, the earliest first: when it opened, and what came of it.
    pub rooms: Vec<(Timestamp, PublicRoom)>,
    /// All together.
    pub total: PublicRoom,
}

/// The one table: a row for each room, and two columns for each phase.
struct Table {
    groups: Groups<Learner, 1>,
    published: Published<1>,
}

const VERDICTS: [Verdict; 2] = [Verdict::Scam, Verdict::Genuine];

impl PublicRooms {
    pub(super) fn of(mut all: Rooms) -> Self {
        all.rooms.iter_mut().for_each(|room| room.takings.iter_mut().for_each(keep_whole));
        let table = Table::of(&all);
        let rows = all.rooms.iter().enumerate();
        let rooms = rows.map(|(row, room)| {
            (room.started, table.room(row, &room.takings, |phase| room.phases.has(phase)))
        });
        let any = |phase| all.rooms.iter().any(|room| room.phases.has(phase));
        let total = table.room(all.rooms.len(), &all.together(), any);
        Self { rooms: rooms.collect(), total }
    }
}

/// Only those who judged scams as well as genuine scenes, so that both are about the same people.
fn keep_whole(takings: &mut Takings) {
    takings.retain(|_, one| one.judged.scams > 0 && one.judged.genuine > 0);
}

impl Table {
    fn of(all: &Rooms) -> Self {
        let told = Told { cells: true, rows: false, columns: true, grand: false };
        let columns = Phase::ALL.len() * VERDICTS.len();
        let mut groups = Groups::new(all.rooms.len(), columns, told, Measures::Apart);
        for (row, room) in all.rooms.iter().enumerate() {
            for (phase, takings) in room.takings.iter().enumerate() {
                for (person, one) in takings.iter().flat_map(|(person, taking)| {
                    taking.judgements.iter().map(move |one| (*person, one))
                }) {
                    let column = phase * VERDICTS.len() + usize::from(one.verdict != Verdict::Scam);
                    let counts = Tally { part: (!one.is_right).into(), whole: 1 };
                    groups.add(Place { row, column }, &all.people[person], [counts]);
                }
            }
        }
        let published = Published::of(&groups);
        Self { groups, published }
    }

    fn room(&self, row: usize, takings: &[Takings; 3], has: impl Fn(Phase) -> bool) -> PublicRoom {
        let phases = Phase::ALL.map(|phase| has(phase).then(|| self.phase(row, phase as usize)));
        let told = |of: fn(&PublicPhase) -> Shown| {
            let is_told =
                |phase: &Option<PublicPhase>| phase.is_some_and(|one| of(&one).is_share());
            phases.iter().take(2).all(is_told)
        };
        let (missed, alarms) = (told(|one| one.missed), told(|one| one.false_alarms));
        let change = told_change(&compared_all(takings).change, missed, alarms);
        PublicRoom { phases, change }
    }

    fn phase(&self, row: usize, phase: usize) -> PublicPhase {
        let places = [0, 1].map(|verdict| Place { row, column: phase * VERDICTS.len() + verdict });
        let [missed, false_alarms] =
            places.map(|place| self.published.share(&self.groups, place, 0));
        let is_told = |place: &Place| !self.published.is_withheld(*place);
        let people = self.groups.at(places[0]).people.len() / FEWEST * FEWEST;
        PublicPhase { people: places.iter().all(is_told).then_some(people), missed, false_alarms }
    }
}
