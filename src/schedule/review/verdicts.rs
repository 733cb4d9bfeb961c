//! Whether a tactic's question is a scam, genuine, or no judged scene.

use std::cmp::Reverse;

use super::pool::{Against, Pool};
use crate::domain::mixing::share_range;
use crate::domain::seed::Chance;
use crate::domain::verdict::Verdict;

/// What counts against a pool that has no such scene at all: more than all else together.
const MISSING: (i32, i32) = (1_000, 1_000);

/// For each tactic what its question is; none for a question that is not judged.
pub(super) fn verdicts(pools: &[&Pool<'_>], chance: &mut Chance) -> Vec<Option<Verdict>> {
    let mut judged = judged(pools);
    // Chance decides among those that lean to either side alike.
    chance.shuffle(&mut judged);
    judged.sort_by_key(|&index| lean(pools[index]));
    let leaning: Vec<&Pool<'_>> = judged.iter().map(|&index| pools[index]).collect();
    let genuine = genuine_count(&leaning, chance);
    let mut verdicts = vec![None; pools.len()];
    for (place, index) in judged.into_iter().enumerate() {
        let is_genuine = place < genuine;
        verdicts[index] = Some(if is_genuine { Verdict::Genuine } else { Verdict::Scam });
    }
    verdicts
}

/// Which tactics get a judged scene: those that have one. As in any round, up to three in ten are
/// other questions instead, where those are on another channel, or else new. No more than that,
/// because they say what they are: a review of nothing but *mark what gives it away* would teach
/// suspicion.
fn judged(pools: &[&Pool<'_>]) -> Vec<usize> {
    let (with, without): (Vec<usize>, Vec<usize>) =
        (0..pools.len()).partition(|&index| pools[index].judged().next().is_some());
    let places = (pools.len() * 3 / 10).saturating_sub(without.len());
    let mut gains: Vec<(usize, (i32, i32))> =
        with.iter().map(|&index| (index, gain(pools[index]))).collect();
    gains.retain(|&(_, gain)| gain > (0, 0));
    gains.sort_by_key(|&(_, gain)| Reverse(gain));
    gains.truncate(places);
    let gives_way = |index: &usize| gains.iter().any(|(other, _)| other == index);
    with.into_iter().filter(|index| !gives_way(index)).collect()
}

/// How much better the fittest other question is than the fittest judged scene.
fn gain(pool: &Pool<'_>) -> (i32, i32) {
    let judged = pool.judged().map(|ranked| ranked.against).min();
    let other = pool.others.first().map(|ranked| ranked.against);
    minus(counts(judged), counts(other))
}

/// How much more speaks against a genuine scene than against a scam.
fn lean(pool: &Pool<'_>) -> (i32, i32) {
    minus(against(pool, Verdict::Genuine), against(pool, Verdict::Scam))
}

fn against(pool: &Pool<'_>, verdict: Verdict) -> (i32, i32) {
    counts(pool.of(Some(verdict)).first().map(|ranked| ranked.against))
}

fn counts(against: Option<Against>) -> (i32, i32) {
    against.map_or(MISSING, Against::counts)
}

fn minus(one: (i32, i32), other: (i32, i32)) -> (i32, i32) {
    (one.0 - other.0, one.1 - other.1)
}

/// How many are genuine, where those that lean to genuine come first: 40 to 60 %, as far as there
/// are scenes. Of these counts the seed takes one of those that bring the fewest tactics back on
/// the channel of last time.
fn genuine_count(leaning: &[&Pool<'_>], chance: &mut Chance) -> usize {
    let (low, high) = share_range(leaning.len());
    let fewest = leaning.iter().filter(|pool| pool.scams.is_empty()).count();
    let most = leaning.iter().filter(|pool| !pool.genuine.is_empty()).count();
    let possible = low.clamp(fewest, most)..=high.clamp(fewest, most);
    let least = possible.clone().map(|count| same_channel(leaning, count)).min();
    let best: Vec<usize> =
        possible.filter(|&count| Some(same_channel(leaning, count)) == least).collect();
    best.get(chance.below(best.len())).copied().unwrap_or(0)
}

/// How many come back on the channel of last time if so many are genuine.
fn same_channel(leaning: &[&Pool<'_>], genuine: usize) -> i32 {
    let (left, right) = leaning.split_at(genuine);
    let count = |pools: &[&Pool<'_>], verdict| -> i32 {
        pools.iter().map(|pool| against(pool, verdict).0).sum()
    };
    count(left, Verdict::Genuine) + count(right, Verdict::Scam)
}
