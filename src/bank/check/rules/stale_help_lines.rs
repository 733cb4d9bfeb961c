//! A contact is looked at again half a year after it was seen: services move and change their names
//! (the British one did on 4 December 2025, and every older list was wrong the next day).
//!
//! The help lines are no bank, so this rule is asked by itself ([`stale_help_lines`]).

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::bank::guides::help_lines::Directory;

use super::super::{Checking, Level, Look, Rule, Speaks};

pub(super) static RULE: Rule = Rule {
    id: "stale-help-lines",
    level: Level::Notice,
    speaks: Speaks::Any,
    look: Look::HelpLines,
};

/// Contacts that were seen too long ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaleLines {
    /// The day on which they were seen.
    pub seen_on: Date,
    /// How many there are.
    pub contacts: usize,
    /// How much that weighs.
    pub level: Level,
}

/// The contacts that were seen too long ago, together by the day on which they were seen. To
/// somebody who asks what is out of date on a day they are errors.
pub fn stale_help_lines(directory: &Directory, checking: Checking) -> Vec<StaleLines> {
    let bodies = directory.countries().iter().flat_map(|country| &country.body);
    let mut by_day: BTreeMap<Date, usize> = BTreeMap::new();
    for body in bodies.filter(|body| body.is_past_its_date(checking.day)) {
        if let Some(day) = body.seen_on {
            *by_day.entry(day).or_default() += 1;
        }
    }
    let level = if checking.is_asked_for { Level::Error } else { RULE.level };
    by_day.into_iter().map(|(seen_on, contacts)| StaleLines { seen_on, contacts, level }).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn found(day: Date, is_asked_for: bool) -> Vec<StaleLines> {
        stale_help_lines(&Directory::load(), Checking { day, is_asked_for })
    }

    #[test]
    fn contacts_are_stale_after_half_a_year() {
        let [found] = found(date(2027, 12, 1), true)[..] else {
            panic!("all were seen on one day")
        };
        assert_eq!(found.level, Level::Error);
        assert!(found.contacts > 30, "{found:?}");
    }

    #[test]
    fn they_are_a_notice_to_somebody_who_only_checks() {
        assert!(found(date(2027, 12, 1), false).iter().all(|one| one.level == Level::Notice));
        assert_eq!(found(date(2026, 11, 23), true), []);
    }
}
