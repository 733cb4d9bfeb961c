//! The pages of a workshop: what is there before anything is said over the socket, and what they load.
//! Scripts hold no words; whatever they show stands in the page.

pub mod assets;
pub mod learner;
pub mod screen;
mod shell;
pub mod trainer;

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
