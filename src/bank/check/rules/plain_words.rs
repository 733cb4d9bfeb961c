//! A word of the trade is explained where it stands, or a plain one is taken (plain-language guides
//! of public bodies; domain facts, G2): "identity check" is read by everybody, "KYC" by few. Which
//! plain word is proposed stands with the message.

mod words;

use std::ops::Range;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;
pub(super) use words::PHRASES;
use words::{EXPLAINS, NAMES};

pub(super) static RULE: Rule = Rule {
    id: "plain-words",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// How far in front of a word it may be said that this is its name, in bytes.
const NEAR: usize = 24;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let mut seen: Vec<String> = Vec::new();
    for text in item.texts.iter().filter(|text| is_read(text.part)) {
        for at in longest(text).filter(|at| !is_explained(&text.text, at)) {
            let words = &text.text[at];
            let term = words.to_lowercase();
            if !seen.contains(&term) {
                let fills = fills![words = words, term = name(&term)];
                found.note(item.words(text, words), fills);
                seen.push(term);
            }
        }
    }
}

/// How the message names the word: a name there starts with a letter and holds no space.
fn name(term: &str) -> String {
    match term {
        "2fa" => "two-factor".to_owned(),
        _ => term.replace(' ', "-"),
    }
}

/// In a scene people speak as they speak.
fn is_read(part: Part) -> bool {
    part.is_ours() || matches!(part, Part::Key | Part::Distractor | Part::Choice)
}

/// "liquidity pool" and not also "liquidity".
fn longest<'t>(text: &'t Text<'_>) -> impl Iterator<Item = Range<usize>> + 't {
    text.places(List::Jargon).filter(|at| {
        !text.places(List::Jargon).any(|other| other.start == at.start && other.end > at.end)
    })
}

fn is_explained(text: &str, at: &Range<usize>) -> bool {
    let behind = text[at.end..].trim_start_matches(['”', '"', '’', ')']);
    let mut near = at.start.saturating_sub(NEAR);
    while !text.is_char_boundary(near) {
        near += 1;
    }
    let before = &text[near..at.start];
    EXPLAINS.iter().any(|words| behind.starts_with(words))
        || NAMES.iter().any(|words| before.contains(words))
        || before.ends_with('(')
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn a_word_of_the_trade_is_found_once() {
        finds("plain-words", "What comes first?", "After KYC, what comes first?", 1);
        finds(
            "plain-words",
            "What comes first?",
            "A seed phrase and a seed phrase. What comes first?",
            1,
        );
        finds("plain-words", "Ring the bank on its number", "Leave the liquidity pool", 1);
    }

    #[test]
    fn a_word_that_is_explained_is_fine() {
        quiet(
            "plain-words",
            "What comes first?",
            "After KYC (a check of who you are), what comes first?",
        );
        quiet(
            "plain-words",
            "What comes first?",
            "A false message is called phishing. What comes first?",
        );
        quiet(
            "plain-words",
            "What comes first?",
            "An identity check (KYC) was made. What comes first?",
        );
    }

    #[test]
    fn people_in_a_scene_may_say_it() {
        quiet("plain-words", "Hello again.", "Send me your OTP.");
    }
}
