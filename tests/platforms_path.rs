//! `docs/platforms.md`: questions to other platforms and back. Every command in it is run as it is written
//! there, in order, in an empty home; every file that one names has to come to be.
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

#[path = "paths/frames.rs"]
mod frames;
#[path = "school_path/page.rs"]
mod page;
#[path = "school_path/room.rs"]
mod room;
#[path = "commands/support.rs"]
mod support;

use page::{Step, Who};
use room::Room;

#[test]
fn questions_go_out_and_come_in() {
    let room = Room::new();
    let steps = page::steps(include_str!("../docs/platforms.md"));
    for step in &steps {
        match step {
            Step::File { name, text } => room.write(name, text),
            Step::Run { command, who: Who::Teacher } => room.teacher(command),
            Step::Run { command, .. } => panic!("nobody but a teacher types {command}"),
        }
    }
    let commands = steps.iter().filter(|step| matches!(step, Step::Run { .. })).count();
    assert!(commands > 8, "the page has only {commands} commands");
    // What the page says of a second import.
    let quiz = room.read("quiz.toml");
    assert_eq!(quiz.matches("[[question]]").count(), 3, "{quiz}");
    assert!(quiz.contains("Which of these two is a warning?"), "{quiz}");
    assert!(room.read("table.toml").contains("No bank and no police ask for it."));
}

#[test]
fn the_readme_leads_to_it() {
    assert!(include_str!("../README.md").contains("(docs/platforms.md)"));
}
