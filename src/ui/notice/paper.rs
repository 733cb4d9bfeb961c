//! A paper as data: a text and a page are two drawings of it.

use crate::words::Words;

use super::super::screen::{Role, Screen};

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// What follows is about this.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Points, one after the other.
    List(Vec<String>),
    /// What to type, and for what.
    Command {
        /// For what.
        what: String,
        /// What to type.
        call: String,
    },
    /// What a person fills in.
    Blank(String),
    /// Help lines, as a screen.
    Lines(Screen),
}

/// A paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// What it is.
    pub title: String,
    /// Its parts, from top to bottom.
    pub parts: Vec<Part>,
}

impl Paper {
    /// An empty paper.
    pub fn new(title: String) -> Self {
        Self { title, parts: Vec::new() }
    }

    /// Adds a part.
    pub fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Adds a heading and points below it that need nothing filled in.
    pub fn points(&mut self, words: &Words, heading: &str, ids: &[&str]) {
        self.add(Part::Heading(words.say(heading, &[])));
        self.add(Part::List(said(words, ids)));
    }

    /// Adds what to type, with the message that says for what.
    pub fn command(&mut self, words: &Words, what: &str, call: String) {
        self.add(Part::Command { what: words.say(what, &[]), call });
    }

    /// Adds something to fill in.
    pub fn blank(&mut self, words: &Words, label: &str) {
        self.add(Part::Blank(words.say(label, &[])));
    }

    /// The paper as a part of a screen.
    pub fn screen(&self) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.title.clone());
        for part in &self.parts {
            match part {
                Part::Heading(text) => {
                    screen.gap();
                    screen.say(Role::Heading, text.clone());
                }
                Part::Text(text) => screen.say(Role::Body, text.clone()),
                Part::List(points) => {
                    points.iter().for_each(|text| screen.say(Role::Body, format!("- {text}")));
                }
                Part::Command { what, call } => {
                    screen.say(Role::Body, what.clone());
                    screen.say(Role::Body, call.clone());
                }
                Part::Blank(label) => screen.say(Role::Body, format!("{label}: ____________")),
                Part::Lines(lines) => screen.append(lines.clone()),
            }
        }
        screen
    }
}

/// Messages that need nothing filled in.
pub(super) fn said(words: &Words, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| words.say(id, &[])).collect()
}
