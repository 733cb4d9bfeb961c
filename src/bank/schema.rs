//! The JSON Schema (draft 2020-12) of a bank, for editors and for checks by others. All of it comes
//! out of the one table of [`fields`](super::fields), so no field is described a second time.
//!
//! It says what can be said of one field at a time, and of the fields of a kind. What only shows
//! between two fields (twins, keys, marks, sources, counts) is the loader's.

mod shapes;

use serde_json::{Map, Value, json};

use crate::domain::kind::KindName;

use super::fields::{BANK, Field, Need, Shape, TABLES, Table, WHY};
use shapes::{object, text, value};

/// The draft that the schema is written in.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of a bank. `say` gives the words with an id: `field-TABLE-FIELD` and `table-TABLE`.
pub fn schema(say: &dyn Fn(&str) -> String) -> Value {
    let writer = Writer { say };
    // The file is the root, and `why` is written where it is used, because it may be a text as well.
    let is_below = |table: &&&Table| ![BANK.name, WHY.name].contains(&table.name);
    let below: Map<String, Value> = TABLES
        .iter()
        .filter(is_below)
        .map(|table| (table.name.to_owned(), writer.table(table).into()))
        .collect();
    let mut root = writer.table(&BANK);
    root.insert("$schema".to_owned(), DRAFT.into());
    root.insert("$defs".to_owned(), below.into());
    root.into()
}

struct Writer<'w> {
    say: &'w dyn Fn(&str) -> String,
}

impl Writer<'_> {
    fn table(&self, table: &'static Table) -> Map<String, Value> {
        let always = |field: &&Field| matches!(field.need, Need::Must);
        let mut schema = object(json!({
            "title": (self.say)(&format!("table-{}", table.name)),
            "type": "object",
            "properties": self.properties(table),
            "required": names(table.fields.iter().filter(always)),
            "additionalProperties": false,
        }));
        if table.fields.iter().any(|field| matches!(field.need, Need::Kinds { .. })) {
            let kinds = KindName::ALL.iter().map(|kind| of_kind(table, *kind));
            schema.insert("allOf".to_owned(), kinds.collect());
        }
        schema
    }

    fn properties(&self, table: &'static Table) -> Map<String, Value> {
        let property = |field: &'static Field| {
            let mut schema = match field.shape {
                Shape::Why => self.why(),
                shape => value(shape),
            };
            let words = (self.say)(&format!("field-{}-{}", table.name, field.name));
            schema.insert("description".to_owned(), words.into());
            (field.name.to_owned(), schema.into())
        };
        table.fields.iter().map(property).collect()
    }

    /// A text or a table: what is said of texts binds texts alone, and what of tables, tables.
    fn why(&self) -> Map<String, Value> {
        let mut both = self.table(&WHY);
        both.extend(text());
        both.insert("type".to_owned(), json!(["object", "string"]));
        both
    }
}

/// What holds of the questions of one kind only.
fn of_kind(table: &'static Table, kind: KindName) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in table.fields {
        let Need::Kinds { must, may } = field.need else { continue };
        let is_needed = must.contains(&kind);
        if is_needed {
            required.push(field.name);
        }
        if !is_needed && !may.contains(&kind) {
            // Says the same as `false`, which some validators report one level too high.
            properties.insert(field.name.to_owned(), json!({ "not": {} }));
        } else if let Some(type_name) = type_for(field, kind) {
            properties.insert(field.name.to_owned(), json!({ "type": type_name }));
        }
    }
    json!({
        "if": { "properties": { "kind": { "const": kind.word() } }, "required": ["kind"] },
        "then": { "properties": properties, "required": required },
    })
}

/// The type of a field that is a text in some kinds and a table in others.
fn type_for(field: &'static Field, kind: KindName) -> Option<&'static str> {
    match (field.shape, field.for_value(Some(kind), true).shape) {
        (Shape::Why, Shape::One(_)) => Some("object"),
        (Shape::Why, _) => Some("string"),
        _ => None,
    }
}

fn names<'f>(fields: impl Iterator<Item = &'f Field>) -> Vec<&'static str> {
    fields.map(|field| field.name).collect()
}

#[cfg(test)]
mod tests;
