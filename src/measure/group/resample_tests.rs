use super::super::made::{class, four, result};
use super::*;
use crate::measure::group::Spread;

fn near(found: Option<Ranged>, exact: [f64; 2], within: f64) {
    let range = found.unwrap().range().unwrap();
    let off = [(range.low, exact[0]), (range.high, exact[1])].map(|(a, b)| (a - b).abs());
    assert!(off.iter().all(|off| *off < within), "{range:?} {exact:?}");
}

/// Of four learners there are 256 ways to draw four, all equally likely. What the program draws comes
/// near to what all of them say: worked out in Python with `itertools.product`, `NormalDist` and the
/// same definition of a quantile.
#[test]
fn drawn_ranges_come_near_to_those_of_all_draws() {
    let found = result(&class(4), &four());
    let before = found.occasions[0].gauges;
    near(before.missed, [0.275, 0.525], 0.03);
    near(before.false_alarms, [0.2, 0.5], 0.03);
    near(before.d_prime, [0.3808, 0.9383], 0.06);
    near(before.bias, [-0.2664, 0.389], 0.06);
    let matched = found.changes[0].matched.change;
    near(matched.missed, [-0.25, -0.15], 0.03);
    near(matched.d_prime, [0.5797, 1.1789], 0.06);
    near(matched.bias, [-0.1797, -0.1238], 0.03);
    // Of different people there are 256 times 256 ways.
    let everybody = found.changes[0].everybody.change;
    near(everybody.missed, [-0.3563, -0.025], 0.04);
    near(everybody.d_prime, [0.4919, 1.2447], 0.08);
    near(everybody.bias, [-0.6247, 0.3141], 0.08);
}

/// The values that R's `quantile` (its type 7) and Python's `statistics.quantiles` with the method
/// "inclusive" give.
#[test]
fn quantiles_lie_between_their_neighbours() {
    let values = [1.0, 2.0, 3.0, 4.0, 10.0];
    assert_eq!(quantile(&values, 0.5), Some(3.0));
    assert!((quantile(&values, 0.05).unwrap() - 1.2).abs() < 1e-12);
    assert!((quantile(&values, 0.95).unwrap() - 8.8).abs() < 1e-12);
    assert_eq!((quantile(&[7.0], 0.95), quantile(&[], 0.5)), (Some(7.0), None));
}

#[test]
fn the_seed_follows_from_the_counts() {
    let one = Judged { hits: 1, scams: 2, false_alarms: 3, genuine: 4 };
    let other = Judged { hits: 2, ..one };
    assert_eq!(seed_of([one].into_iter()), seed_of([one].into_iter()));
    assert_ne!(seed_of([one].into_iter()), seed_of([other].into_iter()));
}

#[test]
fn of_nobody_nobody_is_drawn() {
    assert_eq!(sums::<1>(&[], Seed(1).stream("x"))[0], [Judged::default()]);
    assert_eq!(spread(Vec::new()), Spread::Alike);
}
