//! Before the reveal nothing that anybody but the trainer hears tells what is right.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::bank::{KINDS, Key, SECRET, arguments};
use crate::program::Room;
use crate::support::Home;
use crate::wire::Wire;

/// An answer that a phone could give to each kind; in a crowd each learner gives another.
pub fn answer(kind: &str, at: usize) -> Value {
    let base = json!({ "say": "answer", "part": 0, "position": 0, "certainty": 2 });
    // A third of them: counts of right answers of the two rooms would not be the same by chance.
    let odd = at % 3 == 1;
    let either = |one: &'static str, other: &'static str| if odd { other } else { one };
    let own = match kind {
        "judge" | "flags" | "choice" => json!({ "numbers": [if odd { 2 } else { 1 }] }),
        "several" => json!({ "numbers": if odd { [1, 3] } else { [1, 2] } }),
        "order" => json!({ "numbers": if odd { [3, 2, 1] } else { [1, 2, 3] } }),
        "match" => json!({ "numbers": if odd { [2, 1, 2] } else { [1, 2, 1] } }),
        "number" => json!({ "typed": either("6400", "12") }),
        _ => json!({ "typed": either("nobody", "a friend") }),
    };
    let mut whole = base;
    own.as_object().unwrap().iter().for_each(|(name, value)| whole[name] = value.clone());
    whole
}

/// All that two phones, one of which answers, and a big screen without a key hear before the reveal.
fn heard_before_the_reveal(kind: &str, key: Key) -> BTreeSet<String> {
    let home = Home::new();
    let arguments = arguments(&home, kind, key);
    let room = Room::start(&home, &arguments.each_ref().map(String::as_str));
    let mut trainer = room.lead();
    let mut screen = room.screen();
    let mut phones: Vec<Wire> = (0..6).map(|_| room.join().0).collect();
    trainer.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    trainer.hear_turn(1);
    for (at, phone) in phones.iter_mut().enumerate() {
        phone.hear_turn(1);
        phone.say(answer(kind, at));
        phone.hear("kept");
    }
    for step in [
        json!({ "say": "pause", "on": true }),
        json!({ "say": "pause", "on": false }),
        json!({ "say": "move", "turn": 1, "to": "close" }),
    ] {
        trainer.say(step);
        phones.iter_mut().chain([&mut screen]).for_each(|wire| drop(wire.hear("stage")));
    }
    let mut all = BTreeSet::new();
    screen.drain();
    for wire in phones.iter_mut().chain([&mut screen]) {
        // What comes at a moment of its own, or is drawn by chance, is no secret.
        all.extend(wire.heard.iter().filter_map(|text| settled(text, &room)));
    }
    // The same room would have told it afterwards: the test looks at the right thing.
    trainer.say(json!({ "say": "move", "turn": 2, "to": "reveal" }));
    let told = phones[0].hear_turn(3).to_string();
    assert!(told.contains(SECRET), "{kind}: {told}");
    all
}

fn settled(text: &str, room: &Room<'_>) -> Option<String> {
    let mut message: Value = serde_json::from_str(text).unwrap();
    if message["tell"] != "stage" && message["tell"] != "kept" {
        return None;
    }
    message.as_object_mut().unwrap().remove("name");
    let code = message.to_string().replace(&room.code, "[code]");
    Some(code.replace(&format!("127.0.0.1:{}", room.port), "[site]"))
}

#[test]
fn two_rooms_with_other_keys_are_the_same_before_the_reveal() {
    for kind in KINDS {
        let (one, other) =
            (heard_before_the_reveal(kind, Key::One), heard_before_the_reveal(kind, Key::Other));
        for text in one.iter().chain(&other) {
            assert!(!text.contains(SECRET), "{kind}: {text}");
            assert!(!text.contains("one-kind"), "{kind}: the bank has a name: {text}");
        }
        let known = |all: &BTreeSet<String>| -> BTreeSet<String> {
            // The square that is scanned holds the port of this run.
            let all = all.iter().filter(|text| !text.contains("class=\\\"scan\\\""));
            match kind {
                // What stands where is drawn from the order in the bank, which is the key itself.
                "order" | "match" => all.map(|text| letters(text)).collect(),
                _ => all.cloned().collect(),
            }
        };
        let (one, other) = (known(&one), known(&other));
        let unlike: Vec<&String> = one.symmetric_difference(&other).collect();
        assert!(unlike.is_empty(), "{kind}: {unlike:?}");
        assert!(one.len() > 5);
    }
}

/// The letters of a text, sorted: two texts that say the same in another order have the same.
fn letters(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

#[test]
fn the_pages_and_their_files_hold_no_key() {
    let home = Home::new();
    let arguments = arguments(&home, "judge", Key::One);
    let room = Room::start(&home, &arguments.each_ref().map(String::as_str));
    let (_phone, key) = room.join();
    let paths = [
        "/",
        "/trainer",
        "/screen",
        "/reminders.ics",
        "/style.css",
        "/learner.js",
        "/trainer.js",
        "/screen.js",
        "/shared.js",
        "/fields.js",
    ];
    for path in paths {
        let asked = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        let got = crate::wire::exchange(room.port, asked.as_bytes(), crate::program::PATIENCE);
        assert!(got.starts_with("HTTP/1.1 200"), "{path}: {got}");
        for secret in [&room.trainer, &room.code, &key, &SECRET.to_owned()] {
            assert!(!got.contains(secret.as_str()), "{path}");
        }
    }
}

#[test]
fn the_trainers_key_is_in_no_frame_and_in_no_results() {
    let home = Home::new();
    let arguments = arguments(&home, "judge", Key::One);
    let room = Room::start(&home, &arguments.each_ref().map(String::as_str));
    let (mut trainer, mut screen) = (room.lead(), room.screen());
    let (mut phone, key) = room.join();
    trainer.say(json!({ "say": "move", "turn": 0, "to": "next" }));
    phone.hear_turn(1);
    phone.say(answer("judge", 0));
    phone.hear("kept");
    for wire in [&mut trainer, &mut screen, &mut phone] {
        wire.drain();
        let heard = wire.heard.concat();
        assert!(!heard.contains(&room.trainer));
    }
    assert!(!trainer.heard.concat().contains(&key), "a phone's key is for the phone alone");
    assert!(!screen.heard.concat().contains(&key));
    for format in ["csv", "json", "jsonl"] {
        let written =
            home.run(&["results", "export", "--format", format, "--output", "-"], "").ends_with(0);
        assert!(!written.stdout.contains(&room.trainer) && !written.stdout.contains(&key));
        assert!(written.stdout.contains("q-one"), "{format}: {}", written.seen());
    }
    assert!(!room.errors().contains(&room.trainer));
}
