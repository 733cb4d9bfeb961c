//! A store as a large school would fill it: ten rounds of ten judged scenes for each learner.

use std::path::Path;

use rusqlite::{Connection, Transaction, params};
use scamdrill::store::{Journal, SqliteStore};

/// Rounds of each learner.
pub(crate) const ROUNDS: i64 = 10;

/// Questions in a round.
pub(crate) const QUESTIONS: i64 = 10;

/// Scenes that there are to judge.
const SCENES: i64 = 700;

const TACTICS: [&str; 4] =
    ["platform-switch", "account-freeze-threat", "withdrawal-fee-trap", "too-good-offer"];

/// Makes a store. Every answer is put in at once: one commit for each would take an hour.
pub(crate) fn fill(path: &Path, learners: i64) {
    drop(SqliteStore::open(path, Journal::Wal).unwrap());
    let mut conn = Connection::open(path).unwrap();
    let change = conn.transaction().unwrap();
    for learner in 1..=learners {
        let name = format!("Learner, the {learner}th");
        change.execute("INSERT INTO learner VALUES (?1, ?2)", params![learner, name]).unwrap();
    }
    // Everybody comes once a month, so the rounds of one learner lie far from one another.
    for round in 0..ROUNDS {
        for learner in 0..learners {
            attempt(&change, round, learner, round * learners + learner);
        }
    }
    change.commit().unwrap();
    conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
}

fn attempt(change: &Transaction<'_>, round: i64, learner: i64, number: i64) {
    let id = number + 1;
    let started = 1_780_000_000_000_i64 + number * 20_000;
    let is_form = round % 5 == 0;
    let (feedback, form) = if is_form { ("at-end", Some("A")) } else { ("after-each", None) };
    let sql =
        "INSERT INTO attempt (id, learner, seed, selection, feedback, certainty, started, form)
               VALUES (?1, ?2, 7, 2, ?3, 1, ?4, ?5)";
    let mut insert = change.prepare_cached(sql).unwrap();
    insert.execute(params![id, learner + 1, feedback, started, form]).unwrap();
    for place in 0..QUESTIONS {
        one(change, id, place, number, started);
    }
    let sql = "INSERT INTO entry (attempt, number, at, kind) VALUES (?1, ?2, ?3, 'finished')";
    let mut insert = change.prepare_cached(sql).unwrap();
    insert.execute(params![id, QUESTIONS + 1, started + 200_000]).unwrap();
}

/// A question and its answer.
fn one(change: &Transaction<'_>, id: i64, place: i64, number: i64, started: i64) {
    let scene = (number * 31 + place * 7) % SCENES;
    let is_scam = scene % 2 == 0;
    let verdict = if is_scam { "scam" } else { "genuine" };
    let is_right = (number + place) % 4 != 0;
    let answer = if is_scam == is_right { "scam" } else { "genuine" };
    let question = format!("a-scene-about-number-{scene}");
    let stage = is_scam.then(|| format!("romance-{}", scene % 8 + 1));
    let sql = "INSERT INTO attempt_question VALUES
               (?1, ?2, ?3, 'romance-en', 7, 'romance', 'judge', ?4, ?5, ?6, 0, 0)";
    let mut insert = change.prepare_cached(sql).unwrap();
    insert
        .execute(params![
            id,
            place,
            question,
            verdict,
            TACTICS[scene as usize % TACTICS.len()],
            stage
        ])
        .unwrap();
    let sql = "INSERT INTO entry VALUES (?1, ?2, ?3, 'answered', ?4, ?5, ?6, ?7, ?8, 'fresh')";
    let mut insert = change.prepare_cached(sql).unwrap();
    let at = started + (place + 1) * 15_000;
    let credit = if is_right { 1.0 } else { 0.0 };
    let took = 3_000 + (number * 37 + place * 911) % 9_000;
    let certainty = (place % 4 > 0).then_some(place % 4);
    insert.execute(params![id, place + 1, at, place, answer, credit, certainty, took]).unwrap();
}
