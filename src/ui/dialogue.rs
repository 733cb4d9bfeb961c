//! What every drawing can lead: it takes what is typed, a line at a time, and answers with what to
//! show. A round is one, a story another. Line mode appends what is [`Said`]; the full screen draws
//! the [`Page`] that stands. Both put in the same lines, so that nothing can be done in one alone.

use jiff::Timestamp;

use super::screen::Screen;

/// Something that is led by typing.
pub trait Dialogue {
    /// Why it cannot go on.
    type Error: std::error::Error + 'static;

    /// What stands now, whole.
    fn page(&self) -> Page;

    /// What to say before somebody types.
    fn prompt(&self) -> String;

    /// Whether it has come to its end.
    fn is_over(&self) -> bool;

    /// Takes a typed line; none is the end of the input.
    ///
    /// # Errors
    /// Whatever keeps it from going on; it then stands where it stood.
    fn hear(&mut self, line: Option<&str>, now: Timestamp) -> Result<Said, Self::Error>;
}

/// What is said to a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Something else stands now.
    Turn {
        /// A word on how it came to that, such as that a question was skipped.
        note: Screen,
        /// What is new.
        screen: Screen,
    },
    /// This is said about what stands, which stays.
    Aside {
        /// What is said.
        screen: Screen,
        /// What can be chosen in it.
        choice: Option<Choice>,
    },
}

/// A choice inside an aside, such as the decision to go back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// What is typed before the number.
    pub word: &'static str,
    /// The numbers go from 1 to this.
    pub last: usize,
}

impl Said {
    /// Something else stands now.
    pub fn turn(screen: Screen) -> Self {
        Said::Turn { note: Screen::new(), screen }
    }

    /// Something else stands now, and this is how it came to that.
    pub fn after(note: Screen, screen: Screen) -> Self {
        Said::Turn { note, screen }
    }

    /// This is said about what stands.
    pub fn aside(screen: Screen) -> Self {
        Said::Aside { screen, choice: None }
    }

    /// All of it, from top to bottom.
    pub fn whole(self) -> Screen {
        match self {
            Said::Turn { mut note, screen } => {
                note.append(screen);
                note
            }
            Said::Aside { screen, .. } => screen,
        }
    }
}

/// What stands, with what can be done there.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// What it says. The last block of options is what is chosen from.
    pub screen: Screen,
    /// What it waits for.
    pub field: Field,
    /// The same in words.
    pub ask: String,
    /// What else can be done, the most wanted first.
    pub keys: Vec<Key>,
}

/// What a page waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// That somebody goes on.
    Next,
    /// One of the options, by its label. Nothing is chosen beforehand.
    One,
    /// One of the options; the first is at hand at once, for nothing hangs on it.
    Pick,
    /// One of the options, or none.
    OneOrNone,
    /// Some of the options, or of the numbered sentences.
    Some,
    /// All options, in an order.
    Order,
    /// For each of so many things one of the options.
    Letters(usize),
    /// Words or a number; nothing at all, where `may_be_empty`.
    Text {
        /// Whether Enter alone is an answer.
        may_be_empty: bool,
    },
}

/// Something that can be done besides answering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What is typed for it in line mode; the key itself in the full screen. Enter, if it is empty.
    pub word: &'static str,
    /// What it does, in a word or two.
    pub label: String,
}
