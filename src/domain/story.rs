//! A story: a situation to walk through, decision by decision. The person approached decides; it is
//! not graded, and nothing of it is kept.

pub mod faults;
pub mod walk;

use jiff::civil::Date;

use super::id::{SourceId, StepId, StoryId};
use super::question::{Allowance, Audience, Level};
use super::scene::Scene;
use super::text::closed_words;

use faults::{Fault, faults};

closed_words! {
    /// What a story rests on. Nothing in the news report is a story.
    pub enum Basis {
        /// An authority's publication.
        Authority = "authority",
        /// Everyday practice that no publication needs to support.
        Practice = "practice",
    }
}

/// Something the person approached can decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What is decided.
    pub text: Box<str>,
    /// The place of the step it leads to.
    pub to: usize,
}

/// How a path of a story ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// What it means, and what to do now.
    pub means: Box<str>,
    /// Whether the other side was genuine.
    pub genuine: bool,
}

/// What follows a step. It is one or the other, never both, never neither.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// The person approached decides.
    Decide(Vec<Decision>),
    /// The story ends here.
    End(Ending),
}

/// A step of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name inside the story.
    pub id: StepId,
    /// What happens.
    pub tell: Box<str>,
    /// What the person approached gets to see.
    pub scene: Option<Scene>,
    /// What follows.
    pub turn: Turn,
}

impl Step {
    /// The decisions offered; none in an ending.
    pub fn decisions(&self) -> &[Decision] {
        match &self.turn {
            Turn::Decide(decisions) => decisions,
            Turn::End(_) => &[],
        }
    }

    /// The ending, if it is one.
    pub fn ending(&self) -> Option<&Ending> {
        match &self.turn {
            Turn::Decide(_) => None,
            Turn::End(ending) => Some(ending),
        }
    }
}

/// The steps of a story, which hang together: every decision leads to a step, every step is
/// reached, and an ending can be reached from every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    start: usize,
    steps: Vec<Step>,
}

impl Plot {
    /// A plot of these steps that begins at one of them.
    ///
    /// # Errors
    /// Whatever keeps the steps from hanging together.
    pub fn new(start: usize, steps: Vec<Step>) -> Result<Self, Vec<Fault>> {
        let leads: Vec<Vec<Option<usize>>> = steps.iter().map(leads_of).collect();
        let found = faults(Some(start), &leads);
        if found.is_empty() { Ok(Self { start, steps }) } else { Err(found) }
    }

    /// The place of the step it begins with.
    pub fn start(&self) -> usize {
        self.start
    }

    /// The steps, in the order of the file.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many endings there are.
    pub fn endings(&self) -> usize {
        self.steps.iter().filter(|step| step.ending().is_some()).count()
    }
}

fn leads_of(step: &Step) -> Vec<Option<usize>> {
    step.decisions().iter().map(|decision| Some(decision.to)).collect()
}

/// A situation to walk through, decision by decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    /// Its name over all banks.
    pub id: StoryId,
    /// Its name for people.
    pub title: Box<str>,
    /// How hard it is.
    pub level: Level,
    /// For whom it is fit.
    pub audience: Audience,
    /// What it rests on.
    pub basis: Basis,
    /// The publications it rests on.
    pub sources: Vec<SourceId>,
    /// The day on which its facts were checked.
    pub facts_as_of: Option<Date>,
    /// Shown before hard content.
    pub care: Option<Box<str>>,
    /// Its steps.
    pub plot: Plot,
    /// What the checker would say about it and need not, each with the reason.
    pub allowances: Vec<Allowance>,
}
