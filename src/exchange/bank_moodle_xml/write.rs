//! Writing Moodle XML. All texts are plain ones, escaped, so that nothing in them is a tag.

use std::fmt::Write;

use quick_xml::escape::partial_escape;

use crate::exchange::bank_exchange::{Answers, Item, Section, Weighted};

/// A file of questions, each section under its category.
pub fn file(sections: &[Section]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    for section in sections {
        // A stroke parts categories; two are one in a name.
        let name = section.category.replace('/', "//");
        let _ = writeln!(
            out,
            "  <question type=\"category\">\n    <category><text>$course$/top/{}</text></category>\n  </question>",
            partial_escape(name)
        );
        section.items.iter().for_each(|item| question(item, &mut out));
    }
    out.push_str("</quiz>\n");
    out
}

fn question(item: &Item, out: &mut String) {
    let kind = match &item.answers {
        Answers::Options { .. } => "multichoice",
        Answers::TrueFalse { .. } => "truefalse",
        Answers::Words(_) => "shortanswer",
        Answers::Number { .. } => "numerical",
        Answers::Pairs(_) => "matching",
    };
    let _ = writeln!(out, "  <question type=\"{kind}\">");
    text(out, "name", "", &item.name);
    text(out, "questiontext", PLAIN, &item.stem);
    text(out, "generalfeedback", PLAIN, &item.general);
    out.push_str("    <defaultgrade>1</defaultgrade>\n    <penalty>0</penalty>\n");
    if let Some(id) = &item.id {
        let _ = writeln!(out, "    <idnumber>{}</idnumber>", partial_escape(id.as_str()));
    }
    answers(&item.answers, out);
    if !item.tags.is_empty() {
        let tag =
            |tag: &String| format!("<tag><text>{}</text></tag>", partial_escape(tag.as_str()));
        let tags: String = item.tags.iter().map(tag).collect();
        let _ = writeln!(out, "    <tags>{tags}</tags>");
    }
    out.push_str("  </question>\n");
}

const PLAIN: &str = " format=\"plain_text\"";

fn text(out: &mut String, name: &str, format: &str, text: &str) {
    let _ = writeln!(out, "    <{name}{format}><text>{}</text></{name}>", partial_escape(text));
}

fn answers(answers: &Answers, out: &mut String) {
    match answers {
        Answers::Options { options, single } => {
            let _ = writeln!(out, "    <single>{single}</single>");
            // The order of options is the writer's: numbers that go up, a scam before the genuine.
            out.push_str("    <shuffleanswers>false</shuffleanswers>\n");
            out.push_str("    <answernumbering>abc</answernumbering>\n");
            options.iter().for_each(|option| answer(option, out));
        }
        Answers::Words(words) => {
            out.push_str("    <usecase>0</usecase>\n");
            words.iter().for_each(|word| answer(word, out));
        }
        Answers::TrueFalse { is_true, if_right, if_wrong } => {
            for (name, is_key) in [("true", *is_true), ("false", !*is_true)] {
                let feedback = if is_key { if_right } else { if_wrong }.clone();
                let percent = if is_key { 100.0 } else { 0.0 };
                answer(&Weighted { text: name.to_owned(), percent, feedback }, out);
            }
        }
        Answers::Number { answer, tolerance, feedback, .. } => {
            let _ = writeln!(
                out,
                "    <answer fraction=\"100\" format=\"moodle_auto_format\"><text>{answer}</text>\
                 <feedback{PLAIN}><text>{}</text></feedback><tolerance>{tolerance}</tolerance></answer>",
                partial_escape(feedback.as_str())
            );
        }
        Answers::Pairs(pairs) => {
            out.push_str("    <shuffleanswers>true</shuffleanswers>\n");
            for (left, right) in pairs {
                let _ = writeln!(
                    out,
                    "    <subquestion{PLAIN}><text>{}</text><answer><text>{}</text></answer></subquestion>",
                    partial_escape(left.as_str()),
                    partial_escape(right.as_str())
                );
            }
        }
    }
}

fn answer(answer: &Weighted, out: &mut String) {
    let _ = writeln!(
        out,
        "    <answer fraction=\"{}\"{PLAIN}><text>{}</text><feedback{PLAIN}><text>{}</text></feedback></answer>",
        answer.percent,
        partial_escape(answer.text.as_str()),
        partial_escape(answer.feedback.as_str())
    );
}
