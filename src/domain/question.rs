//! One thing to answer.

use jiff::civil::Date;

use super::form::FormPlace;
use super::id::{QuestionId, SourceId};
use super::kind::{Kind, KindName};
use super::scene::Scene;
use super::stage::Stage;
use super::tactic::Tactic;
use super::text::{GAP, closed_words};
use super::verdict::Verdict;

closed_words! {
    /// For whom a question is fit.
    pub enum Audience {
        /// Everybody from 13 on: no sexual detail, no violence.
        All = "all",
        /// From 16 on.
        SixteenUp = "16+",
    }
}

impl Audience {
    /// Whether what is fit for `other` is fit for these people too.
    pub fn may_see(self, other: Self) -> bool {
        self >= other
    }
}

/// How hard a question is: 1, 2 or 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// The lowest one.
    pub const LOWEST: Self = Level(1);

    /// A level from its number.
    pub fn new(number: i64) -> Option<Self> {
        u8::try_from(number).ok().filter(|n| (1..=3).contains(n)).map(Self)
    }

    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// A numbered fact of the news report, written `F7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(u8);

impl Fact {
    /// A fact from its name. The report holds F1 to F35.
    pub fn from_word(text: &str) -> Option<Self> {
        let number: u8 = text.strip_prefix('F')?.parse().ok()?;
        // A number reads "+7" and "07" as well, which nobody would find again.
        let is_plain = text == format!("F{number}");
        ((1..=35).contains(&number) && is_plain).then_some(Self(number))
    }

    /// Its number, from 1 to 35.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// What a question rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// A fact of the news report.
    Report(Fact),
    /// An authority's publication.
    Authority,
    /// Everyday practice that no publication needs to support.
    Practice,
}

impl Provenance {
    /// The fixed spellings, in the order of the values.
    pub const WORDS: &[&str] = &["report", "authority", "practice"];
}

/// The manipulation a question is about, and where in its course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Focus {
    /// The manipulation.
    pub tactic: Tactic,
    /// Where it stands, if its course has stages.
    pub stage: Option<Stage>,
}

/// What is said besides the answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Advice {
    /// The protective action.
    pub action: Option<Box<str>>,
    /// A question to ask oneself.
    pub ask: Option<Box<str>>,
    /// Shown before hard content.
    pub care: Option<Box<str>>,
}

/// A rule of the checker that a question may break, because its author says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The rule, by its id.
    pub rule: Box<str>,
    /// Why the question may break it.
    pub reason: Box<str>,
}

/// One thing to answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its name over all banks.
    pub id: QuestionId,
    /// How hard it is.
    pub level: Level,
    /// For whom it is fit.
    pub audience: Audience,
    /// What it rests on.
    pub provenance: Provenance,
    /// The publications it rests on.
    pub sources: Vec<SourceId>,
    /// The day on which its facts were checked.
    pub facts_as_of: Option<Date>,
    /// The manipulation it is about; none for a question about facts.
    pub focus: Option<Focus>,
    /// Its place in a form; none for practice.
    pub form: Option<FormPlace>,
    /// What is asked.
    pub prompt: Box<str>,
    /// What is said besides the answer.
    pub advice: Advice,
    /// How it is answered.
    pub kind: Kind,
    /// What the checker would say about it and need not, each with the reason.
    pub allowances: Vec<Allowance>,
}

impl Question {
    /// What the learner is shown, if anything.
    pub fn scene(&self) -> Option<&Scene> {
        self.kind.scene()
    }

    /// Whether it may come up in practice. Questions of forms never do: they are kept for measuring.
    pub fn is_practice(&self) -> bool {
        self.form.is_none()
    }

    /// The verdict of a judged scene.
    pub fn verdict(&self) -> Option<Verdict> {
        match &self.kind {
            Kind::Judge(judge) => Some(judge.verdict),
            _ => None,
        }
    }

    /// The look-alike of a judged scene.
    pub fn twin(&self) -> Option<&QuestionId> {
        match &self.kind {
            Kind::Judge(judge) => judge.twin.as_ref(),
            _ => None,
        }
    }

    /// Whether two questions are look-alikes of each other.
    pub fn is_twin_of(&self, other: &Question) -> bool {
        self.twin() == Some(&other.id) || other.twin() == Some(&self.id)
    }

    /// Whether an explanation of it is still to be written, as an import leaves it.
    pub fn has_gap(&self) -> bool {
        let options = self.kind.offered().into_iter().flat_map(|(options, _)| options);
        let judged = match &self.kind {
            Kind::Judge(judge) => vec![&*judge.why_scam, &*judge.why_genuine],
            _ => Vec::new(),
        };
        let whys = options.map(|option| &*option.why).chain(judged).chain(self.kind.why());
        whys.chain(self.advice.action.as_deref())
            .chain(self.advice.ask.as_deref())
            .any(|why| why == GAP)
    }

    /// The name of its kind.
    pub fn kind_name(&self) -> KindName {
        self.kind.name()
    }
}

#[cfg(test)]
impl Question {
    /// A question of a kind, with as little besides as can be.
    pub(crate) fn plain(id: &str, kind: Kind) -> Self {
        Self {
            id: id.parse().unwrap(),
            level: Level(1),
            audience: Audience::All,
            provenance: Provenance::Practice,
            sources: vec![],
            facts_as_of: None,
            focus: None,
            form: None,
            prompt: "?".into(),
            advice: Advice::default(),
            kind,
            allowances: Vec::new(),
        }
    }
}
