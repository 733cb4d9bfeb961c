//! Papers for a school that uses a class: a privacy notice, the facts an impact assessment asks for, a
//! letter to parents, ground rules, and what a teacher does when somebody tells that they are in a
//! scam. All that they say of the program is held against it by tests.

mod assessment;
mod class;
mod disclosure;
pub mod paper;
mod privacy;
pub mod stored;

use jiff::civil::Date;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::domain::class::Class;
use crate::words::Words;

use super::screen::Screen;
use paper::Paper;

/// Where answers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the data folder of whoever runs the program.
    OwnFolder,
    /// In a file that was named.
    Named,
}

/// What the papers are filled in with.
#[derive(Clone, Copy)]
pub struct Notice<'n> {
    /// The words to tell it in.
    pub words: &'n Words,
    /// For which class.
    pub class: &'n Class,
    /// Its name as a shell takes it.
    pub typed: &'n str,
    /// Where answers are kept.
    pub place: Place,
    /// The country in the settings.
    pub country: Option<&'n Country>,
    /// Who helps where.
    pub directory: &'n Directory,
    /// The day on which they are made.
    pub today: Date,
}

/// The five papers.
pub fn papers(notice: Notice<'_>) -> [Paper; 5] {
    [
        privacy::privacy(notice),
        assessment::assessment(notice),
        class::letter(notice),
        class::rules(notice),
        disclosure::disclosure(notice),
    ]
}

/// The papers as one text.
pub fn screen(papers: &[Paper]) -> Screen {
    let mut screen = Screen::new();
    papers.iter().for_each(|paper| screen.append(paper.screen()));
    screen
}
