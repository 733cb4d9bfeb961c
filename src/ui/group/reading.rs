//! How to read a report, and for whose eyes it is.

use crate::domain::form::Form;
use crate::measure::group::GroupResult;
use crate::say;

use super::{Section, View};

/// How to read it.
pub fn reading(view: View<'_>) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-read-title"));
    section.before = vec![
        say!(words, "group-read-share"),
        say!(words, "group-read-range"),
        say!(words, "group-read-skill"),
        say!(words, "group-read-claim"),
        say!(words, "group-read-nobody"),
    ];
    section
}

/// That it shows messages of forms, if it does: whoever has seen them is no longer tested by them.
pub fn care(view: View<'_>, result: &GroupResult) -> Option<String> {
    let (words, members) = (view.words, result.part.members);
    let shown = result.missed.iter().chain(&result.sure.questions);
    let shown: Vec<Form> = shown.filter_map(|one| one.form).collect();
    let of = result.part.forms.iter().filter(|part| shown.contains(&part.form)).map(|part| {
        let (form, finished) = (part.form.word(), part.finished);
        say!(words, "group-care-form", form = form, finished = finished, members = members)
    });
    let forms: Vec<String> = of.collect();
    (!forms.is_empty()).then(|| say!(words, "group-care", forms = forms.join(", ")))
}
