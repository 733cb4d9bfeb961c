//! What to teach next.

use crate::measure::group::{GroupResult, TacticTally};
use crate::say;

use super::super::names;
use super::values::share_in_range;
use super::{Section, View};

/// What stands above what to teach next.
pub fn teach(view: View<'_>, result: &GroupResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-teach-title"));
    section.before.push(match result.weakest.is_empty() {
        true => say!(words, "group-teach-none"),
        false => say!(words, "group-teach-how"),
    });
    section
}

/// A tactic to teach, with its lesson and what to play.
pub fn lesson(view: View<'_>, one: &TacticTally) -> Section {
    let (words, id) = (view.words, one.tactic.word());
    let mut section = Section::new(names::tactic(words, one.tactic));
    let share = share_in_range(view, one.right.share);
    section.before = vec![
        say!(words, "group-teach-line", share = share),
        say!(words, "group-teach-lesson", id = id),
        say!(words, "group-teach-play", id = id),
    ];
    section
}
