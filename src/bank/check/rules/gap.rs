//! What an import left open is written in the end. A gap is marked in the file (`???`), so that whoever
//! goes on with it finds each of them.

use crate::domain::bank::Bank;
use crate::domain::text::GAP;

use super::super::finding::Path;
use super::super::{Findings, Item, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "gap", level: Level::Warning, speaks: Speaks::Any, look: Look::Both(look, whole) };

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.texts.iter().filter(|text| text.text == GAP) {
        found.note(item.text(text), fills![]);
    }
    let Some(question) = item.question() else { return };
    // A publication that nobody has named yet is no source: it stands for the file of an import.
    let is_open = |id| item.bank.source(id).is_some_and(|source| &*source.publisher == GAP);
    if question.sources.iter().any(is_open) {
        let spot = item.field(Path::Field("sources"));
        match question.focus {
            Some(_) => found.note_as("source", spot, fills![]),
            None => found.note_as("tactic", spot, fills![]),
        }
    }
}

fn whole(bank: &Bank, found: &mut Findings<'_>) {
    if &*bank.licence == GAP {
        found.note_as("licence", Spot::BANK, fills![]);
    }
    for (at, source) in bank.sources.iter().enumerate() {
        if &*source.publisher == GAP {
            found.note_as("publisher", Spot::source(at, "publisher"), fills![]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, quiet_in, with};

    #[test]
    fn whatever_is_open_is_found() {
        let why = "why = \"Many people would wait. By then the money has moved on.\"";
        finds("gap", why, "why = \"???\"", 1);
        let licence = with("licence = \"CC0-1.0\"", "licence = \"???\"");
        finds_in("gap", &licence, 1);
        quiet_in("gap", &with(why, "why = \"Why??? The money has moved on by then.\""));
    }

    /// Each question that rests on nothing but the file of an import, and the source itself.
    #[test]
    fn a_source_without_a_publisher_is_none() {
        let text = with("publisher = \"Example Office\"", "publisher = \"???\"");
        let questions = text.matches("sources = [\"").count();
        finds_in("gap", &text, questions + 1);
    }
}
