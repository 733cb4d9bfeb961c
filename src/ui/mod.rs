//! What a screen says, as data. The drawings (`terminal` today) know how to show a [`screen::Screen`];
//! none of them decides what is on it.

pub mod answer;
mod asking;
pub mod audit;
pub mod banks;
pub mod checks;
pub mod command;
pub mod coverage;
pub mod dialogue;
pub mod drill;
mod explanation;
pub mod feedback;
pub mod help_lines;
pub mod lesson;
pub mod mistakes;
pub mod names;
pub mod now;
pub mod question;
pub mod results;
mod scene;
pub mod score;
pub mod screen;
pub mod story;
pub mod text;
pub mod told;
pub mod troubles;
pub mod typed;
