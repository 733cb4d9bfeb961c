//! Files with many mistakes.

use super::{BASE, FILE, base_with, holds, places, told};

/// Many at once: each is told once, in the order of the file.
#[test]
fn many_mistakes_are_told_once_each_in_the_order_of_the_file() {
    let mut text = BASE.to_owned();
    for (from, to) in [
        ("topic = \"cross\"", "topic = \"banana\""),
        ("date = 2025-03-04", "date = \"soon\""),
        ("level = 1", "level = 9"),
        ("twin = \"my-genuine\"", "twin = \"nobody\""),
        ("[question.scene.mark.hurry]", "[question.scene.mark.worry]"),
        ("channel = \"chat\"", "channel = \"fax\""),
        ("prompt = \"What comes first?\"", "promt = \"What comes first?\""),
        ("key = true\nwhy = \"It can stop it.\"", "why = \"It can stop it.\""),
        ("prompt = \"What helps?\"", "prompt = \"What\u{200b} helps?\""),
        ("text = \"A quick reply\"", "text = \"\""),
    ] {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    let ran = told(&text);
    let found = places(&ran.stderr);
    assert!(found.is_sorted(), "{found:?}");
    let mut told_once: Vec<&str> =
        ran.stderr.lines().filter(|line| line.starts_with(FILE)).collect();
    let count = told_once.len();
    told_once.sort_unstable();
    told_once.dedup();
    assert_eq!(told_once.len(), count, "each once");
    holds("many", ran.stderr.trim_end());
}

#[test]
fn two_hundred_mistakes_are_two_hundred_messages() {
    let question = |number: usize| {
        format!(
            "\n[[question]]\nid = \"my-{number}\"\nkind = \"choice\"\nlevel = 7\naudience = \"all\"\nprovenance = \"practice\"\nsources = []\nprompt = \"?\"\n[[question.option]]\ntext = \"a\"\nkey = true\nwhy = \"b\"\n[[question.option]]\ntext = \"c\"\nwhy = \"d\"\n"
        )
    };
    let ran = told(BASE.to_owned() + &(0..200).map(question).collect::<String>());
    assert!(ran.stderr.starts_with("mine.toml: 200 mistakes.\n"), "{}", &ran.stderr[..200]);
    assert_eq!(places(&ran.stderr).len(), 200);
    assert!(places(&ran.stderr).is_sorted());
}

#[test]
fn past_a_thousand_they_are_counted() {
    let more: String = (0..1_500).map(|number| format!("x{number} = 1\n")).collect();
    let ran = told(base_with("licence = \"CC0-1.0\"\n", &format!("licence = \"CC0-1.0\"\n{more}")));
    assert!(ran.stderr.starts_with("mine.toml: 1500 mistakes.\n"));
    assert_eq!(places(&ran.stderr).len(), 1_000);
    assert!(ran.stderr.trim_end().ends_with("and 500 more mistakes in mine.toml."));
}
