//! Where chance comes from: one number, from which every choice of a round follows, the same on
//! every machine and in every later version.
//!
//! The words are those of ChaCha with 8 rounds, keyed with the seed and the name of what is being
//! chosen, so that a new use of chance never shifts an old one. Shuffling and choosing are written
//! out here because a library's may change (see `ARCHITECTURE.md`).

use std::fmt;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The seed of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub u64);

impl Seed {
    /// A stream of chance for one use of it, named by `label` (its first 24 bytes count).
    pub fn stream(self, label: &str) -> Chance {
        let mut key = [0u8; 32];
        key[..8].copy_from_slice(&self.0.to_le_bytes());
        for (slot, byte) in key[8..].iter_mut().zip(label.bytes()) {
            *slot = byte;
        }
        Chance(ChaCha8Rng::from_seed(key))
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A stream of chance.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// A number from 0 to `bound` − 1, each as likely as the others; 0 if `bound` is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = bound as u64;
        if bound == 0 {
            return 0;
        }
        // Words above the last whole multiple of the bound are drawn again, or small numbers would
        // come up more often.
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let word = self.0.next_u64();
            if word < limit {
                return (word % bound) as usize;
            }
        }
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// Shuffles in place (Fisher and Yates; Durstenfeld 1964, algorithm 235).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These numbers must never change: a seed written on a trainer's sheet is a promise.
    #[test]
    fn the_stream_is_what_it_always_was() {
        let mut items: Vec<u8> = (0..10).collect();
        Seed(7).stream("test").shuffle(&mut items);
        assert_eq!(items, EXPECTED);
        let mut chance = Seed(7).stream("other");
        let drawn: Vec<usize> = (0..5).map(|_| chance.below(100)).collect();
        assert_eq!(drawn, DRAWN);
    }

    const EXPECTED: [u8; 10] = [1, 5, 4, 8, 2, 7, 3, 6, 0, 9];
    const DRAWN: [usize; 5] = [71, 45, 99, 6, 60];

    #[test]
    fn every_order_is_equally_likely() {
        let mut counts = std::collections::HashMap::new();
        let mut chance = Seed(1).stream("fair");
        for _ in 0..6000 {
            let mut items = [0, 1, 2];
            chance.shuffle(&mut items);
            *counts.entry(items).or_insert(0u32) += 1;
        }
        assert_eq!(counts.len(), 6);
        // Chi-squared with 5 degrees of freedom is above 20.5 once in a thousand.
        let chi: f64 = counts.values().map(|&n| (f64::from(n) - 1000.0).powi(2) / 1000.0).sum();
        assert!(chi < 20.5, "{chi}");
    }
}
