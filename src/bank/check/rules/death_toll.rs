//! Nobody's death is a puzzle: how many died is never what a question asks or an answer says
//! (domain facts, G3).

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Path, Rule, Speaks, Text};
use super::fills;
use super::nearby::around;
use crate::domain::kind::Kind;

pub(super) static RULE: Rule =
    Rule { id: "death-toll", level: Level::Error, speaks: Speaks::English, look: Look::Item(look) };

pub(super) const PHRASES: &[&str] = &[
    "died",
    "killed",
    "murdered",
    "deaths",
    "death toll",
    "lost their lives",
    "lives were lost",
    "put to death",
    "how many dead",
    "people were executed",
    "people was executed",
    "people did china execute",
    "china execute",
    "china executed",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(kind) = item.question().map(|question| &question.kind) else { return };
    if matches!(kind, Kind::Judge(_) | Kind::Flags(_) | Kind::Order(_)) {
        return;
    }
    if let Some(prompt) = item.prompt().filter(|prompt| counts_deaths(prompt)) {
        return found.note(item.text(prompt), fills![]);
    }
    if let Kind::Number(number) = kind
        && number
            .unit
            .as_deref()
            .is_some_and(|unit| matches!(unit, "deaths" | "dead" | "people killed"))
    {
        return found.note(item.field(Path::Field("unit")), fills![]);
    }
    for text in item.texts.iter().filter(|text| matches!(text.part, Part::Key | Part::Accept)) {
        if text.found(List::Death).next().is_some() && text.words().any(is_number) {
            found.note(item.text(text), fills![]);
        }
    }
}

/// "How many people died?" A death and a count in two sentences are no toll.
fn counts_deaths(prompt: &Text<'_>) -> bool {
    const COUNTS: &[&str] = &["how many", "number of", "death toll", "how high"];
    prompt.places(List::Death).any(|at| {
        let sentence = prompt.text[around(prompt, &at, 0)].to_ascii_lowercase();
        COUNTS.iter().any(|words| sentence.contains(words))
    })
}

fn is_number(word: &str) -> bool {
    const NUMBERS: &[&str] = &[
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "fourteen",
        "dozens",
        "hundreds",
        "thousands",
    ];
    word.starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn a_count_of_the_dead_is_found() {
        finds("death-toll", "What comes first?", "How many people died there?", 1);
        finds("death-toll", "Ring the bank on its number", "14 people died there", 1);
    }

    #[test]
    fn a_death_that_nobody_counts_is_fine() {
        quiet("death-toll", "What comes first?", "His wife died. What comes first?");
        quiet("death-toll", "What comes first?", "His wife died in May. How many calls came?");
        quiet("death-toll", "Ring the bank on its number", "Ring the 14 banks");
    }
}
