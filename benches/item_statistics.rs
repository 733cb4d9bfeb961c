//! Item statistics of a million learners, against NumPy doing the same.
//!
//! `SCAMDRILL_PYTHON` names a Python that has NumPy; without it there is no baseline, and only our own
//! time is told.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

mod shared;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use scamdrill::domain::seed::Seed;
use scamdrill::measure::item::{self, Answers, ItemStatistics, Reliability};
use shared::{Table, folder, in_turn, repeats, timed};

const LEARNERS: usize = 1_000_000;

const ITEMS: usize = 40;

fn main() {
    // Under `cargo test` it only has to work.
    let learners = if repeats(2) == 1 { 2_000 } else { LEARNERS };
    let folder = folder("item-statistics");
    let file = folder.join("answers.u8");
    let answers = made(learners, &file);
    let counts = [true; ITEMS];
    let mut table = Table::new();
    let what =
        format!("item statistics of {learners} learners and {ITEMS} questions, against NumPy");
    let ours = &mut || on_cpu(|| item::all(&answers, &counts));
    match python() {
        Some(python) => {
            let plain = &mut || numpy(&python, &file, learners).plain;
            let products = &mut || numpy(&python, &file, learners).products;
            let times = in_turn(repeats(5), &mut [plain, products, ours]);
            table.ratio(&what, &times[0], &times[2], 0.1);
            table.compare("the same, against matrix products in NumPy", &times[1], &times[2]);
            agree(&numpy(&python, &file, learners).found, &item::all(&answers, &counts));
        }
        None => {
            let times = in_turn(repeats(5), &mut [ours]);
            table.compare(&format!("{what} (no NumPy at hand)"), &times[0], &times[0]);
        }
    }
    table.print();
    println!("With one answer in a thousand left out: {:?}.", with_gaps(&answers).median());
    std::fs::remove_dir_all(folder).unwrap();
}

/// The CPU time of something, as NumPy's is taken, where the system tells it (Linux, in nanoseconds of
/// this thread); else the time on the clock, which is never less.
fn on_cpu<T>(work: impl FnOnce() -> T) -> Duration {
    let so_far = || {
        let text = String::from_utf8(std::fs::read("/proc/thread-self/schedstat").ok()?).ok()?;
        text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
    };
    let before: Option<Duration> = so_far();
    let (clock, made) = timed(work);
    let after = so_far();
    drop(made);
    before.zip(after).map_or(clock, |(before, after)| after.saturating_sub(before))
}

/// Answers of learners who know more or less to questions that are harder or easier, also as a file of
/// a byte each, learner by learner.
fn made(learners: usize, file: &Path) -> Answers {
    let mut chance = Seed(7).stream("answers");
    let mut answers = Answers::new(ITEMS);
    let mut bytes = Vec::with_capacity(learners * ITEMS);
    for learner in 0..learners {
        let knows = chance.below(100);
        for item in 0..ITEMS {
            let right = chance.below(200) <= 40 + knows + item;
            answers.set(learner, item, f64::from(u8::from(right)));
            bytes.push(u8::from(right));
        }
    }
    std::fs::write(file, bytes).unwrap();
    answers
}

fn python() -> Option<String> {
    std::env::var("SCAMDRILL_PYTHON").ok().filter(|python| {
        let found = Command::new(python).args(["-c", "import numpy"]).output();
        found.is_ok_and(|found| found.status.success())
    })
}

/// The CPU times that NumPy takes, reading left out, and what it found.
struct Numpy {
    plain: Duration,
    products: Duration,
    found: Vec<f64>,
}

fn numpy(python: &str, file: &Path, learners: usize) -> Numpy {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/item_statistics/baseline.py");
    let output = Command::new(python)
        .arg(script)
        .arg(file)
        .args([learners.to_string(), ITEMS.to_string()])
        // CPU time is compared, and of one core.
        .envs([("OMP_NUM_THREADS", "1"), ("OPENBLAS_NUM_THREADS", "1")])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut numbers = text.split_whitespace().map(|word| word.parse::<f64>().unwrap());
    let mut time = || Duration::from_secs_f64(numbers.next().unwrap());
    let (plain, products) = (time(), time());
    Numpy { plain, products, found: numbers.collect() }
}

/// Both must have found the same, or their times say nothing.
fn agree(numpy: &[f64], (items, whole): &(Vec<ItemStatistics>, Reliability)) {
    let ours = items.iter().map(|one| one.facility.unwrap());
    let ours = ours.chain(items.iter().map(|one| one.discrimination.unwrap().value));
    let ours: Vec<f64> = ours.chain([whole.alpha.unwrap()]).collect();
    assert_eq!(ours.len(), numpy.len());
    assert!(ours.iter().zip(numpy).all(|(one, other)| (one - other).abs() < 1e-9));
}

/// Where answers are missing, the rest of each learner has to be worked out.
fn with_gaps(answers: &Answers) -> shared::Times {
    let mut gapped = Answers::new(ITEMS);
    for learner in 0..answers.learners() {
        for item in (0..ITEMS).filter(|item| !(learner * ITEMS + item).is_multiple_of(1_000)) {
            gapped.set(learner, item, answers.get(learner, item).unwrap());
        }
    }
    in_turn(repeats(3), &mut [&mut || on_cpu(|| item::all(&gapped, &[true; ITEMS]))]).remove(0)
}
