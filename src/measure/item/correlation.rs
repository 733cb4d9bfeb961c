//! How far two things go together, and how far that can be trusted.

use super::super::interval::{Range, Z_90};
use super::{Silence, Told};

/// A correlation (Pearson's; with right and wrong, the point-biserial).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correlation {
    /// From −1 to 1.
    pub value: f64,
    /// Of how many learners.
    pub of: u64,
}

impl Correlation {
    /// From the spreads of both and what they have in common, in any one unit.
    pub(super) fn of(common: f64, one: f64, other: f64, of: u64) -> Told<Self> {
        match () {
            () if of == 0 => Err(Silence::NoAnswers),
            () if of == 1 => Err(Silence::OneLearner),
            () if one <= 0.0 => Err(Silence::AllAlike),
            () if other <= 0.0 => Err(Silence::RestAlike),
            () => Ok(Self { value: (common / (one.sqrt() * other.sqrt())).clamp(-1.0, 1.0), of }),
        }
    }

    /// Between which values it very likely lies: a 90 % range by Fisher's transformation (Fisher 1921,
    /// *Metron* 1: 3–32), which is a little rough where answers are only right or wrong. Of fewer than
    /// four learners, it is all there is.
    pub fn range(self) -> Range {
        if self.of < 4 {
            return Range { low: -1.0, high: 1.0 };
        }
        // The standard error is 1/√(n−3).
        let reach = Z_90 / (self.of as f64 - 3.0).sqrt();
        let middle = self.value.clamp(-0.999_999, 0.999_999).atanh();
        Range { low: (middle - reach).tanh(), high: (middle + reach).tanh() }
    }
}

/// Sums over pairs of numbers, for their correlation.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pairs {
    count: u64,
    one: f64,
    other: f64,
    one_squared: f64,
    other_squared: f64,
    product: f64,
}

impl Pairs {
    /// Both should lie around 0, or digits are lost.
    pub(super) fn add(&mut self, one: f64, other: f64) {
        self.count += 1;
        self.one += one;
        self.other += other;
        self.one_squared += one * one;
        self.other_squared += other * other;
        self.product += one * other;
    }

    pub(super) fn correlation(&self) -> Told<Correlation> {
        let n = self.count as f64;
        let spread = |squared: f64, sum: f64| {
            let spread = squared - sum * sum / n;
            // What is left of equal numbers is noise.
            if spread <= 1e-9 * squared.max(1e-9) { 0.0 } else { spread }
        };
        let one = spread(self.one_squared, self.one);
        let other = spread(self.other_squared, self.other);
        // Where there are none, there are answers, but no rest to hold them against.
        Correlation::of(self.product - self.one * self.other / n, one, other, self.count.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// tanh(atanh 0.5 ± 1.645/√97), worked out by hand.
    #[test]
    fn ranges_follow_fisher() {
        let range = Correlation { value: 0.5, of: 100 }.range();
        assert_eq!(format!("{:.3} {:.3}", range.low, range.high), "0.365 0.615");
        let all = Correlation { value: 1.0, of: 3 }.range();
        assert_eq!((all.low, all.high), (-1.0, 1.0));
        let sure = Correlation { value: -1.0, of: 50 }.range();
        assert!(sure.high < -0.99 && sure.low >= -1.0);
    }

    #[test]
    fn pairs_that_do_not_differ_say_so() {
        let pairs = |all: &[(f64, f64)]| {
            let mut pairs = Pairs::default();
            all.iter().for_each(|(one, other)| pairs.add(*one, *other));
            pairs.correlation().map(|found| found.value)
        };
        assert_eq!(pairs(&[]), Err(Silence::OneLearner));
        assert_eq!(pairs(&[(0.1, 0.2)]), Err(Silence::OneLearner));
        assert_eq!(pairs(&[(0.3, 0.1), (0.3, 0.2), (0.3, 0.4)]), Err(Silence::AllAlike));
        assert_eq!(pairs(&[(0.1, 0.3), (0.2, 0.3), (0.7, 0.3)]), Err(Silence::RestAlike));
        assert!(pairs(&[(0.0, 1.0), (1.0, 0.0)]).is_ok_and(|value| value < -0.999_999));
    }
}
