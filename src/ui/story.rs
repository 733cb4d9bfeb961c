//! A story from its start to one of its endings, and back to try another way: takes what is typed
//! and answers with what to show. Nothing of it is kept.

pub mod command;
mod ending;
pub mod menu;
mod page;
mod screens;

use std::collections::BTreeSet;
use std::convert::Infallible;

use jiff::Timestamp;

use crate::domain::bank::Bank;
use crate::domain::story::Story;
use crate::domain::story::walk::Walk;
use crate::say;
use crate::words::Words;

use super::dialogue::{Choice, Dialogue, Page, Said};
use super::drill::Pace;
use super::screen::{Role, Screen};
use command::{Awaits, Command, NotUnderstood};

/// Where the telling stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Care,
    Told,
    Stopped,
    Left,
}

/// A story as it is told to somebody who decides.
pub struct Telling<'d> {
    words: &'d Words,
    bank: &'d Bank,
    story: &'d Story,
    walk: Walk<'d>,
    phase: Phase,
    /// The places of the endings that were seen in this sitting.
    found: BTreeSet<usize>,
    latest: Screen,
}

impl<'d> Telling<'d> {
    /// Opens a story, with what is to be shown first.
    pub fn open(
        words: &'d Words,
        (bank, story): (&'d Bank, &'d Story),
        pace: Pace,
    ) -> (Self, Screen) {
        let walk = Walk::start(&story.plot);
        let (phase, found, latest) = (Phase::Told, BTreeSet::new(), Screen::new());
        let mut telling = Self { words, bank, story, walk, phase, found, latest };
        let mut screen = telling.title();
        match &story.care {
            Some(_) if pace == Pace::Waits => telling.phase = Phase::Care,
            _ => {
                screen.append(telling.tell());
                telling.latest = screen.clone();
            }
        }
        (telling, screen)
    }

    /// Whether it was left at once, so that the screen should be cleared.
    pub fn was_left(&self) -> bool {
        self.phase == Phase::Left
    }

    fn awaits(&self) -> Awaits {
        match (self.phase, self.walk.current().decisions().len()) {
            (Phase::Care, _) => Awaits::Care,
            (_, 0) => Awaits::Finish,
            (_, last) => Awaits::Decision(last),
        }
    }

    /// Reads a typed line: the words of a decision stand for its number.
    fn read(&self, line: &str) -> Result<Command, NotUnderstood> {
        command::read(line, self.awaits()).or_else(|why| self.decision_named(line).ok_or(why))
    }

    fn decision_named(&self, line: &str) -> Option<Command> {
        let typed = line.trim().to_lowercase();
        let mut decisions = self.walk.current().decisions().iter();
        let place = decisions.position(|decision| decision.text.to_lowercase() == typed)?;
        matches!(self.awaits(), Awaits::Decision(_)).then_some(Command::Decide(place + 1))
    }

    fn handle(&mut self, command: Command) -> Said {
        match command {
            Command::Decide(number) => self.decide(number),
            Command::Next if self.phase == Phase::Care => Said::turn(self.tell()),
            Command::Next | Command::Quit => self.end(Phase::Stopped),
            Command::Leave => self.end(Phase::Left),
            Command::Undo => self.undo(),
            Command::BackTo(number) => self.back_to(number),
            Command::Path => self.way_back(),
            Command::Repeat => Said::turn(self.latest.clone()),
            Command::Source => Said::aside(self.source()),
            Command::Help => Said::aside(self.help()),
        }
    }

    fn decide(&mut self, number: usize) -> Said {
        if self.walk.decide(number) {
            Said::turn(self.tell())
        } else {
            Said::aside(self.not_understood(NotUnderstood::NoDecision))
        }
    }

    /// The decisions so far, to go back to one of them.
    fn way_back(&self) -> Said {
        let last = self.walk.length();
        let choice = (last > 0).then_some(Choice { word: "b", last });
        Said::Aside { screen: self.path(), choice }
    }

    fn undo(&mut self) -> Said {
        let note = match self.walk.undo() {
            true => say!(self.words, "story-undone"),
            false => {
                let hint = say!(self.words, "story-nothing-decided");
                return Said::aside(Screen::line(Role::Hint, hint));
            }
        };
        self.tell_after(note)
    }

    fn back_to(&mut self, number: usize) -> Said {
        match self.walk.undo_to(number) {
            true => self.tell_after(say!(self.words, "story-back-to", number = number)),
            false => Said::aside(self.no_such_decision(number)),
        }
    }

    fn tell_after(&mut self, note: String) -> Said {
        Said::after(Screen::line(Role::Body, note), self.tell())
    }

    /// The step at hand.
    fn tell(&mut self) -> Screen {
        self.phase = Phase::Told;
        let names_help = !self.has_ended_badly();
        if self.walk.is_over() {
            self.found.insert(self.walk.place());
        }
        self.latest = self.step(names_help);
        self.latest.clone()
    }

    /// Whether an ending was seen at which the other side was not genuine. Where to turn is named at
    /// the first of them, and not again.
    fn has_ended_badly(&self) -> bool {
        let steps = self.story.plot.steps();
        let mut endings = self.found.iter().filter_map(|&place| steps[place].ending());
        endings.any(|ending| !ending.genuine)
    }

    fn end(&mut self, phase: Phase) -> Said {
        self.phase = phase;
        Said::turn(Screen::new())
    }
}

impl Dialogue for Telling<'_> {
    type Error = Infallible;

    fn page(&self) -> Page {
        self.page()
    }

    fn prompt(&self) -> String {
        self.prompt_words()
    }

    fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Stopped | Phase::Left)
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        Ok(match line.map(|line| self.read(line)) {
            None => self.handle(Command::Quit),
            Some(Ok(command)) => self.handle(command),
            Some(Err(why)) => Said::aside(self.not_understood(why)),
        })
    }
}
