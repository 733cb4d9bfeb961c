//! A room that goes on after its program was killed: everybody is where they were, wherever it is.

use std::net::TcpListener;

use serde_json::{Value, json};

use crate::answers::open_question;
use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::support::Home;
use crate::wire::Wire;

/// A class of one, and the card.
fn class(home: &Home, name: &str) -> String {
    home.write("list.csv", "Name\nAmina\n");
    home.run(&["class", "new", name], "").ends_with(0);
    home.run(&["class", "import", "list.csv", "--class", name], "").ends_with(0);
    let listed = home.run(&["class", "list", name, "--json"], "").ends_with(0).json();
    listed["learners"][0]["code"].as_str().unwrap().to_owned()
}

fn refused(room: &Room<'_>, card: &str) -> String {
    let mut wire = room.wire();
    wire.say(room.wish(json!({ "card": card })));
    wire.refused()
}

#[test]
fn only_the_cards_of_the_class_in_it_open_a_room() {
    let home = Home::new();
    let (own, other) = (class(&home, "7b"), class(&home, "8c"));
    let asked = arguments(&home, "judge", Key::One);
    let asked: Vec<&str> = asked.iter().map(String::as_str).chain(["--class", "7B"]).collect();
    let room = Room::start(&home, &asked);
    assert!(refused(&room, &other).contains("on no card of the class"));
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    assert!(refused(&room, &other).contains("on no card of the class"));
    room.join_as(json!({ "card": own }));
    room.kill();
    // Called otherwise, it is the class of those who came.
    home.run(&["class", "rename", "7b", "7d"], "").ends_with(0);
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    assert!(refused(&room, &other).contains("on no card of the class"));
    room.join_as(json!({ "card": own }));
}

#[test]
fn whoever_reads_an_explanation_alone_comes_back_to_it() {
    let home = Home::new();
    let room = Room::start(&home, &["--banks", "romance", "--count", "3", "--own-pace"]);
    let mut trainer = room.lead();
    let (mut phone, key) = room.join();
    trainer.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    phone.hear_turn(1);
    phone.say(json!({ "say": "skip", "part": 0, "position": 0 }));
    phone.hear("kept");
    let html = |wire: &mut Wire| wire.hear("stage")["html"].as_str().unwrap().to_owned();
    let explained = html(&mut phone);
    assert!(explained.contains("data-next"), "{explained}");
    room.kill();
    let room = Room::resume(&home, &[]);
    let mut phone = room.come_back(&key);
    assert_eq!(html(&mut phone), explained);
    // Said twice, it goes on once.
    for _ in 0..2 {
        phone.say(json!({ "say": "next" }));
        assert!(html(&mut phone).contains("data-position=\"1\""));
    }
    room.kill();
    let room = Room::resume(&home, &[]);
    let (mut phone, mut trainer) = (room.come_back(&key), room.lead());
    assert!(html(&mut phone).contains("data-position=\"1\""));
    // The trainer hears who has done all of it.
    for position in [1, 2] {
        phone.say(json!({ "say": "skip", "part": 0, "position": position }));
        phone.hear("kept");
    }
    while trainer.hear("pulse")["marked"] != 1 {}
}

/// A port that is free.
fn free() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string()
}

#[test]
fn a_room_goes_on_at_another_address() {
    let home = Home::new();
    let asked = arguments(&home, "judge", Key::One);
    let room = Room::start(&home, &asked.each_ref().map(String::as_str));
    let (code, trainer, was) = (room.code.clone(), room.trainer.clone(), room.port);
    let (_, key) = room.join();
    let (first, second) = (free(), free());
    let resume = |port: &str| {
        home.run(&["workshop", "resume", "--bank", "kind.toml", "--port", port, "--plain"], "")
    };
    let ran = resume(&first).ends_with(1);
    assert!(ran.stderr.contains("still open in another window"), "{}", ran.seen());
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml", "--lan", "--port", &first]);
    assert_eq!((&room.code, &room.trainer, room.port.to_string()), (&code, &trainer, first));
    assert_ne!(room.port, was);
    let stage: Value = room.come_back(&key).hear("stage");
    assert_eq!(stage["turn"], 0);
    // Where it is now is its lock.
    let ran = resume(&second).ends_with(1);
    assert!(ran.stderr.contains("still open in another window"), "{}", ran.seen());
    let here = room.port;
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    assert_eq!(room.port, here);
    room.come_back(&key).hear("stage");
}

#[test]
fn who_asks_to_be_found_is_asked_for_until_found_and_no_longer() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, key) = room.join();
    let calls = |wire: &mut Wire| {
        let people = wire.hear("people");
        people["people"][0]["calls"] == true
    };
    phone.say(json!({ "say": "find-me", "on": true }));
    assert_eq!(phone.hear("called")["on"], true);
    while !calls(&mut trainer) {}
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let mut trainer = room.lead();
    // What a phone says that comes back.
    let mut phone = room.come_back(&key);
    phone.say(json!({ "say": "find-me", "on": true, "again": true }));
    assert_eq!(phone.hear("called")["on"], true);
    while !calls(&mut trainer) {}
    trainer.say(json!({ "say": "found", "member": 0 }));
    while calls(&mut trainer) {}
    let mut phone = room.come_back(&key);
    phone.say(json!({ "say": "find-me", "on": true, "again": true }));
    assert_eq!(phone.hear("called")["on"], false);
    phone.say(json!({ "say": "find-me", "on": true }));
    assert_eq!(phone.hear("called")["on"], true);
    while !calls(&mut trainer) {}
}
