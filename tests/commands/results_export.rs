//! `scamdrill results export`.

use std::fs;

use jiff::Timestamp;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;

use crate::past::Round;
use crate::support::{BANK, Home, holds, times};

const ROUND: [&str; 8] = ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "6"];

const GRADEBOOK: &str = "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (7)\n    \
    Points Possible,,,,,10\n\"Amini, A\",1,Amina,a@school.example,A,\nRavi,2,,,A,\nZoe,3,,,A,4\n";

/// A finished round of Amina's, an unfinished one of Ravi's.
fn home_of_two() -> Home {
    let home = Home::new();
    home.run(&[&ROUND[..], &["--as", "Amina"]].concat(), times("1", 6)).ends_with(0);
    home.run(&[&ROUND[..], &["--as", "Ravi"]].concat(), "1\ns\n").ends_with(0);
    home
}

fn export<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["results", "export"], more].concat()
}

/// The rows of a file, without what differs from run to run.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader =
        reader.has_headers(false).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let rows = reader.into_records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    let mut rows: Vec<Vec<String>> = rows.collect();
    let changing = ["started", "answered at", "seconds"];
    let places: Vec<usize> =
        (0..rows[0].len()).filter(|&at| changing.contains(&&*rows[0][at])).collect();
    for row in rows.iter_mut().skip(1) {
        for &at in &places {
            if !row[at].is_empty() {
                row[at] = "*".to_owned();
            }
        }
    }
    rows
}

fn text(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| row.join(" | ") + "\n").collect()
}

#[test]
fn each_shape_is_written_with_the_heads_that_people_read() {
    let home = home_of_two();
    for shape in ["responses", "summary", "matrix"] {
        let file = home.run(&export(&["--shape", shape, "-o", "-"]), "").ends_with(0);
        assert_eq!(file.stderr, "");
        assert!(file.stdout.starts_with('\u{FEFF}'), "spreadsheets know UTF-8 by it");
        assert_eq!(file.stdout.matches('\n').count(), file.stdout.matches("\r\n").count());
        holds(&format!("results_export_{shape}"), &text(&rows(&file.stdout)));
    }
}

#[test]
fn the_file_says_what_the_screen_says() {
    let home = home_of_two();
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    let file = home.run(&export(&["--shape", "summary", "-o", "-"]), "").ends_with(0);
    let rows = rows(&file.stdout);
    let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    for (row, one) in rows[1..].iter().rev().zip(list.as_array().unwrap()) {
        assert_eq!(row[column("round")], one["id"].to_string());
        assert_eq!(one["learner"], row[column("learner")]);
        for name in ["right", "answered", "asked"] {
            assert_eq!(row[column(name)], one[name].to_string(), "{name}");
        }
        assert_eq!(row[column("finished")] == "1", one["finished"] == true);
    }
    let document = home.run(&export(&["--format", "json", "-o", "-"]), "").ends_with(0).json();
    for (id, attempt) in ["1", "2"].iter().zip(document["attempts"].as_array().unwrap()) {
        let shown = home.run(&["results", "show", id, "--json"], "").ends_with(0).json();
        assert_eq!(&shown, attempt);
    }
    let lines = home.run(&export(&["--format", "jsonl", "-o", "-"]), "").ends_with(0).stdout;
    assert_eq!(lines.lines().count(), 12);
    for line in lines.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(line["question"].as_str().unwrap().starts_with("fx-"), "{line}");
    }
}

#[test]
fn only_what_is_asked_for_is_in_it() {
    let home = Home::new();
    let round = |learner, days_ago| Round {
        learner,
        days_ago,
        topic: Topic::Crypto,
        questions: 2,
        wrong: 1,
        tactics: &[Tactic::AccountFreezeThreat],
    };
    for one in [round("Amina", 40), round("Ravi", 3), round("Amina", 2), round("Zoë", 1)] {
        one.keep(&home);
    }
    let rounds = |more: &[&str]| {
        let arguments = [&["--shape", "summary", "-o", "-"], more].concat();
        let file = home.run(&export(&arguments), "").ends_with(0);
        rows(&file.stdout)[1..].iter().map(|row| row[0].clone()).collect::<Vec<_>>().join(" ")
    };
    let day = (Timestamp::now() - jiff::SignedDuration::from_hours(24 * 10)).to_string();
    let day = &day[..10];
    assert_eq!(rounds(&[]), "1 2 3 4");
    assert_eq!(rounds(&["--learner", "Amina"]), "1 3");
    assert_eq!(rounds(&["--learner", "Amina", "--learner", "Zoë"]), "1 3 4");
    assert_eq!(rounds(&["--learner", "Amina", "--since", day]), "3");
    assert_eq!(rounds(&["--form", "A"]), "");
    let list = home.run(&["results", "list", "--since", day, "--json"], "").ends_with(0).json();
    assert_eq!(list.as_array().unwrap().len(), 3, "the list has the same");
    holds(
        "results_list_none_in",
        &home.run(&["results", "list", "--form", "b"], "").ends_with(0).seen(),
    );
    holds(
        "results_export_bad_day",
        &home.run(&export(&["--since", "May", "-o", "x.csv"]), "").ends_with(2).seen(),
    );
    home.run(&export(&["--learner", "=1", "-o", "x.csv"]), "").ends_with(2);
}

#[test]
fn a_file_is_written_whole_and_replaced_only_if_that_is_asked_for() {
    let home = home_of_two();
    home.write("there.csv", "mine");
    holds("results_export_there", &home.run(&export(&["-o", "there.csv"]), "").ends_with(1).seen());
    assert_eq!(fs::read(home.path("there.csv")).unwrap(), b"mine");
    holds(
        "results_export_written",
        &home.run(&export(&["-o", "there.csv", "--force"]), "").ends_with(0).seen(),
    );
    assert!(fs::read(home.path("there.csv")).unwrap().len() > 100);
    home.run(&export(&["-o", "none/there.csv"]), "").ends_with(1);
    let folder = home.path("").display().to_string();
    let over = home.run(&export(&["-o", &folder, "--force"]), "").ends_with(1);
    assert!(over.stderr.contains("not an ordinary file"), "{}", over.seen());
    let answers = home.store().display().to_string();
    let over = home.run(&export(&["-o", &answers, "--force"]), "").ends_with(2);
    assert!(over.stderr.contains("holds your answers"), "{}", over.seen());
    home.run(&["results", "show", "1"], "").ends_with(0);
    assert!(!home.contents().iter().any(|name| name.ends_with(".new")), "{:?}", home.contents());
}

#[test]
fn before_the_first_round_a_file_has_its_heads_and_no_store_is_made() {
    let home = Home::new();
    let seen = home.run(&export(&["-o", "rounds.csv"]), "").ends_with(0).seen();
    holds("results_export_nothing", &seen);
    assert_eq!(home.contents(), ["rounds.csv"]);
    for format in ["xlsx", "json", "jsonl", "moodle"] {
        home.run(&export(&["--format", format, "-o", format]), "").ends_with(0);
    }
}

#[test]
fn how_a_name_ends_says_what_kind_of_file_it_is() {
    let home = home_of_two();
    let written = |name: &str| {
        home.run(&export(&["-o", name]), "").ends_with(0);
        fs::read(home.path(name)).unwrap()
    };
    assert!(written("a.XLSX").starts_with(b"PK"));
    assert!(written("a.json").starts_with(b"{"));
    assert!(written("a.jsonl").starts_with(b"{\"attempt\":1,"));
    assert!(written("a.txt").starts_with(b"\xEF\xBB\xBFround,"));
    home.run(&export(&["-o", "b.json", "--shape", "matrix"]), "").ends_with(2);
    home.run(&export(&["-o", "b.csv", "--identity", "email"]), "").ends_with(2);
    home.run(&export(&["-o", "b.csv", "--canvas-file", "c.csv"]), "").ends_with(2);
    let vain = home.run(&export(&["-o", "b.csv", "--column", "Quiz"]), "").ends_with(2);
    holds("results_export_vain", &vain.seen());
    home.run(&export(&[]), "").ends_with(2);
}

#[test]
fn moodle_gets_one_grade_for_whoever_has_finished() {
    let home = home_of_two();
    let moodle = ["--format", "moodle", "-o", "moodle.csv"];
    holds("results_export_moodle", &home.run(&export(&moodle), "").ends_with(0).seen());
    let file = String::from_utf8(fs::read(home.path("moodle.csv")).unwrap()).unwrap();
    holds("results_export_moodle_file", &file.replace("\r\n", "\n"));
    let more = ["--identity", "login", "--column", "Quiz", "-o", "-"];
    let named = home.run(&export(&[&moodle[..2], &more[..]].concat()), "").ends_with(0);
    assert!(named.stdout.starts_with("Username,Quiz\r\n"), "{}", named.seen());
}

#[test]
fn canvas_gets_its_own_file_back_with_a_column_filled() {
    let home = home_of_two();
    home.run(&[&ROUND[..], &["--as", "Zora"]].concat(), times("1", 6)).ends_with(0);
    home.write("grades.csv", GRADEBOOK);
    let canvas = ["--format", "canvas", "--column", "Quiz", "-o", "filled.csv"];
    holds("results_export_canvas_none", &home.run(&export(&canvas), "").ends_with(2).seen());
    let with = |file| export(&[&canvas[..], &["--canvas-file", file]].concat());
    holds("results_export_canvas", &home.run(&with("grades.csv"), "").ends_with(0).seen());
    let filled = String::from_utf8(fs::read(home.path("filled.csv")).unwrap()).unwrap();
    holds("results_export_canvas_file", &filled);
    assert_eq!(fs::read(home.path("grades.csv")).unwrap(), GRADEBOOK.as_bytes());
    fs::remove_file(home.path("filled.csv")).unwrap();
    home.write("other.csv", "a,b\n");
    holds("results_export_canvas_other", &home.run(&with("other.csv"), "").ends_with(1).seen());
    home.run(&with("none.csv"), "").ends_with(1);
    assert!(!home.contents().iter().any(|name| name.starts_with("filled.csv")));
}

#[test]
fn a_damaged_round_is_left_out_with_a_word() {
    let home = home_of_two();
    let store = rusqlite::Connection::open(home.store()).unwrap();
    store.execute("UPDATE entry SET number = number + 1 WHERE attempt = 1", []).unwrap_err();
    store.execute("UPDATE entry SET number = number + 100 WHERE attempt = 1", []).unwrap();
    drop(store);
    let ran = home.run(&export(&["-o", "rounds.csv"]), "").ends_with(0);
    holds("results_export_damaged", &ran.seen());
}
