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
