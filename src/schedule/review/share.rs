//! Which questions each tactic of a review gets.

use super::pool::{Pool, Ranked};
use super::verdicts::verdicts;
use crate::domain::question::Question;
use crate::domain::seed::Chance;

/// Two questions of each tactic: a scam and a genuine scene that are no twins. Where there are only
/// twins, one of them and a question of another kind, because whoever has answered one twin knows
/// the other; both twins only where there is nothing else.
pub(super) fn two_each<'a>(pools: &[&Pool<'a>], chance: &mut Chance) -> Vec<&'a Question> {
    let is_paired = |pool: &&&Pool<'a>| has_pair(pool) || pool.others.is_empty();
    let (paired, single): (Vec<&Pool<'a>>, Vec<&Pool<'a>>) =
        pools.iter().partition(|pool| is_paired(pool));
    let mut chosen: Vec<&'a Question> = Vec::new();
    for pool in paired {
        chosen.extend(pair(pool, &chosen));
    }
    take_one_each(&mut chosen, &single, chance);
    for pool in single {
        let mut others = pool.others.iter().map(|ranked| ranked.question);
        chosen.extend(others.find(|other| !chosen.iter().any(|taken| taken.id == other.id)));
    }
    chosen
}

/// One question of each tactic.
pub(super) fn one_each<'a>(pools: &[&Pool<'a>], chance: &mut Chance) -> Vec<&'a Question> {
    let mut chosen = Vec::new();
    take_one_each(&mut chosen, pools, chance);
    chosen
}

/// Adds one question of each tactic, no twin of what is chosen where there is another.
fn take_one_each<'a>(chosen: &mut Vec<&'a Question>, pools: &[&Pool<'a>], chance: &mut Chance) {
    for (pool, verdict) in pools.iter().zip(verdicts(pools, chance)) {
        let fit = pool.of(verdict);
        let apart = fit.iter().find(|ranked| !has_twin_in(ranked.question, chosen));
        chosen.extend(apart.or(fit.first()).map(|ranked| ranked.question));
    }
}

/// Whether there is a scam and a genuine scene that are no twins.
fn has_pair(pool: &Pool<'_>) -> bool {
    let stands_beside =
        |scam: &Ranked<'_>, genuine: &Ranked<'_>| !scam.question.is_twin_of(genuine.question);
    pool.scams.iter().any(|scam| pool.genuine.iter().any(|genuine| stands_beside(scam, genuine)))
}

/// The fittest scam and genuine scene together: first no twins, then on other channels, then not
/// seen. One of the two where the other is missing.
fn pair<'a>(pool: &Pool<'a>, chosen: &[&'a Question]) -> Vec<&'a Question> {
    let with_each = |scam| pool.genuine.iter().map(move |genuine| (scam, genuine));
    let against = |(scam, genuine): &(&Ranked<'a>, &Ranked<'a>)| {
        let twins = [scam, genuine].map(|one| usize::from(has_twin_in(one.question, chosen)));
        let is_pair = usize::from(scam.question.is_twin_of(genuine.question));
        let (one, other) = (scam.against.counts(), genuine.against.counts());
        (twins[0] + twins[1] + is_pair, one.0 + other.0, one.1 + other.1)
    };
    // Of equals the first is taken, and both pools start with the fittest.
    match pool.scams.iter().flat_map(with_each).min_by_key(against) {
        Some((scam, genuine)) => vec![scam.question, genuine.question],
        None => pool.judged().take(1).map(|one| one.question).collect(),
    }
}

fn has_twin_in(question: &Question, chosen: &[&Question]) -> bool {
    chosen.iter().any(|other| other.is_twin_of(question))
}
