//! Ids that other banks use are given up for longer ones, the same at every import.

use std::collections::{BTreeMap, HashSet};

use toml::{Table as Values, Value};

use crate::domain::id::{BankId, MAX_ID_LENGTH};

/// Two parts of an id, cut so that the second fits whole if it can.
pub(super) fn joined(first: &str, second: &str) -> String {
    let second: String = second.chars().take(MAX_ID_LENGTH - 2).collect();
    let room = MAX_ID_LENGTH.saturating_sub(second.len() + 1);
    let first: String = first.chars().take(room).collect();
    format!("{first}-{second}").trim_matches('-').to_owned()
}

/// Gives questions and stories of a bank other ids where another bank has theirs, and gives the new ids.
pub(super) fn give_up(values: &mut Values, bank: &BankId, used: &HashSet<String>) -> Vec<String> {
    let mut given: BTreeMap<String, String> = BTreeMap::new();
    for list in ["question", "story"] {
        for table in tables(values, list) {
            rename(table, "id", &mut |id| {
                let new = used.contains(id).then(|| joined(bank.as_str(), id))?;
                given.insert(id.to_owned(), new.clone());
                Some(new)
            });
        }
    }
    for table in tables(values, "question") {
        rename(table, "twin", &mut |id| given.get(id).cloned());
    }
    given.into_values().collect()
}

fn tables<'v>(values: &'v mut Values, list: &str) -> impl Iterator<Item = &'v mut Values> {
    let found = values.get_mut(list).and_then(Value::as_array_mut);
    found.into_iter().flatten().filter_map(Value::as_table_mut)
}

fn rename(table: &mut Values, field: &str, new: &mut dyn FnMut(&str) -> Option<String>) {
    let found = table.get(field).and_then(Value::as_str).and_then(new);
    if let Some(id) = found {
        table.insert(field.to_owned(), id.into());
    }
}
