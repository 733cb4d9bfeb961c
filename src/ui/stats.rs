//! How good the questions are, in words: first what to look at, then all of it.

mod looks;
mod options;
mod set;

use crate::domain::library::Library;
use crate::measure::item::{ItemResult, SetId, SetResult};
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};

pub use looks::looks;
pub use options::{by_whom, named, option_name};
pub use set::{questions, summary};

/// In which words, and with which banks at hand.
#[derive(Clone, Copy)]
pub struct View<'v> {
    /// The words to tell it in.
    pub words: &'v Words,
    /// The banks at hand.
    pub library: &'v Library,
    /// Whether only some banks, or one form, were asked for.
    pub is_part: bool,
    /// Whether banks were named, so that a form is only told as far as it is theirs.
    pub is_of_named: bool,
    /// How many answers were left out because their question has been changed since.
    pub changed: u64,
}

impl View<'_> {
    /// The name of a bank or a form.
    pub fn name(&self, set: &SetId) -> String {
        match set {
            SetId::Form(form) if self.is_of_named => {
                say!(self.words, "stats-form-of-named", form = form.word())
            }
            SetId::Form(form) => say!(self.words, "stats-form", form = form.word()),
            SetId::Bank(id) => match self.library.banks().iter().find(|bank| bank.id == *id) {
                Some(bank) => {
                    say!(self.words, "stats-bank", title = &*bank.title, id = id.as_str())
                }
                None => say!(self.words, "stats-bank-gone", id = id.as_str()),
            },
        }
    }
}

/// All of it as a screen.
pub fn page(view: View<'_>, sets: &[SetResult]) -> Screen {
    if sets.is_empty() {
        return nothing(view);
    }
    let mut screen = basis(view);
    for set in sets {
        screen.gap();
        screen.say(Role::Heading, view.name(&set.set));
        screen.blocks.extend(summary(view, set).blocks);
        screen.append(looks(view, set));
        screen.append(questions(view, set));
    }
    screen.append(meaning(view));
    screen
}

/// What is said where there is nothing to tell.
pub fn nothing(view: View<'_>) -> Screen {
    let text = match view.is_part {
        true => say!(view.words, "stats-none-wanted"),
        false => say!(view.words, "stats-none"),
    };
    let mut screen = Screen::line(Role::Body, text);
    changed(view, &mut screen);
    screen
}

/// Which answers it is about.
pub fn basis(view: View<'_>) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(view.words, "stats-counts-which"));
    changed(view, &mut screen);
    screen
}

fn changed(view: View<'_>, screen: &mut Screen) {
    if view.changed > 0 {
        screen.say(Role::Body, say!(view.words, "stats-changed", count = whole(view.changed)));
    }
}

/// What the numbers mean, and what they do not.
pub fn meaning(view: View<'_>) -> Screen {
    let words = view.words;
    let mut screen = Screen::line(Role::Heading, say!(words, "stats-meaning-heading"));
    screen.say(Role::Body, say!(words, "stats-meaning-right"));
    screen.say(Role::Body, say!(words, "stats-meaning-rest"));
    screen.say(Role::Body, say!(words, "stats-meaning-not"));
    screen
}

/// The mean credit in whole percent; 0 where nobody has answered.
pub fn percent(item: &ItemResult) -> u32 {
    // From 0 to 100.
    (item.statistics.facility.unwrap_or(0.0) * 100.0).round() as u32
}

/// A number to two places with a true minus sign; never "−0.00".
pub fn two_places(value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    if value < 0.0 && text != "0.00" { format!("−{text}") } else { text }
}

/// A count as messages take it.
fn whole(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

#[cfg(test)]
#[path = "stats/screen_tests.rs"]
mod tests;
