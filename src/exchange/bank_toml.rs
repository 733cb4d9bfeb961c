//! A bank in our own format, written to be read and gone on with by hand: fields in the order in which
//! people write them, long texts on lines of their own. The one table of fields says what is where.

pub mod question;

use std::fmt::Write;

use toml::{Table as Values, Value};

use crate::bank::fields::{BANK, Field, QUESTION, SCENE, SOURCE, STEP, Shape, Table};

/// Longer lists than this get a line for each entry.
const ONE_LINE: usize = 90;

/// A bank's text, and where each of its questions begins in it.
#[derive(Debug, Default)]
pub struct Written {
    /// The text.
    pub text: String,
    /// The first byte of each question, in their order.
    pub questions: Vec<usize>,
    /// The first byte behind the last of them.
    pub end: usize,
}

/// Writes a bank. Whatever it holds that is no field of ours is written as well, so that the checks
/// of a bank find it.
pub fn bank(values: &Values) -> Written {
    let mut written = Written::default();
    let out = &mut written.text;
    plain(out, values, &BANK, &|_| None);
    for (name, many) in lists(values, &BANK) {
        if name == "story" {
            written.end = out.len();
        }
        let table = table_of(&BANK, name);
        for value in many {
            let Value::Table(inner) = value else { continue };
            out.push('\n');
            if name == "question" {
                written.questions.push(out.len());
            }
            whole(out, inner, table, name, true);
        }
    }
    if written.end == 0 {
        written.end = out.len();
    }
    written
}

/// Writes a question as a block of a bank.
pub fn question_block(values: &Values) -> String {
    let mut out = String::new();
    whole(&mut out, values, &QUESTION, "question", true);
    out
}

/// Writes a source as a block of a bank.
pub fn source_block(values: &Values) -> String {
    let mut out = String::new();
    whole(&mut out, values, &SOURCE, "source", true);
    out
}

fn table_of(table: &'static Table, name: &str) -> &'static Table {
    let shape = table.place(name).map(|place| table.fields[place].shape);
    match shape {
        Some(Shape::One(below) | Shape::Many(below) | Shape::Named(below)) => below,
        _ => &QUESTION,
    }
}

/// The lists of tables, in the order of the fields.
fn lists<'v>(
    values: &'v Values,
    table: &'static Table,
) -> impl Iterator<Item = (&'static str, &'v Vec<Value>)> {
    let many = table
        .fields
        .iter()
        .filter(|field| is_below(field) && !matches!(field.shape, Shape::One(_) | Shape::Named(_)));
    many.filter_map(|field| match values.get(field.name)? {
        Value::Array(found) if found.iter().all(Value::is_table) => Some((field.name, found)),
        _ => None,
    })
}

/// Whether a field is written below the others, under a heading of its own.
fn is_below(field: &Field) -> bool {
    matches!(field.shape, Shape::One(_) | Shape::Many(_) | Shape::Named(_) | Shape::Questions)
}

/// A table under its heading, and what is below it.
fn whole(out: &mut String, values: &Values, table: &'static Table, path: &str, many: bool) {
    let _ = match many {
        true => writeln!(out, "[[{path}]]"),
        false => writeln!(out, "[{path}]"),
    };
    if let Some(memory) = values.get(question::MEMORY).and_then(Value::as_str) {
        let _ = writeln!(out, "{} {memory}", question::REMEMBERS);
    }
    plain(out, values, table, &note(values, table));
    for field in table.fields.iter().filter(|field| is_below(field)) {
        let path = format!("{path}.{}", field.name);
        match (field.shape, values.get(field.name)) {
            (Shape::One(below), Some(Value::Table(inner))) => {
                whole(out, inner, below, &path, false);
            }
            (Shape::Named(below), Some(Value::Table(named))) => {
                for (name, inner) in named {
                    if let Value::Table(inner) = inner {
                        whole(out, inner, below, &format!("{path}.{}", key(name)), false);
                    }
                }
            }
            (Shape::Many(below), Some(Value::Array(found))) => {
                for inner in found.iter().filter_map(Value::as_table) {
                    whole(out, inner, below, &path, true);
                }
            }
            _ => {}
        }
    }
}

/// What is noted in the place of a field that is still to be filled in.
fn note<'v>(
    values: &'v Values,
    table: &'static Table,
) -> impl Fn(&str) -> Option<&'static str> + 'v {
    let wants_tactic = table.name == QUESTION.name
        && !values.contains_key("tactic")
        && values.get(question::WANTS_TACTIC).is_some();
    move |field| (field == "tactic" && wants_tactic).then_some("# tactic = \"???\"")
}

/// The fields that stand right in a table.
fn plain(
    out: &mut String,
    values: &Values,
    table: &'static Table,
    note: &dyn Fn(&str) -> Option<&'static str>,
) {
    for field in table.fields {
        match values.get(field.name) {
            Some(value) if stands_here(field, value) => entry(out, table, field.name, value),
            Some(_) => {}
            None => {
                if let Some(note) = note(field.name) {
                    let _ = writeln!(out, "{note}");
                }
            }
        }
    }
    for (name, value) in values {
        let is_note = [question::WANTS_TACTIC, question::MEMORY].contains(&name.as_str());
        if table.place(name).is_none() && !is_note {
            let _ = writeln!(out, "{} = {value}", key(name));
        }
    }
}

/// Whether a value is written here, and not under a heading below.
fn stands_here(field: &Field, value: &Value) -> bool {
    match (field.shape, value) {
        (Shape::One(_) | Shape::Named(_), Value::Table(_)) => false,
        (Shape::Many(_) | Shape::Questions, Value::Array(found)) => {
            !found.iter().all(Value::is_table)
        }
        _ => true,
    }
}

fn entry(out: &mut String, table: &Table, name: &str, value: &Value) {
    let is_long =
        (table.name == SCENE.name && name == "text") || (table.name == STEP.name && name == "tell");
    let _ = match value {
        Value::String(text) if is_long && !text.is_empty() => {
            writeln!(out, "{name} = \"\"\"\n{}\n\"\"\"", long(text))
        }
        Value::String(text) => writeln!(out, "{name} = {}", quoted(text)),
        Value::Table(inner) if inner.values().all(Value::is_str) => {
            for (below, text) in inner {
                let text = text.as_str().unwrap_or_default();
                let _ = writeln!(out, "{name}.{} = {}", key(below), quoted(text));
            }
            Ok(())
        }
        Value::Array(found) => writeln!(out, "{name} = {}", list(found)),
        other => writeln!(out, "{name} = {other}"),
    };
}

fn list(found: &[Value]) -> String {
    let one = |value: &Value| match value {
        Value::String(text) => quoted(text),
        Value::Array(inner) => list(inner),
        other => other.to_string(),
    };
    let entries: Vec<String> = found.iter().map(one).collect();
    let length: usize = entries.iter().map(|entry| entry.len() + 2).sum();
    let has_lists = found.iter().any(Value::is_array);
    match length > ONE_LINE || (has_lists && !found.is_empty()) {
        true => format!(
            "[\n{}]",
            entries.iter().map(|entry| format!("  {entry},\n")).collect::<String>()
        ),
        false => format!("[{}]", entries.join(", ")),
    }
}

/// A key, in quotes where it needs them.
fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    match !name.is_empty() && name.chars().all(is_bare) {
        true => name.to_owned(),
        false => quoted(name),
    }
}

/// A text on one line, in quotes.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(sign));
            }
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

/// A text between three quotes.
fn long(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' => out.push_str("\\\\"),
            '"' if out.ends_with("\"\"") => out.push_str("\\\""),
            '\n' | '\t' => out.push(sign),
            sign if sign.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(sign));
            }
            sign => out.push(sign),
        }
    }
    out
}
