//! What a year of reviews costs, and how long it takes to tell what is due.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

#[path = "review_load/learner.rs"]
mod learner;
mod shared;

use std::time::Duration;

use fsrs::{FSRS, MemoryState};
use jiff::tz::TimeZone;
use jiff::{Span, civil::Date};
use learner::{FIRST, Plan, Tally, answer, learn, tactics};
use scamdrill::domain::past::Past;
use scamdrill::domain::seed::Seed;
use scamdrill::schedule::due::Dues;
use shared::{Table, in_turn, repeats, timed};

/// Learners in a year that is made.
const LEARNERS: u64 = 100;

const YEAR: i64 = 365;

/// Answers looked back on.
const ANSWERS: usize = 5_000;

fn main() {
    let mut table = Table::new();
    let load = load(&mut table);
    time(&mut table);
    table.print();
    println!("{load}");
}

/// Reviews in a year with intervals that follow from memory, against the longest fixed interval
/// that brings as much back at a review.
fn load(table: &mut Table) -> String {
    let learners = repeats(LEARNERS as usize) as u64;
    let ours = learn(Plan::Dues, learners, YEAR);
    let (days, fixed) = fixed_with(ours.expected_recall(), learners);
    let of = |tally: Tally| tally.reviews_of(tactics().len());
    let what = "reviews of 37 tactics in a year, against a fixed interval with the same recall";
    table.amount(what, of(fixed), of(ours), Some(of(fixed)), "reviews");
    format!(
        "Recalled at a review: {:.1} % with the fixed interval of {days} days, {:.1} % with ours; \
         {:.1} % where ours is not the shortest of one day.",
        fixed.recall() * 100.0,
        ours.recall() * 100.0,
        ours.later_recall() * 100.0
    )
}

/// The longest fixed interval, in days, at which the chance to recall is not below `recall`.
fn fixed_with(recall: f64, learners: u64) -> (i64, Tally) {
    let of = |days: i64| (days, learn(Plan::Every(days), learners, YEAR));
    let is_enough = |(_, tally): &(i64, Tally)| tally.expected_recall() >= recall;
    (1..YEAR).map(of).take_while(is_enough).last().unwrap_or_else(|| of(1))
}

/// What is due after many answers, against the way the crate's own page shows it: `next_states`
/// after every answer that grades.
fn time(table: &mut Table) {
    let history = history();
    let zone = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    let today = FIRST.saturating_add(Span::new().days(3 * YEAR));
    let times = in_turn(
        repeats(201),
        &mut [
            &mut || timed(|| states(&history, &zone)).0,
            &mut || timed(|| Dues::of(&history, &zone, today)).0,
            &mut || timed(|| days(&history, &zone)).0,
        ],
    );
    let what = "what is due after 5,000 answers, against the crate's `next_states`";
    table.ratio(what, &times[0], &times[1], 1.0);
    let what = "the same, after finding the days of those answers";
    table.later(what, &times[2], &times[1], Duration::from_millis(5));
}

/// Answers over three years, a few each day, so that hardly any is a day's second on its tactic.
fn history() -> Vec<Past> {
    let mut chance = Seed(7).stream("answers");
    let tactics = tactics();
    let one = |index: usize| {
        let day = FIRST.saturating_add(Span::new().days(index as i64 * 3 * YEAR / ANSWERS as i64));
        answer(tactics[index % tactics.len()], day, !index.is_multiple_of(7), &mut chance)
    };
    (0..ANSWERS).map(one).collect()
}

fn days(history: &[Past], zone: &TimeZone) -> Vec<Date> {
    history.iter().map(|past| zone.to_datetime(past.at).date()).collect()
}

fn states(history: &[Past], zone: &TimeZone) -> Vec<Option<MemoryState>> {
    let model = FSRS::default();
    let tactics = tactics();
    let mut states: Vec<(Option<MemoryState>, Option<Date>)> = vec![(None, None); tactics.len()];
    for past in history {
        let tactic = past.asked.focus.unwrap().tactic;
        let (state, last) = &mut states[tactics.iter().position(|known| *known == tactic).unwrap()];
        let day = zone.to_datetime(past.at).date();
        let elapsed = last.map_or(0, |last| day.duration_since(last).as_hours() as u32 / 24);
        let next = model.next_states(*state, 0.9, elapsed).unwrap();
        *state = Some(if past.response.credit.is_full() { next.good } else { next.again }.memory);
        *last = Some(day);
    }
    states.into_iter().map(|(state, _)| state).collect()
}
