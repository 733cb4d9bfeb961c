//! A claim about the world holds as of a day: figures, laws and scams change, and whoever reads the
//! question later has to see how old it is.

use super::super::finding::Path;
use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "fact-undated", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    if item.makes_claims() && item.facts_as_of().is_none() {
        found.note(item.field(Path::Field("provenance")), fills![]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn a_claim_without_a_day_is_found() {
        finds("fact-undated", "facts_as_of = 2026-11-01\n", "", 1);
    }

    #[test]
    fn everyday_practice_needs_none() {
        let dated = "\"authority\"\nsources = [\"guide\"]\nfacts_as_of = 2026-11-01\n";
        quiet("fact-undated", dated, "\"practice\"\nsources = []\n");
    }
}
