//! The kinds of questions: what is offered, and what is right.

use std::collections::BTreeSet;

use super::id::QuestionId;
use super::scene::Scene;
use super::text::closed_words;
use super::verdict::Verdict;

closed_words! {
    /// The kinds by name.
    pub enum KindName {
        /// Scam or genuine.
        Judge = "judge",
        /// One option is right.
        Choice = "choice",
        /// All that apply.
        Several = "several",
        /// Mark the parts of a scene.
        Flags = "flags",
        /// Put steps in order.
        Order = "order",
        /// Match pairs.
        Match = "match",
        /// Give a number.
        Number = "number",
        /// Give a word.
        Short = "short",
    }
}

/// An answer offered, and what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The answer.
    pub text: Box<str>,
    /// Why it is right or wrong.
    pub why: Box<str>,
}

/// Scam or genuine?
#[derive(Debug, Clone, PartialEq)]
pub struct Judge {
    /// What it is.
    pub verdict: Verdict,
    /// What is judged.
    pub scene: Scene,
    /// Said to whoever answered *scam*.
    pub why_scam: Box<str>,
    /// Said to whoever answered *genuine*.
    pub why_genuine: Box<str>,
    /// The look-alike with the other verdict.
    pub twin: Option<QuestionId>,
}

impl Judge {
    /// What is said to whoever gave this verdict.
    pub fn why(&self, given: Verdict) -> &str {
        match given {
            Verdict::Scam => &self.why_scam,
            Verdict::Genuine => &self.why_genuine,
        }
    }
}

/// One option is right.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What the options are about, if it has to be seen.
    pub scene: Option<Scene>,
    /// The options, in the order of the file.
    pub options: Vec<Offered>,
    /// Which of them is right.
    pub key: usize,
}

/// All that apply.
#[derive(Debug, Clone, PartialEq)]
pub struct Several {
    /// What the options are about, if it has to be seen.
    pub scene: Option<Scene>,
    /// The options, in the order of the file.
    pub options: Vec<Offered>,
    /// Which of them are right; never all, never none.
    pub keys: BTreeSet<usize>,
}

/// Mark the parts of the scene that give something away. What can be marked are its sentences
/// ([`Cut`](super::pieces::Cut)), so that the shape of a part never tells that it is one.
#[derive(Debug, Clone, PartialEq)]
pub struct Flags {
    /// What is looked through.
    pub scene: Scene,
    /// What sums up the marks.
    pub why: Option<Box<str>>,
}

/// Put steps in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// What the steps are about, if it has to be seen.
    pub scene: Option<Scene>,
    /// The steps, in the right order.
    pub steps: Vec<Box<str>>,
    /// Why this is the order.
    pub why: Box<str>,
}

/// Say what belongs together.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// What the pairs are about, if it has to be seen.
    pub scene: Option<Scene>,
    /// What is given, each with what belongs to it, as a place in `rights`.
    pub lefts: Vec<(Box<str>, usize)>,
    /// What can be given to them; each once, however many belong to it.
    pub rights: Vec<Box<str>>,
    /// Why they belong together.
    pub why: Box<str>,
}

/// Give a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// What the number is about, if it has to be seen.
    pub scene: Option<Scene>,
    /// The right one.
    pub answer: f64,
    /// How far off still counts as right.
    pub tolerance: f64,
    /// What it counts.
    pub unit: Option<Box<str>>,
    /// Why it is right.
    pub why: Box<str>,
}

/// Give a word.
#[derive(Debug, Clone, PartialEq)]
pub struct Short {
    /// What the word is about, if it has to be seen.
    pub scene: Option<Scene>,
    /// The words that count as right, the one that is shown first.
    pub accept: Vec<Box<str>>,
    /// Why they are right.
    pub why: Box<str>,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Scam or genuine?
    Judge(Judge),
    /// One option is right.
    Choice(Choice),
    /// All that apply.
    Several(Several),
    /// Mark the parts of a scene.
    Flags(Flags),
    /// Put steps in order.
    Order(Order),
    /// Match pairs.
    Match(Match),
    /// Give a number.
    Number(Number),
    /// Give a word.
    Short(Short),
}

impl Kind {
    /// Its name.
    pub fn name(&self) -> KindName {
        match self {
            Kind::Judge(_) => KindName::Judge,
            Kind::Choice(_) => KindName::Choice,
            Kind::Several(_) => KindName::Several,
            Kind::Flags(_) => KindName::Flags,
            Kind::Order(_) => KindName::Order,
            Kind::Match(_) => KindName::Match,
            Kind::Number(_) => KindName::Number,
            Kind::Short(_) => KindName::Short,
        }
    }

    /// What the learner is shown, if anything.
    pub fn scene(&self) -> Option<&Scene> {
        match self {
            Kind::Judge(Judge { scene, .. }) | Kind::Flags(Flags { scene, .. }) => Some(scene),
            Kind::Choice(Choice { scene, .. })
            | Kind::Several(Several { scene, .. })
            | Kind::Order(Order { scene, .. })
            | Kind::Match(Match { scene, .. })
            | Kind::Number(Number { scene, .. })
            | Kind::Short(Short { scene, .. }) => scene.as_ref(),
        }
    }

    /// The options offered and which of them are right; none for kinds without options.
    pub fn offered(&self) -> Option<(&[Offered], BTreeSet<usize>)> {
        match self {
            Kind::Choice(choice) => Some((&choice.options, [choice.key].into())),
            Kind::Several(several) => Some((&several.options, several.keys.clone())),
            _ => None,
        }
    }

    /// The one text that explains the answer; none where each option, mark or verdict has its own.
    pub fn why(&self) -> Option<&str> {
        match self {
            Kind::Flags(Flags { why, .. }) => why.as_deref(),
            Kind::Order(Order { why, .. })
            | Kind::Match(Match { why, .. })
            | Kind::Number(Number { why, .. })
            | Kind::Short(Short { why, .. }) => Some(why),
            Kind::Judge(_) | Kind::Choice(_) | Kind::Several(_) => None,
        }
    }
}
