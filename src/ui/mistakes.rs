//! The mistakes of a bank file, put into words: file, line, column, the line underlined, what is
//! wrong, how to mend it.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::bank::fields::{Shape, TABLES};
use crate::bank::lines::{Lines, Position};
use crate::bank::mistake::{Mistake, Mistakes, Problem};
use crate::domain::id::IdError;
use crate::domain::scene::MarkError;
use crate::say;
use crate::words::{Value, Words};

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
    let values = values(words, problem);
    words.say(&message(problem), &values)
}

/// How to mend it: the name that was probably meant, if there is one near.
fn mend(words: &Words, problem: &Problem) -> String {
    let (id, values) = (message(problem), values(words, problem));
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

type Values = Vec<(&'static str, Value)>;

/// The values that the messages of a problem fill in.
fn values(words: &Words, problem: &Problem) -> Values {
    match problem {
        Problem::Syntax(message) => vec![("message", clean_line(message).into())],
        Problem::UnknownField { table, field, nearest } => {
            let names = TABLES.iter().find(|known| known.name == *table);
            let names: Vec<&str> = names.into_iter().flat_map(|known| known.names()).collect();
            let table = words.say(&format!("table-{table}"), &[]);
            let mut values = vec![
                text("field", field),
                ("table", table.into()),
                ("names", names.join(", ").into()),
            ];
            push_nearest(&mut values, *nearest);
            values
        }
        Problem::FieldOfOtherKind { field, kind } => {
            vec![text("field", field), text("kind", kind.word())]
        }
        Problem::MissingField { table: name, field } => {
            let about = words.say(&format!("field-{name}-{field}"), &[]);
            let table = words.say(&format!("table-{name}"), &[]);
            let mut values =
                vec![text("field", field), ("table", table.into()), ("about", about.into())];
            let written =
                is_table(name, field).then(|| words.say(&format!("written-{field}"), &[]));
            values.extend(written.map(|written| ("written", written.into())));
            values
        }
        Problem::WrongType { field, shape, found } => wrong_type(words, field, *shape, found),
        Problem::UnknownWord { field, word, words: known, nearest } => {
            let mut values =
                vec![text("field", field), text("word", word), ("words", known.join(", ").into())];
            push_nearest(&mut values, *nearest);
            values
        }
        Problem::WrongFormat { found } => vec![("found", (*found).into())],
        Problem::OutOfRange { field, low, high } => {
            vec![text("field", field), ("low", (*low).into()), ("high", (*high).into())]
        }
        Problem::BadStage(stage) => vec![text("stage", stage)],
        Problem::BadFact(fact) => vec![text("fact", fact)],
        Problem::BadId { id, reason } => {
            let character = match reason {
                IdError::BadCharacter(' ') => say!(words, "character-space"),
                IdError::BadCharacter(character) => character_name(*character),
                IdError::Empty | IdError::TooLong => String::new(),
            };
            vec![text("id", id), ("character", character.into())]
        }
        Problem::EmptyText { field } | Problem::TooLong { field } => vec![text("field", field)],
        Problem::UnsafeCharacter { field, character } => {
            vec![text("field", field), ("code", code(*character).into())]
        }
        Problem::DuplicateId { id, first, .. } => {
            vec![text("id", id), text("file", &first.file), ("line", first.line.into())]
        }
        Problem::UndeclaredSource { id, nearest }
        | Problem::NoSuchTwin { id, nearest }
        | Problem::PartWithoutMark { id, nearest }
        | Problem::MarkWithoutPart { id, nearest } => {
            let mut values = vec![text("id", id)];
            push_nearest(&mut values, nearest.as_deref());
            values
        }
        Problem::RepeatedPart { id }
        | Problem::TwinNotAlike { id }
        | Problem::TwinElsewhere { id } => vec![text("id", id)],
        Problem::CurlyQuotes
        | Problem::NoKey
        | Problem::TwoKeys
        | Problem::OnlyKeys
        | Problem::TooFewOptions
        | Problem::OwnTwin
        | Problem::MarkSyntax(_)
        | Problem::NoSource
        | Problem::ReportWithoutFact
        | Problem::FactWithoutReport
        | Problem::StageWithoutTactic
        | Problem::SpareWithoutForm => Vec::new(),
    }
}

/// Whether a field is a table of its own, which is written in another way than a value.
fn is_table(table: &str, field: &str) -> bool {
    let table = TABLES.iter().find(|known| known.name == table);
    let field = table.and_then(|table| Some(&table.fields[table.place(field)?]));
    field.is_some_and(|field| matches!(field.shape, Shape::One(_) | Shape::Many(_)))
}

/// A stranger's word, cleaned.
fn text(name: &'static str, text: &str) -> (&'static str, Value) {
    (name, clean_line(text).into())
}

fn push_nearest(values: &mut Values, nearest: Option<&str>) {
    values.extend(nearest.map(|nearest| text("nearest", nearest)));
}

fn wrong_type(words: &Words, field: &str, shape: Shape, found: &str) -> Values {
    let shape = shape_name(shape);
    let example = words.say(&format!("shape-{shape}.example"), &[("field", field.into())]);
    let found = words.say(&format!("found-{found}"), &[]);
    let shape = words.say(&format!("shape-{shape}"), &[]);
    vec![
        text("field", field),
        ("shape", shape.into()),
        ("example", example.into()),
        ("found", found.into()),
    ]
}

fn shape_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Format => "format",
        Shape::Text => "text",
        Shape::Id => "id",
        Shape::Word(_) => "word",
        Shape::Stage => "stage",
        Shape::Fact => "fact",
        Shape::Whole(..) => "whole",
        Shape::Number => "number",
        Shape::Flag => "flag",
        Shape::Day => "day",
        Shape::Ids => "ids",
        Shape::Texts => "texts",
        Shape::Pairs => "pairs",
        Shape::One(_) => "one",
        Shape::Many(_) | Shape::Questions => "many",
        Shape::Named(_) => "named",
        Shape::Later => "later",
    }
}

/// A character as it can be read: itself in quotes, or its number if it cannot be seen.
fn character_name(character: char) -> String {
    if character.is_alphanumeric() || character.is_ascii_graphic() {
        format!("\"{character}\"")
    } else {
        code(character)
    }
}

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
