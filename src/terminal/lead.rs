//! Leading a dialogue, in line mode or in the full screen.

use std::error::Error;
use std::io::{self, BufRead, Write};

use jiff::Timestamp;
use thiserror::Error;

use crate::domain::text::closed_words;
use crate::ui::dialogue::Dialogue;
use crate::ui::screen::Screen;

use super::full::Full;
use super::line::LineMode;

closed_words! {
    /// How the program shows itself in a terminal.
    #[derive(Default)]
    pub enum Mode {
        /// Over the whole window, where the terminal can.
        #[default]
        Full = "full",
        /// In lines from top to bottom.
        Plain = "plain",
    }
}

/// Why something that is led ended before its time.
#[derive(Debug, Error)]
pub enum LeadError<E: Error + 'static> {
    /// It cannot go on.
    #[error(transparent)]
    Dialogue(E),
    /// The input cannot be read or the output not written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Somebody interrupted the program, or the system did.
    #[error("interrupted")]
    Interrupted,
}

/// Where things are led: one of two drawings of the same dialogues.
pub enum Stage {
    /// Lines, from top to bottom.
    Line(LineMode<Box<dyn BufRead>, Box<dyn Write>>),
    /// The whole window.
    Full(Box<Full>),
}

impl Stage {
    /// Leads a dialogue to its end. `first` is what line mode says first; the full screen draws the
    /// page.
    ///
    /// # Errors
    /// Whatever keeps it from going on, or the streams from being used.
    pub fn lead<D: Dialogue>(
        &mut self,
        dialogue: &mut D,
        first: &Screen,
        clock: &dyn Fn() -> Timestamp,
    ) -> Result<(), LeadError<D::Error>> {
        match self {
            Stage::Line(line) => line.lead(dialogue, first, clock),
            Stage::Full(full) => full.lead(dialogue, clock),
        }
    }

    /// Says something between two dialogues. The full screen keeps it for the next page.
    ///
    /// # Errors
    /// Whatever the output reports.
    pub fn show(&mut self, screen: &Screen) -> io::Result<()> {
        match self {
            Stage::Line(line) => line.show(screen),
            Stage::Full(full) => {
                full.show(screen);
                Ok(())
            }
        }
    }
}
