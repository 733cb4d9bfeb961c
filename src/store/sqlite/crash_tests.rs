//! What is on disk when a program dies is copied while the store is open.

use std::fs;

use super::scratch::Folder;
use super::*;
use crate::domain::attempt::Event;
use crate::domain::plan::Feedback;
use crate::store::story::player::{minute, plan, scene};

/// The file and its log, as a death at this moment would leave them.
fn dies(from: &Path, to: &Path) {
    let log = |path: &Path| PathBuf::from(format!("{}-wal", path.display()));
    fs::copy(from, to).unwrap();
    fs::copy(log(from), log(to)).unwrap();
}

fn filled(path: &Path, questions: usize) -> SqliteStore {
    let mut store = SqliteStore::open(path, Journal::Wal).unwrap();
    let questions = (0..questions).map(|number| scene(number, false)).collect();
    let id = store.begin(&plan("Amina", Feedback::AtEnd, questions)).unwrap();
    store
        .append(id, &Entry { number: 1, at: minute(1), event: Event::Skipped { position: 0 } })
        .unwrap();
    store
}

#[test]
fn what_was_kept_is_there_after_a_death() {
    let folder = Folder::new();
    let store = filled(&folder.file("a.db"), 10);
    dies(&folder.file("a.db"), &folder.file("b.db"));
    let found = SqliteStore::open(&folder.file("b.db"), Journal::Wal).unwrap();
    assert_eq!(found.attempts(None).unwrap(), store.attempts(None).unwrap());
    assert_eq!(found.attempt(AttemptId(1)).unwrap(), store.attempt(AttemptId(1)).unwrap());
}

/// Folding the log back writes the first page first, and it then counts pages that are not in the
/// file yet. A death in between must not look like damage.
#[test]
fn a_death_while_the_log_is_folded_back_is_no_damage() {
    let folder = Folder::new();
    let store = filled(&folder.file("a.db"), 1_000);
    let (before, after) = (folder.file("b.db"), folder.file("c.db"));
    dies(&folder.file("a.db"), &before);
    let kept = store.attempt(AttemptId(1)).unwrap();
    drop(store);
    fs::rename(folder.file("a.db"), &after).unwrap();
    let mut half = fs::read(&before).unwrap();
    let whole = fs::read(&after).unwrap();
    assert!(half.len() < whole.len());
    half[..4_096].copy_from_slice(&whole[..4_096]);
    fs::write(&before, half).unwrap();
    let found = SqliteStore::open(&before, Journal::Wal).unwrap();
    assert_eq!(found.attempt(AttemptId(1)).unwrap(), kept);
}

#[test]
fn a_newer_version_that_died_is_left_alone_too() {
    let folder = Folder::new();
    let store = filled(&folder.file("a.db"), 10);
    store.conn.pragma_update(None, "user_version", 99).unwrap();
    let path = folder.file("b.db");
    dies(store.path(), &path);
    let bytes = || (fs::read(&path).unwrap(), fs::read(folder.file("b.db-wal")).unwrap());
    let before = bytes();
    let error = SqliteStore::open(&path, Journal::Wal).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    assert!(bytes() == before);
}

#[test]
fn tables_half_made_are_made_anew() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    // A program that died between making the file and committing the tables leaves no page, or
    // one that says only whose it is.
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "application_id", migrate::APPLICATION).unwrap();
    drop(conn);
    assert!(fs::metadata(&path).unwrap().len() > 0);
    filled(&path, 3);
}
