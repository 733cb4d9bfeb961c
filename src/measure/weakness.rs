//! What to practise next.

use std::collections::BTreeMap;

use crate::domain::attempt::Attempt;
use crate::domain::tactic::Tactic;

/// The tactics missed in an attempt, the most missed first; those missed equally often in the
/// order of the list of tactics.
pub fn missed_tactics(attempt: &Attempt) -> Vec<Tactic> {
    let mut missed: BTreeMap<Tactic, u32> = BTreeMap::new();
    for (asked, counted) in attempt.counted() {
        let is_missed = !counted.response.credit.is_full();
        if let (true, Some(focus)) = (is_missed, asked.focus) {
            *missed.entry(focus.tactic).or_insert(0) += 1;
        }
    }
    let mut tactics: Vec<(Tactic, u32)> = missed.into_iter().collect();
    tactics.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    tactics.into_iter().map(|(tactic, _)| tactic).collect()
}
