//! The mistakes of a bank file, put into words: what is wrong, how to mend it.

mod values;

use crate::bank::check::Level;
use crate::bank::mistake::{Mistakes, Problem};
use crate::domain::id::IdError;
use crate::domain::scene::MarkError;
use crate::say;
use crate::words::Words;

use super::text::clean_line;
use super::told::{Shown, Told, draw};

/// All mistakes of a file, one after the other, as text.
pub fn mistakes(words: &Words, file: &str, text: &str, mistakes: &Mistakes) -> String {
    let count = mistakes.kept().len() + mistakes.more();
    let mut said = say!(words, "mistakes-heading", count = count, file = clean_line(file));
    said.push_str(&draw(words, file, text, &told(words, mistakes), Shown::Underlined));
    if mistakes.more() > 0 {
        said.push_str("\n\n");
        said.push_str(&more(words, file, mistakes));
    }
    said.push('\n');
    said
}

/// How many more there are than are told.
pub fn more(words: &Words, file: &str, mistakes: &Mistakes) -> String {
    say!(words, "mistakes-more", count = mistakes.more(), file = clean_line(file))
}

/// Each mistake in words, with its place.
pub fn told(words: &Words, mistakes: &Mistakes) -> Vec<Told> {
    let told = mistakes.kept().iter().map(|mistake| Told {
        span: mistake.span.clone(),
        level: Level::Error,
        rule: None,
        question: None,
        folds: mistake.problem.is_habit(),
        what: what(words, &mistake.problem),
        mend: mend(words, &mistake.problem),
    });
    told.collect()
}

/// A problem without a place: what is wrong, and how to mend it.
pub fn one(words: &Words, problem: &Problem) -> (String, String) {
    (what(words, problem), mend(words, problem))
}

/// What is wrong.
fn what(words: &Words, problem: &Problem) -> String {
    let values = values::of(words, problem);
    words.say(&message(problem), &values)
}

/// How to mend it: with the name or the value that was probably meant, if that is plain.
fn mend(words: &Words, problem: &Problem) -> String {
    let (id, values) = (message(problem), values::of(words, problem));
    let has = |wanted: &str| values.iter().any(|(name, _)| *name == wanted);
    let kinds = [("nearest", "nearest"), ("written", "table"), ("mended", "mended")];
    let better = kinds.into_iter().find(|(value, _)| has(value));
    let better = better.and_then(|(_, kind)| words.find(&format!("{id}.{kind}"), &values));
    better.unwrap_or_else(|| words.say(&format!("{id}.mend"), &values))
}

fn message(problem: &Problem) -> String {
    let name = problem.name();
    match problem {
        Problem::BadId { reason: IdError::Empty, .. } => format!("mistake-{name}-empty"),
        Problem::BadId { reason: IdError::TooLong, .. } => format!("mistake-{name}-long"),
        Problem::BadId { reason: IdError::BadCharacter(_), .. } => {
            format!("mistake-{name}-character")
        }
        Problem::DuplicateId { what, .. } => format!("mistake-{name}-{what}"),
        Problem::MarkSyntax(error) => format!("mistake-{name}-{}", mark_error(error)),
        _ => format!("mistake-{name}"),
    }
}

fn mark_error(error: &MarkError) -> &'static str {
    match error {
        MarkError::Unclosed { .. } => "unclosed",
        MarkError::NoBar { .. } => "no-bar",
        MarkError::BadId { .. } => "bad-id",
        MarkError::NoWords { .. } => "no-words",
        MarkError::Nested { .. } => "nested",
        MarkError::Broken { .. } => "broken",
        MarkError::Unopened { .. } => "unopened",
    }
}
