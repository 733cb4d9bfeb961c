//! `scamdrill` alone, and the help of each command.

use crate::support::{Home, Ran, holds};

fn help(arguments: &[&str]) -> Ran {
    Home::new().run_with(&[("COLUMNS", "80")], arguments, "")
}

#[test]
fn alone_it_helps() {
    let ran = help(&[]).ends_with(0);
    assert_eq!(ran.stderr, "");
    assert_eq!(ran.stdout, help(&["--help"]).ends_with(0).stdout);
    holds("help", &ran.seen());
}

#[test]
fn each_command_has_help_with_examples() {
    for command in [
        "play",
        "story",
        "progress",
        "banks",
        "class",
        "results",
        "report",
        "stats",
        "workshop",
        "lesson",
        "now",
        "help-lines",
        "config",
        "wipe",
        "completions",
        "man",
    ] {
        let ran = help(&[command, "--help"]).ends_with(0);
        assert_eq!(ran.stderr, "");
        assert!(ran.stdout.contains("Example"), "{}", ran.seen());
        assert_eq!(
            ran.stdout,
            help(&[command, "-h"]).ends_with(0).stdout,
            "one help, however it is asked for"
        );
        holds(&format!("help_{}", command.replace('-', "_")), &ran.seen());
    }
}

#[test]
fn each_action_has_help() {
    let mut seen = String::new();
    for [command, action] in [
        ["banks", "list"],
        ["banks", "show"],
        ["banks", "new"],
        ["banks", "schema"],
        ["results", "list"],
        ["results", "export"],
        ["results", "show"],
        ["config", "get"],
        ["config", "set"],
        ["config", "path"],
    ] {
        seen += &help(&[command, action, "--help"]).ends_with(0).seen();
        seen += "\n\n";
    }
    holds("help_actions", seen.trim_end());
}

#[test]
fn each_action_of_a_workshop_has_help() {
    let actions = ["start", "check", "demo", "plan", "list", "resume", "end"];
    let seen = actions.map(|action| help(&["workshop", action, "--help"]).ends_with(0).seen());
    holds("help_workshop_actions", &seen.join("\n\n"));
    // A rehearsal takes whatever a start takes.
    let options = |seen: &str| -> Vec<String> {
        let words = seen.lines().filter_map(|line| line.split_whitespace().next());
        words.filter(|word| word.starts_with("--")).map(str::to_owned).collect()
    };
    let (start, demo) = (options(&seen[0]), options(&seen[2]));
    assert!(start.len() > 12, "{start:?}");
    assert!(start.iter().all(|option| demo.contains(option)), "{demo:?}");
}

#[test]
fn help_holds_no_colour_in_a_pipe() {
    assert!(!help(&["--help"]).stdout.contains('\u{1b}'));
    assert!(!help(&["play", "--help"]).stdout.contains('\u{1b}'));
}

#[test]
fn the_version_is_that_of_the_package() {
    let ran = help(&["--version"]).ends_with(0);
    assert_eq!(ran.stdout, format!("scamdrill {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_command_that_does_not_exist() {
    holds("help_unknown_command", &help(&["plya"]).ends_with(2).seen());
    holds("help_missing_action", &help(&["banks"]).ends_with(2).seen());
}

#[test]
#[cfg(unix)]
fn arguments_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStrExt;
    let bytes = std::ffi::OsStr::from_bytes(b"\xff\xfe");
    for before in [&["help-lines"][..], &["play", "--as"], &["play"]] {
        let home = Home::new();
        let output = home.command(before).arg(bytes).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
    }
}

#[test]
fn help_can_be_asked_for_as_a_command_too() {
    let home = Home::new();
    for (asked, meant) in
        [(vec!["help"], vec!["--help"]), (vec!["help", "play"], vec!["play", "--help"])]
    {
        let (asked, meant) = (home.run(&asked, "").ends_with(0), home.run(&meant, "").ends_with(0));
        assert_eq!(asked.stdout, meant.stdout);
    }
}
