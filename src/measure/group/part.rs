//! Who took part: how many, and never who.

use std::collections::BTreeMap;

use crate::domain::attempt::Attempt;
use crate::domain::class::{Assignment, Class};
use crate::domain::form::Form;

use super::tally::{People, count};

/// How many took part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participation {
    /// Learners in the class.
    pub members: u32,
    /// Those of them who have begun anything.
    pub begun: u32,
    /// Those who have answered at least one question in practice.
    pub practised: u32,
    /// The forms that were given or begun, in the order of their letters.
    pub forms: Vec<FormPart>,
    /// The test given last.
    pub given: Option<Given>,
}

/// How many took a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormPart {
    /// The form.
    pub form: Form,
    /// Those who have begun it.
    pub begun: u32,
    /// Those who have finished it, whenever that was.
    pub finished: u32,
}

/// A test that the class was given, and how many have done it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// The test.
    pub assignment: Assignment,
    /// Those who have done it since it was given.
    pub done: u32,
}

#[derive(Default)]
pub(super) struct Parts {
    begun: People,
    practised: People,
    forms: BTreeMap<Form, [People; 2]>,
    done: People,
}

impl Parts {
    pub(super) fn add(&mut self, person: usize, attempt: &Attempt, given: Option<&Assignment>) {
        let (plan, is_finished) = (attempt.plan(), attempt.is_finished());
        self.begun.insert(person);
        match plan.form {
            Some(form) => {
                let [begun, finished] = self.forms.entry(form).or_default();
                begun.insert(person);
                if is_finished {
                    finished.insert(person);
                }
            }
            None if attempt.counted().next().is_some() => {
                self.practised.insert(person);
            }
            None => {}
        }
        let is_done = |given: &Assignment| given.is_done_by(plan.form, plan.started);
        if is_finished && given.is_some_and(is_done) {
            self.done.insert(person);
        }
    }

    pub(super) fn result(&self, class: &Class) -> Participation {
        let given = |form| class.assignments.iter().any(|given| given.form == form);
        let part = |form: &Form| {
            let [begun, finished] = self.forms.get(form).cloned().unwrap_or_default();
            FormPart { form: *form, begun: begun.count(), finished: finished.count() }
        };
        let is_told = |form: &&Form| given(**form) || self.forms.contains_key(form);
        let done = self.done.count();
        Participation {
            members: count(class.members.len()),
            begun: self.begun.count(),
            practised: self.practised.count(),
            forms: Form::ALL.iter().filter(is_told).map(part).collect(),
            given: class.latest().map(|given| Given { assignment: *given, done }),
        }
    }
}
