//! A prompt holds the whole question, ends as one, and is short enough to be kept in mind
//! (Haladyna, Downing & Rodriguez 2002, guidelines on the stem).

use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "long-stem", level: Level::Warning, speaks: Speaks::Any, look: Look::Item(look) };

/// The most words of a prompt.
const MOST_WORDS: usize = 60;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(prompt) = item.prompt() else { return };
    let count = prompt.words().len();
    if count > MOST_WORDS {
        found.note(item.text(prompt), fills![count = count, most = MOST_WORDS]);
    }
    let asks =
        prompt.text.trim_end_matches(['"', '”', '’', ')', ' ']).ends_with(['?', '？', ':', '.']);
    let is_question =
        prompt.text.contains(['?', '？', '؟']) || prompt.text.trim_end().ends_with([':', '.']);
    if item.is_english() && !asks && !is_question {
        found.note_as("no-question", item.text(prompt), fills![]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn a_long_prompt_is_found() {
        let long = format!("prompt = \"{}?", "word ".repeat(61).trim());
        finds("long-stem", "prompt = \"What comes first?", &long, 1);
    }

    #[test]
    fn a_prompt_that_asks_nothing_is_found() {
        finds("long-stem", "prompt = \"What comes first?", "prompt = \"The first thing", 1);
    }

    #[test]
    fn a_request_is_fine_too() {
        quiet("long-stem", "prompt = \"What comes first?", "prompt = \"Choose the first step.");
    }
}
