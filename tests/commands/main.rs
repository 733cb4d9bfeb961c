//! What a person sees of each command.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

mod banks;
mod banks_check;
mod banks_export;
mod banks_import;
mod banks_new;
mod banks_schema;
mod class;
mod completions;
mod config;
mod guides;
mod help;
mod help_lines;
mod homework;
mod lesson;
mod made_class;
mod made_homework;
mod made_room;
mod man;
mod now;
mod past;
mod play;
mod progress;
mod report;
mod results;
mod results_export;
mod results_keeping;
mod results_shared;
mod review;
mod stats;
mod story;
mod strangers;
#[path = "../../src/html/strict_tests.rs"]
mod strict;
mod support;
mod wipe;
mod workshop;
