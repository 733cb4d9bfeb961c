//! What is fit for everybody from 13 on holds no sexual detail and nothing graphic; what is written
//! for young people is fit for them.

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Path, Rule, Speaks};
use super::fills;
use crate::domain::question::Audience;
use crate::domain::topic::Topic;

pub(super) static RULE: Rule =
    Rule { id: "audience", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// Words that are harmless in most other sentences ("sex" on a form, the "naked" eye) stand here only
/// beside others.
pub(super) const PHRASES: &[&str] = &[
    "nude",
    "nudes",
    "sex video",
    "sex videos",
    "sex tape",
    "sex tapes",
    "sex chat",
    "have sex",
    "had sex",
    "having sex",
    "sexual",
    "sexually",
    "see you naked",
    "sees you naked",
    "naked photo",
    "naked photos",
    "naked picture",
    "naked pictures",
    "naked video",
    "naked videos",
    "intimate photo",
    "intimate photos",
    "intimate picture",
    "intimate pictures",
    "intimate image",
    "intimate images",
    "intimate video",
    "intimate videos",
    "explicit photo",
    "explicit photos",
    "explicit picture",
    "explicit pictures",
    "explicit image",
    "explicit images",
    "explicit video",
    "explicit videos",
    "porn",
    "pornography",
    "genitals",
    "rape",
    "raped",
    "torture him",
    "torture her",
    "torture them",
    "tortured",
    "torturing",
    "corpse",
    "corpses",
    "covered in blood",
    "pool of blood",
    "cut off his finger",
    "cut off her finger",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    if item.audience() == Audience::SixteenUp {
        if item.bank.topic == Topic::Youth {
            found.note_as("youth", item.field(Path::Field("audience")), fills![]);
        }
        return;
    }
    if !item.is_english() {
        return;
    }
    for text in &item.texts {
        if let Some(words) = text.found(List::Graphic).next() {
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, quiet, quiet_in, with};

    #[test]
    fn sexual_words_for_everybody_are_found() {
        finds("audience", "Hello again.", "I kept the nude photos that you sent me.", 1);
        let bank = with("Hello again.", "I kept the nude photos that you sent me.");
        quiet_in("audience", &bank.replacen("audience = \"all\"", "audience = \"16+\"", 1));
    }

    #[test]
    fn young_people_are_young() {
        let bank = with("topic = \"cross\"", "topic = \"youth\"");
        quiet_in("audience", &bank);
        finds_in("audience", &bank.replacen("audience = \"all\"", "audience = \"16+\"", 1), 1);
    }

    #[test]
    fn forms_and_eyes_are_fine() {
        quiet(
            "audience",
            "Hello again.",
            "Name, age and sex, please. The naked eye sees nothing. Waiting is torture.",
        );
    }
}
