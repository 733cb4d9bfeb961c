//! A workshop: one trainer, many learners, one place at which all of them are.
//!
//! A room is asked something ([`Room::decide`]), which gives the events it makes or says why not; they
//! are committed by whoever owns a store, then applied ([`Room::apply`]). What learners mark and where
//! the room stands do not touch each other when they are applied, so marks may be replayed after
//! everything else: they are kept as the attempts of their learners, like all other answers.

mod apply;
mod command;
mod decide;
mod event;
mod key;
mod ledger;
mod marking;
mod member;
mod place;
mod setup;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;

use super::learner::Learner;

pub use command::{Asker, Command, Direction, Refusal};
pub use event::Event;
pub use key::{Key, NoKey};
pub use ledger::Line;
pub use member::{
    MAX_MEMBERS, MAX_NICKNAME_LENGTH, Mark, Member, MemberId, Nickname, Presence, Sheet,
};
pub use place::{Phase, Place};
pub use setup::{Doing, MAX_PARTS, MAX_QUESTIONS, Names, Part, Put, Set, Setup, Talk};

/// A question of a room: its part, and its place in the set of the part.
pub type Spot = (usize, usize);

/// A workshop as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Room {
    setup: Setup,
    place: Place,
    turn: u32,
    /// How far each question came that everybody had before them.
    furthest: BTreeMap<Spot, Phase>,
    dropped: BTreeSet<Spot>,
    /// The parts whose questions can no longer be answered.
    over: BTreeSet<usize>,
    hands: BTreeMap<Spot, Vec<u32>>,
    members: Vec<Member>,
    by_learner: HashMap<Learner, MemberId>,
    by_name: HashMap<String, MemberId>,
    present: usize,
    /// How many have marked each question.
    marked: BTreeMap<Spot, u32>,
    deadline: Option<Timestamp>,
    paused: bool,
    locked: bool,
    ended: bool,
}

impl Room {
    /// A room that has just opened.
    pub fn open(setup: Setup) -> Self {
        Self {
            setup,
            place: Place::Lobby,
            turn: 0,
            furthest: BTreeMap::new(),
            dropped: BTreeSet::new(),
            over: BTreeSet::new(),
            hands: BTreeMap::new(),
            members: Vec::new(),
            by_learner: HashMap::new(),
            by_name: HashMap::new(),
            present: 0,
            marked: BTreeMap::new(),
            deadline: None,
            paused: false,
            locked: false,
            ended: false,
        }
    }

    /// A room as it stands after what has happened in it. Marks may come in any order among
    /// themselves and after everything else, as long as their learners have joined.
    pub fn replay<'e>(setup: Setup, events: impl IntoIterator<Item = &'e Event>) -> Self {
        let mut room = Self::open(setup);
        events.into_iter().for_each(|event| room.apply(event));
        room
    }

    /// What was settled when it opened.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Grows with every move, so that a press of a button can say what it was pressed on.
    pub fn turn(&self) -> u32 {
        self.turn
    }

    /// When the question, or what everybody does alone, closes by itself.
    pub fn deadline(&self) -> Option<Timestamp> {
        self.deadline
    }

    /// Whether no answers are taken for a while.
    pub fn is_paused(&self) -> bool {
        self.paused
    }

    /// Whether nobody new may come in.
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        self.ended
    }

    /// Everybody who ever came in, by their numbers.
    pub fn members(&self) -> impl Iterator<Item = (MemberId, &Member)> {
        (0..).map(MemberId).zip(&self.members)
    }

    /// The learner with this number.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.get(id.index())
    }

    /// The questions that a learner has in a part.
    pub fn set_for(&self, id: MemberId, part: usize) -> Option<&Set> {
        let part = self.setup.parts.get(part)?;
        part.sets().get(part.set_of(id.index())?)
    }

    /// The first question of a part that can be on a learner's sheet: who comes late has missed some.
    pub fn first_for(&self, id: MemberId, part: usize) -> Option<usize> {
        Some(self.member(id)?.first(part))
    }

    /// Alone: the question that a learner answered last, as long as its explanation has not been read.
    pub fn reads(&self, id: MemberId) -> Option<Spot> {
        let Place::OwnPace { part } = self.place else { return None };
        let member = self.member(id)?;
        let last = (part, member.sheet(part)?.last()?);
        (member.read != Some(last)).then_some(last)
    }

    /// The number of a learner.
    pub fn number_of(&self, learner: &Learner) -> Option<MemberId> {
        self.by_learner.get(learner).copied()
    }

    /// Whether somebody in the room is called so, or nearly so.
    pub fn is_taken(&self, name: &Nickname) -> bool {
        self.by_name.contains_key(&name.sameness())
    }

    /// How many are in.
    pub fn present(&self) -> usize {
        self.present
    }

    /// How many have answered or skipped a question.
    pub fn marked(&self, part: usize, position: usize) -> u32 {
        self.marked.get(&(part, position)).copied().unwrap_or(0)
    }

    /// The same of those who are in.
    pub fn marked_of_present(&self, part: usize, position: usize) -> u32 {
        if self.present == self.members.len() {
            return self.marked(part, position);
        }
        let out = self.members.iter().filter(|one| one.presence != Presence::In);
        let marked =
            out.filter(|one| one.sheet(part).is_some_and(|it| it.mark(position).is_some()));
        let gone = u32::try_from(marked.count()).unwrap_or(u32::MAX);
        self.marked(part, position).saturating_sub(gone)
    }

    /// How many of those who are in have done all of a part, where everybody goes on alone.
    pub fn done(&self, part: usize) -> u32 {
        let present = self.members.iter().filter(|one| one.presence == Presence::In);
        let done = present.filter(|one| one.sheet(part).is_some_and(|sheet| sheet.finished));
        u32::try_from(done.count()).unwrap_or(u32::MAX)
    }

    /// What was done with a question, by whom.
    pub fn marks(&self, part: usize, position: usize) -> impl Iterator<Item = (MemberId, &Mark)> {
        self.members().filter_map(move |(id, one)| Some((id, one.sheet(part)?.mark(position)?)))
    }

    /// The hands counted for the options of a question.
    pub fn hands(&self, part: usize, position: usize) -> Option<&[u32]> {
        self.hands.get(&(part, position)).map(Vec::as_slice)
    }

    /// Whether a question was dropped for everybody.
    pub fn is_dropped(&self, part: usize, position: usize) -> bool {
        self.dropped.contains(&(part, position))
    }

    /// How far a question has come that everybody has before them; none before it was put.
    pub fn phase_of(&self, part: usize, position: usize) -> Option<Phase> {
        self.furthest.get(&(part, position)).copied()
    }

    /// Whether a learner may see what is right in a question that everybody has before them.
    pub fn is_explained(&self, part: usize, position: usize) -> bool {
        self.phase_of(part, position) == Some(Phase::Revealed)
    }
}

#[cfg(test)]
#[path = "room/tests.rs"]
mod tests;
