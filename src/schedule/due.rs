//! Which tactics are due, and which come when.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::grading::{Rating, graded_tactic};
use super::memory::{Course, Model, days_between};
use crate::domain::past::Past;
use crate::domain::tactic::Tactic;

/// The most days between two meetings with a tactic. What FSRS knows of memory is about facts that
/// stay as they are. Scams change, and the last of the fixed reminders comes after five months.
const LONGEST: u32 = 180;

/// A tactic that was met, and when it should come back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Due {
    /// The tactic.
    pub tactic: Tactic,
    /// The day from which on it should be reviewed.
    pub due: Date,
    /// The last day that graded it.
    pub last: Date,
    /// The chance to recall it today, from 0 to 1.
    pub retrievability: f64,
}

/// Every tactic that was met, as things stand on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Dues {
    today: Date,
    dues: Vec<Due>,
}

impl Dues {
    /// What follows from a learner's answers that count, the oldest first. Days are those of the
    /// learner's time zone: whoever answers before and after midnight has slept on it.
    pub fn of(history: &[Past], zone: &TimeZone, today: Date) -> Self {
        let model = Model::default();
        let met = courses(history, zone, today);
        let due = |(tactic, course): (&Tactic, &Course)| due(&model, *tactic, course, today);
        let mut dues: Vec<Due> = met.iter().filter_map(due).collect();
        dues.sort_by(by_need);
        Self { today, dues }
    }

    /// The day for which this is told.
    pub fn today(&self) -> Date {
        self.today
    }

    /// All of them, the least likely to be recalled first.
    pub fn all(&self) -> &[Due] {
        &self.dues
    }

    /// Those due on a day or before it, the least likely to be recalled first.
    pub fn by(&self, day: Date) -> impl Iterator<Item = &Due> {
        self.dues.iter().filter(move |due| due.due <= day)
    }

    /// Those not due yet, the soonest first.
    pub fn to_come(&self) -> Vec<&Due> {
        let mut later: Vec<&Due> = self.dues.iter().filter(|due| due.due > self.today).collect();
        // What is due on the same day stays in the order of need.
        later.sort_by_key(|due| due.due);
        later
    }

    /// How many tactics come on which day, from today on; what is overdue comes today. A day of
    /// which nothing is told has none. It is told as if nothing were reviewed in between.
    pub fn forecast(&self) -> BTreeMap<Date, usize> {
        let mut days = BTreeMap::new();
        for due in &self.dues {
            *days.entry(due.due.max(self.today)).or_insert(0) += 1;
        }
        days
    }
}

/// The graded days of each tactic. An answer of a day that is still to come was given while the
/// clock was wrong; it would keep its tactic from coming back for as long, so it is left out.
fn courses(history: &[Past], zone: &TimeZone, today: Date) -> BTreeMap<Tactic, Course> {
    let mut courses: BTreeMap<Tactic, Course> = BTreeMap::new();
    for past in history {
        let Some(tactic) = graded_tactic(past) else { continue };
        let day = local_day(past.at, zone);
        if day <= today {
            courses.entry(tactic).or_default().add(day, Rating::of(&past.response));
        }
    }
    courses
}

fn local_day(at: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(at).date()
}

fn due(model: &Model, tactic: Tactic, course: &Course, today: Date) -> Option<Due> {
    let (memory, last) = (model.memory(course)?, course.last()?);
    let interval = Span::new().days(i64::from(model.interval(memory).min(LONGEST)));
    Some(Due {
        tactic,
        due: last.saturating_add(interval),
        last,
        retrievability: memory.retrievability(days_between(last, today)),
    })
}

/// The least likely to be recalled first; then the longest due, then in the order of the list of
/// tactics, so that the order never depends on anything else.
fn by_need(one: &Due, other: &Due) -> Ordering {
    let by_chance = one.retrievability.total_cmp(&other.retrievability);
    by_chance.then_with(|| (one.due, one.tactic).cmp(&(other.due, other.tactic)))
}

#[cfg(test)]
#[path = "due_tests.rs"]
mod tests;
