//! Putting new values into the text of a bank, so that everything else in it stays as it is.

use toml::{Table, Value};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table as Written};

use crate::exchange::bank_toml::question::REMEMBERS;

use super::options::pairs;

fn question(document: &DocumentMut, at: usize) -> Option<&Written> {
    document.get("question")?.as_array_of_tables()?.get(at)
}

fn question_mut(document: &mut DocumentMut, at: usize) -> Option<&mut Written> {
    document.get_mut("question")?.as_array_of_tables_mut()?.get_mut(at)
}

/// What a question remembers of the last import.
pub(super) fn remembered(document: &DocumentMut, at: usize) -> Option<String> {
    let before = question(document, at)?.key("id")?.leaf_decor().prefix()?.as_str()?;
    before.lines().find_map(|line| Some(line.trim().strip_prefix(REMEMBERS)?.trim().to_owned()))
}

/// Puts new values into a question, and what it shall remember.
pub(super) fn apply(document: &mut DocumentMut, at: usize, old: &Table, new: &Table, memory: &str) {
    let Some(written) = question_mut(document, at) else { return };
    table(written, old, new);
    if let Some(mut key) = written.key_mut("id") {
        let decor = key.leaf_decor_mut();
        let before = decor.prefix().and_then(|text| text.as_str()).unwrap_or_default().to_owned();
        let others =
            before.split_inclusive('\n').filter(|line| !line.trim().starts_with(REMEMBERS));
        let others: String = others.collect();
        decor.set_prefix(format!("{others}{REMEMBERS} {memory}\n"));
    }
}

fn table(written: &mut Written, old: &Table, new: &Table) {
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        written.remove(name);
    }
    for (name, value) in new.iter().filter(|(name, value)| old.get(*name) != Some(*value)) {
        let was = old.get(name);
        match (value, was, written.get_mut(name)) {
            (Value::Table(new), Some(Value::Table(old)), Some(Item::Table(inner))) => {
                table(inner, old, new);
            }
            (Value::Array(new), Some(Value::Array(old)), Some(Item::ArrayOfTables(inner))) => {
                tables(inner, old, new);
            }
            (value, _, Some(Item::Value(there))) => {
                if let Some(Item::Value(mut value)) = item(value) {
                    *value.decor_mut() = there.decor().clone();
                    *there = value;
                }
            }
            _ => {
                if let Some(item) = item(value) {
                    written.insert(name, item);
                }
            }
        }
    }
}

/// Options: one that is still there keeps its lines, wherever it stands now.
fn tables(written: &mut ArrayOfTables, old: &[Value], new: &[Value]) {
    let mut all = ArrayOfTables::new();
    for (value, at) in new.iter().zip(pairs(old, new)) {
        let Some(value) = value.as_table() else { continue };
        let there = at.and_then(|at| Some((written.get(at)?.clone(), old[at].as_table()?)));
        let mut one = Written::new();
        let empty = Table::new();
        let was = match there {
            Some((there, was)) => {
                one = there;
                was
            }
            None => {
                one.decor_mut().set_prefix("");
                &empty
            }
        };
        table(&mut one, was, value);
        all.push(one);
    }
    // Places in the file are given anew, or the options would stand in their old order.
    let mut places: Vec<isize> = written.iter().filter_map(Written::position).collect();
    places.sort_unstable();
    let last = places.last().copied();
    for (at, one) in all.iter_mut().enumerate() {
        one.set_position(places.get(at).copied().or(last));
    }
    *written = all;
}

/// A value as it is written.
fn item(value: &Value) -> Option<Item> {
    let mut holder = Table::new();
    holder.insert("it".into(), value.clone());
    let text = toml::to_string(&holder).ok()?;
    let mut parsed: DocumentMut = text.parse().ok()?;
    parsed.remove("it")
}
