use rusqlite::Connection;

use super::scratch::Folder;
use super::*;
use crate::domain::attempt::Event;
use crate::domain::plan::Feedback;
use crate::store::story::player::{Player, minute, plan, scene};

fn store(folder: &Folder) -> SqliteStore {
    SqliteStore::open(&folder.file("store.db"), Journal::Wal).unwrap()
}

fn begun(store: &mut SqliteStore) -> AttemptId {
    store.begin(&plan("Amina", Feedback::AtEnd, vec![scene(0, false)])).unwrap()
}

fn skip() -> Entry {
    skip_as(1)
}

fn skip_as(number: u32) -> Entry {
    Entry { number, at: minute(1), event: Event::Skipped { position: 0 } }
}

#[test]
fn a_disk_that_is_full_is_told_and_keeps_what_was_kept() {
    let folder = Folder::new();
    let mut store = store(&folder);
    let id = begun(&mut store);
    let pages: i64 = store.conn.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.conn.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    let mut kept = 0;
    let error = loop {
        match store.append(id, &skip_as(kept + 1)) {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, StoreError::Full { .. }), "{error}");
    assert!(kept > 0);
    assert_eq!(store.attempt(id).unwrap().unwrap().entries.len(), kept as usize);
    let questions = (0..2_000).map(|number| scene(number, false)).collect();
    let error = store.begin(&plan("Ravi", Feedback::AtEnd, questions)).unwrap_err();
    assert!(matches!(error, StoreError::Full { .. }), "{error}");
    assert_eq!(store.attempts(None).unwrap().len(), 1, "half an attempt is none");
}

#[test]
fn a_store_that_cannot_be_written_to_is_told() {
    let folder = Folder::new();
    let mut store = store(&folder);
    let id = begun(&mut store);
    store.conn.pragma_update(None, "query_only", true).unwrap();
    assert!(matches!(store.append(id, &skip()), Err(StoreError::ReadOnly { .. })));
    assert!(store.attempt(id).unwrap().is_some(), "it can still be read");
}

#[test]
fn a_store_that_somebody_else_writes_to_is_told() {
    let folder = Folder::new();
    let mut store = store(&folder);
    let id = begun(&mut store);
    let other = Connection::open(store.path()).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(matches!(store.append(id, &skip()), Err(StoreError::Locked { .. })));
    other.execute_batch("COMMIT").unwrap();
    store.append(id, &skip()).unwrap();
}

/// Each of these makes one row meaningless, as a program with other rules might.
#[test]
fn rows_that_mean_nothing_are_damage_and_no_panic() {
    let harm = [
        "UPDATE learner SET name = '=1+1'",
        "UPDATE attempt_question SET question = 'No Id'",
        "UPDATE attempt_question SET bank = ''",
        "UPDATE attempt_question SET topic = 'weather'",
        "UPDATE attempt_question SET kind = 'riddle'",
        "UPDATE attempt_question SET kind = 'choice'", // so 'scam' is no answer to it
        "UPDATE attempt_question SET tactic = 'mind-reading'",
        "UPDATE attempt_question SET stage = 'romance-99'",
        "UPDATE attempt_question SET position = position + 1",
        "DELETE FROM attempt_question",
        "UPDATE attempt SET started = 9223372036854775807",
        "UPDATE entry SET at = -9223372036854775808",
        "UPDATE entry SET position = 8",
        "UPDATE entry SET answer = 'perhaps'",
        "UPDATE attempt_question SET bank = CAST(x'ff' AS TEXT)",
    ];
    for sql in harm {
        let folder = Folder::new();
        let mut store = store(&folder);
        let plan = plan("Amina", Feedback::AtEnd, vec![scene(0, false)]);
        let mut player = Player::begin(&mut store, plan);
        player.judge(&mut store, true, minute(1));
        store.conn.execute_batch(sql).unwrap();
        let error = store.attempt(player.id).unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { .. }), "{sql}: {error}");
    }
}

/// The checks of the tables hold even against this program.
#[test]
fn rows_that_would_mean_nothing_are_not_kept() {
    let folder = Folder::new();
    let mut store = store(&folder);
    begun(&mut store);
    let refused = [
        "INSERT INTO entry (attempt, number, at, kind) VALUES (1, 1, 0, 'danced')",
        "INSERT INTO entry (attempt, number, at, kind) VALUES (1, 1, 0, 'skipped')",
        "INSERT INTO entry (attempt, number, at, kind, position) VALUES (1, 1, 0, 'finished', 0)",
        "INSERT INTO entry (attempt, number, at, kind, position) VALUES (1, 1, 0, 'answered', 0)",
        "INSERT INTO entry (attempt, number, at, kind, position) VALUES (1, 1, 'now', 'skipped', 0)",
        "UPDATE attempt SET feedback = 'never'",
        "UPDATE attempt_question SET verdict = 'maybe'",
        "UPDATE attempt_question SET tactic = NULL",
    ];
    for sql in refused {
        assert!(store.conn.execute_batch(sql).is_err(), "{sql}");
    }
}

#[test]
fn an_answer_that_could_not_be_read_back_is_not_acknowledged() {
    use crate::domain::{answer::Answer, attempt::Attempt};
    let folder = Folder::new();
    let mut store = store(&folder);
    let id = begun(&mut store);
    let plan = store.attempt(id).unwrap().unwrap().plan;
    let nothing = crate::store::story::player::given(Answer::Options([].into()), false);
    let entry = Attempt::start(plan).answer(nothing, minute(1)).unwrap();
    assert!(matches!(store.append(id, &entry), Err(StoreError::Other { .. })));
}

#[test]
fn two_programs_share_a_store() {
    let folder = Folder::new();
    let (mut one, mut two) = (store(&folder), store(&folder));
    let id = begun(&mut one);
    let other = begun(&mut two);
    assert_ne!(id, other);
    one.append(id, &skip()).unwrap();
    two.append(other, &skip()).unwrap();
    let late = two.append(id, &skip());
    assert!(matches!(late, Err(StoreError::GoesOnElsewhere(refused)) if refused == id), "{late:?}");
    assert_eq!(one.attempts(None).unwrap(), two.attempts(None).unwrap());
    assert_eq!(one.attempts(None).unwrap().len(), 2);
}
