//! Grammar does not point at the key: an *an* at the end of the prompt that only one option fits, or
//! a plural that only one option has (Haladyna, Downing & Rodriguez 2002, *grammatical clues*). Only
//! what is sure is found.

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::english::asked;
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "grammar-cue",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(prompt) = item.prompt() else { return };
    if item.of(Part::Key).next().is_none() {
        return;
    }
    if let Some(article) = article(prompt)
        && only_keys(item, |option| follows(article, option))
    {
        found.note(item.words(prompt, article), fills![article = article]);
    }
    if let Some(is_plural) = asks_for_plural(prompt)
        && only_keys(item, |option| number(option).map(|plural| plural == is_plural))
    {
        found.note_as("number", item.text(prompt), fills![]);
    }
}

/// Whether all keys surely do and all others surely do not.
fn only_keys(item: &Item<'_>, fits: impl Fn(&Text<'_>) -> Option<bool>) -> bool {
    item.of(Part::Key).all(|option| fits(option) == Some(true))
        && item.of(Part::Distractor).all(|option| fits(option) == Some(false))
}

/// The *a* or *an* that a prompt ends with.
fn article<'t>(prompt: &'t Text<'_>) -> Option<&'t str> {
    let mut words = prompt.words().rev();
    let last = words.next().filter(|word| matches!(*word, "a" | "an"))?;
    let is_both = matches!(words.next(), Some("a" | "an"));
    let is_asked = prompt.text.ends_with(['?', '？']);
    (!is_both && !is_asked).then_some(last)
}

/// Whether an option may follow an article; nothing where only its sound would tell.
fn follows(article: &str, option: &Text<'_>) -> Option<bool> {
    let word = option.words().next()?;
    let written = &option.text[option.ranges().first()?.clone()];
    let is_spelled = written.chars().filter(|c| c.is_uppercase()).count() > 1;
    let is_silent =
        ["hour", "honest", "honour", "honor", "heir"].iter().any(|start| word.starts_with(start));
    let is_unsure = ["eu", "uni", "us", "ut", "ur", "uk", "one", "once", "herb"];
    let first = word.chars().next().filter(char::is_ascii_lowercase)?;
    if is_spelled || is_unsure.iter().any(|start| word.starts_with(start)) {
        return None;
    }
    let is_vowel = matches!(first, 'a' | 'e' | 'i' | 'o' | 'u') || is_silent;
    Some(is_vowel == (article == "an"))
}

/// Whether a question is for several things (*what are …*) or for one (*what is …*).
fn asks_for_plural(prompt: &Text<'_>) -> Option<bool> {
    let asked = asked(prompt);
    let words = prompt.words().zip(prompt.ranges());
    let mut words = words.filter(|(_, at)| asked.contains(&at.start)).map(|(word, _)| word);
    words.next().filter(|word| matches!(*word, "what" | "which" | "who"))?;
    match words.next()? {
        "are" | "were" => Some(true),
        "is" | "was" => Some(false),
        _ => None,
    }
}

/// Whether an option is of several things, by the word it begins with.
fn number(option: &Text<'_>) -> Option<bool> {
    match option.words().next()? {
        "a" | "an" | "one" | "this" | "that" => Some(false),
        "two" | "three" | "four" | "several" | "many" | "these" | "those" | "both" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    fn bank(prompt: &str, options: &[&str]) -> String {
        format!("{}{}", head(), offer("q", prompt, options, &[0]))
    }

    #[test]
    fn an_article_that_only_the_key_fits_is_found() {
        finds_in("grammar-cue", &bank("He is an", &["impostor", "bank clerk", "friend"]), 1);
        finds_in("grammar-cue", &bank("It is a …", &["scam", "offer", "honest error"]), 1);
    }

    #[test]
    fn a_number_that_only_the_key_fits_is_found() {
        let options = ["Two codes", "A letter", "One card"];
        finds_in("grammar-cue", &bank("What are the things he wants?", &options), 1);
    }

    #[test]
    fn what_is_not_sure_is_left() {
        quiet_in("grammar-cue", &bank("He is a(n)", &["impostor", "bank clerk", "friend"]));
        quiet_in("grammar-cue", &bank("He is an", &["impostor", "officer", "friend"]));
        quiet_in("grammar-cue", &bank("It is an", &["SMS", "letter", "call"]));
        quiet_in("grammar-cue", &bank("It is an", &["offer", "union", "scam"]));
        let options = ["Two codes", "The letters", "One card"];
        quiet_in("grammar-cue", &bank("What are the things he wants?", &options));
    }
}
