//! The days on which somebody is reminded to come back.
//!
//! Somebody who comes once is reminded on fixed days, about 2 to 3 weeks, 3 months and 5 months
//! later, as the design has it. What was learned about scams falls off after 2 to 3 weeks (DeLiema,
//! Robb & Wendel 2024, *Journal of Financial Crime*); it is still there after 3 months if there was
//! a reminder, and only then (Burke, Kieffer, Mottola & Perez-Arce 2022, *Journal of Economic
//! Behavior & Organization* 198: 250–266); after training against phishing it was there at 4 and 5
//! months and gone at 6 (Reinheimer et al. 2020, SOUPS).

use jiff::Span;
use jiff::civil::Date;

use super::due::Dues;

/// Days from the first session to the first reminder: the middle of the third week, which is when
/// the fall was measured.
const FIRST_DAYS: i64 = 17;

/// Months from the first session to the reminders after that one.
const LATER_MONTHS: [i64; 2] = [3, 5];

/// When somebody who came once is reminded, from the day of that first session. Where a month is
/// too short for the day, its last day is taken.
pub fn after_one_session(first: Date) -> [Date; 3] {
    let [third, fifth] = LATER_MONTHS.map(|months| Span::new().months(months));
    [Span::new().days(FIRST_DAYS), third, fifth].map(|span| first.saturating_add(span))
}

/// The next days on which something is due, at most so many, each with the number of tactics; what
/// is overdue counts for today.
pub fn next_days(dues: &Dues, most: usize) -> Vec<(Date, usize)> {
    dues.forecast().into_iter().take(most).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::super::scratch::{PastBuilder, day};
    use super::*;
    use crate::domain::tactic::Tactic;

    #[test]
    fn whoever_came_once_is_reminded_after_two_to_three_weeks_three_months_and_five_months() {
        let [first, second, third] = after_one_session(date(2026, 11, 23));
        assert_eq!(first, date(2026, 12, 10));
        assert_eq!(second, date(2027, 2, 23));
        assert_eq!(third, date(2027, 4, 23));
    }

    #[test]
    fn a_month_that_is_too_short_ends_on_its_last_day() {
        assert_eq!(after_one_session(date(2026, 11, 30))[1], date(2027, 2, 28));
        assert_eq!(after_one_session(Date::MAX), [Date::MAX; 3], "and so does time");
    }

    #[test]
    fn a_regular_learner_is_reminded_when_something_is_due() {
        let history = [
            PastBuilder::new(Tactic::PlatformSwitch, day(0)).build(),
            PastBuilder::new(Tactic::NeverMeets, day(0)).build(),
            PastBuilder::new(Tactic::FakePlatform, day(0)).wrong().build(),
        ];
        let dues = Dues::of(&history, &TimeZone::UTC, day(0));
        assert_eq!(next_days(&dues, 5), [(day(1), 1), (day(2), 2)]);
        assert_eq!(next_days(&dues, 1), [(day(1), 1)]);
    }
}
