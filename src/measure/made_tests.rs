//! Answers made up for tests: of a careful learner over some months.

use jiff::{SignedDuration, Timestamp};

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, Given};
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::past::Past;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::question::Focus;
use crate::domain::response::{Exposure, Response};
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

/// The moment from which the tests look back: noon of 15 November 2026.
pub(crate) fn now() -> Timestamp {
    "2026-11-15T12:00:00Z".parse().unwrap()
}

/// A fresh answer to a judged scene, so many days ago.
pub(crate) fn judged(days_ago: i64, verdict: Verdict, rightly: bool) -> Past {
    let stage = Some("romance-2".parse().unwrap());
    let asked = Asked {
        question: "scene".parse().unwrap(),
        bank: "made-en".parse().unwrap(),
        fingerprint: 7,
        topic: Topic::Crypto,
        kind: KindName::Judge,
        verdict: Some(verdict),
        focus: Some(Focus { tactic: Tactic::PlatformSwitch, stage }),
        seen_before: false,
        spare: false,
    };
    let given = if rightly { verdict } else { verdict.other() };
    let credit = if rightly { Credit::FULL } else { Credit::NONE };
    let response = Response {
        answer: Answer::Verdict(given),
        credit,
        certainty: None,
        took_ms: 4_000,
        exposure: Exposure::Fresh,
    };
    let at = now() - SignedDuration::from_hours(24 * days_ago);
    Past { at, form: None, asked, response }
}

/// Scams and genuine scenes of one day: of each so many, of which so many were answered wrong.
pub(crate) fn day(days_ago: i64, of_each: u32, missed: u32, alarms: u32) -> Vec<Past> {
    let of = |verdict, wrong| (0..of_each).map(move |n| judged(days_ago, verdict, n >= wrong));
    of(Verdict::Scam, missed).chain(of(Verdict::Genuine, alarms)).collect()
}

/// A fact of the report.
pub(crate) fn fact(days_ago: i64, rightly: bool) -> Past {
    let mut past = judged(days_ago, Verdict::Scam, rightly);
    past.asked.topic = Topic::Report;
    past.asked.focus = None;
    past
}

/// Five months with less and less false alarm; other tactics, facts and certainty in the last.
pub(crate) fn months() -> Vec<Past> {
    let mut all = [day(160, 12, 3, 7), day(130, 6, 1, 3), day(100, 6, 1, 2)].concat();
    all.extend([day(40, 12, 2, 2), day(10, 14, 2, 1), day(3, 2, 1, 0)].concat());
    all.extend((0..4).map(|n| fact(2, n > 0)));
    let len = all.len();
    for (n, past) in all.iter_mut().enumerate().skip(len - 30) {
        past.response.certainty = Certainty::ALL.get(n % 3).copied();
    }
    for (n, past) in all.iter_mut().enumerate().filter(|(n, _)| n % 3 == 0) {
        let tactics = [Tactic::AccountFreezeThreat, Tactic::RecoveryScam, Tactic::SecrecyRequest];
        let stages = ["romance-7", "romance-8", "romance-6"];
        let stage = Some(stages[n % 9 / 3].parse().unwrap());
        past.asked.focus = past.asked.focus.map(|_| Focus { tactic: tactics[n % 9 / 3], stage });
        past.asked.topic = match past.asked.topic {
            Topic::Report => Topic::Report,
            _ => Topic::Romance,
        };
    }
    all
}

/// An attempt of so many days ago: scams and genuine scenes in turn, of each so many, of which so many
/// scams were missed. With none of each, two scenes are asked and skipped.
pub(crate) fn attempt(
    days_ago: i64,
    form: Option<Form>,
    of_each: usize,
    missed: usize,
    finished: bool,
) -> Attempt {
    let at = now() - SignedDuration::from_hours(24 * days_ago);
    let verdict = |n: usize| if n.is_multiple_of(2) { Verdict::Scam } else { Verdict::Genuine };
    let asked = |n: usize| Asked {
        question: format!("scene-{n}").parse().unwrap(),
        ..judged(days_ago, verdict(n), true).asked
    };
    let plan = Plan {
        learner: "Amina".parse().unwrap(),
        form,
        seed: Seed(7),
        selection: 1,
        feedback: if form.is_some() { Feedback::AtEnd } else { Feedback::AfterEach },
        certainty: false,
        started: at,
        questions: (0..2 * of_each.max(1)).map(asked).collect(),
    };
    let mut attempt = Attempt::start(plan);
    for n in 0..attempt.plan().questions.len() {
        let is_missed = verdict(n) == Verdict::Scam && n / 2 < missed;
        let answer = Answer::Verdict(if is_missed { Verdict::Genuine } else { verdict(n) });
        let credit = if is_missed { Credit::NONE } else { Credit::FULL };
        let given = Given { answer, credit, certainty: None, took_ms: 4_000 };
        let entry = match of_each {
            0 => attempt.skip(at),
            _ => attempt.answer(given, at),
        };
        attempt.apply(&entry.unwrap()).unwrap();
    }
    if finished {
        attempt.apply(&attempt.finish(at).unwrap()).unwrap();
    }
    attempt
}
