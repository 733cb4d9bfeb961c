//! What answers say about skill, as pure functions over responses.

pub mod calibration;
pub mod course;
pub mod disclosure;
pub mod discrimination;
pub mod group;
pub mod interval;
pub mod item;
pub mod know_nothing;
#[cfg(test)]
#[path = "made_tests.rs"]
pub(crate) mod made;
pub mod mastery;
pub mod month;
pub mod progress;
pub mod record;
pub mod score;
pub mod weakness;
