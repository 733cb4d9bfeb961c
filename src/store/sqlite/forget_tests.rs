//! What is forgotten leaves no byte behind.

use super::super::story::player::{Player, minute, plan, scene};
use super::scratch::Folder;
use super::*;
use crate::domain::plan::Feedback;

const NAME: &str = "L-FORGETME77";

/// Whether a name is in any file of the folder.
fn is_somewhere(folder: &Folder, name: &str) -> bool {
    let files = folder.snapshot();
    files.iter().any(|(_, bytes)| bytes.windows(name.len()).any(|part| part == name.as_bytes()))
}

/// Rounds of somebody among rounds of others, so that their rows share pages.
fn fill(store: &mut SqliteStore) {
    for round in 0..30 {
        let name = if round % 3 == 0 { NAME } else { "Somebody" };
        let questions = vec![scene(0, false), scene(1, false), scene(2, false)];
        let mut player = Player::begin(store, plan(name, Feedback::AfterEach, questions));
        player.judge(store, true, minute(round));
        player.skip(store, minute(round));
    }
}

#[test]
fn the_bytes_of_a_name_are_in_no_file() {
    for &journal in Journal::ALL {
        let folder = Folder::new();
        let path = folder.file("store.db");
        let mut store = SqliteStore::open(&path, journal).unwrap();
        fill(&mut store);
        assert!(is_somewhere(&folder, NAME), "or the test would find nothing at all");
        store.forget(Forget::Learner(&NAME.parse().unwrap())).unwrap();
        assert!(!is_somewhere(&folder, NAME), "{journal:?}, while it is open");
        drop(store);
        assert!(!is_somewhere(&folder, NAME), "{journal:?}, when it is closed");
        let store = SqliteStore::open(&path, journal).unwrap();
        assert_eq!(store.attempts(None).unwrap().len(), 20);
        assert!(is_somewhere(&folder, "Somebody"));
    }
}

#[test]
fn the_next_start_does_what_was_left_to_do() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    let mut store = SqliteStore::open(&path, Journal::Wal).unwrap();
    fill(&mut store);
    // As if the program had died between taking it out and writing the file anew.
    let name = NAME.parse().unwrap();
    forget::take_out(&mut store.conn, Forget::Learner(&name)).unwrap();
    assert!(is_somewhere(&folder, NAME), "the log still knows it");
    drop(store);
    drop(SqliteStore::open(&path, Journal::Wal).unwrap());
    assert!(!is_somewhere(&folder, NAME));
}

#[test]
fn another_program_that_reads_keeps_traces_alive_and_that_is_told() {
    let folder = Folder::new();
    let path = folder.file("store.db");
    let mut store = SqliteStore::open(&path, Journal::Wal).unwrap();
    fill(&mut store);
    let other = Connection::open(&path).unwrap();
    let reading = other.unchecked_transaction().unwrap();
    let _: i64 = reading.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
    let name = NAME.parse().unwrap();
    let told = store.forget(Forget::Learner(&name)).unwrap_err();
    assert!(matches!(told, StoreError::TracesLeft { .. }), "{told:?}");
    assert!(store.attempts(Some(&name)).unwrap().is_empty());
    drop(reading);
    drop((other, store));
    drop(SqliteStore::open(&path, Journal::Wal).unwrap());
    assert!(!is_somewhere(&folder, NAME));
}
