//! Names that would act on a page, a list or a spreadsheet.

use serde_json::json;

use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::support::Home;

fn room(home: &Home) -> Room<'_> {
    let arguments = arguments(home, "judge", Key::One);
    let arguments: Vec<&str> =
        arguments.iter().map(String::as_str).chain(["--ask-names"]).collect();
    Room::start(home, &arguments)
}

#[test]
fn names_that_hide_something_are_refused_at_the_door_and_from_the_trainer() {
    let home = Home::new();
    let room = room(&home);
    let mut trainer = room.lead();
    room.join_as(json!({ "name": "Amina" }));
    let long = "n".repeat(25);
    let marks = format!("Z{}", "\u{0335}\u{0337}\u{0336}".repeat(7));
    let unfit = [
        "",
        "   ",
        "a\u{0}b",
        "a\u{7}b",
        "a\u{1b}[31mb",
        "a\nb",
        "a\tb",
        "a\u{200b}b",
        "a\u{2060}b",
        "a\u{feff}b",
        "\u{202e}anima",
        "a\u{2066}b\u{2069}",
        "a\u{e0041}b",
        "\u{3164}\u{3164}",
        "\u{2800}",
        "=HYPERLINK(\"x\")",
        "+1",
        "-1+1",
        "@SUM(1)",
        &marks,
        &long,
    ];
    for name in unfit {
        let mut wire = room.wire();
        wire.say(room.wish(json!({ "name": name })));
        let told = wire.next().unwrap();
        assert_eq!(told["tell"], "refused", "{name:?} was let in");
        trainer.say(json!({ "say": "rename", "member": 0, "name": name }));
        assert!(trainer.refused().contains("choose a name"), "{name:?}");
        std::thread::sleep(std::time::Duration::from_millis(210));
    }
}

#[test]
fn names_of_people_are_text_wherever_they_stand() {
    let home = Home::new();
    let mut room = room(&home);
    let mut trainer = room.lead();
    let names = [
        "<b>Bo</b>",
        "\"><script>1</script>",
        "José María",
        "王小明",
        "محمد",
        "🙂🙂",
        "O'Neil {$x}",
    ];
    for name in names {
        let (_phone, _) = room.join_as(json!({ "name": name }));
        let people = loop {
            let people = trainer.hear("people");
            if people["people"].as_array().unwrap().iter().any(|one| one["name"] == name) {
                break people;
            }
        };
        assert!(people["people"].to_string().contains("member"));
    }
    for like in ["<b>bo</b>", "JOSÉ  MARÍA", "J\u{200d}osé María", "o'neil {$x}"] {
        let mut wire = room.wire();
        wire.say(room.wish(json!({ "name": like })));
        let told = wire.next().unwrap();
        assert_eq!(told["tell"], "refused", "{like} passes for somebody else");
    }
    // No page is drawn with a name in it; the list is data.
    for text in &trainer.heard {
        let told: serde_json::Value = serde_json::from_str(text).unwrap();
        for field in ["html", "notes"] {
            assert!(!told[field].to_string().contains("script>1"), "{text}");
        }
    }
    room.types("w");
    room.hear("<b>Bo</b>");
}
