//! `scamdrill results export --shared`.

use std::fs;

use jiff::Timestamp;
use scamdrill::domain::answer::Answer;
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::form::Form;
use scamdrill::domain::grade::Credit;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::seed::Seed;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;
use scamdrill::store::{Journal, SqliteStore, Store};

use crate::support::{Home, holds};

/// A school of these classes; each learner has finished form A, with so many of 20 right.
fn school(classes: &[(&str, usize, usize)]) -> Home {
    let home = Home::new();
    let mut list = "name,class\n".to_owned();
    for (class, learners, _) in classes {
        (0..*learners).for_each(|one| list += &format!("Learner {class} {one},{class}\n"));
    }
    home.write("list.csv", list);
    home.run(&["class", "import", "list.csv"], "").ends_with(0);
    for (class, _, right) in classes {
        let told = home.run(&["class", "list", class, "--json"], "").ends_with(0).json();
        for learner in told["learners"].as_array().unwrap() {
            take(&home, learner["id"].as_str().unwrap(), Some(Form::A), *right);
        }
    }
    home
}

/// A finished round of 20.
fn take(home: &Home, learner: &str, form: Option<Form>, right: usize) {
    let mut store = SqliteStore::open(&home.store(), Journal::Wal).unwrap();
    let at = Timestamp::now();
    let mut attempt = Attempt::start(Plan {
        learner: learner.parse().unwrap(),
        form,
        seed: Seed(7),
        selection: 1,
        feedback: Feedback::AtEnd,
        certainty: false,
        started: at,
        questions: (0..20).map(asked).collect(),
    });
    let id = store.begin(attempt.plan()).unwrap();
    for number in 0..20 {
        let entry = attempt.answer(given(number, number < right), at).unwrap();
        store.append(id, &entry).unwrap();
        attempt.apply(&entry).unwrap();
    }
    let entry = attempt.finish(at).unwrap();
    store.append(id, &entry).unwrap();
}

fn verdict(number: usize) -> Verdict {
    if number.is_multiple_of(2) { Verdict::Scam } else { Verdict::Genuine }
}

fn asked(number: usize) -> Asked {
    Asked {
        question: format!("made-{number}").parse().unwrap(),
        bank: "made-en".parse().unwrap(),
        fingerprint: 7,
        topic: Topic::Cross,
        kind: KindName::Judge,
        verdict: Some(verdict(number)),
        focus: None,
        seen_before: false,
        spare: false,
    }
}

fn given(number: usize, is_right: bool) -> Given {
    let is = verdict(number);
    let answer = Answer::Verdict(if is_right { is } else { is.other() });
    let credit = if is_right { Credit::FULL } else { Credit::NONE };
    Given { answer, credit, certainty: None, took_ms: 4_000 }
}

/// The table, as a person reads it.
fn table(home: &Home, more: &[&str]) -> String {
    let arguments = [&["results", "export", "--shared", "-o", "-"], more].concat();
    let ran = home.run(&arguments, "").ends_with(0);
    let text = ran.stdout.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    for line in text.lines().skip(1) {
        assert_eq!(line.contains(",,"), line.contains("Left blank"), "{line}");
    }
    text
}

#[test]
fn a_class_of_nine_is_not_told_of_and_one_of_ten_is() {
    let nine = table(&school(&[("9A", 9, 15)]), &[]);
    holds("results_shared_nine", &nine);
    assert!(!nine.contains("75"), "{nine}");
    holds("results_shared_ten", &table(&school(&[("9A", 10, 15)]), &[]));
}

#[test]
fn a_small_class_cannot_be_worked_out_of_the_total() {
    let home = school(&[("9A", 30, 16), ("9B", 8, 11)]);
    holds("results_shared_two", &table(&home, &[]));
    holds("results_shared_form", &table(&home, &["--form", "A"]));
    holds("results_shared_class", &table(&home, &["--class", "9a"]));
}

#[test]
fn all_right_is_told_as_a_bound() {
    holds("results_shared_right", &table(&school(&[("9A", 30, 20), ("9B", 12, 20)]), &[]));
    holds("results_shared_over", &table(&school(&[("9A", 30, 14), ("9B", 12, 20)]), &[]));
}

#[test]
fn whoever_is_in_no_class_is_a_group() {
    let home = school(&[("9A", 12, 14)]);
    for one in 0..11 {
        take(&home, &format!("Guest {one}"), None, 13);
        take(&home, &format!("Guest {one}"), None, 12);
    }
    // A round that was only begun counts nowhere.
    home.run(&["play", "--as", "Amina", "--seed", "7"], "1\n").ends_with(0);
    holds("results_shared_guests", &table(&home, &[]));
}

#[test]
fn the_same_is_told_as_json_and_in_a_spreadsheet() {
    let home = school(&[("9A", 30, 20), ("9B", 8, 11)]);
    let json = ["results", "export", "--shared", "--form", "A", "--format", "json", "-o", "-"];
    holds("results_shared_json", &home.run(&json, "").ends_with(0).stdout);
    let ran = home.run(&["results", "export", "--shared", "-o", "groups.xlsx"], "").ends_with(0);
    holds("results_shared_written", &ran.seen());
    assert!(fs::read(home.path("groups.xlsx")).unwrap().starts_with(b"PK"));
}

#[test]
fn before_the_first_round_there_is_a_table_with_nobody_in_it() {
    let home = Home::new();
    holds("results_shared_nobody", &table(&home, &[]));
}

#[test]
fn what_is_about_single_people_is_not_shared() {
    let home = school(&[("9A", 12, 14)]);
    for more in [
        &["--format", "jsonl"][..],
        &["--format", "moodle"],
        &["--format", "canvas", "--canvas-file", "grades.csv"],
        &["--shape", "responses"],
        &["--shape", "summary"],
        &["--shape", "matrix"],
        &["--learner", "Amina"],
        &["-o", "x.jsonl"],
    ] {
        let output = if more[0] == "-o" { &[][..] } else { &["-o", "x.csv"] };
        let arguments = [&["results", "export", "--shared"], more, output].concat();
        let ran = home.run(&arguments, "").ends_with(2);
        assert!(ran.stderr.contains("single people"), "{}", ran.seen());
        assert!(!home.path("x.csv").exists());
    }
    let arguments = ["results", "export", "--shared", "--format", "moodle", "-o", "x.csv"];
    holds("results_shared_single", &home.run(&arguments, "").ends_with(2).seen());
}
