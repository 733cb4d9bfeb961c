//! What to do next, and what the numbers may claim.

use crate::domain::tactic::Tactic;
use crate::measure::progress::Progress;
use crate::say;

use super::super::names;
use super::super::screen::{Role, Screen};
use super::View;

/// What to do next: the tactic that is most surely weak, or what is missing to tell skill.
pub fn next(view: View<'_>, progress: &Progress) -> Screen {
    let (words, call) = (view.words, view.call);
    let mut screen = Screen::line(Role::Heading, say!(words, "next-heading"));
    if let Some(tactic) = progress.weakest() {
        practise(view, &mut screen, tactic);
    }
    if progress.pooled.still_needed() != (0, 0) {
        screen.say(Role::Body, say!(words, "progress-needs", call = call));
    } else if progress.weakest().is_none() {
        screen.say(Role::Body, say!(words, "next-more", call = call));
    }
    screen.say(Role::Body, say!(words, "next-help"));
    screen
}

fn practise(view: View<'_>, screen: &mut Screen, tactic: Tactic) {
    let (name, id) = (names::tactic(view.words, tactic), tactic.word());
    screen
        .say(Role::Body, say!(view.words, "next-tactic", tactic = name, id = id, call = view.call));
    screen.say(Role::Body, say!(view.words, "progress-lesson", id = id));
}

/// What the numbers may claim.
pub fn meaning(view: View<'_>) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(view.words, "progress-meaning-heading"));
    screen.say(Role::Body, say!(view.words, "progress-meaning"));
    screen
}
