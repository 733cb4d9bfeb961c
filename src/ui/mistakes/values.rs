//! What the messages about a mistake fill in.

use crate::bank::fields::{Shape, TABLES};
use crate::bank::mistake::Problem;
use crate::bank::plan::fields::PLAN_TABLES;
use crate::domain::id::IdError;
use crate::say;
use crate::words::{Value, Words};

use super::super::text::clean_line;

/// Names of values with what they are.
pub(super) type Values = Vec<(&'static str, Value)>;

/// The values that the messages of a problem fill in.
pub(super) fn of(words: &Words, problem: &Problem) -> Values {
    match problem {
        Problem::Syntax(message) => vec![("message", clean_line(message).into())],
        Problem::UnknownField { table, field, nearest } => {
            with_nearest(unknown_field(words, table, field), *nearest)
        }
        Problem::FieldOfOtherKind { field, kind } => {
            vec![text("field", field), text("kind", kind.word())]
        }
        Problem::SingleBracket { name } => vec![text("name", name)],
        Problem::OpenText { sign, before } => {
            vec![text("sign", sign), ("before", before.unwrap_or_default().into())]
        }
        Problem::NoEquals { field, value } => vec![text("field", field), text("value", value)],
        Problem::FieldTwice { field } => vec![text("field", field)],
        Problem::FlagWord { field, word, flag } => {
            vec![text("field", field), text("word", word), text("flag", &flag.to_string())]
        }
        Problem::NumberSigns { field, number } => {
            vec![text("field", field), text("number", number)]
        }
        Problem::NumberWithUnit { field, number, unit } => {
            vec![text("field", field), text("number", number), text("unit", unit)]
        }
        Problem::Unquoted { field, mended } | Problem::DayOrder { field, mended } => {
            with_mended(vec![text("field", field)], mended.as_deref())
        }
        Problem::NoSuchDay { day } => vec![text("day", day)],
        Problem::MissingField { table, field, shape, question } => {
            missing_field(words, table, field, *shape, question.as_deref())
        }
        Problem::WrongType { field, shape, found, mended } => {
            with_mended(wrong_type(words, field, *shape, found), mended.as_deref())
        }
        Problem::UnknownWord { field, word, words: known, nearest } => {
            let known = ("words", known.join(", ").into());
            with_nearest(vec![text("field", field), text("word", word), known], *nearest)
        }
        Problem::WrongFormat { found } => vec![("found", (*found).into())],
        Problem::OutOfRange { field, low, high } => {
            vec![text("field", field), ("low", (*low).into()), ("high", (*high).into())]
        }
        Problem::BadStage(stage) => vec![text("stage", stage)],
        Problem::BadFact(fact) => vec![text("fact", fact)],
        Problem::BadId { id, reason } => {
            vec![text("id", id), ("character", bad_character(words, reason).into())]
        }
        Problem::EmptyText { field }
        | Problem::TooLong { field }
        | Problem::RepeatedText { field }
        | Problem::BadNumber { field } => vec![text("field", field)],
        Problem::BadCount { field, low, high } => {
            vec![text("field", field), ("low", (*low).into()), ("high", (*high).into())]
        }
        Problem::CannotBeTyped { word } => vec![text("word", word)],
        Problem::UnsafeCharacter { field, character } => {
            vec![text("field", field), ("code", code(*character).into())]
        }
        Problem::DuplicateId { id, first, .. } => {
            vec![text("id", id), text("file", &first.file), ("line", first.line.into())]
        }
        Problem::UndeclaredSource { id, nearest }
        | Problem::NoSuchTwin { id, nearest }
        | Problem::NoSuchStep { id, nearest }
        | Problem::PartWithoutMark { id, nearest }
        | Problem::MarkWithoutPart { id, nearest } => {
            with_nearest(vec![text("id", id)], nearest.as_deref())
        }
        Problem::TwoInPart { one, other } => vec![text("one", one), text("other", other)],
        Problem::FieldWithout { field, needs } => vec![text("field", field), text("needs", needs)],
        Problem::FormTwice { form } => vec![text("form", form)],
        Problem::RepeatedPart { id }
        | Problem::AskedTwice { id }
        | Problem::MarkNotOffered { id }
        | Problem::TwinNotAlike { id }
        | Problem::TwinElsewhere { id }
        | Problem::StepNeverReached { id }
        | Problem::EndingNeverReached { id }
        | Problem::NoWayOut { id } => vec![text("id", id)],
        Problem::CurlyQuotes
        | Problem::EmptyPart
        | Problem::FormsTogether
        | Problem::QuoteInText
        | Problem::NoKey
        | Problem::TwoKeys
        | Problem::OnlyKeys
        | Problem::TooFewOptions
        | Problem::OwnTwin
        | Problem::MarkSyntax(_)
        | Problem::NothingMarked
        | Problem::NothingInnocent
        | Problem::OneRight
        | Problem::NoSource
        | Problem::ReportWithoutFact
        | Problem::FactWithoutReport
        | Problem::StageWithoutTactic
        | Problem::SpareWithoutForm
        | Problem::TooFewDecisions
        | Problem::TooManyDecisions
        | Problem::EndingWithDecisions
        | Problem::StepWithoutEnd
        | Problem::GenuineWithoutEnding => Vec::new(),
    }
}

/// Whether a field is a table of its own, which is written in another way than a value.
fn is_table(shape: Shape) -> bool {
    matches!(shape, Shape::One(_) | Shape::Many(_))
}

/// A stranger's word, cleaned.
fn text(name: &'static str, text: &str) -> (&'static str, Value) {
    (name, clean_line(text).into())
}

fn with_nearest(mut values: Values, nearest: Option<&str>) -> Values {
    values.extend(nearest.map(|nearest| text("nearest", nearest)));
    values
}

fn with_mended(mut values: Values, mended: Option<&str>) -> Values {
    values.extend(mended.map(|mended| text("mended", mended)));
    values
}

fn unknown_field(words: &Words, table: &str, field: &str) -> Values {
    let known = TABLES.iter().chain(&PLAN_TABLES).find(|known| known.name == table);
    let names: Vec<&str> = known.into_iter().flat_map(|known| known.names()).collect();
    let table = words.say(&format!("table-{table}"), &[]);
    vec![text("field", field), ("table", table.into()), ("names", names.join(", ").into())]
}

fn missing_field(
    words: &Words,
    table: &str,
    field: &str,
    shape: Shape,
    question: Option<&str>,
) -> Values {
    let about = words.say(&format!("field-{table}-{field}"), &[]);
    let table_name = match question {
        Some(id) => say!(words, "mistakes-question", id = clean_line(id)),
        None => words.say(&format!("table-{table}"), &[]),
    };
    let mut values =
        vec![text("field", field), ("table", table_name.into()), ("about", about.into())];
    if is_table(shape) {
        values.push(("written", words.say(&format!("written-{field}"), &[]).into()));
    }
    values
}

fn bad_character(words: &Words, reason: &IdError) -> String {
    match reason {
        IdError::BadCharacter(' ') => say!(words, "character-space"),
        IdError::BadCharacter(character) => character_name(*character),
        IdError::Empty | IdError::TooLong => String::new(),
    }
}

fn wrong_type(words: &Words, field: &str, shape: Shape, found: &str) -> Values {
    // A table is written under a name that tells where it belongs.
    let name = shape_name(shape);
    let written = match shape {
        Shape::Text => None,
        _ => words.find(&format!("written-{field}"), &[]),
    };
    let example = written
        .unwrap_or_else(|| words.say(&format!("shape-{name}.example"), &[("field", field.into())]));
    let found = words.say(&format!("found-{found}"), &[]);
    let shape = words.say(&format!("shape-{name}"), &[]);
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
        Shape::Words(_) => "words",
        Shape::CountOrIds(..) => "count-or-ids",
        Shape::Pairs => "pairs",
        Shape::Why => "why",
        Shape::Reasons => "reasons",
        Shape::One(_) => "one",
        Shape::Many(_) | Shape::Questions => "many",
        Shape::Named(_) => "named",
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
