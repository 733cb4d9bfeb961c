//! What is due when, as pure functions over what was answered. The day and the seed are handed in.

pub mod due;
pub mod grading;
pub mod memory;
pub mod reminders;
pub mod review;

#[cfg(test)]
mod scratch;
