//! The know-nothing audit as JSON, for machines: all rules, over all banks and in each.

use serde::Serialize;

use crate::domain::id::{BankId, QuestionId};
use crate::measure::know_nothing::table::Table;
use crate::measure::know_nothing::{Audit, ENOUGH, FAMILY_LEVEL, MARGIN, Row};

/// An audit as it is written.
#[derive(Serialize)]
pub struct AuditDocument<'a> {
    /// A rule fails a bank only if it beats guessing by more points of 100 than this.
    margin: f64,
    /// How often all rules of a table together may be accused wrongly.
    family_level: f64,
    /// With fewer questions a rule has neither `p` nor a range.
    enough_questions: usize,
    pooled: Vec<RuleDocument<'a>>,
    banks: Vec<BankRulesDocument<'a>>,
}

#[derive(Serialize)]
struct BankRulesDocument<'a> {
    bank: &'a str,
    rules: Vec<RuleDocument<'a>>,
}

/// Scores and ranges are in points of 100.
#[derive(Serialize)]
struct RuleDocument<'a> {
    rule: &'a str,
    questions: usize,
    score: f64,
    chance: f64,
    excess: f64,
    p: Option<f64>,
    level: Option<f64>,
    excess_low: Option<f64>,
    excess_high: Option<f64>,
    /// Whether it may fail a bank.
    gates: bool,
    /// Whether it does.
    exceeds: bool,
    /// The questions that gave most away.
    giveaways: Vec<&'a str>,
}

/// Makes the document of an audit.
pub fn document(audit: &Audit) -> AuditDocument<'_> {
    AuditDocument {
        margin: points(MARGIN),
        family_level: FAMILY_LEVEL,
        enough_questions: ENOUGH,
        pooled: rules(&audit.pooled),
        banks: audit.banks.iter().map(|(id, table)| bank(id, table)).collect(),
    }
}

fn bank<'a>(id: &'a BankId, table: &'a Table) -> BankRulesDocument<'a> {
    BankRulesDocument { bank: id.as_str(), rules: rules(table) }
}

fn rules(table: &Table) -> Vec<RuleDocument<'_>> {
    table.rows.iter().map(rule).collect()
}

fn rule(row: &Row) -> RuleDocument<'_> {
    RuleDocument {
        rule: row.strategy.word(),
        questions: row.questions,
        score: points(row.score),
        chance: points(row.chance),
        excess: points(row.excess()),
        p: row.evidence.map(|evidence| rounded(evidence.p)),
        level: row.evidence.map(|evidence| rounded(evidence.level)),
        excess_low: row.evidence.map(|evidence| points(evidence.low)),
        excess_high: row.evidence.map(|evidence| points(evidence.high)),
        gates: row.strategy.gates(),
        exceeds: row.exceeds(),
        giveaways: row.giveaways.iter().map(QuestionId::as_str).collect(),
    }
}

/// A share as points of 100, to two places.
fn points(share: f64) -> f64 {
    // Adding nothing turns −0 into 0.
    (share * 1e4).round() / 1e2 + 0.0
}

/// To six places, which are the same on every machine.
fn rounded(probability: f64) -> f64 {
    (probability * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::know_nothing::Trial;
    use crate::measure::know_nothing::strategy::Strategy;

    #[test]
    fn a_rule_is_written_with_its_range() {
        let ids: Vec<QuestionId> = (0..12).map(|at| format!("q-{at}").parse().unwrap()).collect();
        let trial = |(at, question)| {
            let score = f64::from(u8::from(at != 0));
            Trial { question, score, chance: 0.25, variance: 0.1875 }
        };
        let trials: Vec<Trial<'_>> = ids.iter().enumerate().map(trial).collect();
        let few = trials[..3].to_vec();
        let pooled = Table::of(&[(Strategy::Longest, trials), (Strategy::AlwaysScam, few)]);
        let banks = vec![("one-en".parse().unwrap(), pooled.clone())];
        let written = serde_json::to_string_pretty(&document(&Audit { pooled, banks })).unwrap();
        insta::assert_snapshot!(written);
    }
}
