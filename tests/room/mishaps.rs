//! What befalls a computer: full disks, locked and lost files, ports in use, a room that is opened twice.
//! It is said clearly, and nothing that was acknowledged is lost.

use std::fs;
use std::net::TcpListener;
use std::process::Command;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::answers::{kept, open_question};
use crate::program::Room;
use crate::secrets::answer;
use crate::support::{Home, PROGRAM};

#[test]
fn a_store_that_another_program_locks_is_said_to_be_so_and_then_goes_on() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let other = Connection::open(home.store()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    phone.say(answer("judge", 0));
    let why = phone.refused();
    assert!(why.contains("could not be saved") && why.contains("tell the trainer"), "{why}");
    assert!(!why.contains("answers.db"), "learners need not know the trainer's files: {why}");
    room.warns("Another program is using the answers");
    trainer.say(json!({ "say": "move", "turn": 1, "to": "close" }));
    assert!(trainer.refused().contains("did not count"));
    // The big screen is read by everybody.
    let mut screen = room.wire();
    screen.say(json!({ "say": "screen", "key": room.trainer }));
    screen.hear("stage");
    screen.say(json!({ "say": "move", "turn": 1, "to": "next" }));
    let why = screen.refused();
    assert!(why.contains("could not be saved") && !why.contains("Another program"), "{why}");
    // The trainer's page and the phone show what is kept.
    assert_eq!(trainer.drain().iter().filter(|told| told["turn"] == 2).count(), 0);
    let stage = phone.hear_turn(1);
    assert!(stage.get("mine").is_none(), "{stage}");
    other.execute_batch("ROLLBACK").unwrap();
    phone.say(answer("judge", 0));
    phone.hear("kept");
    trainer.say(json!({ "say": "move", "turn": 1, "to": "close" }));
    trainer.hear_turn(2);
    assert_eq!(kept(&home), (1, 0));
}

#[test]
fn a_room_that_cannot_be_ended_is_not_closed() {
    let home = Home::new();
    let (mut room, mut trainer) = open_question(&home, "judge", &[]);
    room.close_keyboard();
    let (mut phone, _) = room.join();
    let other = Connection::open(home.store()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    trainer.say(json!({ "say": "end" }));
    assert!(trainer.refused().contains("did not count"));
    std::thread::sleep(Duration::from_millis(600));
    assert!(room.is_running());
    other.execute_batch("ROLLBACK").unwrap();
    phone.say(answer("judge", 0));
    phone.hear("kept");
    trainer.say(json!({ "say": "end" }));
    // The last page reaches the phones before the server goes.
    let last = phone.hear("stage").to_string();
    assert!(last.contains("This workshop is over"), "{last}");
    room.ends_with(0);
    assert_eq!(kept(&home), (1, 0));
}

#[test]
fn on_a_full_disk_nothing_acknowledged_is_lost() {
    let home = Home::new();
    let bank = crate::bank::arguments(&home, "short", crate::bank::Key::One).join(" ");
    // Files may not grow beyond a size, as on a disk that is full.
    let line = format!(
        "trap '' XFSZ; ulimit -f 700; exec {PROGRAM} workshop start --plain --port 0 --seed 7 {bank}"
    );
    let mut command = Command::new("sh");
    command.args(["-c", &line]);
    let room = Room::run(&home, command);
    let mut trainer = room.lead();
    trainer.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    trainer.hear_turn(1);
    let mut acknowledged = 0;
    let mut refused = 0;
    for _ in 0..400 {
        let mut phone = room.wire();
        phone.say(room.wish(json!({})));
        let told = phone.next().unwrap();
        if told["tell"] != "joined" {
            assert!(told["why"].as_str().unwrap().contains("could not be saved"), "{told}");
            refused += 1;
            break;
        }
        phone.hear("stage");
        phone.say(json!({ "say": "answer", "part": 0, "position": 0, "typed": "x".repeat(900) }));
        match phone.next().unwrap() {
            told if told["tell"] == "kept" => acknowledged += 1,
            told => {
                assert!(told["why"].as_str().unwrap().contains("could not be saved"), "{told}");
                refused += 1;
                break;
            }
        }
    }
    assert!(refused > 0, "the disk was never full: {acknowledged}");
    assert!(acknowledged > 5, "{acknowledged}");
    room.warns("could not be saved");
    room.kill();
    assert_eq!(kept(&home), (acknowledged, 0));
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let (mut phone, _) = room.join();
    phone.say(json!({ "say": "answer", "part": 0, "position": 0, "typed": "nobody" }));
    phone.hear("kept");
    assert_eq!(kept(&home), (acknowledged + 1, 0));
}

#[test]
fn a_store_that_is_deleted_meanwhile_takes_no_more_answers() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let (file, aside) = (home.store(), home.path("aside.db"));
    fs::rename(&file, &aside).unwrap();
    phone.say(answer("judge", 0));
    assert!(phone.refused().contains("could not be saved"));
    room.warns("has been moved or deleted");
    // Put back, it goes on.
    fs::rename(&aside, &file).unwrap();
    phone.say(answer("judge", 0));
    phone.hear("kept");
    assert_eq!(kept(&home), (1, 0));
}

#[test]
fn a_room_that_is_forgotten_meanwhile_takes_no_more_answers() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let store = Connection::open(home.store()).unwrap();
    store.execute_batch("PRAGMA foreign_keys = ON; DELETE FROM room").unwrap();
    for _ in 0..2 {
        phone.say(answer("judge", 0));
        assert!(phone.refused().contains("could not be saved"));
        trainer.say(json!({ "say": "pause", "on": true }));
        assert!(trainer.refused().contains("did not count"));
    }
    assert_eq!(kept(&home), (0, 0));
}

#[test]
fn a_port_in_use_and_an_address_of_another_machine_are_named() {
    let home = Home::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let start = |more: &[&str]| home.run(&[&["workshop", "start", "--plain"], more].concat(), "");
    let ran = start(&["--port", &port]).ends_with(1);
    assert!(ran.stderr.contains(&port) && ran.stderr.contains("--port"), "{}", ran.seen());
    let ran = start(&["--bind", "192.0.2.1"]).ends_with(1);
    assert!(ran.stderr.contains("192.0.2.1 is no address of this computer"), "{}", ran.seen());
    assert!(!home.store().exists(), "no room is kept that nobody can come into");
}

#[test]
fn a_room_that_is_open_is_neither_opened_nor_ended_a_second_time() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let second = home.run(&["workshop", "resume", "--bank", "kind.toml"], "").ends_with(1);
    assert!(second.stderr.contains("still open in another window"), "{}", second.seen());
    let second = home.run(&["workshop", "end"], "").ends_with(1);
    assert!(second.stderr.contains("open in another window"), "{}", second.seen());
    phone.say(answer("judge", 0));
    phone.hear("kept");
    trainer.say(json!({ "say": "move", "turn": 1, "to": "close" }));
    trainer.hear_turn(2);
    room.kill();
    home.run(&["workshop", "end"], "").ends_with(0);
    assert_eq!(kept(&home), (1, 0));
    home.run(&["workshop", "resume", "--bank", "kind.toml"], "").ends_with(1);
}

#[test]
fn a_room_whose_last_moment_is_still_to_come_goes_on_after_it() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    trainer.say(json!({ "say": "close-in", "seconds": 3_600 }));
    trainer.hear("stage");
    room.kill();
    // The clock was a day ahead and has been set right since.
    let store = Connection::open(home.store()).unwrap();
    let day = 86_400_000;
    store.execute("UPDATE room_event SET at = at + ?1", [day]).unwrap();
    let deadline = "UPDATE room_event SET value = value + ?1 WHERE kind = 'deadline'";
    store.execute(deadline, [day]).unwrap();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let left = room.lead().heard[0].clone();
    let left: serde_json::Value = serde_json::from_str(&left).unwrap();
    let left = left["closes_in"].as_u64().unwrap();
    assert!((3_000..=3_600).contains(&left), "{left} seconds are left of an hour");
    let (mut phone, _) = room.join();
    phone.say(answer("judge", 0));
    phone.hear("kept");
    let sql = "SELECT (SELECT max(at) FROM entry) - (SELECT min(at) FROM room_event WHERE kind = 'moved')";
    let after: i64 = store.query_row(sql, [], |row| row.get(0)).unwrap();
    assert!((0..day).contains(&after), "{after} ms after the question was put");
}
