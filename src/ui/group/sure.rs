//! Sure and wrong.

use crate::measure::group::{QuestionTally, Sure};
use crate::say;

use super::questions::in_short;
use super::values::share_in_range;
use super::{Section, View};

/// How often people were sure and wrong.
pub fn sure(view: View<'_>, sure: &Sure) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-sure-title"));
    let told = sure.sure.share;
    if told.of == 0 {
        section.before.push(say!(words, "group-sure-none"));
        return section;
    }
    section.before.push(say!(words, "group-sure-answers", count = told.count, of = told.of));
    if told.count == 0 {
        section.before.push(say!(words, "group-sure-never"));
        return section;
    }
    let (scams, genuine) = (sure.scams.share, sure.genuine.share);
    let wrong = share_in_range(view, sure.wrong.share);
    section.before.push(say!(words, "group-sure-wrong", share = wrong));
    section.before.push(say!(words, "group-sure-scams", count = scams.count, of = scams.of));
    section.before.push(say!(words, "group-sure-genuine", count = genuine.count, of = genuine.of));
    if !sure.questions.is_empty() {
        section.before.push(say!(words, "group-sure-where"));
    }
    section.numbers = sure.questions.iter().map(|one| line(view, one)).collect();
    section
}

fn line(view: View<'_>, one: &QuestionTally) -> String {
    let (question, wrong) = (in_short(view, &one.asked), one.wrong.share);
    let (count, of) = (wrong.count, wrong.of);
    say!(view.words, "group-sure-question", question = question, count = count, of = of)
}
