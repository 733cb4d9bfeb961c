//! Pages and plots for people: one file each that needs nothing beside it and fetches nothing. They run
//! nothing, but for the page for homework, which is a drill.

pub mod cards;
mod certificate;
pub mod class;
pub mod homework;
pub mod learner;
pub mod notice;
pub mod page;
pub mod paper;
pub mod plot;
pub mod progress;
pub mod rooms;
pub mod runbook;
pub mod scatter;
pub mod stats;
pub mod table;
