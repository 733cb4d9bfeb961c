//! A room attacked: by strangers on its network, by a learner who has the code, and by what befalls a
//! computer. The real program is run, and spoken to as anybody could.
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

#[path = "commands/support.rs"]
mod support;

#[path = "room/bank.rs"]
mod bank;
#[path = "room/program.rs"]
mod program;
#[path = "room/wire.rs"]
mod wire;

#[path = "room/answers.rs"]
mod answers;
#[path = "room/clock.rs"]
mod clock;
#[path = "room/ending.rs"]
mod ending;
#[path = "room/frames.rs"]
mod frames;
#[path = "room/http.rs"]
mod http;
#[path = "room/keys.rs"]
mod keys;
#[path = "room/mishaps.rs"]
mod mishaps;
#[path = "room/names.rs"]
mod names;
#[path = "room/pacing.rs"]
mod pacing;
#[path = "room/resume.rs"]
mod resume;
#[path = "room/secrets.rs"]
mod secrets;
