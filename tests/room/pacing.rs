//! Who may lead a room, and what two who do so at once bring about.

use serde_json::{Value, json};

use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::support::Home;
use crate::wire::Wire;

/// A room with the one judged question, in its lobby.
fn room(home: &Home) -> Room<'_> {
    let arguments = arguments(home, "judge", Key::One);
    Room::start(home, &arguments.each_ref().map(String::as_str))
}

/// Whatever a trainer's page may say.
fn commands() -> Vec<Value> {
    let mut all: Vec<Value> = ["next", "back", "close", "reveal", "drop"]
        .map(|to| json!({ "say": "move", "turn": 0, "to": to }))
        .into();
    all.extend([
        json!({ "say": "hands", "turn": 0, "counts": [3, 4] }),
        json!({ "say": "close-in", "seconds": 1 }),
        json!({ "say": "pause", "on": true }),
        json!({ "say": "lock", "on": true }),
        json!({ "say": "rename", "member": 0, "name": "Somebody" }),
        json!({ "say": "remove", "member": 0, "may_return": false }),
        json!({ "say": "found", "member": 0 }),
        json!({ "say": "end" }),
    ]);
    all
}

/// Nothing of it has happened: the room still stands in its lobby, and its people are as they were.
fn expect_untouched(trainer: &mut Wire) {
    let told = trainer.drain();
    assert!(told.iter().all(|message| message["tell"] != "stage"), "{told:?}");
    trainer.say(json!({ "say": "lock", "on": false }));
    assert!(trainer.refused().contains("so already") || !trainer.heard.is_empty());
    for message in &told {
        if message["tell"] == "people" {
            assert_eq!((&message["locked"], &message["paused"]), (&false.into(), &false.into()));
            assert!(message["people"].as_array().unwrap().iter().all(|one| one["out"] == false));
        }
    }
}

#[test]
fn neither_a_learner_nor_a_screen_without_the_key_leads() {
    let home = Home::new();
    let room = room(&home);
    let mut trainer = room.lead();
    let (mut phone, key) = room.join();
    for command in commands() {
        phone.say(command.clone());
        // A learner says none of these: they are not even understood.
        assert_eq!(phone.refused(), "That was not understood.", "{command}");
    }
    for said in [json!(null), json!(key), json!(room.code), json!(""), json!("0".repeat(32))] {
        let mut screen = room.wire();
        screen.say(json!({ "say": "screen", "key": said }));
        for command in commands() {
            screen.say(command.clone());
            assert!(screen.refused().contains("for the trainer to do"), "{command}");
        }
    }
    expect_untouched(&mut trainer);
}

#[test]
fn a_screen_with_the_key_moves_and_does_nothing_else() {
    let home = Home::new();
    let room = room(&home);
    let mut trainer = room.lead();
    room.join();
    let mut screen = room.wire();
    screen.say(json!({ "say": "screen", "key": room.trainer }));
    for command in commands().split_off(5) {
        screen.say(command.clone());
        assert!(screen.refused().contains("for the trainer to do"), "{command}");
    }
    expect_untouched(&mut trainer);
    screen.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    trainer.hear_turn(1);
}

#[test]
fn nobody_becomes_the_trainer_by_a_key_that_is_not_the_trainers() {
    let home = Home::new();
    let room = room(&home);
    let other_home = Home::new();
    let other = self::room(&other_home);
    let (_phone, learner) = room.join();
    let right = room.trainer.clone();
    let mut last = right.clone().into_bytes();
    last[31] = if last[31] == b'0' { b'1' } else { b'0' };
    let forged = [
        String::new(),
        right[..31].to_owned(),
        format!("{right}0"),
        format!(" {right}"),
        format!("{}\u{0}", &right[..31]),
        String::from_utf8(last).unwrap(),
        "0".repeat(32),
        "%".repeat(32),
        learner,
        other.trainer.clone(),
        room.code.clone(),
    ];
    for key in forged {
        let mut wire = room.wire();
        wire.say(json!({ "say": "trainer", "key": key }));
        let gone = wire.hear("gone");
        assert_eq!(gone["for_good"], true, "{key:?}");
        wire.say(json!({ "say": "move", "turn": 0, "to": "next" }));
        assert_eq!(wire.refused(), "That was not understood.");
        assert!(!wire.heard.concat().contains("\"tell\":\"stage\""), "{key:?}");
    }
    for key in [json!(null), json!(0), json!([right]), json!({ "key": right })] {
        let mut wire = room.wire();
        wire.say(json!({ "say": "trainer", "key": key }));
        assert_eq!(wire.refused(), "That was not understood.");
    }
    // Who came as a learner stays one on that connection.
    let (mut phone, _) = room.join();
    phone.say(json!({ "say": "trainer", "key": right }));
    assert_eq!(phone.refused(), "That was not understood.");
}

#[test]
fn a_double_press_of_next_skips_nothing() {
    let home = Home::new();
    let room = room(&home);
    let mut trainer = room.lead();
    let next = json!({ "say": "move", "turn": 0, "to": "next" });
    for _ in 0..3 {
        trainer.say(next.clone());
    }
    trainer.hear_turn(1);
    trainer.drain();
    let stages = trainer.heard.iter().filter(|text| text.contains("\"tell\":\"stage\"")).count();
    assert_eq!(stages, 2, "the lobby and the question");
    assert!(trainer.heard.iter().any(|text| text.contains("\"tell\":\"refused\"")));
}

#[test]
fn two_trainers_pages_that_press_at_once_move_once() {
    let home = Home::new();
    let mut room = room(&home);
    let (mut one, mut other) = (room.lead(), room.lead());
    for turn in 0..4 {
        let next = json!({ "say": "move", "turn": turn, "to": "next" });
        one.say(next.clone());
        other.say(next);
        one.hear_turn(turn + 1);
        other.hear_turn(turn + 1);
    }
    // So do the page and the terminal, whose Enter was pressed on what it had shown.
    one.say(json!({ "say": "move", "turn": 4, "to": "back" }));
    one.hear_turn(5);
    room.types("n");
    room.warns("moved on");
    assert!(one.drain().iter().all(|message| message["tell"] != "stage"));
    room.types("n");
    one.hear_turn(6);
}

#[test]
fn the_count_of_people_is_right_where_the_list_is_cut() {
    let home = Home::new();
    let room = room(&home);
    let phones: Vec<Wire> = (0..605).map(|_| room.join().0).collect();
    let mut trainer = room.lead();
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": true }));
    let told = loop {
        let told = trainer.hear("people");
        if told["present"] == 604 {
            break told;
        }
    };
    assert_eq!((told["people"].as_array().unwrap().len(), &told["more"]), (600, &json!(5)));
    drop(phones);
}
