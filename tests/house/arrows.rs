//! Who looks into whom.

use super::sources;

/// For each room, those it may look into, as in `src/lib.rs`.
const MAY: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("measure", &["domain"]),
    ("schedule", &["domain"]),
    ("words", &["domain", "measure"]),
    ("bank", &["domain", "measure"]),
    ("store", &["domain", "measure"]),
    // It writes out what a bank or a store gives: plain types, and nothing that opens one.
    ("exchange", &["domain", "measure", "bank", "store"]),
    ("ui", &["domain", "measure", "schedule", "words", "bank", "store", "exchange"]),
    (
        "report",
        &["domain", "measure", "schedule", "words", "bank", "store", "exchange", "ui", "html"],
    ),
    ("terminal", &["domain", "measure", "schedule", "words", "bank", "store", "exchange", "ui"]),
    ("html", &["domain", "words", "ui"]),
    (
        "workshop",
        &["domain", "measure", "schedule", "words", "bank", "store", "exchange", "ui", "html"],
    ),
    (
        "cli",
        &[
            "domain", "measure", "schedule", "words", "bank", "store", "exchange", "ui", "report",
            "terminal", "html", "workshop",
        ],
    ),
];

/// What of the store is no plain type.
const OPENS: &[&str] = &["SqliteStore", "MemoryStore", "Store", "erase", "files_of", "Journal"];

/// What a pure room knows nothing of.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "rusqlite",
    "rand::rng",
    "SysRng",
    "OsRng",
    "std::io::std",
    "println!",
    "eprintln!",
];

/// The paths after `crate::` in a text, braces opened: `crate::a::{b, c::d}` is `a::b` and `a::c::d`.
fn paths(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        open(&text[at + "crate::".len()..], "", &mut found);
    }
    found
}

/// Opens one path; gives what follows it.
fn open<'t>(text: &'t str, prefix: &str, found: &mut Vec<String>) -> &'t str {
    let end =
        text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let path = format!("{prefix}{}", &text[..end]);
    let rest = &text[end..];
    let Some(mut inner) = rest.strip_prefix('{') else {
        found.push(path);
        return rest;
    };
    loop {
        inner = inner.trim_start_matches([' ', '\n', ',']);
        if let Some(rest) = inner.strip_prefix('}') {
            return rest;
        }
        let rest = open(inner, &path, found);
        if rest.len() == inner.len() {
            return rest;
        }
        inner = rest;
    }
}

#[test]
fn paths_are_found_in_any_spelling() {
    let text = "use crate::a::{self, b::{C, d}, E};\nlet x = crate::f::g(); pub(crate) use y; $crate::z::Q";
    assert_eq!(paths(text), ["a::self", "a::b::C", "a::b::d", "a::E", "f::g", "z::Q"]);
}

#[test]
fn no_arrow_runs_back() {
    let mut back = Vec::new();
    let mut count = 0;
    for source in sources() {
        let Some((_, may)) = MAY.iter().find(|(room, _)| *room == source.room) else { continue };
        for path in paths(&source.text) {
            count += 1;
            let to = path.split("::").next().unwrap();
            let is_room = MAY.iter().any(|(room, _)| *room == to);
            if is_room && to != source.room && !may.contains(&to) {
                back.push(format!("{}: crate::{path}", source.path));
            }
        }
    }
    assert!(count > 200, "only {count} paths are found");
    assert!(back.is_empty(), "{back:#?}");
}

#[test]
fn every_room_is_on_the_map() {
    for source in sources() {
        let known = MAY.iter().any(|(room, _)| *room == source.room)
            || ["lib", "main"].contains(&&*source.room);
        assert!(known, "{} is in no room that the map shows", source.path);
    }
}

#[test]
fn exchange_opens_no_store() {
    for source in sources().into_iter().filter(|source| source.room == "exchange") {
        for path in paths(&source.text) {
            let last = path.rsplit("::").next().unwrap();
            assert!(
                !path.starts_with("store::") || !OPENS.contains(&last),
                "{}: {path}",
                source.path
            );
        }
    }
}

#[test]
fn pure_rooms_are_pure() {
    let mut found = Vec::new();
    for source in sources()
        .into_iter()
        .filter(|source| ["domain", "measure", "schedule"].contains(&&*source.room))
    {
        let named = IMPURE.iter().filter(|word| source.text.contains(**word));
        found.extend(named.map(|word| format!("{}: {word}", source.path)));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Colour is made in one place, so that one place can leave it out.
#[test]
fn one_file_makes_colour() {
    for source in sources() {
        let names = source.text.contains("colored::") || source.text.contains("use colored");
        assert_eq!(names, source.path == "terminal/paint.rs", "{}", source.path);
    }
}

/// Only the outermost room asks for the time or for chance.
#[test]
fn time_and_chance_come_from_outside() {
    for source in sources() {
        if source.room != "cli" {
            for word in ["Timestamp::now", "Zoned::now", "SysRng", "rand::rng"] {
                assert!(!source.text.contains(word), "{}: {word}", source.path);
            }
        }
    }
}
