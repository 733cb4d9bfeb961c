//! GIFT, the text format of Moodle, as Moodle's own reader takes it: what it does with a file differs
//! in places from what is written about the format, and what it does is what counts.

mod answers;
mod read;
mod scan;
mod write;

pub use read::read;
pub use write::{file, unfit};

#[cfg(test)]
#[path = "bank_gift/tests.rs"]
mod tests;
