//! Shares of answers, with how many people they come from.

use crate::measure::interval::Share;

/// A share of answers, and how many people gave them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Those that are meant, of all.
    pub share: Share,
    /// How many people gave at least one of all.
    pub people: u32,
}

/// How many people there are.
pub(super) fn count(people: usize) -> u32 {
    // A class has at most a few thousand learners.
    u32::try_from(people).unwrap_or(u32::MAX)
}

/// People of a class by their places in it, a bit each.
#[derive(Debug, Clone, Default)]
pub(super) struct People(Vec<u64>);

impl People {
    /// Puts somebody in; tells whether that is new.
    pub(super) fn insert(&mut self, person: usize) -> bool {
        let (word, bit) = (person / 64, 1_u64 << (person % 64));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }

    /// How many there are.
    pub(super) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}

/// A share that grows.
#[derive(Debug, Clone, Default)]
pub(super) struct Counting {
    share: Share,
    people: People,
}

impl Counting {
    /// Counts an answer of somebody, which is meant or not.
    pub(super) fn add(&mut self, person: usize, is_meant: bool) {
        self.share.add(is_meant);
        self.people.insert(person);
    }

    /// The share as it stands.
    pub(super) fn tally(&self) -> Tally {
        Tally { share: self.share, people: self.people.count() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_counted_once() {
        let mut found = Counting::default();
        for (person, is_meant) in [(3, true), (3, false), (4_999, true), (64, false)] {
            found.add(person, is_meant);
        }
        assert_eq!(found.tally(), Tally { share: Share { count: 2, of: 4 }, people: 3 });
    }
}
