//! What all who are connected to a room share.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use std::time::Instant;

use axum::extract::ws::Utf8Bytes;
use tokio::sync::watch;

use crate::domain::room::{Key, MemberId, Room};

/// What stands before everybody, drawn once for all of them.
#[derive(Debug, Clone)]
pub struct Stage {
    /// What learners see.
    pub learners: ForLearners,
    /// What the trainer's page shows.
    pub trainer: Utf8Bytes,
    /// What the big screen shows.
    pub screen: Utf8Bytes,
    /// The same for whoever opens it without the trainer's key: nothing by which to come in.
    pub outside: Utf8Bytes,
}

/// What learners see.
#[derive(Debug, Clone)]
pub enum ForLearners {
    /// All the same.
    Same {
        /// The message.
        frame: Utf8Bytes,
        /// The page in it, for messages with a name or an answer beside it.
        html: String,
    },
    /// What follows from their own answer to a question, by the answer as it is kept.
    ByAnswer {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
        /// For whoever answered.
        answers: HashMap<String, Utf8Bytes>,
        /// For whoever did not.
        others: Utf8Bytes,
    },
    /// Each their own, which is asked for.
    Own,
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pulse {
    /// In the room.
    pub present: usize,
    /// Of those, with a phone that is connected.
    pub connected: usize,
    /// Have answered or skipped the question at hand.
    pub marked: u32,
    /// Grows with whatever the list of people shows.
    pub people: u64,
    /// Whether the room is over, and that is kept.
    pub is_over: bool,
}

/// By what people are known.
#[derive(Debug, Default)]
pub struct Keys {
    trainer: Option<Key>,
    members: HashMap<String, MemberId>,
}

impl Keys {
    /// The trainer's, and those of the members in their order.
    pub fn of(trainer: Option<Key>, members: &[Option<Key>]) -> Self {
        let numbered = (0..).map(MemberId).zip(members);
        let known = numbered.filter_map(|(id, key)| Some((key.as_ref()?.digits(), id)));
        Self { trainer, members: known.collect() }
    }

    /// Whether it is the trainer's.
    pub fn is_trainer(&self, key: &str) -> bool {
        let said = key.parse::<Key>().ok();
        said.is_some() && said == self.trainer
    }

    /// Whose it is.
    pub fn member(&self, key: &str) -> Option<MemberId> {
        self.members.get(key).copied()
    }

    /// What the phones of a member are known by.
    pub fn key_of(&self, member: MemberId) -> Option<Key> {
        let mut known = self.members.iter().filter(|(_, one)| **one == member);
        known.next().and_then(|(digits, _)| digits.parse().ok())
    }

    /// Somebody is known by a key.
    pub fn add(&mut self, key: &Key, member: MemberId) {
        self.members.insert(key.digits(), member);
    }

    /// Nobody is known by the keys of this learner any more.
    pub fn forget(&mut self, member: MemberId) {
        self.members.retain(|_, one| *one != member);
    }

    /// Nobody is known any more.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// Who is connected, and who asks for the trainer. Neither is kept.
#[derive(Debug, Default)]
pub struct Seats {
    connected: HashMap<MemberId, u32>,
    calls: BTreeSet<MemberId>,
    found: BTreeSet<MemberId>,
}

impl Seats {
    /// How many learners are connected, each once.
    pub fn count(&self) -> usize {
        self.connected.len()
    }

    /// Whether a learner is connected.
    pub fn has(&self, member: MemberId) -> bool {
        self.connected.contains_key(&member)
    }

    /// Whether a learner asks for the trainer.
    pub fn calls(&self, member: MemberId) -> bool {
        self.calls.contains(&member)
    }
}

/// What all who are connected to a room share.
#[derive(Debug)]
pub struct Hall {
    room: RwLock<Room>,
    keys: RwLock<Keys>,
    seats: Mutex<Seats>,
    stage: watch::Sender<Arc<Stage>>,
    pulse: watch::Sender<Pulse>,
    /// Until when whoever comes to the door waits a little.
    slow_until: Mutex<Option<Instant>>,
}

impl Hall {
    /// A hall for a room.
    pub fn new(room: Room, keys: Keys, stage: Stage) -> Self {
        Self {
            room: RwLock::new(room),
            keys: RwLock::new(keys),
            seats: Mutex::default(),
            stage: watch::Sender::new(Arc::new(stage)),
            pulse: watch::Sender::new(Pulse::default()),
            slow_until: Mutex::default(),
        }
    }

    /// The room, to look at. A thread that panicked while it held it had finished its change or not
    /// begun it: events are applied one by one.
    pub fn room(&self) -> RwLockReadGuard<'_, Room> {
        self.room.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn room_mut(&self) -> RwLockWriteGuard<'_, Room> {
        self.room.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// By what people are known.
    pub fn keys(&self) -> RwLockReadGuard<'_, Keys> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn keys_mut(&self) -> RwLockWriteGuard<'_, Keys> {
        self.keys.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who is connected.
    pub fn seats(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What stands before everybody now.
    pub(super) fn drawn(&self) -> Arc<Stage> {
        Arc::clone(&self.stage.borrow())
    }

    /// What stands before everybody, now and from now on.
    pub fn stage(&self) -> watch::Receiver<Arc<Stage>> {
        self.stage.subscribe()
    }

    pub(super) fn show(&self, stage: Stage) {
        self.stage.send_replace(Arc::new(stage));
    }

    /// Whether codes are being guessed, so that whoever comes to the door waits a little.
    pub fn is_door_slow(&self) -> bool {
        let until = self.slow_until.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    pub(super) fn slow_the_door(&self, until: Instant) {
        *self.slow_until.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
    }

    /// How many there are, now and from now on.
    pub fn pulse(&self) -> watch::Receiver<Pulse> {
        self.pulse.subscribe()
    }

    /// A learner's phone is connected, or no longer.
    pub fn connect(&self, member: MemberId, is_there: bool) {
        let mut seats = self.seats();
        let phones = seats.connected.entry(member).or_default();
        *phones = if is_there { *phones + 1 } else { phones.saturating_sub(1) };
        if *phones == 0 {
            seats.connected.remove(&member);
        }
        drop(seats);
        self.people_changed();
    }

    /// A learner asks for the trainer, or no longer.
    pub fn call(&self, member: MemberId, on: bool) {
        let mut seats = self.seats();
        seats.found.remove(&member);
        let has_changed = if on { seats.calls.insert(member) } else { seats.calls.remove(&member) };
        drop(seats);
        if has_changed {
            self.people_changed();
        }
    }

    /// A phone says once more what it said on a connection that broke. Whether its learner is still waited
    /// for: whoever has been found does not ask again because a phone woke up.
    pub fn call_again(&self, member: MemberId) -> bool {
        let is_found = self.seats().found.contains(&member);
        if !is_found {
            self.call(member, true);
        }
        !is_found
    }

    /// The trainer is with a learner who asked.
    pub fn found(&self, member: MemberId) {
        self.call(member, false);
        self.seats().found.insert(member);
    }

    fn people_changed(&self) {
        let connected = self.seats().count();
        self.pulse.send_modify(|pulse| {
            pulse.connected = connected;
            pulse.people += 1;
        });
    }

    /// Whether the room is over, and that is kept.
    pub fn is_over(&self) -> bool {
        self.pulse.borrow().is_over
    }

    pub(super) fn beat(&self, (present, marked): (usize, u32), people: bool, is_over: bool) {
        self.pulse.send_if_modified(|pulse| {
            let before = *pulse;
            (pulse.present, pulse.marked, pulse.is_over) = (present, marked, is_over);
            pulse.people += u64::from(people);
            *pulse != before
        });
    }
}
