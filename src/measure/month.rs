//! Calendar months, as people look back on them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A calendar month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, as in 2026.
    pub year: i16,
    /// The month, from 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month of a moment, where the learner is.
    pub fn of(moment: Timestamp, zone: &TimeZone) -> Self {
        let date = zone.to_datetime(moment).date();
        Self { year: date.year(), month: date.month() }
    }

    /// The month that was so many months before.
    pub fn before(self, months: i16) -> Self {
        // The months of all years that a clock can show do not fit into a smaller number.
        let count = i32::from(self.year) * 12 + i32::from(self.month) - 1 - i32::from(months);
        let year = i16::try_from(count.div_euclid(12)).unwrap_or(i16::MIN);
        // The remainder of twelve fits.
        Self { year, month: count.rem_euclid(12) as i8 + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_that_of_the_place() {
        let moment: Timestamp = "2026-05-31T22:30:00Z".parse().unwrap();
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        assert_eq!(Month::of(moment, &zone), Month { year: 2026, month: 6 });
        assert_eq!(Month::of(moment, &TimeZone::UTC), Month { year: 2026, month: 5 });
    }

    #[test]
    fn months_are_counted_back_over_the_year() {
        let may = Month { year: 2026, month: 5 };
        assert_eq!(may.before(0), may);
        assert_eq!(may.before(5), Month { year: 2025, month: 12 });
        assert_eq!(may.before(11), Month { year: 2025, month: 6 });
        let first = Month::of(Timestamp::MIN, &TimeZone::UTC);
        assert_eq!(first.before(1).month, 12, "a clock may be as wrong as can be");
    }
}
