//! Every mistake that a bank file can hold, as its author is told of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

mod content;
mod files;
mod floods;
mod slips;
mod stories;
#[path = "../commands/support.rs"]
mod support;

use support::{Home, Ran, holds};

/// The file that a test writes its mistake into.
const FILE: &str = "mine.toml";

/// A bank of every kind of question without a mistake.
const BASE: &str = include_str!("base.toml");

/// [`BASE`] with one text in the place of another.
#[track_caller]
fn base_with(from: &str, to: &str) -> String {
    assert_eq!(BASE.matches(from).count(), 1, "{from:?} stands once in the base");
    BASE.replace(from, to)
}

/// What `banks list` says of a file, and that it still lists the good banks.
#[track_caller]
fn told(bytes: impl AsRef<[u8]>) -> Ran {
    let home = Home::new();
    home.write(FILE, bytes);
    refused(&home, &[FILE])
}

/// The same of files that are there already.
#[track_caller]
fn refused(home: &Home, files: &[&str]) -> Ran {
    let named = files.iter().flat_map(|file| ["--bank", file]);
    let arguments: Vec<&str> = ["banks", "list"].into_iter().chain(named).collect();
    let good = home.run(&["banks", "list"], "").ends_with(0);
    let ran = home.run(&arguments, "").ends_with(1);
    assert!(ran.stdout.starts_with(&good.stdout), "{}", ran.seen());
    let hidden = |c: char| {
        c != '\n' && (c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) || c == '\u{200b}')
    };
    assert!(!ran.stderr.contains(hidden), "{:?}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran
}

/// Holds what is said of a text against the file of this name.
#[track_caller]
fn said(name: &str, text: impl AsRef<[u8]>) {
    holds(name, told(text).stderr.trim_end());
}

/// The places that are named, line and column.
fn places(stderr: &str) -> Vec<(usize, usize)> {
    let place = |line: &str| {
        let (line, rest) = line.strip_prefix("mine.toml, line ")?.split_once(", column ")?;
        let (column, _) = rest.split_once(':')?;
        Some((line.parse().ok()?, column.parse().ok()?))
    };
    stderr.lines().filter_map(place).collect()
}
