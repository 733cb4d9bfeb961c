//! A tactic that is always a scam gives the answer away. Each has genuine look-alikes: a bank does
//! ask questions, an employer does pay a flight.

use std::collections::BTreeMap;

use crate::domain::bank::Bank;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "tactic-verdict",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Bank(look),
};

/// From so many scams on, people see that it never is anything else.
const MANY: usize = 4;

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let mut counts: BTreeMap<Tactic, (usize, usize)> = BTreeMap::new();
    for question in &bank.questions {
        let Some((focus, verdict)) = question.focus.zip(question.verdict()) else { continue };
        let (scams, genuine) = counts.entry(focus.tactic).or_default();
        match verdict {
            Verdict::Scam => *scams += 1,
            Verdict::Genuine => *genuine += 1,
        }
    }
    for (tactic, (scams, genuine)) in counts {
        if scams >= MANY && genuine == 0 {
            found.note(Spot::BANK, fills![tactic = tactic.word(), count = scams]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, quiet_in, scams_and_genuine};

    #[test]
    fn a_tactic_that_is_always_a_scam_is_found() {
        finds_in("tactic-verdict", &scams_and_genuine(4, 0), 1);
    }

    #[test]
    fn one_look_alike_is_enough_and_three_scams_are_chance() {
        quiet_in("tactic-verdict", &scams_and_genuine(4, 1));
        quiet_in("tactic-verdict", &scams_and_genuine(3, 0));
    }
}
