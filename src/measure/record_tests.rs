use jiff::civil::date;

use super::super::made::{attempt, now};
use super::*;

fn day_of(days_ago: i64) -> Date {
    let at = now() - jiff::SignedDuration::from_hours(24 * days_ago);
    at.to_zoned(TimeZone::UTC).date()
}

#[test]
fn tests_stand_in_the_order_of_their_days() {
    let attempts =
        [attempt(3, Some(Form::B), 10, 2, true), attempt(30, Some(Form::A), 10, 1, true)];
    let record = Record::of(&attempts, &TimeZone::UTC);
    let told: Vec<_> = record.tests().iter().map(|test| (test.form, test.day)).collect();
    assert_eq!(told, [(Form::A, day_of(30)), (Form::B, day_of(3))]);
    let [a, b] = record.tests() else { panic!("{record:?}") };
    assert_eq!((a.missed(), a.false_alarms().of), (Share { count: 1, of: 10 }, 10));
    assert_eq!((b.missed().count, b.score.answered), (2, 20));
    assert_eq!(record.practice, Practice::default());
}

#[test]
fn only_what_was_finished_with_an_answer_counts() {
    let attempts = [
        attempt(9, None, 5, 0, true),
        attempt(2, None, 3, 1, true),
        attempt(1, None, 4, 0, false),
        attempt(1, Some(Form::C), 10, 0, false),
        attempt(1, Some(Form::C), 0, 0, true),
    ];
    let record = Record::of(&attempts, &TimeZone::UTC);
    assert_eq!(record.tests(), []);
    let days = Some((date(2026, 11, 6), date(2026, 11, 13)));
    assert_eq!(record.practice, Practice { rounds: 2, answered: 16, days });
    assert!(!record.is_empty() && Record::of(&attempts[2..], &TimeZone::UTC).is_empty());
}

#[test]
fn the_latest_tests_are_told_and_the_rest_counted() {
    let attempts: Vec<_> = (0..11).map(|days| attempt(days, Some(Form::A), 10, 0, true)).collect();
    let record = Record::of(&attempts, &TimeZone::UTC);
    assert_eq!((record.tests().len(), record.earlier()), (MOST_TESTS, 5));
    assert_eq!(record.tests().last().map(|test| test.day), Some(day_of(0)));
}

/// A day is that of whoever reads it, and not of a clock elsewhere.
#[test]
fn a_day_is_that_of_the_time_zone() {
    let ahead = TimeZone::fixed(jiff::tz::offset(13));
    let record = Record::of(&[attempt(0, Some(Form::A), 10, 0, true)], &ahead);
    assert_eq!(record.tests()[0].day, date(2026, 11, 16));
}
