//! The questions of forms. A form may spread over banks, but not over languages.

use std::collections::BTreeMap;

use crate::domain::bank::Bank;
use crate::domain::form::Form;
use crate::domain::question::Question;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

/// A question in a form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'b> {
    /// The place of its bank among those that are checked.
    pub(super) bank: usize,
    /// Its place in that bank.
    pub(super) at: usize,
    /// The topic of that bank.
    pub(super) topic: Topic,
    /// The question.
    pub(super) question: &'b Question,
    /// The form.
    pub(super) form: Form,
    /// Whether it only replaces a skipped question.
    pub(super) spare: bool,
}

impl Placed<'_> {
    /// Whether it is a scene of this verdict, and to spare or not.
    pub(super) fn is(&self, verdict: Verdict, spare: bool) -> bool {
        self.spare == spare && self.question.verdict() == Some(verdict)
    }
}

/// The questions of each form of each language.
pub(super) fn forms<'b>(banks: &[&'b Bank]) -> BTreeMap<(&'b str, Form), Vec<Placed<'b>>> {
    let mut forms: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (bank, of) in banks.iter().enumerate() {
        for (at, question) in of.questions.iter().enumerate() {
            let Some(place) = question.form else { continue };
            let (form, spare, topic) = (place.form, place.spare, of.topic);
            let placed = Placed { bank, at, topic, question, form, spare };
            forms.entry((&*of.language, form)).or_default().push(placed);
        }
    }
    forms
}
