//! What a field holds, as a schema.

use serde_json::{Map, Value, json};

use crate::domain::id::MAX_ID_LENGTH;
use crate::domain::question::Fact;
use crate::domain::stage::Stage;

use super::super::check::RULE_IDS;
use super::super::fields::{FORMAT, MAX_TEXT, QUESTION, Shape, Table};

/// The schema of what a shape holds.
pub(super) fn value(shape: Shape) -> Map<String, Value> {
    object(match shape {
        Shape::Format => json!({ "type": "integer", "const": FORMAT }),
        Shape::Text => return text(),
        Shape::Id => return id(),
        Shape::Word(_) | Shape::Stage | Shape::Fact => {
            json!({ "type": "string", "enum": words_of(shape) })
        }
        Shape::Whole(low, high) => json!({ "type": "integer", "minimum": low, "maximum": high }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Flag => json!({ "type": "boolean" }),
        // JSON has no days; editors and converters hand a TOML day over as a text, 2026-11-01.
        Shape::Day => {
            json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
        }
        Shape::Ids => list(id()),
        Shape::Texts => list(text()),
        Shape::Words(words) => list(value(Shape::Word(words))),
        Shape::CountOrIds(low, high) => {
            json!({ "anyOf": [value(Shape::Whole(low, high)), list(id())] })
        }
        Shape::Pairs => {
            list(object(json!({ "type": "array", "items": text(), "minItems": 2, "maxItems": 2 })))
        }
        Shape::Reasons => json!({
            "type": "object",
            "properties": RULE_IDS.iter().map(|rule| ((*rule).to_owned(), text().into()))
                .collect::<Map<_, _>>(),
            "additionalProperties": false,
        }),
        Shape::One(table) => return reference(table),
        Shape::Many(table) => list(reference(table)),
        Shape::Questions => list(reference(&QUESTION)),
        Shape::Named(table) => json!({
            "type": "object",
            "propertyNames": id(),
            "additionalProperties": reference(table),
        }),
        // The writer puts together the two shapes that it can have.
        Shape::Why => json!({}),
    })
}

/// Every word that a shape takes, if they can be counted, so that an editor can offer them.
fn words_of(shape: Shape) -> Vec<String> {
    match shape {
        Shape::Word(words) => words.iter().map(|word| (*word).to_owned()).collect(),
        Shape::Stage => stages(),
        Shape::Fact => facts(),
        _ => Vec::new(),
    }
}

/// Text for people: not only blanks.
pub(super) fn text() -> Map<String, Value> {
    object(json!({ "type": "string", "pattern": "\\S", "maxLength": MAX_TEXT }))
}

/// The fields of a JSON object.
pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn id() -> Map<String, Value> {
    let pattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
    object(json!({ "type": "string", "pattern": pattern, "maxLength": MAX_ID_LENGTH }))
}

fn list(items: Map<String, Value>) -> Value {
    json!({ "type": "array", "items": items })
}

fn reference(table: &Table) -> Map<String, Value> {
    object(json!({ "$ref": format!("#/$defs/{}", table.name) }))
}

fn stages() -> Vec<String> {
    Stage::all().map(|stage| stage.to_string()).collect()
}

fn facts() -> Vec<String> {
    let words = (0..=u8::MAX).map(|number| format!("F{number}"));
    words.filter(|word| Fact::from_word(word).is_some()).collect()
}
