//! How an answer is asked for: the prompt, the help, and what is said to a line that is none.

use crate::say;
use crate::words::Words;

use super::command::Awaits;
use super::typed::Slip;

/// What to say before the learner types. `example` shows how, where that needs showing.
pub(super) fn prompt(words: &Words, awaits: Awaits, example: &str) -> String {
    match awaits {
        Awaits::Next => say!(words, "prompt-next"),
        Awaits::Care => say!(words, "prompt-care"),
        Awaits::Certainty => say!(words, "prompt-certainty"),
        Awaits::Answer(last) => say!(words, "prompt-answer", first = 1usize, last = last),
        Awaits::Answers(last) => say!(words, "prompt-answer-several", first = 1usize, last = last),
        Awaits::Order(_) if example.is_empty() => say!(words, "prompt-order-two"),
        Awaits::Order(_) => say!(words, "prompt-order", example = example),
        Awaits::Letters { .. } => say!(words, "prompt-letters", example = example),
        Awaits::Amount => say!(words, "prompt-amount"),
        Awaits::Words => say!(words, "prompt-words"),
    }
}

/// How to answer, in a sentence.
pub(super) fn how(words: &Words, awaits: Awaits, example: &str) -> String {
    match awaits {
        Awaits::Answer(last) => say!(words, "how-answer", first = 1usize, last = last),
        Awaits::Answers(last) => say!(words, "how-answer-several", first = 1usize, last = last),
        Awaits::Order(_) if example.is_empty() => say!(words, "how-order-two"),
        Awaits::Order(count) => say!(words, "how-order", last = count, example = example),
        Awaits::Letters { count, choices } => {
            say!(words, "how-letters", count = count, last = label(choices), example = example)
        }
        Awaits::Amount => say!(words, "how-amount"),
        Awaits::Words => say!(words, "how-words"),
        Awaits::Care | Awaits::Next | Awaits::Certainty => String::new(),
    }
}

/// What to say to a line that is no answer.
pub(super) fn no_answer(words: &Words, awaits: Awaits, example: &str, slip: &Slip) -> String {
    match (slip, awaits) {
        (Slip::Count(given), Awaits::Letters { count, .. }) => {
            say!(words, "not-so-many-letters", given = *given, takes = count)
        }
        (Slip::Count(given), Awaits::Order(count)) => {
            say!(words, "not-so-many-numbers", given = *given, takes = count)
        }
        (Slip::Range(first, last), _) => {
            say!(words, "not-a-range", first = *first, last = *last)
        }
        (Slip::Point { whole, broken, typed }, _) => {
            say!(words, "which-number", whole = whole, broken = broken, typed = typed)
        }
        _ => say!(words, "not-an-answer", how = how(words, awaits, example)),
    }
}

/// The letter of a choice, from 1.
pub(super) fn label(number: usize) -> String {
    let letter = u8::try_from(number).ok().and_then(|number| b'a'.checked_add(number - 1));
    letter.map_or_else(String::new, |letter| char::from(letter).to_string())
}
