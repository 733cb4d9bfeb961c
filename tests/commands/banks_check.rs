//! `scamdrill banks check`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use crate::support::{Home, holds};

/// Fifty questions, deliberately bad.
const BAD: &str = include_str!("../checks/bad.toml");
/// Fifty questions that leave nothing to say.
const FAIR: &str = include_str!("../checks/fair.toml");
/// A day on which their facts are fresh.
const DAY: [&str; 2] = ["--as-of", "2026-11-23"];

fn document(text: &str, more: &[&str]) -> Value {
    let home = Home::new();
    home.write("mine.toml", text);
    let arguments = [&["banks", "check", "mine.toml", "--json"], more].concat();
    home.run(&arguments, "").json()
}

/// Every finding as its rule and its question.
fn found(document: &Value) -> BTreeSet<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings = document["findings"].as_array().unwrap().iter();
    findings.map(|one| (text(&one["rule"]), text(&one["question"]))).collect()
}

/// The flaws of the bad bank by name, each with a question that shows it; none for the bank itself.
const FLAWS: &[(&str, &str)] = &[
    ("longest-key", "bad-05-stem"),
    ("often-longest", ""),
    ("key-position", ""),
    ("option-count", "bad-01-pair"),
    ("option-count", "bad-03-same"),
    ("all-of-the-above", "bad-04-above"),
    ("negative-stem", "bad-06-except"),
    ("absolute-distractors", "bad-07-absolutes"),
    ("shared-word", "bad-08-echo"),
    ("grammar-cue", "bad-09-article"),
    ("uneven-options", "bad-10-uneven"),
    ("unordered-numbers", "bad-12-jumble"),
    ("unordered-numbers", "bad-13-overlap"),
    ("gives-away", "bad-14-giver"),
    ("long-stem", "bad-16-stemlong"),
    ("check-first-key", ""),
    ("looks-only", "bad-31-spelling"),
    ("false-reassurance", "bad-18-padlock"),
    ("fact-undated", "bad-20-undated"),
    ("allegation", "bad-21-accused"),
    ("estimate", "bad-22-people"),
    ("near-copy", "bad-24-copy"),
    ("phone-number", "bad-34-phone"),
    ("web-address", "bad-35-address"),
    ("wallet", "bad-36-wallet"),
    ("real-name", "bad-37-brand"),
    ("real-name", "bad-38-person"),
    ("care-missing", "bad-39-threat"),
    ("audience", "bad-41-nude"),
    ("blame-words", "bad-42-blame"),
    ("reading-grade", "bad-25-hard"),
    ("plain-words", "bad-26-jargon"),
    ("scene-limits", "bad-43-lengthy"),
    ("ungraded-tactic", "bad-44-border"),
    ("death-toll", "bad-27-deaths"),
    ("stale-facts", "bad-28-stale"),
    ("base-rate", ""),
    ("repeated-question", "bad-30-twice"),
    ("thin-coverage", ""),
    ("gentle-why", ""),
    ("uplift", "bad-47-uplift"),
    ("thin-explanation", "bad-48-thin"),
];

#[test]
fn each_flaw_of_a_bad_bank_is_caught_by_name() {
    let document = document(BAD, &DAY);
    let found = found(&document);
    let is_missing = |(rule, question): &&(&str, &str)| {
        !found.contains(&((*rule).to_owned(), (*question).to_owned()))
    };
    let missing: Vec<_> = FLAWS.iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "{missing:?}\nfound: {found:#?}");
    let exceeds = |rule: &str| {
        let rules = document["audit"]["pooled"].as_array().unwrap();
        rules.iter().find(|one| one["rule"] == rule).unwrap()["exceeds"].as_bool().unwrap()
    };
    assert!(exceeds("longest") && exceeds("second") && exceeds("always-scam"));
}

#[test]
fn a_bad_bank_as_its_author_is_told() {
    let home = Home::new();
    home.write("bad.toml", BAD);
    let ran = home.run(&["banks", "check", "bad.toml", "--as-of", "2026-11-23"], "").ends_with(1);
    holds("check_bad", &ran.seen());
}

#[test]
fn a_fair_bank_stays_quiet() {
    let home = Home::new();
    home.write("fair.toml", FAIR);
    let strict = ["banks", "check", "fair.toml", "--strict", "--as-of", "2026-11-23"];
    let ran = home.run(&strict, "").ends_with(0);
    holds("check_fair", &ran.seen());
}

/// A file with as many mistakes as are wanted, one a question: a misspelt field.
fn mistaken(count: usize) -> String {
    let mut text = FAIR.split_once("[[question]]").unwrap().0.to_owned();
    for n in 0..count {
        let _ = write!(
            text,
            "[[question]]\nid = \"q{n}\"\nkind = \"short\"\nlevel = 1\naudience = \"all\"\n\
             provenance = \"practice\"\nsources = []\nprompt = \"Who?\"\naccept = [\"them\"]\n\
             why = \"Because.\"\nassk = \"what\"\n\n"
        );
    }
    text
}

#[test]
fn two_hundred_mistakes_are_two_hundred_messages_in_order() {
    let document = document(&mistaken(200), &[]);
    let lines: Vec<u64> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["line"].as_u64().unwrap())
        .collect();
    assert_eq!(lines.len(), 200);
    assert!(lines.windows(2).all(|pair| pair[0] < pair[1]), "{lines:?}");
    assert_eq!(document["errors"], 200);

    let home = Home::new();
    home.write("mine.toml", mistaken(200));
    let ran = home.run(&["banks", "check", "mine.toml"], "").ends_with(1);
    assert_eq!(ran.stdout.matches("mine.toml, line ").count(), 200);
    assert_eq!(ran.stdout.matches("How to mend it: Did you mean \"ask\"?").count(), 200);
}

/// The same of what the rules find.
#[test]
fn two_hundred_findings_are_two_hundred_messages_in_order() {
    let flawed = mistaken(200).replace("assk = \"what\"", "ask = \"Who was stupid?\"");
    let document = document(&flawed, &[]);
    let all = document["findings"].as_array().unwrap();
    let lines: Vec<u64> = all.iter().map(|one| one["line"].as_u64().unwrap()).collect();
    assert!(lines.windows(2).all(|pair| pair[0] <= pair[1]), "{lines:?}");
    let blames: BTreeSet<&str> = all
        .iter()
        .filter(|one| one["rule"] == "blame-words")
        .map(|one| one["question"].as_str().unwrap())
        .collect();
    assert_eq!(blames.len(), 200);
}

#[test]
fn every_rule_can_be_explained() {
    let home = Home::new();
    let unknown = home.run(&["banks", "check", "--explain", "blame-word"], "").ends_with(2);
    holds("check_explain_unknown", &unknown.seen());
    let (_, rules) = unknown.stderr.split_once("The rules: ").unwrap();
    let mut all = String::new();
    for rule in rules.split([',', '\n']).map(str::trim).filter(|rule| !rule.is_empty()) {
        let ran = home.run(&["banks", "check", "--explain", rule], "").ends_with(0);
        assert!(
            ran.stdout.starts_with(&format!("{rule} (")) && !ran.stdout.contains('{'),
            "{rule}"
        );
        all.push_str(&ran.stdout);
        all.push('\n');
    }
    holds("check_explain_all", &all);
}

#[test]
fn a_file_stands_for_the_built_in_bank_of_its_id() {
    let home = Home::new();
    // Of a bank with questions of forms, only a part of each form would be there.
    home.write("report.toml", include_str!("../../quizzes/report-en.toml"));
    home.run(&["banks", "check", "report.toml", "--as-of", "2026-11-23"], "").ends_with(0);
}

#[test]
fn an_id_of_a_built_in_question_is_told_of() {
    let home = Home::new();
    home.write(
        "fair.toml",
        FAIR.replace("\"fair-court-stamp-before-share\"", "\"vet-text-wants-a-friend\""),
    );
    let ran = home.run(&["banks", "check", "fair.toml"], "").ends_with(1);
    assert!(ran.stdout.contains("is used already, in fair.toml, line "), "{}", ran.seen());
}

#[test]
fn what_is_no_day_and_what_is_no_file_is_told() {
    let home = Home::new();
    holds(
        "check_no_day",
        &home.run(&["banks", "check", "--as-of", "soon"], "").ends_with(2).seen(),
    );
    home.write("fair.toml", FAIR);
    let ran = home.run(&["banks", "check", "fair.toml", "none.toml"], "").ends_with(1);
    assert!(ran.stderr.contains("There is no file none.toml"), "{}", ran.seen());
    assert!(ran.stdout.contains("with 50 questions"), "{}", ran.seen());
}

#[test]
fn the_built_in_banks_are_clean() {
    let home = Home::new();
    let ran = home.run(&["banks", "check", "--strict"], "").ends_with(0);
    assert!(ran.stdout.contains("No errors, no warnings"), "{}", ran.seen());
}
