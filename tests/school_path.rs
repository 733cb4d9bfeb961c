//! `docs/school.md`: a teacher's path from an empty machine to a report. Every command in it is run as
//! it is written there, in order, in an empty home; every file that one names has to come to be.
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

/// What installs the program, which the tests have built already.
const INSTALL: &str = "cargo install --path .";

#[test]
fn a_teacher_gets_from_an_empty_machine_to_a_report() {
    let room = Room::new();
    let steps = page::steps(include_str!("../docs/school.md"));
    for step in &steps {
        match step {
            Step::File { name, text } => room.write(name, text),
            Step::Run { command, .. } if command == INSTALL => {}
            Step::Run { command, who: Who::Teacher } => room.teacher(command),
            Step::Run { command, who: Who::Pupils } => room.pupils(command),
            Step::Run { command, who: Who::WhoeverStopped } => room.whoever_stopped(command),
        }
    }
    let commands = steps.iter().filter(|step| matches!(step, Step::Run { .. })).count();
    assert!(commands > 25, "the page has only {commands} commands");
    // Nobody is left out on the way to a gradebook: a head and each pupil; two in that of Canvas.
    assert_eq!(room.read("moodle.csv").lines().count(), 1 + room::PUPILS);
    let graded = room.read("canvas.csv").lines().filter(|line| line.ends_with(".00")).count();
    assert_eq!(graded, 2);
}

#[test]
fn the_readme_leads_to_it() {
    assert!(include_str!("../README.md").contains("(docs/school.md)"));
}
