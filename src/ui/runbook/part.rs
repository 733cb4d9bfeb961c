//! What a runbook is made of.

use crate::say;
use crate::words::Words;

use super::super::screen::{Role, Screen};

/// A part of a chapter.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A paragraph.
    Text(String),
    /// Points, one after the other.
    Points(Vec<String>),
    /// Things to do, each with a box to tick.
    Checks(Vec<String>),
    /// What to type, and for what.
    Command {
        /// For what.
        what: String,
        /// What to type.
        call: String,
    },
    /// Something to fill in.
    Blank(String),
    /// When what happens.
    Times(Vec<Time>),
    /// A part of the workshop.
    Step(Step),
    /// Help lines, as a screen.
    Lines(Screen),
}

/// A line of the timetable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Time {
    /// The minute in which it begins.
    pub from: u32,
    /// The minute in which it is over.
    pub to: u32,
    /// What happens.
    pub what: String,
}

/// A part of the workshop, as the trainer leads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When it is, and what.
    pub time: Time,
    /// What everybody sees, a paragraph each.
    pub shown: Vec<String>,
    /// What the trainer may say, a paragraph each.
    pub say: Vec<String>,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// What it is about.
    pub title: String,
    /// Whether it begins a sheet when printed, to be taken apart from the rest.
    pub on_own_sheet: bool,
    /// Its parts, from top to bottom.
    pub parts: Vec<Part>,
}

impl Chapter {
    /// The chapter as a part of a screen.
    pub(super) fn screen(&self, words: &Words) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.title.clone());
        for part in &self.parts {
            part.say(words, &mut screen);
        }
        screen
    }
}

impl Part {
    fn say(&self, words: &Words, screen: &mut Screen) {
        let points = |screen: &mut Screen, sign: &str, texts: &[String]| {
            texts.iter().for_each(|text| screen.say(Role::Body, format!("{sign} {text}")));
        };
        match self {
            Part::Text(text) => screen.say(Role::Body, text.clone()),
            Part::Points(texts) => points(screen, "-", texts),
            Part::Checks(texts) => points(screen, "[ ]", texts),
            Part::Command { what, call } => {
                screen.say(Role::Body, what.clone());
                screen.say(Role::Body, call.clone());
            }
            Part::Blank(label) => screen.say(Role::Body, format!("{label} ____________")),
            Part::Times(times) => {
                times.iter().for_each(|time| screen.say(Role::Body, time.line(words)));
            }
            Part::Step(step) => screen.append(step.screen(words)),
            Part::Lines(lines) => screen.append(lines.clone()),
        }
    }
}

impl Time {
    fn line(&self, words: &Words) -> String {
        say!(words, "runbook-time-line", from = self.from, to = self.to, what = &self.what)
    }

    /// The heading of the step at this time.
    pub fn heading(&self, words: &Words) -> String {
        say!(words, "runbook-step", from = self.from, to = self.to, what = &self.what)
    }
}

impl Step {
    fn screen(&self, words: &Words) -> Screen {
        let mut screen = Screen::line(Role::Prompt, self.time.heading(words));
        for (label, texts) in [("runbook-shown", &self.shown), ("runbook-say", &self.say)] {
            if !texts.is_empty() {
                screen.say(Role::Hint, words.say(label, &[]));
                texts.iter().for_each(|text| screen.say(Role::Body, text.clone()));
            }
        }
        screen
    }
}
