//! Input, output and stores that are not as they should be.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{BANK, Home, PROGRAM, holds, states, times};

const ROUND: [&str; 6] = ["play", "fixture-en", "--bank", BANK, "--seed", "7"];

fn with_store(store: &Path) -> Vec<&str> {
    [&ROUND[..], &["--store", store.to_str().unwrap()]].concat()
}

#[test]
fn the_end_of_the_input_saves_and_stops() {
    let home = Home::new();
    let at_once = home.run(&ROUND, "").ends_with(0);
    assert!(at_once.stdout.contains("Saved: 0 of 10 questions done."), "{}", at_once.seen());
    let in_the_middle = home.run(&ROUND, "1\n1\n1").ends_with(0);
    assert!(
        in_the_middle.stdout.contains("Saved: 3 of 10 questions done."),
        "the last line needs no end"
    );
}

#[test]
fn whatever_is_typed_the_round_goes_on() {
    let mut typed = vec![b'9'; 1_000_000];
    typed.extend(b"\n\xff\xfe\x00\n\x1b[2J\x1b]0;title\x07\n\xe2\x80\xae1\n1\r\n");
    let started = Instant::now();
    let ran = Home::new().run(&[&ROUND[..], &["--count", "1"]].concat(), typed).ends_with(0);
    assert!(started.elapsed() < Duration::from_secs(10));
    assert_eq!(ran.stdout.matches("This is not one of the answers.").count(), 4, "{}", ran.seen());
    assert!(ran.stdout.contains("\nYour score\n"));
    assert!(
        !ran.stdout.contains(['\u{1b}', '\u{7}', '\0', '\u{202e}']),
        "what is typed is echoed cleaned"
    );
    assert!(ran.stdout.len() < 10_000, "a flood is cut");
}

/// A round with pipes on all sides.
fn start(home: &Home) -> Child {
    Command::new(PROGRAM)
        .args(ROUND)
        .env_clear()
        .envs(home.surroundings())
        .current_dir(home.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn a_reader_who_has_had_enough_is_no_mistake() {
    let home = Home::new();
    let mut child = start(&home);
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(b"1\n1\n").unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(output.any(|line| line.unwrap() == "Question 3 of 10."));
    drop(output);
    // It may be gone before all of it is written.
    let _ = typed.write_all(times("1", 8).as_bytes());
    drop(typed);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));

    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    assert_eq!(states(&document)[..2], ["answered", "answered"]);
}

/// The same round in two windows: whoever comes second is told, and no answer is doubled.
#[test]
fn a_round_goes_on_in_one_window_only() {
    let home = Home::new();
    let mut first = start(&home);
    let mut typed = first.stdin.take().unwrap();
    let mut output = BufReader::new(first.stdout.take().unwrap()).lines();
    assert!(output.any(|line| line.unwrap() == "Question 1 of 10."));

    let resume = ["play", "--bank", BANK, "--resume"];
    let second = home.run(&resume, "1\n1\nq\n").ends_with(0);
    assert!(second.stdout.contains("Saved: 2 of 10 questions done."), "{}", second.seen());

    typed.write_all(b"2\n2\n").unwrap();
    drop(typed);
    let heard: Vec<String> = output.map(Result::unwrap).collect();
    let mut said = String::new();
    first.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(first.wait().unwrap().code(), Some(1), "{said}");
    assert!(said.contains("in another window"), "{said}");
    assert!(!heard.iter().any(|line| line == "Correct." || line == "Not this time."), "{heard:?}");

    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    assert_eq!(states(&document)[..3], ["answered", "answered", "open"]);
    assert_eq!(document["responses"][0]["answer"], "scam", "the one that was acknowledged");
}

/// As a service manager does, or whoever shuts the machine down.
#[test]
#[cfg(unix)]
fn being_told_to_stop_saves_and_says_so() {
    let home = Home::new();
    let mut child = start(&home);
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(b"1\n").unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(output.any(|line| line.unwrap() == "Question 2 of 10."));
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130), "{said}");
    assert!(said.contains("Every answer so far is saved."), "{said}");
    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    assert_eq!(states(&document)[..2], ["answered", "open"]);
}

#[test]
fn the_store_can_be_named() {
    let home = Home::new();
    let named = home.path("some where/ä?#%41.db");
    home.run(&with_store(&named), "1\n").ends_with(0);
    assert!(named.exists() && !home.store().exists());

    let by_variable = home.path("variable.db");
    let set = [("SCAMDRILL_STORE", by_variable.to_str().unwrap())];
    home.run_with(&set, &ROUND, "1\n").ends_with(0);
    assert!(by_variable.exists() && !home.store().exists());

    let other = home.path("flag.db");
    home.run_with(&set, &with_store(&other), "1\n").ends_with(0);
    let list = home.run_with(&set, &["results", "list", "--json"], "").json();
    assert_eq!(list.as_array().unwrap().len(), 1, "the flag outweighs the variable");
    assert!(other.exists());

    home.run_with(&[("SCAMDRILL_STORE", "")], &ROUND, "1\n").ends_with(0);
    assert!(home.store().exists(), "an empty variable names nothing");
}

#[test]
fn a_folder_is_no_store() {
    let home = Home::new();
    fs::create_dir(home.path("folder")).unwrap();
    let ran = home.run(&[&ROUND[..], &["--store", "folder"]].concat(), "1\n").ends_with(1);
    assert_eq!(home.contents(), ["folder"]);
    holds("play_store_folder", &ran.seen());
}

#[test]
fn what_is_no_store_is_left_as_it_is() {
    for (name, bytes) in [
        ("garbage", &b"this is no database, only a text that somebody needs"[..]),
        ("zeros", &[0; 8192]),
    ] {
        let home = Home::new();
        home.write("my.db", bytes);
        let ran = home.run(&[&ROUND[..], &["--store", "my.db"]].concat(), "1\n").ends_with(1);
        assert_eq!(fs::read(home.path("my.db")).unwrap(), bytes);
        assert_eq!(home.contents(), ["my.db"]);
        holds(&format!("play_store_{name}"), &ran.seen());
    }
}

#[test]
fn a_database_of_another_program_is_left_as_it_is() {
    let home = Home::new();
    let path = home.path("other.db");
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        .unwrap();
    let before = fs::read(&path).unwrap();
    let ran = home.run(&[&ROUND[..], &["--store", "other.db"]].concat(), "1\n").ends_with(1);
    assert!(before == fs::read(&path).unwrap());
    assert_eq!(home.contents(), ["other.db"]);
    holds("play_store_foreign", &ran.seen());
}

#[test]
fn a_store_of_a_newer_version_is_left_as_it_is() {
    let home = Home::new();
    home.run(&[&ROUND[..], &["--store", "my.db"]].concat(), "1\n").ends_with(0);
    let path = home.path("my.db");
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", 4000).unwrap();
    conn.close().unwrap();
    let before = fs::read(&path).unwrap();
    for command in [&ROUND[..], &["results", "list"], &["results", "show", "1"]] {
        let ran = home.run(&[command, &["--store", "my.db"]].concat(), "1\n").ends_with(1);
        assert!(
            ran.stderr.contains("was made by a newer scamdrill (its format is 4000,"),
            "{}",
            ran.seen()
        );
        assert!(before == fs::read(&path).unwrap());
        assert_eq!(home.contents(), ["my.db"], "nothing is left beside it");
    }
}

#[test]
fn a_store_that_another_program_holds_is_not_waited_for_long() {
    let home = Home::new();
    home.run(&[&ROUND[..], &["--store", "my.db"]].concat(), "1\n").ends_with(0);
    let holder = rusqlite::Connection::open(home.path("my.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let started = Instant::now();
    let ran = home.run(&[&ROUND[..], &["--store", "my.db"]].concat(), "1\n").ends_with(1);
    assert!(started.elapsed() < Duration::from_secs(10));
    holds("play_store_locked", &ran.seen());
    holder.execute_batch("ROLLBACK").unwrap();
    home.run(&[&ROUND[..], &["--store", "my.db"]].concat(), "1\n").ends_with(0);
}

#[test]
#[cfg(unix)]
fn a_store_below_what_is_no_folder_cannot_be() {
    for below in ["/dev/null/x", "/dev/null"] {
        let ran = Home::new().run(&with_store(Path::new(below)), "1\n").ends_with(1);
        assert!(
            !ran.stderr.contains("panicked") && ran.stderr.contains("--store"),
            "{}",
            ran.seen()
        );
        holds(
            &format!("play_store_{}", below.trim_start_matches('/').replace('/', "_")),
            &ran.seen(),
        );
    }
}

/// On Linux the list of mounts tells of one; elsewhere, and where there is none, nothing is tested.
#[test]
fn a_store_on_a_read_only_file_system_is_named_so() {
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let fields = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let mut read_only =
        fields.filter(|f| f[3].split(',').any(|o| o == "ro") && Path::new(f[1]).is_dir());
    let Some(mount) = read_only.next() else { return };
    let store = Path::new(mount[1]).join("answers.db");
    let ran = Home::new().run(&with_store(&store), "1\n").ends_with(1);
    assert!(ran.stderr.contains("read-only"), "{}", ran.seen());
}

#[test]
fn without_a_home_there_is_still_a_way() {
    let home = Home::new();
    let mut command = home.command(&[&ROUND[..], &["--count", "1", "--private"]].concat());
    let output = command.env_remove("HOME").write_stdin("1\n").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn a_file_with_mistakes_that_is_named_stops_everything() {
    let home = Home::new();
    home.write("mine.toml", "format = 1\n");
    let ran = home.run(&["play", "--bank", "mine.toml"], "1\n").ends_with(1);
    assert!(ran.stderr.starts_with("mine.toml: ") && ran.stdout.is_empty(), "{}", ran.seen());
    assert_eq!(home.contents(), ["mine.toml"]);

    let banks = home.path(".local/share/scamdrill/banks");
    fs::create_dir_all(&banks).unwrap();
    fs::write(banks.join("broken.toml"), "format = 1\n").unwrap();
    let ran = home.run(&ROUND, "1\n").ends_with(0);
    assert!(
        ran.stderr.contains("One bank file holds mistakes and was left out."),
        "{}",
        ran.seen()
    );
}
