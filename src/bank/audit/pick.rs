//! Picking answers by their worth.

use std::cmp::Ordering;

/// What a rule can expect on one question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pick {
    /// The share of the right answers that are picked.
    pub(super) score: f64,
    /// The share that guessing can expect.
    pub(super) chance: f64,
    /// The variance of the score if chance alone had decided what is right.
    pub(super) variance: f64,
}

impl Pick {
    /// Says *scam* so often, from 0 to 1.
    pub(super) fn verdict(scam: f64, is_scam: bool) -> Self {
        let score = if is_scam { scam } else { 1.0 - scam };
        Self { score, chance: 0.5, variance: (scam - 0.5).powi(2) }
    }

    /// Picks the answers of greatest worth, as many as there are keys; answers of equal worth share
    /// what is left of the picks. None if there is no key, or nothing but keys.
    pub(super) fn greatest(worths: &[f64], is_key: &[bool]) -> Option<Self> {
        let (count, keys) = (worths.len(), is_key.iter().filter(|is_key| **is_key).count());
        if keys == 0 || keys >= count {
            return None;
        }
        let picked = picked(worths, keys);
        let hits = picked.iter().zip(is_key).filter(|(_, is_key)| **is_key);
        let score = hits.map(|(share, _)| share).sum::<f64>() / keys as f64;
        let chance = keys as f64 / count as f64;
        // The mean of `keys` answers drawn out of `count` without putting back.
        let squares: f64 = picked.iter().map(|share| (share - chance).powi(2)).sum();
        let variance = (1.0 - chance) * squares / (count - 1) as f64 / keys as f64;
        Some(Self { score, chance, variance })
    }
}

/// How often each answer is among the greatest.
fn picked(worths: &[f64], picks: usize) -> Vec<f64> {
    let mut sorted = worths.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let last = sorted[picks - 1];
    let above = sorted.iter().filter(|worth| **worth > last).count();
    let tied = sorted.iter().filter(|worth| **worth == last).count();
    let share = (picks - above) as f64 / tied as f64;
    let picked = |worth: &f64| match worth.total_cmp(&last) {
        Ordering::Greater => 1.0,
        Ordering::Equal => share,
        Ordering::Less => 0.0,
    };
    worths.iter().map(picked).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(worths: &[f64], is_key: &[bool]) -> f64 {
        Pick::greatest(worths, is_key).unwrap().score
    }

    #[test]
    fn the_greatest_are_picked() {
        assert_eq!(score(&[1.0, 5.0, 2.0, 0.0], &[false, true, false, false]), 1.0);
        assert_eq!(score(&[1.0, 5.0, 2.0, 0.0], &[false, false, true, false]), 0.0);
        assert_eq!(score(&[1.0, 5.0, 2.0, 0.0], &[false, true, false, true]), 0.5);
        assert_eq!(Pick::greatest(&[1.0, 2.0], &[true, true]), None);
    }

    #[test]
    fn equal_ones_share_the_picks() {
        assert_eq!(score(&[0.0; 4], &[false, true, false, false]), 0.25);
        assert_eq!(score(&[3.0, 3.0, 1.0], &[true, false, false]), 0.5);
        // Two picks: the first is sure, the second falls on one of the other three.
        let third = score(&[9.0, 1.0, 1.0, 1.0], &[true, false, true, false]);
        assert!((third - (1.0 + 1.0 / 3.0) / 2.0).abs() < 1e-12);
    }

    /// Over all places of the keys a rule scores what guessing does, and scatters as it is said to.
    #[test]
    fn no_rule_beats_guessing_when_keys_stand_anywhere() {
        for worths in [[1.0, 2.0, 3.0, 4.0], [1.0, 1.0, 0.0, 2.0], [7.0, 7.0, 7.0, 0.0]] {
            let pairs = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
            let keys = pairs.map(|(a, b)| [0, 1, 2, 3].map(|at| at == a || at == b));
            let picks = keys.map(|keys| Pick::greatest(&worths, &keys).unwrap());
            let mean = |of: &dyn Fn(&Pick) -> f64| picks.iter().map(of).sum::<f64>() / 6.0;
            assert!((mean(&|pick| pick.score) - 0.5).abs() < 1e-12);
            let variance = mean(&|pick| (pick.score - 0.5).powi(2));
            assert!((variance - picks[0].variance).abs() < 1e-12);
        }
    }

    #[test]
    fn a_verdict_is_right_or_wrong() {
        let pick = Pick::verdict(1.0, false);
        assert_eq!((pick.score, pick.chance, pick.variance), (0.0, 0.5, 0.25));
        assert_eq!(Pick::verdict(0.5, true).variance, 0.0);
    }
}
