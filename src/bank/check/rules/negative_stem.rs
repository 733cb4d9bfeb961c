//! A prompt asks for what is so. A small *not* is read over, and whoever misses it is wrong although
//! they knew (Haladyna, Downing & Rodriguez 2002, guideline on negative stems). NOT in capitals is
//! seen; nobody overhears it in speech either.

use std::ops::Range;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Rule, Speaks, Text};
use super::english::asked;
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "negative-stem",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

#[rustfmt::skip]
pub(super) const NEGATIONS: &[&str] = &[
    "not", "never", "except", "cannot", "can't", "can’t", "isn't", "isn’t", "aren't", "aren’t",
    "wasn't", "wasn’t", "doesn't", "doesn’t", "don't", "don’t", "didn't", "didn’t", "won't",
    "won’t", "wouldn't", "wouldn’t", "shouldn't", "shouldn’t", "hasn't", "hasn’t",
];

/// A question for the one statement that is false.
pub(super) const FALSE_ONES: &[&str] = &[
    "is false",
    "are false",
    "is wrong",
    "are wrong",
    "is untrue",
    "are untrue",
    "is incorrect",
    "are incorrect",
];

/// With these a part begins that is no longer what is asked: *when he does not answer*.
const ASIDE: &[&str] = &[
    "that", "who", "which", "what", "whom", "whose", "when", "whenever", "where", "if", "whether",
    "because", "since", "while", "although", "though", "until", "unless", "before", "after", "as",
    "and", "but", "or", "so",
];

/// With these a question begins that something is chosen by.
const ASKING: &[&str] = &["which", "what", "who", "whom", "whose"];

/// What may stand before them: *in which of these*.
const LEADING: &[&str] = &["in", "of", "from", "at", "for", "on", "to", "with", "by", "about"];

/// What a question for statements speaks of. A shop or an advert may be false as well.
#[rustfmt::skip]
const STATEMENTS: &[&str] = &[
    "of", "these", "the", "following", "two", "three", "four", "one", "ones", "statement",
    "statements", "sentence", "sentences", "answer", "answers", "claim", "claims", "option",
    "options",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(prompt) = item.prompt() else { return };
    let mut negations = prompt.places(List::Negations).peekable();
    let mut false_ones = prompt.places(List::FalseOnes).peekable();
    if negations.peek().is_none() && false_ones.peek().is_none() {
        return;
    }
    let asked = asked(prompt);
    if let Some(place) = negations.find(|place| asks_by(prompt, &asked, place)) {
        let word = &prompt.text[place];
        found.note(item.words(prompt, word), fills![word = word]);
    } else if let Some(place) = false_ones.find(|place| asks_for_false(prompt, &asked, place)) {
        found.note_as("false", item.words(prompt, &prompt.text[place]), fills![]);
    }
}

/// The words of what is asked up to a place; nothing where the place is not in it.
fn before<'t>(
    prompt: &'t Text<'_>,
    asked: &Range<usize>,
    place: &Range<usize>,
) -> Option<impl Iterator<Item = &'t str> + Clone + use<'t>> {
    let (from, to) = (asked.start, place.start);
    let words = prompt.words().zip(prompt.ranges());
    let words = words.filter(move |(_, at)| (from..to).contains(&at.start)).map(|(word, _)| word);
    (from..asked.end).contains(&to).then_some(words)
}

/// Whether this negation belongs to what is asked, and not to something said beside it.
fn asks_by(prompt: &Text<'_>, asked: &Range<usize>, place: &Range<usize>) -> bool {
    let Some(before) = before(prompt, asked, place) else { return false };
    let mut rest = before.clone();
    let first = rest.next().unwrap_or_default();
    let opening = if LEADING.contains(&first) { rest.next().unwrap_or_default() } else { first };
    let word = &prompt.text[place.clone()];
    let is_open = ASKING.contains(&opening) || word == "except";
    let is_seen = !word.contains(char::is_lowercase);
    is_open && !is_seen && !rest.any(|word| ASIDE.contains(&word)) && !is_idle(prompt, place)
}

/// *not only*, *how not to*, *cannot be undone* say what something is.
fn is_idle(prompt: &Text<'_>, place: &Range<usize>) -> bool {
    let after = prompt.ranges().iter().position(|at| at.start >= place.end);
    let after = after.and_then(|at| prompt.words().nth(at)).unwrap_or_default();
    match &prompt.text[place.clone()] {
        "not" => matches!(after, "only" | "to"),
        "cannot" | "can't" | "can’t" => after == "be",
        _ => false,
    }
}

fn asks_for_false(prompt: &Text<'_>, asked: &Range<usize>, place: &Range<usize>) -> bool {
    let Some(mut before) = before(prompt, asked, place) else { return false };
    before.next() == Some("which") && before.all(|word| STATEMENTS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const PROMPT: &str = "prompt = \"What comes first?";

    fn prompt(text: &str) -> String {
        format!("prompt = \"{text}")
    }

    #[test]
    fn negations_in_what_is_asked_are_found() {
        let all = [
            "Which of these is not a safe way to pay a stranger?",
            "Ana has time. What should she never share?",
            "All of these help except one; which one is it?",
            "Which step isn’t wise?",
            "In which of these shops should she not pay?",
            "Which of these statements is false?",
            "Which of these is wrong?",
        ];
        for text in all {
            finds("negative-stem", PROMPT, &prompt(text), 1);
        }
    }

    #[test]
    fn negations_beside_what_is_asked_are_fine() {
        let all = [
            "Ana does not know the caller. What comes first?",
            "What should Mei do when she does not know the caller?",
            "Which text has a link that does not work?",
            "Which of these is NOT safe?",
            "Why did the bank not ring?",
            "Which payments cannot be undone?",
            "Which of these shops is false?",
            "Which help is not only for the young?",
            "What is wrong with this text?",
            "Is it a scam or not?",
        ];
        for text in all {
            quiet("negative-stem", PROMPT, &prompt(text));
        }
    }
}
