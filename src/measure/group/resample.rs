//! Ranges by drawing people anew (the percentile bootstrap over learners: Efron 1979, *Annals of
//! Statistics* 7: 1–26). Answers of one learner go together, so learners are drawn and not answers.

use crate::domain::seed::{Chance, Seed};
use crate::measure::discrimination::Judged;
use crate::measure::interval::Range;

use super::gauge::{Gauges, Ranged, Spread};
use super::tally::count;

/// So often people are drawn anew.
pub const RESAMPLES: usize = 1_000;

/// Half of what lies outside of a 90 % range.
const TAIL: f64 = 0.05;

/// Ranges narrower than this are none: whoever is drawn, it comes out the same.
const ALIKE: f64 = 1e-9;

/// The same counts give the same seed, so that a report made twice says the same.
pub(super) fn seed_of(all: impl Iterator<Item = Judged>) -> Seed {
    let numbers = all.flat_map(|one| [one.hits, one.scams, one.false_alarms, one.genuine]);
    let bytes: Vec<u8> = numbers.flat_map(u32::to_le_bytes).collect();
    Seed(xxhash_rust::xxh3::xxh3_64(&bytes))
}

/// The sums of as many people as there are, drawn with replacement, [`RESAMPLES`] times. Whatever
/// belongs to one person goes together.
pub(super) fn sums<const N: usize>(people: &[[Judged; N]], mut chance: Chance) -> Vec<[Judged; N]> {
    let add = |sum: [Judged; N], drawn: &[Judged; N]| std::array::from_fn(|at| sum[at] + drawn[at]);
    let mut one = || {
        let none = [Judged::default(); N];
        (0..people.len()).fold(none, |sum, _| add(sum, &people[chance.below(people.len())]))
    };
    (0..RESAMPLES).map(|_| one()).collect()
}

/// Puts a range to each value. Where a drawing leaves something untold (nobody drawn has judged a
/// scam), the others tell.
pub(super) fn ranged(values: Gauges<f64>, drawn: &[Gauges<f64>], people: usize) -> Gauges<Ranged> {
    let range = |value: Option<f64>, of: fn(&Gauges<f64>) -> Option<f64>| {
        let spread = match people {
            0 | 1 => Spread::OnePerson,
            _ => spread(drawn.iter().filter_map(of).collect()),
        };
        value.map(|value| Ranged { value, spread, people: count(people) })
    };
    Gauges {
        missed: range(values.missed, |one| one.missed),
        false_alarms: range(values.false_alarms, |one| one.false_alarms),
        d_prime: range(values.d_prime, |one| one.d_prime),
        bias: range(values.bias, |one| one.bias),
    }
}

fn spread(mut values: Vec<f64>) -> Spread {
    values.sort_by(f64::total_cmp);
    match (quantile(&values, TAIL), quantile(&values, 1.0 - TAIL)) {
        (Some(low), Some(high)) if high - low > ALIKE => Spread::Range(Range { low, high }),
        _ => Spread::Alike,
    }
}

/// The value below which a share of sorted values lies (Hyndman & Fan 1996, *The American
/// Statistician* 50: 361–365, definition 7); none of none.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * sorted.len().checked_sub(1)? as f64;
    // Never more than there are.
    let below = sorted[place.floor() as usize];
    let above = sorted[place.ceil() as usize];
    Some(below + (above - below) * place.fract())
}

#[cfg(test)]
#[path = "resample_tests.rs"]
mod tests;
