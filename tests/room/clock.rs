//! When what stands open closes: by the clock on the wall, and told as it is to whoever looks anew.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use crate::answers::open_question;
use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::secrets::answer;
use crate::support::Home;

/// A room in which all go on alone until the clock shows this.
fn alone<'h>(home: &'h Home, until: &str) -> Room<'h> {
    let arguments = arguments(home, "judge", Key::One);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    Room::start(home, &[&arguments[..], &["--own-pace", "--until", until]].concat())
}

/// What the clock shows in two hours, where the program runs: in UTC.
fn in_two_hours() -> String {
    let now = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(2);
    now.strftime("%H:%M").to_string()
}

fn closes_in(stage: &Value) -> u64 {
    stage["closes_in"].as_u64().unwrap_or_else(|| panic!("{stage}"))
}

#[test]
fn alone_until_the_clock_shows_it_also_after_a_crash() {
    let home = Home::new();
    let until = in_two_hours();
    let mut room = alone(&home, &until);
    assert!(room.said.contains(&format!("closes at {until}")) || room.said.contains("tomorrow"));
    let (mut phone, key) = room.join();
    room.types("n");
    room.hear(&format!("It closes at {until}"));
    let left = |stage: &Value| {
        assert_eq!(stage["closes_at"], until.as_str(), "{stage}");
        let left = closes_in(stage);
        assert!((6_900..=7_200).contains(&left), "{left} seconds are left of two hours");
    };
    left(&phone.hear_turn(1));
    for wire in [room.lead(), room.screen()] {
        let stage: Value = serde_json::from_str(&wire.heard[0]).unwrap();
        left(&stage);
        assert!(stage["html"].as_str().unwrap().contains(&format!("answer until {until}")));
    }
    room.kill();
    let store = rusqlite::Connection::open(home.store()).unwrap();
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let mut phone = room.come_back(&key);
    left(&phone.hear("stage"));
    room.kill();
    // Two hours pass.
    let sooner = "UPDATE room_part SET until = until - 7200000";
    assert_eq!(store.execute(sooner, []).unwrap(), 1);
    let sooner = "UPDATE room_event SET value = value - 7200000 WHERE kind = 'deadline'";
    assert_eq!(store.execute(sooner, []).unwrap(), 1);
    let room = Room::resume(&home, &["--bank", "kind.toml"]);
    let mut phone = room.come_back(&key);
    phone.hear_turn(2);
    phone.say(answer("judge", 0));
    assert!(phone.refused().contains("closed"));
}

#[test]
fn what_is_no_time_of_the_day_is_told() {
    let home = Home::new();
    for (until, own_pace) in [("soon", true), ("25:00", true), ("15:45", false)] {
        let mut all = vec!["workshop", "start", "--until", until];
        all.extend(own_pace.then_some("--own-pace"));
        let ran = home.run(&all, "").ends_with(2);
        let wanted = if own_pace { "as in 15:45" } else { "--own-pace" };
        assert!(ran.stderr.contains(wanted), "{}", ran.seen());
        assert!(!home.store().exists());
    }
}

#[test]
fn a_page_that_is_loaded_anew_shows_the_time_that_is_left() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    trainer.say(json!({ "say": "close-in", "seconds": 600 }));
    let first = closes_in(&trainer.hear("stage"));
    sleep(Duration::from_millis(2_100));
    for wire in [room.lead(), room.screen()] {
        let stage: Value = serde_json::from_str(&wire.heard[0]).unwrap();
        let left = closes_in(&stage);
        assert!(left + 2 <= first, "{left} of {first} seconds");
    }
}

#[test]
fn no_time_is_set_where_nothing_is_open() {
    let home = Home::new();
    let arguments = arguments(&home, "judge", Key::One);
    let mut room = Room::start(&home, &arguments.each_ref().map(String::as_str));
    room.types("t 90");
    room.warns("Nothing is open for answers");
    let mut trainer = room.lead();
    trainer.say(json!({ "say": "close-in", "seconds": 90 }));
    assert!(trainer.refused().contains("Nothing is open for answers"));
}

#[test]
fn a_question_closes_in_time_however_much_is_asked() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    // Each connection may say five things a second; together they leave no pause of a fifth.
    let mut busy: Vec<_> = (0..4).map(|_| room.join().0).collect();
    trainer.say(json!({ "say": "close-in", "seconds": 1 }));
    for round in 0..40 {
        let at = round % busy.len();
        busy[at].say(json!({ "say": "skip", "part": 0, "position": 0 }));
        sleep(Duration::from_millis(60));
    }
    trainer.hear_turn(2);
}
