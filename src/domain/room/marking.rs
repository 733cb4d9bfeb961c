//! What learners ask of a room that they are in: to answer, to skip, to go on.

use jiff::Timestamp;

use super::Room;
use super::command::Refusal;
use super::decide::Decided;
use super::event::Event;
use super::member::{Mark, MemberId, Presence};
use super::place::{Phase, Place};

/// An answer to a question that is open may be changed so often on one sheet, and no more: whoever
/// changes it without end would fill the disk.
const MAX_CHANGES: u32 = 60;

impl Room {
    pub(super) fn marking(
        &self,
        id: MemberId,
        part: usize,
        position: usize,
        mark: Mark,
        now: Timestamp,
    ) -> Decided {
        let member = self.member(id).ok_or(Refusal::NoSuchMember)?;
        if member.presence != Presence::In {
            return Err(Refusal::NotAllowed);
        }
        let sheet = member.sheet(part);
        let known = sheet.and_then(|sheet| sheet.mark(position));
        if known.is_some_and(|known| known.is_same(&mark)) {
            return Ok(Vec::new());
        }
        self.expect_open(id, part, position, now)?;
        // What was over when they came in is not on their sheet.
        if position < member.first(part) {
            return Err(Refusal::NotOpen);
        }
        match sheet {
            Some(sheet) if sheet.finished => return Err(Refusal::Settled),
            Some(sheet) if known.is_some() && sheet.changes >= MAX_CHANGES => {
                return Err(Refusal::TooManyChanges);
            }
            Some(sheet) if known.is_some() && sheet.last() != Some(position) => {
                return Err(Refusal::Settled);
            }
            _ => {}
        }
        let is_last = Some(position + 1) == self.length_for(id, part);
        let finished = Event::SheetFinished { member: id, part };
        let is_alone = matches!(self.place, Place::OwnPace { .. });
        let marked = Event::Marked { member: id, part, position, mark };
        Ok([marked].into_iter().chain((is_alone && is_last).then_some(finished)).collect())
    }

    /// Whoever reads nothing, or says it twice, has gone on already.
    pub(super) fn reading_on(&self, member: MemberId) -> Vec<Event> {
        let read = self.reads(member);
        let event = read.map(|(part, position)| Event::ReadOn { member, part, position });
        event.into_iter().collect()
    }

    /// Whether a learner can answer a question now.
    fn expect_open(
        &self,
        id: MemberId,
        part: usize,
        position: usize,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let is_open = match self.place {
            Place::OwnPace { part: here } => {
                let sheet = self.member(id).and_then(|one| one.sheet(part));
                let next = sheet.map_or(0, |sheet| sheet.next());
                here == part && position == next && Some(next) < self.length_for(id, part)
            }
            place => place == Place::Question { part, position, phase: Phase::Open },
        };
        match () {
            () if self.paused => Err(Refusal::Paused),
            () if !is_open || self.is_late(now) => Err(Refusal::NotOpen),
            () => Ok(()),
        }
    }

    pub(super) fn is_late(&self, now: Timestamp) -> bool {
        self.deadline.is_some_and(|deadline| now >= deadline)
    }
}
