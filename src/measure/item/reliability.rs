//! How far a set of questions, taken as a whole, would say the same again.

use super::answers::FULL;
use super::sums::Sums;
use super::{Silence, Told};

/// What the learners who answered everything say of a set of questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reliability {
    /// How many questions it is about.
    pub questions: usize,
    /// How many learners answered all of them.
    pub complete: u64,
    /// Their mean number of points, a point for each question that is all right.
    pub mean: Told<f64>,
    /// The standard deviation of their points, with the divisor n − 1.
    pub deviation: Told<f64>,
    /// Coefficient α; KR-20, where answers are right or wrong: at most 1, and below 0 where questions
    /// go against each other. `p/(p−1) · (1 − Σ var(item) / var(total))` for `p` questions.
    pub alpha: Told<f64>,
    /// The standard error of measurement in points: `deviation · √(1 − alpha)` (Harvill 1991,
    /// *Educational Measurement: Issues and Practice* 10: 33–41).
    pub error: Told<f64>,
}

impl Reliability {
    pub(super) fn of(sums: &Sums) -> Self {
        let (n, full) = (sums.rows as f64, f64::from(FULL));
        let total = sums.total();
        let all = sums.spread(sums.total_squares(), total, total);
        let has_two = || if sums.rows < 2 { Err(Silence::NoneComplete) } else { Ok(()) };
        let deviation = has_two().map(|()| (all as f64 / (n * (n - 1.0))).sqrt() / full);
        let alpha = alpha(sums, all);
        let mean = match sums.rows {
            0 => Err(Silence::NoneComplete),
            _ => Ok(total as f64 / n / full),
        };
        let error = alpha.and_then(|alpha| Ok(deviation? * (1.0 - alpha).sqrt()));
        let (questions, complete) = (sums.items.len(), sums.rows);
        Self { questions, complete, mean, deviation, alpha, error }
    }
}

fn alpha(sums: &Sums, all: i128) -> Told<f64> {
    let own: i128 = sums.items.iter().map(|one| sums.spread(one.squares, one.sum, one.sum)).sum();
    let p = sums.items.len() as f64;
    match () {
        () if sums.items.len() < 2 => Err(Silence::OneQuestion),
        () if sums.rows < 2 => Err(Silence::NoneComplete),
        () if all == 0 => Err(Silence::AllAlike),
        () => Ok(p / (p - 1.0) * (1.0 - own as f64 / all as f64)),
    }
}
