//! Until when everybody goes on alone, by the clock on the wall.

use jiff::civil::Time;
use jiff::{Timestamp, ToSpan, Zoned};

/// The next moment at which the clock shows what was typed, as in `15:45`: within a day, or none if it is
/// no time.
pub(super) fn next(typed: &str, now: &Zoned) -> Option<Timestamp> {
    let time = Time::strptime("%H:%M", typed.trim()).ok()?;
    let on = |day: jiff::civil::Date| day.to_datetime(time).to_zoned(now.time_zone().clone()).ok();
    let today = on(now.date())?;
    if &today > now {
        return Some(today.timestamp());
    }
    Some(on(now.date().checked_add(1.day()).ok()?)?.timestamp())
}

/// A moment as the clock on the wall shows it.
pub(super) fn shown(at: Timestamp, now: &Zoned) -> (String, bool) {
    let at = at.to_zoned(now.time_zone().clone());
    (at.strftime("%H:%M").to_string(), at.date() > now.date())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Zoned {
        let moment: Timestamp = "2026-11-23T14:44:30Z".parse().unwrap();
        moment.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(1)))
    }

    #[test]
    fn it_is_the_next_time_the_clock_shows_it() {
        for (typed, wanted) in [
            ("15:45", "2026-11-23T14:45:00Z"),
            (" 23:59 ", "2026-11-23T22:59:00Z"),
            ("15:44", "2026-11-24T14:44:00Z"),
            ("00:05", "2026-11-23T23:05:00Z"),
            ("9:05", "2026-11-24T08:05:00Z"),
        ] {
            assert_eq!(next(typed, &now()).unwrap().to_string(), wanted, "{typed}");
        }
        for typed in ["", "soon", "25:00", "15:60", "1545", "15:45:10", "15", "-1:00", "15.45"] {
            assert_eq!(next(typed, &now()), None, "{typed}");
        }
    }

    #[test]
    fn tomorrow_is_said_to_be_tomorrow() {
        let moment = |typed| next(typed, &now()).unwrap();
        assert_eq!(shown(moment("16:00"), &now()), ("16:00".to_owned(), false));
        assert_eq!(shown(moment("08:30"), &now()), ("08:30".to_owned(), true));
    }
}
