//! A screen as data: blocks, each with the role it plays. A role is what a theme colours and what a
//! reader may pass over; no block relies on colour to be understood.

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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Some room before what follows.
    Gap,
}

/// What the learner is shown, as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneView {
    /// How it arrives and from whom.
    pub label: String,
    /// Its lines, each in pieces.
    pub lines: Vec<Vec<PieceView>>,
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
