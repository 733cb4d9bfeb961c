//! What may be told of groups when a table of them is published (statistical disclosure control by
//! cell suppression).
//!
//! A group of fewer than [`FEWEST`] people is withheld. So is whatever would give it away by
//! subtraction: the figures of a table hang together, because each line adds up to its total. What can
//! be worked out of what is told is decided exactly, by how the withheld figures hang together
//! (Gusfield 1988, *A graph theoretic approach to statistical data security*, SIAM Journal on Computing
//! 17:552–571): not only single figures, but also the sum of some in a line, which must be fit to be
//! told like any other group. Shares above 95 % and below 5 % are told as such bounds, and then no
//! figure is told that would give the share away.
//!
//! This holds within one table. Two tables of nearly the same people can be held against each other.

mod cover;
mod grid;
mod groups;
mod unknown;

pub use grid::{Place, Told};
pub use groups::{Group, Groups, Measures, Tally};

use cover::Cover;
use grid::Marks;

/// A group of fewer people is not told of.
pub const FEWEST: usize = 10;

/// What may be told of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// How many.
    Count(u64),
    /// A share, with the counts behind it.
    Share(Tally),
    /// More than 95 %, and no count.
    AtLeast95,
    /// Less than 5 %, and no count.
    AtMost5,
    /// Nothing. It looks the same whether it is a small group, protects one, or holds nobody.
    Withheld,
}

impl Shown {
    /// Whether it is a share with its counts.
    pub fn is_share(&self) -> bool {
        matches!(self, Self::Share(_))
    }
}

/// What may be told of the groups of a table, all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published<const M: usize> {
    groups: Marks,
    /// For each measure, where its share is not told, and whether bounds are.
    shares: [(Marks, bool); M],
}

impl<const M: usize> Published<M> {
    /// Settles what may be told of a table.
    pub fn of<P: Ord + Clone>(groups: &Groups<P, M>) -> Self {
        let cover = Cover::new(groups);
        let withheld = cover.whole_groups();
        let shares = cover.shares(&withheld);
        Self { groups: withheld, shares }
    }

    /// Whether nothing is told of a group.
    pub fn is_withheld(&self, place: Place) -> bool {
        self.groups.has(place)
    }

    /// How many people there are in a group.
    pub fn people<P: Ord + Clone>(&self, groups: &Groups<P, M>, place: Place) -> Shown {
        let people = groups.at(place).people.len();
        self.count(place, u64::try_from(people).unwrap_or(u64::MAX))
    }

    /// How many rounds they went through.
    pub fn rounds<P: Ord + Clone>(&self, groups: &Groups<P, M>, place: Place) -> Shown {
        self.count(place, groups.at(place).rounds)
    }

    /// Whether bounds are told of a measure; of a sum, only if they are of all its parts.
    fn tells_bounds(&self, is_sum: bool, measure: usize) -> bool {
        let first = if is_sum { 0 } else { measure };
        self.shares[first..=measure].iter().all(|(_, is_bounded)| *is_bounded)
    }

    fn count(&self, place: Place, count: u64) -> Shown {
        if self.is_withheld(place) { Shown::Withheld } else { Shown::Count(count) }
    }

    /// What came of one of the measures.
    pub fn share<P: Ord + Clone>(
        &self,
        groups: &Groups<P, M>,
        place: Place,
        measure: usize,
    ) -> Shown {
        let tally = groups.at(place).shares[measure];
        match tally.bound() {
            _ if self.is_withheld(place) || tally.whole == 0 => Shown::Withheld,
            Some(bound) if self.tells_bounds(groups.sum() == Some(measure), measure) => {
                if groups.follows(place, measure, bound) { bound } else { Shown::Withheld }
            }
            None if !self.shares[measure].0.has(place) => Shown::Share(tally),
            _ => Shown::Withheld,
        }
    }
}

#[cfg(test)]
#[path = "disclosure_tests/linear.rs"]
pub(crate) mod linear;
#[cfg(test)]
#[path = "disclosure_tests.rs"]
mod tests;
