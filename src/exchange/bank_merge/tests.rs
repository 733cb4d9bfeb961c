//! What people have written stays.

use super::*;

const BANK: &str = r#"format = 1
id = "mine-en"
title = "Mine"
topic = "cross"
language = "en"
licence = "???"

# My sources
[[source]]
id = "import"
title = "quiz.gift"
publisher = "???"
"#;

fn question(prompt: &str, options: &[(&str, bool, &str)]) -> String {
    let mut text = format!(
        "\n[[question]]\nid = \"one\"\nkind = \"choice\"\nlevel = 1\naudience = \"all\"\n\
         provenance = \"practice\"\nsources = [\"import\"]\nprompt = \"{prompt}\"\n"
    );
    for (option, is_key, why) in options {
        let key = if *is_key { "key = true\n" } else { "" };
        text += &format!("[[question.option]]\ntext = \"{option}\"\n{key}why = \"{why}\"\n");
    }
    format!("{BANK}{text}")
}

const OPTIONS: [(&str, bool, &str); 2] = [("Yes", true, "???"), ("No", false, "???")];

/// A bank as the first import writes it, in an empty one.
fn imported() -> String {
    let outcome = into(BANK, &question("Why?", &OPTIONS)).unwrap();
    assert_eq!(outcome.new, ["one"]);
    outcome.text
}

fn value(text: &str, name: &str) -> Value {
    let bank: Table = text.parse().unwrap();
    questions(&bank).next().unwrap()[name].clone()
}

#[test]
fn the_same_again_changes_nothing() {
    let there = imported();
    let again = into(&there, &question("Why?", &OPTIONS)).unwrap();
    assert_eq!((again.text, again.same), (there, 1));
}

#[test]
fn gaps_that_were_filled_stay_and_news_comes_in() {
    let there = imported()
        .replace("why = \"???\"", "why = \"Since I say so.\" # mine")
        .replace("prompt", "# a note\nprompt")
        .replace("level = 1", "level = 3\ntactic = \"platform-switch\"");
    let again = into(&there, &question("Why now?", &OPTIONS)).unwrap();
    let expected = there.replace("Why?", "Why now?");
    let strip = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with("# import:")).map(str::to_owned).collect()
    };
    assert_eq!(strip(&again.text), strip(&expected));
    assert_eq!(again.changed["one"].taken, [Part::Prompt].into());
    assert!(again.changed["one"].kept.is_empty());
}

#[test]
fn what_changed_on_both_sides_stays_and_is_told_once() {
    let there = imported().replace("Why?", "Why, by hand?");
    let changed = question("Why, at the source?", &OPTIONS);
    let again = into(&there, &changed).unwrap();
    assert_eq!(value(&again.text, "prompt").as_str(), Some("Why, by hand?"));
    assert_eq!(again.changed["one"].kept, [Part::Prompt].into());
    let third = into(&again.text, &changed).unwrap();
    assert_eq!((third.text, third.changed.len()), (again.text, 0));
}

#[test]
fn options_that_come_and_go_keep_what_is_said_of_the_others() {
    let there = imported().replacen("why = \"???\"", "# my words\nwhy = \"By hand.\"", 1);
    let changed =
        question("Why?", &[("Never", false, "New."), ("No", false, "???"), ("Yes", true, "???")]);
    let again = into(&there, &changed).unwrap();
    let options = value(&again.text, "option");
    let whys: Vec<&str> =
        options.as_array().unwrap().iter().map(|one| one["why"].as_str().unwrap()).collect();
    assert_eq!(whys, ["New.", "???", "By hand."], "{}", again.text);
    assert!(again.text.contains("# my words"));
}

#[test]
fn an_answer_in_new_words_keeps_what_was_written_about_it() {
    let there = imported().replacen("why = \"???\"", "# mine\nwhy = \"By hand.\"", 1);
    let again = into(&there, &question("Why?", &[("Yes!", true, "???"), OPTIONS[1]])).unwrap();
    assert!(again.text.contains("text = \"Yes!\"") && !again.text.contains("text = \"Yes\""));
    assert!(again.text.contains("# mine\nwhy = \"By hand.\""), "{}", again.text);
    assert!(again.changed["one"].has_new_words && again.changed["one"].gone.is_empty());
    // What is wrong now was right before: another answer.
    let other = [("Never", false, "???"), ("No", true, "???")];
    let again = into(&there, &question("Why?", &other)).unwrap();
    assert!(!again.text.contains("By hand."));
    assert_eq!(again.changed["one"].gone, ["By hand."]);
    assert!(!again.changed["one"].has_new_words);
}

#[test]
fn another_right_answer_calls_for_another_look_at_what_was_written() {
    let swapped = question("Why?", &[("Yes", false, "???"), ("No", true, "???")]);
    let by_hand = imported().replacen("why = \"???\"", "why = \"Right, since.\"", 1);
    let again = into(&by_hand, &swapped).unwrap();
    assert!(again.changed["one"].has_new_key && again.text.contains("Right, since."));
    // Nothing was written, or the right one has only new words.
    assert!(!into(&imported(), &swapped).unwrap().changed["one"].has_new_key);
    let reworded = question("Why?", &[("Yes!", true, "???"), OPTIONS[1]]);
    assert!(!into(&by_hand, &reworded).unwrap().changed["one"].has_new_key);
}

/// Nobody knows who wrote a question first that remembers no import.
#[test]
fn a_question_by_hand_with_the_same_name_stays() {
    let there = question("By hand?", &OPTIONS);
    let again = into(&there, &question("From the source?", &OPTIONS)).unwrap();
    assert_eq!(value(&again.text, "prompt").as_str(), Some("By hand?"));
    assert_eq!(again.changed["one"].kept, [Part::Prompt].into());
}

#[test]
fn what_the_source_no_longer_has_is_told_and_stays() {
    let there = imported();
    let again = into(&there, BANK).unwrap();
    assert_eq!((again.text, again.missing), (there, vec!["one".to_owned()]));
}

#[test]
fn new_words_without_an_id_are_told_beside_the_old_ones() {
    let named = |prompt: &str, name: &str| question(prompt, &OPTIONS).replace("\"one\"", name);
    let again = into(&imported(), &named("Why now?", "\"two\"")).unwrap();
    assert_eq!(
        (&again.new[..], &again.missing[..]),
        (&["two".to_owned()][..], &["one".to_owned()][..])
    );
    assert_eq!(again.alike, [("two".to_owned(), "one".to_owned())]);
    // Two that could be it are none.
    let third = named("Why then?", "\"three\"").replace(BANK, "");
    let both = format!("{}{third}", named("Why now?", "\"two\""));
    assert!(into(&imported(), &both).unwrap().alike.is_empty());
    let other = named("Why now?", "\"two\"").replace("Yes", "Certainly");
    assert!(into(&imported(), &other).unwrap().alike.is_empty());
}
