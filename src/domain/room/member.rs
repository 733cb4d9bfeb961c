//! Who is in a room, and what they have answered.

use std::fmt;
use std::str::FromStr;

use unicode_width::UnicodeWidthChar;

use super::super::attempt::Given;
use super::super::learner::{Learner, NameError};
use super::Spot;

/// The longest nickname, in characters: it has to fit a phone and a list.
pub const MAX_NICKNAME_LENGTH: usize = 24;

/// So many signs may stand above or below one letter.
const MAX_PILED_UP: usize = 3;

/// More learners than this are in no room.
pub const MAX_MEMBERS: usize = 20_000;

/// What somebody is called in a room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nickname(Learner);

impl Nickname {
    /// The name as shown.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// By what two names are the same to whoever reads them quickly: case and spaces do not count.
    pub(super) fn sameness(&self) -> String {
        let letters = self.as_str().chars().filter(|c| c.is_alphanumeric());
        let letters: String = letters.flat_map(char::to_lowercase).collect();
        if letters.is_empty() { self.as_str().to_owned() } else { letters }
    }
}

impl FromStr for Nickname {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let name: Learner = text.parse()?;
        if name.as_str().chars().count() > MAX_NICKNAME_LENGTH {
            return Err(NameError::TooLong);
        }
        match name.as_str() {
            text if !text.chars().any(is_seen) => Err(NameError::Empty),
            text if is_piled_up(text) => Err(NameError::Hidden),
            _ => Ok(Self(name)),
        }
    }
}

/// Whether something is seen of a character: a name of joiners, or of the empty pattern of
/// Braille, is one that nobody can call out.
fn is_seen(c: char) -> bool {
    !c.is_whitespace() && c != '\u{2800}' && c.width().unwrap_or(0) > 0
}

/// Whether more signs stand above one another than any script has: they would cover the lines beside.
fn is_piled_up(text: &str) -> bool {
    let mut height = 0;
    text.chars().any(|c| {
        height = if c.width() == Some(0) { height + 1 } else { 0 };
        height > MAX_PILED_UP
    })
}

impl fmt::Display for Nickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Numbers the learners of a room, in the order in which they came in, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId(pub u32);

impl MemberId {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Whether somebody may be in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Is in.
    In,
    /// Was taken out, and may come back.
    Removed,
    /// Was taken out, and may not come back.
    KeptOut,
}

/// A learner of a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Whose answers they are.
    pub learner: Learner,
    /// What the learner is called here.
    pub name: Nickname,
    /// Whether the learner may be in.
    pub presence: Presence,
    /// The question that stood open when the learner came in.
    pub(super) since: Option<Spot>,
    /// The question whose explanation was read last, alone.
    pub(super) read: Option<Spot>,
    /// For each part what was answered in it; none where nothing was.
    pub(super) sheets: Vec<Option<Sheet>>,
}

impl Member {
    /// The first question of a part that can be on this learner's sheet.
    pub(super) fn first(&self, part: usize) -> usize {
        self.since.filter(|since| since.0 == part).map_or(0, |since| since.1)
    }

    /// What was answered in a part.
    pub fn sheet(&self, part: usize) -> Option<&Sheet> {
        self.sheets.get(part)?.as_ref()
    }
}

/// What a learner did with a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Answered it.
    Answered(Given),
    /// Skipped it, or let it go by.
    Skipped,
}

impl Mark {
    /// Whether a phone that says this says what is known already.
    pub(super) fn is_same(&self, other: &Mark) -> bool {
        match (self, other) {
            (Mark::Answered(one), Mark::Answered(two)) => {
                (&one.answer, one.certainty) == (&two.answer, two.certainty)
            }
            (Mark::Skipped, Mark::Skipped) => true,
            _ => false,
        }
    }
}

/// What a learner answered in a part.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The first question that is on it, by its place in the set: who comes late has missed some.
    pub first: usize,
    /// What was done with each question from the first on.
    pub marks: Vec<Mark>,
    /// How often something on it was changed.
    pub changes: u32,
    /// Whether nothing more can come.
    pub finished: bool,
}

impl Sheet {
    /// Nothing yet, from this question on.
    pub(super) fn new(first: usize) -> Self {
        Self { first, marks: Vec::new(), changes: 0, finished: false }
    }

    /// What was done with the question at a place of the set.
    pub fn mark(&self, position: usize) -> Option<&Mark> {
        self.marks.get(position.checked_sub(self.first)?)
    }

    /// The place of the set that comes next.
    pub fn next(&self) -> usize {
        self.first + self.marks.len()
    }

    /// The place of the set that was marked last.
    pub fn last(&self) -> Option<usize> {
        self.marks.len().checked_sub(1).map(|at| self.first + at)
    }

    /// Takes in what was done with a question; what was let go by before it is skipped.
    pub(super) fn set(&mut self, position: usize, mark: Mark) {
        let Some(at) = position.checked_sub(self.first) else { return };
        match self.marks.get_mut(at) {
            Some(known) => {
                *known = mark;
                self.changes += 1;
            }
            None => {
                self.marks.resize(at, Mark::Skipped);
                self.marks.push(mark);
            }
        }
    }
}
