//! `docs/workshop.md`: a trainer's path from an empty machine to a finished workshop. Every command in it
//! is run as it is written there, in order, in an empty home, with what the trainer types; every file that
//! one names has to come to be.
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
#[path = "workshop_path/page.rs"]
mod page;
#[path = "workshop_path/phone.rs"]
mod phone;
#[path = "commands/support.rs"]
mod support;
#[path = "workshop_path/trainer.rs"]
mod trainer;

use page::Step;
use trainer::Trainer;

/// What installs the program, which the tests have built already.
const INSTALL: &str = "cargo install --path .";

/// How commands begin that the page promises and the program does not have yet. One that has come to be
/// fails the test until it is taken out of here.
const NOT_YET: &[&str] = &[];

#[test]
fn a_trainer_gets_from_an_empty_machine_to_a_finished_workshop() {
    let trainer = Trainer::new();
    let steps = page::steps(include_str!("../docs/workshop.md"));
    for Step { command, typed, stops } in &steps {
        match command.as_str() {
            INSTALL => {}
            _ if NOT_YET.iter().any(|start| command.starts_with(start)) => trainer.refuses(command),
            _ if *stops => trainer.is_stopped(command),
            _ => trainer.works(command, typed),
        }
    }
    assert!(steps.len() > 12, "the page has only {} commands", steps.len());
    assert!(steps.iter().any(|step| step.stops), "no computer stops");
}

#[test]
fn the_readme_leads_to_it() {
    assert!(include_str!("../README.md").contains("(docs/workshop.md)"));
}
