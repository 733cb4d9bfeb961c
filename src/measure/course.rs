//! Both errors, skill and leaning over time: by calendar month, and by months put together until they
//! hold enough.

use std::cmp::Ordering;

use jiff::tz::TimeZone;

use crate::domain::past::Past;

use super::discrimination::{Discrimination, ENOUGH_OF_EACH, Judged};
use super::interval::{Range, Share, Z_90, difference};
use super::month::Month;
use super::score::{count_judged, measures_skill};

/// The judged scenes of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthOfAnswers {
    /// Which.
    pub month: Month,
    /// Those that measure skill.
    pub judged: Judged,
}

/// Months that together hold enough scenes to tell skill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// The first of them.
    pub from: Month,
    /// The last.
    pub to: Month,
    /// Their judged scenes.
    pub judged: Judged,
    /// Skill and leaning in them.
    pub found: Discrimination,
}

/// An error in one month against an earlier one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The earlier month, and how often the error was made of how many chances.
    pub earlier: (Month, Share),
    /// The later one.
    pub later: (Month, Share),
    /// Between which values the difference of the shares (later less earlier) very likely lies: a
    /// 90 % range.
    pub range: Range,
}

impl Change {
    /// Whether the error has become rarer (`Less`) or more frequent (`Greater`); `Equal` if these
    /// numbers cannot tell.
    pub fn direction(&self) -> Ordering {
        self.range.side()
    }
}

/// The judged scenes that measure skill, month by month; months without any are left out.
pub fn months<'p>(pasts: impl Iterator<Item = &'p Past>, zone: &TimeZone) -> Vec<MonthOfAnswers> {
    let mut months: Vec<MonthOfAnswers> = Vec::new();
    for past in pasts.filter(|past| measures_skill(&past.asked, &past.response)) {
        let Some(verdict) = past.asked.verdict else { continue };
        let month = Month::of(past.at, zone);
        if months.last().is_none_or(|last| last.month != month) {
            months.push(MonthOfAnswers { month, judged: Judged::default() });
        }
        if let Some(last) = months.last_mut() {
            count_judged(&mut last.judged, Some(verdict), &past.response.answer);
        }
    }
    months
}

/// Months put together, from the oldest on, until each window holds enough of both kinds; and what
/// the latest months hold that are not enough yet.
pub fn windows(months: &[MonthOfAnswers]) -> (Vec<Window>, Judged) {
    let (mut windows, mut open, mut from) = (Vec::new(), Judged::default(), None);
    for one in months {
        open = open + one.judged;
        let first = *from.get_or_insert(one.month);
        if let Some(found) = Discrimination::of(open) {
            windows.push(Window { from: first, to: one.month, judged: open, found });
            (open, from) = (Judged::default(), None);
        }
    }
    (windows, open)
}

/// How an error has changed: the latest month with enough chances for it against the first of those
/// at hand. These two are settled before anything is counted; whoever picks the two months that
/// differ most finds a change where there is none. None if there is only one such month, or if
/// the latest lies before `since`.
pub fn change(
    months: &[MonthOfAnswers],
    since: Month,
    error: impl Fn(Judged) -> Share,
) -> Option<Change> {
    let shares = months.iter().map(|one| (one.month, error(one.judged)));
    let mut enough = shares.filter(|(_, share)| share.of >= ENOUGH_OF_EACH);
    let (earlier, later) = (enough.next()?, enough.last()?);
    let range = difference(later.1, earlier.1, Z_90);
    (later.0 >= since).then_some(Change { earlier, later, range })
}

/// Missed scams of all scams.
pub fn missed(judged: Judged) -> Share {
    Share { count: judged.missed(), of: judged.scams }
}

/// Genuine scenes taken for scams, of all genuine scenes.
pub fn false_alarms(judged: Judged) -> Share {
    Share { count: judged.false_alarms, of: judged.genuine }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(month: i8, scams: u32, genuine: u32, false_alarms: u32) -> MonthOfAnswers {
        let judged = Judged { hits: scams, scams, false_alarms, genuine };
        MonthOfAnswers { month: Month { year: 2026, month }, judged }
    }

    #[test]
    fn small_months_are_put_together_until_they_hold_enough() {
        let all = [month(1, 6, 6, 0), month(2, 4, 3, 1), month(4, 1, 1, 0), month(5, 10, 12, 2)];
        let (found, open) = windows(&all);
        let spans: Vec<_> = found.iter().map(|one| (one.from.month, one.to.month)).collect();
        assert_eq!(spans, [(1, 4), (5, 5)]);
        assert_eq!(found[0].judged, Judged { hits: 11, scams: 11, false_alarms: 1, genuine: 10 });
        assert_eq!(open, Judged::default());
        let (none, open) = windows(&all[..2]);
        assert_eq!((none.len(), open.still_needed()), (0, (0, 1)));
    }

    #[test]
    fn the_latest_month_is_held_against_the_first() {
        let all = [month(1, 1, 3, 3), month(3, 1, 20, 12), month(4, 1, 20, 9), month(6, 1, 20, 2)];
        let june = Month { year: 2026, month: 6 };
        let found = change(&all, june, false_alarms).unwrap();
        assert_eq!(found.earlier, (Month { year: 2026, month: 3 }, Share { count: 12, of: 20 }));
        assert_eq!(found.later, (june, Share { count: 2, of: 20 }));
        assert_eq!(found.direction(), Ordering::Less);
        assert_eq!(change(&all, june, missed), None, "too few scams in every month");
        assert_eq!(change(&all[..3], june, false_alarms), None, "the latest is too long ago");
        let little = [month(1, 0, 10, 4), month(2, 0, 10, 2)];
        let found = change(&little, little[0].month, false_alarms).unwrap();
        assert_eq!(found.direction(), Ordering::Equal, "4 and 2 of 10 differ by luck alone");
    }
}
