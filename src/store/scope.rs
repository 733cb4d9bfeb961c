//! Which attempts somebody asks for: one rule for lists, files and every store.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::Summary;
use crate::domain::form::Form;
use crate::domain::learner::Learner;

/// Which attempts are asked for; all of them, unless something is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    /// Only of these learners.
    pub learners: Option<BTreeSet<Learner>>,
    /// Only those that began at this moment or later.
    pub since: Option<Timestamp>,
    /// Only those of this form.
    pub form: Option<Form>,
}

impl Scope {
    /// Whether an attempt is in it.
    pub fn takes(&self, learner: &Learner, started: Timestamp, form: Option<Form>) -> bool {
        self.learners.as_ref().is_none_or(|wanted| wanted.contains(learner))
            && self.since.is_none_or(|since| started >= since)
            && (self.form.is_none() || form == self.form)
    }

    /// Whether an attempt of a list is in it.
    pub fn holds(&self, summary: &Summary) -> bool {
        self.takes(&summary.learner, summary.started, summary.form)
    }
}
