//! The plan of a workshop, as somebody wrote it: what happens in which order and how long it takes.
//! [`setup_parts`] chooses the questions, and what comes of it is what a room is opened with.

mod error;
mod setup;

use super::form::Form;
use super::id::{AgendaId, QuestionId};
use super::kind::KindName;
use super::question::Level;
use super::tactic::Tactic;
use super::topic::Topic;

pub use error::AgendaError;
pub use setup::setup_parts;

/// Longer than this, in minutes, no part is.
pub const MAX_MINUTES: u16 = 240;

/// More questions than this are put in no part.
pub const MAX_PICKED: usize = 50;

/// The plan of a workshop.
#[derive(Debug, Clone, PartialEq)]
pub struct Agenda {
    /// Its name.
    pub id: AgendaId,
    /// Its name for people.
    pub title: Box<str>,
    /// The language of its text and of the banks it asks from, as a BCP 47 tag.
    pub language: Box<str>,
    /// What shall never come up, in no question and in no scene.
    pub leave_out: Vec<Tactic>,
    /// What happens, in this order.
    pub parts: Vec<Section>,
}

/// A part of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// How long it takes.
    pub minutes: u16,
    /// What the trainer may say, a paragraph a line; perhaps nothing.
    pub notes: Box<str>,
    /// What happens.
    pub what: What,
}

/// What happens in a part.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// The trainer talks.
    Talk {
        /// What it is about.
        title: Box<str>,
        /// What everybody sees, a paragraph a line.
        shown: Box<str>,
    },
    /// A form, everybody the same scene at once.
    Form(Form),
    /// Forms at each one's own pace; with more than one, learners take them in turn.
    Forms(Vec<Form>),
    /// Questions that the seed chooses.
    Pick(Pick, Pace),
    /// These questions, in this order.
    Named(Vec<QuestionId>, Pace),
}

/// Who goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// The trainer, for all.
    Together,
    /// Each by themselves.
    Own,
}

/// Which questions the seed may choose. An empty list asks for nothing in particular.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pick {
    /// How many.
    pub count: usize,
    /// Of these topics.
    pub topics: Vec<Topic>,
    /// Of this level.
    pub level: Option<Level>,
    /// About these tactics.
    pub tactics: Vec<Tactic>,
    /// Of these kinds.
    pub kinds: Vec<KindName>,
}

impl Agenda {
    /// How long all of it takes, in minutes.
    pub fn minutes(&self) -> u32 {
        self.parts.iter().map(|part| u32::from(part.minutes)).sum()
    }

    /// Its language without a region, in small letters.
    pub fn primary_language(&self) -> String {
        self.language.split('-').next().unwrap_or_default().to_lowercase()
    }

    /// The first part in which somebody would meet a form for the second time, and that form.
    pub fn form_again(&self) -> Option<(usize, Form)> {
        (0..TURNS).find_map(|learner| {
            let mut met: Vec<Form> = Vec::new();
            self.parts.iter().enumerate().find_map(|(at, part)| {
                let form = part.what.form_of(learner)?;
                let again = met.contains(&form);
                met.push(form);
                again.then_some((at, form))
            })
        })
    }
}

impl What {
    /// The forms in it, in the order in which learners take them.
    pub fn forms(&self) -> &[Form] {
        match self {
            What::Form(form) => std::slice::from_ref(form),
            What::Forms(forms) => forms,
            What::Talk { .. } | What::Pick(..) | What::Named(..) => &[],
        }
    }

    /// The form that a learner gets here, by the number of the learner.
    fn form_of(&self, learner: usize) -> Option<Form> {
        let forms = self.forms();
        forms.get(learner.checked_rem(forms.len())?).copied()
    }
}

/// After so many learners, whatever is taken in turn begins anew: parts have one, two or three sets.
const TURNS: usize = 6;

#[cfg(test)]
#[path = "agenda/tests.rs"]
mod tests;
