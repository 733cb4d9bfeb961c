//! No run of seven words or more is shared with the news report, or with what the sheets of facts
//! quote out of other publications: facts may be told, sentences belong to their authors. Only hashes
//! of the runs are kept, so the texts themselves are not passed on.
//!
//! `near_copy.hashes` was made from these by a few lines that did what `runs` does here: cut
//! the text into words as [`Text`] does, in small letters and with straight apostrophes, hash each
//! word with XXH3-64, join seven neighbours into one number, and write all numbers sorted, in
//! sixteen hexadecimal digits, one a line. One run among them is made up and stands nowhere
//! (`MADE_UP`), so that tests have something to find without a word of the report.

use std::ops::Range;
use std::sync::LazyLock;

use xxhash_rust::xxh3::xxh3_64;

use super::super::{Findings, Item, Level, Look, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "near-copy", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// So many words in a row are a copy.
const RUN: usize = 7;

/// What a word's hash is multiplied with for each word after it (from Knuth's MMIX).
const STEP: u64 = 6_364_136_223_846_793_005;

/// The runs of the report.
static REPORT: LazyLock<Runs> = LazyLock::new(|| {
    let lines = include_str!("near_copy.hashes").lines();
    let all: Vec<u64> = lines.filter_map(|line| u64::from_str_radix(line, 16).ok()).collect();
    let mut starts = vec![false; 1 << 16];
    for hash in &all {
        starts[start(*hash)] = true;
    }
    Runs { all, starts }
});

struct Runs {
    /// Their hashes, sorted.
    all: Vec<u64>,
    /// Which first two bytes occur among them: nearly every other run is told apart by these.
    starts: Vec<bool>,
}

impl Runs {
    fn hold(&self, hash: u64) -> bool {
        self.starts[start(hash)] && self.all.binary_search(&hash).is_ok()
    }
}

fn start(hash: u64) -> usize {
    usize::try_from(hash >> 48).unwrap_or_default()
}

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.texts.iter().filter(|text| text.ranges().len() >= RUN) {
        if let Some(words) = shared(text) {
            let count = words.len();
            let ranges = &text.ranges()[words];
            let words = &text.text[ranges[0].start..ranges[count - 1].end];
            found.note(item.words(text, words), fills![count = count, words = words]);
        }
    }
}

/// The first words, by their places, that stand in the report in the same order.
fn shared(text: &Text<'_>) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    for (first, hash) in runs(text.words()).into_iter().enumerate() {
        match &mut found {
            Some(words) if first > words.end - RUN + 1 => break,
            Some(words) if REPORT.hold(hash) => words.end = first + RUN,
            None if REPORT.hold(hash) => found = Some(first..first + RUN),
            _ => {}
        }
    }
    found
}

/// The hashes of all runs of seven words, each out of the one before it.
fn runs<'t>(words: impl Iterator<Item = &'t str>) -> Vec<u64> {
    let leaving = STEP.wrapping_pow(u32::try_from(RUN).unwrap_or_default());
    let hashes: Vec<u64> = words.map(hash).collect();
    let mut run = 0_u64;
    let mut found = Vec::with_capacity(hashes.len());
    for (at, hash) in hashes.iter().enumerate() {
        run = run.wrapping_mul(STEP).wrapping_add(*hash);
        if let Some(gone) = at.checked_sub(RUN) {
            run = run.wrapping_sub(hashes[gone].wrapping_mul(leaving));
        }
        if at + 1 >= RUN {
            found.push(run);
        }
    }
    found
}

fn hash(word: &str) -> u64 {
    match word.contains('’') {
        true => xxh3_64(word.replace('’', "'").as_bytes()),
        false => xxh3_64(word.as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};
    use super::*;

    /// Seven words that are no sentence of the report.
    const MADE_UP: &str = "seven grey herons counted the silver spoons";

    #[test]
    fn what_the_hashes_hold_is_found() {
        let seven = "Hello. SEVEN grey-herons: seven GREY herons counted the silver spoons!";
        finds("near-copy", "Hello again.", seven, 1);
        assert!(REPORT.hold(runs(MADE_UP.split(' '))[0]));
    }

    #[test]
    fn six_words_of_it_and_the_same_words_turned_round_are_fine() {
        let six = "Grey herons counted the silver spoons.";
        quiet("near-copy", "Hello again.", six);
        let turned = "Seven grey herons slowly counted the silver spoons.";
        quiet("near-copy", "Hello again.", turned);
    }

    #[test]
    fn a_run_has_the_same_hash_wherever_it_stands() {
        let words = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        assert_eq!(runs(words.into_iter())[2], runs(words[2..].iter().copied())[0]);
    }

    #[test]
    fn the_hashes_are_sorted_and_whole() {
        assert!(REPORT.all.is_sorted());
        assert_eq!(REPORT.all.len(), include_str!("near_copy.hashes").lines().count());
    }
}
