//! What the answers of a class say, gathered attempt by attempt. Of each learner only sums and what they
//! judged in each form are held, and of each question who has answered it, so that a year of answers needs no more room than a week.
//!
//! Each part is plain data without words. Every share comes with how many people stand behind it, so
//! that whoever passes it on can leave out what would be about one or two of them.

mod answers;
mod change;
mod errors;
mod gauge;
mod grid;
mod hands;
mod occasion;
mod part;
mod public;
mod resample;
mod rooms;
mod rooms_public;
mod sure;
mod tally;

use std::collections::HashMap;

use jiff::Timestamp;

use crate::domain::attempt::Attempt;
use crate::domain::class::Class;
use crate::domain::learner::Learner;
use crate::domain::library::Library;

use super::mastery::{Mastery, weakest_first};

pub use answers::QuestionTally;
pub use change::{Change, Compared};
pub use errors::Errors;
pub use gauge::{ENOUGH_PEOPLE, Gauges, Ranged, Spread};
pub use grid::{Cell, TacticTally};
pub use occasion::{Occasion, Sum};
pub use part::{FormPart, Given, Participation};
pub use public::{PublicChange, PublicForm, PublicResult, PublicTactic, Skill};
pub use resample::RESAMPLES;
pub use rooms::{Phase, RoomResult, Rooms, RoomsResult};
pub use rooms_public::{PublicPhase, PublicRoom, PublicRooms};
pub use sure::Sure;
pub use tally::Tally;

use answers::Answers;
use occasion::Occasions;
use part::Parts;

/// At most so many questions stand in the list of those most missed.
pub const MOST_MISSED: usize = 8;

/// At most so many questions stand in the list of those that people were sure and wrong about.
pub const MOST_SURE: usize = 5;

/// A question with fewer answers than this is in no list of those most missed.
pub const LEAST_ANSWERS: u32 = 5;

/// A question answered wrong less often than this is in no list: one slip is no finding.
pub const LEAST_WRONG: u32 = 2;

/// At most so many tactics are named to be taught next.
pub const MOST_WEAK: usize = 3;

/// A class, while its attempts are handed in.
pub struct Group<'g> {
    class: &'g Class,
    places: HashMap<&'g Learner, usize>,
    parts: Parts,
    occasions: Occasions,
    answers: Answers<'g>,
}

/// What the answers of a class say. But for taking part, only answers to questions that were new to
/// the learner are in it, and of each learner the first to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupResult {
    /// Who took part.
    pub part: Participation,
    /// The first and the last answer.
    pub span: Option<(Timestamp, Timestamp)>,
    /// The forms taken, in the order in which the class took them: before, after and later.
    pub occasions: Vec<Occasion>,
    /// From the first occasion to each later one.
    pub changes: Vec<Change>,
    /// Both errors, over forms and practice.
    pub errors: Errors,
    /// By tactic and stage, tactics in the order of their list; only what was answered.
    pub cells: Vec<Cell>,
    /// By tactic.
    pub tactics: Vec<TacticTally>,
    /// Sure, and wrong.
    pub sure: Sure,
    /// The questions most missed, the most surely missed first; at most [`MOST_MISSED`].
    pub missed: Vec<QuestionTally>,
    /// What is most surely weak, the weakest first; at most [`MOST_WEAK`].
    pub weakest: Vec<TacticTally>,
    /// How many answers are in no list of questions because their question has been changed since.
    pub changed: u32,
}

impl<'g> Group<'g> {
    /// Nothing yet. The library says which questions have been changed since they were answered.
    pub fn new(class: &'g Class, library: &'g Library) -> Self {
        let places = class.members.iter().enumerate().map(|(at, member)| (&member.id, at));
        Self {
            class,
            places: places.collect(),
            parts: Parts::default(),
            occasions: Occasions::default(),
            answers: Answers::new(library),
        }
    }

    /// Takes in an attempt, in the order in which they were begun. One of somebody who is not in the
    /// class is passed over.
    pub fn add(&mut self, attempt: &Attempt) {
        let Some(&person) = self.places.get(&attempt.plan().learner) else { return };
        self.parts.add(person, attempt, self.class.latest());
        self.occasions.add(person, attempt);
        self.answers.add(person, attempt);
    }

    /// What they say.
    pub fn result(&self) -> GroupResult {
        let tactics = self.answers.tactics();
        let (occasions, changes) = self.occasions.result(&self.class.assignments);
        GroupResult {
            part: self.parts.result(self.class),
            span: self.answers.span(),
            occasions,
            changes,
            errors: self.answers.errors(),
            cells: self.answers.cells(),
            weakest: weakest(&tactics),
            tactics,
            sure: self.answers.sure(),
            missed: self.answers.missed(),
            changed: self.answers.changed(),
        }
    }

    /// What may be told of it to others.
    pub fn public(&self) -> PublicResult {
        PublicResult::of(&self.occasions, &self.class.assignments)
    }
}

fn weakest(tactics: &[TacticTally]) -> Vec<TacticTally> {
    let mastery = |one: &TacticTally| Mastery { of: *one, right: one.right.share };
    let all: Vec<Mastery<TacticTally>> = tactics.iter().map(mastery).collect();
    weakest_first(&all).into_iter().take(MOST_WEAK).map(|one| one.of).collect()
}

#[cfg(test)]
#[path = "group/made_tests.rs"]
pub(crate) mod made;
#[cfg(test)]
#[path = "group/group_tests.rs"]
mod tests;
