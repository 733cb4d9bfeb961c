//! The mistakes of a bank file, put into words: file, line, column, the line underlined, what is
//! wrong, how to mend it.

mod values;

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::bank::lines::{Lines, Position};
use crate::bank::mistake::{Mistake, Mistakes, Problem};
use crate::domain::id::IdError;
use crate::domain::scene::MarkError;
use crate::say;
use crate::words::Words;

use super::text::{clean, clean_line};

/// The most of a line that is shown, in characters.
const SHOWN_OF_LINE: usize = 120;

/// All mistakes of a file, one after the other, as text.
pub fn mistakes(words: &Words, file: &str, text: &str, mistakes: &Mistakes) -> String {
    let file = clean_line(file);
    let count = mistakes.kept().len() + mistakes.more();
    let mut said = say!(words, "mistakes-heading", count = count, file = &file);
    let mut lines = Lines::new(text);
    for mistake in mistakes.kept() {
        said.push_str("\n\n");
        said.push_str(&mistake_text(words, &file, text, &mut lines, mistake));
    }
    if mistakes.more() > 0 {
        said.push_str("\n\n");
        said.push_str(&say!(words, "mistakes-more", count = mistakes.more(), file = &file));
    }
    said.push('\n');
    said
}

fn mistake_text(
    words: &Words,
    file: &str,
    text: &str,
    lines: &mut Lines<'_>,
    mistake: &Mistake,
) -> String {
    let place = Place::of(text, lines, &mistake.span);
    let what = what(words, &mistake.problem);
    let Position { line, column, .. } = place.position;
    let head = say!(words, "mistake-at", file = file, line = line, column = column, what = what);
    let mend = say!(words, "mistake-mend", how = mend(words, &mistake.problem));
    format!("{head}\n{}\n{mend}", place.underlined())
}

/// A stretch of one line, with where it stands.
struct Place {
    /// In the file.
    position: Position,
    /// As much of the line as is shown, cleaned.
    shown: String,
    /// What of it is underlined, in bytes of `shown`.
    span: Range<usize>,
}

impl Place {
    fn of(text: &str, lines: &mut Lines<'_>, span: &Range<usize>) -> Self {
        let start = floor(text, span.start);
        let position = lines.position(start);
        // A long line is cut on both sides, so that the place stays in sight.
        let before: Vec<char> =
            text[position.line_start..start].chars().rev().take(SHOWN_OF_LINE / 2).collect();
        let before = clean(&before.into_iter().rev().collect::<String>());
        let marked = floor(text, span.end).saturating_sub(start);
        let rest = text[start..].char_indices().take_while(|&(_, c)| c != '\n');
        let mut shown = before.clone();
        let mut marked_end = shown.len();
        for (offset, character) in rest.take(SHOWN_OF_LINE - before.chars().count()) {
            shown.push_str(&clean(character.encode_utf8(&mut [0; 4])));
            if offset < marked {
                marked_end = shown.len();
            }
        }
        Self { position, span: before.len()..marked_end, shown }
    }

    fn underlined(&self) -> String {
        let snippet = Snippet::source(&*self.shown)
            .line_start(self.position.line)
            .annotation(AnnotationKind::Primary.span(self.span.clone()));
        let group = Group::with_level(Level::ERROR).element(snippet);
        let drawn = Renderer::plain().decor_style(DecorStyle::Ascii).render(&[group]);
        drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }
}

/// The nearest start of a character at or before a byte.
fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What is wrong.
fn what(words: &Words, problem: &Problem) -> String {
    let values = values::of(words, problem);
    words.say(&message(problem), &values)
}

/// How to mend it: the name that was probably meant, if there is one near.
fn mend(words: &Words, problem: &Problem) -> String {
    let (id, values) = (message(problem), values::of(words, problem));
    let has = |wanted: &str| values.iter().any(|(name, _)| *name == wanted);
    let better = match (has("nearest"), has("written")) {
        (true, _) => words.find(&format!("{id}.nearest"), &values),
        (_, true) => words.find(&format!("{id}.table"), &values),
        _ => None,
    };
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
    }
}
