//! Somebody who goes through attempts, and what is asked.

use jiff::Timestamp;

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, AttemptError, Entry, Given};
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::question::Focus;
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::store::{AttemptId, Kept, Store};

/// A minute of the story.
pub(in crate::store) fn minute(number: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + 60 * number).unwrap()
}

/// A judged scene; even numbers are scams.
pub(in crate::store) fn scene(number: usize, seen_before: bool) -> Asked {
    let scam = number.is_multiple_of(2);
    let stage = scam.then(|| "romance-2".parse().unwrap());
    Asked {
        question: format!("scene-{number}").parse().unwrap(),
        bank: "romance-en".parse().unwrap(),
        // The highest there is: its bits have to fit into a signed column.
        fingerprint: u64::MAX,
        topic: Topic::Romance,
        kind: KindName::Judge,
        verdict: Some(if scam { Verdict::Scam } else { Verdict::Genuine }),
        focus: Some(Focus { tactic: Tactic::PlatformSwitch, stage }),
        seen_before,
        spare: false,
    }
}

pub(super) fn fact(number: usize, kind: KindName) -> Asked {
    let question = format!("fact-{number}").parse().unwrap();
    Asked { question, kind, verdict: None, focus: None, topic: Topic::Report, ..scene(0, false) }
}

pub(in crate::store) fn plan(learner: &str, feedback: Feedback, questions: Vec<Asked>) -> Plan {
    let learner = learner.parse().unwrap();
    // The highest seed there is: its bits have to fit into a signed column.
    let seed = Seed(u64::MAX);
    // A plan with spares is a form, as it is in play.
    let form = questions.iter().any(|asked| asked.spare).then_some(Form::B);
    let (certainty, started) = (true, minute(0));
    Plan { learner, form, seed, selection: 1, feedback, certainty, started, questions }
}

pub(in crate::store) fn given(answer: Answer, right: bool) -> Given {
    let credit = if right { Credit::FULL } else { Credit::NONE };
    Given { answer, credit, certainty: Some(Certainty::High), took_ms: 1_234 }
}

/// Somebody going through an attempt: decides, keeps, applies.
pub(in crate::store) struct Player {
    pub(in crate::store) id: AttemptId,
    pub(super) attempt: Attempt,
}

impl Player {
    pub(in crate::store) fn begin(store: &mut dyn Store, plan: Plan) -> Self {
        Self { id: store.begin(&plan).unwrap(), attempt: Attempt::start(plan) }
    }

    pub(in crate::store) fn go(
        &mut self,
        store: &mut dyn Store,
        entry: Result<Entry, AttemptError>,
    ) {
        let entry = entry.unwrap();
        store.append(self.id, &entry).unwrap();
        self.attempt.apply(&entry).unwrap();
    }

    /// Judges the scene at hand, rightly or wrongly.
    pub(in crate::store) fn judge(&mut self, store: &mut dyn Store, rightly: bool, at: Timestamp) {
        let position = self.attempt.current().unwrap();
        let is = self.attempt.plan().questions[position].verdict.unwrap();
        let answer = Answer::Verdict(if rightly { is } else { is.other() });
        self.go(store, self.attempt.answer(given(answer, rightly), at));
    }

    pub(in crate::store) fn skip(&mut self, store: &mut dyn Store, at: Timestamp) {
        self.go(store, self.attempt.skip(at));
    }

    pub(super) fn undo(&mut self, store: &mut dyn Store, at: Timestamp) {
        self.go(store, self.attempt.undo(at));
    }

    pub(in crate::store) fn finish(&mut self, store: &mut dyn Store, at: Timestamp) {
        self.go(store, self.attempt.finish(at));
    }

    /// Comes back after the program died.
    pub(super) fn resume(kept: Kept) -> Self {
        Self { id: kept.id, attempt: Attempt::replay(kept.plan, &kept.entries).unwrap() }
    }
}
