//! The end of a room: what everybody is left with stands by itself, because the server goes.

use serde_json::{Value, json};

use crate::answers::open_question;
use crate::support::Home;
use crate::wire::exchange;

/// The calendar file as the server hands it over.
fn served(port: u16) -> String {
    let asked = "GET /reminders.ics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    let got = exchange(port, asked.as_bytes(), crate::program::PATIENCE);
    got.split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// The calendar file that the page holds in this attribute.
fn held(stage: &Value, attribute: &str) -> String {
    let html = stage["html"].as_str().unwrap();
    let start = format!("{attribute}=\"data:text/calendar;charset=utf-8,");
    let (_, rest) = html.split_once(&start).unwrap_or_else(|| panic!("{html}"));
    let coded = rest.split_once('"').unwrap().0;
    let bytes: Vec<u8> = coded
        .split('%')
        .enumerate()
        .flat_map(|(at, piece)| match at {
            0 => piece.as_bytes().to_vec(),
            _ => {
                let byte = u8::from_str_radix(&piece[..2], 16).unwrap();
                [&[byte], &piece.as_bytes()[2..]].concat()
            }
        })
        .collect();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_last_page_holds_the_calendar_and_says_that_nothing_follows() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let (mut phone, key) = room.join();
    let mut screen = room.screen();
    let calendar = served(room.port);
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    for turn in 1..5 {
        trainer.say(json!({ "say": "move", "turn": turn, "to": "next" }));
        trainer.hear_turn(turn + 1);
    }
    let farewell = phone.hear_turn(5);
    assert_eq!(held(&farewell, "data-alone"), calendar);
    assert!(farewell.get("over").is_none(), "{farewell}");
    trainer.say(json!({ "say": "end" }));
    for wire in [&mut trainer, &mut screen, &mut phone] {
        let last = loop {
            let stage = wire.hear("stage");
            if stage["over"] == true {
                break stage;
            }
        };
        assert!(last["html"].as_str().unwrap().contains("This workshop is over"), "{last}");
    }
    let last: Value = serde_json::from_str(phone.heard.last().unwrap()).unwrap();
    assert_eq!(held(&last, "href"), calendar);
    assert!(
        !last["html"].as_str().unwrap().contains("/reminders.ics"),
        "no server answers any more"
    );
    // Nor is a phone that comes back in the last moment told that it does not belong here.
    assert_eq!(room.come_back(&key).hear("stage")["over"], true);
}
