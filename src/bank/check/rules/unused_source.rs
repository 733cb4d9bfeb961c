//! A source that no question names is a claim without a question, or a question that lost its
//! source.

use std::collections::HashSet;

use crate::domain::bank::Bank;
use crate::domain::id::SourceId;

use super::super::{Findings, Level, Look, Rule, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "unused-source", level: Level::Warning, look: Look::Bank(look) };

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let used: HashSet<&SourceId> =
        bank.questions.iter().flat_map(|question| &question.sources).collect();
    for (at, source) in bank.sources.iter().enumerate() {
        if !used.contains(&source.id) {
            found.note(Spot::source(at, "id"), fills![id = source.id.as_str()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const SECOND: &str = "date = 2026-03-04\n\n[[source]]\nid = \"other\"\ntitle = \"Another\"\n\
                          publisher = \"Example Office\"\n";

    #[test]
    fn a_source_that_nobody_names_is_found() {
        finds("unused-source", "date = 2026-03-04\n", SECOND, 1);
    }

    /// One question that names it is enough.
    #[test]
    fn a_source_is_used_by_one_question() {
        quiet("unused-source", "sources = [\"guide\"]", "sources = [\"guide\", \"guide\"]");
    }
}
