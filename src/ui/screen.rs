//! A screen as data: blocks, each with the role it plays. A role is what a theme colours and what a
//! reader may pass over; no block relies on colour to be understood.

use crate::domain::pieces::Voice;
use crate::domain::scene::Channel;

/// What a line of text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What a part of the screen is about.
    Heading,
    /// Running text.
    Body,
    /// What the learner is asked.
    Prompt,
    /// The answer was right.
    Right,
    /// The answer was not right.
    Wrong,
    /// Shown before hard content.
    Care,
    /// Where something comes from, and other small print.
    Aside,
    /// How to go on.
    Hint,
}

/// A part of a screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Line {
        /// What it is for.
        role: Role,
        /// Its words.
        text: String,
    },
    /// What the learner is shown.
    Scene(SceneView),
    /// The answers offered, in the order shown.
    Options(Vec<OptionView>),
    /// A picture of numbers.
    Chart(ChartView),
    /// Some room before what follows.
    Gap,
}

/// What the learner is shown, as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneView {
    /// How it arrives.
    pub channel: Channel,
    /// How it arrives and from whom, in words.
    pub label: String,
    /// Its lines.
    pub lines: Vec<LineView>,
}

/// A line of a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineView {
    /// Who it comes from.
    pub voice: Voice,
    /// The name before the colon, with its colon; empty if there is none.
    pub speaker: String,
    /// The words behind it.
    pub pieces: Vec<PieceView>,
}

/// A picture of numbers. Its sentences say all that it shows, so no drawing is needed to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartView {
    /// What it shows.
    pub title: String,
    /// How to read its numbers.
    pub before: Vec<String>,
    /// What it shows, number by number.
    pub numbers: Vec<String>,
    /// What there is to say beside the numbers.
    pub after: Vec<String>,
    /// How to read it where it is drawn; none where a chart above says so.
    pub key: Option<String>,
    /// The numbers, as they can be drawn.
    pub plot: Plot,
}

/// Numbers as they can be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Plot {
    /// Shares of a whole, a bar for each.
    Bars(Vec<Bar>),
    /// Values over time, from the oldest to the latest.
    Course {
        /// The least and the greatest value that fit on it.
        scale: (f64, f64),
        /// The value that parts one side from the other, such as 0 for guessing.
        middle: f64,
        /// The values.
        points: Vec<Point>,
    },
}

/// A share of a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is the share of.
    pub label: String,
    /// From 0 to 1.
    pub share: f64,
    /// Between which shares it very likely is, where that is known.
    pub range: Option<(f64, f64)>,
    /// The same in numbers, as in "18 of 24".
    pub value: String,
}

/// A value at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// When, as in "May".
    pub label: String,
    /// The value.
    pub value: f64,
    /// Between which values it very likely is.
    pub range: (f64, f64),
    /// The same in numbers.
    pub text: String,
}

/// A stretch of a scene that is drawn in one way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PieceView {
    /// Its words.
    pub text: String,
    /// The number to type for the sentence that begins here.
    pub number: Option<usize>,
    /// What the mark that it is is called, where marks are shown: one number or several.
    pub mark: Option<String>,
}

/// An answer offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// What to type for it: a number from 1, or a letter.
    pub label: String,
    /// Label and words, as shown.
    pub text: String,
}

/// What is said at one moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Screen {
    /// Its parts, from top to bottom.
    pub blocks: Vec<Block>,
}

impl Screen {
    /// An empty screen.
    pub fn new() -> Self {
        Self::default()
    }

    /// A screen of one paragraph.
    pub fn line(role: Role, text: String) -> Self {
        Self { blocks: vec![Block::Line { role, text }] }
    }

    /// Adds a paragraph.
    pub fn say(&mut self, role: Role, text: String) {
        self.blocks.push(Block::Line { role, text });
    }

    /// Adds some room, unless it would be the first thing.
    pub fn gap(&mut self) {
        if !self.blocks.is_empty() {
            self.blocks.push(Block::Gap);
        }
    }

    /// Adds another screen below, with room between.
    pub fn append(&mut self, other: Screen) {
        if !other.blocks.is_empty() {
            self.gap();
            self.blocks.extend(other.blocks);
        }
    }
}
