//! What an event adds to the attempt of its learner: rooms keep answers where all answers are kept.

use super::Room;
use super::event::Event;
use super::member::{Mark, MemberId};
use crate::domain::attempt::Given;

/// What is added to the attempt of a learner for a part. Positions count from the first question on the
/// learner's sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// A question was answered.
    Answered(usize, Given),
    /// A question was skipped, or let go by.
    Skipped(usize),
    /// What was done last is taken back.
    Withdrawn(usize),
    /// The score is reached.
    Finished,
}

impl Room {
    /// Whose attempt an event belongs to, as learner and part; none if it is kept with the room.
    pub fn attempt_of(event: &Event) -> Option<(MemberId, usize)> {
        match event {
            Event::Marked { member, part, .. } | Event::SheetFinished { member, part } => {
                Some((*member, *part))
            }
            _ => None,
        }
    }

    /// What an event that has not been applied yet adds to the attempt of its learner; nothing, if it
    /// belongs to none.
    pub fn lines(&self, event: &Event) -> Vec<Line> {
        let Some((id, part)) = Self::attempt_of(event) else { return Vec::new() };
        let Some(member) = self.member(id) else { return Vec::new() };
        let sheet = member.sheet(part);
        let first = sheet.map_or_else(|| member.first(part), |sheet| sheet.first);
        let known = sheet.map_or(0, |sheet| sheet.marks.len());
        match event {
            Event::Marked { position, mark, .. } => {
                let Some(at) = position.checked_sub(first) else { return Vec::new() };
                let withdrawn = (at < known).then_some(Line::Withdrawn(at));
                let passed = (known..at).map(Line::Skipped);
                withdrawn.into_iter().chain(passed).chain([line(at, mark)]).collect()
            }
            _ => {
                let length = self.length_for(id, part).unwrap_or(0).saturating_sub(first);
                (known..length).map(Line::Skipped).chain([Line::Finished]).collect()
            }
        }
    }
}

fn line(at: usize, mark: &Mark) -> Line {
    match mark {
        Mark::Answered(given) => Line::Answered(at, given.clone()),
        Mark::Skipped => Line::Skipped(at),
    }
}
