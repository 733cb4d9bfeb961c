//! A source that no question and no story names is a claim without a question, or a question that
//! lost its source.

use std::collections::HashSet;

use crate::domain::bank::Bank;
use crate::domain::id::SourceId;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "unused-source",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Bank(look),
};

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let of_questions = bank.questions.iter().flat_map(|question| &question.sources);
    let of_stories = bank.stories.iter().flat_map(|story| &story.sources);
    let used: HashSet<&SourceId> = of_questions.chain(of_stories).collect();
    for (at, source) in bank.sources.iter().enumerate() {
        if !used.contains(&source.id) {
            found.note(Spot::source(at, "id"), fills![id = source.id.as_str()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet, quiet_in, with};

    const DATE: &str = "date = 2026-03-04\n";

    const SECOND: &str = "date = 2026-03-04\n\n[[source]]\nid = \"other\"\ntitle = \"Another\"\n\
                          publisher = \"Example Office\"\n";

    const STORY: &str = "\n[[story]]\nid = \"held\"\ntitle = \"Held\"\nlevel = 1\naudience = \"all\"\n\
                         provenance = \"practice\"\nsources = [\"other\"]\nstart = \"text\"\n\
                         [[story.step]]\nid = \"text\"\ntell = \"A text comes.\"\n\
                         [[story.step.decision]]\ntext = \"Wait\"\nto = \"kept\"\n\
                         [[story.step.decision]]\ntext = \"Ring home\"\nto = \"kept\"\n\
                         [[story.step]]\nid = \"kept\"\ntell = \"It was nothing.\"\n\
                         ending = \"Nothing is lost.\"\n";

    #[test]
    fn a_source_that_nothing_names_is_found() {
        finds("unused-source", DATE, SECOND, 1);
    }

    /// One question or one story that names it is enough.
    #[test]
    fn a_source_is_used_by_a_question_or_a_story() {
        let both = "sources = [\"guide\", \"guide\"]";
        quiet("unused-source", "sources = [\"guide\"]", both);
        quiet_in("unused-source", &format!("{}{STORY}", with(DATE, SECOND)));
    }
}
