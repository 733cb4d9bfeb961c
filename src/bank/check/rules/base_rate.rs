//! About half of what is judged is genuine. Training with scams alone teaches people to say "scam"
//! to everything (Modirrousta-Galian & Higham 2023), and a known share turns skill into guessing.

use crate::domain::bank::Bank;
use crate::domain::verdict::Verdict;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "base-rate", level: Level::Error, speaks: Speaks::Any, look: Look::Bank(look) };

/// Fewer judged scenes than this say nothing about a share.
const ENOUGH: usize = 6;

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let (scams, genuine) = (bank.judged(Verdict::Scam), bank.judged(Verdict::Genuine));
    let judged = scams + genuine;
    // Between 40 and 60 in 100.
    if judged >= ENOUGH && !(judged * 2..=judged * 3).contains(&(scams * 5)) {
        found.note(Spot::BANK, fills![scams = scams, judged = judged]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, quiet_in, scams_and_genuine};

    #[test]
    fn a_bank_of_scams_alone_is_found() {
        finds_in("base-rate", &scams_and_genuine(6, 0), 1);
        finds_in("base-rate", &scams_and_genuine(2, 8), 1);
    }

    #[test]
    fn about_half_is_fine_and_so_is_a_handful() {
        quiet_in("base-rate", &scams_and_genuine(4, 6));
        quiet_in("base-rate", &scams_and_genuine(3, 0));
    }
}
