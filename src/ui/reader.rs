//! Something to read to its end, such as a lesson. Line mode prints such things and is done.

use std::convert::Infallible;

use jiff::Timestamp;

use crate::say;
use crate::words::Words;

use super::dialogue::{Dialogue, Field, Page, Said};
use super::keys::{ENTER_FINISH, HELP, LEAVE, QUIT, page};
use super::screen::{Role, Screen};

/// Something to read.
pub struct Reader<'w> {
    words: &'w Words,
    screen: Screen,
    is_over: bool,
    was_left: bool,
}

impl<'w> Reader<'w> {
    /// This screen, to be read.
    pub fn new(words: &'w Words, screen: Screen) -> Self {
        Self { words, screen, is_over: false, was_left: false }
    }

    /// Whether it was left at once, so that the screen should be cleared.
    pub fn was_left(&self) -> bool {
        self.was_left
    }
}

impl Dialogue for Reader<'_> {
    type Error = Infallible;

    fn page(&self) -> Page {
        let keys = [ENTER_FINISH, HELP, QUIT, LEAVE];
        page(self.words, self.screen.clone(), Field::Next, &keys)
    }

    fn prompt(&self) -> String {
        say!(self.words, "prompt-end-reading")
    }

    fn is_over(&self) -> bool {
        self.is_over
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        Ok(match line.map(|line| line.trim().to_lowercase()).as_deref() {
            None | Some("" | "q") => {
                self.is_over = true;
                Said::turn(Screen::new())
            }
            Some("x") => {
                (self.is_over, self.was_left) = (true, true);
                Said::turn(Screen::new())
            }
            Some("r") => Said::turn(self.screen.clone()),
            Some(_) => {
                let help = say!(self.words, "help-reading");
                Said::aside(Screen::line(Role::Hint, help))
            }
        })
    }
}
