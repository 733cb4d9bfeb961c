//! Nobody who knows nothing does better than chance. What it takes is tried by the audit
//! ([`crate::bank::audit`]), with tests of its own; here it has its name, so that it can be explained
//! like any other rule. Over all banks it is an error, in a single bank a warning.

use crate::measure::know_nothing::Audit;

use super::super::{Level, Look, Rule, Speaks};

pub(super) static RULE: Rule =
    Rule { id: "know-nothing", level: Level::Error, speaks: Speaks::Any, look: Look::Audit };

/// How much the findings of an audit weigh, in their order. A rule that beats guessing over several
/// banks fails them; a single bank is warned.
pub fn audit_levels(audit: &Audit) -> Vec<Level> {
    let is_alone = audit.banks.len() == 1;
    let level = |of_one: bool| if of_one || is_alone { Level::Warning } else { RULE.level };
    audit.findings().map(|(bank, _)| level(bank.is_some())).collect()
}
