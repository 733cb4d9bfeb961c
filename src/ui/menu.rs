//! Choosing one of many: by its number, by a name, or by how a name begins. Long lists come in
//! parts that fit a window.

mod pick;

use std::convert::Infallible;

use jiff::Timestamp;

use crate::say;
use crate::words::Words;

use super::dialogue::{Dialogue, Field, Page, Said};
use super::keys::{ENTER_CHOOSES, HELP, LEAVE, QUIT, page};
use super::screen::{Block, OptionView, Role, Screen};
pub use pick::{Item, pick};

/// How many are listed at a time: with heading and prompt they fit a window of 24 lines.
const PART: usize = 15;

/// Somebody chooses one of many.
pub struct Menu<'w> {
    words: &'w Words,
    items: Vec<Item>,
    heading: String,
    /// What is said below it.
    lead: Screen,
    /// The message of its prompt.
    prompt: &'static str,
    /// How many have been listed.
    listed: usize,
    chosen: Option<usize>,
    is_over: bool,
    was_left: bool,
}

impl<'w> Menu<'w> {
    /// A choice of these.
    pub fn new(words: &'w Words, heading: String, prompt: &'static str, items: Vec<Item>) -> Self {
        let (chosen, is_over, was_left) = (None, false, false);
        let lead = Screen::new();
        Self { words, items, heading, lead, prompt, listed: 0, chosen, is_over, was_left }
    }

    /// The same, with something said below its heading.
    pub fn with_lead(self, lead: Screen) -> Self {
        Self { lead, ..self }
    }

    /// The heading and what is said below it.
    fn head(&self) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.heading.clone());
        screen.blocks.extend(self.lead.blocks.iter().cloned());
        screen
    }

    /// The list from its start.
    pub fn open(&mut self) -> Screen {
        self.listed = 0;
        let mut screen = self.head();
        screen.blocks.extend(self.next_part().blocks);
        screen
    }

    /// The place of what was chosen, if something was.
    pub fn chosen(&self) -> Option<usize> {
        self.chosen
    }

    /// Whether it was left at once, so that the screen should be cleared.
    pub fn was_left(&self) -> bool {
        self.was_left
    }

    fn next_part(&mut self) -> Screen {
        let end = self.items.len().min(self.listed + PART);
        let part = self.listed..end;
        if part.is_empty() {
            return self.hint("menu-all-shown");
        }
        self.listed = end;
        self.options(part)
    }

    fn options(&self, places: impl Iterator<Item = usize>) -> Screen {
        let option = |at: usize| {
            let label = (at + 1).to_string();
            let text = say!(self.words, "option-line", label = &label, text = &self.items[at].line);
            OptionView { label, text }
        };
        Screen { blocks: vec![Block::Options(places.map(option).collect())] }
    }

    fn choose(&mut self, chosen: Option<usize>) -> Screen {
        (self.chosen, self.is_over) = (chosen, true);
        Screen::new()
    }

    fn leave(&mut self) -> Screen {
        self.was_left = true;
        self.choose(None)
    }

    fn named(&mut self, line: &str) -> Said {
        match pick(&self.items, line) {
            Ok(place) => Said::turn(self.choose(Some(place))),
            Err(near) if near.is_empty() => Said::aside(self.help()),
            Err(near) => {
                let mut screen = self.hint("menu-nearest");
                screen.blocks.extend(self.options(near.into_iter()).blocks);
                Said::aside(screen)
            }
        }
    }

    fn help(&self) -> Screen {
        let is_long = self.items.len() > PART;
        self.hint(if is_long { "menu-help-long" } else { "menu-help" })
    }

    fn hint(&self, message: &str) -> Screen {
        let last = self.items.len();
        Screen::line(Role::Hint, say!(self.words, message, first = 1usize, last = last))
    }
}

impl Dialogue for Menu<'_> {
    type Error = Infallible;

    /// All of it: the full screen scrolls.
    fn page(&self) -> Page {
        let mut screen = self.head();
        screen.append(self.options(0..self.items.len()));
        page(self.words, screen, Field::Pick, &[ENTER_CHOOSES, HELP, QUIT, LEAVE])
    }

    fn prompt(&self) -> String {
        let last = self.items.len();
        let more = last - self.listed;
        say!(self.words, self.prompt, first = 1usize, last = last, more = more)
    }

    fn is_over(&self) -> bool {
        self.is_over
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        let line = line.map(|line| line.trim().to_lowercase());
        Ok(match line.as_deref() {
            None | Some("q") => Said::turn(self.choose(None)),
            Some("x") => Said::turn(self.leave()),
            Some("m") => Said::turn(self.next_part()),
            Some("r") => Said::turn(self.open()),
            Some("?" | "h" | "help") => Said::aside(self.help()),
            Some("") => Said::aside(self.hint("menu-enter-alone")),
            Some(name) => self.named(name),
        })
    }
}
