//! Which questions deserve a look, and why.

use crate::measure::item::{ItemResult, LEAST, Look, SetResult};
use crate::say;

use super::super::screen::{Role, Screen};
use super::{View, option_name, percent, two_places};

/// The questions that deserve a look, the gravest first.
pub fn looks(view: View<'_>, set: &SetResult) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(view.words, "stats-look-heading"));
    let found = set.to_look_at();
    for item in &found {
        screen.say(Role::Body, line(view, item));
    }
    if found.is_empty() {
        screen.say(Role::Body, nothing(view, set));
    }
    screen
}

fn nothing(view: View<'_>, set: &SetResult) -> String {
    match set.items.iter().all(ItemResult::is_silent) {
        true => say!(view.words, "stats-look-silent", least = LEAST),
        false => say!(view.words, "stats-look-none"),
    }
}

fn line(view: View<'_>, item: &ItemResult) -> String {
    let reasons: Vec<String> = item.looks.iter().map(|look| reason(view, item, look)).collect();
    let (question, answers) = (item.asked.question.as_str(), item.statistics.answers);
    let id = if item.is_hint() { "stats-look-line-hint" } else { "stats-look-line" };
    let reasons = reasons.join(" ");
    say!(view.words, id, question = question, answers = answers, reasons = reasons)
}

fn reason(view: View<'_>, item: &ItemResult, look: &Look) -> String {
    let (words, percent) = (view.words, percent(item));
    match look {
        Look::Key(place) => {
            say!(words, "stats-look-key", option = option_name(view, item, *place))
        }
        Look::Backwards => say!(words, "stats-look-backwards"),
        Look::BelowChance => say!(words, "stats-look-below-chance", percent = percent),
        Look::TooHard => say!(words, "stats-look-too-hard", percent = percent),
        Look::Weak => weak(view, item),
        Look::TooEasy => say!(words, "stats-look-too-easy", percent = percent),
        Look::Nobody(places) => {
            let names = places.iter().map(|place| option_name(view, item, *place));
            let names = names.collect::<Vec<_>>().join(", ");
            say!(words, "stats-look-nobody", options = names)
        }
    }
}

fn weak(view: View<'_>, item: &ItemResult) -> String {
    let Ok(found) = item.statistics.discrimination else { return String::new() };
    let (value, range) = (two_places(found.value), found.range());
    let (low, high) = (two_places(range.low), two_places(range.high));
    say!(view.words, "stats-look-weak", value = value, low = low, high = high)
}
