//! A made learner, whose true memory is FSRS's own: what is recalled on a day is drawn with the
//! chance that the curve of forgetting gives for it. The test of the schedule and the benchmark of
//! its load share it.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use scamdrill::domain::answer::{Answer, Certainty};
use scamdrill::domain::grade::Credit;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::past::Past;
use scamdrill::domain::plan::Asked;
use scamdrill::domain::question::Focus;
use scamdrill::domain::response::{Exposure, Response};
use scamdrill::domain::seed::{Chance, Seed};
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;
use scamdrill::schedule::due::Dues;
use scamdrill::schedule::grading::Rating;
use scamdrill::schedule::memory::{Course, Model};

/// The day on which every tactic is met for the first time.
pub(crate) const FIRST: Date = date(2026, 1, 5);

/// When a tactic comes back.
#[derive(Clone, Copy)]
pub(crate) enum Plan {
    /// On the day that `Dues` says.
    Dues,
    /// Always after so many days.
    Every(i64),
}

/// What came of some reviews.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    /// Tactics gone through.
    pub(crate) tactics: u32,
    /// Reviews; the first meeting is none.
    pub(crate) reviews: u32,
    /// Of those, the recalled.
    pub(crate) recalled: u32,
    /// The chances to recall at each review, added up.
    pub(crate) expected: f64,
    /// The reviews that came after more than the shortest interval of one day.
    pub(crate) later: u32,
    /// Of those, the recalled.
    pub(crate) later_recalled: u32,
}

impl Tally {
    /// The share that was recalled.
    pub(crate) fn recall(self) -> f64 {
        f64::from(self.recalled) / f64::from(self.reviews)
    }

    /// The chance to recall at a review, on average: the same without the luck.
    pub(crate) fn expected_recall(self) -> f64 {
        self.expected / f64::from(self.reviews)
    }

    /// The share that was recalled where the interval is not the shortest.
    pub(crate) fn later_recall(self) -> f64 {
        f64::from(self.later_recalled) / f64::from(self.later)
    }

    fn count(&mut self, elapsed: u32, expected: f64, is_recalled: bool) {
        self.reviews += 1;
        self.recalled += u32::from(is_recalled);
        self.expected += expected;
        if elapsed > 1 {
            self.later += 1;
            self.later_recalled += u32::from(is_recalled);
        }
    }

    /// Reviews of one learner, who has met so many tactics.
    pub(crate) fn reviews_of(self, tactics: usize) -> f64 {
        f64::from(self.reviews) / f64::from(self.tactics) * tactics as f64
    }
}

/// All tactics that are reviewed.
pub(crate) fn tactics() -> Vec<Tactic> {
    Tactic::ALL.iter().copied().filter(|tactic| tactic.is_graded()).collect()
}

/// So many learners go through all tactics by a plan, for so many days.
pub(crate) fn learn(plan: Plan, learners: u64, days: i64) -> Tally {
    let mut tally = Tally::default();
    for learner in 0..learners {
        let mut chance = Seed(learner).stream("made learner");
        for tactic in tactics() {
            // Tactics do not touch one another, so each is gone through by itself.
            one_tactic(plan, tactic, days, &mut chance, &mut tally);
        }
    }
    tally
}

fn one_tactic(plan: Plan, tactic: Tactic, days: i64, chance: &mut Chance, tally: &mut Tally) {
    let model = Model::default();
    let end = FIRST.saturating_add(Span::new().days(days));
    let mut truth = Course::default();
    // On the first day nothing is remembered yet; half of the answers are right all the same.
    let mut history = vec![answer(tactic, FIRST, is_so(0.5, chance), chance)];
    truth.add(FIRST, Rating::of(&history[0].response));
    tally.tactics += 1;
    loop {
        let last = truth.last().unwrap_or(FIRST);
        let day = next(plan, &history, last);
        if day > end {
            return;
        }
        let elapsed = u32::try_from(day.duration_since(last).as_hours() / 24).unwrap_or(0);
        let expected = model.memory(&truth).map_or(0.0, |memory| memory.retrievability(elapsed));
        let is_recalled = is_so(expected, chance);
        tally.count(elapsed, expected, is_recalled);
        history.push(answer(tactic, day, is_recalled, chance));
        truth.add(day, Rating::of(&history[history.len() - 1].response));
    }
}

fn next(plan: Plan, history: &[Past], last: Date) -> Date {
    match plan {
        Plan::Dues => Dues::of(history, &TimeZone::UTC, last).all()[0].due,
        Plan::Every(days) => last.saturating_add(Span::new().days(days)),
    }
}

/// Whether something comes true that has this chance.
fn is_so(chance_of_it: f64, chance: &mut Chance) -> bool {
    (chance.below(1_000_000) as f64) < chance_of_it * 1e6
}

/// An answer in the evening of a day, one of three without certainty and the others with any.
pub(crate) fn answer(tactic: Tactic, day: Date, is_right: bool, chance: &mut Chance) -> Past {
    let at: Timestamp =
        day.at(19, 0, 0, 0).to_zoned(TimeZone::UTC).map(|time| time.timestamp()).unwrap();
    let certainty = match chance.below(6) {
        0 | 1 => None,
        2 => Some(Certainty::Low),
        3 | 4 => Some(Certainty::Middle),
        _ => Some(Certainty::High),
    };
    let response = Response {
        answer: Answer::Verdict(Verdict::Scam),
        credit: if is_right { Credit::FULL } else { Credit::NONE },
        certainty,
        took_ms: 4_321,
        exposure: Exposure::Fresh,
    };
    Past { at, form: None, asked: asked(tactic), response }
}

fn asked(tactic: Tactic) -> Asked {
    Asked {
        question: "a-question".parse().unwrap(),
        bank: "made-en".parse().unwrap(),
        fingerprint: 7,
        topic: Topic::Cross,
        kind: KindName::Judge,
        verdict: Some(Verdict::Scam),
        focus: Some(Focus { tactic, stage: None }),
        seen_before: false,
        spare: false,
    }
}
