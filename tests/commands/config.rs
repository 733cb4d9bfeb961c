//! `scamdrill config`.

use crate::support::{BANK, Home, holds};

#[test]
fn what_is_set_is_kept() {
    let home = Home::new();
    let mut seen = home.run(&["config", "get"], "").ends_with(0).seen();
    for (name, value) in [
        ("who", " Amina "),
        ("country", "united kingdom"),
        ("language", "en-GB"),
        ("journal", "delete"),
    ] {
        seen += "\n\n";
        seen += &home.run(&["config", "set", name, value], "").ends_with(0).seen();
    }
    seen += "\n\n";
    seen += &home.run(&["config", "get"], "").ends_with(0).seen();
    seen += "\n\n";
    seen += &home.run(&["config", "get", "country"], "").ends_with(0).seen();
    holds("config", &seen);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_kept() {
    let mut seen = String::new();
    for (name, value) in [
        ("colour", "red"),
        ("country", "Atlantis"),
        ("language", "tlh"),
        ("language", ""),
        ("journal", "memory"),
        ("who", "=SUM(A1)"),
        ("who", ""),
        ("who", "two\nlines"),
    ] {
        let home = Home::new();
        let ran = home.run(&["config", "set", name, value], "").ends_with(2);
        assert_eq!(home.contents(), [""; 0]);
        seen += &ran.seen();
        seen += "\n\n";
    }
    seen += &Home::new().run(&["config", "get", "colour"], "").ends_with(2).seen();
    holds("config_refused", &seen);
}

#[test]
fn the_places_of_everything() {
    let home = Home::new();
    holds("config_path", &home.run(&["config", "path"], "").ends_with(0).seen());
    let set = home.path("elsewhere");
    let told = [("XDG_CONFIG_HOME", set.to_str().unwrap())];
    let places = home.run_with(&told, &["config", "path"], "").ends_with(0).stdout;
    assert!(places.contains("/elsewhere/scamdrill/settings.toml\n"), "{places}");
    assert_eq!(home.contents(), [""; 0], "looking makes no file");
}

#[test]
fn settings_that_cannot_be_read_are_named() {
    let home = Home::new();
    let folder = home.path(".config/scamdrill");
    std::fs::create_dir_all(&folder).unwrap();
    let mut seen = String::new();
    for text in [
        &b"who = 7\n"[..],
        b"whom = \"x\"\n",
        b"who = \"x",
        b"\xff\xfe",
        b"language = \"tlh\"\n",
        b"who = \"=1\"\n",
    ] {
        std::fs::write(folder.join("settings.toml"), text).unwrap();
        let ran =
            home.run(&["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "1"], "1\n");
        assert!(
            ran.stderr.contains("settings"),
            "it is said, whether the round begins or not: {}",
            ran.seen()
        );
        let (written, code) = (String::from_utf8_lossy(text), ran.code.unwrap());
        let said = ran.stderr.replace(&home.path("").display().to_string(), "[home]/");
        seen += &format!("{}\n{}exit code {code}\n\n", written, said);
    }
    holds("config_unreadable", seen.trim_end());
}
