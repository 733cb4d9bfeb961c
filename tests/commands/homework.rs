//! `scamdrill banks export --format page`, `scamdrill results import` and `scamdrill banks print`.

use std::fs;

use crate::made_homework::{crc, signed};
use crate::support::{Home, holds};

const PAGE: [&str; 9] = ["banks", "export", "--format", "page", "--form", "A", "--seed", "7", "-o"];

/// A home with a page of form A, and a class of two; the codes of its learners.
fn school() -> (Home, Vec<String>) {
    let home = Home::new();
    home.write("list.csv", "name\nAmina\nBen\n");
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    home.run(&[&PAGE[..], &["a.html"]].concat(), "").ends_with(0);
    let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let learners = class["learners"].as_array().unwrap();
    let codes = learners.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect();
    (home, codes)
}

/// What somebody hands in from the page of this school.
fn handed_in(home: &Home, code: &str, begun: u64) -> String {
    let page = fs::read_to_string(home.path("a.html")).unwrap();
    crate::made_homework::handed_in(&page, code, begun)
}

/// A text with something else in it, which nobody would notice by the checksum.
fn forged(text: &str, from: &str, to: &str) -> String {
    let body = text.split("\nend").next().unwrap();
    assert!(body.contains(from));
    signed(&body.replacen(from, to, 1))
}

fn rounds(home: &Home) -> usize {
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    list.as_array().unwrap_or_else(|| list["attempts"].as_array().unwrap()).len()
}

#[test]
fn the_checksum_of_these_tests_is_the_published_one() {
    assert_eq!(crc("123456789"), "cbf43926");
}

#[test]
fn a_page_is_written_once_and_the_same_again() {
    let home = Home::new();
    holds(
        "homework_written",
        &home.run(&[&PAGE[..], &["a.html"]].concat(), "").ends_with(0).seen(),
    );
    home.run(&[&PAGE[..], &["a.html"]].concat(), "").ends_with(1);
    home.run(&["config", "set", "country", "GB"], "").ends_with(0);
    home.run(&[&PAGE[..], &["b.html"]].concat(), "").ends_with(0);
    home.run(&[&PAGE[..], &["c.html"]].concat(), "").ends_with(0);
    let read = |name| fs::read_to_string(home.path(name)).unwrap();
    assert_eq!(read("b.html"), read("c.html"));
    assert!(read("b.html").contains("Report Fraud") || read("b.html").contains("Action Fraud"));
    let piped = home.run(&[&PAGE[..], &["-"]].concat(), "").ends_with(0);
    assert_eq!(piped.stdout, read("b.html"));
}

#[test]
fn what_is_handed_in_is_taken_in_once() {
    let (home, codes) = school();
    let (one, other) = (handed_in(&home, &codes[0], 1_790_000_000_000), handed_in(&home, "-", 1));
    home.write("in.txt", format!("Dear teacher,\n{one}{}", one.replace("seed", "sEed")));
    home.write("nameless.txt", &other);
    let import = |file: &str, more: &[&str]| {
        home.run(&[&["results", "import", file, "--class", "9B"], more].concat(), "")
    };
    let seen = [
        import("in.txt", &[]).ends_with(1),
        import("in.txt", &[]).ends_with(1),
        import("nameless.txt", &[]).ends_with(1),
        import("nameless.txt", &["--learner", "Ben"]).ends_with(0),
        import("nameless.txt", &["--learner", "Ben"]).ends_with(0),
    ];
    let seen: Vec<String> = seen.iter().map(|ran| ran.seen()).collect();
    holds("homework_taken_in", &seen.join("\n\n"));
    assert_eq!(rounds(&home), 2);
    let piped = home.run(&["results", "import", "-", "--class", "9B"], one).ends_with(0);
    assert!(piped.stdout.contains("taken in before"), "{}", piped.seen());
    assert_eq!(rounds(&home), 2);
}

#[test]
fn a_second_round_is_one_more_and_not_fresh() {
    let (home, codes) = school();
    for begun in [1_790_000_000_000, 1_790_000_900_000] {
        // Another answer, or nobody could tell it from the same text under another clock.
        let text = handed_in(&home, &codes[0], begun);
        let text = forged(&text, "1 c2 2500", &format!("1 c2 {}", begun % 1_000_003));
        home.write("in.txt", text);
        home.run(&["results", "import", "in.txt", "--class", "9B"], "").ends_with(0);
    }
    assert_eq!(rounds(&home), 2);
    let latest = home.run(&["results", "show", "2", "--json"], "").ends_with(0).json();
    assert_eq!(latest["responses"][0]["exposure"], "seen-before");
}

#[test]
fn what_cannot_be_taken_in_changes_nothing() {
    let (home, codes) = school();
    let good = handed_in(&home, &codes[0], 1_790_000_000_000);
    let id = good.lines().nth(6).unwrap().split(' ').next().unwrap().to_owned();
    let print = good.lines().nth(6).unwrap().split(' ').nth(1).unwrap().to_owned();
    let mut seen = Vec::new();
    for (name, text) in [
        ("nothing", "Dear teacher, here it is.".to_owned()),
        ("cut", good[..good.len() / 2].to_owned()),
        ("typo", good.replacen("2500", "2600", 1)),
        ("newer", good.replacen("scamdrill-homework 1", "scamdrill-homework 2", 1)),
        ("stranger", forged(&good, &codes[0], "AAAAAA")),
        ("gone", forged(&good, &id, "no-such-question")),
        ("changed", forged(&good, &print, "00000000")),
        ("misfit", forged(&good, "1 c2 2500", "7 c2 2500")),
        ("nonsense", forged(&good, "1 c2 2500", "1 c9 2500")),
        ("half", forged(&good, "form A", "form B")),
    ] {
        let file = format!("{name}.txt");
        home.write(&file, text);
        seen.push(home.run(&["results", "import", &file, "--class", "9B"], "").ends_with(1).seen());
    }
    for wrong in [
        &["results", "import", "good.txt"][..],
        &["results", "import", "missing.txt", "--class", "9B"],
        &["results", "import", "cut.txt", "--class", "7A"],
        &["results", "import", "cut.txt", "--class", "9B", "--learner", "Cleo"],
        &["results", "import", "cut.txt", "--class", "9B", "--private"],
    ] {
        let ran = home.run(wrong, "");
        assert!(matches!(ran.code, Some(1 | 2)), "{}", ran.seen());
        seen.push(ran.seen());
    }
    holds("homework_refused", &seen.join("\n\n"));
    assert_eq!(rounds(&home), 0);
}

#[test]
fn a_set_is_printed_as_a_page_and_as_text() {
    let home = Home::new();
    let print = ["banks", "print", "--form", "A", "--seed", "7", "-o"];
    holds("paper_written", &home.run(&[&print[..], &["a.html"]].concat(), "").ends_with(0).seen());
    let text = home.run(&[&print[..], &["-", "--text"]].concat(), "").ends_with(0);
    // An address stays whole, so that it can be copied.
    let lines = text.stdout.lines().filter(|line| !line.starts_with("http"));
    assert!(lines.into_iter().all(|line| line.chars().count() <= 80));
    let sheets: Vec<&str> = text.stdout.split(&format!("\n{}\n", "-".repeat(76))).collect();
    assert_eq!(sheets.len(), 4);
    let first: Vec<String> =
        sheets.iter().map(|sheet| sheet.lines().take(24).collect::<Vec<_>>().join("\n")).collect();
    holds("paper_text", &first.join("\n\n[…]\n"));
    home.run(&["banks", "print", "-o", "x.html", "--text", "--large"], "").ends_with(2);
    home.run(&["banks", "print", "--form", "A", "--count", "3", "-o", "x.html"], "").ends_with(2);
}

#[test]
fn many_texts_may_have_one_without_a_code() {
    let (home, codes) = school();
    let known = handed_in(&home, &codes[0], 1_790_000_000_000);
    let (one, other) = (handed_in(&home, "-", 1), handed_in(&home, "-", 2));
    let import = |text: String| {
        home.write("in.txt", text);
        home.run(&["results", "import", "in.txt", "--class", "9B", "--learner", "Ben"], "")
    };
    let ran = import(format!("{known}{one}{other}")).ends_with(2);
    assert!(ran.stderr.contains("in a file of its own"), "{}", ran.seen());
    assert_eq!(rounds(&home), 0);
    let ran = import(format!("{known}{one}")).ends_with(0);
    assert_eq!(rounds(&home), 2, "{}", ran.seen());
}

/// Whoever names a file and nothing else means that file; and what is still to be written is said.
#[test]
fn a_page_and_a_set_of_a_file_have_its_questions_alone() {
    let home = Home::new();
    home.write(
        "in.gift",
        "::One:: Which is it? {=this ~that ~both}\n\n::Two:: And now? {=stop ~go ~wait}\n",
    );
    home.run(&["banks", "import", "in.gift", "-o", "own.toml"], "").ends_with(0);
    for (command, file) in [
        (&["banks", "export", "--format", "page"][..], "own.html"),
        (&["banks", "print"], "sheets.html"),
    ] {
        let ran = home.run(&[command, &["--bank", "own.toml", "-o", file]].concat(), "");
        let ran = ran.ends_with(0);
        assert!(ran.stderr.contains("2 questions still have ???"), "{}", ran.seen());
        let page = fs::read_to_string(home.path(file)).unwrap();
        assert!(page.contains("Which is it?") && page.contains("And now?"));
        assert!(!page.contains("Scam or genuine?</span>"), "{file} has other questions");
    }
}
