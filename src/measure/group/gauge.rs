//! What counts of judged scenes are read by: both errors, skill (d′) and leaning (c), each with a range
//! where people were drawn anew.

use std::cmp::Ordering;

use crate::measure::discrimination::{Judged, point};
use crate::measure::interval::{Range, Share};

/// A value for each thing that is read off; none where it cannot be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gauges<T> {
    /// The share of scams that were missed.
    pub missed: Option<T>,
    /// The share of genuine scenes that were taken for scams.
    pub false_alarms: Option<T>,
    /// Skill (d′).
    pub d_prime: Option<T>,
    /// Leaning (c).
    pub bias: Option<T>,
}

/// A value with how far it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranged {
    /// The value of all together.
    pub value: f64,
    /// How it spreads if other people of their kind had been asked.
    pub spread: Spread,
    /// How many people it rests on; of a change the fewer of both.
    pub people: u32,
}

/// Ranges of fewer people are shown, but nothing is read off them: a handful that is drawn anew is
/// still the same handful, and the range is too narrow.
pub const ENOUGH_PEOPLE: u32 = 5;

/// How a value spreads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    /// A 90 % range.
    Range(Range),
    /// There are not two people, so nobody can be drawn instead of another.
    OnePerson,
    /// Whoever is drawn, it comes out the same: that says nothing about others.
    Alike,
}

impl Ranged {
    /// Its range, if there is one.
    pub fn range(self) -> Option<Range> {
        match self.spread {
            Spread::Range(range) => Some(range),
            Spread::OnePerson | Spread::Alike => None,
        }
    }

    /// On which side of zero it lies, as [`Range::side`]; none where there is no range, or it is of
    /// fewer than [`ENOUGH_PEOPLE`].
    pub fn side(self) -> Option<Ordering> {
        self.range().filter(|_| self.people >= ENOUGH_PEOPLE).map(Range::side)
    }
}

impl Gauges<f64> {
    /// What counts come to, however few they are.
    pub(super) fn rough(judged: Judged) -> Self {
        let share = |count: u32, of: u32| (of > 0).then(|| Share { count, of }.value());
        let found = point(judged);
        Self {
            missed: share(judged.missed(), judged.scams),
            false_alarms: share(judged.false_alarms, judged.genuine),
            d_prime: found.map(|(d_prime, _)| d_prime),
            bias: found.map(|(_, bias)| bias),
        }
    }

    /// The same, with skill and leaning only from enough scenes.
    pub(super) fn of(judged: Judged) -> Self {
        match judged.still_needed() {
            (0, 0) => Self::rough(judged),
            _ => Self { d_prime: None, bias: None, ..Self::rough(judged) },
        }
    }

    /// How much more the later ones are, where both can be told.
    pub(super) fn change(before: Self, later: Self) -> Self {
        let less = |later: Option<f64>, before: Option<f64>| Some(later? - before?);
        Self {
            missed: less(later.missed, before.missed),
            false_alarms: less(later.false_alarms, before.false_alarms),
            d_prime: less(later.d_prime, before.d_prime),
            bias: less(later.bias, before.bias),
        }
    }
}
