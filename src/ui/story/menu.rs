//! Which stories there are, and choosing one.

use std::convert::Infallible;

use jiff::Timestamp;

use crate::domain::bank::Bank;
use crate::domain::question::Audience;
use crate::domain::story::Story;
use crate::say;
use crate::words::Words;

use super::super::dialogue::Dialogue;
use super::super::screen::{Block, OptionView, Role, Screen};
use super::command::{Awaits, Command, NotUnderstood, read};

/// A story with the bank it stands in.
pub type Told<'d> = (&'d Bank, &'d Story);

/// All stories, a line each, by the names that are typed, and how to begin one. `banks` is what has
/// to be typed behind it.
pub fn list(words: &Words, stories: &[Told<'_>], banks: &str) -> Screen {
    let mut screen = Screen::new();
    for (_, story) in stories {
        screen.say(Role::Body, line(words, "story-line", story));
    }
    if let Some((_, first)) = stories.first() {
        let id = first.id.as_str();
        screen.gap();
        screen.say(Role::Hint, say!(words, "stories-choose", id = id, banks = banks));
    }
    screen
}

/// A story's line in a list, which may start with its id.
pub fn line(words: &Words, message: &str, story: &Story) -> String {
    let (id, title) = (story.id.as_str(), &*story.title);
    let (level, from) = (u32::from(story.level.number()), from_age(story));
    say!(words, message, id = id, title = title, level = level, from = from)
}

/// The age from which a story is fit, where that is said.
fn from_age(story: &Story) -> u32 {
    match story.audience {
        Audience::All => 0,
        Audience::SixteenUp => 16,
    }
}

/// Somebody chooses a story.
pub struct Menu<'d> {
    words: &'d Words,
    stories: &'d [Told<'d>],
    chosen: Option<Told<'d>>,
    is_over: bool,
    was_left: bool,
}

impl<'d> Menu<'d> {
    /// A choice of these stories, with what is to be shown first.
    pub fn open(words: &'d Words, stories: &'d [Told<'d>]) -> (Self, Screen) {
        let menu = Self { words, stories, chosen: None, is_over: false, was_left: false };
        let screen = menu.screen();
        (menu, screen)
    }

    /// The story that was chosen, if one was.
    pub fn chosen(&self) -> Option<Told<'d>> {
        self.chosen
    }

    /// Whether it was left at once, so that the screen should be cleared.
    pub fn was_left(&self) -> bool {
        self.was_left
    }

    fn screen(&self) -> Screen {
        let mut screen = Screen::line(Role::Heading, say!(self.words, "stories-heading"));
        let option = |(at, (_, story)): (usize, &Told<'_>)| {
            let (number, text) = (at + 1, line(self.words, "story-option", story));
            let text = say!(self.words, "option-line", label = number, text = text);
            OptionView { label: number.to_string(), text }
        };
        screen.blocks.push(Block::Options(self.stories.iter().enumerate().map(option).collect()));
        screen
    }

    fn choose(&mut self, chosen: Option<Told<'d>>) -> Screen {
        (self.chosen, self.is_over) = (chosen, true);
        Screen::new()
    }

    /// The name of a story stands for its number.
    fn named(&self, line: &str) -> Option<Told<'d>> {
        let is_named = |(_, story): &&Told<'_>| story.id.as_str() == line.trim();
        self.stories.iter().find(is_named).copied()
    }

    fn hint(&self, message: &str) -> Screen {
        let last = self.stories.len();
        Screen::line(Role::Hint, say!(self.words, message, first = 1usize, last = last))
    }
}

impl Dialogue for Menu<'_> {
    type Error = Infallible;

    fn prompt(&self) -> String {
        let last = self.stories.len();
        say!(self.words, "prompt-stories", first = 1usize, last = last)
    }

    fn is_over(&self) -> bool {
        self.is_over
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Screen, Infallible> {
        let Some(line) = line else { return Ok(self.choose(None)) };
        if let Some(told) = self.named(line) {
            return Ok(self.choose(Some(told)));
        }
        Ok(match read(line, Awaits::Decision(self.stories.len())) {
            Ok(Command::Decide(number)) => self.choose(self.stories.get(number - 1).copied()),
            Ok(Command::Quit) => self.choose(None),
            Ok(Command::Leave) => {
                self.was_left = true;
                self.choose(None)
            }
            Ok(Command::Repeat) => self.screen(),
            Err(NotUnderstood::EnterAlone) => self.hint("stories-enter-alone"),
            Ok(_) | Err(_) => self.hint("help-stories"),
        })
    }
}
