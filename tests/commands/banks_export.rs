//! `scamdrill banks export`.

use std::fs;

use crate::support::{BANK, Home, holds};

const KINDS: &str = include_str!("kinds.toml");

#[test]
fn each_format_and_what_stays_behind() {
    for format in ["gift", "moodle-xml", "aiken", "json"] {
        let home = Home::new();
        home.write("kinds.toml", KINDS);
        let ran = home.run(
            &[
                "banks",
                "export",
                "--bank",
                "kinds.toml",
                "--bank",
                BANK,
                "--format",
                format,
                "-o",
                "out.txt",
            ],
            "",
        );
        let written = fs::read_to_string(home.path("out.txt")).unwrap();
        let name = format.replace('-', "_");
        holds(&format!("banks_export_{name}"), &ran.ends_with(0).seen());
        holds(&format!("banks_export_{name}_file"), &written);
    }
}

#[test]
fn strict_writes_nothing_that_loses_something() {
    let home = Home::new();
    let strict = ["banks", "export", "--bank", BANK, "--strict", "-o"];
    let ran = home.run(&[&strict[..], &["out.gift"]].concat(), "").ends_with(1);
    assert!(ran.stderr.contains("Nothing was written"), "{}", ran.seen());
    assert!(home.contents().is_empty(), "{:?}", home.contents());
    home.run(&[&strict[..], &["out.json"]].concat(), "").ends_with(0);
    // What is there stays.
    let ran = home.run(&[&strict[..], &["out.json"]].concat(), "").ends_with(1);
    assert!(ran.stderr.contains("is there already"), "{}", ran.seen());
}

#[test]
fn a_form_and_a_topic_are_chosen() {
    let home = Home::new();
    let ran = home.run(&["banks", "export", "--form", "A", "-o", "-"], "").ends_with(0);
    assert_eq!(ran.stdout.matches("[tag:form:A]").count(), ran.stdout.matches("[id:").count());
    let ran = home.run(&["banks", "export", "youth", "-o", "-"], "").ends_with(0);
    assert!(!ran.stdout.contains("[tag:form:"));
    home.run(&["banks", "export", "nothing", "-o", "-"], "").ends_with(2);
    home.run(&["banks", "export", "--format", "kahoot", "-o", "-"], "").ends_with(2);
    home.run(&["banks", "export", "--bank", "none.toml", "-o", "-"], "").ends_with(1);
}

/// A name that says no format gets none by guess.
#[test]
fn the_end_of_the_name_says_the_format_or_it_is_asked_for() {
    let home = Home::new();
    for name in ["foo.csv", "foo"] {
        let ran = home.run(&["banks", "export", "romance", "-o", name], "").ends_with(2);
        assert!(ran.stderr.contains(".html (a page)"), "{}", ran.seen());
    }
    assert!(home.contents().is_empty(), "{:?}", home.contents());
    let as_said = ["banks", "export", "romance", "-o", "foo", "--format", "gift"];
    home.run(&as_said, "").ends_with(0);
    for name in ["foo.TXT", "foo.aiken", "foo.htm"] {
        home.run(&["banks", "export", "romance", "-o", name], "").ends_with(0);
    }
    assert!(fs::read_to_string(home.path("foo.TXT")).unwrap().contains("[id:"));
    let ran = home.run(&["banks", "export", "romance", "-o", "foo.json"], "").ends_with(0);
    let json = fs::read_to_string(home.path("foo.json")).unwrap();
    let of_forms = json.matches("\"form\": ").count();
    let said = format!("{of_forms} of them are questions of forms");
    assert!(of_forms > 1 && ran.stderr.contains(&said), "{of_forms} {}", ran.seen());
}
