//! How likely chance alone is to give so much.

use statrs::distribution::{Binomial, DiscreteCDF};

/// Below this, something is no longer put down to chance.
pub(super) const UNLIKELY: f64 = 0.01;

/// The chance of so many hits or more, where all of them together are expected to be so many. With
/// chances that differ from one to the next this errs towards *likely* (Hoeffding 1956).
pub(super) fn of_at_least(hits: usize, count: usize, expected: f64) -> f64 {
    let (hits, count) = (hits as u64, count as u64);
    let Some(below) = hits.checked_sub(1) else { return 1.0 };
    Binomial::new(expected / count as f64, count).map_or(1.0, |all| all.sf(below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_tail_of_the_binomial() {
        // Four of four at one in two: 1/16.
        assert!((of_at_least(4, 4, 2.0) - 0.0625).abs() < 1e-9);
        assert_eq!(of_at_least(0, 4, 2.0), 1.0);
        // No question, nothing unlikely.
        assert_eq!(of_at_least(1, 0, 0.0), 1.0);
    }
}
