//! Codes that are guessed, cards, and words of a learner's own.

use std::time::Duration;

use serde_json::json;

use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::support::Home;
use crate::wire::Wire;

fn room<'h>(home: &'h Home, more: &[&str]) -> Room<'h> {
    let arguments = arguments(home, "judge", Key::One);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).chain(more.to_vec()).collect();
    Room::start(home, &arguments)
}

/// A class of two, and their cards.
fn class(home: &Home) -> Vec<String> {
    home.write("list.csv", "Name\nAmina\nRavi\n");
    home.run(&["class", "new", "7b"], "").ends_with(0);
    home.run(&["class", "import", "list.csv", "--class", "7b"], "").ends_with(0);
    let listed = home.run(&["class", "list", "7b", "--json"], "").ends_with(0).json();
    let text = listed.to_string();
    let codes = text.split("\"code\":\"").skip(1).map(|rest| rest[..6].to_owned());
    codes.collect()
}

/// Guesses until wrong ones have to wait; each connection may try a few times.
fn exhaust(room: &Room<'_>, wish: impl Fn(u32) -> serde_json::Value) -> String {
    let mut tried = 0;
    for _ in 0..30 {
        let mut wire = room.wire();
        for _ in 0..10 {
            tried += 1;
            wire.say(wish(tried));
            let why = wire.refused();
            if why.contains("Wait") {
                return why;
            }
        }
    }
    panic!("{tried} guesses were taken");
}

/// A code that is not the room's.
fn wrong(room: &Room<'_>, at: u32) -> String {
    let letters: Vec<char> = room.code.chars().collect();
    let turned = letters.iter().cycle().skip(1 + at as usize % 5).take(6);
    let code: String = turned.collect();
    if code == room.code { "ACDEFG".to_owned() } else { code }
}

#[test]
fn wrong_codes_wait_and_a_right_one_passes_all_the_same() {
    let home = Home::new();
    let room = room(&home, &[]);
    let why = exhaust(&room, |at| json!({ "say": "join", "code": wrong(&room, at) }));
    assert!(why.contains("Too many wrong codes"), "{why}");
    room.join();
    // As people type it.
    let spaced = format!(" {}-{} ", &room.code[..3].to_lowercase(), &room.code[3..]);
    let mut wire = room.wire();
    wire.say(json!({ "say": "join", "code": spaced }));
    wire.hear("joined");
}

#[test]
fn wrong_cards_wait_and_a_right_one_passes_all_the_same() {
    let home = Home::new();
    let cards = class(&home);
    assert_eq!(cards.len(), 2);
    let room = room(&home, &["--class", "7b"]);
    let why = exhaust(&room, |at| room.wish(json!({ "card": wrong(&room, at) })));
    assert!(why.contains("Too many wrong codes"), "{why}");
    room.join_as(json!({ "card": cards[0] }));
}

#[test]
fn guessing_on_many_connections_is_no_faster() {
    let home = Home::new();
    let room = room(&home, &[]);
    exhaust(&room, |at| json!({ "say": "join", "code": wrong(&room, at) }));
    let began = std::time::Instant::now();
    let mut wires: Vec<Wire> = (0..20).map(|_| room.wire()).collect();
    for (wire, at) in wires.iter_mut().zip(0..) {
        wire.say(json!({ "say": "join", "code": wrong(&room, at) }));
    }
    // Whether a code is right is told after a while only, so that silence tells nothing either.
    let (mut phone, _) = room.join();
    assert!(began.elapsed() >= Duration::from_secs(1), "{:?}", began.elapsed());
    wires.iter_mut().for_each(|wire| drop(wire.refused()));
    // Who is in already waits for nothing.
    phone.say(json!({ "say": "find-me", "on": true }));
}

#[test]
fn one_card_on_two_phones_is_one_learner() {
    let home = Home::new();
    let cards = class(&home);
    let room = room(&home, &["--class", "7b"]);
    let mut trainer = room.lead();
    let (mut one, first) = room.join_as(json!({ "card": cards[0] }));
    let (mut other, second) = room.join_as(json!({ "card": cards[0].to_lowercase() }));
    trainer.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    one.hear_turn(1);
    other.hear_turn(1);
    one.say(json!({ "say": "answer", "part": 0, "position": 0, "numbers": [1] }));
    one.hear("kept");
    other.say(json!({ "say": "answer", "part": 0, "position": 0, "numbers": [2] }));
    other.hear("kept");
    let listed = loop {
        let people = trainer.hear("people");
        if people["people"][0]["marked"] == true {
            break people;
        }
    };
    assert_eq!(listed["people"].as_array().unwrap().len(), 1, "{listed}");
    // Both phones are known after a crash.
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    for key in [&first, &second] {
        let stage = room.come_back(key).hear("stage");
        assert_eq!(stage["mine"]["numbers"], json!([2]), "{stage}");
    }
    assert_eq!(crate::answers::kept(&home), (2, 1));
}

#[test]
fn a_card_that_was_kept_out_stays_out() {
    let home = Home::new();
    let cards = class(&home);
    let room = room(&home, &["--class", "7b"]);
    let mut trainer = room.lead();
    let (mut phone, key) = room.join_as(json!({ "card": cards[1] }));
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": false }));
    phone.hear("gone");
    room.come_back(&key).hear("gone");
    let mut wire = room.wire();
    wire.say(room.wish(json!({ "card": cards[1] })));
    wire.refused();
}

#[test]
fn a_word_of_ones_own_is_one_persons_alone() {
    let home = Home::new();
    let room = room(&home, &[]);
    room.join_as(json!({ "word": "Seerose 7" }));
    for same in ["Seerose 7", "seerose7", " SEEROSE-7 "] {
        let mut wire = room.wire();
        wire.say(room.wish(json!({ "word": same })));
        assert!(wire.refused().contains("Somebody in this room has chosen this word"), "{same}");
    }
    for unfit in ["abc", "!!!!!!", &"a".repeat(41)] {
        let mut wire = room.wire();
        wire.say(room.wish(json!({ "word": unfit })));
        assert!(wire.refused().contains("4 to 40"), "{unfit}");
    }
    let bytes = std::fs::read(home.store()).unwrap();
    let log = std::fs::read(home.store().with_extension("db-wal")).unwrap_or_default();
    for kept in [bytes, log] {
        let text = String::from_utf8_lossy(&kept).to_lowercase();
        assert!(!text.contains("seerose"), "the word is written down");
    }
}
