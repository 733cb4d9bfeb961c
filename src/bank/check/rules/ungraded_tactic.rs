//! What happens once somebody is under another's control is told in help, and never graded: whoever
//! lived through it should not be tested on it (domain facts, G5).

use super::super::{Findings, Item, Level, Look, Path, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "ungraded-tactic",
    level: Level::Error,
    speaks: Speaks::Any,
    look: Look::Item(look),
};

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(question) = item.question() else { return };
    let focus = question.focus.map(|focus| (Path::Field("tactic"), focus.tactic));
    let marks = question.scene().into_iter().flat_map(|scene| &scene.marks).enumerate();
    let marks = marks.map(|(at, mark)| (Path::MarkWhy(at), mark.tactic));
    for (path, tactic) in focus.into_iter().chain(marks).filter(|(_, tactic)| !tactic.is_graded()) {
        found.note(item.field(path), fills![tactic = tactic.word()]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn what_is_no_question_is_found_in_tactics_and_marks() {
        finds("ungraded-tactic", "tactic = \"secrecy-request\"", "tactic = \"ransom-demand\"", 1);
        let mark = "tactic = \"secrecy-request\"\nwhy = \"It asks";
        finds("ungraded-tactic", mark, "tactic = \"document-seizure\"\nwhy = \"It asks", 1);
    }

    #[test]
    fn what_comes_before_a_journey_is_fine() {
        quiet("ungraded-tactic", "tactic = \"secrecy-request\"", "tactic = \"location-switch\"");
    }
}
