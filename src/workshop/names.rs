//! Friendly names for people who give none: two words, so many of them that a room seldom runs out.

use crate::domain::room::{Nickname, Room};
use crate::domain::seed::Chance;
use crate::words::Words;

/// Draws names of the interface's language.
#[derive(Debug)]
pub(super) struct Names {
    firsts: Vec<String>,
    seconds: Vec<String>,
}

impl Names {
    /// The words of a language.
    pub(super) fn of(words: &Words) -> Self {
        let list = |id| words.say(id, &[]).split(',').map(|word| word.trim().to_owned()).collect();
        Self { firsts: list("room-name-firsts"), seconds: list("room-name-seconds") }
    }

    /// A name that nobody in the room has. When most are given, a number tells the next apart.
    pub(super) fn draw(&self, room: &Room, chance: &mut Chance) -> Option<Nickname> {
        let free = |name: &Nickname| !room.is_taken(name);
        let pair = |chance: &mut Chance| {
            let first = &self.firsts[chance.below(self.firsts.len())];
            let second = &self.seconds[chance.below(self.seconds.len())];
            format!("{first} {second}")
        };
        if self.firsts.is_empty() || self.seconds.is_empty() {
            return None;
        }
        let mut drawn = (0..64).filter_map(|_| pair(chance).parse::<Nickname>().ok());
        if let Some(name) = drawn.find(free) {
            return Some(name);
        }
        let mut numbered =
            (2..100_000).filter_map(|number| format!("{} {number}", pair(chance)).parse().ok());
        numbered.find(free)
    }
}
