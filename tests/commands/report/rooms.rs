//! `scamdrill report --rooms`: workshops, for whoever paid for them.

use scamdrill::domain::form::Form;
use serde_json::Value;

use crate::made_room::{BOTH, Workshop};
use crate::strict::{read, text_of};
use crate::support::{Home, holds};

const REPORT: [&str; 2] = ["report", "--rooms"];

const WORKSHOPS: [Workshop; 4] = [
    Workshop { code: "KQRTMP", days_ago: 100, people: 28, forms: BOTH, wrong: 40 },
    Workshop { code: "ABCDEF", days_ago: 60, people: 8, forms: BOTH, wrong: 50 },
    Workshop { code: "GHJKLM", days_ago: 30, people: 17, forms: BOTH, wrong: 30 },
    Workshop { code: "NPQRST", days_ago: 400, people: 12, forms: &[None], wrong: 30 },
];

fn year() -> Home {
    let home = Home::new();
    WORKSHOPS.iter().for_each(|one| one.keep(&home));
    home
}

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&REPORT, more].concat()
}

fn document(home: &Home, more: &[&str]) -> Value {
    home.run(&with(&[&["--json"], more].concat()), "").ends_with(0).json()
}

#[test]
fn workshops_are_told_by_date_and_summed() {
    let home = year();
    let found = document(&home, &[]);
    let codes: Vec<&str> = found["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["NPQRST", "KQRTMP", "ABCDEF", "GHJKLM"]);
    assert_eq!(found["total"]["people"], 65);
    assert_eq!(found["total"]["before"]["scams"], 530);
    assert_eq!(found["rooms"][0]["practice"]["people"], 12);
    assert_eq!(found["rooms"][0]["change"], Value::Null);
    assert_eq!(found["total"]["change"]["people"], 53);
    assert!(found["total"]["change"]["missed"]["high"].as_f64().unwrap() < 0.0);
    let said = home.run(&REPORT, "").ends_with(0).stdout.replace('\n', " ");
    for words in ["KQRTMP", "not known to be equally hard", "fewer than before", "nobody can tell"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn only_those_since_a_day() {
    let home = year();
    let since = (jiff::Zoned::now().date() - jiff::Span::new().days(200)).to_string();
    assert_eq!(document(&home, &["--since", &since])["rooms"].as_array().unwrap().len(), 3);
    home.run(&["report", "--class", "9B", "--since", &since], "").ends_with(2);
    home.run(&with(&["--since", "yesterday"]), "").ends_with(2);
    let none = home.run(&with(&["--since", "2999-01-01"]), "").ends_with(0);
    assert!(none.stdout.contains("No workshop is kept here since that day."), "{}", none.seen());
    holds("report_rooms_none", &Home::new().run(&REPORT, "").ends_with(0).seen());
}

#[test]
fn a_small_workshop_is_not_told_to_others() {
    let home = year();
    let found = document(&home, &["--shared"]);
    let rooms = found["rooms"].as_array().unwrap();
    let told = |at: usize, phase: &str| rooms[at][phase]["missed"].is_object();
    assert!(told(0, "practice") && told(1, "before"));
    // The small one, and the smaller one of those that would tell of it.
    assert!(!told(2, "before") && !told(3, "before"));
    assert_eq!(found["total"]["before"]["people_at_least"], 50);
    let text = home.run(&with(&["--shared"]), "").ends_with(0).stdout;
    let page = home.run(&with(&["--shared", "--html", "-"]), "").ends_with(0).stdout;
    let elements = read(&page).unwrap();
    assert_eq!(text_of(&elements, "h1"), "Workshops: a report that may be shared");
    for told in [&text, &page, &found.to_string()] {
        for secret in ["KQRTMP", "ABCDEF", "Otter", "R-K"] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
    }
}

#[test]
fn the_answers_of_one_workshop_are_exported() {
    let home = year();
    let export = |code| home.run(&["results", "export", "--room", code, "-o", "-"], "");
    let written = export("abcdef").ends_with(0).stdout;
    assert_eq!(written.lines().count(), 1 + 8 * 40, "{written}");
    assert!(written.contains("R-ABCDEF-7") && !written.contains("R-KQRTMP"));
    holds("export_no_such_room", &export("ZZZZZZ").ends_with(2).seen());
}

#[test]
fn whoever_asks_hears_in_which_workshops_they_were() {
    let home = year();
    let subject = ["results", "subject", "R-ABCDEF-3"];
    let found = home.run(&subject, "").ends_with(0).json();
    let room = &found["rooms"][0];
    assert_eq!((&room["code"], &room["name"]), (&"ABCDEF".into(), &"Otter 3".into()));
    home.run(&["results", "forget", "R-ABCDEF-3", "--yes"], "").ends_with(0);
    assert_eq!(home.run(&subject, "").ends_with(0).json()["rooms"], serde_json::json!([]));
}

#[test]
fn a_workshop_of_practice_alone_has_no_before() {
    let home = Home::new();
    Workshop { forms: &[None, Some(Form::C)], ..WORKSHOPS[0] }.keep(&home);
    let found = document(&home, &[]);
    assert_eq!(found["rooms"][0]["practice"]["people"], 0, "there is a form");
    assert_eq!(found["rooms"][0]["before"]["people"], 28);
    assert_eq!(found["rooms"][0]["after"]["people"], 0);
}
