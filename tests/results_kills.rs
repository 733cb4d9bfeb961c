//! Killing the program at any moment of an export, of forgetting or of coming back to a backup leaves
//! everything as it was or as it should be, at the latest at the next start.
//!
//! How many kills of each: `SCAMDRILL_KILLS`, or 24. What is drawn by chance follows from the number of
//! the round; when exactly a kill lands does not, and is what the tests are about.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "results_kills/export.rs"]
mod export;
#[path = "results_kills/forget.rs"]
mod forget;
#[path = "results_kills/restore.rs"]
mod restore;
#[path = "../benches/export/school.rs"]
mod school;
#[path = "commands/support.rs"]
mod support;

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use scamdrill::domain::seed::Seed;
use support::{Home, PROGRAM};

/// So many learners make a store that takes a while to write.
const LEARNERS: i64 = 30;

/// Where a kill was found to have landed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Landed {
    /// Before anything was done.
    Before,
    /// When some of it was done.
    During,
    /// When all of it was done.
    After,
}

/// Kills `arguments` in fresh copies of a home at moments by chance, and looks what each leaves.
#[track_caller]
fn kills(name: &str, template: &Home, arguments: &[&str], look: impl Fn(&Home) -> Landed) {
    let wanted: usize = std::env::var("SCAMDRILL_KILLS").map_or(24, |text| text.parse().unwrap());
    let mut length = length(template, arguments);
    let (mut landed, mut rounds) = (Vec::new(), 0);
    while landed.len() < wanted {
        let whole = length.as_micros() as usize;
        let wait = Seed(rounds).stream(name).between(whole / 20, whole);
        let home = copy(template);
        rounds += 1;
        // The machine may be busier now than it was, or less.
        let was_running = kill(&home, arguments, Duration::from_micros(wait as u64));
        length = if was_running { length * 51 / 50 } else { length * 19 / 20 };
        let found = look(&home);
        assert!(was_running || found == Landed::After, "{name}: nobody killed it");
        landed.extend(was_running.then_some(found));
    }
    let count = |wanted| landed.iter().filter(|one| **one == wanted).count();
    let counts = [Landed::Before, Landed::During, Landed::After].map(count);
    println!("{name}: {counts:?} before, during and after, of {rounds} rounds");
    assert!(counts[1] > 0, "{name}: no kill landed in the middle: {counts:?}");
}

/// How long something takes that is not killed, on this machine at this time.
fn length(template: &Home, arguments: &[&str]) -> Duration {
    let home = copy(template);
    let since = Instant::now();
    home.run(arguments, "").ends_with(0);
    since.elapsed()
}

/// Whether it was killed before it was over.
fn kill(home: &Home, arguments: &[&str], wait: Duration) -> bool {
    let mut child = Command::new(PROGRAM)
        .args(arguments)
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

/// The same on a machine of its own.
fn copy(template: &Home) -> Home {
    let home = Home::new();
    for name in template.contents() {
        let (from, to) = (template.path(&name), home.path(&name));
        match from.is_dir() {
            true => fs::create_dir_all(to).unwrap(),
            false => drop(fs::copy(from, to).unwrap()),
        }
    }
    home
}

/// A machine with the answers of so many learners.
fn full(learners: i64) -> Home {
    let home = Home::new();
    fs::create_dir_all(home.store().parent().unwrap()).unwrap();
    school::fill(&home.store(), learners);
    home
}

/// Whether a text is in any file below a home whose path begins so.
fn is_in(home: &Home, below: &str, text: &str) -> bool {
    let files = home.contents().into_iter().filter(|name| name.starts_with(below));
    let files = files.map(|name| home.path(&name)).filter(|path| path.is_file());
    files.into_iter().any(|path| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

/// How many rounds there are, as the next start tells; of somebody, if one is named.
fn rounds(home: &Home, learner: Option<&str>) -> usize {
    let named = learner.map_or(Vec::new(), |name| vec!["--as", name]);
    let arguments = [&["results", "list", "--json"], &named[..]].concat();
    let list = home.run(&arguments, "").ends_with(0).json();
    list.as_array().unwrap().len()
}
