//! What a rule finds, as data: which rule, where, and what its message fills in.

use crate::domain::bank::Bank;
use crate::domain::question::Allowance;

use super::{Checking, Found, Level, Rule};

/// Whose finding it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The bank as a whole.
    Bank,
    /// A question, by its place in the bank.
    Question(usize),
    /// A story, by its place in the bank.
    Story(usize),
}

/// A field, by the way to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path {
    /// The question itself.
    Whole,
    /// A field of it: `prompt`.
    Field(&'static str),
    /// `why.scam` or `why.genuine`.
    Why(&'static str),
    /// A field of its scene.
    Scene(&'static str),
    /// The explanation of a mark, by its place among the marks of the scene.
    MarkWhy(usize),
    /// A field of an option.
    Option(usize, &'static str),
    /// An entry of a list: of `steps`, `accept`.
    Entry(&'static str, usize),
    /// A field of a step of a story.
    Step(usize, &'static str),
    /// A field of the scene of a step.
    StepScene(usize, &'static str),
    /// The explanation of a mark in the scene of a step.
    StepMark(usize, usize),
    /// A decision of a step.
    Decision(usize, usize),
    /// A side (0 or 1) of a pair.
    Pair(usize, usize),
    /// A field of a source of the bank, by the source's place in the bank.
    Source(usize, &'static str),
}

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Whose it is.
    pub owner: Owner,
    /// In which field.
    pub path: Path,
    /// At which words of the field, if not all of it is meant.
    pub words: Option<Excerpt>,
}

/// Some words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The words.
    pub words: Box<str>,
    /// How often they stand in the text before the place that is meant.
    pub before: usize,
}

impl Spot {
    /// The bank as a whole.
    pub const BANK: Spot = Spot { owner: Owner::Bank, path: Path::Whole, words: None };

    /// A field of a source.
    pub fn source(at: usize, field: &'static str) -> Self {
        Self { path: Path::Source(at, field), ..Self::BANK }
    }

    /// A field of a question.
    pub fn question(at: usize, path: Path) -> Self {
        Self { owner: Owner::Question(at), path, words: None }
    }
}

/// What a message fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// Words, perhaps a stranger's.
    Text(String),
    /// A number.
    Number(i64),
}

impl From<&str> for Fill {
    fn from(text: &str) -> Self {
        Fill::Text(text.to_owned())
    }
}

impl From<String> for Fill {
    fn from(text: String) -> Self {
        Fill::Text(text)
    }
}

impl From<usize> for Fill {
    fn from(number: usize) -> Self {
        Fill::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The place of its bank among those that were checked.
    pub bank: usize,
    /// The rule that found it.
    pub rule: &'static str,
    /// Which of the rule's messages says it, if there are several.
    pub variant: Option<&'static str>,
    /// How much it weighs.
    pub level: Level,
    /// Where it is.
    pub spot: Spot,
    /// What its message fills in.
    pub fills: Vec<(&'static str, Fill)>,
}

/// Something that was found and passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// The place of its bank among those that were checked.
    pub bank: usize,
    /// The rule.
    pub rule: &'static str,
    /// The question.
    pub question: Box<str>,
    /// Why it may.
    pub reason: Box<str>,
}

/// What a rule finds in a bank.
pub struct Findings<'f> {
    found: &'f mut Found,
    banks: &'f [&'f Bank],
    at: usize,
    checking: Checking,
    rule: Option<&'static Rule>,
}

impl<'f> Findings<'f> {
    pub(super) fn new(found: &'f mut Found, banks: &'f [&'f Bank], checking: Checking) -> Self {
        Self { found, banks, at: 0, checking, rule: None }
    }

    /// Turns to a bank: what is noted from now on is found in it.
    pub(super) fn turn_to(&mut self, bank: usize) {
        self.at = bank;
    }

    /// What has been found and passed over so far.
    pub(super) fn allowed(&self) -> &[Allowed] {
        &self.found.allowed
    }

    /// Lets a rule look.
    pub(super) fn look_with(&mut self, rule: &'static Rule, look: impl FnOnce(&mut Self)) {
        self.rule = Some(rule);
        look(self);
    }

    /// How strictly, and as of which day.
    pub fn checking(&self) -> Checking {
        self.checking
    }

    /// Notes a finding; `fills` are what its message fills in.
    pub fn note(&mut self, spot: Spot, fills: Vec<(&'static str, Fill)>) {
        self.push(None, None, spot, fills);
    }

    /// Notes a finding that the rule's message of this name says: `check-RULE-VARIANT`.
    pub fn note_as(&mut self, variant: &'static str, spot: Spot, fills: Vec<(&'static str, Fill)>) {
        self.push(None, Some(variant), spot, fills);
    }

    /// Notes a finding that weighs more or less than what the rule finds otherwise.
    pub fn note_at(&mut self, level: Level, spot: Spot, fills: Vec<(&'static str, Fill)>) {
        self.push(Some(level), None, spot, fills);
    }

    /// The same, said by the rule's message of this name.
    pub fn note_at_as(
        &mut self,
        level: Level,
        variant: &'static str,
        spot: Spot,
        fills: Vec<(&'static str, Fill)>,
    ) {
        self.push(Some(level), Some(variant), spot, fills);
    }

    fn push(
        &mut self,
        level: Option<Level>,
        variant: Option<&'static str>,
        spot: Spot,
        fills: Vec<(&'static str, Fill)>,
    ) {
        let Some(rule) = self.rule else { return };
        match self.allowance(rule.id, spot.owner) {
            Some((question, allowance)) => self.allow(rule.id, question, &allowance.reason),
            None => {
                let level = level.unwrap_or(rule.level);
                let finding = Finding { bank: self.at, rule: rule.id, variant, level, spot, fills };
                self.found.keep(finding);
            }
        }
    }

    /// Notes once that a question or story may break a rule, however often it does.
    fn allow(&mut self, rule: &'static str, question: &str, reason: &str) {
        let bank = self.at;
        // Its findings come one after the other, so looking at the last ones is looking at all.
        let is_same =
            |one: &Allowed| (one.bank, one.rule, &*one.question) == (bank, rule, question);
        if !self.found.allowed.iter().rev().take(64).any(is_same) {
            let (question, reason) = (question.into(), reason.into());
            self.found.allowed.push(Allowed { bank, rule, question, reason });
        }
    }

    /// The reason for which this question or story may break the rule, with its id.
    fn allowance(&self, rule: &str, owner: Owner) -> Option<(&'f str, &'f Allowance)> {
        let bank = self.banks.get(self.at)?;
        let (id, allowances) = match owner {
            Owner::Bank => return None,
            Owner::Question(at) => {
                let question = bank.questions.get(at)?;
                (question.id.as_str(), &question.allowances)
            }
            Owner::Story(at) => {
                let story = bank.stories.get(at)?;
                (story.id.as_str(), &story.allowances)
            }
        };
        Some((id, allowances.iter().find(|one| &*one.rule == rule)?))
    }
}
