//! Twins differ in the one thing that decides. If their tactic, channel or length differs as well,
//! people learn that instead.

use std::collections::HashMap;

use crate::domain::bank::Bank;
use crate::domain::id::QuestionId;
use crate::domain::question::Question;
use crate::domain::scene::Scene;
use crate::domain::text::count_words;

use super::super::finding::Path;
use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "twins-differ",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Among(look),
};

/// So many words more or less say nothing, however short the scenes are.
const MAY_DIFFER: usize = 12;

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let mut before: HashMap<&QuestionId, &Question> = HashMap::new();
    for (at, question) in bank.questions.iter().enumerate() {
        let Some(twin) = question.twin() else { continue };
        match before.get(twin) {
            // Both name each other; the later one is spoken of.
            Some(twin) => compare(Spot::question(at, Path::Field("twin")), question, twin, found),
            None => {
                before.insert(&question.id, question);
            }
        }
    }
}

fn compare(spot: Spot, own: &Question, twin: &Question, found: &mut Findings<'_>) {
    let id = twin.id.as_str();
    let fields = differing(own, twin).collect::<Vec<_>>().join(", ");
    if !fields.is_empty() {
        found.note(spot.clone(), fills![twin = id, fields = fields]);
    }
    let words = |question: &Question| question.scene().map_or(0, words);
    let (own, its) = (words(own), words(twin));
    let apart = own.abs_diff(its);
    if apart > MAY_DIFFER && apart * 3 > own.max(its) {
        found.note_as("length", spot, fills![twin = id, own = own, its = its]);
    }
}

/// The names of the fields in which twins differ. A form is looked at by its own rule.
fn differing(own: &Question, twin: &Question) -> impl Iterator<Item = &'static str> {
    let channel = |question: &Question| question.scene().map(|scene| scene.channel);
    let tactic = |question: &Question| question.focus.map(|focus| focus.tactic);
    let stage = |question: &Question| question.focus.and_then(|focus| focus.stage);
    [
        ("tactic", tactic(own) != tactic(twin)),
        ("stage", stage(own) != stage(twin)),
        ("channel", channel(own) != channel(twin)),
        ("audience", own.audience != twin.audience),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
}

/// The words of a scene. The sign of a mark adds none: its id stands at the first word.
fn words(scene: &Scene) -> usize {
    count_words(&scene.text)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn twins_of_another_channel_or_tactic_are_found() {
        finds("twins-differ", "channel = \"chat\"", "channel = \"sms\"", 1);
        let own = "tactic = \"secrecy-request\"\nlevel = 1\naudience = \"all\"";
        let other = "tactic = \"crisis-request\"\nlevel = 1\naudience = \"16+\"";
        finds("twins-differ", own, other, 1);
    }

    #[test]
    fn a_far_longer_twin_is_found() {
        let long = format!("Me: {}", "Who is it? ".repeat(9).trim());
        finds("twins-differ", "Me: Who is it?", &long, 1);
    }

    /// Twins may be of different levels, and one may be a third longer.
    #[test]
    fn some_difference_is_fine() {
        quiet("twins-differ", "level = 1", "level = 3");
        quiet("twins-differ", "Me: Who is it?", "Me: Who is it? I do not know this number at all.");
    }
}
