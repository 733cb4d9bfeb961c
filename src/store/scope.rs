//! Which attempts somebody asks for: one rule for lists, files and every store.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{AttemptId, Summary};
use crate::domain::form::Form;
use crate::domain::learner::Learner;

/// Which attempts are asked for; all of them, unless something is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    /// Only of these learners.
    pub learners: Option<BTreeSet<Learner>>,
    /// Only these, such as those of a workshop.
    pub attempts: Option<BTreeSet<AttemptId>>,
    /// Only those that began at this moment or later.
    pub since: Option<Timestamp>,
    /// Only those of this form.
    pub form: Option<Form>,
}

impl Scope {
    /// Whether an attempt is in it: whose it is, when it began, and of which form it is.
    pub fn takes(&self, id: AttemptId, plan: (&Learner, Timestamp, Option<Form>)) -> bool {
        let (learner, started, form) = plan;
        self.attempts.as_ref().is_none_or(|wanted| wanted.contains(&id))
            && self.learners.as_ref().is_none_or(|wanted| wanted.contains(learner))
            && self.since.is_none_or(|since| started >= since)
            && (self.form.is_none() || form == self.form)
    }

    /// Whether an attempt of a list is in it.
    pub fn holds(&self, summary: &Summary) -> bool {
        self.takes(summary.id, (&summary.learner, summary.started, summary.form))
    }
}
