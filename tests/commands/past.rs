//! Rounds of days gone by, kept as the program would have kept them.

use jiff::{SignedDuration, Timestamp};
use scamdrill::domain::answer::{Answer, Certainty};
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::grade::Credit;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::question::Focus;
use scamdrill::domain::seed::Seed;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;
use scamdrill::store::{Journal, SqliteStore, Store};

use crate::support::Home;

/// A bank with the worst name that a bank can have, and a question that is in no bank any more.
fn asked(number: usize, topic: Topic, tactics: &[Tactic]) -> Asked {
    let verdict = if number.is_multiple_of(2) { Verdict::Scam } else { Verdict::Genuine };
    Asked {
        question: format!("gone-{number}").parse().unwrap(),
        bank: "script-alert-1-script".parse().unwrap(),
        fingerprint: 7,
        topic,
        kind: KindName::Judge,
        verdict: Some(verdict),
        focus: Some(Focus { tactic: tactics[number % tactics.len()], stage: None }),
        seen_before: false,
        spare: false,
    }
}

/// A round of somebody, so many days ago: scams and genuine scenes in turn, the first of them wrong.
pub struct Round {
    pub learner: &'static str,
    pub days_ago: i64,
    pub topic: Topic,
    pub questions: usize,
    pub wrong: usize,
    /// What they are about, in turn.
    pub tactics: &'static [Tactic],
}

impl Round {
    pub fn keep(&self, home: &Home) {
        self.keep_at(&home.store());
    }

    /// In a store somewhere.
    pub fn keep_at(&self, path: &std::path::Path) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut store = SqliteStore::open(path, Journal::Wal).unwrap();
        let at = Timestamp::now() - SignedDuration::from_hours(24 * self.days_ago);
        let mut attempt = Attempt::start(self.plan(at));
        let id = store.begin(attempt.plan()).unwrap();
        for number in 0..self.questions {
            let entry = attempt.answer(self.given(number), at).unwrap();
            store.append(id, &entry).unwrap();
            attempt.apply(&entry).unwrap();
        }
    }

    fn plan(&self, started: Timestamp) -> Plan {
        Plan {
            learner: self.learner.parse().unwrap(),
            form: None,
            seed: Seed(7),
            selection: 1,
            feedback: Feedback::AfterEach,
            certainty: true,
            started,
            questions: (0..self.questions)
                .map(|number| asked(number, self.topic, self.tactics))
                .collect(),
        }
    }

    fn given(&self, number: usize) -> Given {
        let (is, right) =
            (asked(number, self.topic, self.tactics).verdict.unwrap(), number >= self.wrong);
        let answer = Answer::Verdict(if right { is } else { is.other() });
        let credit = if right { Credit::FULL } else { Credit::NONE };
        Given { answer, credit, certainty: Some(Certainty::High), took_ms: 4_000 }
    }
}
