//! Mistakes in a story, one file each.

use super::{FILE, holds, refused, said};
use crate::support::Home;

/// A bank with a story without a mistake.
const STORY: &str = include_str!("story.toml");

#[track_caller]
fn story_with(from: &str, to: &str) -> String {
    assert_eq!(STORY.matches(from).count(), 1, "{from:?} stands once in the story");
    STORY.replace(from, to)
}

#[test]
fn the_story_holds_none() {
    let home = Home::new();
    home.write(FILE, STORY);
    home.run(&["banks", "list", "--bank", FILE], "").ends_with(0);
}

macro_rules! mistakes {
    ($($name:ident: $from:expr => $to:expr;)*) => {$(
        #[test]
        fn $name() {
            said(concat!("story_", stringify!($name)), story_with($from, $to));
        }
    )*};
}

mistakes! {
    decision_to_nowhere: "to = \"deleted\"" => "to = \"somewhere-else\"";
    misspelt_step: "to = \"deleted\"" => "to = \"delete\"";
    unknown_start: "start = \"text\"" => "start = \"txt\"";
    step_never_reached: "start = \"text\"" => "start = \"looked\"\n[[story.step]]\nid = \"aside\"\ntell = \"Elsewhere.\"\n[[story.step.decision]]\ntext = \"a\"\nto = \"text\"\n[[story.step.decision]]\ntext = \"b\"\nto = \"looked\"";
    ending_never_reached: "to = \"waited\"" => "to = \"looked\"";
    no_way_out: "to = \"deleted\"" => "to = \"round\"\n[[story.step]]\nid = \"round\"\ntell = \"Round.\"\n[[story.step.decision]]\ntext = \"a\"\nto = \"and-round\"\n[[story.step.decision]]\ntext = \"b\"\nto = \"and-round\"\n[[story.step]]\nid = \"and-round\"\ntell = \"And round.\"\n[[story.step.decision]]\ntext = \"a\"\nto = \"round\"\n[[story.step.decision]]\ntext = \"b\"\nto = \"round\"";
    ending_with_decisions: "ending = \"A parcel can wait.\"\n" => "ending = \"A parcel can wait.\"\n[[story.step.decision]]\ntext = \"a\"\nto = \"text\"\n[[story.step.decision]]\ntext = \"b\"\nto = \"looked\"\n";
    neither_ending_nor_decisions: "ending = \"A parcel can wait.\"\n" => "";
    one_decision: "[[story.step.decision]]\ntext = \"Look it up\"\nto = \"looked\"\n\n[[story.step]]\nid = \"looked\"" => "[[story.step]]\nid = \"looked\"";
    five_decisions: "text = \"Wait\"\nto = \"waited\"\n" => "text = \"Wait\"\nto = \"waited\"\n[[story.step.decision]]\ntext = \"a\"\nto = \"waited\"\n[[story.step.decision]]\ntext = \"b\"\nto = \"waited\"\n[[story.step.decision]]\ntext = \"c\"\nto = \"waited\"\n";
    duplicate_step: "id = \"looked\"" => "id = \"waited\"";
    genuine_without_ending: "tell = \"A text comes.\"" => "tell = \"A text comes.\"\ngenuine = true";
    report: "provenance = \"authority\"" => "provenance = \"report\"";
    no_source: "sources = [\"my-source\"]" => "sources = []";
    misspelt_source: "sources = [\"my-source\"]" => "sources = [\"my-sorce\"]";
    unknown_field: "care = " => "verdict = \"scam\"\ncare = ";
    unknown_field_of_a_step: "tell = \"A text comes.\"" => "tells = \"A text comes.\"";
    unknown_field_of_a_decision: "to = \"waited\"" => "leads = \"waited\"";
    unknown_field_of_a_scene: "from = \"Parcel desk\"" => "sender = \"Parcel desk\"";
    part_without_mark: "tell = \"Nothing comes.\"" => "tell = \"Nothing comes.\"\nscene = { channel = \"sms\", from = \"a\", text = \"[[hurry|b]]\" }";
    text_for_scene: "tell = \"Nothing comes.\"" => "tell = \"Nothing comes.\"\nscene = \"b\"";
    text_for_decisions: "ending = \"A parcel can wait.\"" => "decision = \"b\"";
    id_of_a_step: "id = \"waited\"\n" => "id = \"Waited!\"\n";
    step_without_id: "id = \"waited\"\n" => "";
    missing_title: "title = \"The parcel\"\n" => "";
}

#[test]
fn steps_that_are_none() {
    let (head, _) = STORY.split_once("\n[[story.step]]").unwrap();
    said("story_no_steps", format!("{head}\n"));
    said("story_empty_steps", format!("{head}\nstep = []\n"));
    said("story_number_for_steps", format!("{head}\nstep = [7]\n"));
    said("story_number", format!("{}story = 7\n", head.split_once("[[source]]").unwrap().0));
}

#[test]
fn a_story_id_that_another_file_uses() {
    let home = Home::new();
    home.write("one.toml", STORY);
    home.write("two.toml", STORY.replace("my-stories", "my-other-stories"));
    holds("duplicate_story", refused(&home, &["one.toml", "two.toml"]).stderr.trim_end());
}

/// A file of nothing but decisions to nowhere is told of in a blink.
#[test]
fn a_flood_of_decisions_is_bounded() {
    let (head, _) = STORY.split_once("to = \"waited\"").unwrap();
    let flood = "\n[[story.step.decision]]\ntext = \"a\"\nto = \"nowhere\"".repeat(4_000);
    let ran = super::told(format!("{head}to = \"nowhere\"{flood}\n"));
    assert!(ran.stderr.contains("more mistakes in mine.toml"), "{}", ran.stderr);
}
