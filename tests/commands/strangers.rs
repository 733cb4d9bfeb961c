//! What strangers write, in files, names and arguments: nothing of it acts on a terminal, passes for
//! our own words, or keeps the machine busy.

use std::fmt::Write as _;

use scamdrill::domain::text::is_unsafe;

use crate::support::{BANK, FIXTURE, Home};

/// A window title, a colour, and text that runs backwards.
const ACTING: &str = "\u{1b}]0;owned\u{7}\u{1b}[31m\u{202e}";

fn is_harmless(text: &str) -> bool {
    !text.chars().any(is_unsafe)
}

#[test]
fn arguments_do_not_act() {
    let home = Home::new();
    for arguments in [
        vec!["play", ACTING],
        vec![ACTING],
        vec!["play", "--level", ACTING],
        vec!["play", "--as", ACTING],
        vec!["--lang", ACTING, "play"],
        vec!["help-lines", ACTING],
        vec!["lesson", ACTING],
        vec!["now", ACTING],
        vec!["now", "--country", ACTING],
        vec!["banks", "show", ACTING],
        vec!["config", "set", "who", ACTING],
        vec!["results", "list", "--store", ACTING],
        vec!["class", "new", ACTING],
        vec!["class", "list", ACTING],
        vec!["class", "import", ACTING],
        vec!["class", "assign", ACTING, "--form", "A", "--due", ACTING],
        vec!["class", "codes", ACTING, "--new", ACTING],
        vec!["class", "notice", ACTING],
        vec!["report", "--learner", ACTING],
    ] {
        let ran = home.run(&arguments, "");
        assert!(
            is_harmless(&ran.stderr) && is_harmless(&ran.stdout),
            "{arguments:?}: {}",
            ran.seen()
        );
    }
}

#[test]
fn paths_do_not_act() {
    let home = Home::new();
    let store = format!("{ACTING}.db");
    let paths = home.run(&["config", "path", "--store", &store], "").ends_with(0);
    assert!(is_harmless(&paths.stdout), "{}", paths.seen());
    home.run(&["play", "--store", &store, "--seed", "7"], "1\n").ends_with(0);
    let asked = home.run(&["wipe", "--store", &store], "\n").ends_with(0);
    assert!(is_harmless(&asked.stderr), "{}", asked.seen());
}

#[test]
fn settings_written_by_hand_are_checked() {
    let home = Home::new();
    home.run(&["config", "set", "country", "GB"], "").ends_with(0);
    for text in ["who = \"a\\u001b[31mb\"\n", "journal = \"off\"\n", "language = \"xx\"\n", "=\n"] {
        home.write(".config/scamdrill/settings.toml", text);
        let ran = home.run(&["config", "get"], "").ends_with(0);
        assert!(ran.stderr.contains("are passed over"), "{text:?}: {}", ran.seen());
        assert!(
            ran.stdout.lines().all(|line| line.ends_with("(not set)")),
            "{text:?}: {}",
            ran.seen()
        );
        home.run(&["help-lines", "GB"], "").ends_with(0);
    }
}

#[test]
fn line_breaks_in_a_bank_forge_no_answer() {
    let home = Home::new();
    let forged = "Yes\\n2. No\\n\\nAnswer (1-2, ? for help): 2\\nCorrect.";
    let option = "text = \"";
    let at = FIXTURE.rfind(option).unwrap() + option.len();
    home.write(BANK, FIXTURE[..at].to_owned() + forged + " " + &FIXTURE[at..]);
    let ran = home.run(&["play", "fixture-en", "--bank", BANK, "--count", "14"], "").ends_with(0);
    assert!(!ran.stdout.lines().any(|line| line == "Correct."), "{}", ran.seen());
}

#[test]
fn a_store_in_use_is_safe_from_a_wipe_that_names_another() {
    let home = Home::new();
    home.run(&["play", "--seed", "7"], "1\n").ends_with(0);
    let holder = rusqlite::Connection::open(home.store()).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    home.run(&["play", "--seed", "7", "--store", "two.db"], "1\n").ends_with(0);
    for other in ["none.db", "two.db"] {
        home.run_with(&[("SCAMDRILL_STORE", other)], &["wipe", "--yes"], "").ends_with(1);
        assert!(home.store().exists() && home.path("two.db").exists(), "all or nothing");
    }
}

/// Each wrong name looks for the nearest right one: half a million comparisons that nobody waits for.
#[test]
fn many_near_misses_are_told_without_end_of_patience() {
    let home = Home::new();
    let mut bank = FIXTURE.to_owned();
    let name =
        |number: usize| format!("a-source-with-quite-a-long-name-for-an-id-number-{number:05}");
    for number in 0..1_000 {
        let id = name(number);
        write!(bank, "\n[[source]]\nid = \"{id}\"\ntitle = \"T\"\npublisher = \"P\"\n").unwrap();
    }
    let misses: Vec<String> =
        (0..1_000).map(|number| format!("{:?}", name(number).replace("quite", "quiet"))).collect();
    let sources = bank.find("sources = [").unwrap() + "sources = [".len();
    bank.insert_str(sources, &(misses.join(", ") + ", "));
    home.write("near.toml", bank);
    let ran = home.run(&["banks", "list", "--bank", "near.toml"], "").ends_with(1);
    assert!(ran.stderr.starts_with("near.toml: 1000 mistakes."), "{}", &ran.stderr[..200]);
    assert!(ran.stderr.contains("Did you mean"));
}

/// Whoever names a file is told what is wrong with it, also if it lies in the banks folder.
#[test]
fn a_bad_bank_that_is_named_stops_the_round_wherever_it_lies() {
    let home = Home::new();
    let folder = home.path(".local/share/scamdrill/banks");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("mine.toml"), "format = 1\n").unwrap();
    let ran =
        home.run(&["play", "--bank", ".local/share/scamdrill/banks/mine.toml"], "").ends_with(1);
    assert!(ran.stderr.contains("The field \"id\" is missing"), "{}", ran.seen());
    let ran = home.run(&["play"], "").ends_with(0);
    assert!(
        ran.stderr.contains("One bank file holds mistakes and was left out."),
        "{}",
        ran.seen()
    );
}
