//! Pages and plots for people: one file each that needs nothing beside it, runs nothing and fetches
//! nothing.

pub mod cards;
pub mod page;
pub mod plot;
pub mod progress;
pub mod runbook;
pub mod scatter;
pub mod stats;
#[cfg(test)]
#[path = "strict_tests.rs"]
mod strict;
pub mod table;
