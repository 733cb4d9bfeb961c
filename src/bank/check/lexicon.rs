//! The lists of words and phrases that rules look for. All texts are held against all lists in one
//! pass: a rule then only asks what was found.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
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
    /// Words that accuse without convicting.
    Accusing,
    /// Things that look trustworthy and are easily had.
    Badge,
    /// Words that blame or shame.
    Blame,
    /// Names of firms and offices that exist.
    Brand,
    /// Something that was checked.
    Checked,
    /// Words of death.
    Death,
    /// Words that deny or doubt.
    Doubt,
    /// What asks for the statement that is false.
    FalseOnes,
    /// Sexual and graphic words.
    Graphic,
    /// Words that leave no way out in one sentence and are plain in the next.
    HalfAbsolute,
    /// Words of violence, captivity, sexual threat and suicide.
    Hard,
    /// Turns of speech with such words that are plain.
    IdleAbsolute,
    /// Words of the trade.
    Jargon,
    /// What a scene looks like.
    Looks,
    /// Words that turn a question round.
    Negations,
    /// What speaks of the other options if nothing else is said.
    OtherOptions,
    /// Parties that are accused and not convicted.
    Party,
    /// Names of people whom everybody knows.
    Person,
    /// What a scene asks for.
    Request,
    /// Claims that something is safe.
    Safe,
    /// What scolds whoever was wrong.
    Scolding,
    /// Ways to run a scam.
    Uplift,
    /// Who said it.
    Who,
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

/// Every word of every text is looked up, so it is hashed quickly (FNV-1a). What is in the map is
/// ours, so nobody can choose words that collide.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

type Phrases = HashMap<&'static str, Vec<Rest>, BuildHasherDefault<Quick>>;

/// All phrases by their first words.
static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases::default();
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
