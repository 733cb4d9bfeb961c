//! What somebody has finished: tests one after the other, and practice in sum.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::attempt::Attempt;
use crate::domain::form::Form;

use super::interval::Share;
use super::score::Score;

/// So many tests are told one by one, the latest: more do not fit on a page.
pub const MOST_TESTS: usize = 6;

/// A form that was finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Test {
    /// Which one.
    pub form: Form,
    /// The day of the last answer that counts.
    pub day: Date,
    /// What it came to.
    pub score: Score,
    at: Timestamp,
}

impl Test {
    /// Scams called genuine, of the scams judged.
    pub fn missed(&self) -> Share {
        Share { count: self.score.judged.missed(), of: self.score.judged.scams }
    }

    /// Genuine scenes called scams, of the genuine scenes judged.
    pub fn false_alarms(&self) -> Share {
        Share { count: self.score.judged.false_alarms, of: self.score.judged.genuine }
    }
}

/// Rounds of practice that were finished, in sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Practice {
    /// How many.
    pub rounds: u32,
    /// The questions answered in them.
    pub answered: u32,
    /// The first and the last day of them.
    pub days: Option<(Date, Date)>,
}

/// What somebody has finished. A round in which nothing was answered is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    tests: Vec<Test>,
    /// Practice in sum.
    pub practice: Practice,
}

impl Record {
    /// Adds up attempts of one learner, in any order; days are those of the time zone.
    pub fn of<'a>(attempts: impl IntoIterator<Item = &'a Attempt>, zone: &TimeZone) -> Self {
        let mut record = Self::default();
        for attempt in attempts.into_iter().filter(|attempt| attempt.is_finished()) {
            record.add(attempt, zone);
        }
        record.tests.sort_by_key(|test| test.at);
        record
    }

    fn add(&mut self, attempt: &Attempt, zone: &TimeZone) {
        let Some(at) = attempt.counted().map(|(_, counted)| counted.at).max() else { return };
        let (day, score) = (at.to_zoned(zone.clone()).date(), Score::of(attempt));
        match attempt.plan().form {
            Some(form) => self.tests.push(Test { form, day, score, at }),
            None => self.practice.add(day, score.answered),
        }
    }

    /// Whether nothing has been finished.
    pub fn is_empty(&self) -> bool {
        self.tests.is_empty() && self.practice.rounds == 0
    }

    /// The latest [`MOST_TESTS`] tests, the oldest of them first.
    pub fn tests(&self) -> &[Test] {
        &self.tests[self.earlier()..]
    }

    /// How many tests were finished before those.
    pub fn earlier(&self) -> usize {
        self.tests.len().saturating_sub(MOST_TESTS)
    }
}

impl Practice {
    fn add(&mut self, day: Date, answered: u32) {
        self.rounds += 1;
        self.answered += answered;
        let (first, last) = self.days.unwrap_or((day, day));
        self.days = Some((first.min(day), last.max(day)));
    }
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
