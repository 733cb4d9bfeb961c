//! Line mode: whatever is led by typing, as text that is only appended.

use std::io::{self, BufRead, Write};

use jiff::Timestamp;

use crate::ui::dialogue::Dialogue;
use crate::ui::screen::Screen;
use crate::ui::text::clean_line;

use super::input::read_line;
use super::lead::LeadError;
use super::page::Pen;

/// Clears the window and what was scrolled out of it.
pub const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// Where something in line mode is typed and shown.
pub struct LineMode<I, O> {
    /// What is typed.
    pub input: I,
    /// Where it is shown.
    pub output: O,
    /// How it is drawn.
    pub pen: Pen,
    /// Whether what is typed is written behind the prompt, because no terminal does.
    pub echo: bool,
}

impl<I: BufRead, O: Write> LineMode<I, O> {
    /// Leads a round, a story or a menu to its end.
    ///
    /// # Errors
    /// Whatever keeps it from going on, or the streams from being used.
    pub fn lead<D: Dialogue>(
        &mut self,
        dialogue: &mut D,
        first: &Screen,
        clock: &dyn Fn() -> Timestamp,
    ) -> Result<(), LeadError<D::Error>> {
        self.show(first)?;
        while !dialogue.is_over() {
            let line = self.ask(&dialogue.prompt())?;
            let heard = dialogue.hear(line.as_deref(), clock());
            let screen = heard.map_err(LeadError::Dialogue)?.whole();
            if !screen.blocks.is_empty() {
                writeln!(self.output)?;
                self.show(&screen)?;
            }
        }
        Ok(())
    }

    /// Shows a screen.
    ///
    /// # Errors
    /// Whatever the output reports.
    pub fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.output.write_all(self.pen.draw(screen).as_bytes())?;
        self.output.flush()
    }

    /// Clears the window, for somebody who leaves at once.
    ///
    /// # Errors
    /// Whatever the output reports.
    pub fn clear(&mut self) -> io::Result<()> {
        self.output.write_all(CLEAR.as_bytes())?;
        self.output.flush()
    }

    /// Says a prompt and reads what is typed; none at the end of the input.
    ///
    /// # Errors
    /// Whatever the streams report.
    pub fn ask(&mut self, prompt: &str) -> io::Result<Option<String>> {
        write!(self.output, "\n{}", self.pen.prompt(prompt))?;
        self.output.flush()?;
        let line = read_line(&mut self.input)?;
        match &line {
            Some(line) if self.echo => writeln!(self.output, "{}", clean_line(line.trim()))?,
            Some(_) => {}
            None => writeln!(self.output)?,
        }
        Ok(line)
    }
}
