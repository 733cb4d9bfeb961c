//! Nothing that is easily had or copied proves that something is safe: a padlock, a logo, a verified
//! tick, good spelling, a place in an app store, a registration number, a polished interview. Lessons
//! found in use list "https" as safe (domain facts, C4 and F), and people act on it.

mod words;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;
use super::nearby::{around, holds, within};
use words::OUTSIDE;
pub(super) use words::{BADGES, SAFE};

pub(super) static RULE: Rule = Rule {
    id: "false-reassurance",
    level: Level::Error,
    speaks: Speaks::English,
    look: Look::Item(look),
};

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.texts.iter().filter(|text| teaches(text.part)) {
        let promise = text.places(List::Badge).find(|at| {
            let sentence = around(text, at, 0);
            is_plain(text, &sentence)
                && (holds(text, List::Safe, &sentence) || answers_what_is_safe(item, text))
        });
        if let Some(words) = promise.map(|at| &text.text[at]) {
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

fn teaches(part: Part) -> bool {
    matches!(part, Part::Why | Part::WhyNot | Part::MarkWhy | Part::Do | Part::Care | Part::Key)
}

/// Neither denied nor doubted, nor checked elsewhere. "No spelling mistakes" denies nothing.
fn is_plain(text: &Text<'_>, sentence: &std::ops::Range<usize>) -> bool {
    let mut doubts = within(text, List::Doubt, sentence);
    let badges = || within(text, List::Badge, sentence);
    let is_part = |doubt: &std::ops::Range<usize>| {
        badges().any(|badge| badge.start <= doubt.start && doubt.end <= badge.end)
    };
    let raw = &text.text[sentence.clone()];
    doubts.all(|doubt| is_part(&doubt))
        && !raw.contains('?')
        && !OUTSIDE.iter().any(|word| raw.contains(word))
}

/// "How can you tell that a shop is safe?" "It has a padlock."
fn answers_what_is_safe(item: &Item<'_>, text: &Text<'_>) -> bool {
    text.part == Part::Key
        && item.prompt().is_some_and(|prompt| {
            prompt.found(List::Safe).next().is_some() && prompt.found(List::Doubt).next().is_none()
        })
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, quiet, with};

    const KEY: &str = "Ring the bank on its number";

    #[test]
    fn a_promise_on_looks_is_found() {
        finds("false-reassurance", KEY, "The padlock shows that it is safe", 1);
        finds(
            "false-reassurance",
            "Ring the bank at once.",
            "With a blue tick you can trust it.",
            1,
        );
        finds(
            "false-reassurance",
            "The bank can still",
            "No spelling mistakes: it is genuine. It can",
            1,
        );
    }

    #[test]
    fn an_answer_is_read_with_its_prompt() {
        let bank = with("What comes first?", "How do you know that a site is real?");
        finds_in("false-reassurance", &bank.replace(KEY, "It has a padlock and a logo"), 1);
        quiet("false-reassurance", KEY, "Click on the padlock first");
    }

    #[test]
    fn to_deny_it_is_fine() {
        for fine in [
            "A padlock proves nothing.",
            "A logo is easily copied, so it is no proof.",
            "Many people would think that the app store shows that it is safe.",
            "Look up its registration number: the regulator's register shows that it is real.",
            "The real bank has the same logo. Its own number shows that it is the bank.",
        ] {
            quiet("false-reassurance", "The bank can still stop", &format!("{fine} It can stop"));
        }
    }
}
