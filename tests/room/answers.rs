//! Whose answers count, how often and until when; and who may see them.

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::secrets::answer;
use crate::support::Home;
use crate::wire::Wire;

/// A room with a question of this kind standing open, and the trainer.
pub fn open_question<'h>(home: &'h Home, kind: &str, more: &[&str]) -> (Room<'h>, Wire) {
    let arguments = arguments(home, kind, Key::One);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).chain(more.to_vec()).collect();
    let room = Room::start(home, &arguments);
    let mut trainer = room.lead();
    trainer.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    trainer.hear_turn(1);
    (room, trainer)
}

/// How many answers the store holds, and how many of them were taken back.
pub fn kept(home: &Home) -> (i64, i64) {
    let store = Connection::open(home.store()).unwrap();
    let count = |kind: &str| {
        let sql = "SELECT count(*) FROM entry WHERE kind = ?1";
        store.query_row(sql, [kind], |row| row.get(0)).unwrap()
    };
    (count("answered"), count("withdrawn"))
}

#[test]
fn an_answer_that_is_sent_again_counts_once() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let (mut phone, key) = room.join();
    let mut second = room.come_back(&key);
    for _ in 0..3 {
        phone.say(answer("judge", 0));
        second.say(answer("judge", 0));
        phone.hear("kept");
        second.hear("kept");
    }
    assert_eq!(kept(&home), (1, 0));
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let mut phone = room.come_back(&key);
    let stage = phone.hear("stage");
    assert_eq!(stage["mine"]["numbers"], json!([1]), "{stage}");
    phone.say(answer("judge", 0));
    phone.hear("kept");
    assert_eq!(kept(&home), (1, 0));
}

#[test]
fn what_comes_after_the_close_while_paused_or_once_removed_is_refused() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let lead = |trainer: &mut Wire, phone: &mut Wire, command: Value| {
        trainer.say(command);
        phone.hear("stage");
    };
    lead(&mut trainer, &mut phone, json!({ "say": "pause", "on": true }));
    phone.say(answer("judge", 0));
    assert!(phone.refused().contains("paused"));
    lead(&mut trainer, &mut phone, json!({ "say": "pause", "on": false }));
    lead(&mut trainer, &mut phone, json!({ "say": "move", "turn": 1, "to": "close" }));
    for at in [0, 1, 7] {
        phone.say(json!({ "say": "answer", "part": 0, "position": at, "numbers": [1] }));
        phone.refused();
    }
    phone.say(json!({ "say": "skip", "part": 0, "position": 0 }));
    phone.refused();
    assert_eq!(kept(&home), (0, 0));
}

#[test]
fn answers_to_what_is_not_asked_are_refused() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let huge = u64::MAX;
    for (part, position, numbers) in [
        (0, 0, json!([])),
        (0, 0, json!([0])),
        (0, 0, json!([3])),
        (0, 0, json!([huge])),
        (0, 0, json!([1, 2])),
        (0, 0, json!([1, 1])),
        (0, 1, json!([1])),
        (1, 0, json!([1])),
        (0, huge, json!([1])),
        (huge, huge, json!([1])),
    ] {
        let said =
            json!({ "say": "answer", "part": part, "position": position, "numbers": numbers });
        phone.say(said.clone());
        assert!(phone.next().unwrap()["tell"] == "refused", "{said}");
        std::thread::sleep(std::time::Duration::from_millis(120));
    }
    for text in [r#""numbers":[-1]"#, r#""numbers":[1.5]"#, r#""numbers":"1""#, r#""typed":7"#] {
        phone.say_text(&format!(r#"{{"say":"answer","part":0,"position":0,{text}}}"#));
        phone.refused();
    }
    assert_eq!(kept(&home), (0, 0));
}

#[test]
fn nobody_sees_or_gives_the_answer_of_somebody_else() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "short", &[]);
    let (mut amina, _) = room.join();
    let (mut ravi, _) = room.join();
    let mut screen = room.screen();
    let own = "a word of my very own";
    amina.say(json!({ "say": "answer", "part": 0, "position": 0, "typed": own }));
    amina.hear("kept");
    // There is no way to say for whom an answer is.
    for more in ["member", "name", "key", "learner"] {
        let mut said = json!({ "say": "answer", "part": 0, "position": 0, "typed": "nobody" });
        said[more] = json!(0);
        ravi.say(said);
        assert_eq!(ravi.refused(), "That was not understood.", "{more}");
    }
    for to in ["close", "reveal"] {
        let turn = if to == "close" { 1 } else { 2 };
        trainer.say(json!({ "say": "move", "turn": turn, "to": to }));
        for wire in [&mut amina, &mut ravi, &mut screen] {
            wire.hear_turn(turn + 1);
        }
    }
    for wire in [&mut ravi, &mut screen, &mut trainer] {
        wire.drain();
        assert!(!wire.heard.concat().contains(own));
    }
    assert!(amina.heard.concat().contains(own));
    assert_eq!(kept(&home), (1, 0));
}

#[test]
fn how_few_answers_are_spread_is_not_shown() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let mut screen = room.screen();
    let mut phones: Vec<Wire> = (0..7).map(|_| room.join().0).collect();
    for (at, phone) in phones.iter_mut().enumerate() {
        match at {
            // Skips look like answers, and are none.
            0..4 => phone.say(answer("judge", at)),
            _ => phone.say(json!({ "say": "skip", "part": 0, "position": 0 })),
        }
        phone.hear("kept");
    }
    for (turn, to) in [(1, "close"), (2, "reveal"), (3, "next")] {
        trainer.say(json!({ "say": "move", "turn": turn, "to": to }));
        for wire in [&mut trainer, &mut screen] {
            let stage = wire.hear_turn(turn + 1).to_string();
            assert!(!stage.contains(" of 4"), "{stage}");
            assert!(!stage.contains("class=\\\"spread\\\""), "{stage}");
            assert!(stage.contains("fewer than 5 people on phones"), "{stage}");
        }
    }
}

#[test]
fn a_removed_learner_hears_why_and_one_who_is_kept_out_stays_out() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let word = json!({ "word": "meine Katze" });
    let (mut phone, key) = room.join_as(word.clone());
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": true }));
    let why = phone.hear("gone")["why"].as_str().unwrap().to_owned();
    assert!(why.contains("You can come in again"), "{why}");
    phone.expect_end();
    assert_eq!(room.come_back(&key).hear("gone")["for_good"], true);
    let (mut phone, fresh) = room.join_as(word.clone());
    assert_ne!(fresh, key);
    assert_eq!(room.come_back(&key).hear("gone")["for_good"], true, "the old key stays void");
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": false }));
    let why = phone.hear("gone")["why"].as_str().unwrap().to_owned();
    assert!(why.contains("Please talk to the trainer"), "{why}");
    phone.expect_end();
    let mut wire = room.wire();
    wire.say(room.wish(word.clone()));
    assert!(wire.refused().contains("the trainer"), "{:?}", wire.heard);
    assert_eq!(room.come_back(&fresh).hear("gone")["for_good"], true);
    // Nor after the program has died.
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    for key in [&key, &fresh] {
        let mut wire = room.come_back(key);
        assert_eq!(wire.hear("gone")["for_good"], true);
    }
    let mut wire = room.wire();
    wire.say(room.wish(word));
    wire.refused();
}

#[test]
fn who_is_kept_out_does_not_come_in_under_another_made_up_name() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, key) = room.join();
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": false }));
    assert_eq!(phone.hear("gone")["kept_out"], true);
    // The phone says who it was when it wants to come in again; also after the program has died.
    let wish = json!({ "key": key });
    let mut wire = room.wire();
    wire.say(room.wish(wish.clone()));
    assert!(wire.refused().contains("Please talk to the trainer"));
    assert_eq!(room.come_back(&key).hear("gone")["kept_out"], true);
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let mut wire = room.wire();
    wire.say(room.wish(wish.clone()));
    assert!(wire.refused().contains("Please talk to the trainer"));
    assert_eq!(room.come_back(&key).hear("gone")["kept_out"], true);
    // The trainer can undo it.
    let mut trainer = room.lead();
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": true }));
    trainer.say(json!({ "say": "lock", "on": false }));
    trainer.refused();
    room.join_as(wish);
}

#[test]
fn who_came_back_after_being_removed_is_known_after_a_crash() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let word = json!({ "word": "meine Katze" });
    let (mut phone, old) = room.join_as(word.clone());
    trainer.say(json!({ "say": "remove", "member": 0, "may_return": true }));
    phone.hear("gone");
    let (mut phone, fresh) = room.join_as(word);
    phone.say(answer("judge", 1));
    phone.hear("kept");
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    assert_eq!(room.come_back(&old).hear("gone")["for_good"], true);
    let stage = room.come_back(&fresh).hear("stage");
    assert_eq!(stage["mine"]["numbers"], json!([2]), "{stage}");
}

#[test]
fn an_amount_without_end_is_no_answer() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "number", &[]);
    let (mut phone, key) = room.join();
    for typed in
        ["9".repeat(400), format!("-{}", "9".repeat(2_000)), format!("1{}", "0".repeat(309))]
    {
        phone.say(json!({ "say": "answer", "part": 0, "position": 0, "typed": typed }));
        phone.refused();
    }
    assert_eq!(kept(&home), (0, 0));
    room.kill();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let mut phone = room.come_back(&key);
    phone.say(json!({ "say": "answer", "part": 0, "position": 0, "typed": "6400" }));
    phone.hear("kept");
    assert_eq!(kept(&home), (1, 0));
}

#[test]
fn alone_a_second_window_is_led_to_where_the_first_one_is() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &["--own-pace"]);
    let (mut phone, key) = room.join();
    let mut second = room.come_back(&key);
    second.hear("stage");
    phone.say(answer("judge", 0));
    phone.hear("kept");
    second.say(answer("judge", 1));
    second.refused();
    let stage = second.hear("stage");
    assert!(stage["html"].as_str().unwrap().contains("data-next"), "{stage}");
    assert_eq!(kept(&home), (1, 0));
}
