//! How an answer is asked for: the prompt, the help, and what is said to a line that is none.

use crate::say;
use crate::words::Words;

use super::command::Awaits;

/// What to say before the learner types.
pub(super) fn prompt(words: &Words, awaits: Awaits) -> String {
    match awaits {
        Awaits::Next => say!(words, "prompt-next"),
        Awaits::Care => say!(words, "prompt-care"),
        Awaits::Certainty => say!(words, "prompt-certainty"),
        Awaits::Answer(last) => say!(words, "prompt-answer", first = 1usize, last = last),
        Awaits::Answers(last) => say!(words, "prompt-answer-several", first = 1usize, last = last),
        Awaits::Order(count) => say!(words, "prompt-order", example = order_example(count)),
        Awaits::Letters { count, choices } => {
            say!(words, "prompt-letters", count = count, example = letters_example(count, choices))
        }
        Awaits::Amount => say!(words, "prompt-amount"),
        Awaits::Words => say!(words, "prompt-words"),
    }
}

/// How to answer, in a sentence.
pub(super) fn how(words: &Words, awaits: Awaits) -> String {
    match awaits {
        Awaits::Answer(last) => say!(words, "how-answer", first = 1usize, last = last),
        Awaits::Answers(last) => say!(words, "how-answer-several", first = 1usize, last = last),
        Awaits::Order(count) => {
            say!(words, "how-order", last = count, example = order_example(count))
        }
        Awaits::Letters { count, choices } => {
            let example = letters_example(count, choices);
            say!(words, "how-letters", count = count, last = label(choices), example = example)
        }
        Awaits::Amount => say!(words, "how-amount"),
        Awaits::Words => say!(words, "how-words"),
        Awaits::Care | Awaits::Next | Awaits::Certainty => String::new(),
    }
}

/// The letter of a choice, from 1.
pub(super) fn label(number: usize) -> String {
    let letter = u8::try_from(number).ok().and_then(|number| b'a'.checked_add(number - 1));
    letter.map_or_else(String::new, |letter| char::from(letter).to_string())
}

/// An order that is not the one on the screen: 2, 3, …, 1.
fn order_example(count: usize) -> String {
    let numbers = (2..=count).chain([1]).map(|number| number.to_string());
    numbers.collect::<Vec<_>>().join(",")
}

fn letters_example(count: usize, choices: usize) -> String {
    let letters = (1..=count).map(|at| label(at % choices.max(1) + 1));
    letters.collect::<Vec<_>>().join(",")
}
