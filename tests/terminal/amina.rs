//! Amina, who has practised for months: what home and progress look like to somebody like her.

use jiff::{SignedDuration, Timestamp};
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::answer::{Answer, Certainty};
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::bank::Bank;
use scamdrill::domain::grade::Credit;
use scamdrill::domain::kind::Kind;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::question::Question;
use scamdrill::domain::seed::Seed;
use scamdrill::domain::verdict::Verdict;
use scamdrill::store::{Journal, SqliteStore, Store};

use crate::support::Home;

/// Her rounds: how many days ago, and how many of ten were wrong, scams and genuine.
const ROUNDS: [(i64, [usize; 2]); 12] = [
    (133, [2, 4]),
    (126, [2, 3]),
    (96, [1, 3]),
    (89, [2, 2]),
    (62, [1, 2]),
    (55, [1, 2]),
    (41, [1, 2]),
    (20, [1, 1]),
    (12, [0, 1]),
    (6, [1, 1]),
    (3, [0, 0]),
    (1, [0, 1]),
];

/// A home in which the first run is over and Amina plays.
pub fn home() -> Home {
    let home = Home::new();
    for (name, value) in [("mode", "full"), ("who", "Amina")] {
        home.run(&["config", "set", name, value], "").ends_with(0);
    }
    home
}

/// The same with her rounds of the last months.
pub fn home_with_history() -> Home {
    let home = home();
    let path = home.store();
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut store = SqliteStore::open(&path, Journal::Wal).unwrap();
    let banks = Shelf::built_in().into_parts().0;
    let (mut scams, mut genuine) =
        (judged(&banks, Verdict::Scam), judged(&banks, Verdict::Genuine));
    for (days_ago, wrong) in ROUNDS {
        let (scams, genuine) =
            (scams.split_off(scams.len() - 5), genuine.split_off(genuine.len() - 5));
        keep(&mut store, days_ago, [scams, genuine], wrong);
    }
    home
}

/// What can be judged and is so, from all banks in turn.
fn judged(banks: &[Bank], verdict: Verdict) -> Vec<Asked> {
    let is_so = |question: &&Question| match &question.kind {
        Kind::Judge(judge) => judge.verdict == verdict,
        _ => false,
    };
    let mut all = Vec::new();
    for bank in banks {
        let questions: Vec<&Question> = bank.questions.iter().filter(is_so).collect();
        let count = questions.len();
        let asked = questions
            .into_iter()
            .map(|question| Asked { spare: false, ..Asked::of(bank, question, false) });
        all.extend(asked.enumerate().map(|(at, asked)| (at * 1000 / count, asked)));
    }
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, asked)| asked).collect()
}

fn keep(store: &mut SqliteStore, days_ago: i64, asked: [Vec<Asked>; 2], wrong: [usize; 2]) {
    let at = Timestamp::now() - SignedDuration::from_hours(24 * days_ago);
    let is_wrong: Vec<bool> =
        wrong.iter().flat_map(|wrong| (0..5).map(move |at| at < *wrong)).collect();
    let mut attempt = Attempt::start(plan(at, asked.concat()));
    let id = store.begin(attempt.plan()).unwrap();
    for (number, is_wrong) in is_wrong.into_iter().enumerate() {
        let is = attempt.plan().questions[number].verdict.unwrap();
        let answer = Answer::Verdict(if is_wrong { is.other() } else { is });
        let credit = if is_wrong { Credit::NONE } else { Credit::FULL };
        let certainty =
            Certainty::ALL.iter().rev().nth(if is_wrong { 1 } else { number % 3 / 2 }).copied();
        let entry =
            attempt.answer(Given { answer, credit, certainty, took_ms: 20_000 }, at).unwrap();
        store.append(id, &entry).unwrap();
        attempt.apply(&entry).unwrap();
    }
    store.append(id, &attempt.finish(at).unwrap()).unwrap();
}

fn plan(started: Timestamp, questions: Vec<Asked>) -> Plan {
    Plan {
        learner: "Amina".parse().unwrap(),
        form: None,
        seed: Seed(7),
        selection: 1,
        feedback: Feedback::AfterEach,
        certainty: true,
        started,
        questions,
    }
}
