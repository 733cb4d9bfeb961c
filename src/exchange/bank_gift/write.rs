//! Writing GIFT: one line for what is asked, one for each answer, a blank line between questions and
//! none inside, and nothing at the beginning of a line that is not ours.

use crate::exchange::bank_exchange::{Answers, Item, Section, Unfit, Weighted};

use super::scan::escape;

/// What keeps a question out of a file.
pub fn unfit(item: &Item) -> Option<Unfit> {
    let arrow = |text: &str| text.contains("->");
    let is_unfit = match &item.answers {
        // Nothing escapes an arrow, and Moodle takes any list of answers with one for pairs.
        Answers::Words(words) => words.iter().any(|word| arrow(&word.text)),
        Answers::Pairs(pairs) => pairs.iter().any(|(left, _)| arrow(left)),
        _ => false,
    };
    is_unfit.then_some(Unfit::Sign("->"))
}

/// A file of questions, each section under its category.
pub fn file(sections: &[Section]) -> String {
    let mut out = String::new();
    for section in sections {
        out.push_str(&format!("$CATEGORY: {}\n\n", section.category.replace('/', "//")));
        section.items.iter().for_each(|item| write(item, &mut out));
    }
    out
}

fn write(item: &Item, out: &mut String) {
    head(item, out);
    out.push_str("::");
    escape(&item.name, out);
    out.push_str("::[plain]");
    escape(&item.stem, out);
    out.push_str(" {");
    answers(&item.answers, out);
    if !item.general.is_empty() {
        out.push_str("\n\t####");
        text(&item.general, out);
    }
    out.push_str("\n}\n\n");
}

/// The line above a question that names it and files it.
fn head(item: &Item, out: &mut String) {
    let id = item.id.iter().map(|id| ("id", id));
    let tokens = id.chain(item.tags.iter().map(|tag| ("tag", tag)));
    let tokens: Vec<String> =
        tokens.map(|(name, value)| format!("[{name}:{}]", value.replace(']', "\\]"))).collect();
    if !tokens.is_empty() {
        out.push_str(&format!("// {}\n", tokens.join(" ")));
    }
}

fn answers(answers: &Answers, out: &mut String) {
    match answers {
        Answers::Options { options, single } => {
            options.iter().for_each(|option| self::option(option, *single, out));
        }
        Answers::Words(words) => words.iter().for_each(|one| word(one, out)),
        Answers::Number { answer, tolerance, .. } => {
            out.push_str(&format!("#{answer}:{tolerance}"));
        }
        Answers::Pairs(pairs) => {
            for (left, right) in pairs {
                out.push_str("\n\t=");
                text(left, out);
                out.push_str(" -> ");
                text(right, out);
            }
        }
        Answers::TrueFalse { is_true, if_right, if_wrong } => {
            out.push_str(if *is_true { "TRUE" } else { "FALSE" });
            // What is said of a wrong answer stands first.
            for feedback in [if_wrong, if_right] {
                out.push('#');
                text(feedback, out);
            }
        }
    }
}

fn option(option: &Weighted, single: bool, out: &mut String) {
    out.push_str("\n\t");
    match option.percent {
        percent if single && percent >= 100.0 => out.push('='),
        percent if percent != 0.0 || option.text.starts_with('%') => {
            out.push_str(&format!("~%{percent}%"));
        }
        _ => out.push('~'),
    }
    rest(option, out);
}

fn word(word: &Weighted, out: &mut String) {
    out.push_str("\n\t=");
    if word.percent < 100.0 || word.text.starts_with('%') {
        out.push_str(&format!("%{}%", word.percent));
    }
    rest(word, out);
}

fn rest(answer: &Weighted, out: &mut String) {
    text(&answer.text, out);
    if !answer.feedback.is_empty() {
        out.push('#');
        text(&answer.feedback, out);
    }
}

/// A text of an answer. One that begins like the name of a format would be taken for it.
fn text(text: &str, out: &mut String) {
    if text.starts_with('[') {
        out.push_str("[plain]");
    }
    escape(text, out);
}
