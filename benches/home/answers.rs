//! A store as a busy place has it after 300 days: rounds that an [`Attempt`] has gone through, written
//! with the product's own statements, but all in one commit.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, ToSql, Transaction, params};
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::answer::Certainty;
use scamdrill::domain::attempt::{Attempt, Entry, Event};
use scamdrill::domain::form::Form;
use scamdrill::domain::library::Library;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::seed::{Chance, Seed};
use scamdrill::store::{Journal, SqliteStore, Store};

use super::rounds::Rounds;

/// Grows with every change of what is made, so that a store of an older kind is not used.
const VERSION: u32 = 2;

/// Who is at home in the store.
pub(crate) const LEARNER: &str = "Amina";

const DAYS: i64 = 300;

/// How large a store is.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) answers: usize,
    pub(crate) learners: usize,
    /// Of all answers, those of [`LEARNER`].
    pub(crate) mine: usize,
}

/// The store of this size; made once and then kept under the target folder, for it takes a while.
pub(crate) fn made(size: Size) -> PathBuf {
    let name = format!("made-answers-{VERSION}-{}.db", size.answers);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if !path.exists() {
        let half = path.with_extension("half");
        let _ = fs::remove_file(&half);
        fill(&half, size);
        verify(&half, size);
        fs::rename(half, &path).unwrap();
    }
    path
}

fn fill(path: &Path, size: Size) {
    drop(SqliteStore::open(path, Journal::Wal).unwrap());
    let mut conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON").unwrap();
    conn.set_prepared_statement_cache_capacity(16);
    let change = conn.transaction().unwrap();
    let library = Library::new(Shelf::built_in().into_parts().0);
    let mut rounds = Rounds::of(&library);
    let first = Timestamp::now() - SignedDuration::from_hours(24 * DAYS);
    let mut chance = Seed(20_261_123).stream("made answers");
    let mut next: BinaryHeap<_> = learners(size)
        .map(|(number, left)| Reverse((when(first, left, &mut chance), number, left)))
        .collect();
    // The rounds of all learners in the order of time, so that those of one lie far apart.
    while let Some(Reverse((at, number, left))) = next.pop() {
        let plan = rounds.plan(number, name(number), at, &mut chance);
        let (attempt, entries) = rounds.play(plan, left, &mut chance);
        write(&change, attempt.plan(), &entries);
        let answers = entries.iter().filter(|entry| is_answer(entry)).count();
        if answers < left {
            let left = left - answers;
            next.push(Reverse((when(at, left, &mut chance), number, left)));
        }
    }
    change.commit().unwrap();
}

/// Every learner by number, with so many answers to give.
fn learners(size: Size) -> impl Iterator<Item = (usize, usize)> {
    let (others, theirs) = (size.learners - 1, size.answers - size.mine);
    let up_to = move |number: usize| theirs * number / others;
    let shares = (0..others).map(move |number| (number + 1, up_to(number + 1) - up_to(number)));
    std::iter::once((0, size.mine)).chain(shares).filter(|(_, left)| *left > 0)
}

fn name(number: usize) -> String {
    if number == 0 { LEARNER.to_owned() } else { format!("Learner {number}") }
}

/// When the next round begins: so that what is left is spread over the days that are left.
fn when(last: Timestamp, left: usize, chance: &mut Chance) -> Timestamp {
    let rest = Timestamp::now().as_millisecond() - last.as_millisecond();
    let rounds = left as i64 / 13 + 2;
    let gap = (rest / rounds).max(1);
    let jitter = chance.below(1_000) as i64;
    last + SignedDuration::from_millis(gap * (500 + jitter) / 1_000)
}

fn is_answer(entry: &Entry) -> bool {
    matches!(entry.event, Event::Answered { .. })
}

/// One of the product's own statements.
fn run(change: &Transaction<'_>, sql: &str, values: &[&dyn ToSql]) {
    change.prepare_cached(sql).unwrap().execute(values).unwrap();
}

/// The rows that `begin` and `append` would write.
fn write(change: &Transaction<'_>, plan: &Plan, entries: &[Entry]) {
    let learner = plan.learner.as_str();
    let feedback = if plan.feedback == Feedback::AtEnd { "at-end" } else { "after-each" };
    run(change, include_str!("../../src/store/sqlite/sql/begin_learner.sql"), params![learner]);
    run(
        change,
        include_str!("../../src/store/sqlite/sql/begin_attempt.sql"),
        params![
            learner,
            plan.seed.0.cast_signed(),
            plan.selection,
            feedback,
            plan.certainty,
            plan.started.as_millisecond(),
            plan.form.map(Form::word),
        ],
    );
    let attempt = change.last_insert_rowid();
    for (position, asked) in plan.questions.iter().enumerate() {
        write_question(change, attempt, position, asked);
    }
    entries.iter().for_each(|entry| write_entry(change, attempt, entry));
}

fn write_question(change: &Transaction<'_>, attempt: i64, position: usize, asked: &Asked) {
    run(
        change,
        include_str!("../../src/store/sqlite/sql/begin_question.sql"),
        params![
            attempt,
            position as i64,
            asked.question.as_str(),
            asked.bank.as_str(),
            asked.fingerprint.cast_signed(),
            asked.topic.word(),
            asked.kind.word(),
            asked.verdict.map(|verdict| verdict.word()),
            asked.focus.map(|focus| focus.tactic.word()),
            asked.focus.and_then(|focus| focus.stage).map(|stage| stage.to_string()),
            asked.seen_before,
            asked.spare,
        ],
    );
}

fn write_entry(change: &Transaction<'_>, attempt: i64, entry: &Entry) {
    let (kind, position, response) = match &entry.event {
        Event::Answered { position, response } => ("answered", Some(*position), Some(response)),
        Event::Skipped { position } => ("skipped", Some(*position), None),
        Event::Withdrawn { position } => ("withdrawn", Some(*position), None),
        Event::Finished => ("finished", None, None),
    };
    run(
        change,
        include_str!("../../src/store/sqlite/sql/append.sql"),
        params![
            attempt,
            entry.number,
            entry.at.as_millisecond(),
            kind,
            position.map(|position| position as i64),
            response.map(|given| given.answer.encode()),
            response.map(|given| given.credit.share()),
            response.and_then(|given| given.certainty).map(Certainty::number),
            response.map(|given| given.took_ms as i64),
            response.map(|given| given.exposure.word()),
        ],
    );
}

/// The product reads it, and it is as large as it should be.
fn verify(path: &Path, size: Size) {
    let store = SqliteStore::open(path, Journal::Wal).unwrap();
    let learner = LEARNER.parse().unwrap();
    let history = store.history(&learner).unwrap();
    assert!(history.len() <= size.mine && history.len() > size.mine * 9 / 10);
    assert!(history.iter().all(|past| past.at < Timestamp::now()));
    for summary in store.attempts(Some(&learner)).unwrap() {
        let kept = store.attempt(summary.id).unwrap().unwrap();
        Attempt::replay(kept.plan, &kept.entries).unwrap();
    }
    drop(store);
    let conn = Connection::open(path).unwrap();
    let count = |sql| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM entry WHERE kind = 'answered'"), size.answers as i64);
    assert_eq!(count("SELECT count(*) FROM learner"), size.learners as i64);
    println!(
        "Made a store: {} attempts, {} entries, {} MiB.",
        count("SELECT count(*) FROM attempt"),
        count("SELECT count(*) FROM entry"),
        fs::metadata(path).unwrap().len() >> 20
    );
}
