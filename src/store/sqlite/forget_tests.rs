//! What is forgotten leaves no byte behind.

use super::super::story::player::{Player, minute, plan, scene};
use super::super::story::rooms::setup;
use super::scratch::Folder;
use super::*;
use crate::domain::plan::Feedback;
use crate::domain::room::{Event, Key, MemberId};
use crate::store::rooms::{Change, Rooms as _};

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

/// What somebody was called in a workshop goes as well, and so does the id under which they came.
#[test]
fn the_bytes_of_a_nickname_are_in_no_file() {
    const NICKNAME: &str = "Nick FORGETME88";
    for &journal in Journal::ALL {
        let folder = Folder::new();
        let mut store = SqliteStore::open(&folder.file("store.db"), journal).unwrap();
        let setup = setup();
        let room = store.open_room(&setup, &Key::new([1; 16])).unwrap();
        for (number, (learner, name)) in
            [(NAME, NICKNAME), ("L-OTHER", "Blue Heron")].into_iter().enumerate()
        {
            let joined = Change::Joined {
                at: minute(0),
                member: MemberId(number as u32),
                learner: learner.parse().unwrap(),
                name: name.parse().unwrap(),
                key: Key::new([2 + number as u8; 16]),
            };
            let renamed =
                Event::Renamed { member: MemberId(number as u32), name: name.parse().unwrap() };
            let renamed = Change::Happened { at: minute(1), event: renamed };
            store.commit(room, &[joined, renamed]).unwrap();
        }
        assert!(is_somewhere(&folder, NICKNAME) && is_somewhere(&folder, NAME));
        store.forget(Forget::Learner(&NAME.parse().unwrap())).unwrap();
        for _ in 0..2 {
            let is_left = [NICKNAME, NAME].map(|name| is_somewhere(&folder, name));
            assert_eq!(is_left, [false, false], "{journal:?}");
            assert!(is_somewhere(&folder, "Blue Heron"));
            store = SqliteStore::open(&folder.file("store.db"), journal).unwrap();
        }
        assert!(store.room(room).unwrap().is_some());
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
