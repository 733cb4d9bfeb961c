//! What to teach next.

use crate::measure::group::GroupResult;
use crate::say;

use super::super::names;
use super::values::share_in_range;
use super::{Section, View};

/// What to teach next, each with its lesson and what to play.
pub fn teach(view: View<'_>, result: &GroupResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-teach-title"));
    section.before.push(match result.weakest.is_empty() {
        true => say!(words, "group-teach-none"),
        false => say!(words, "group-teach-how"),
    });
    for one in &result.weakest {
        let (tactic, id) = (names::tactic(words, one.tactic), one.tactic.word());
        let share = share_in_range(view, one.right.share);
        section.after.push(say!(words, "group-teach-line", tactic = tactic, share = share));
        section.after.push(say!(words, "group-teach-lesson", id = id));
        section.after.push(say!(words, "group-teach-play", id = id));
    }
    section
}
