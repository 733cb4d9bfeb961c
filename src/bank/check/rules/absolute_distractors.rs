//! Words such as *always* and *never* do not stand in wrong options alone. Hardly anything is always
//! so, and people who know nothing cross such options out (Haladyna, Downing & Rodriguez 2002,
//! guideline on specific determiners).

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "absolute-distractors",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// Words that leave no way out. One is enough.
pub(super) const ABSOLUTE: &[&str] = &[
    "always",
    "never",
    "impossible",
    "guaranteed",
    "completely",
    "absolutely",
    "totally",
    "entirely",
    "certainly",
    "without exception",
    "in every case",
    "in all cases",
    "no matter what",
    "under no circumstances",
    "whatever happens",
    "100 per cent",
    "100 percent",
];

/// Words that are absolute in one sentence and plain in the next; it takes two of them.
pub(super) const HALF_ABSOLUTE: &[&str] = &["all", "none", "only", "every", "any", "everyone"];

/// *All day*, *at all*: nothing absolute.
pub(super) const IDLE: &[&str] = &[
    "at all",
    "after all",
    "all day",
    "all night",
    "all right",
    "above all",
    "first of all",
    "every day",
    "every week",
    "every month",
    "every year",
    "all week",
    "known only",
    "only online",
    "all over",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    if item.of(Part::Key).any(|key| weight(key) > 0) {
        return;
    }
    if item.of(Part::Distractor).map(weight).sum::<usize>() >= 2 {
        let first = item.of(Part::Distractor).find_map(|option| Some((option, word(option)?)));
        if let Some((option, word)) = first {
            found.note(item.words(option, word), fills![word = word]);
        }
    }
}

/// 2 for a word that leaves no way out, 1 for one that may be plain.
fn weight(option: &Text<'_>) -> usize {
    if option.places(List::Absolute).next().is_some() && !is_said(option) {
        return 2;
    }
    usize::from(half(option).is_some())
}

/// Its first absolute word.
fn word<'t>(option: &'t Text<'_>) -> Option<&'t str> {
    option.found(List::Absolute).next().filter(|_| !is_said(option)).or_else(|| half(option))
}

fn half<'t>(option: &'t Text<'_>) -> Option<&'t str> {
    let is_idle = |at: usize| option.places(List::IdleAbsolute).any(|idle| idle.contains(&at));
    let place = option.places(List::HalfAbsolute).find(|place| !is_idle(place.start))?;
    (!is_said(option)).then(|| &option.text[place])
}

/// A line that somebody says claims nothing about the world.
fn is_said(option: &Text<'_>) -> bool {
    option.text.starts_with(['“', '"', '«', '„', '‘'])
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, head, offer, quiet, quiet_in};
    use super::RULE;

    const WRONG: &str = "text = \"Write to the sender again";

    #[test]
    fn an_absolute_word_in_a_wrong_option_alone_is_found() {
        finds("absolute-distractors", WRONG, "text = \"Always write to the sender", 1);
    }

    #[test]
    fn it_takes_two_words_that_may_be_plain() {
        quiet("absolute-distractors", WRONG, "text = \"Write only to the sender");
        let second = "text = \"Write only to the sender\"\nwhy = \"Many people would do so.\"\n\
                      [[question.option]]\ntext = \"Burn every letter";
        finds("absolute-distractors", WRONG, second, 1);
    }

    #[test]
    fn absolute_words_on_both_sides_tell_nothing() {
        let options = ["Always ring the bank", "Never write again", "Wait for a day"];
        quiet_in(RULE.id, &format!("{}{}", head(), offer("q", "What now?", &options, &[0])));
    }

    #[test]
    fn what_somebody_says_and_plain_turns_are_fine() {
        quiet("absolute-distractors", WRONG, "text = \"“I will never ring”");
        quiet("absolute-distractors", WRONG, "text = \"Write to him all day and every week");
    }
}
