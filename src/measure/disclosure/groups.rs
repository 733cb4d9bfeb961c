//! Groups of people, with what came of them.

use std::collections::BTreeSet;

use super::Shown;
use super::grid::{Grid, Place, Size, Told};

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many were as they should be.
    pub part: u64,
    /// Of how many.
    pub whole: u64,
}

impl Tally {
    /// The share in whole per cent; 0 of nothing.
    pub fn per_cent(self) -> u64 {
        match self.whole {
            0 => 0,
            whole => (self.part * 200 + whole) / (whole * 2),
        }
    }

    /// The bound it is told as, if its share lies beyond one. A bound that fits a single count would
    /// say it all, so nothing is told then.
    pub(super) fn bound(self) -> Option<Shown> {
        let bound = match self {
            Self { whole: 0, .. } => return None,
            Self { part, whole } if part * 20 > whole * 19 => Shown::AtLeast95,
            Self { part, whole } if part * 20 < whole => Shown::AtMost5,
            _ => return None,
        };
        // Above 95 % of 20 lie only all of them.
        Some(if self.whole <= 20 { Shown::Withheld } else { bound })
    }

    /// The least and the most that the part can be, for whoever knows the whole and the bound.
    pub(super) fn range(self) -> (u64, u64) {
        match self.bound() {
            Some(Shown::AtLeast95) => (self.whole * 19 / 20 + 1, self.whole),
            Some(Shown::AtMost5) => (0, self.whole.div_ceil(20) - 1),
            _ => (0, self.whole),
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.part += other.part;
        self.whole += other.whole;
    }
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<P, const M: usize> {
    /// Who is in it.
    pub people: BTreeSet<P>,
    /// How many rounds they went through.
    pub rounds: u64,
    /// What came of it, by so many measures.
    pub shares: [Tally; M],
}

/// How the measures of a group hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measures {
    /// Each is about something else.
    Apart,
    /// The last is about whatever the others are about together, as right answers are about scams and
    /// genuine scenes.
    LastSumsUp,
}

/// A table of groups with all its totals. Somebody may be in several groups of it.
#[derive(Debug, Clone)]
pub struct Groups<P, const M: usize> {
    told: Told,
    measures: Measures,
    groups: Grid<Group<P, M>>,
}

impl<P: Ord + Clone, const M: usize> Groups<P, M> {
    /// A table of so many rows and columns, with nobody in it.
    pub fn new(rows: usize, columns: usize, told: Told, measures: Measures) -> Self {
        let nobody =
            |_| Group { people: BTreeSet::new(), rounds: 0, shares: [Tally::default(); M] };
        Self { told, measures, groups: Grid::new(Size { rows, columns }, nobody) }
    }

    /// Puts one round of somebody into a group, and into the totals.
    pub fn add(&mut self, place: Place, person: &P, shares: [Tally; M]) {
        let Size { rows, columns } = self.size();
        for row in [place.row, rows] {
            for column in [place.column, columns] {
                let group = self.groups.at_mut(Place { row, column });
                group.people.insert(person.clone());
                group.rounds += 1;
                group.shares.iter_mut().zip(shares).for_each(|(sum, share)| sum.add(share));
            }
        }
    }

    /// A group, or a total.
    pub fn at(&self, place: Place) -> &Group<P, M> {
        self.groups.at(place)
    }

    /// Whether something is told there at all.
    pub fn is_told(&self, place: Place) -> bool {
        let Size { rows, columns } = self.size();
        match (place.row == rows, place.column == columns) {
            (false, false) => self.told.cells,
            (false, true) => self.told.rows,
            (true, false) => self.told.columns,
            (true, true) => self.told.grand,
        }
    }

    /// The measure that sums up the others, if there is one.
    pub(super) fn sum(&self) -> Option<usize> {
        (self.measures == Measures::LastSumsUp && M > 1).then(|| M - 1)
    }

    /// Whether a bound may be told of a measure: of a sum, only if it follows from those of its parts;
    /// beside the share of one part it would say more about another than its bound does.
    pub(super) fn follows(&self, place: Place, measure: usize, bound: Shown) -> bool {
        let parts = &self.at(place).shares[..measure];
        self.sum() != Some(measure) || parts.iter().all(|part| part.bound() == Some(bound))
    }

    pub(super) fn size(&self) -> Size {
        self.groups.size()
    }

    /// How many different people are in any of these.
    pub(super) fn people(&self, places: &[Place]) -> usize {
        let all = places.iter().flat_map(|place| &self.at(*place).people);
        all.collect::<BTreeSet<_>>().len()
    }
}
