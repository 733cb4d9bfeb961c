//! Gathers answers by bank and by form, and tells what they say of each question.

mod gathered;
mod result;

use std::collections::{BTreeMap, HashMap};

use crate::domain::form::Form;
use crate::domain::grade::grade;
use crate::domain::id::{BankId, QuestionId};
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::past::Past;
use crate::domain::plan::Asked;
use crate::domain::response::{Exposure, Response};

use gathered::Gathered;
pub use result::{ItemResult, SetResult};

/// Questions that are looked at together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetId {
    /// What practice asks out of a bank.
    Bank(BankId),
    /// A form, whose questions come out of several banks.
    Form(Form),
}

/// Answers of many learners. They are handed in one by one and kept in a few bytes each.
pub struct Survey<'l> {
    library: &'l Library,
    sets: BTreeMap<SetId, Gathered>,
    changed: u64,
}

impl<'l> Survey<'l> {
    /// Nothing yet. The library says what each question offers, as far as it is at hand.
    pub fn new(library: &'l Library) -> Self {
        Self { library, sets: BTreeMap::new(), changed: 0 }
    }

    /// Takes in an answer that counts, if it is fresh and the learner's first to this question: what
    /// was seen before is answered from memory, and says little about the question. One that would
    /// be graded otherwise today was given to another question, and is only counted.
    pub fn add(&mut self, learner: &Learner, past: &Past) {
        if past.response.exposure != Exposure::Fresh {
            return;
        }
        if has_changed(self.library, &past.asked, &past.response) {
            self.changed += 1;
            return;
        }
        let set = match past.form {
            Some(form) => SetId::Form(form),
            None => SetId::Bank(past.asked.bank.clone()),
        };
        self.sets.entry(set).or_default().add(learner, past);
    }

    /// How many answers were left out because their question has been changed since.
    pub fn changed(&self) -> u64 {
        self.changed
    }

    /// What the answers say, banks first, each with its questions in the order of their files.
    pub fn results(&self) -> Vec<SetResult> {
        let order: HashMap<&QuestionId, usize> =
            self.library.questions().enumerate().map(|(at, (_, one))| (&one.id, at)).collect();
        let of = |(set, gathered): (&SetId, &Gathered)| {
            let mut found = gathered.result(set.clone(), self.library);
            let place = |one: &ItemResult| order.get(&one.asked.question).copied();
            found.items.sort_by_cached_key(|one| {
                (place(one).unwrap_or(usize::MAX), one.asked.question.clone())
            });
            found
        };
        self.sets.iter().map(of).collect()
    }
}

/// Whether a question has been changed since it was answered, so that the answer would be graded
/// otherwise today. Of one that is not at hand nothing is known, and it is taken to be what it was.
pub fn has_changed(library: &Library, asked: &Asked, response: &Response) -> bool {
    let Some((_, question)) = library.find(&asked.question) else { return false };
    let now = grade(&question.kind, &response.answer).share();
    let is_same = (now - response.credit.share()).abs() < 1e-9;
    !asked.is_still(question) || !is_same
}

#[cfg(test)]
#[path = "survey_tests.rs"]
mod tests;
