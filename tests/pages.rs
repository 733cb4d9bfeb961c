//! The pages that the program writes, in a browser: on a phone, a tablet and a wide screen, in light and
//! in the dark, on paper, and through axe-core. Ignored unless asked for, because it needs Chromium,
//! Node 18 and what `tests/browser/package.json` names; `.ci/run` sees to that.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "pages/browser.rs"]
mod browser;
#[path = "pages/faults.rs"]
mod faults;
#[path = "pages/made.rs"]
mod made;
#[path = "commands/made_class.rs"]
mod made_class;
#[path = "commands/made_room.rs"]
mod made_room;
#[path = "commands/past.rs"]
mod past;
#[path = "commands/support.rs"]
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use browser::{Seen, look};
use made::Page;
use support::Home;

/// Each page in what it fails, and where that shows.
fn complaints(pages: &[Page], seen: &[Seen]) -> String {
    let mut all = String::new();
    for (page, seen) in pages.iter().zip(seen) {
        let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for fault in &seen.faults {
            places.entry(&fault.what).or_default().push(&fault.place);
        }
        for (what, places) in places {
            let _ = writeln!(all, "{}: {what} ({})", page.file, places.join("; "));
        }
        if let Some(sheets) = page.sheets.filter(|sheets| *sheets != seen.sheets) {
            let _ = writeln!(all, "{}: {:?} sheets, not {sheets:?}", page.file, seen.sheets);
        }
    }
    all
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn every_page_can_be_read_by_everybody_everywhere() {
    let home = Home::new();
    let pages = made::all(&home);
    let seen = look(&home, pages.iter().map(|page| page.file));
    for (page, seen) in pages.iter().zip(&seen) {
        println!("{}: {:?} on paper", page.file, seen.sheets);
    }
    let complaints = complaints(&pages, &seen);
    assert!(complaints.is_empty(), "\n{complaints}");
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn what_is_wrong_with_a_page_is_found() {
    let home = Home::new();
    faults::write_all(&home);
    let seen = look(&home, faults::ALL.iter().map(|fault| fault.file));
    for (fault, seen) in faults::ALL.iter().zip(seen) {
        let found: Vec<&str> = seen.faults.iter().map(|one| one.what.as_str()).collect();
        let is_found = found.iter().any(|what| what.starts_with(fault.found_as));
        assert!(is_found, "{}: {found:?}", fault.file);
        // Whatever is found is that fault, or nobody knows which check has found it.
        let others = found.iter().find(|what| !fault.may_be(what));
        assert_eq!(others, None, "{}", fault.file);
    }
    let sound = look(&home, [faults::SOUND]).remove(0);
    assert_eq!((sound.faults.len(), sound.sheets), (0, faults::SOUND_SHEETS));
}
