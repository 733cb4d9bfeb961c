//! `results export`: the old file, or none, or the new one, whole.

use std::fs;

use crate::support::Home;
use crate::{Landed, full, kills};

/// What stood there before.
const OLD: &[u8] = b"what a teacher has kept";

/// Fewer learners are enough for a spreadsheet, which takes longer.
const SPREADSHEET: i64 = 5;

/// What is written, by its name.
fn whole(home: &Home, arguments: &[&str], file: &str) -> Vec<u8> {
    let _ = fs::remove_file(home.path(file));
    home.run(arguments, "").ends_with(0);
    fs::read(home.path(file)).unwrap()
}

/// Names of files that are not whole yet.
fn halves(home: &Home) -> Vec<String> {
    home.contents().into_iter().filter(|name| name.ends_with(".new")).collect()
}

/// Looks what a kill has left under the name of the file, and lets the next export tidy up.
fn look(home: &Home, file: &str, is_whole: &dyn Fn(&[u8]) -> bool) -> Landed {
    let halves_left = halves(home);
    let begun = format!("{file}.");
    assert!(halves_left.iter().all(|name| name.starts_with(&begun)), "{halves_left:?}");
    let landed = match fs::read(home.path(file)).ok() {
        Some(bytes) if is_whole(&bytes) => Landed::After,
        there => {
            assert!(there.is_none_or(|bytes| bytes == OLD), "half a file under its name");
            if halves_left.is_empty() { Landed::Before } else { Landed::During }
        }
    };
    // One of next to nothing, to save time.
    let next = ["results", "export", "--since", "2099-01-01", "--force", "-o", file];
    home.run(&next, "").ends_with(0);
    assert_eq!(halves(home), [""; 0], "the next export takes away what a dead one has left");
    landed
}

/// Whether a file is a zip archive to its end, where its list stands.
fn is_archive(bytes: &[u8]) -> bool {
    let Some(end) = bytes.len().checked_sub(22) else { return false };
    let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    bytes.starts_with(b"PK\x03\x04")
        && bytes[end..].starts_with(b"PK\x05\x06")
        && number(end + 12) + number(end + 16) == end
}

#[test]
fn a_killed_export_leaves_no_half_of_a_file() {
    let template = full(crate::LEARNERS);
    let export = ["results", "export", "-o", "out.csv"];
    let expected = whole(&template, &export, "out.csv");
    fs::remove_file(template.path("out.csv")).unwrap();
    let is_whole = |bytes: &[u8]| bytes == expected;
    kills("csv", &template, &export, |home| look(home, "out.csv", &is_whole));
    template.write("out.csv", OLD);
    let over = [&export[..], &["--force"]].concat();
    kills("csv-over", &template, &over, |home| look(home, "out.csv", &is_whole));
}

#[test]
fn a_killed_spreadsheet_leaves_no_half_of_a_file() {
    let template = full(SPREADSHEET);
    let export = ["results", "export", "-o", "out.xlsx"];
    assert!(is_archive(&whole(&template, &export, "out.xlsx")));
    fs::remove_file(template.path("out.xlsx")).unwrap();
    kills("xlsx", &template, &export, |home| look(home, "out.xlsx", &is_archive));
    template.write("out.xlsx", OLD);
    let over = [&export[..], &["--force"]].concat();
    kills("xlsx-over", &template, &over, |home| look(home, "out.xlsx", &is_archive));
}
