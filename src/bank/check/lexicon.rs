//! The lists of words and phrases that rules look for. All texts are held against all lists in one
//! pass: a rule then only asks what was found.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::rules::LISTS;

/// A list of words and phrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// What speaks of the options above.
    Above,
    /// Words that leave no way out.
    Absolute,
    /// Words that blame or shame.
    Blame,
    /// What asks for the statement that is false.
    FalseOnes,
    /// Words that leave no way out in one sentence and are plain in the next.
    HalfAbsolute,
    /// Turns of speech with such words that are plain.
    IdleAbsolute,
    /// Words that turn a question round.
    Negations,
    /// What speaks of the other options if nothing else is said.
    OtherOptions,
    /// What scolds whoever was wrong.
    Scolding,
}

/// A phrase of a list that stands in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    /// The list.
    pub(super) list: List,
    /// Its first word, by its place among the words of the text.
    pub(super) first: usize,
    /// Its last word.
    pub(super) last: usize,
}

/// The rest of a phrase behind its first word.
struct Rest {
    list: List,
    words: Vec<&'static str>,
}

/// All phrases by their first words.
static PHRASES: LazyLock<HashMap<&'static str, Vec<Rest>>> = LazyLock::new(|| {
    let mut phrases: HashMap<&'static str, Vec<Rest>> = HashMap::new();
    for (list, words) in LISTS {
        for phrase in *words {
            let mut words = phrase.split(' ');
            let first = words.next().unwrap_or_default();
            phrases.entry(first).or_default().push(Rest { list: *list, words: words.collect() });
        }
    }
    phrases
});

/// The phrases that stand in a text in small letters, cut into words.
pub(super) fn hits(text: &str, words: &[Range<usize>]) -> Vec<Hit> {
    let word = |at: usize| words.get(at).map(|range| &text[range.clone()]);
    let mut found = Vec::new();
    for first in 0..words.len() {
        let Some(rests) = word(first).and_then(|word| PHRASES.get(word)) else { continue };
        for rest in rests {
            let follows = |(at, wanted): (usize, &&str)| word(first + 1 + at) == Some(wanted);
            if rest.words.iter().enumerate().all(follows) {
                found.push(Hit { list: rest.list, first, last: first + rest.words.len() });
            }
        }
    }
    found
}
