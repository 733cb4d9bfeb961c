//! A workshop with thousands of phones, against the least that a server of the same library could do.
//! The learners are in this process, the servers in others; connections come from 127.0.0.1 and on.

#![cfg_attr(not(unix), allow(unused, reason = "how many files may be open is known on Unix alone"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    dead_code,
    reason = "a benchmark prints, one that cannot run says where it stopped, and a test uses the rest"
)]

#[path = "room/bare.rs"]
mod bare;
#[path = "room/crowd.rs"]
mod crowd;
#[cfg(unix)]
#[path = "room/files.rs"]
mod files;
#[allow(dead_code, reason = "the test in the gate uses all of it")]
#[path = "room/learner.rs"]
mod learner;
#[path = "room/line.rs"]
mod line;
#[allow(dead_code, reason = "the test in the gate uses all of it")]
#[path = "room/server.rs"]
mod server;
mod shared;
#[path = "room/trainer.rs"]
mod trainer;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crowd::Crowd;
use line::Lost;
use server::Server;
use shared::{Table, Times, folder, repeats};
use trainer::Trainer;

/// In what time all answer a question.
const ANSWERING: Duration = Duration::from_secs(1);

/// The questions of a room.
const QUESTIONS: usize = 8;

/// What says to this program that it is the other server, and how long its messages are.
const BARE: &str = "--bare=";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(length) = arguments.iter().find_map(|one| one.strip_prefix(BARE)) {
        return bare::serve(length.parse().unwrap());
    }
    let mut table = Table::new();
    for learners in sizes() {
        files::allow(learners);
        compare(&mut table, learners);
    }
    table.print();
}

/// How many learners there are, one room after another.
fn sizes() -> Vec<usize> {
    match std::env::var("SCAMDRILL_LEARNERS") {
        Ok(named) => named.split(',').map(|one| one.parse().unwrap()).collect(),
        Err(_) if repeats(2) == 2 => vec![2_000, 10_000],
        Err(_) => vec![20],
    }
}

/// What was measured of a room.
#[derive(Default)]
struct Measured {
    joins_a_second: f64,
    /// Of the processor, for each question on average.
    processor: Times,
    /// From the last answer to the last result.
    last: Times,
    /// From the moment at which all answer until the last answer is kept.
    at_once: Times,
    /// From the moment at which all connections are gone until all are back.
    storm: Times,
    mib: f64,
    kib_each: f64,
    message_length: usize,
}

fn compare(table: &mut Table, learners: usize) {
    let folder = folder("room");
    let ours = measure(&mut ours(&folder), learners);
    let mut other = Command::new(std::env::current_exe().unwrap());
    let bare = measure(other.arg(format!("{BARE}{}", ours.message_length)), learners);
    let what = |text: &str| format!("{learners} learners, {text}");
    let cpu = what("CPU time a question");
    table.ratio(&cpu, &bare.processor, &ours.processor, 2.5);
    let most = Some(bare.kib_each * 2.5);
    table.amount(&what("memory a connection"), bare.kib_each, ours.kib_each, most, "KiB");
    table.amount(&what("memory in all"), bare.mib, ours.mib, None, "MiB");
    table.compare(&what("last answer to last result"), &bare.last, &ours.last);
    table.compare(&what("all answer at once, until all is kept"), &bare.at_once, &ours.at_once);
    table.compare(&what("all drop out, until all are back"), &bare.storm, &ours.storm);
    let joins = [bare.joins_a_second, ours.joins_a_second];
    table.amount(&what("joins a second"), joins[0], joins[1], None, "");
    std::fs::remove_dir_all(folder).unwrap();
}

/// A room with nobody in it, kept in this folder.
fn ours(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scamdrill"));
    command.args(["workshop", "start", "--plain", "--port", "0", "--banks", "romance"]);
    command.args(["--seed", "7", "--count"]).arg(QUESTIONS.to_string());
    command.arg("--store").arg(folder.join("room.db"));
    command
}

fn measure(command: &mut Command, learners: usize) -> Measured {
    let server = Server::start(command);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(go_through(&server, learners)).unwrap()
}

/// Goes through a room: all but the last question are answered one after another, the last at once.
async fn go_through(server: &Server, learners: usize) -> Result<Measured, Lost> {
    let mut measured = Measured::default();
    let mut trainer = Trainer::come_in(&server.door).await;
    let mut crowd = Crowd::new(learners, &server.door);
    let empty = server.memory();
    let start = Instant::now();
    crowd.come_in().await?;
    measured.joins_a_second = learners as f64 / start.elapsed().as_secs_f64();
    let before = server.processor();
    for _ in 1..QUESTIONS {
        crowd.ask_next(&mut trainer).await?;
        let last_answer = crowd.answer(ANSWERING).await?;
        let turn = trainer.go("reveal").await;
        measured.last.add(crowd.hear_turn(turn).await? - last_answer);
    }
    // It is known to a hundredth of a second, which is little for all of them and much for one.
    measured.processor.add((server.processor() - before) / (QUESTIONS as u32 - 1));
    crowd.ask_next(&mut trainer).await?;
    let start = Instant::now();
    crowd.answer(Duration::ZERO).await?;
    measured.at_once.add(start.elapsed());
    measured.mib = server.memory();
    measured.kib_each = (measured.mib - empty) * 1_024.0 / learners as f64;
    measured.message_length = crowd.message_length();
    let start = Instant::now();
    crowd.storm().await?;
    measured.storm.add(start.elapsed());
    Ok(measured)
}
