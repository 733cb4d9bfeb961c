//! One page of each kind, full ones and empty ones, made by the program out of made-up answers.

use scamdrill::domain::form::Form;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;
use serde_json::Value;

use crate::browser::Sheets;
use crate::made_class::{Session, keep};
use crate::made_room::{BOTH, Workshop};
use crate::past::Round;
use crate::support::{BANK, Home};

/// A page, and how many sheets of paper it takes where that must not change.
pub struct Page {
    pub file: &'static str,
    pub sheets: Option<Sheets>,
}

const fn page(file: &'static str, sheets: Option<Sheets>) -> Page {
    Page { file, sheets }
}

/// How many are in the class: two full sheets of cards and three cards more.
const LEARNERS: usize = 23;

/// As long as a name may be, with nowhere to break it.
const LONG: &str = "Wolfeschlegelsteinhausenbergerdorffwelch";

/// All pages, written into a home.
pub fn all(home: &Home) -> Vec<Page> {
    let nothing = Some(Sheets { a4: 1, letter: 1 });
    let mut pages = Vec::new();
    let mut write = |file, sheets, arguments: &[&str]| {
        let is_output = ["notice", "print"].iter().any(|name| arguments.contains(name));
        let to = if is_output { "-o" } else { "--html" };
        home.run(&[arguments, &[to, file]].concat(), "").ends_with(0);
        pages.push(page(file, sheets));
    };
    write("progress-none.html", nothing, &["progress"]);
    write("stats-none.html", nothing, &["stats"]);
    practise(home);
    write("progress.html", None, &["progress", "--as", LONG]);
    write("progress-first.html", None, &["progress", "--as", "Ben"]);
    take_form(home);
    write("stats.html", None, &["stats", "--bank", BANK]);
    write("stats-form.html", None, &["stats", "--form", "A"]);
    found_class(home);
    write("runbook.html", None, &["workshop", "plan", "sixty"]);
    write("cards.html", Some(Sheets { a4: 3, letter: 3 }), &["class", "codes", "9B"]);
    let one = ["class", "codes", "9B", "--new", "Learner 7"];
    write("card.html", Some(Sheets { a4: 1, letter: 1 }), &one);
    write("class-none.html", nothing, &["report", "--class", "9B"]);
    write("class-shared-none.html", None, &["report", "--class", "9B", "--shared"]);
    write("rooms-none.html", nothing, &["report", "--rooms"]);
    hold_workshops(home);
    let by_hand = ["workshop", "start", "--form", "A", "--seed", "7", "--port", "0"];
    home.run(&by_hand, "n\nh 12 7\nend\n").ends_with(0);
    write("rooms.html", None, &["report", "--rooms"]);
    write("rooms-shared.html", None, &["report", "--rooms", "--shared"]);
    teach_class(home);
    write("learner.html", None, &["report", "--learner", "Somebody 3"]);
    write("class.html", None, &["report", "--class", "9A"]);
    write("class-shared.html", None, &["report", "--class", "9A", "--shared"]);
    write("papers.html", None, &["class", "notice", "9A"]);
    let print = ["banks", "print", "--seed", "7"];
    write("paper.html", None, &[&print[..], &["--form", "A"]].concat());
    let kinds = ["kinds", "fixture-en", "--count", "40", "--bank", "kinds.toml", "--bank", BANK];
    home.write("kinds.toml", include_str!("../commands/kinds.toml"));
    write("paper-large.html", None, &[&print[..], &kinds, &["--large"]].concat());
    pages
}

/// Half a year of somebody, and the first round of somebody else.
fn practise(home: &Home) {
    let topics = [Topic::Romance, Topic::Trafficking, Topic::Crypto, Topic::Cross, Topic::Youth];
    let round = |learner, days_ago, questions, wrong, topic| Round {
        learner,
        days_ago,
        topic,
        questions,
        wrong,
        tactics: Tactic::ALL,
    };
    for (turn, topic) in topics.into_iter().cycle().take(20).enumerate() {
        let days_ago = 180 - 9 * turn as i64;
        round(LONG, days_ago, 24, 14 - turn / 2, topic).keep(home);
    }
    round("Ben", 0, 10, 3, Topic::Romance).keep(home);
}

/// A class that has done a form and the tests' own bank, some better than others.
fn take_form(home: &Home) {
    for learner in 0..12 {
        let name = format!("Learner {learner}");
        let answers = |count: usize| -> String {
            let answer =
                |at: usize| if (at * 7 + learner * 5) % 12 < learner { "1\n" } else { "2\n" };
            (0..count).map(answer).collect()
        };
        let form = ["play", "--form", "A", "--as", &name];
        home.run(&form, answers(60)).ends_with(0);
        let bank = ["play", "fixture-en", "--bank", BANK, "--count", "14", "--exam", "--as", &name];
        home.run(&bank, answers(60)).ends_with(0);
    }
}

/// A class in which one has the longest name there may be.
fn found_class(home: &Home) {
    let names = (1..LEARNERS).map(|number| format!("Learner {number}\n"));
    let list: String = [format!("name\n{LONG}\n")].into_iter().chain(names).collect();
    home.write("list.csv", list);
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let class: Value = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    assert_eq!(class["learners"].as_array().unwrap().len(), LEARNERS);
}

/// Workshops of which others may see some.
fn hold_workshops(home: &Home) {
    let workshop =
        |code, days_ago, people, forms| Workshop { code, days_ago, people, forms, wrong: 40 };
    let all = [
        ("KQRTMP", 90, 28, BOTH),
        ("ABCDEF", 60, 8, BOTH),
        ("GHJKLM", 30, 17, BOTH),
        ("NPQRST", 9, 12, &[None]),
    ];
    for (code, days_ago, people, forms) in all {
        workshop(code, days_ago, people, forms).keep(home);
    }
}

/// A class that took each form.
fn teach_class(home: &Home) {
    let names: String = (0..24).map(|number| format!("Somebody {number}\n")).collect();
    home.write("9a.csv", format!("name\n{names}"));
    home.run(&["class", "import", "9a.csv", "--class", "9A"], "").ends_with(0);
    let class: Value = home.run(&["class", "list", "9A", "--json"], "").ends_with(0).json();
    let all = class["learners"].as_array().unwrap().iter();
    let all: Vec<String> = all.map(|one| one["id"].as_str().unwrap().to_owned()).collect();
    for (form, days_ago, missed, alarms, people) in
        [(Form::A, 60, 35, 30, 22), (Form::B, 30, 12, 18, 21), (Form::C, 5, 18, 20, 14)]
    {
        let session = Session { form: Some(form), days_ago, missed, alarms, skips: false };
        keep(home, &all[..people], session);
    }
}
