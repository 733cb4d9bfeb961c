use jiff::civil::date;
use jiff::tz;
use proptest::prelude::*;

use super::super::scratch::{PastBuilder, day, noon};
use super::*;
use crate::domain::answer::Certainty;
use crate::domain::topic::Topic;

const SWITCH: Tactic = Tactic::PlatformSwitch;
const NEVER: Tactic = Tactic::NeverMeets;
const FAKE: Tactic = Tactic::FakePlatform;

fn dues(history: &[Past], today: i64) -> Dues {
    Dues::of(history, &TimeZone::UTC, day(today))
}

fn of(tactic: Tactic, on: i64) -> PastBuilder {
    PastBuilder::new(tactic, day(on))
}

#[test]
fn each_grade_comes_back_after_its_own_time() {
    let history = [
        of(SWITCH, 0).wrong().build(),
        of(NEVER, 0).certainty(Some(Certainty::Low)).build(),
        of(FAKE, 0).build(),
        of(Tactic::GroupShill, 0).certainty(Some(Certainty::High)).build(),
    ];
    let dues = dues(&history, 0);
    let found: Vec<(Tactic, Date)> =
        dues.to_come().iter().map(|due| (due.tactic, due.due)).collect();
    let expected =
        [(SWITCH, day(1)), (NEVER, day(1)), (FAKE, day(2)), (Tactic::GroupShill, day(8))];
    assert_eq!(found, expected);
}

#[test]
fn what_was_forgotten_most_likely_comes_first() {
    let history = [
        of(FAKE, 0).build(),
        of(SWITCH, 0).wrong().build(),
        of(NEVER, 0).build(),
        of(FAKE, 2).build(),
    ];
    let dues = dues(&history, 5);
    let due: Vec<Tactic> = dues.by(day(5)).map(|due| due.tactic).collect();
    assert_eq!(due, [SWITCH, NEVER]);
    assert_eq!(dues.all().len(), 3);
    assert!(dues.all().is_sorted_by_key(|due| due.retrievability));
    assert_eq!(dues.all()[2].last, day(2));
}

#[test]
fn what_is_overdue_is_forecast_for_today() {
    let history = [of(SWITCH, 0).wrong().build(), of(NEVER, 3).build(), of(FAKE, 0).build()];
    let forecast = dues(&history, 4).forecast();
    assert_eq!(forecast.into_iter().collect::<Vec<_>>(), [(day(4), 2), (day(5), 1)]);
    assert!(dues(&[], 4).forecast().is_empty());
}

/// Eleven at night and one in the morning in Nairobi, which is two hours apart and two days; in
/// universal time both are of one day.
#[test]
fn days_are_those_of_the_learner() {
    let evening = date(2026, 5, 1).at(20, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    let after_midnight =
        date(2026, 5, 1).at(22, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    let history =
        [of(SWITCH, 0).at(evening).wrong().build(), of(SWITCH, 0).at(after_midnight).build()];
    let nairobi = TimeZone::fixed(tz::offset(3));
    let last = |zone: &TimeZone| Dues::of(&history, zone, date(2026, 5, 2)).all()[0].last;
    assert_eq!(last(&nairobi), date(2026, 5, 2));
    assert_eq!(last(&TimeZone::UTC), date(2026, 5, 1));
}

#[test]
fn a_later_answer_of_the_same_day_changes_nothing() {
    let first = [of(SWITCH, 0).wrong().build()];
    let later = of(SWITCH, 0).at(noon(day(0)) + Span::new().hours(3)).build();
    let both = [first[0].clone(), later];
    assert_eq!(dues(&first, 7), dues(&both, 7));
}

#[test]
fn an_answer_of_a_day_to_come_keeps_nothing_away() {
    let sound = [of(SWITCH, 0).build()];
    let wrong_clock = [sound[0].clone(), of(SWITCH, 30_000).build(), of(NEVER, 30_000).build()];
    assert_eq!(dues(&sound, 5), dues(&wrong_clock, 5));
}

#[test]
fn the_news_report_and_facts_are_never_due() {
    let mut fact = of(SWITCH, 0).build();
    fact.asked.focus = None;
    let history =
        [fact, of(NEVER, 0).topic(Topic::Report).build(), of(Tactic::RansomDemand, 0).build()];
    assert!(dues(&history, 100).all().is_empty());
}

#[test]
fn a_gap_of_thousands_of_years_breaks_nothing() {
    let at =
        |year: i16| date(year, 1, 1).at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    let old = of(SWITCH, 0).at(at(-9000)).build();
    let new = of(SWITCH, 0).at(at(9990)).certainty(Some(Certainty::High)).build();
    let found = Dues::of(&[old, new], &TimeZone::UTC, Date::MAX);
    assert!(found.all()[0].due <= Date::MAX && found.all()[0].retrievability <= 1.0);
}

proptest! {
    #[test]
    fn nothing_is_due_before_the_day_after_its_last(
        answers in prop::collection::vec((0usize..41, 0i64..400, any::<bool>(), 0u8..4), 0..200),
        today in 0i64..500,
    ) {
        let mut history: Vec<Past> = answers
            .iter()
            .map(|&(tactic, on, is_right, certainty)| {
                let past = of(Tactic::ALL[tactic], on).certainty(Certainty::from_number(certainty));
                if is_right { past.build() } else { past.wrong().build() }
            })
            .collect();
        history.sort_by_key(|past| past.at);
        let dues = dues(&history, today);
        prop_assert!(dues.all().iter().all(|due| due.last < due.due && due.last <= day(today)));
        prop_assert!(dues.all().is_sorted_by_key(|due| due.retrievability));
        let (now, later) = (dues.by(day(today)).count(), dues.to_come().len());
        prop_assert_eq!(now + later, dues.all().len());
        prop_assert_eq!(dues.forecast().values().sum::<usize>(), dues.all().len());
    }
}
