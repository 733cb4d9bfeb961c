//! A second import into a bank that people have gone on with. Each question remembers what the last
//! import brought, part by part; so what was written by hand since is told from what has changed at the
//! source, and only the latter is put in its place. Comments and all else in the file stay as they are.

mod apply;
mod options;
mod parts;

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;
use toml::{Table, Value};
use toml_edit::DocumentMut;

use super::bank_toml;
use apply::{apply, remembered};
use parts::{Part, answers, merge};

pub use parts::{Part as ChangedPart, memory};

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// What is new from the source.
    pub taken: BTreeSet<Part>,
    /// Whether an answer has new words, and what was written about the old ones by hand stays.
    pub has_new_words: bool,
    /// Whether another answer is right now, and explanations that were written by hand stay.
    pub has_new_key: bool,
    /// What was written by hand about answers that are no longer there.
    pub gone: Vec<String>,
    /// What changed at the source and was changed by hand as well, and so stays as it is here.
    pub kept: BTreeSet<Part>,
}

/// What became of a bank.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The text of the bank.
    pub text: String,
    /// Questions that were not there before.
    pub new: Vec<String>,
    /// Questions in which something is new, or something was kept.
    pub changed: BTreeMap<String, Merged>,
    /// How many are as they were.
    pub same: usize,
    /// Questions of the bank that the file no longer holds. They stay.
    pub missing: Vec<String>,
    /// New questions that have the answers of one that is missing: each with that one. Without an id of its
    /// own, a question in new words is another.
    pub alike: Vec<(String, String)>,
}

/// The bank cannot be gone through by its values.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the bank cannot be changed: {0}")]
pub struct Unmergeable(pub String);

/// Puts what came in into the text of a bank that loads without a mistake.
///
/// # Errors
/// [`Unmergeable`], if one of the texts is no TOML; the parser's own words, which are English.
pub fn into(there: &str, incoming: &str) -> Result<Outcome, Unmergeable> {
    let bad = |error: &dyn std::fmt::Display| Unmergeable(error.to_string());
    let old: Table = there.parse().map_err(|error: toml::de::Error| bad(&error))?;
    let new: Table = incoming.parse().map_err(|error: toml::de::Error| bad(&error))?;
    let mut document: DocumentMut =
        there.parse().map_err(|error: toml_edit::TomlError| bad(&error))?;
    let places: BTreeMap<String, usize> =
        questions(&old).enumerate().map(|(at, question)| (id(question), at)).collect();
    let (mut outcome, mut added, mut met) = (Outcome::default(), String::new(), BTreeSet::new());
    for question in questions(&new) {
        let name = id(question);
        match places.get(&name) {
            Some(&at) => {
                met.insert(name.clone());
                update(&mut document, &old, at, question, &mut outcome);
            }
            None => {
                let mut values = question.clone();
                values.insert(bank_toml::question::MEMORY.into(), memory(question).into());
                added.push('\n');
                added.push_str(&bank_toml::question_block(&values));
                outcome.new.push(name);
            }
        }
    }
    outcome.missing = questions(&old)
        .enumerate()
        .filter(|(at, question)| {
            remembered(&document, *at).is_some() && !met.contains(&id(question))
        })
        .map(|(_, question)| id(question))
        .collect();
    outcome.alike = alike(&old, &new, &outcome);
    let sources = missing_sources(&old, &new, &added);
    outcome.text = document.to_string();
    if !outcome.text.ends_with('\n') {
        outcome.text.push('\n');
    }
    outcome.text.push_str(&sources);
    outcome.text.push_str(&added);
    Ok(outcome)
}

fn update(
    document: &mut DocumentMut,
    old: &Table,
    at: usize,
    incoming: &Table,
    outcome: &mut Outcome,
) {
    let Some(there) = questions(old).nth(at) else { return };
    let base = remembered(document, at);
    let (values, merged) = merge(there, incoming, base.as_deref());
    let now = memory(incoming);
    if merged.taken.is_empty() && base.as_deref() == Some(&*now) {
        outcome.same += 1;
        return;
    }
    apply(document, at, there, &values, &now);
    if merged == Merged::default() {
        outcome.same += 1;
    } else {
        outcome.changed.insert(id(there), merged);
    }
}

fn questions(bank: &Table) -> impl Iterator<Item = &Table> {
    let found = bank.get("question").and_then(Value::as_array);
    found.into_iter().flatten().filter_map(Value::as_table)
}

fn id(question: &Table) -> String {
    question.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// New questions with the answers of one that is missing, where only one of each has them.
fn alike(old: &Table, new: &Table, outcome: &Outcome) -> Vec<(String, String)> {
    let by_answers = |bank: &Table, ids: &[String]| {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let ids: BTreeSet<&String> = ids.iter().collect();
        for question in questions(bank).filter(|question| ids.contains(&&id(question))) {
            found.entry(answers(question)).or_default().push(id(question));
        }
        found
    };
    let mut missing = by_answers(old, &outcome.missing);
    let pair =
        |(answers, new): (String, Vec<String>)| match (&new[..], &missing.remove(&answers)?[..]) {
            ([new], [old]) => Some((new.clone(), old.clone())),
            _ => None,
        };
    by_answers(new, &outcome.new).into_iter().filter_map(pair).collect()
}

/// The sources of new questions that the bank does not declare yet, as text.
fn missing_sources(old: &Table, new: &Table, added: &str) -> String {
    let sources = |bank: &Table| -> Vec<Table> {
        let found = bank.get("source").and_then(Value::as_array);
        found.into_iter().flatten().filter_map(Value::as_table).cloned().collect()
    };
    let known: BTreeSet<String> = sources(old).iter().map(id).collect();
    let wanted = sources(new).into_iter().filter(|source| !known.contains(&id(source)));
    let wanted = wanted.filter(|_| !added.is_empty());
    wanted.map(|source| format!("\n{}", bank_toml::source_block(&source))).collect()
}

#[cfg(test)]
#[path = "bank_merge/tests.rs"]
mod tests;
