//! Every kind of question in line mode, answered well and badly.

use crate::support::{FIXTURE, Home, holds};

/// A round of one question of each kind without options, one of them from a bank of the tests.
const BANK: &str = "kinds.toml";

fn home() -> Home {
    let home = Home::new();
    home.write(BANK, include_str!("../kinds.toml"));
    home
}

fn round<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["play", "kinds", "--bank", BANK, "--seed", "4", "--count", "5"], more].concat()
}

/// What is typed for each question, in the order in which the round asks them.
fn answers(home: &Home, of: impl Fn(&str) -> &'static str) -> String {
    let asked = home.run(&round(&["--json", "--private"]), "").ends_with(0).json();
    let ids = asked["responses"].as_array().unwrap().iter();
    ids.map(|one| format!("{}\n", of(one["question"].as_str().unwrap()))).collect()
}

fn right(id: &str) -> &'static str {
    match id {
        "k-flags" => "4,7",
        "k-order" => "1,3,2",
        "k-match" => "a b a",
        "k-number" => "6 400",
        _ => "No-one!",
    }
}

fn partly(id: &str) -> &'static str {
    match id {
        "k-flags" => "1,4",
        "k-order" => "1,2,3",
        "k-match" => "aaa",
        "k-number" => "1,200.50",
        _ => "the bank",
    }
}

#[test]
fn every_kind_answered_right() {
    let home = home();
    let typed = answers(&home, right);
    let ran = home.run(&round(&[]), typed.as_str()).ends_with(0);
    holds("kinds_right", &ran.seen());
    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    assert_eq!(document["score"]["right"], 5, "{document}");
    holds("kinds_results", &home.run(&["results", "show", "1"], "").seen());
}

#[test]
fn every_kind_answered_partly_or_wrongly_and_asked_about() {
    let home = home();
    let typed = answers(&home, partly).replace('\n', "\nm\n");
    holds("kinds_partly", &home.run(&round(&[]), typed.as_str()).ends_with(0).seen());
    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    let credit = |id: &str| {
        let all = document["responses"].as_array().unwrap();
        all.iter().find(|one| one["question"] == id).unwrap()["credit"].as_f64().unwrap()
    };
    // One of two marks, less one of six innocent sentences.
    assert!((credit("k-flags") - (0.5 - 1.0 / 6.0)).abs() < 1e-9);
    assert!((credit("k-order") - 1.0 / 3.0).abs() < 1e-9);
    assert!((credit("k-match") - 2.0 / 3.0).abs() < 1e-9);
    assert_eq!((credit("k-number"), credit("k-short")), (0.0, 0.0));
}

#[test]
fn what_cannot_be_understood_is_asked_again() {
    let home = home();
    let wrong = |id: &str| match id {
        "k-short" => "\n?\ns",
        "k-number" => "\n?\nmany\n1,2,3\n6.400\ns",
        "k-order" => "\n?\n0\n1,1\nzz\n2,3\ns",
        "k-match" => "\n?\n0\n1,1\nzz\n1a 2b\ns",
        "k-flags" => "\n?\n0\nzz\n4-7\ns",
        _ => "s",
    };
    let typed = answers(&home, wrong);
    holds("kinds_not_understood", &home.run(&round(&[]), typed).ends_with(0).seen());
}

#[test]
fn a_test_explains_every_kind_at_the_end() {
    let home = home();
    let typed = answers(&home, partly);
    holds("kinds_exam", &home.run(&round(&["--exam"]), typed).ends_with(0).seen());
}

/// All that is said about the tests' own bank, changed in one place.
fn explained(from: &str, to: &str) -> String {
    let home = Home::new();
    home.write("own.toml", FIXTURE.replace(from, to));
    let round = ["play", "fixture-en", "--bank", "own.toml", "--count", "14", "--seed", "7"];
    home.run(&round, "1\nm\n".repeat(14)).ends_with(0).stdout
}

#[test]
fn marks_accuse_nobody_who_is_genuine() {
    let said = explained("", "");
    // Six are genuine; a pipe asks no more about the last question, which is one of them.
    assert_eq!(said.matches(". Looks like: ").count(), 5);
    assert!(said.contains("1. Looks like: Deadline. There is an hour in it"), "{said}");
    assert!(said.contains("1. Deadline. A short deadline"), "{said}");
}

#[test]
fn options_that_end_in_a_full_stop_lose_it_before_a_colon() {
    let said = explained("to the stranger once more\"", "to the stranger once more.\"");
    assert!(said.contains("once more: ") && !said.contains(".:"), "{said}");
}
