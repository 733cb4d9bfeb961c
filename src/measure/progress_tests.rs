use std::cmp::Ordering;

use jiff::tz::TimeZone;

use super::super::made::{day, fact, judged, months, now};
use super::*;
use crate::domain::answer::Certainty;
use crate::domain::response::Exposure;
use crate::domain::verdict::Verdict;

fn of(pasts: &[Past]) -> Progress {
    Progress::of(pasts, now(), &TimeZone::UTC)
}

#[test]
fn of_nothing_comes_nothing() {
    assert_eq!(of(&[]), Progress::default());
}

#[test]
fn each_topic_is_held_against_the_days_before() {
    let found = of(&[day(45, 12, 4, 6), day(29, 12, 3, 3), vec![fact(1, true)]].concat());
    let share = |count, of| Share { count, of };
    assert_eq!(
        found.topics,
        [
            TopicProgress { topic: Topic::Crypto, lately: share(18, 24), before: share(14, 24) },
            TopicProgress { topic: Topic::Report, lately: share(1, 1), before: share(0, 0) },
        ]
    );
    assert_eq!((found.lately(), found.ever), (share(19, 25), share(33, 49)));
}

#[test]
fn facts_and_what_was_seen_before_tell_nothing_about_skill() {
    let mut pasts = day(5, 10, 0, 0);
    pasts.push(fact(4, true));
    let mut again = judged(3, Verdict::Scam, false);
    again.response.exposure = Exposure::SeenBefore;
    again.response.certainty = Some(Certainty::High);
    pasts.push(again);
    let found = of(&pasts);
    let ten = Judged { hits: 10, scams: 10, false_alarms: 0, genuine: 10 };
    assert_eq!((found.pooled, found.months[0].judged, found.windows[0].judged), (ten, ten, ten));
    assert_eq!(found.calibration.sure_and_wrong(), 1, "but it does about certainty");
    assert_eq!(found.tactics[0].right, Share { count: 20, of: 21 }, "and about the tactic");
}

#[test]
fn what_is_long_ago_is_left_out() {
    let pasts = [day(400, 10, 5, 5), day(110, 10, 2, 2), day(89, 3, 0, 0)].concat();
    let found = of(&pasts);
    assert_eq!(found.months.len(), 2, "months go back to December of the year before");
    assert_eq!(found.windows.len(), 2, "points go back further");
    assert_eq!(found.pooled.scams, 3);
    assert_eq!(found.tactics[0].right.of, 6);
    assert_eq!(found.missed, None, "a change three months ago is no news");
}

#[test]
fn false_alarms_that_became_rarer_are_told() {
    let found = of(&months());
    let alarms = found.false_alarms.unwrap();
    assert_eq!(alarms.direction(), Ordering::Less);
    assert_eq!((alarms.earlier.0.month, alarms.later.0.month), (6, 11));
    assert_eq!(found.missed.unwrap().direction(), Ordering::Equal);
}

#[test]
fn no_more_than_twelve_points_stand_over_time() {
    let pasts: Vec<Past> = (0..20).rev().flat_map(|n| day(31 * n, 10, 1, 1)).collect();
    let found = of(&pasts);
    assert_eq!((found.windows.len(), found.months.len()), (12, 12));
    assert_eq!(found.windows[11].to, Month { year: 2026, month: 11 });
}
