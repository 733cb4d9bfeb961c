//! What has been committed becomes the state.

use super::event::Event;
use super::member::{Mark, Member, MemberId, Nickname, Presence, Sheet};
use super::place::{Phase, Place};
use super::{Room, Spot};
use crate::domain::learner::Learner;

impl Room {
    /// Takes in something that has been committed. What refers to nobody changes nothing.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Joined { learner, name } => self.let_in(learner, name),
            Event::Renamed { member, name } => self.rename(*member, name),
            Event::Removed { member, may_return: true } => self.set(*member, Presence::Removed),
            Event::Removed { member, may_return: false } => self.set(*member, Presence::KeptOut),
            Event::Returned { member } => self.set(*member, Presence::In),
            Event::Moved { to } => self.go(*to),
            Event::Dropped { part, position } => drop(self.dropped.insert((*part, *position))),
            Event::Marked { member, part, position, mark } => {
                self.mark(*member, (*part, *position), mark);
            }
            Event::ReadOn { member, part, position } => {
                if let Some(one) = self.members.get_mut(member.index()) {
                    one.read = Some((*part, *position));
                }
            }
            Event::SheetFinished { member, part } => self.finish_sheet(*member, *part),
            Event::Hands { part, position, counts } => {
                drop(self.hands.insert((*part, *position), counts.clone()));
            }
            Event::Deadline(at) => self.deadline = *at,
            Event::Paused(paused) => self.paused = *paused,
            Event::Locked(locked) => self.locked = *locked,
            Event::Ended => self.ended = true,
        }
    }

    fn let_in(&mut self, learner: &Learner, name: &Nickname) {
        let Ok(number) = u32::try_from(self.members.len()) else { return };
        let id = MemberId(number);
        self.by_learner.insert(learner.clone(), id);
        self.by_name.insert(name.sameness(), id);
        self.members.push(Member {
            learner: learner.clone(),
            name: name.clone(),
            presence: Presence::In,
            since: self.first_open(),
            read: None,
            sheets: Vec::new(),
        });
        self.present += 1;
    }

    /// The first question that somebody who comes in now can still answer.
    fn first_open(&self) -> Option<Spot> {
        match self.place {
            // What is only closed may be opened again.
            Place::Question { part, position, phase: Phase::Revealed } => {
                Some((part, position + 1))
            }
            Place::Question { part, position, .. } => Some((part, position)),
            _ => None,
        }
    }

    fn rename(&mut self, id: MemberId, name: &Nickname) {
        let Some(member) = self.members.get_mut(id.index()) else { return };
        self.by_name.remove(&member.name.sameness());
        member.name = name.clone();
        self.by_name.insert(name.sameness(), id);
    }

    fn set(&mut self, id: MemberId, presence: Presence) {
        let Some(member) = self.members.get_mut(id.index()) else { return };
        let was = std::mem::replace(&mut member.presence, presence);
        self.present -= usize::from(was == Presence::In);
        self.present += usize::from(presence == Presence::In);
    }

    fn go(&mut self, to: Place) {
        self.place = to;
        self.turn += 1;
        match to {
            Place::Question { part, position, phase } => {
                let furthest = self.furthest.entry((part, position)).or_insert(phase);
                *furthest = phase.max(*furthest);
            }
            Place::Outcome { part } => drop(self.over.insert(part)),
            _ => {}
        }
    }

    fn mark(&mut self, id: MemberId, (part, position): Spot, mark: &Mark) {
        let Some(sheet) = self.sheet(id, part) else { return };
        let known = sheet.next();
        sheet.set(position, mark.clone());
        self.count(part, known..=position);
    }

    fn finish_sheet(&mut self, id: MemberId, part: usize) {
        let Some(length) = self.length_for(id, part) else { return };
        let Some(sheet) = self.sheet(id, part) else { return };
        let known = sheet.next();
        let left = length.saturating_sub(sheet.first);
        sheet.marks.resize(left.max(sheet.marks.len()), Mark::Skipped);
        sheet.finished = true;
        self.count(part, known..=length.saturating_sub(1));
    }

    /// How many questions a part has for a learner.
    pub(super) fn length_for(&self, id: MemberId, part: usize) -> Option<usize> {
        Some(self.set_for(id, part)?.questions.len())
    }

    fn count(&mut self, part: usize, positions: impl Iterator<Item = usize>) {
        for position in positions {
            *self.marked.entry((part, position)).or_default() += 1;
        }
    }

    /// The sheet of a learner for a part, an empty one if there was none.
    fn sheet(&mut self, id: MemberId, part: usize) -> Option<&mut Sheet> {
        if part >= self.setup.parts.len() {
            return None;
        }
        let member = self.members.get_mut(id.index())?;
        let first = member.first(part);
        if member.sheets.len() <= part {
            member.sheets.resize(part + 1, None);
        }
        Some(member.sheets[part].get_or_insert_with(|| Sheet::new(first)))
    }
}
