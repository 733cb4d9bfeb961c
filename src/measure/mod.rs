//! What answers say about skill, as pure functions over responses.

pub mod calibration;
pub mod discrimination;
pub mod know_nothing;
pub mod score;
pub mod weakness;
