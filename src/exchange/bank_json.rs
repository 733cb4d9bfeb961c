//! A bank as JSON: the same fields under the same names as in its file, so that nothing is lost and the
//! one schema fits both. A day is a text, `2026-11-22`.

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::Value as Json;
use toml::{Table as Values, Value};

use crate::bank::fields::{BANK, Field, QUESTION, Shape, Table};

use super::bank_exchange::BadFile;
use super::json::pretty;

/// More fields and entries than this make no bank; each takes memory of its own.
const MOST_SIGNS: usize = 1_000_000;

/// One bank, or a list of several.
pub fn file(banks: &[Values]) -> String {
    let all: Vec<Ordered<'_>> =
        banks.iter().map(|bank| Ordered { values: bank, table: Some(&BANK) }).collect();
    let mut text = match &all[..] {
        [one] => pretty(one),
        many => pretty(&many),
    };
    text.push('\n');
    text
}

/// A table whose fields come in the order in which they are usually written.
struct Ordered<'v> {
    values: &'v Values,
    table: Option<&'static Table>,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let place = |name: &str| self.table.and_then(|table| Some((table, table.place(name)?)));
        let mut all: Vec<_> =
            self.values.iter().map(|(name, value)| (place(name), name, value)).collect();
        // What is no field of ours comes last.
        all.sort_by_key(|(place, ..)| place.map_or(usize::MAX, |(_, at)| at));
        let mut map = to.serialize_map(Some(all.len()))?;
        for (place, name, value) in all {
            let table = place.and_then(|(table, at)| below(&table.fields[at]));
            map.serialize_entry(name, &One { value, table })?;
        }
        map.end()
    }
}

/// The table of what lies in a field.
fn below(field: &Field) -> Option<&'static Table> {
    match field.shape {
        Shape::One(table) | Shape::Many(table) => Some(table),
        Shape::Questions => Some(&QUESTION),
        _ => None,
    }
}

struct One<'v> {
    value: &'v Value,
    table: Option<&'static Table>,
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Table(values) => Ordered { values, table: self.table }.serialize(to),
            Value::Array(found) => {
                to.collect_seq(found.iter().map(|value| One { value, table: self.table }))
            }
            Value::Datetime(day) => to.collect_str(day),
            Value::Float(number) if !number.is_finite() => Err(S::Error::custom("no number")),
            other => other.serialize(to),
        }
    }
}

/// The bank in a file.
///
/// # Errors
/// [`BadFile::TooDense`], [`BadFile::Json`] and [`BadFile::NoQuestions`]; [`BadFile::SeveralBanks`].
pub fn read(text: &str) -> Result<Values, BadFile> {
    if text.bytes().filter(|sign| matches!(sign, b'{' | b'[' | b',')).count() > MOST_SIGNS {
        return Err(BadFile::TooDense);
    }
    let found: Json = serde_json::from_str(text)
        .map_err(|error| BadFile::Json { line: error.line(), message: error.to_string() })?;
    match found {
        Json::Object(fields) if fields.contains_key("question") => Ok(table(fields, Some(&BANK))),
        Json::Array(banks) if banks.iter().all(Json::is_object) && banks.len() > 1 => {
            Err(BadFile::SeveralBanks)
        }
        _ => Err(BadFile::NoQuestions),
    }
}

fn table(fields: serde_json::Map<String, Json>, table: Option<&'static Table>) -> Values {
    let field = |name: &str| table.and_then(|table| Some(&table.fields[table.place(name)?]));
    // What is null is not there.
    let given = fields.into_iter().filter(|(_, value)| !value.is_null());
    given
        .map(|(name, found)| {
            let value = value(found, field(&name));
            (name, value)
        })
        .collect()
}

fn value(found: Json, field: Option<&'static Field>) -> Value {
    match found {
        Json::Null => Value::from(""),
        Json::Bool(flag) => flag.into(),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => match field.map(|field| field.shape) {
            Some(Shape::Day) => text.parse().map_or_else(|_| Value::from(text), Value::Datetime),
            _ => Value::from(text),
        },
        Json::Array(all) => Value::Array(all.into_iter().map(|one| value(one, field)).collect()),
        Json::Object(fields) => Value::Table(table(fields, field.and_then(below))),
    }
}
