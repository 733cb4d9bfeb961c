use jiff::Span;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use Rating::{Again, Easy, Good, Hard};

/// The model with the parameters for reviews within a day switched off, as the published vectors
/// "long-term" have it. Ours never has two reviews in a day.
fn without_short_term() -> Model {
    let mut parameters = fsrs::DEFAULT_PARAMETERS;
    parameters[17..20].fill(0.0);
    Model(FSRS::new(&parameters).unwrap())
}

/// The memory after reviews, each so many days after the one before; 0 for the same day, which a
/// course of ours does not take.
fn after(model: &Model, reviews: &[(Rating, u32)]) -> Memory {
    let review =
        |&(rating, delta_t): &(Rating, u32)| FSRSReview { rating: rating.number(), delta_t };
    let reviews = reviews.iter().map(review).collect();
    model.memory(&Course { reviews, last: None }).unwrap()
}

#[track_caller]
fn assert_near(found: Memory, stability: f64, difficulty: f64) {
    let is_near = |one: f64, other: f64| (one - other).abs() < 1e-4;
    assert!(
        is_near(found.stability(), stability) && is_near(found.difficulty(), difficulty),
        "{found:?}, expected {stability} and {difficulty}"
    );
}

/// open-spaced-repetition/ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts, "first repeat".
#[test]
fn the_first_review_is_as_published() {
    let model = Model::default();
    for (rating, stability, difficulty) in [
        (Again, 0.212, 6.4133),
        (Hard, 1.2931, 5.112_170_71),
        (Good, 2.3065, 2.118_103_97),
        (Easy, 8.2956, 1.0),
    ] {
        assert_near(after(&model, &[(rating, 0)]), stability, difficulty);
    }
}

/// open-spaced-repetition/fsrs-rs, src/inference.rs, `test_memory_state`; ts-fsrs, FSRS-6.test.ts,
/// "memory state"; the first line also py-fsrs, tests/test_basic.py, `test_memo_state`.
#[test]
fn the_memory_after_six_reviews_is_as_published() {
    let reviews = [(Again, 0), (Good, 0), (Good, 1), (Good, 3), (Good, 8), (Good, 21)];
    assert_near(after(&Model::default(), &reviews), 53.626_91, 6.357_486_7);
    assert_near(after(&without_short_term(), &reviews), 53.335_106, 6.357_486_7);
}

/// py-fsrs, tests/test_basic.py, `test_review_card`, and ts-fsrs, FSRS-6.test.ts, "ivl_history": each
/// review on the day the one before set. Those two have steps of minutes after a first `good` and
/// after `again`, and give 0 days there; what comes after a step is reviewed on the same day.
#[test]
fn intervals_are_as_published() {
    let ratings = [Good, Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good];
    let published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
    let model = Model::default();
    let mut reviews = Vec::new();
    let mut days = 0;
    for (rating, expected) in ratings.into_iter().zip(published) {
        reviews.push((rating, days));
        days = expected;
        if expected > 0 {
            assert_eq!(model.interval(after(&model, &reviews)), expected, "{reviews:?}");
        }
    }
}

/// fsrs-rs, src/inference.rs, `test_next_interval`: after the rounding, a stability of 1 gives 1 day
/// at 90 %. ts-fsrs, FSRS-6.test.ts, "get retrievability": 0.9024733 on the day that a first `easy`
/// is due, 8 days later.
#[test]
fn the_curve_of_forgetting_is_as_published() {
    let model = Model::default();
    let one = Memory(MemoryState { stability: 1.0, difficulty: 5.0 });
    assert_eq!(model.interval(one), 1);
    assert!((one.retrievability(1) - 0.9).abs() < 1e-6);
    let easy = after(&model, &[(Easy, 0)]);
    assert_eq!(model.interval(easy), 8);
    assert!((easy.retrievability(8) - 0.902_473_3).abs() < 1e-6);
}

/// By the formula at the head of this file, written out here and worked in double precision.
#[test]
fn the_curve_of_forgetting_is_the_formula() {
    let decay = 0.1542_f64;
    let factor = 0.9_f64.powf(-1.0 / decay) - 1.0;
    for (stability, days) in [(0.212, 1), (2.3065, 2), (53.6, 400), (36_500.0, 7)] {
        let memory = Memory(MemoryState { stability, difficulty: 5.0 });
        let expected = (1.0 + factor * f64::from(days) / f64::from(stability)).powf(-decay);
        assert!((memory.retrievability(days) - expected).abs() < 1e-5, "{stability} {days}");
    }
}

#[test]
fn only_the_first_answer_of_a_day_grades_it() {
    let mut course = Course::default();
    let day = date(2026, 5, 1);
    course.add(day, Again);
    course.add(day, Easy);
    let memory = Model::default().memory(&course).unwrap();
    assert_near(memory, 0.212, 6.4133);
}

#[test]
fn a_day_before_the_last_one_is_passed_over() {
    let mut course = Course::default();
    course.add(date(2026, 5, 9), Good);
    course.add(date(2026, 5, 1), Again);
    assert_eq!(course.last(), Some(date(2026, 5, 9)));
    assert_near(Model::default().memory(&course).unwrap(), 2.3065, 2.118_103_97);
}

#[test]
fn nothing_is_remembered_before_the_first_day() {
    assert_eq!(Model::default().memory(&Course::default()), None);
}

proptest! {
    #[test]
    fn whatever_the_days_and_grades_memory_stays_within_its_bounds(
        steps in prop::collection::vec((0u8..4, prop_oneof![0i64..4, 0i64..1000, 0i64..7_000_000]), 1..60)
    ) {
        let model = Model::default();
        let mut course = Course::default();
        let mut day = Date::MIN;
        for (rating, gap) in steps {
            day = day.saturating_add(Span::new().days(gap));
            course.add(day, [Again, Hard, Good, Easy][usize::from(rating)]);
            let memory = model.memory(&course).unwrap();
            prop_assert!((0.001..=36_500.0).contains(&memory.stability()), "{memory:?}");
            prop_assert!((1.0..=10.0).contains(&memory.difficulty()), "{memory:?}");
            prop_assert!((1..=36_500).contains(&model.interval(memory)));
            for days in [0, 1, 400, 7_300_000] {
                prop_assert!((0.0..=1.0).contains(&memory.retrievability(days)));
            }
        }
    }

    #[test]
    fn the_better_the_grade_the_later_it_comes_back(days in 1u32..3000, first in 0usize..4) {
        let model = Model::default();
        let all = [Again, Hard, Good, Easy];
        let intervals =
            all.map(|rating| model.interval(after(&model, &[(all[first], 0), (rating, days)])));
        prop_assert!(intervals.is_sorted(), "{intervals:?}");
    }
}
