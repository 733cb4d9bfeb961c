//! What else has to be withheld, so that nothing can be worked out that must not be known.

use std::cmp::Reverse;

use super::grid::{Grid, Line, Marks, Place};
use super::groups::{Group, Groups};
use super::unknown::{Room, Unknown};
use super::{FEWEST, Tally};

/// Finds what has to be withheld.
pub(super) struct Cover<'g, P, const M: usize> {
    groups: &'g Groups<P, M>,
}

/// A figure of every group that somebody could try to work out.
#[derive(Debug, Clone, Copy)]
enum Figure {
    People,
    Rounds,
    /// Of how many a share is, by a measure.
    Whole(usize),
    /// How many of them were as they should be, where bounds are told or not.
    Part(usize, bool),
}

impl Figure {
    /// What it can be in a group, for all that is told of it; nothing where everybody may know it.
    fn room<P, const M: usize>(self, group: &Group<P, M>) -> Option<Room> {
        let open = |figure| Room::between(0, figure, u64::MAX);
        if group.people.is_empty() {
            return None;
        }
        Some(match self {
            Figure::People => open(group.people.len() as u64),
            Figure::Rounds => open(group.rounds),
            Figure::Whole(measure) => open(group.shares[measure].whole),
            Figure::Part(measure, is_bounded) => {
                let tally = group.shares[measure];
                let (least, most) = if is_bounded { tally.range() } else { (0, tally.whole) };
                return (tally.whole > 0).then(|| Room::between(least, tally.part, most));
            }
        })
    }
}

/// Whether it needs something further, whether it is a total, how many people are lost.
type Cost = (bool, bool, usize);

/// A sum that follows from what is told, and must not.
struct Leak {
    line: Line,
    part: Vec<Place>,
    figure: Figure,
}

impl<'g, P: Ord + Clone, const M: usize> Cover<'g, P, M> {
    pub(super) fn new(groups: &'g Groups<P, M>) -> Self {
        Self { groups }
    }

    /// The groups of which nothing is told.
    pub(super) fn whole_groups(&self) -> Marks {
        let small = Grid::new(self.groups.size(), |place| {
            !self.groups.is_told(place) || self.groups.at(place).people.len() < FEWEST
        });
        let mut figures = vec![Figure::People, Figure::Rounds];
        figures.extend((0..M).map(Figure::Whole));
        self.widened(&small, &figures).unwrap_or_else(|| self.everything())
    }

    /// For each measure, the groups of which its share is not told: those withheld, those told as bounds,
    /// and those that would give one of these away.
    /// Beside it, whether bounds may be told: next to others, a bound can leave a single count.
    pub(super) fn shares(&self, withheld: &Marks) -> [(Marks, bool); M] {
        let extreme = |measure: usize| {
            Grid::new(self.groups.size(), |place| {
                withheld.has(place) || self.groups.at(place).shares[measure].bound().is_some()
            })
        };
        let mut hidden: [Marks; M] = std::array::from_fn(extreme);
        let mut is_bounded = [true; M];
        loop {
            let before = is_bounded;
            for (measure, marks) in hidden.iter_mut().enumerate() {
                let figure = Figure::Part(measure, is_bounded[measure]);
                *marks = match self.widened(marks, &[figure]) {
                    Some(widened) => widened,
                    None if is_bounded[measure] => {
                        is_bounded[measure] = false;
                        extreme(measure)
                    }
                    None => self.everything(),
                };
            }
            if self.settle(&mut hidden) && is_bounded == before {
                let mut bounds = is_bounded.into_iter();
                return hidden.map(|marks| (marks, bounds.next().unwrap_or(false)));
            }
        }
    }

    fn everything(&self) -> Marks {
        Grid::new(self.groups.size(), |_| true)
    }

    /// Where one part of a sum is not told, nor is the sum; and where a sum is not told, nor is one of
    /// its parts: so whoever knows all sums knows no more than whoever knows all parts. True if it was so
    /// already.
    fn settle(&self, hidden: &mut [Marks; M]) -> bool {
        let Some((sum, parts)) = self.groups.sum().and_then(|_| hidden.split_last_mut()) else {
            return true;
        };
        let mut is_settled = true;
        for place in self.groups.size().places() {
            let one = parts.iter().any(|part| part.has(place));
            if one != sum.has(place) {
                *sum.at_mut(place) = true;
                parts.iter_mut().take(1).for_each(|part| *part.at_mut(place) |= !one);
                is_settled = false;
            }
        }
        is_settled
    }

    /// These places, and as many others as it takes until none of the figures leaks; nothing, if one
    /// still does when all is withheld.
    fn widened(&self, first: &Marks, figures: &[Figure]) -> Option<Marks> {
        let mut hidden = first.clone();
        while let Some(place) = self.next(&hidden, figures) {
            *hidden.at_mut(place) = true;
        }
        let is_safe = self.leaks(&hidden, figures).next().is_none();
        is_safe.then(|| self.give_back(first, hidden, figures))
    }

    /// One was withheld after the other, so some may turn out not to be needed.
    fn give_back(&self, first: &Marks, mut hidden: Marks, figures: &[Figure]) -> Marks {
        let size = self.groups.size();
        let mut added: Vec<Place> =
            size.places().filter(|place| hidden.has(*place) && !first.has(*place)).collect();
        added.sort_by_key(|place| Reverse(self.groups.at(*place).people.len()));
        for place in added {
            *hidden.at_mut(place) = false;
            let leaks = self.leaks(&hidden, figures).next().is_some();
            *hidden.at_mut(place) = leaks;
        }
        hidden
    }

    /// What to withhold next, if something leaks: a line that leaks gives what it can, and if none can,
    /// another line has to.
    fn next(&self, hidden: &Marks, figures: &[Figure]) -> Option<Place> {
        let leaks: Vec<Leak> = self.leaks(hidden, figures).collect();
        let on = |leak: &Leak| self.cheapest(leak.line, leak.figure, hidden);
        let across = |leak: &Leak| {
            let lines = leak.part.iter().map(|place| leak.line.across(*place));
            lines.filter_map(|line| self.cheapest(line, leak.figure, hidden)).min()
        };
        let anywhere = |leak: &Leak| {
            let lines = self.groups.size().lines();
            lines.filter_map(|line| self.cheapest(line, leak.figure, hidden)).min()
        };
        let best = leaks.iter().filter_map(on).min();
        let best = best.or_else(|| leaks.iter().filter_map(across).min());
        let (_, place) = best.or_else(|| leaks.iter().filter_map(anywhere).min())?;
        Some(place)
    }

    /// The lines in which too much could be worked out.
    fn leaks(&self, hidden: &Marks, figures: &[Figure]) -> impl Iterator<Item = Leak> {
        let size = self.groups.size();
        figures.iter().flat_map(move |&figure| {
            let unknown = Unknown::new(size, |place| match hidden.has(place) {
                true => figure.room(self.groups.at(place)),
                false => None,
            });
            size.lines().filter_map(move |line| {
                let mut parts = unknown.parts(line).into_iter();
                let part = parts.find(|part| self.tells(line, part, figure))?;
                Some(Leak { line, part, figure })
            })
        })
    }

    /// Whether the sum of a part of a line tells what must not be known.
    fn tells(&self, line: Line, part: &[Place], figure: Figure) -> bool {
        let is_one = matches!(part, [one] if self.groups.is_told(*one));
        if part.contains(&self.groups.size().total(line)) {
            // It is only known how far the total lies above the others.
            return is_one;
        }
        is_one || self.groups.people(part) < FEWEST || self.is_extreme(part, figure)
    }

    fn is_extreme(&self, part: &[Place], figure: Figure) -> bool {
        let Figure::Part(measure, _) = figure else { return false };
        let mut sum = Tally::default();
        part.iter().for_each(|place| sum.add(self.groups.at(*place).shares[measure]));
        sum.bound().is_some()
    }

    /// What to withhold in a line: first what needs nothing further in its other line, then a group
    /// before a total, then one of few people.
    fn cheapest(&self, line: Line, figure: Figure, hidden: &Marks) -> Option<(Cost, Place)> {
        let size = self.groups.size();
        let counts = |place: Place| figure.room(self.groups.at(place)).is_some();
        let cost = |place: Place| {
            let is_alone =
                !size.on(line.across(place)).any(|other| hidden.has(other) && counts(other));
            (is_alone, size.is_total(place), self.groups.at(place).people.len())
        };
        let can_go = size.on(line).filter(|place| !hidden.has(*place) && counts(*place));
        can_go.map(|place| (cost(place), place)).min()
    }
}
