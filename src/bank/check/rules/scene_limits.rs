//! A scene shows enough to recognise a tactic and not enough to use it: in a judged scene the other
//! side says at most 60 words; a scene to mark has at most 90 and gives two to four parts away
//! (domain notes, G4: no operational uplift).

use crate::domain::kind::{Flags, Kind};
use crate::domain::pieces::words_of_other;
use crate::domain::text::count_words;

use super::super::{Findings, Item, Level, Look, Part, Path, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "scene-limits", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// The most words of the other side in a judged scene.
const MOST_OF_OTHER: usize = 60;

/// The most words of the other side in a step of a story.
const MOST_A_STEP: usize = 30;

/// The most words of a scene to mark.
const MOST_TO_MARK: usize = 90;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    match item.question().map(|question| &question.kind) {
        Some(Kind::Flags(flags)) => look_at_marks(item, flags, found),
        Some(_) => {
            for (scene, count) in too_much(item, MOST_OF_OTHER) {
                found.note(scene, fills![count = count, most = MOST_OF_OTHER]);
            }
        }
        None => {
            for (scene, count) in too_much(item, MOST_A_STEP) {
                found.note_as("step", scene, fills![count = count, most = MOST_A_STEP]);
            }
        }
    }
}

/// The scenes in which the other side says more words than this, and how many.
fn too_much(item: &Item<'_>, most: usize) -> Vec<(Spot, usize)> {
    let scenes = item.of(Part::Scene).map(|scene| (item.text(scene), words_of_other(&scene.text)));
    scenes.filter(|(_, count)| *count > most).collect()
}

fn look_at_marks(item: &Item<'_>, flags: &Flags, found: &mut Findings<'_>) {
    let spot = || item.field(Path::Scene("text"));
    let count = count_words(&flags.scene.plain());
    if count > MOST_TO_MARK {
        found.note_as("flags", spot(), fills![count = count, most = MOST_TO_MARK]);
    }
    let marks = flags.scene.marks.len();
    if !(2..=4).contains(&marks) {
        found.note_as("marks", spot(), fills![count = marks]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, head, quiet, quiet_in};

    /// A scene to mark with so many marks and so many words besides.
    fn to_mark(marks: usize, words: usize) -> String {
        let parts: String = (0..marks).map(|at| format!("[[m{at}|Part.]] ")).collect();
        let whys: String = (0..marks)
            .map(|at| {
                format!(
                    "[question.scene.mark.m{at}]\ntactic = \"secrecy-request\"\n\
                     why = \"It asks for silence.\"\n"
                )
            })
            .collect();
        format!(
            "{}[[question]]\nid = \"marks\"\nkind = \"flags\"\ntactic = \"secrecy-request\"\n\
             level = 1\naudience = \"all\"\nprovenance = \"practice\"\nsources = []\n\
             prompt = \"What gives it away?\"\n[question.scene]\nchannel = \"sms\"\n\
             from = \"A\"\ntext = \"{}. {parts}\"\n{whys}",
            head(),
            "word ".repeat(words).trim()
        )
    }

    #[test]
    fn a_long_speech_is_found() {
        let long = format!("Writer: {}", "word ".repeat(61).trim());
        finds("scene-limits", "Writer: Hello again.", &long, 1);
    }

    /// The person's own words, and what is only told, are no model for a scammer.
    #[test]
    fn own_words_do_not_count() {
        let own = format!("Me: {}", "word ".repeat(80).trim());
        quiet("scene-limits", "Me: Who is it?", &own);
    }

    #[test]
    fn scenes_to_mark_have_limits_of_their_own() {
        finds_in("scene-limits", &to_mark(1, 20), 1);
        finds_in("scene-limits", &to_mark(5, 20), 1);
        finds_in("scene-limits", &to_mark(3, 88), 1);
        quiet_in("scene-limits", &to_mark(2, 88));
        quiet_in("scene-limits", &to_mark(4, 20));
    }

    /// A story whose only scene has so many words of the other side.
    fn story(words: usize) -> String {
        let said = "word ".repeat(words);
        format!(
            "{}[[story]]\nid = \"walk\"\ntitle = \"A walk\"\nlevel = 1\naudience = \"all\"\n\
             provenance = \"practice\"\nsources = []\n[[story.step]]\nid = \"first\"\n\
             tell = \"A text comes.\"\n[story.step.scene]\nchannel = \"sms\"\nfrom = \"A\"\n\
             text = \"Writer: {}\"\n[[story.step.decision]]\ntext = \"Answer\"\nto = \"last\"\n\
             [[story.step.decision]]\ntext = \"Wait\"\nto = \"last\"\n[[story.step]]\nid = \"last\"\n\
             tell = \"Nothing more comes.\"\nending = \"It was a mistake.\"\n",
            head(),
            said.trim()
        )
    }

    #[test]
    fn a_step_of_a_story_says_less() {
        finds_in("scene-limits", &story(31), 1);
        quiet_in("scene-limits", &story(30));
        let allowed =
            "allow.scene-limits = \"A letter from a court.\"\n[[story.step]]\nid = \"first\"";
        let story = story(31).replace("[[story.step]]\nid = \"first\"", allowed);
        quiet_in("scene-limits", &story);
        quiet_in("needless-allowance", &story);
    }
}
