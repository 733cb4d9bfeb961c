//! Workshops as they are kept. What learners answer in one are attempts like all others; a room adds
//! what was settled, who came in and what happened besides.

mod clerk;

use std::fmt;

use jiff::Timestamp;

use super::{Kept, StoreError};
use crate::domain::attempt::{Entry, Event as Moved, Given};
use crate::domain::learner::Learner;
use crate::domain::plan::Plan;
use crate::domain::room::{Event, Key, Mark, MemberId, Nickname, Room, Setup};

pub use clerk::Clerk;

/// Names a room in its store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoomId(pub i64);

impl fmt::Display for RoomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a member is called who has been forgotten: by room and number, so that those of two rooms are not
/// taken for one.
pub(super) fn forgotten(room: RoomId, at: usize) -> String {
    format!("({room}.{})", at + 1)
}

/// Something that is kept of a room.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Somebody came in.
    Joined {
        /// When.
        at: Timestamp,
        /// As which member.
        member: MemberId,
        /// Whose answers they will be.
        learner: Learner,
        /// What they are called.
        name: Nickname,
        /// What their phone is known by.
        key: Key,
    },
    /// The phone of somebody who had been taken out, and came back, is known by another key.
    Keyed {
        /// Who.
        member: MemberId,
        /// By what.
        key: Key,
    },
    /// Something happened that is neither a learner's coming in nor an answer.
    Happened {
        /// When.
        at: Timestamp,
        /// What.
        event: Event,
    },
    /// A learner's attempt for a part began.
    Begun {
        /// Who.
        member: MemberId,
        /// The part.
        part: usize,
        /// Which question of the part is the first of the attempt.
        first: usize,
        /// The attempt.
        plan: Plan,
    },
    /// Something was added to that attempt.
    Added {
        /// Who.
        member: MemberId,
        /// The part.
        part: usize,
        /// What.
        entry: Entry,
    },
}

/// A room in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomSummary {
    /// Its name in the store.
    pub id: RoomId,
    /// What learners typed to come in.
    pub code: String,
    /// When it opened.
    pub started: Timestamp,
    /// When it was ended, if it was.
    pub ended: Option<Timestamp>,
    /// How many learners came in.
    pub learners: u32,
    /// How many answers they gave, those changed since among them.
    pub answers: u32,
}

/// A room as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptRoom {
    /// Its name in the store.
    pub id: RoomId,
    /// What was settled when it opened.
    pub setup: Setup,
    /// What the trainer is known by; none once it is over.
    pub key: Option<Key>,
    /// What happened, answers left out, oldest first.
    pub events: Vec<Event>,
    /// What each member's phone is known by; none once it is over.
    pub keys: Vec<Option<Key>>,
    /// What was answered.
    pub sheets: Vec<KeptSheet>,
    /// When anything happened last, answers left out.
    pub latest: Timestamp,
}

/// What a learner answered in a part of a room.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptSheet {
    /// Who.
    pub member: MemberId,
    /// The part.
    pub part: usize,
    /// Which question of the part is the first of the attempt.
    pub first: usize,
    /// The attempt.
    pub kept: Kept,
}

impl KeptRoom {
    /// The room as it stands.
    pub fn room(&self) -> Room {
        let marks: Vec<Event> = self.sheets.iter().flat_map(KeptSheet::events).collect();
        Room::replay(self.setup.clone(), self.events.iter().chain(&marks))
    }

    /// When anything happened last.
    pub fn last_moment(&self) -> Timestamp {
        let entries = self.sheets.iter().flat_map(|sheet| &sheet.kept.entries);
        entries.map(|entry| entry.at).fold(self.latest, Timestamp::max)
    }
}

impl KeptSheet {
    /// The same as what happened in the room.
    fn events(&self) -> impl Iterator<Item = Event> {
        let (member, part) = (self.member, self.part);
        let marked = move |position: usize, mark: Mark| {
            Some(Event::Marked { member, part, position: self.first + position, mark })
        };
        self.kept.entries.iter().filter_map(move |entry| match &entry.event {
            Moved::Answered { position, response } => {
                let given = Given {
                    answer: response.answer.clone(),
                    credit: response.credit,
                    certainty: response.certainty,
                    took_ms: response.took_ms,
                };
                marked(*position, Mark::Answered(given))
            }
            Moved::Skipped { position } => marked(*position, Mark::Skipped),
            // What stands there instead follows.
            Moved::Withdrawn { .. } => None,
            Moved::Finished => Some(Event::SheetFinished { member, part }),
        })
    }
}

/// A place where rooms are kept.
pub trait Rooms {
    /// Keeps a new room.
    ///
    /// # Errors
    /// Whatever stopped it from being on disk; then nothing has been kept.
    fn open_room(&mut self, setup: &Setup, key: &Key) -> Result<RoomId, StoreError>;

    /// Keeps what happened in a room, all of it or nothing. When this returns, it survives the death of
    /// the process and of the machine. Nobody is known any more by the key of a member who was taken out and
    /// may come back; by that of one who is kept out they are known again. Once a room is ended, nobody is
    /// known by a key any more.
    ///
    /// # Errors
    /// Whatever stopped it from being on disk; then nothing has been kept.
    fn commit(&mut self, room: RoomId, changes: &[Change]) -> Result<(), StoreError>;

    /// A room is found elsewhere from now on, if it still was to be found at `from`: false if somebody else
    /// has moved it meanwhile.
    ///
    /// # Errors
    /// Whatever stopped it from being on disk; then nothing has been kept.
    fn move_room(&mut self, room: RoomId, from: &str, to: &str) -> Result<bool, StoreError>;

    /// What turns a word of a learner's own into who they are: the one that is kept, or else `fresh`,
    /// which is kept from now on.
    ///
    /// # Errors
    /// Whatever stopped it from being read or kept.
    fn salt(&mut self, fresh: Key) -> Result<Key, StoreError>;

    /// All rooms, the latest first.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn rooms(&self) -> Result<Vec<RoomSummary>, StoreError>;

    /// One room, whole.
    ///
    /// # Errors
    /// Whatever stopped the store from being read.
    fn room(&self, id: RoomId) -> Result<Option<KeptRoom>, StoreError>;
}
