//! Whole processes: how long until the help is out, and until the first question can be read.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

mod shared;

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use shared::{Table, build_empty, folder, in_turn, repeats, timed};

const OURS: &str = env!("CARGO_BIN_EXE_scamdrill");
const FIRST: &[u8] = b"Question 1 of";

fn main() {
    let folder = folder("startup");
    let empty = build_empty(&folder);
    let mut table = Table::new();
    help(&mut table, &empty, &folder);
    first_question(&mut table, &empty, &folder);
    table.print();
    fs::remove_dir_all(folder).unwrap();
}

/// A program with nothing around it but a home.
fn program(path: impl AsRef<Path>, home: &Path) -> Command {
    let mut program = Command::new(path.as_ref());
    program.env_clear().env("HOME", home).env("PATH", "/usr/bin:/bin");
    program.stdin(Stdio::piped()).stdout(Stdio::piped());
    program
}

fn whole(path: impl AsRef<Path>, home: &Path, argument: Option<&str>) -> Duration {
    let mut program = program(path, home);
    let (time, output) = timed(|| program.args(argument).output().unwrap());
    assert!(output.status.success());
    assert_eq!(output.stdout.is_empty(), argument.is_none());
    time
}

fn help(table: &mut Table, empty: &Path, home: &Path) {
    let times = in_turn(
        repeats(301),
        &mut [
            &mut || whole(empty, home, None),
            &mut || whole(OURS, home, Some("--help")),
            &mut || whole(OURS, home, Some("--version")),
        ],
    );
    table.ratio("`--help`, against an empty program", &times[0], &times[1], 2.0);
    table.compare("`--version`, against an empty program", &times[0], &times[2]);
}

fn first_question(table: &mut Table, empty: &Path, folder: &Path) {
    let used = folder.join("used");
    fill_store(&used);
    let fresh = folder.join("fresh");
    let times = in_turn(
        repeats(151),
        &mut [
            &mut || whole(empty, folder, None),
            &mut || until_first(folder, &["--private"]),
            &mut || until_first(&used, &[]),
            &mut || {
                let _ = fs::remove_dir_all(&fresh);
                fs::create_dir(&fresh).unwrap();
                until_first(&fresh, &[])
            },
        ],
    );
    let most = Duration::from_millis(10);
    let against = "after the time of an empty program";
    for (how, ours) in
        [("`--private`", 1), ("a store of 40 rounds and more", 2), ("a fresh home", 3)]
    {
        let what = format!("first question on the screen, {how}, {against}");
        table.later(&what, &times[0], &times[ours], most);
    }
}

fn play(home: &Path, more: &[&str]) -> Child {
    let mut play = program(OURS, home);
    play.args(["play", "--seed", "7"]).args(more);
    play.spawn().unwrap()
}

/// From the start of the process until the first question has come through the pipe.
fn until_first(home: &Path, more: &[&str]) -> Duration {
    let start = Instant::now();
    let mut child = play(home, more);
    let mut output = child.stdout.take().unwrap();
    let (mut seen, mut piece) = (Vec::new(), [0; 4096]);
    while !seen.windows(FIRST.len()).any(|window| window == FIRST) {
        match output.read(&mut piece).unwrap() {
            0 => panic!("no question: {}", String::from_utf8_lossy(&seen)),
            length => seen.extend_from_slice(&piece[..length]),
        }
    }
    let time = start.elapsed();
    drop(child.stdin.take());
    output.read_to_end(&mut seen).unwrap();
    assert!(child.wait().unwrap().success());
    time
}

/// A store as a regular learner has it.
fn fill_store(home: &Path) {
    fs::create_dir(home).unwrap();
    for _ in 0..40 {
        let mut child = play(home, &[]);
        let mut answers = child.stdin.take().unwrap();
        let _ = answers.write_all("1\n".repeat(20).as_bytes());
        drop(answers);
        assert!(child.wait_with_output().unwrap().status.success());
    }
}
