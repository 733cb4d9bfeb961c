//! scamdrill trains people to tell scams from the real thing.
//!
//! The rooms of the house, and who may look into whom (a test reads the imports and fails on an
//! arrow that runs back):
//!
//! ```text
//! domain ← measure, schedule ← words, bank, store ← exchange ← ui ← html ← report, terminal, workshop ← cli
//! ```
//!
//! `domain`, `measure` and `schedule` are pure: no file, clock, network, database or source of chance. Time
//! and seeds are handed in. `ARCHITECTURE.md` tells the whole in five minutes.

pub mod bank;
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod html;
pub mod measure;
pub mod report;
pub mod schedule;
pub mod store;
pub mod terminal;
pub mod ui;
pub mod words;
pub mod workshop;
