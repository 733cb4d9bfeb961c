//! A scam teaches most beside the genuine scene that looks like it. A bank is told how many of its
//! scams have no such twin; to have one is a wish, no duty.

use crate::domain::bank::Bank;
use crate::domain::verdict::Verdict;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "twinless", level: Level::Notice, speaks: Speaks::Any, look: Look::Bank(look) };

/// A bank with fewer judged scenes than this is a beginning.
const ENOUGH: usize = 6;

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let scams = bank.judged(Verdict::Scam);
    if scams + bank.judged(Verdict::Genuine) < ENOUGH {
        return;
    }
    let questions = bank.questions.iter();
    let alone = questions
        .filter(|question| question.verdict() == Some(Verdict::Scam) && question.twin().is_none())
        .count();
    if alone > 0 {
        found.note(Spot::BANK, fills![count = alone, scams = scams]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, quiet_in, scams_and_genuine};

    #[test]
    fn scams_without_a_twin_are_counted() {
        finds_in("twinless", &scams_and_genuine(3, 3), 1);
    }

    /// A handful is a beginning, and genuine scenes may stand alone.
    #[test]
    fn a_handful_is_fine() {
        quiet_in("twinless", &scams_and_genuine(2, 3));
        quiet_in("twinless", &scams_and_genuine(0, 8));
    }
}
