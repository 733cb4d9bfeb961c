//! Facts are looked at again once a year. Somebody who only opens a bank is told and no more; to
//! somebody who asks what is out of date on a day, it is an error.

use jiff::ToSpan;

use super::super::finding::Path;
use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "stale-facts", level: Level::Notice, speaks: Speaks::Any, look: Look::Item(look) };

/// After so many days facts have to be looked at again.
const KEEPS: i32 = 365;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(checked) = item.facts_as_of() else { return };
    let checking = found.checking();
    let spot = || item.field(Path::Field("facts_as_of"));
    if checked > checking.day {
        let date = checked.to_string();
        found.note_at_as(Level::Error, "future", spot(), fills![date = date]);
    } else if checked.saturating_add(KEEPS.days()) < checking.day {
        let level = if checking.is_asked_for { Level::Error } else { Level::Notice };
        let days = (checking.day - checked).get_days().unsigned_abs() as usize;
        let date = checked.to_string();
        found.note_at(level, spot(), fills![date = date, days = days]);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::super::trial::{bank, finds, quiet, with};
    use super::super::super::{Checking, Level, check};

    const CHECKED: &str = "facts_as_of = 2026-11-01";

    #[test]
    fn old_facts_are_found_and_so_are_days_to_come() {
        finds("stale-facts", CHECKED, "facts_as_of = 2025-11-22", 1);
        finds("stale-facts", CHECKED, "facts_as_of = 2026-11-24", 1);
    }

    #[test]
    fn a_year_ago_to_the_day_and_today_are_fine() {
        quiet("stale-facts", CHECKED, "facts_as_of = 2025-11-23");
        quiet("stale-facts", CHECKED, "facts_as_of = 2026-11-23");
    }

    #[test]
    fn they_are_errors_to_whoever_asks() {
        let bank = bank(&with(CHECKED, "facts_as_of = 2025-01-01"));
        for (is_asked_for, level) in [(true, Level::Error), (false, Level::Notice)] {
            let checking = Checking { day: date(2026, 11, 23), is_asked_for };
            let found = check(&[&bank], checking, &mut |_| {});
            assert_eq!(found.findings[0].level, level);
        }
    }
}
