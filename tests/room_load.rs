//! A room full of phones that all lose their connection and come back, and whose server is killed while
//! they answer: what was acknowledged is kept, once, and everybody is where they were.
//!
//! How many phones: `SCAMDRILL_LEARNERS`, or 200.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "../benches/room/crowd.rs"]
mod crowd;
#[path = "../benches/room/files.rs"]
mod files;
#[path = "room_load/kept.rs"]
mod kept;
#[path = "../benches/room/learner.rs"]
mod learner;
#[path = "../benches/room/line.rs"]
mod line;
#[path = "../benches/room/server.rs"]
mod server;
#[path = "commands/support.rs"]
mod support;
#[path = "../benches/room/trainer.rs"]
mod trainer;

use std::process::Command;
use std::time::Duration;

use crowd::Crowd;
use futures_util::future::try_join_all;
use futures_util::stream::{FuturesUnordered, StreamExt};
use learner::{Learner, Screen};
use server::Server;
use support::{Home, PROGRAM};
use trainer::Trainer;

/// In what time all answer a question.
const ANSWERING: Duration = Duration::from_millis(200);

/// So long it takes from one burst of answers to the next.
const BETWEEN_BURSTS: Duration = Duration::from_millis(100);

#[test]
fn nothing_acknowledged_is_lost_when_all_drop_out_and_the_server_is_killed() {
    let learners = std::env::var("SCAMDRILL_LEARNERS").map_or(200, |text| text.parse().unwrap());
    files::allow(learners);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(go_through(learners));
}

async fn go_through(learners: usize) {
    let mut room = Workshop::open(learners).await;
    room.round().await;
    room.round().await;

    room.crowd.ask_next(&mut room.trainer).await.unwrap();
    let asked = room.crowd.learners[0].screen.clone();
    answer(&mut room.crowd.learners[..learners / 2]).await;
    room.crowd.storm().await.unwrap();
    everybody_is_at(&room.crowd, &asked);
    room.kill_while_they_answer(learners / 2).await;
    room.resume().await;
    everybody_is_at(&room.crowd, &asked);
    room.answer_again().await;
    room.explain().await;

    room.round().await;
    room.server.kill();
    kept::is_what_was_acknowledged(&room.home, &room.crowd, 4);
}

/// A workshop and everybody in it.
struct Workshop {
    home: Home,
    server: Server,
    trainer: Trainer,
    crowd: Crowd,
}

impl Workshop {
    async fn open(learners: usize) -> Self {
        let home = Home::new();
        let server = run(
            &home,
            &["start", "--port", "0", "--banks", "romance", "--seed", "7", "--count", "4"],
        );
        let trainer = Trainer::come_in(&server.door).await;
        let mut crowd = Crowd::new(learners, &server.door);
        crowd.come_in().await.unwrap();
        Self { home, server, trainer, crowd }
    }

    /// A question that is put, answered and explained.
    async fn round(&mut self) {
        self.crowd.ask_next(&mut self.trainer).await.unwrap();
        self.crowd.answer(ANSWERING).await.unwrap();
        self.explain().await;
    }

    /// The explanation stands before all, and nothing can be answered any more.
    async fn explain(&mut self) {
        let turn = self.trainer.go("reveal").await;
        self.crowd.hear_turn(turn).await.unwrap();
        let screens = || self.crowd.learners.iter().map(|one| &one.screen);
        assert!(screens().all(|screen| screen.turn == Some(turn) && screen.asks().is_none()));
    }

    /// All but the first so many answer in bursts, and the server is killed as soon as the first of the
    /// third burst has been told that the answer is kept.
    async fn kill_while_they_answer(&mut self, but: usize) {
        let others = &mut self.crowd.learners[but..];
        let burst = others.len() / 8;
        let each = (0..).zip(others);
        let answers = each.map(|(at, one)| one.answer(BETWEEN_BURSTS * (at / burst as u32)));
        let mut answers: FuturesUnordered<_> = answers.collect();
        for _ in 0..=2 * burst {
            answers.next().await.unwrap().unwrap();
        }
        self.server.kill();
        let lost = answers.filter(|sent| std::future::ready(sent.is_err())).count().await;
        assert!(lost > 0, "the kill came too late");
    }

    /// It goes on where it was, and all come back by themselves.
    async fn resume(&mut self) {
        let door = self.server.door.clone();
        self.server = run(&self.home, &["resume"]);
        assert_eq!(self.server.door, door);
        self.trainer = Trainer::come_in(&door).await;
        self.crowd.storm().await.unwrap();
    }

    /// Phones that were not told that their answer is kept say it again.
    async fn answer_again(&mut self) {
        let unsure = self.crowd.learners.iter_mut().filter(|one| !one.is_sure());
        let all = unsure.map(|one| one.answer(Duration::ZERO));
        try_join_all(all).await.unwrap();
    }
}

/// Answers, and is told that it is kept.
async fn answer(learners: &mut [Learner]) {
    try_join_all(learners.iter_mut().map(|one| one.answer(Duration::ZERO))).await.unwrap();
}

/// The same question stands before all, with the answers that are kept: each that was acknowledged, and
/// none that was not given.
fn everybody_is_at(crowd: &Crowd, asked: &Screen) {
    for one in &crowd.learners {
        assert_eq!((one.screen.turn, &one.screen.html), (asked.turn, &asked.html));
        let mine = one.screen.mine.as_ref().map(|mine| &mine.numbers);
        let given = one.choice(asked.asks().unwrap());
        assert!(mine.is_none_or(|mine| *mine == given));
        assert!(mine.is_some() || !one.is_sure());
    }
}

/// The program with a workshop, in surroundings of its own that let it have fewer files open than there
/// are phones, unless it asks for more.
fn run(home: &Home, arguments: &[&str]) -> Server {
    let mut command = Command::new("sh");
    command.args(["-c", r#"ulimit -S -n 64; exec "$0" "$@""#, PROGRAM]);
    command.env_clear().envs(home.surroundings()).current_dir(home.path(""));
    Server::start(command.args(["--plain", "workshop"]).args(arguments))
}
