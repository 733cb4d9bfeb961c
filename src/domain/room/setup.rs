//! What is settled when a room opens, and stays.

use jiff::Timestamp;

use super::super::class::{ClassName, Code};
use super::super::form::Form;
use super::super::plan::Asked;
use super::super::seed::Seed;
use super::super::text::closed_words;

/// More parts than this no workshop has.
pub const MAX_PARTS: usize = 40;

/// More questions than this stand in no set.
pub const MAX_QUESTIONS: usize = 200;

closed_words! {
    /// How learners are called.
    pub enum Names {
        /// By a friendly name that is drawn for them.
        MadeUp = "made-up",
        /// By what they type.
        Own = "own",
        /// By the code of their card; the class's roster says who that is.
        Class = "class",
    }
}

/// What is settled when a room opens.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    /// What learners type to come in.
    pub code: Code,
    /// How they are called.
    pub names: Names,
    /// The class whose cards open it; none where anybody may come in.
    pub class: Option<ClassName>,
    /// Whether certainty is asked with each answer.
    pub certainty: bool,
    /// The seed that chose the questions and orders their options, the same for everybody.
    pub seed: Seed,
    /// The version of the rule by which the seed chose.
    pub selection: u32,
    /// When it opened.
    pub started: Timestamp,
    /// Where it listens, as in `0.0.0.0:8470`: gone on with, it must be found there again.
    pub listens: Box<str>,
    /// What happens, in this order.
    pub parts: Vec<Part>,
}

/// A part of a workshop.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// How long it should take; none if nobody has said.
    pub minutes: Option<u16>,
    /// What the trainer may say, a paragraph a line.
    pub notes: Box<str>,
    /// What happens.
    pub doing: Doing,
}

/// What happens in a part.
#[derive(Debug, Clone, PartialEq)]
pub enum Doing {
    /// The trainer talks.
    Talk(Talk),
    /// Everybody has the same question before them, and the trainer goes on.
    Together(Set),
    /// All go on by themselves, until the trainer or the clock ends it.
    OwnPace {
        /// With more than one set, learners take them in turn: the first comes first for one learner and
        /// second for the next.
        sets: Vec<Set>,
        /// When the clock on the wall ends it; none if nobody has said.
        until: Option<Timestamp>,
    },
}

/// Something to talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// What it is about, for everybody to see.
    pub title: Box<str>,
    /// What everybody sees below it, a paragraph a line.
    pub shown: Box<str>,
}

/// Questions that are one round.
#[derive(Debug, Clone, PartialEq)]
pub struct Set {
    /// The form that it is; none for practice.
    pub form: Option<Form>,
    /// Its questions, in the order they are asked.
    pub questions: Vec<Put>,
}

/// A question as a room puts it.
#[derive(Debug, Clone, PartialEq)]
pub struct Put {
    /// The question.
    pub asked: Asked,
    /// Whether a care note comes before it.
    pub has_care: bool,
}

impl Part {
    /// A part of which nobody has said more.
    pub fn new(doing: Doing) -> Self {
        Self { minutes: None, notes: "".into(), doing }
    }

    /// Whether learners go on by themselves in it.
    pub fn is_own_pace(&self) -> bool {
        matches!(self.doing, Doing::OwnPace { .. })
    }

    /// What is talked about in it.
    pub fn talk(&self) -> Option<&Talk> {
        match &self.doing {
            Doing::Talk(talk) => Some(talk),
            Doing::Together(_) | Doing::OwnPace { .. } => None,
        }
    }

    /// The set that everybody has before them together.
    pub fn together(&self) -> Option<&Set> {
        match &self.doing {
            Doing::Together(set) => Some(set),
            Doing::Talk(_) | Doing::OwnPace { .. } => None,
        }
    }

    /// All its sets.
    pub fn sets(&self) -> &[Set] {
        match &self.doing {
            Doing::Talk(_) => &[],
            Doing::Together(set) => std::slice::from_ref(set),
            Doing::OwnPace { sets, .. } => sets,
        }
    }

    /// When the clock on the wall ends it.
    pub fn until(&self) -> Option<Timestamp> {
        match self.doing {
            Doing::OwnPace { until, .. } => until,
            Doing::Talk(_) | Doing::Together(_) => None,
        }
    }

    /// Which of its sets a learner has, by the number of the learner; none in a talk.
    pub fn set_of(&self, member: usize) -> Option<usize> {
        member.checked_rem(self.sets().len())
    }
}
