//! `scamdrill wipe`.

use crate::support::{BANK, Home, holds};

const ROUND: [&str; 6] = ["play", "fixture-en", "--bank", BANK, "--seed", "7"];

/// A home with answers, settings and a bank in it.
fn lived_in() -> Home {
    let home = Home::new();
    home.run(&ROUND, "1\n1\n").ends_with(0);
    home.run(&["config", "set", "who", "Amina"], "").ends_with(0);
    let banks = home.path(".local/share/scamdrill/banks");
    std::fs::create_dir_all(&banks).unwrap();
    std::fs::write(banks.join("mine.toml"), "format = 1\n").unwrap();
    home
}

/// What is left of ours.
fn left(home: &Home) -> Vec<String> {
    let mut contents = home.contents();
    contents.retain(|name| name.contains("scamdrill"));
    contents
}

#[test]
fn the_word_erases_everything() {
    let home = lived_in();
    assert!(!left(&home).is_empty());
    let ran = home.run(&["wipe"], "erase\n").ends_with(0);
    assert_eq!(left(&home), [""; 0]);
    assert!(home.path(BANK).exists(), "what lies elsewhere is not ours");
    holds("wipe_erase", &ran.seen());
    let ran = home.run(&["wipe"], "").ends_with(0);
    holds("wipe_nothing", &ran.seen());
    assert_eq!(home.run(&["results", "list"], "").ends_with(0).stdout, "");
}

#[test]
fn anything_else_keeps_everything() {
    let home = lived_in();
    let before = home.contents();
    for typed in ["\n", "", "yes\n", "y\n", "erase it\n", "Enter\nerase\n", "\u{feff}erase\n"] {
        let ran = home.run(&["wipe"], typed).ends_with(0);
        assert!(
            ran.stderr.trim_end().ends_with("Nothing was erased."),
            "{typed:?}: {}",
            ran.seen()
        );
        assert_eq!(home.contents(), before);
    }
    holds("wipe_kept", &home.run(&["wipe"], "\n").seen());
}

#[test]
fn capitals_and_spaces_around_the_word_are_consent_too() {
    for typed in ["ERASE\n", "  erase  \r\n", "erase"] {
        let home = lived_in();
        home.run(&["wipe"], typed).ends_with(0);
        assert_eq!(left(&home), [""; 0]);
    }
}

#[test]
fn yes_asks_nothing() {
    let home = lived_in();
    let ran = home.run(&["wipe", "--yes"], "").ends_with(0);
    assert_eq!(left(&home), [""; 0]);
    holds("wipe_yes", &ran.seen());
}

#[test]
fn a_store_that_is_named_goes_alone() {
    let home = lived_in();
    home.run(&[&ROUND[..], &["--store", "class.db"]].concat(), "1\n").ends_with(0);
    home.write("class.db-notes", "not ours");
    let before = left(&home);
    let ran = home.run(&["wipe", "--store", "class.db"], "erase\n").ends_with(0);
    holds("wipe_store", &ran.seen());
    assert_eq!(left(&home), before);
    assert!(!home.path("class.db").exists() && home.path("class.db-notes").exists());
    home.run(&["wipe", "--store", "class.db", "--yes"], "").ends_with(0);
}

#[test]
fn what_is_not_ours_is_not_erased() {
    let home = lived_in();
    home.write("diary.txt", "dear diary");
    let ran = home.run(&["wipe", "--store", "diary.txt", "--yes"], "").ends_with(1);
    assert!(home.path("diary.txt").exists(), "{}", ran.seen());
    std::fs::create_dir(home.path("folder")).unwrap();
    home.run(&["wipe", "--store", "folder", "--yes"], "").ends_with(1);
    assert!(home.path("folder").exists());
}

#[test]
fn a_store_in_use_is_not_erased_under_its_program() {
    let home = lived_in();
    let holder = rusqlite::Connection::open(home.store()).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let ran = home.run(&["wipe", "--yes"], "").ends_with(1);
    assert!(home.store().exists(), "{}", ran.seen());
    holder.execute_batch("ROLLBACK").unwrap();
    drop(holder);
    home.run(&["wipe", "--yes"], "").ends_with(0);
    assert_eq!(left(&home), [""; 0]);
}

#[test]
fn settings_that_cannot_be_read_can_be_erased() {
    let home = lived_in();
    std::fs::write(home.path(".config/scamdrill/settings.toml"), "who = 7\n").unwrap();
    home.run(&["wipe", "--yes"], "").ends_with(0);
    assert_eq!(left(&home), [""; 0]);
}
