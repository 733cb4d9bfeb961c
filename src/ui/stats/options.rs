//! Who picks which option, in words.

use crate::measure::item::{ItemResult, Leaning, OptionResult};
use crate::say;

use super::View;

/// An option by its letter in the order of the bank file, with its words.
pub fn option_name(view: View<'_>, item: &ItemResult, place: usize) -> String {
    let question = view.library.find_asked(&item.asked).map(|(_, question)| question);
    let offered = question.and_then(|question| question.kind.offered());
    let option = offered.and_then(|(options, _)| options.get(place));
    let text = option.map_or("", |option| &*option.text);
    say!(view.words, "stats-option", letter = letter(place), text = text)
}

/// A, B, C …; behind Z, numbers.
fn letter(place: usize) -> String {
    let letter = u8::try_from(place).ok().filter(|place| *place < 26);
    letter.map_or((place + 1).to_string(), |place| char::from(b'A' + place).to_string())
}

/// The name of an option, and whether it is right.
pub fn named(view: View<'_>, item: &ItemResult, option: &OptionResult) -> String {
    let name = option_name(view, item, option.place);
    match option.is_key {
        true => say!(view.words, "stats-option-key", option = name),
        false => name,
    }
}

/// Who picks an option, as a sentence.
pub(super) fn line(view: View<'_>, item: &ItemResult, option: &OptionResult) -> String {
    let id = match option.leaning() {
        Leaning::Nobody => "stats-picked-nobody",
        Leaning::KnowLess => "stats-picked-less",
        Leaning::KnowMore => "stats-picked-more",
        Leaning::Unclear => "stats-picked-unclear",
    };
    let (name, of) = (named(view, item, option), item.statistics.answers);
    say!(view.words, id, option = name, count = option.picked, of = of)
}

/// Who picks an option, in a few words for a table.
pub fn by_whom(view: View<'_>, option: &OptionResult) -> String {
    match option.leaning() {
        Leaning::Nobody => say!(view.words, "stats-by-nobody"),
        Leaning::KnowLess => say!(view.words, "stats-by-less"),
        Leaning::KnowMore => say!(view.words, "stats-by-more"),
        Leaning::Unclear => say!(view.words, "stats-by-unclear"),
    }
}
