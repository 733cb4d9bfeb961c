//! Workshops that are gone when the program ends.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{MemoryStore, count, whole_millis};
use crate::domain::attempt::Event as Moved;
use crate::domain::learner::Learner;
use crate::domain::room::{Event, Key, MemberId, Nickname, Setup};
use crate::store::rooms::{
    Change, KeptRoom, KeptSheet, RoomId, RoomSummary, Rooms, forgotten as nobody,
};
use crate::store::{AttemptId, Forget, Store, StoreError};

/// A room with the times that the file keeps beside it.
#[derive(Debug)]
pub(super) struct RoomInMemory {
    kept: KeptRoom,
    ended: Option<Timestamp>,
    /// The members who have been forgotten.
    forgotten: BTreeSet<usize>,
    /// Which attempt is whose, as member, part and first question.
    attempts: Vec<(MemberId, usize, usize, AttemptId)>,
}

impl Rooms for MemoryStore {
    fn open_room(&mut self, setup: &Setup, key: &Key) -> Result<RoomId, StoreError> {
        self.last_room += 1;
        let id = RoomId(self.last_room);
        let started = whole_millis(setup.started);
        let setup = Setup { started, ..setup.clone() };
        let (key, events, keys, sheets) = (Some(*key), Vec::new(), Vec::new(), Vec::new());
        let kept = KeptRoom { id, setup, key, events, keys, sheets, latest: started };
        let (ended, forgotten, attempts) = (None, BTreeSet::new(), Vec::new());
        self.rooms.push(RoomInMemory { kept, ended, forgotten, attempts });
        Ok(id)
    }

    fn commit(&mut self, room: RoomId, changes: &[Change]) -> Result<(), StoreError> {
        changes.iter().try_for_each(|change| self.keep(room, change))
    }

    fn move_room(&mut self, room: RoomId, from: &str, to: &str) -> Result<bool, StoreError> {
        let found = self.room_mut(room).filter(|room| &*room.kept.setup.listens == from);
        let is_there = found.map(|room| room.kept.setup.listens = to.into());
        Ok(is_there.is_some())
    }

    fn salt(&mut self, fresh: Key) -> Result<Key, StoreError> {
        Ok(*self.salt.get_or_insert(fresh))
    }

    fn rooms(&self) -> Result<Vec<RoomSummary>, StoreError> {
        Ok(self.rooms.iter().rev().map(|room| self.room_summary(room)).collect())
    }

    fn room(&self, id: RoomId) -> Result<Option<KeptRoom>, StoreError> {
        let Some(room) = self.rooms.iter().find(|room| room.kept.id == id) else { return Ok(None) };
        let mut kept = room.kept.clone();
        for &(member, part, first, attempt) in &room.attempts {
            if let Some(found) = self.attempt(attempt)? {
                kept.sheets.push(KeptSheet { member, part, first, kept: found });
            }
        }
        kept.sheets.sort_by_key(|sheet| (sheet.part, sheet.member));
        Ok(Some(kept))
    }
}

impl MemoryStore {
    fn keep(&mut self, id: RoomId, change: &Change) -> Result<(), StoreError> {
        match change {
            Change::Begun { member, part, first, plan } => {
                let attempt = self.begin(plan)?;
                if let Some(room) = self.room_mut(id) {
                    room.attempts.push((*member, *part, *first, attempt));
                }
                Ok(())
            }
            Change::Added { member, part, entry } => {
                let of =
                    |one: &&(MemberId, usize, usize, AttemptId)| (one.0, one.1) == (*member, *part);
                let found = self.room_mut(id).and_then(|room| room.attempts.iter().find(of));
                let attempt = found.map_or(AttemptId(0), |found| found.3);
                self.append(attempt, entry)
            }
            Change::Joined { at, learner, name, key, .. } => {
                let Some(room) = self.room_mut(id) else { return Ok(()) };
                room.kept.latest = whole_millis(*at);
                room.kept.keys.push(Some(*key));
                let (learner, name) = (learner.clone(), name.clone());
                room.kept.events.push(Event::Joined { learner, name });
                Ok(())
            }
            Change::Keyed { member, key } => {
                let room = self.room_mut(id);
                if let Some(known) = room.and_then(|room| room.key_mut(*member)) {
                    *known = Some(*key);
                }
                Ok(())
            }
            Change::Happened { at, event } => {
                if let Some(room) = self.room_mut(id) {
                    room.happen(whole_millis(*at), event);
                }
                Ok(())
            }
        }
    }

    /// Whether an attempt was made in a room.
    pub(super) fn is_of_a_room(&self, id: AttemptId) -> bool {
        self.rooms.iter().flat_map(|room| &room.attempts).any(|one| one.3 == id)
    }

    fn room_mut(&mut self, id: RoomId) -> Option<&mut RoomInMemory> {
        self.rooms.iter_mut().find(|room| room.kept.id == id)
    }

    fn room_summary(&self, room: &RoomInMemory) -> RoomSummary {
        let of_room = |id: AttemptId| room.attempts.iter().any(|one| one.3 == id);
        let attempts = self.kept.iter().filter(|kept| of_room(kept.id));
        let is_answer = |event: &Moved| matches!(event, Moved::Answered { .. });
        let answers = attempts.flat_map(|kept| &kept.entries).filter(|one| is_answer(&one.event));
        RoomSummary {
            id: room.kept.id,
            code: room.kept.setup.code.as_str().to_owned(),
            started: room.kept.setup.started,
            ended: room.ended,
            learners: count(room.kept.keys.len()),
            answers: count(answers.count()),
        }
    }

    /// Takes out of the rooms what is forgotten.
    pub(super) fn forget_in_rooms(&mut self, what: Forget<'_>) {
        match what {
            Forget::Everything => {
                self.rooms.clear();
                self.salt = None;
            }
            Forget::Before(moment) => {
                self.rooms.retain(|room| room.kept.latest >= whole_millis(moment))
            }
            Forget::Learner(learner) => self.rooms.iter_mut().for_each(|room| room.forget(learner)),
        }
        let is_held = |id: AttemptId| self.kept.iter().any(|kept| kept.id == id);
        self.rooms.iter_mut().for_each(|room| room.attempts.retain(|one| is_held(one.3)));
    }

    /// The learners who came into a room and are among what is to be forgotten.
    pub(super) fn came(&self, what: Forget<'_>) -> impl Iterator<Item = &Learner> {
        let rooms = self.rooms.iter().filter(move |room| match what {
            Forget::Before(moment) => room.kept.latest < whole_millis(moment),
            Forget::Everything | Forget::Learner(_) => true,
        });
        let came = rooms.flat_map(RoomInMemory::came);
        came.filter(move |learner| !matches!(what, Forget::Learner(wanted) if wanted != *learner))
    }
}

impl RoomInMemory {
    /// Who came in and has not been forgotten.
    fn came(&self) -> impl Iterator<Item = &Learner> {
        let came = self.kept.events.iter().filter_map(|event| match event {
            Event::Joined { learner, .. } => Some(learner),
            _ => None,
        });
        let known = came.enumerate().filter(|(at, _)| !self.forgotten.contains(at));
        known.map(|(_, learner)| learner)
    }

    fn happen(&mut self, at: Timestamp, event: &Event) {
        match event {
            // As in the file, where a name stands with its learner.
            Event::Renamed { member, name } => return self.rename(*member, name),
            Event::Ended => {
                self.ended = Some(at);
                self.kept.key = None;
                self.kept.keys.iter_mut().for_each(|key| *key = None);
            }
            Event::Removed { member, may_return: true } => {
                if let Some(key) = self.key_mut(*member) {
                    *key = None;
                }
            }
            _ => {}
        }
        self.kept.latest = at;
        self.kept.events.push(event.clone());
    }

    fn key_mut(&mut self, member: MemberId) -> Option<&mut Option<Key>> {
        self.kept.keys.get_mut(member.0 as usize)
    }

    fn joined(&mut self) -> impl Iterator<Item = (usize, &mut Learner, &mut Nickname)> {
        let joined = self.kept.events.iter_mut().filter_map(|event| match event {
            Event::Joined { learner, name } => Some((learner, name)),
            _ => None,
        });
        joined.enumerate().map(|(at, (learner, name))| (at, learner, name))
    }

    fn rename(&mut self, member: MemberId, wanted: &Nickname) {
        if let Some((.., name)) = self.joined().nth(member.0 as usize) {
            *name = wanted.clone();
        }
    }

    fn forget(&mut self, gone: &Learner) {
        let id = self.kept.id;
        let forgotten: Vec<usize> =
            self.joined().filter(|(_, learner, _)| *learner == gone).map(|(at, ..)| at).collect();
        for (at, learner, name) in self.joined().filter(|(at, ..)| forgotten.contains(at)) {
            let number = nobody(id, at);
            if let (Ok(nobody), Ok(nameless)) = (number.parse(), number.parse()) {
                (*learner, *name) = (nobody, nameless);
            }
        }
        forgotten.iter().for_each(|&at| self.kept.keys[at] = None);
        let is_of = |member: &MemberId| forgotten.contains(&(member.0 as usize));
        let is_reading =
            |event: &Event| matches!(event, Event::ReadOn { member, .. } if is_of(member));
        self.kept.events.retain(|event| !is_reading(event));
        self.forgotten.extend(forgotten);
    }
}
