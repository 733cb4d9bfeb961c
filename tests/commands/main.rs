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
mod banks_new;
mod banks_schema;
mod completions;
mod config;
mod guides;
mod help;
mod help_lines;
mod lesson;
mod man;
mod now;
mod play;
mod results;
mod story;
mod strangers;
mod support;
mod wipe;
