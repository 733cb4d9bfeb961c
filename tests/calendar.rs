//! The calendar file, read by a program that is not ours. Ignored unless asked for, because it
//! needs Python 3.11 with the package `icalendar` (`SCAMDRILL_PYTHON` names the program, else
//! `python3`); `.ci/run` sees to that.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]

use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::Timestamp;
use jiff::civil::date;
use scamdrill::exchange::ics::{Event, calendar};
use scamdrill::ui::review::{reminder_event, review_event};
use scamdrill::words::{Language, Words};
use serde_json::{Value, json};

/// What the reader finds in a calendar of these events.
#[track_caller]
fn read(events: &[Event]) -> Value {
    let stamp: Timestamp = "2026-11-23T12:00:05Z".parse().unwrap();
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("reminders.ics");
    std::fs::write(&file, calendar(events, stamp, "en", 7)).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calendar/read.py");
    let python = std::env::var("SCAMDRILL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(python).arg(script).arg(&file).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "Python 3.11 with the package icalendar is needed: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Texts with all that has to be marked or folded: long ones, and letters of two to four octets. Only
/// a backslash before an `n` is left out, which this reader takes for a line break even where the
/// backslash itself is marked.
fn events() -> Vec<Event> {
    let words = Words::of(Language::default());
    let long = "Übung — 诈骗还是真的? 👩‍👧 ".repeat(20);
    let odd = Event {
        day: date(2026, 12, 31),
        title: "a\\b; c, d: \"e\"".to_owned(),
        text: format!("{long}\nBEGIN:VEVENT\n\n{long}"),
    };
    vec![
        review_event(&words, date(2026, 11, 27), 3),
        review_event(&words, date(2026, 11, 27), 1),
        reminder_event(&words, date(2028, 2, 29)),
        odd,
    ]
}

#[test]
#[ignore = "needs Python 3.11 with the package icalendar"]
fn every_event_is_read_as_it_was_meant() {
    let events = events();
    let found = read(&events);
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), events.len());
    for (found, event) in found.iter().zip(&events) {
        assert_eq!(found["day"], event.day.to_string());
        assert_eq!(found["title"], event.title);
        assert_eq!(found["text"], event.text);
        assert_eq!(found["stamp"], "2026-11-23T12:00:05+00:00");
        assert_eq!(found["language"], "en");
        assert_eq!(found["alarm"], 9.0 * 3600.0);
        assert_eq!(found["errors"], json!([]));
    }
    let mut uids: Vec<&str> = found.iter().map(|event| event["uid"].as_str().unwrap()).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), events.len());
}
