//! The full screen: the pages of `ui` drawn over the whole window, for eyes and mouse. It knows
//! nothing that line mode does not: what it says to a dialogue are the lines that line mode reads.

mod backend;
pub mod chart;
pub mod draw;
pub mod entry;
mod events;
pub mod guard;
pub mod row;
pub mod scene;
pub mod sheet;
mod signals;
pub mod view;

use std::io;

use jiff::Timestamp;

use crate::ui::dialogue::Dialogue;
use crate::ui::keys::Phrases;
use crate::ui::screen::Screen;

use super::lead::LeadError;
use super::paint::Painter;
use draw::{Hits, draw};
use events::Happening;
use guard::Guard;
use signals::Signals;
use view::View;

/// A terminal that is ours from edge to edge.
pub struct Full {
    terminal: ratatui::Terminal<backend::Terminal>,
    signals: Signals,
    painter: Painter,
    phrases: Phrases,
    /// What is to be shown over the next page.
    notes: Screen,
    guard: Option<Guard>,
}

impl Full {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// Whatever the terminal reports; it is then as it was.
    pub fn open(painter: Painter, phrases: Phrases) -> io::Result<Self> {
        let signals = Signals::note()?;
        let guard = Some(Guard::take()?);
        let terminal = ratatui::Terminal::new(backend::Terminal::new())?;
        Ok(Self { terminal, signals, painter, phrases, notes: Screen::new(), guard })
    }

    /// Keeps something to be shown over the next page.
    pub fn show(&mut self, screen: &Screen) {
        self.notes.append(screen.clone());
    }

    /// What has not been shown over a page.
    pub fn take_notes(&mut self) -> Screen {
        std::mem::take(&mut self.notes)
    }

    /// Gives the terminal back before its time.
    pub fn close(&mut self) {
        self.guard = None;
    }

    /// Leads a dialogue to its end.
    ///
    /// # Errors
    /// Whatever keeps it from going on, an interruption among it.
    pub fn lead<D: Dialogue>(
        &mut self,
        dialogue: &mut D,
        clock: &dyn Fn() -> Timestamp,
    ) -> Result<(), LeadError<D::Error>> {
        let mut view = View::of(self.phrases.clone(), dialogue.page());
        let notes = self.take_notes();
        if !notes.blocks.is_empty() {
            view.show(notes);
        }
        while !dialogue.is_over() {
            let hits = self.draw(&mut view)?;
            let line = match events::next(&self.signals)? {
                Happening::Press(press) => view.press(&press),
                Happening::Click(column, row) => {
                    hits.at(column, row).and_then(|hit| view.press(&hit))
                }
                Happening::Leave => Some("x".to_owned()),
                Happening::End => {
                    dialogue.hear(None, clock()).map_err(LeadError::Dialogue)?;
                    continue;
                }
                Happening::Interrupt => return Err(LeadError::Interrupted),
                other => {
                    self.about_the_window(&mut view, &other)?;
                    None
                }
            };
            if let Some(line) = line {
                let said = dialogue.hear(Some(&line), clock()).map_err(LeadError::Dialogue)?;
                view.take(said, dialogue.page());
                if line == "?" {
                    view.add_moving();
                }
            }
        }
        Ok(())
    }

    fn about_the_window(&mut self, view: &mut View, happening: &Happening) -> io::Result<()> {
        match happening {
            Happening::Wheel(down) => view.wheel(*down),
            Happening::Suspend => {
                self.signals.stand_still()?;
                self.terminal.clear()?;
            }
            Happening::GoOn => {
                // After a stop that nobody could note, the terminal may be as the shell left it.
                guard::enter_anew()?;
                self.terminal.clear()?;
            }
            Happening::Redraw => self.terminal.clear()?,
            _ => {}
        }
        Ok(())
    }

    fn draw(&mut self, view: &mut View) -> io::Result<Hits> {
        let (painter, mut hits) = (self.painter, Hits::default());
        self.terminal.draw(|frame| hits = draw(frame, view, painter))?;
        Ok(hits)
    }
}
