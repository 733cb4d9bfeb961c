//! From what each rule came to on each question to a row for each rule.

use std::cmp::Reverse;

use crate::domain::id::QuestionId;

use super::mean::Mean;
use super::strategy::Strategy;
use super::{ENOUGH, Evidence, FAMILY_LEVEL, Row, Trial, holm};

/// At most so many questions are named for a rule.
const NAMED: usize = 5;

/// What all rules came to on some questions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// A row for each rule that applies to a question at all.
    pub rows: Vec<Row>,
}

impl Table {
    /// Adds up what the rules came to.
    pub fn of(tried: &[(Strategy, Vec<Trial<'_>>)]) -> Self {
        let tried = tried.iter().filter(|(_, trials)| !trials.is_empty());
        let mut found: Vec<(Row, Option<Mean>)> =
            tried.map(|(strategy, trials)| (row(*strategy, trials), mean(trials))).collect();
        judge(&mut found);
        Self { rows: found.into_iter().map(|(row, _)| row).collect() }
    }

    /// The rules by which the questions fail.
    pub fn exceeding(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.exceeds())
    }

    /// Whether there are enough questions to tell anything.
    pub fn can_tell(&self) -> bool {
        self.rows.iter().any(|row| row.strategy.gates() && row.evidence.is_some())
    }
}

fn row(strategy: Strategy, trials: &[Trial<'_>]) -> Row {
    let over = |of: fn(&Trial<'_>) -> f64| trials.iter().map(of).sum::<f64>() / trials.len() as f64;
    Row {
        strategy,
        questions: trials.len(),
        score: over(|trial| trial.score),
        chance: over(|trial| trial.chance),
        evidence: None,
        giveaways: giveaways(strategy, trials),
    }
}

/// The questions where a rule gained most.
fn giveaways(strategy: Strategy, trials: &[Trial<'_>]) -> Vec<QuestionId> {
    if strategy.is_of_balance() {
        return Vec::new();
    }
    let mut gained: Vec<&Trial<'_>> = trials.iter().filter(|trial| trial.gain() > 0.0).collect();
    // Shares are compared in millionths: what differs only by rounding is equal.
    gained.sort_by_key(|trial| Reverse((trial.gain() * 1e6).round() as i64));
    gained.iter().take(NAMED).map(|trial| trial.question.clone()).collect()
}

/// The mean gain. Few questions may happen to lie closer together than luck alone would scatter them,
/// which must not make anybody surer; so the error is at least that of luck.
fn mean(trials: &[Trial<'_>]) -> Option<Mean> {
    let variances = trials.iter().map(|trial| trial.variance).sum::<f64>();
    let by_luck = variances.sqrt() / trials.len() as f64;
    let mean = Mean::of(trials.iter().map(Trial::gain)).filter(|_| trials.len() >= ENOUGH);
    mean.map(|mean| mean.at_least(by_luck))
}

/// Gives each row its evidence. The rules that gate share one level; the others are only told of
/// and have it to themselves.
fn judge(found: &mut [(Row, Option<Mean>)]) {
    let gating = |(row, mean): &(Row, Option<Mean>)| mean.filter(|_| row.strategy.gates());
    let family: Vec<f64> =
        found.iter().filter_map(gating).map(|mean| mean.p_above_zero()).collect();
    let mut levels = holm::levels(&family, FAMILY_LEVEL).into_iter();
    for (row, mean) in found {
        let level = match (&mean, row.strategy.gates()) {
            (Some(_), true) => levels.next().unwrap_or(FAMILY_LEVEL),
            _ => FAMILY_LEVEL,
        };
        row.evidence = mean.map(|mean| evidence(mean, level));
    }
}

fn evidence(mean: Mean, level: f64) -> Evidence {
    let (low, high) = mean.range(level);
    Evidence { p: mean.p_above_zero(), level, low, high }
}
