//! Facts of the report stay in a bank of their own: they test memory of a text, not skill, so no
//! measure of skill may hold them (domain facts, G5).

use super::super::{Findings, Item, Level, Look, Path, Rule, Speaks};
use super::fills;
use crate::domain::topic::Topic;

pub(super) static RULE: Rule = Rule {
    id: "report-fact-elsewhere",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Item(look),
};

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let is_fact = item.is_of_report();
    let verdict = item.question().and_then(|question| question.verdict());
    match item.bank.topic == Topic::Report {
        false if is_fact => found.note(item.field(Path::Field("fact")), fills![]),
        true if verdict.is_some() => {
            found.note_as("judged", item.field(Path::Field("kind")), fills![]);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, quiet_in, with};

    const FACT: &str = "provenance = \"report\"\nfact = \"F7\"\nsources = [\"guide\"]";

    #[test]
    fn a_fact_of_the_report_in_another_bank_is_found() {
        finds("report-fact-elsewhere", "provenance = \"practice\"\nsources = []", FACT, 1);
    }

    #[test]
    fn judged_scenes_in_the_bank_of_the_report_are_found() {
        finds_in("report-fact-elsewhere", &with("topic = \"cross\"", "topic = \"report\""), 2);
    }

    #[test]
    fn a_fact_at_home_is_fine() {
        let (head, _) = super::super::super::trial::head().split_once("[[source]]").unwrap();
        let bank = with("topic = \"cross\"", "topic = \"report\"");
        let choice = bank.rsplit("[[question]]").next().unwrap();
        let source = "[[source]]\nid = \"guide\"\ntitle = \"A\"\npublisher = \"B\"\n\n[[question]]";
        let head = head.replace("topic = \"cross\"", "topic = \"report\"");
        let choice = choice.replace("provenance = \"practice\"\nsources = []", FACT);
        quiet_in("report-fact-elsewhere", &format!("{head}{source}{choice}"));
    }
}
