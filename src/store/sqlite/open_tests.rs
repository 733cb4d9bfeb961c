use std::fs;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

use super::migrate::{APPLICATION, KNOWN, version};
use super::scratch::Folder;
use super::*;
use crate::domain::plan::Feedback;
use crate::store::story::player::{plan, scene};
use crate::store::{erase, files_of};

fn open(path: &Path) -> Result<SqliteStore, StoreError> {
    SqliteStore::open(path, Journal::Wal)
}

/// A closed store with an attempt in it.
fn filled(path: &Path) {
    let mut store = open(path).unwrap();
    let questions = (0..200).map(|number| scene(number, false)).collect();
    store.begin(&plan("Amina", Feedback::AtEnd, questions)).unwrap();
}

/// Opening fails and leaves everything in the folder as it was.
fn refused(folder: &Folder, path: &Path) -> StoreError {
    let before = folder.snapshot();
    let error = open(path).unwrap_err();
    assert!(folder.snapshot() == before, "touched: {error}");
    let again = SqliteStore::open_existing(path, Journal::Delete).unwrap_err();
    assert_eq!(again.to_string(), error.to_string());
    assert!(folder.snapshot() == before, "touched: {error}");
    error
}

#[test]
fn what_is_no_database_is_damage() {
    let folder = Folder::new();
    let path = folder.file("letter.txt");
    fs::write(&path, "Dear Sir or Madam, ".repeat(500)).unwrap();
    assert!(matches!(refused(&folder, &path), StoreError::Corrupt { .. }));
    assert!(matches!(erase(&path), Err(StoreError::Corrupt { .. })), "it may be anything");
    assert!(path.exists());
}

#[test]
fn a_store_cut_short_is_damage() {
    for length in [100, 4_096, 10_000] {
        let folder = Folder::new();
        let path = folder.file("store.db");
        filled(&path);
        fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        let before = fs::read(&path).unwrap();
        let error = open(&path).unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { .. }), "{length}: {error}");
        assert!(fs::read(&path).unwrap() == before, "left for whoever may mend it");
        erase(&path).unwrap();
        assert!(folder.snapshot().is_empty(), "damaged, but ours to erase");
    }
}

#[test]
fn a_store_with_a_hole_is_damage() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    filled(&path);
    let mut bytes = fs::read(&path).unwrap();
    bytes[4_096..].fill(0xAA);
    fs::write(&path, bytes).unwrap();
    let error = open(&path).and_then(|store| store.attempts(None)).unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    for mode in ["wal", "delete"] {
        let folder = Folder::new();
        let path = folder.file("other.db");
        let other = Connection::open(&path).unwrap();
        other.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(())).unwrap();
        other.execute_batch("CREATE TABLE learner (x)").unwrap();
        drop(other);
        assert!(matches!(refused(&folder, &path), StoreError::Foreign { .. }));
        assert!(matches!(erase(&path), Err(StoreError::Foreign { .. })));
        assert!(path.exists());
    }
}

#[test]
fn a_store_of_a_newer_version_is_left_alone() {
    for &journal in Journal::ALL {
        let folder = Folder::new();
        let path = folder.file("store.db");
        let store = SqliteStore::open(&path, journal).unwrap();
        store.conn.pragma_update(None, "user_version", 99).unwrap();
        drop(store);
        let error = refused(&folder, &path);
        assert!(matches!(error, StoreError::Newer { found: 99, known: KNOWN, .. }), "{error}");
        erase(&path).unwrap();
        assert!(folder.snapshot().is_empty());
    }
}

#[test]
fn a_store_of_an_older_version_is_brought_up_to_date() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(include_str!("migrations/001-start.sql")).unwrap();
    old.pragma_update(None, "application_id", APPLICATION).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    old.execute_batch(
        "INSERT INTO learner (name) VALUES ('Ana');
         INSERT INTO attempt (learner, seed, selection, feedback, certainty, started)
         VALUES (1, 7, 1, 'after-each', 0, 0);
         INSERT INTO attempt_question
         VALUES (1, 0, 'scene-1', 'romance-en', 1, 'romance', 'judge', 'scam', NULL, NULL, 0);
         INSERT INTO entry VALUES (1, 1, 5, 'answered', 0, 'scam', 1, NULL, 9, 'fresh');",
    )
    .unwrap();
    drop(old);

    let mut store = open(&path).unwrap();
    assert_eq!(version(&store.conn).unwrap(), KNOWN);
    let kept = store.attempt(AttemptId(1)).unwrap().unwrap();
    assert_eq!((kept.plan.form, kept.plan.questions[0].spare), (None, false));
    assert_eq!(kept.entries.len(), 1);
    let summary = store.attempts(None).unwrap().remove(0);
    assert_eq!((summary.asked, summary.answered, summary.right), (1, 1, 1));
    store.begin(&plan("Ana", Feedback::AfterEach, vec![scene(1, false)])).unwrap();
}

#[test]
fn places_where_no_file_can_be() {
    let folder = Folder::new();
    let file = folder.file("file");
    fs::write(&file, "x").unwrap();
    let error = open(&folder.file("")).unwrap_err();
    assert!(matches!(error, StoreError::NotAFile { .. }), "{error}");
    for path in [file.join("store.db"), file.join("deeper/store.db")] {
        let error = open(&path).unwrap_err();
        assert!(matches!(error, StoreError::NoPlace { .. }), "{}: {error}", path.display());
    }
    assert_eq!(fs::read(&file).unwrap(), b"x");
}

#[test]
fn looking_for_a_store_makes_none() {
    let folder = Folder::new();
    for name in ["store.db", "no/such/folder/store.db"] {
        let found = SqliteStore::open_existing(&folder.file(name), Journal::Wal).unwrap();
        assert!(found.is_none());
    }
    assert!(folder.snapshot().is_empty());
    filled(&folder.file("store.db"));
    let found = SqliteStore::open_existing(&folder.file("store.db"), Journal::Wal).unwrap();
    assert_eq!(found.unwrap().attempts(None).unwrap().len(), 1);
}

#[test]
fn an_empty_file_becomes_a_store() {
    let folder = Folder::new();
    fs::write(folder.file("store.db"), "").unwrap();
    filled(&folder.file("store.db"));
}

#[test]
fn names_that_mean_something_to_sqlite_are_plain_names_here() {
    let folder = Folder::new();
    for name in [":memory:", "file:x?mode=memory", "100% #1 é.db", "%41"] {
        let path = folder.file(name);
        filled(&path);
        assert!(path.is_file(), "{name}");
        assert_eq!(open(&path).unwrap().attempts(None).unwrap().len(), 1, "{name}");
        erase(&path).unwrap();
    }
    assert!(folder.snapshot().is_empty());
}

#[test]
fn a_store_in_use_is_told() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    let store = SqliteStore::open(&path, Journal::Delete).unwrap();
    store.conn.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(matches!(open(&path), Err(StoreError::Locked { .. })));
    assert!(matches!(erase(&path), Err(StoreError::Locked { .. })));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let there = folder.file("");
    fs::set_permissions(&there, fs::Permissions::from_mode(0o755)).unwrap();
    let path = folder.file("a/b/store.db");
    let _store = open(&path).unwrap();
    assert_eq!(mode(&there), 0o755, "it was there before");
    assert_eq!((mode(&folder.file("a")), mode(&folder.file("a/b"))), (0o700, 0o700));
    let files = files_of(&path);
    assert_eq!(files.len(), 3);
    assert!(files.iter().all(|file| mode(file) == 0o600));
}

#[test]
fn the_journal_is_the_one_asked_for_also_later() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    for &journal in &[Journal::Wal, Journal::Delete, Journal::Wal] {
        let store = SqliteStore::open(&path, journal).unwrap();
        let ask = |name: &str| -> Value {
            store.conn.pragma_query_value(None, name, |row| row.get(0)).unwrap()
        };
        assert_eq!(store.journal(), journal);
        assert_eq!(ask("journal_mode"), Value::Text(journal.word().to_owned()));
        let (full, extra) = (2, 3);
        let flushed = if journal == Journal::Wal { full } else { extra };
        assert_eq!(ask("synchronous"), Value::Integer(flushed));
        let numbers = ["foreign_keys", "trusted_schema", "secure_delete", "busy_timeout"].map(ask);
        assert_eq!(numbers, [1, 0, 1, 2_000].map(Value::Integer));
    }
}

/// Without shared memory there is no log: SQLite then stays with a journal that is as safe.
#[cfg(unix)]
#[test]
fn where_there_is_no_log_there_is_another_journal() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let conn = Connection::open_with_flags_and_vfs(&path, flags, "unix-dotfile").unwrap();
    assert_eq!(open::settle_journal(&conn, &path, Journal::Wal).unwrap(), Journal::Delete);
    let memory = Connection::open_in_memory().unwrap();
    let error = open::settle_journal(&memory, &path, Journal::Wal).unwrap_err();
    assert!(matches!(error, StoreError::NoPlace { .. }), "{error}");
}
