//! Hands that were counted on paper: the sheets and a workshop have the same questions and the same order
//! of what is offered, and what is typed in is told.

use std::collections::BTreeMap;
use std::io::Write as _;

use crate::support::BANK;
use crate::trainer::{Trainer, comes_in};

const KINDS: &str = include_str!("../commands/kinds.toml");

/// A question: what is asked, and what hands are raised for.
type Asked = (String, Vec<String>);

/// What the tally sheet of a set in plain text counts.
fn on_paper(text: &str) -> Vec<Asked> {
    let tally = text.split(&format!("\n{}\n", "-".repeat(76))).last().unwrap();
    let blocks =
        tally.split("\n\n").map(|block| block.split_whitespace().collect::<Vec<_>>().join(" "));
    let unnumbered = |part: &str| part.split_once(". ").unwrap().1.trim().to_owned();
    let counted = blocks.filter(|block| block.contains("______ 1. ")).map(|block| {
        let mut parts = block.split("______").map(unnumbered);
        (parts.next().unwrap(), parts.collect())
    });
    counted.collect()
}

/// What stands between an opening tag and a closing one, without tags.
fn bare(html: &str) -> String {
    let words = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
    words.collect::<String>().replace("&quot;", "\"").replace("&amp;", "&").trim().to_owned()
}

/// The question on a phone.
fn on_phone(html: &str) -> Asked {
    let heading = html.split_once("</h1>").unwrap().0;
    let prompt = bare(heading.rsplit_once("<span dir").unwrap().1.split_once('>').unwrap().1);
    let labels =
        html.split("name=\"n\"").skip(1).map(|rest| rest.split_once("</label>").unwrap().0);
    (prompt, labels.map(|label| bare(label.split_once('>').unwrap().1)).collect())
}

/// The command on the tally sheet, as far as it stands on lines of its own.
fn call(text: &str) -> String {
    let (_, rest) = text.split_once("scamdrill workshop start").unwrap();
    let call = rest.split_once("\nPress Enter").unwrap().0;
    format!(
        "scamdrill workshop start{}",
        call.split_whitespace().map(|word| format!(" {word}")).collect::<String>()
    )
}

/// The number of a question on a phone, and of how many it is.
fn place(html: &str) -> Option<(u32, u32)> {
    let (number, rest) = html.split_once("Question ")?.1.split_once(" of ")?;
    Some((number.parse().ok()?, rest.split_once('.')?.0.parse().ok()?))
}

/// The questions of a workshop, as a phone shows them.
fn in_the_room(trainer: &Trainer, call: &str) -> Vec<Asked> {
    let mut child = trainer.shell(&format!("exec {}", trainer.as_here(call))).spawn().unwrap();
    let (mut keyboard, screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut phone = comes_in(screen);
    let mut seen: BTreeMap<u32, Asked> = BTreeMap::new();
    let mut count = u32::MAX;
    while !seen.contains_key(&count) {
        let html = phone.stage();
        if let Some((number, of)) = place(&html).filter(|_| html.contains("data-answer")) {
            seen.insert(number, on_phone(&html));
            count = of;
        }
        keyboard.write_all(b"n\n").unwrap();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    seen.into_values().collect()
}

#[test]
fn paper_and_workshop_have_the_same_order() {
    let trainer = Trainer::new();
    trainer.0.write("kinds.toml", KINDS);
    let banks = ["--bank", "kinds.toml", "--bank", BANK, "--audience", "16+", "--seed", "3"];
    for which in [&["--form", "A"][..], &["kinds", "fixture-en", "--count", "40"]] {
        let print = [&["banks", "print", "--text", "-o", "-"], which, &banks].concat();
        let text = trainer.0.run(&print, "").ends_with(0).stdout;
        let paper = on_paper(&text);
        assert!(paper.len() > 10, "{text}");
        let mut room = in_the_room(&trainer, &call(&text));
        // A workshop also puts what no hands are raised for.
        room.retain(|asked| paper.iter().any(|on_paper| on_paper.0 == asked.0));
        assert_eq!(room, paper);
    }
}

#[test]
fn what_is_counted_is_reported() {
    let trainer = Trainer::new();
    // Question 1 of this form is genuine, question 2 a scam.
    let start = "scamdrill workshop start --form A --seed 7";
    trainer.works(start, "n\nh 12 7\nn\nn\nh 3 12\nn\nend\n");
    let code = trainer.room()["code"].as_str().unwrap().to_owned();
    let report = |more: &[&str]| {
        trainer.0.run(&[&["report", "--room", &code], more].concat(), "").ends_with(0)
    };
    let told = report(&["--json"]).json();
    let hands = serde_json::json!({ "missed": 12, "scams": 15, "false_alarms": 12, "genuine": 19 });
    assert_eq!((&told["rooms"][0]["hands"], &told["total"]["hands"]), (&hands, &hands));
    assert_eq!(told["total"]["people"], 0, "nobody knows whose hands they were");
    let said = report(&[]).stdout;
    assert!(said.contains("Raised hands") && said.contains("12 of 15"), "{said}");
    report(&["--html", "room.html"]);
    let page = std::fs::read_to_string(trainer.0.path("room.html")).unwrap();
    assert!(page.contains("Raised hands") && page.contains("12 of 19"), "{page}");
    // Groups are too few to be told to others.
    let shared = report(&["--shared", "--json"]).stdout;
    assert!(!shared.contains("hands"), "{shared}");
}
