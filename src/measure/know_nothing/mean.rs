//! A mean over questions, how far it may be off, and how likely it is by luck.

use statrs::distribution::{ContinuousCDF, StudentsT};

/// The mean of one value for each question, with its standard error between questions.
///
/// With one value for each cluster this *is* the cluster-robust standard error with the usual
/// correction for few clusters: `√(G/(G−1) · Σ(aᵢ − ā)²) / G` (Cameron & Miller 2015, *Journal of
/// Human Resources* 50: 317–372).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mean {
    /// The mean.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
    freedom: f64,
}

impl Mean {
    /// The mean of some values; none of fewer than two.
    pub fn of(values: impl Iterator<Item = f64> + Clone) -> Option<Self> {
        let count = values.clone().count() as f64;
        if count < 2.0 {
            return None;
        }
        let value = values.clone().sum::<f64>() / count;
        let squares: f64 = values.map(|one| (one - value).powi(2)).sum();
        let error = (squares / (count - 1.0) / count).sqrt();
        Some(Self { value, error, freedom: count - 1.0 })
    }

    /// The same, with a standard error of at least so much.
    pub fn at_least(self, error: f64) -> Self {
        Self { error: self.error.max(error), ..self }
    }

    /// How likely a mean this great or greater is if the true one is 0 (Student's t, one-sided).
    pub fn p_above_zero(&self) -> f64 {
        if self.is_constant() {
            return if self.value > ROUNDING { 0.0 } else { 1.0 };
        }
        self.student().map_or(1.0, |student| student.sf(self.value / self.error))
    }

    /// The range that leaves `level` out at each end.
    pub fn range(&self, level: f64) -> (f64, f64) {
        let quantile = self.student().map_or(f64::INFINITY, |it| it.inverse_cdf(1.0 - level));
        let reach = if self.is_constant() { 0.0 } else { quantile * self.error };
        (self.value - reach, self.value + reach)
    }

    fn is_constant(&self) -> bool {
        self.error < ROUNDING
    }

    fn student(&self) -> Option<StudentsT> {
        StudentsT::new(0.0, 1.0, self.freedom).ok()
    }
}

/// Differences below this come from rounding.
const ROUNDING: f64 = 1e-12;

#[cfg(test)]
mod tests {
    use super::*;

    /// Extra hours of sleep in ten people (Student 1908, *Biometrika* 6: 1–25), the differences. R's
    /// manual prints for them: mean 1.58, t = 4.0621 with 9 degrees of freedom, two-sided p =
    /// 0.002833, 95 % range 0.7001142 to 2.4598858.
    #[test]
    fn students_own_example() {
        let hours = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];
        let mean = Mean::of(hours.into_iter()).unwrap();
        assert!((mean.value - 1.58).abs() < 1e-9);
        assert!((mean.value / mean.error - 4.0621).abs() < 5e-5);
        assert!((mean.p_above_zero() * 2.0 - 0.002833).abs() < 5e-7);
        let (low, high) = mean.range(0.025);
        assert!((low - 0.7001142).abs() < 1e-6, "{low}");
        assert!((high - 2.4598858).abs() < 1e-6, "{high}");
    }

    /// The cluster-robust error worked out the long way, over the decisions of five questions with
    /// three decisions each, which lie close together within a question.
    #[test]
    fn it_is_the_error_clustered_by_question() {
        let decisions = [[1.0, 1.0, 0.0], [0.0; 3], [1.0; 3], [0.0, 0.0, 1.0], [1.0; 3]];
        let all: f64 = decisions.iter().flatten().sum::<f64>() / 15.0;
        let within = |question: &[f64; 3]| question.iter().map(|one| one - all).sum::<f64>();
        let squares: f64 = decisions.iter().map(|question| within(question).powi(2)).sum();
        let clustered = (5.0 / 4.0 * squares).sqrt() / 15.0;
        let means = decisions.iter().map(|question| question.iter().sum::<f64>() / 3.0);
        let mean = Mean::of(means).unwrap();
        assert!((mean.error - clustered).abs() < 1e-12);
        // As if the fifteen were independent, it would look much surer than it is.
        let naive = Mean::of(decisions.into_iter().flatten()).unwrap();
        assert!(naive.error < 0.7 * mean.error);
    }

    #[test]
    fn what_never_varies_is_certain() {
        let at = |value: f64| Mean::of(std::iter::repeat_n(value, 12)).unwrap();
        assert_eq!((at(0.75).p_above_zero(), at(0.75).range(0.01)), (0.0, (0.75, 0.75)));
        assert_eq!(at(0.0).p_above_zero(), 1.0);
        assert_eq!(at(0.75).at_least(0.1).error, 0.1);
        assert_eq!(Mean::of([0.5].into_iter()), None);
    }
}
