//! What somebody scores who knows nothing and follows a simple rule, such as *pick the longest
//! answer*. If that beats guessing, the questions give their answers away, and a score on them
//! says little about anybody.
//!
//! A question is one cluster: however many decisions it holds, it counts once, with one score and
//! one chance, and the scatter is that between questions. Twins are questions of their own.

pub mod holm;
pub mod mean;
pub mod strategy;
pub mod table;

use crate::domain::id::{BankId, QuestionId};

use strategy::Strategy;
use table::Table;

/// With fewer questions than this nothing can be told.
pub const ENOUGH: usize = 10;

/// A rule must beat guessing by more than this share before it counts against the questions.
pub const MARGIN: f64 = 0.07;

/// How often all rules of one table together may be accused wrongly.
pub const FAMILY_LEVEL: f64 = 0.05;

/// What a rule came to on one question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trial<'q> {
    /// Which question.
    pub question: &'q QuestionId,
    /// The share of the right answers that the rule can expect to pick.
    pub score: f64,
    /// The share that guessing can expect.
    pub chance: f64,
    /// The variance of the score if chance alone had decided what is right.
    pub variance: f64,
}

impl Trial<'_> {
    /// By how much the rule beats guessing here.
    pub fn gain(&self) -> f64 {
        self.score - self.chance
    }
}

/// How sure it is that a rule beats guessing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// How likely guessing alone would come so far or further.
    pub p: f64,
    /// The level that Holm's correction leaves to this rule.
    pub level: f64,
    /// The lower end of the range of the excess at that level.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What one rule came to on some questions.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The rule.
    pub strategy: Strategy,
    /// To how many questions it applies.
    pub questions: usize,
    /// Its mean score, as a share.
    pub score: f64,
    /// The mean score of guessing, as a share.
    pub chance: f64,
    /// How sure the difference is; none if there are too few questions to tell.
    pub evidence: Option<Evidence>,
    /// The questions where it gained most, those first; of equal ones the earlier in the file.
    pub giveaways: Vec<QuestionId>,
}

impl Row {
    /// By how much the rule beats guessing, as a share.
    pub fn excess(&self) -> f64 {
        self.score - self.chance
    }

    /// Whether the questions fail by this rule.
    pub fn exceeds(&self) -> bool {
        let sure = self.evidence.is_some_and(|evidence| evidence.low > 0.0);
        self.strategy.gates() && self.excess() > MARGIN && sure
    }
}

/// What all rules came to on some banks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Audit {
    /// On the questions of all banks together.
    pub pooled: Table,
    /// On each bank alone.
    pub banks: Vec<(BankId, Table)>,
}

impl Audit {
    /// Every rule by which questions fail, first over all banks (no bank named), then in each. With
    /// one bank alone both are the same, and it is said once.
    pub fn findings(&self) -> impl Iterator<Item = (Option<&BankId>, &Row)> {
        let pooled = self.pooled.exceeding().map(|row| (None, row));
        let single =
            self.singly().flat_map(|(id, table)| table.exceeding().map(move |row| (id, row)));
        pooled.chain(single.map(|(id, row)| (Some(id), row)))
    }

    /// The banks one by one, where that says more than all of them together.
    pub fn singly(&self) -> impl Iterator<Item = (&BankId, &Table)> {
        let worth = self.banks.len() > 1;
        self.banks.iter().filter(move |_| worth).map(|(id, table)| (id, table))
    }
}
