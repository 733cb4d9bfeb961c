//! The know-nothing audit: runs rules that need no knowledge over banks ([`Strategy`]) and says what
//! they score against guessing ([`crate::measure::know_nothing`]). Each text is read once
//! (`reading`) and shared by all rules; a family of rules has a file of its own.

mod bayes;
mod cues;
mod keyword;
mod learned;
mod option;
mod pick;
mod reading;
mod text;

#[cfg(test)]
mod tests;

use crate::domain::bank::Bank;
use crate::measure::know_nothing::strategy::Strategy;
use crate::measure::know_nothing::table::Table;
use crate::measure::know_nothing::{Audit, Trial};

use learned::{Learned, Lessons};
use pick::Pick;
use reading::{Read, Reading, Task};

/// The trials of each rule, in the order of [`Strategy::ALL`].
type Tried<'b> = Vec<(Strategy, Vec<Trial<'b>>)>;

/// Audits some banks. What words give away is learned from them and from `others`, never from the
/// bank that is tried. `progress` is told how many banks are done, and of how many.
pub fn audit(
    banks: &[&Bank],
    others: &[&Bank],
    mut progress: Option<&mut dyn FnMut(usize, usize)>,
) -> Audit {
    let tested: Vec<Reading<'_>> = banks.iter().map(|bank| Reading::of(bank)).collect();
    let is_tested = |bank: &Bank| banks.iter().any(|tested| tested.id == bank.id);
    let others = others.iter().filter(|bank| !is_tested(bank));
    let others: Vec<Reading<'_>> = others.map(|bank| Reading::of(bank)).collect();
    let lessons = Lessons::of(tested.iter().chain(&others));
    let mut pooled = nothing_tried();
    let mut audit = Audit::default();
    for (at, reading) in tested.iter().enumerate() {
        let tried = try_all(reading, &lessons);
        audit.banks.push((reading.bank.id.clone(), Table::of(&tried)));
        for ((_, all), (_, trials)) in pooled.iter_mut().zip(tried) {
            all.extend(trials);
        }
        if let Some(tell) = progress.as_mut() {
            tell(at + 1, tested.len());
        }
    }
    audit.pooled = Table::of(&pooled);
    audit
}

fn nothing_tried<'b>() -> Tried<'b> {
    Strategy::ALL.iter().map(|&strategy| (strategy, Vec::new())).collect()
}

/// Tries every rule on every question of a bank.
fn try_all<'b>(reading: &Reading<'b>, lessons: &Lessons<'b>) -> Tried<'b> {
    let learned = lessons.without(reading);
    let mut tried = nothing_tried();
    for (strategy, trials) in &mut tried {
        trials.extend(reading.questions.iter().filter_map(|read| {
            let Pick { score, chance, variance } = try_one(*strategy, reading, read, &learned)?;
            Some(Trial { question: read.id, score, chance, variance })
        }));
    }
    tried
}

/// Tries a rule on a question; none if it does not apply.
fn try_one(
    strategy: Strategy,
    reading: &Reading<'_>,
    read: &Read<'_>,
    learned: &Learned<'_>,
) -> Option<Pick> {
    match &read.task {
        Task::Judge { is_scam, scene } => {
            let scam = keyword::says_scam(strategy, reading, read, scene)
                .or_else(|| learned.says_scam(strategy, read, scene))?;
            Some(Pick::verdict(scam, *is_scam))
        }
        Task::Options { options, is_key } => {
            let worths = option::worths(strategy, reading, read, options)
                .or_else(|| learned.worths(strategy, options))?;
            Pick::greatest(&worths, is_key)
        }
        Task::Sentences { sentences, is_marked } => {
            Pick::greatest(&option::worths(strategy, reading, read, sentences)?, is_marked)
        }
    }
}
