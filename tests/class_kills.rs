//! Killing the program at any moment of a change of classes leaves each file as before or complete, and
//! a change of several classes is done in all or in none by the next look at them.
//!
//! How many kills: `SCAMDRILL_KILLS`, or 48. What is drawn by chance follows from the number of the
//! round; when exactly a kill lands does not, and is what the test is about.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "commands/support.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use scamdrill::domain::class::Class;
use scamdrill::domain::seed::Seed;
use support::{Home, PROGRAM};

/// The classes of a school.
const CLASSES: [&str; 6] = ["9A", "9B", "9C", "10A", "10B", "10C"];

/// How many learners there are, so that writing takes a while.
const LEARNERS: usize = 300;

#[test]
fn a_killed_change_is_done_in_all_classes_or_in_none() {
    let wanted = std::env::var("SCAMDRILL_KILLS").map_or(48, |text| text.parse().unwrap());
    let (template, mut tally) = (school(), Tally::default());
    let mut lengths = CHANGES.map(|change| length(&template, change));
    for number in 0.. {
        if tally.kills >= wanted {
            break;
        }
        round(number, &template, &mut lengths, &mut tally);
    }
    println!("{tally:?}");
    assert!(tally.done > 0 && tally.undone > 0, "kills land on both sides: {tally:?}");
}

#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    /// Changes that were there after a kill.
    done: usize,
    /// Changes that were not.
    undone: usize,
    /// Kills after which there was something left to carry out.
    left: usize,
}

/// One change with a kill in it.
fn round(number: u64, template: &Home, lengths: &mut [Duration; 4], tally: &mut Tally) {
    let mut chance = Seed(number).stream("class-kills");
    let home = copy(template);
    let before = state(&home);
    let which = chance.below(CHANGES.len());
    let (change, length) = (CHANGES[which], &mut lengths[which]);
    let whole = length.as_micros() as usize;
    let wait = Duration::from_micros(chance.between(whole / 4, whole) as u64);
    // The machine may be busier now than it was, or less.
    if !kill(&home, change, wait) {
        *length = *length * 19 / 20;
        return;
    }
    *length = *length * 51 / 50;
    tally.kills += 1;
    tally.left += usize::from(folder(&home).join("change.note").exists());
    each_file_is_whole(&home, &before);
    // Whatever looks at classes carries out what was left to do.
    home.run(&["class", "list"], "").ends_with(0);
    assert!(!folder(&home).join("change.note").exists());
    match is_done(change, &before, &state(&home)) {
        true => tally.done += 1,
        false => tally.undone += 1,
    }
}

/// What is tried.
const CHANGES: [&[&str]; 4] = [
    &["class", "import", "later.csv"],
    &["class", "assign", "--all", "--rotate", "--due", "2099-12-11"],
    &["class", "rename", "9A", "11A"],
    &["class", "codes", "9B", "--new", "1"],
];

fn school() -> Home {
    let home = Home::new();
    home.write("list.csv", list("Learner"));
    home.write("later.csv", list("Changed"));
    home.run(&["class", "import", "list.csv"], "").ends_with(0);
    home
}

fn list(name: &str) -> String {
    let row = |number: usize| format!("{name} {number},{number},{}\n", CLASSES[number % 6]);
    "name,id,class\n".to_owned() + &(0..LEARNERS).map(row).collect::<String>()
}

fn folder(home: &Home) -> std::path::PathBuf {
    home.path(".local/share/scamdrill/classes")
}

/// The same school on a machine of its own.
fn copy(template: &Home) -> Home {
    let home = Home::new();
    fs::create_dir_all(folder(&home)).unwrap();
    for name in ["list.csv", "later.csv"] {
        fs::copy(template.path(name), home.path(name)).unwrap();
    }
    for entry in fs::read_dir(folder(template)).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder(&home).join(path.file_name().unwrap())).unwrap();
    }
    home
}

/// How long a change takes that is not killed, on this machine at this time.
fn length(template: &Home, change: &[&str]) -> Duration {
    let home = copy(template);
    let since = Instant::now();
    home.run(change, "").ends_with(0);
    since.elapsed()
}

/// Whether it was killed before it was over.
fn kill(home: &Home, change: &[&str], wait: Duration) -> bool {
    let mut child = Command::new(PROGRAM)
        .args(change)
        .env_clear()
        .envs(home.surroundings())
        .current_dir(home.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    thread::sleep(wait);
    let was_running = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    let _ = child.wait().unwrap();
    was_running
}

/// Every class, by its name.
type State = BTreeMap<String, Class>;

/// What stands in the folder. Every file in it is one as it was or a complete one, or it could not be
/// read.
fn state(home: &Home) -> State {
    let paths = fs::read_dir(folder(home)).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let class = |path| scamdrill::exchange::roster::read(&fs::read(path).unwrap()).unwrap();
    files.map(class).map(|class| (class.name.to_string(), class)).collect()
}

/// Before anything carries on.
fn each_file_is_whole(home: &Home, before: &State) {
    let now = state(home);
    assert!(now.len() >= before.len(), "no class is gone at any moment");
    assert!(now.values().all(|class| class.members.len() == LEARNERS / CLASSES.len()));
}

/// Whether a change is done; it is done everywhere or nowhere.
fn is_done(change: &[&str], before: &State, after: &State) -> bool {
    assert_eq!(after.len(), CLASSES.len());
    let changed = after.iter().filter(|(name, class)| before.get(*name) != Some(class)).count();
    let all = if matches!(change[1], "rename" | "codes") { 1 } else { CLASSES.len() };
    assert!(changed == 0 || changed == all, "{change:?}: {changed} of {all} classes");
    if change[1] != "codes" {
        assert_eq!(codes(before), codes(after), "{change:?}");
    }
    changed == all
}

/// All codes, in order.
fn codes(classes: &State) -> Vec<&str> {
    let members = classes.values().flat_map(|class| &class.members);
    let mut codes: Vec<&str> = members.map(|one| one.code.as_str()).collect();
    codes.sort_unstable();
    codes
}
