//! Many rules are tried, and one of them does well by luck alone. Holm's step-down correction holds
//! the chance of a single false accusation, among all of them, below one level (Holm 1979,
//! *Scandinavian Journal of Statistics* 6: 65–70).

/// The level at which each p-value is tested, in the order given. A value is below its level just
/// if Holm's procedure rejects it: from the first that is not, the level no longer grows.
pub fn levels(p_values: &[f64], family: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|&a, &b| p_values[a].total_cmp(&p_values[b]));
    let mut levels = vec![family; p_values.len()];
    let mut left = p_values.len();
    for at in order {
        levels[at] = family / left as f64;
        let rejected = p_values[at] <= levels[at];
        left -= usize::from(rejected && left > 1);
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejected(p_values: &[f64]) -> Vec<bool> {
        p_values.iter().zip(levels(p_values, 0.05)).map(|(p, level)| *p <= level).collect()
    }

    /// The worked example of the encyclopaedias: at 0.05, the first and the last of these are
    /// rejected, and the others, although below 0.05, are not. R's `p.adjust(…, "holm")` gives
    /// 0.03, 0.06, 0.06 and 0.02.
    #[test]
    fn the_worked_example() {
        let p_values = [0.01, 0.04, 0.03, 0.005];
        assert_eq!(rejected(&p_values), [true, false, false, true]);
        let expected = [0.05 / 3.0, 0.05 / 2.0, 0.05 / 2.0, 0.05 / 4.0];
        assert_eq!(levels(&p_values, 0.05), expected);
    }

    /// A value below its own level is not rejected once a smaller one has failed.
    #[test]
    fn a_failure_stops_the_steps() {
        assert_eq!(rejected(&[0.001, 0.026, 0.045]), [true, false, false]);
        assert_eq!(rejected(&[0.045, 0.001, 0.024]), [true, true, true]);
        assert_eq!(rejected(&[]), [] as [bool; 0]);
    }
}
