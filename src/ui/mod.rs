//! What a screen says, as data. The drawings (`terminal` today) know how to show a [`screen::Screen`];
//! none of them decides what is on it.

pub mod audit;
pub mod banks;
pub mod command;
pub mod drill;
pub mod feedback;
pub mod help_lines;
pub mod mistakes;
pub mod names;
pub mod question;
pub mod results;
pub mod score;
pub mod screen;
pub mod text;
pub mod troubles;
