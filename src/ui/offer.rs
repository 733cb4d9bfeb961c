//! An unfinished round is offered: go on with it, or begin anew? Enter alone decides nothing.

use std::convert::Infallible;

use jiff::Timestamp;

use crate::say;
use crate::words::Words;

use super::dialogue::{Dialogue, Field, Page, Said};
use super::keys::{ENTER_CHOOSES, HELP, LEAVE, QUIT, page};
use super::screen::{Block, OptionView, Role, Screen};

/// What somebody decides about an unfinished round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Go on with it.
    GoOn,
    /// Begin a new one.
    BeginAnew,
    /// Neither.
    Stop,
    /// Neither, and leave an empty window.
    Leave,
}

/// An unfinished round is offered.
pub struct Offer<'w> {
    words: &'w Words,
    /// Questions done, of so many.
    progress: (usize, usize),
    decision: Option<Decision>,
}

impl<'w> Offer<'w> {
    /// An offer of a round of which so many questions, of so many, are done.
    pub fn new(words: &'w Words, progress: (usize, usize)) -> Self {
        Self { words, progress, decision: None }
    }

    /// What is offered.
    pub fn open(&self) -> Screen {
        let (done, total) = self.progress;
        let mut screen =
            Screen::line(Role::Body, say!(self.words, "resume-offer", done = done, total = total));
        screen.gap();
        screen
    }

    /// What was decided. Nothing typed at all decides to do nothing.
    pub fn decision(&self) -> Decision {
        self.decision.unwrap_or(Decision::Stop)
    }

    fn decide(&mut self, decision: Decision) -> Said {
        self.decision = Some(decision);
        Said::turn(Screen::new())
    }
}

impl Dialogue for Offer<'_> {
    type Error = Infallible;

    fn page(&self) -> Page {
        let (done, total) = self.progress;
        let option = |(label, id): (&str, &str)| {
            let text =
                say!(self.words, "option-line", label = label, text = self.words.say(id, &[]));
            OptionView { label: label.to_owned(), text }
        };
        let mut screen = Screen::line(Role::Heading, say!(self.words, "offer-heading"));
        screen.say(Role::Body, say!(self.words, "offer-done", done = done, total = total));
        screen.gap();
        let options = [("y", "offer-go-on"), ("n", "offer-begin-anew")];
        screen.blocks.push(Block::Options(options.map(option).into()));
        page(self.words, screen, Field::One, &[ENTER_CHOOSES, HELP, QUIT, LEAVE])
    }

    fn prompt(&self) -> String {
        say!(self.words, "prompt-resume")
    }

    fn is_over(&self) -> bool {
        self.decision.is_some()
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        Ok(match line.map(|line| line.trim().to_lowercase()).as_deref() {
            Some("y" | "yes") => self.decide(Decision::GoOn),
            Some("n" | "no") => self.decide(Decision::BeginAnew),
            Some("q") | None => self.decide(Decision::Stop),
            Some("x") => self.decide(Decision::Leave),
            Some(_) => Said::aside(Screen::line(Role::Hint, say!(self.words, "resume-help"))),
        })
    }
}
