//! How firmly a tactic sits in memory: FSRS, version 6, with its default parameters.
//!
//! `R(t, S) = (1 + f·t/S)^(−d)` is the chance to recall after `t` days, with `d = 0.1542` and
//! `f = 0.9^(−1/d) − 1`, so that the stability `S` is the number of days until that chance is 90 %
//! (open-spaced-repetition, "The algorithm"). How `S` grows and shrinks with each review is the
//! business of the crate `fsrs`; this file alone knows it.

use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, FSRSItem, FSRSReview, MemoryState, current_retrievability};
use jiff::civil::Date;

use super::grading::Rating;

/// The chance to recall at which a tactic is due.
const DESIRED_RETENTION: f32 = 0.9;

/// The longest interval, in days: a hundred years, the longest that FSRS itself knows.
const LONGEST_INTERVAL: f32 = 36_500.0;

/// The graded days of one tactic, the oldest first.
#[derive(Debug, Clone, Default)]
pub struct Course {
    reviews: Vec<FSRSReview>,
    last: Option<Date>,
}

impl Course {
    /// Adds what a day's answer says. Only the first answer of a day is taken: the later ones were
    /// given with its explanation in mind. A day before the last one comes from a clock that was
    /// put back, and is passed over too, because no time can be told from it.
    pub fn add(&mut self, day: Date, rating: Rating) {
        let delta_t = match self.last {
            None => 0,
            Some(last) if day > last => days_between(last, day),
            Some(_) => return,
        };
        self.reviews.push(FSRSReview { rating: rating.number(), delta_t });
        self.last = Some(day);
    }

    /// The last graded day.
    pub fn last(&self) -> Option<Date> {
        self.last
    }
}

/// What is left of a tactic in memory.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory(MemoryState);

impl Memory {
    /// In how many days the chance to recall falls to 90 %; from 0.001 to 36,500.
    pub fn stability(self) -> f64 {
        f64::from(self.0.stability)
    }

    /// How hard it is to keep, from 1 to 10.
    pub fn difficulty(self) -> f64 {
        f64::from(self.0.difficulty)
    }

    /// The chance to recall it after so many days, from 0 to 1.
    pub fn retrievability(self, days: u32) -> f64 {
        f64::from(current_retrievability(self.0, days as f32, FSRS6_DEFAULT_DECAY))
    }
}

/// The rule by which memory comes and goes.
#[derive(Debug, Clone, Default)]
pub struct Model(FSRS);

impl Model {
    /// The memory after a course; none before its first day. All of it goes to the crate at once:
    /// its `next_states` would work out all four grades for each answer and throw three away.
    pub fn memory(&self, course: &Course) -> Option<Memory> {
        if course.reviews.is_empty() {
            return None;
        }
        let item = FSRSItem { reviews: course.reviews.clone() };
        self.0.memory_state(item, None).ok().map(Memory)
    }

    /// After how many whole days it is due: those until the chance to recall is 90 %, rounded, and
    /// at least one.
    pub fn interval(&self, memory: Memory) -> u32 {
        let days = self.0.next_interval(Some(memory.0.stability), DESIRED_RETENTION, 0);
        days.round().clamp(1.0, LONGEST_INTERVAL) as u32
    }
}

/// Whole days from one day to a later one; 0 if it is not later.
pub(super) fn days_between(from: Date, to: Date) -> u32 {
    let days = to.duration_since(from).as_hours() / 24;
    u32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
#[path = "memory_tests.rs"]
mod tests;
