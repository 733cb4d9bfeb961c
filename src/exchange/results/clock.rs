//! Moments as the people who read a file have them on their clocks.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// In a day.
const SECONDS: i64 = 86_400;

/// Clocks go forward and back at quarters of an hour, in all zones that there are.
const QUARTER: i64 = 900;

/// The day from which seconds are counted.
const FIRST: Date = date(1970, 1, 1);

/// The day from which spreadsheets count, and how many days before [`FIRST`] it lies.
const BEFORE_FIRST: i64 = 25_569;

/// A time zone, and what was last looked up in it: an export asks for the same hour and the same day
/// again and again.
#[derive(Debug)]
pub struct Clock {
    zone: TimeZone,
    quarter: Option<(i64, i64)>,
    day: (i64, [u8; 19]),
}

impl Clock {
    /// The clock of a zone.
    pub fn of(zone: TimeZone) -> Self {
        Self { zone, quarter: None, day: (0, day_written(0)) }
    }

    /// The seconds that a clock on the wall would count since the first of January 1970.
    fn local(&mut self, at: Timestamp) -> i64 {
        let second = at.as_millisecond().div_euclid(1000);
        let quarter = second.div_euclid(QUARTER);
        let offset = match self.quarter {
            Some((known, offset)) if known == quarter => offset,
            _ => i64::from(self.zone.to_offset(at).seconds()),
        };
        self.quarter = Some((quarter, offset));
        second + offset
    }

    /// As in `2026-11-23 04:51:07`.
    pub fn written(&mut self, at: Timestamp) -> [u8; 19] {
        let local = self.local(at);
        let day = local.div_euclid(SECONDS);
        if self.day.0 != day {
            self.day = (day, day_written(day));
        }
        let mut text = self.day.1;
        let second = local.rem_euclid(SECONDS) as u32;
        put(&mut text, 11, second / 3600);
        put(&mut text, 14, second / 60 % 60);
        put(&mut text, 17, second % 60);
        text
    }

    /// As spreadsheets count: in days, the time of day as a part of one.
    pub fn serial(&mut self, at: Timestamp) -> f64 {
        let local = self.local(at);
        (local + BEFORE_FIRST * SECONDS) as f64 / SECONDS as f64
    }
}

/// A day at its first second.
fn day_written(day: i64) -> [u8; 19] {
    let date = FIRST.checked_add(Span::new().days(day.clamp(-700_000, 2_900_000)));
    let date = date.unwrap_or(Date::ZERO);
    let year = u32::from(date.year().unsigned_abs());
    let mut text = *b"0000-00-00 00:00:00";
    put(&mut text, 0, year / 100);
    put(&mut text, 2, year % 100);
    put(&mut text, 5, date.month().unsigned_abs().into());
    put(&mut text, 8, date.day().unsigned_abs().into());
    text
}

/// Puts two digits at a place.
fn put(text: &mut [u8; 19], at: usize, number: u32) {
    text[at] = b'0' + (number / 10 % 10) as u8;
    text[at + 1] = b'0' + (number % 10) as u8;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(zone: &str, at: &str) -> String {
        let mut clock = Clock::of(TimeZone::get(zone).unwrap_or(TimeZone::UTC));
        String::from_utf8(clock.written(at.parse().unwrap()).to_vec()).unwrap()
    }

    #[test]
    fn moments_are_written_as_on_the_wall() {
        assert_eq!(written("UTC", "2026-11-23T04:51:07.999Z"), "2026-11-23 04:51:07");
        assert_eq!(written("UTC", "1969-12-31T23:59:59.5Z"), "1969-12-31 23:59:59");
        assert_eq!(written("UTC", "2028-02-29T00:00:00Z"), "2028-02-29 00:00:00");
    }

    #[test]
    fn clocks_that_go_back_are_followed() {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        let mut clock = Clock::of(zone.clone());
        for second in (1_792_890_000..1_792_900_000).step_by(7) {
            let at = Timestamp::from_second(second).unwrap();
            let expected = at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S").to_string();
            assert_eq!(clock.written(at), *expected.as_bytes());
        }
    }

    #[test]
    fn spreadsheets_count_days() {
        let mut clock = Clock::of(TimeZone::UTC);
        assert_eq!(clock.serial("2026-11-23T12:00:00Z".parse().unwrap()), 46_349.5);
    }
}
