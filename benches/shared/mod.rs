//! What the benchmarks share: taking turns, medians, and a table of what came out.
//!
//! Times differ from machine to machine and from minute to minute; ratios against a baseline that
//! ran in turn with ours, in the same minute, hardly do. Nothing here fails on a number.

#![allow(dead_code, reason = "no benchmark uses all of it")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

pub(crate) mod made;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// One thing to time. It returns the time itself, so that what it tidies up does not count.
pub(crate) type Turn<'t> = &'t mut dyn FnMut() -> Duration;

/// How often to repeat: as often as asked under `cargo bench`, once under `cargo test`.
pub(crate) fn repeats(wanted: usize) -> usize {
    match std::env::args().any(|argument| argument == "--bench") {
        true => wanted,
        false => 1,
    }
}

/// The time something takes, and what it makes; the letting go of that is not timed.
pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = std::hint::black_box(work());
    (start.elapsed(), made)
}

/// The times of each, taken in turn (A B C A B C …), after one unmeasured turn of each.
pub(crate) fn in_turn(rounds: usize, turns: &mut [Turn<'_>]) -> Vec<Times> {
    let mut times = vec![Times::default(); turns.len()];
    for turn in turns.iter_mut() {
        turn();
    }
    for _ in 0..rounds {
        for (turn, times) in turns.iter_mut().zip(&mut times) {
            times.0.push(turn());
        }
    }
    times
}

/// The times that one thing took.
#[derive(Debug, Clone, Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// Adds one.
    pub(crate) fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The middle one.
    pub(crate) fn median(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort();
        sorted[sorted.len() / 2]
    }

    /// What all but one in a hundred stay within.
    pub(crate) fn slowest_but_a_hundredth(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort();
        sorted[(sorted.len() * 99).div_ceil(100) - 1]
    }

    /// Notes one more.
    pub(crate) fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// How often a second, on average; the slowest count too.
    pub(crate) fn a_second(&self) -> f64 {
        self.0.len() as f64 / self.0.iter().sum::<Duration>().as_secs_f64()
    }
}

impl std::iter::Sum for Times {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        Self(all.flat_map(|times| times.0).collect())
    }
}

/// A folder of our own to write in: under the build's target folder, because `/tmp` may be memory.
pub(crate) fn folder(name: &str) -> PathBuf {
    let base = std::env::var_os("SCAMDRILL_BENCH_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")), PathBuf::from);
    let folder = base.join(format!("bench-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The least that a Rust program takes to start and end.
pub(crate) fn build_empty(folder: &Path) -> PathBuf {
    let program = folder.join("empty");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/shared/empty.rs");
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let built = rustc.args(["-O", source, "-o"]).arg(&program).status();
    assert!(built.unwrap().success());
    program
}

/// What came out, as a table that can be pasted into `BENCHMARKS.md`.
pub(crate) struct Table(String);

impl Table {
    /// A table with nothing in it yet.
    pub(crate) fn new() -> Self {
        let head = "| what | baseline | ours | ratio | target | met |";
        Self(format!("{head}\n|---|---|---|---|---|---|\n"))
    }

    /// Two times; met if ours is at most so many times the baseline.
    pub(crate) fn ratio(&mut self, what: &str, baseline: &Times, ours: &Times, most: f64) {
        let (baseline, ours) = (baseline.median(), ours.median());
        let ratio = ours.as_secs_f64() / baseline.as_secs_f64();
        let (target, met) = (format!("≤ {most}"), met(ratio <= most));
        self.row(what, [&shown(baseline), &shown(ours), &format!("{ratio:.2}"), &target, met]);
    }

    /// Two times, to be known; nothing is asked of them.
    pub(crate) fn compare(&mut self, what: &str, baseline: &Times, ours: &Times) {
        let (baseline, ours) = (baseline.median(), ours.median());
        let ratio = ours.as_secs_f64() / baseline.as_secs_f64();
        self.row(what, [&shown(baseline), &shown(ours), &format!("{ratio:.2}"), "–", "–"]);
    }

    /// Two times; met if ours is later by at most this.
    pub(crate) fn later(&mut self, what: &str, baseline: &Times, ours: &Times, most: Duration) {
        let (baseline, ours) = (baseline.median(), ours.median());
        let later = ours.saturating_sub(baseline);
        let (target, met) = (format!("≤ +{}", shown(most)), met(later <= most));
        self.row(
            what,
            [&shown(baseline), &shown(ours), &format!("+{}", shown(later)), &target, met],
        );
    }

    /// Two times and how much later ours is, to be known; nothing is asked of it.
    pub(crate) fn later_by(&mut self, what: &str, baseline: &Times, ours: &Times) {
        let (baseline, ours) = (baseline.median(), ours.median());
        let later = format!("+{}", shown(ours.saturating_sub(baseline)));
        self.row(what, [&shown(baseline), &shown(ours), &later, "–", "–"]);
    }

    /// Times of one thing, by themselves: the middle one, and what all but one in a hundred stay
    /// within; met if that is below the limit, if there is one.
    pub(crate) fn shares(&mut self, what: &str, times: &Times, below: Option<Duration>) {
        let (most, middle) = (times.slowest_but_a_hundredth(), shown(times.median()));
        let (target, met) = match below {
            Some(below) => (format!("< {}", shown(below)), met(most < below)),
            None => ("–".to_owned(), "–"),
        };
        let count = times.0.len();
        let ours = format!("median {middle}, 99 % within {}", shown(most));
        self.row(&format!("{what} ({count})"), ["–", &ours, "–", &target, met]);
    }

    /// Two amounts of anything; met if ours is not above the limit, if there is one.
    pub(crate) fn amount(
        &mut self,
        what: &str,
        baseline: f64,
        ours: f64,
        most: Option<f64>,
        unit: &str,
    ) {
        let (target, met) = match most {
            Some(most) => (format!("≤ {most:.0} {unit}"), met(ours <= most)),
            None => ("–".to_owned(), "–"),
        };
        let amount = |number: f64| format!("{number:.1} {unit}");
        self.row(
            what,
            [&amount(baseline), &amount(ours), &format!("{:.2}", ours / baseline), &target, met],
        );
    }

    fn row(&mut self, what: &str, cells: [&str; 5]) {
        self.0.push_str(&format!("| {what} | {} |\n", cells.join(" | ")));
    }

    /// Prints it.
    pub(crate) fn print(&self) {
        println!("\n{}", self.0);
    }
}

fn met(is_met: bool) -> &'static str {
    match is_met {
        true => "yes",
        false => "no",
    }
}

fn shown(time: Duration) -> String {
    match time.as_secs_f64() * 1e6 {
        micros if micros < 1_000.0 => format!("{micros:.0} µs"),
        micros => format!("{:.2} ms", micros / 1e3),
    }
}
