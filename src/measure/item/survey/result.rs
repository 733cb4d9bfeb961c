//! What answers say of questions that are looked at together.

use crate::domain::plan::Asked;

use super::super::looks::Look;
use super::super::options::OptionResult;
use super::super::reliability::Reliability;
use super::super::statistics::ItemStatistics;
use super::super::{ENOUGH, LEAST};
use super::SetId;

/// A bank or a form, and what answers say of it.
#[derive(Debug, Clone, PartialEq)]
pub struct SetResult {
    /// Which.
    pub set: SetId,
    /// How many learners answered at least one question of it.
    pub learners: usize,
    /// How many answers there are.
    pub answers: u64,
    /// Of the set as a whole, spares left out.
    pub reliability: Reliability,
    /// Its questions with at least one answer.
    pub items: Vec<ItemResult>,
}

impl SetResult {
    /// The questions that deserve a look, the gravest first.
    pub fn to_look_at(&self) -> Vec<&ItemResult> {
        let mut found: Vec<&ItemResult> =
            self.items.iter().filter(|one| !one.looks.is_empty()).collect();
        found.sort_by_key(|one| one.looks.iter().map(Look::rank).min());
        found
    }

    /// The most answers that any of its questions has.
    pub fn most_answers(&self) -> u32 {
        self.items.iter().map(|one| one.statistics.answers).max().unwrap_or(0)
    }
}

/// A question, and what answers say of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemResult {
    /// The question as it was first asked.
    pub asked: Asked,
    /// Its numbers.
    pub statistics: ItemStatistics,
    /// Its options; none for kinds without, and where the question is not at hand.
    pub options: Vec<OptionResult>,
    /// Why it deserves a look.
    pub looks: Vec<Look>,
}

impl ItemResult {
    /// Whether its numbers are a hint only.
    pub fn is_hint(&self) -> bool {
        self.statistics.answers < ENOUGH
    }

    /// Whether there are too few answers even for a hint.
    pub fn is_silent(&self) -> bool {
        self.statistics.answers < LEAST
    }
}
