//! What a question takes from the report, the report must say: a number or a name in its prompt, its
//! right answers or its explanations is one that the named fact holds (domain facts, A). Wrong
//! options may say anything.

mod table;

use std::ops::Range;

use super::super::{Findings, Item, Level, Look, Part, Path, Rule, Speaks, Text};
use super::digits::amount;
use super::fills;
use crate::domain::kind::Kind;
use crate::domain::question::{Fact, Provenance};
use table::{FACTS, Holding, LARGE, PEOPLE, PROPER, SMALL};

pub(super) static RULE: Rule = Rule {
    id: "report-facts",
    level: Level::Error,
    speaks: Speaks::English,
    look: Look::Item(look),
};

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(question) = item.question() else { return };
    let Provenance::Report(fact) = question.provenance else { return };
    let held = holdings(&question.kind, fact);
    let name = format!("F{}", fact.number());
    for text in item.texts.iter().filter(|text| is_told(text)) {
        if let Some(words) = foreign(text, held) {
            found.note(item.words(text, words), fills![words = words, fact = name.as_str()]);
        }
    }
    if let Kind::Number(number) = &question.kind
        && !held.iter().any(|fact| fact.numbers.iter().any(|one| is_same(*one, number.answer)))
    {
        let words = number.answer.to_string();
        found.note(item.field(Path::Field("answer")), fills![words = words, fact = name.as_str()]);
    }
}

fn is_same(held: u64, answer: f64) -> bool {
    u32::try_from(held).is_ok_and(|held| f64::from(held) == answer)
}

/// What may be said. What is matched or put in order sets several facts beside each other.
fn holdings(kind: &Kind, fact: Fact) -> &'static [Holding] {
    let at = usize::from(fact.number()) - 1;
    match kind {
        Kind::Match(_) | Kind::Order(_) => FACTS,
        _ => &FACTS[at..=at],
    }
}

/// Of the accepted words, only the first is shown.
fn is_told(text: &Text<'_>) -> bool {
    match text.part {
        Part::Prompt | Part::Key | Part::Why | Part::Choice => true,
        Part::Accept => text.path == Path::Entry("accept", 0),
        _ => false,
    }
}

/// The first number or name that no fact holds.
fn foreign<'t>(text: &'t Text<'_>, held: &[Holding]) -> Option<&'t str> {
    let guesses = guesses(text);
    let ranges = text.ranges().iter().enumerate();
    let told = ranges.filter(|(_, range)| !guesses.iter().any(|part| part.contains(&range.start)));
    told.filter(|(at, _)| !is_held(text, *at, held))
        .map(|(_, range)| &text.text[range.clone()])
        .next()
}

/// The sentences that say what many people would think.
fn guesses(text: &Text<'_>) -> Vec<Range<usize>> {
    let would = |part: &Range<usize>| text.text[part.clone()].contains(" would ");
    text.sentences().into_iter().filter(would).collect()
}

fn is_held(text: &Text<'_>, at: usize, held: &[Holding]) -> bool {
    let range = &text.ranges()[at];
    let word = &text.text[range.clone()];
    if let Some(number) = number(text, at) {
        return held.iter().any(|fact| fact.numbers.contains(&number));
    }
    let name = word.trim_end_matches("'s").trim_end_matches("’s");
    let starts = starts_sentence(&text.text[..range.start]);
    let parts = name.split('-').filter(|part| part.starts_with(char::is_uppercase));
    let mut small = parts.map(str::to_lowercase);
    small.all(|part| {
        part == "i"
            || (starts && !PROPER.contains(&part.as_str()))
            || held.iter().any(|fact| fact.names.contains(&part.as_str()))
    })
}

fn starts_sentence(before: &str) -> bool {
    before.trim_end().chars().next_back().is_none_or(|c| ".!?…:“\"(".contains(c))
}

/// What a word counts. Small numbers in words are everyday words unless people follow.
fn number(text: &Text<'_>, at: usize) -> Option<u64> {
    let word = text.words().nth(at)?;
    if let Some((value, _)) = amount(text, at) {
        return Some(value);
    }
    if let Some((_, value)) = LARGE.iter().find(|(one, _)| *one == word) {
        return Some(*value);
    }
    let small = u64::try_from(SMALL.iter().position(|one| *one == word)?).ok()? + 2;
    let next = text.words().nth(at + 1)?;
    PEOPLE.contains(&next).then_some(small)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, quiet_in};

    fn fact(fact: &str, prompt: &str, key: &str, why: &str) -> String {
        let option = |text: &str, why: &str, rest: &str| {
            format!("[[question.option]]\ntext = \"{text}\"\nwhy = \"{why}\"\n{rest}")
        };
        format!(
            "{}[[question]]\nid = \"one\"\nkind = \"choice\"\nlevel = 1\naudience = \"all\"\n\
             provenance = \"report\"\nfact = \"{fact}\"\nsources = [\"guide\"]\nprompt = \"{prompt}\"\n{}{}{}",
            head(),
            option(key, why, "key = true\n"),
            option("The 77 police of Peru", "Many people would think of Peru.", ""),
            option("A bank", "Many people would think of one.", ""),
        )
    }

    #[test]
    fn a_name_or_number_that_the_fact_does_not_hold_is_found() {
        let who = "The report gives an estimate for Myanmar. Who made it?";
        let why = "It is an estimate of the United Nations.";
        finds_in("report-facts", &fact("F27", who, "The office of Interpol", why), 1);
        finds_in("report-facts", &fact("F27", who, "The UN", "It speaks of 130,000 people."), 1);
        finds_in("report-facts", &fact("F28", who, "The UN", why), 1);
        finds_in("report-facts", &fact("F27", who, "The UN", "Cambodia is named."), 1);
    }

    #[test]
    fn what_the_fact_holds_is_fine() {
        let who = "The report gives an estimate for Myanmar's centres. Who made it?";
        let why =
            "It is the UN's: up to 120,000. Many people would think of Thailand. Two ways lead in.";
        quiet_in("report-facts", &fact("F27", who, "The United Nations", why));
    }

    #[test]
    fn other_questions_may_say_what_they_like() {
        let bank = fact("F27", "Who in Peru?", "Interpol", "It has 4 rooms.");
        quiet_in(
            "report-facts",
            &bank.replace("provenance = \"report\"\nfact = \"F27\"", "provenance = \"practice\""),
        );
    }
}
