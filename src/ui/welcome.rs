//! What the first run asks, once: who plays, plain lines or the full screen, which country. Each can
//! be left out with Enter, and changed later.

use std::convert::Infallible;

use jiff::Timestamp;

use crate::bank::guides::help_lines::Directory;
use crate::domain::learner::Learner;
use crate::say;
use crate::words::Words;

use super::dialogue::{Dialogue, Field, Page, Said};
use super::help_lines::countries;
use super::keys::{ENTER_LEAVES_OUT, HELP, LEAVE, QUIT, page};
use super::screen::{Block, OptionView, Role, Screen};
use super::text::clean_line;
use super::troubles;

/// What somebody wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The name to play under.
    pub who: Option<Learner>,
    /// Whether plain lines are wanted; none, if it was left to the program.
    pub plain: Option<bool>,
    /// Whose help lines come first, by its two letters.
    pub country: Option<String>,
}

/// Which question is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Who,
    Mode,
    Country,
    Done,
    Stopped,
    Left,
}

/// The questions of the first run.
pub struct Welcome<'w> {
    words: &'w Words,
    directory: &'w Directory,
    /// Whether there is a full screen to choose.
    asks_mode: bool,
    phase: Phase,
    wishes: Wishes,
}

impl<'w> Welcome<'w> {
    /// The questions, unasked.
    pub fn new(words: &'w Words, directory: &'w Directory, asks_mode: bool) -> Self {
        Self { words, directory, asks_mode, phase: Phase::Who, wishes: Wishes::default() }
    }

    /// What is said first.
    pub fn open(&self) -> Screen {
        let mut screen = Screen::line(Role::Heading, say!(self.words, "welcome-heading"));
        screen.say(Role::Body, say!(self.words, "welcome-what"));
        screen.say(Role::Body, say!(self.words, "welcome-leave-out"));
        screen
    }

    /// What was wished; none if somebody stopped before the last question.
    pub fn wishes(&self) -> Option<&Wishes> {
        (self.phase == Phase::Done).then_some(&self.wishes)
    }

    /// Whether it was left at once, so that the screen should be cleared.
    pub fn was_left(&self) -> bool {
        self.phase == Phase::Left
    }

    fn go(&mut self, phase: Phase) -> Said {
        self.phase = phase;
        Said::turn(match phase {
            Phase::Mode => self.modes(),
            _ => Screen::new(),
        })
    }

    fn modes(&self) -> Screen {
        let option = |(label, id): (&str, &str)| {
            let text =
                say!(self.words, "option-line", label = label, text = self.words.say(id, &[]));
            OptionView { label: label.to_owned(), text }
        };
        let options = [("1", "welcome-full"), ("2", "welcome-plain")].map(option);
        Screen { blocks: vec![Block::Options(options.into())] }
    }

    fn hear_who(&mut self, line: &str) -> Said {
        let next = if self.asks_mode { Phase::Mode } else { Phase::Country };
        match line {
            "" => self.go(next),
            name => match name.parse() {
                Ok(learner) => {
                    self.wishes.who = Some(learner);
                    self.go(next)
                }
                Err(error) => hint(troubles::name(self.words, &error)),
            },
        }
    }

    fn hear_mode(&mut self, line: &str) -> Said {
        self.wishes.plain = match line {
            "" | "1" | "1." | "full" => Some(false),
            "2" | "2." | "plain" => Some(true),
            _ => return hint(say!(self.words, "welcome-mode-unknown")),
        };
        self.go(Phase::Country)
    }

    fn hear_country(&mut self, line: &str) -> Said {
        if line.is_empty() {
            return self.go(Phase::Done);
        }
        match self.directory.find(line) {
            Some(country) => {
                self.wishes.country = Some(country.iso.clone());
                self.go(Phase::Done)
            }
            None => {
                let country = clean_line(line);
                hint(say!(self.words, "now-no-such-country", country = country))
            }
        }
    }

    fn help(&self) -> Said {
        let id = match self.phase {
            Phase::Who => "welcome-who-help",
            Phase::Mode => "welcome-mode-help",
            _ => "welcome-country-help",
        };
        let mut screen = Screen::line(Role::Hint, self.words.say(id, &[]));
        if self.phase == Phase::Country {
            screen.append(countries(self.words, self.directory));
        }
        Said::aside(screen)
    }
}

fn hint(text: String) -> Said {
    Said::aside(Screen::line(Role::Hint, text))
}

impl Dialogue for Welcome<'_> {
    type Error = Infallible;

    fn page(&self) -> Page {
        let (mut screen, keys) = (self.open(), [ENTER_LEAVES_OUT, HELP, QUIT, LEAVE]);
        screen.gap();
        screen.say(Role::Prompt, self.prompt());
        let field = match self.phase {
            Phase::Mode => Field::OneOrNone,
            _ => Field::Text { may_be_empty: true },
        };
        screen.append(if self.phase == Phase::Mode { self.modes() } else { Screen::new() });
        page(self.words, screen, field, &keys)
    }

    fn prompt(&self) -> String {
        match self.phase {
            Phase::Who => say!(self.words, "prompt-welcome-who"),
            Phase::Mode => say!(self.words, "prompt-welcome-mode"),
            _ => say!(self.words, "prompt-welcome-country"),
        }
    }

    fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Done | Phase::Stopped | Phase::Left)
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        Ok(match line.map(str::trim) {
            None | Some("q" | "Q") => self.go(Phase::Stopped),
            Some("x" | "X") => self.go(Phase::Left),
            Some("?") => self.help(),
            Some(line) => match self.phase {
                Phase::Who => self.hear_who(line),
                Phase::Mode => self.hear_mode(line),
                _ => self.hear_country(line),
            },
        })
    }
}
