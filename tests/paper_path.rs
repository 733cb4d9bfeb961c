//! `docs/paper-and-homework.md`: homework on a phone and sets on paper. Every command in it is run as it is
//! written there, in order, in an empty home; every file that one names has to come to be. What is counted
//! on paper fits a workshop.
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

#[path = "paper_path/counted.rs"]
mod counted;
#[path = "paths/frames.rs"]
mod frames;
#[path = "commands/made_homework.rs"]
mod made_homework;
#[path = "workshop_path/page.rs"]
mod page;
#[path = "workshop_path/phone.rs"]
mod phone;
#[path = "commands/support.rs"]
mod support;
#[path = "workshop_path/trainer.rs"]
mod trainer;

use std::fs;

use frames::{Frame, frames};
use made_homework::handed_in;
use trainer::Trainer;

const PAGE: &str = include_str!("../docs/paper-and-homework.md");

/// A day on the page, and one that is not over.
const DAYS: [&str; 2] = ["2026-12-11", "2099-12-11"];

/// Types the commands of a frame; what follows is typed to the last of them.
fn types(trainer: &Trainer, commands: &str, typed: &str) {
    let commands: Vec<String> =
        commands.lines().map(|line| line.replace(DAYS[0], DAYS[1])).collect();
    let (last, before) = commands.split_last().unwrap();
    before.iter().for_each(|command| works(trainer, command, ""));
    works(trainer, last, typed);
}

fn works(trainer: &Trainer, command: &str, typed: &str) {
    if command.contains(" handed-in.txt") {
        hand_in(trainer);
    }
    trainer.works(command, typed);
}

/// What the teacher has saved by then: everybody's text in one file.
fn hand_in(trainer: &Trainer) {
    let page = fs::read_to_string(trainer.0.path("homework.html")).unwrap();
    let class = trainer.0.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let now = jiff::Timestamp::now().as_millisecond().unsigned_abs();
    let learners = class["learners"].as_array().unwrap().iter();
    let texts = learners.map(|one| handed_in(&page, one["code"].as_str().unwrap(), now));
    trainer.0.write("handed-in.txt", texts.collect::<String>());
}

#[test]
fn a_teacher_gets_along_without_computers_for_learners() {
    let trainer = Trainer::new();
    let frames = frames(PAGE);
    for (at, Frame { head, text }) in frames.iter().enumerate() {
        let typed = frames.get(at + 1).filter(|next| next.head == "typed");
        match *head {
            "sh" => types(&trainer, text, typed.map_or("", |next| next.text)),
            "typed" => {}
            other => trainer.0.write(other.strip_prefix("csv ").unwrap(), text),
        }
    }
    let class = trainer.0.run(&["class", "list", "9B"], "").ends_with(0).stdout;
    assert!(class.contains("3 of 3 have done it"), "{class}");
    let room = trainer.room()["code"].as_str().unwrap().to_owned();
    let told = trainer.0.run(&["report", "--room", &room, "--json"], "").ends_with(0).json();
    assert_eq!(
        told["total"]["hands"]["scams"].as_u64().unwrap()
            + told["total"]["hands"]["genuine"].as_u64().unwrap(),
        24
    );
}

#[test]
fn the_readme_leads_to_it() {
    assert!(include_str!("../README.md").contains("(docs/paper-and-homework.md)"));
}
