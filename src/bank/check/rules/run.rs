//! Texts as numbers: each word as one, whatever the size of its letters, and each run of words as
//! one that costs the same however long the run is (Karp & Rabin 1987).

use std::hash::{BuildHasherDefault, Hasher};

use super::super::text;

/// The words of a text as numbers.
pub(super) fn words(text: &str) -> impl Iterator<Item = u64> {
    text::words(text).map(|range| word(&text[range]))
}

/// A word as a number (FNV-1a over its small letters).
fn word(word: &str) -> u64 {
    let letters = word.chars().map(|c| match c {
        '’' => '\'',
        c if c.is_ascii() => c.to_ascii_lowercase(),
        c => c.to_lowercase().next().unwrap_or(c),
    });
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(c)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// A number whose every bit depends on every bit of this one.
fn mixed(number: u64) -> u64 {
    let once = (number ^ (number >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    once ^ (once >> 29)
}

/// Some words as one number.
pub(super) fn joined(words: impl Iterator<Item = u64>) -> u64 {
    mixed(words.fold(0, next))
}

fn next(before: u64, word: u64) -> u64 {
    before.wrapping_mul(BASE).wrapping_add(word)
}

/// An odd number, so that nothing is lost by multiplying.
const BASE: u64 = 0xd129_0d3b_3a91_3f45;

/// The longest run, in words.
pub(super) const LONGEST: usize = 63;

/// The runs of words of a text. One is enough for many texts: [`Runs::read`] fills it anew.
#[derive(Debug)]
pub(super) struct Runs {
    /// All words up to each place as one number.
    before: Vec<u64>,
    powers: [u64; LONGEST + 1],
}

impl Runs {
    /// Those of no text.
    pub(super) fn new() -> Self {
        let mut powers = [1_u64; LONGEST + 1];
        for at in 1..powers.len() {
            powers[at] = powers[at - 1].wrapping_mul(BASE);
        }
        Self { before: vec![0], powers }
    }

    /// Takes another text.
    pub(super) fn read(&mut self, text: &str) {
        self.before.truncate(1);
        let mut all = 0;
        self.before.extend(words(text).map(|word| {
            all = next(all, word);
            all
        }));
    }

    /// How many words the text has.
    pub(super) fn count(&self) -> usize {
        self.before.len() - 1
    }

    /// A run of words as one number; nothing where the text ends before it.
    pub(super) fn run(&self, first: usize, length: usize) -> Option<u64> {
        let all = *self.before.get(first + length)?;
        let power = *self.powers.get(length)?;
        Some(mixed(all.wrapping_sub(self.before[first].wrapping_mul(power))))
    }
}

/// A map by such numbers, which need no hashing once more.
pub(super) type ByNumber<V> = std::collections::HashMap<u64, V, BuildHasherDefault<AsItIs>>;

/// Takes a number as its own hash.
#[derive(Debug, Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mixed(self.0 ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_the_same_run_wherever_they_stand() {
        let (mut one, mut other) = (Runs::new(), Runs::new());
        one.read("Please: ring “The Bank’s” number now");
        other.read("RING the bank's number");
        assert_eq!(one.run(1, 4), other.run(0, 4));
        assert_ne!(one.run(0, 4), other.run(0, 4));
        assert_eq!((other.count(), other.run(1, 4)), (4, None));
    }

    #[test]
    fn a_run_is_its_words_joined() {
        let mut runs = Runs::new();
        runs.read("one two three");
        assert_eq!(runs.run(1, 2), Some(joined(words("two three"))));
    }
}
