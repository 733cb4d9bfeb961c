//! Moodle XML, as Moodle writes and takes it.

mod read;
mod tree;
mod write;

pub use read::read;
pub use write::file;

#[cfg(test)]
#[path = "bank_moodle_xml/tests.rs"]
mod tests;
