//! One answer made durable, against a bare insert of the same columns in the same journal mode.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

mod shared;

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, params};
use scamdrill::domain::answer::{Answer, Certainty};
use scamdrill::domain::attempt::{Entry, Event};
use scamdrill::domain::grade::Credit;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::question::Focus;
use scamdrill::domain::response::{Exposure, Response};
use scamdrill::domain::seed::Seed;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;
use scamdrill::store::{AttemptId, Journal, SqliteStore, Store};
use shared::{Table, folder, in_turn, repeats, timed};

/// Questions in an attempt: the usual round.
const ROUND: usize = 10;

/// Commits before any is timed: enough for both logs to have grown to their usual size.
const WARM_UP: usize = 2_000;

fn main() {
    let folder = folder("durable-answer");
    let mut ours = Ours::open(&folder.join("ours.db"));
    let mut bare = Bare::open(&folder.join("bare.db"));
    let mut turns = |rounds| in_turn(rounds, &mut [&mut || bare.commit(), &mut || ours.commit()]);
    turns(repeats(WARM_UP));
    let times = turns(repeats(10_001));
    let mut table = Table::new();
    let what = "one answer on disk, against a bare insert";
    table.ratio(what, &times[0], &times[1], 1.3);
    table.print();
    println!(
        "Commits a second, the slowest included: bare {:.0}, ours {:.0}.",
        times[0].a_second(),
        times[1].a_second()
    );
    drop((ours, bare));
    std::fs::remove_dir_all(folder).unwrap();
}

struct Ours {
    store: SqliteStore,
    attempt: AttemptId,
    answered: usize,
}

impl Ours {
    fn open(path: &Path) -> Self {
        let mut store = SqliteStore::open(path, Journal::Wal).unwrap();
        let attempt = store.begin(&plan()).unwrap();
        Self { store, attempt, answered: 0 }
    }

    /// Beginning the next round is not timed: it happens once in ten answers and before them.
    fn commit(&mut self) -> Duration {
        if self.answered == ROUND {
            self.attempt = self.store.begin(&plan()).unwrap();
            self.answered = 0;
        }
        let entry = entry(self.answered);
        self.answered += 1;
        timed(|| self.store.append(self.attempt, &entry).unwrap()).0
    }
}

struct Bare {
    conn: Connection,
    number: i64,
}

impl Bare {
    fn open(path: &Path) -> Self {
        let conn = Connection::open(path).unwrap();
        conn.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE entry (attempt INTEGER, number INTEGER, at INTEGER, kind TEXT,
               position INTEGER, answer TEXT, credit REAL, certainty INTEGER, took_ms INTEGER,
               exposure TEXT)",
        )
        .unwrap();
        conn.set_prepared_statement_cache_capacity(16);
        Self { conn, number: 0 }
    }

    fn commit(&mut self) -> Duration {
        self.number += 1;
        let number = self.number;
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .unwrap();
        let row = params![
            number / 10,
            number % 10,
            1_795_400_000_000 + number,
            "answered",
            number % 10,
            "scam",
            1.0,
            2,
            4_321,
            "fresh"
        ];
        timed(|| insert.execute(row).unwrap()).0
    }
}

fn plan() -> Plan {
    let asked = |index: usize| Asked {
        question: format!("a-question-about-number-{index}").parse().unwrap(),
        bank: "made-en".parse().unwrap(),
        fingerprint: 7,
        topic: Topic::Cross,
        kind: KindName::Judge,
        verdict: Some(Verdict::Scam),
        focus: Some(Focus { tactic: Tactic::PlatformSwitch, stage: None }),
        seen_before: false,
        spare: false,
    };
    Plan {
        learner: "me".parse().unwrap(),
        form: None,
        seed: Seed(7),
        selection: 1,
        feedback: Feedback::AfterEach,
        certainty: true,
        started: Timestamp::from_millisecond(1_795_400_000_000).unwrap(),
        questions: (0..ROUND).map(asked).collect(),
    }
}

fn entry(position: usize) -> Entry {
    let response = Response {
        answer: Answer::Verdict(Verdict::Scam),
        credit: Credit::FULL,
        certainty: Some(Certainty::Middle),
        took_ms: 4_321,
        exposure: Exposure::Fresh,
    };
    Entry {
        number: position as u32 + 1,
        at: Timestamp::from_millisecond(1_795_400_004_321).unwrap(),
        event: Event::Answered { position, response },
    }
}
