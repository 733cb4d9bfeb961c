//! `scamdrill banks new`.

use std::fs;

use crate::support::{Home, holds};

#[test]
fn a_bank_to_start_from() {
    holds("banks_new", &Home::new().run(&["banks", "new"], "").ends_with(0).seen());
}

#[test]
fn it_loads_and_plays_as_it_is() {
    let home = Home::new();
    holds("banks_new_written", &home.run(&["banks", "new", "mine.toml"], "").ends_with(0).seen());
    let list =
        home.run(&["banks", "list", "--bank", "mine.toml", "--json"], "").ends_with(0).json();
    assert_eq!(list.as_array().unwrap().last().unwrap()["id"], "mine");
    let round = ["play", "mine", "--private", "--bank", "mine.toml", "--seed", "1"];
    let ran = home.run(&round, "s\n".repeat(9)).ends_with(0);
    assert!(ran.stdout.contains("Question 9 of 9."), "{}", ran.seen());
}

#[test]
fn its_head_says_what_was_asked_for() {
    let home = Home::new();
    let title = "Scams \"at\" our club";
    let asked = ["--title", title, "--topic", "Youth", "--language", "cy", "--id", "club"];
    let arguments = [&["banks", "new", "a.toml"][..], &asked].concat();
    home.run(&arguments, "").ends_with(0);
    let list = home.run(&["banks", "list", "--bank", "a.toml", "--json"], "").ends_with(0).json();
    let bank = list.as_array().unwrap().last().unwrap();
    assert_eq!([&bank["id"], &bank["title"], &bank["topic"]], ["club", title, "youth"]);
    assert_eq!(bank["language"], "cy");
}

/// What people start from is a good example.
#[test]
fn the_checker_finds_nothing_in_it() {
    let home = Home::new();
    home.run(&["banks", "new", "mine.toml"], "").ends_with(0);
    let check = ["banks", "check", "mine.toml", "--as-of", "2026-11-23"];
    let ran = home.run(&check, "").ends_with(0);
    assert!(ran.stdout.contains("No errors, no warnings"), "{}", ran.seen());
}

/// Two of them can be used side by side, so their questions have ids of their own.
#[test]
fn two_of_them_do_not_meet() {
    let home = Home::new();
    for file in ["Mine too!.toml", "mine.toml", "äöü.toml"] {
        home.run(&["banks", "new", file], "").ends_with(0);
    }
    let files = ["--bank", "Mine too!.toml", "--bank", "mine.toml", "--bank", "äöü.toml"];
    home.run(&[&["banks", "list"][..], &files].concat(), "").ends_with(0);
}

#[test]
fn a_minus_stands_for_standard_output() {
    let home = Home::new();
    let alone = home.run(&["banks", "new"], "").ends_with(0);
    assert_eq!(home.run(&["banks", "new", "-"], "").ends_with(0).stdout, alone.stdout);
    assert_eq!(alone.stderr, "");
    assert_eq!(home.contents(), [""; 0]);
}

#[test]
fn what_is_there_is_never_written_over() {
    let home = Home::new();
    home.write("mine.toml", "precious");
    fs::create_dir(home.path("folder")).unwrap();
    let mut seen = String::new();
    for file in ["mine.toml", "folder", "no/such/folder.toml"] {
        seen += &home.run(&["banks", "new", file], "").ends_with(1).seen();
        seen += "\n\n";
    }
    assert_eq!(fs::read(home.path("mine.toml")).unwrap(), b"precious");
    holds("banks_new_refused", seen.trim_end());
}

#[test]
fn what_no_bank_could_hold_is_refused_before_anything_is_written() {
    let home = Home::new();
    let mut seen = String::new();
    for more in [
        ["--id", "Our Club"],
        ["--id", "romance-en"],
        ["--title", " "],
        ["--title", "a\u{202e}b"],
        ["--topic", "love"],
        ["--language", ""],
    ] {
        let arguments = [&["banks", "new", "mine.toml"][..], &more].concat();
        seen += &home.run(&arguments, "").ends_with(2).seen();
        seen += "\n\n";
    }
    assert_eq!(home.contents(), [""; 0]);
    holds("banks_new_wrong", seen.trim_end());
}
