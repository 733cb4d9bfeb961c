//! What becomes of a file with questions: a bank that holds to every rule of ours, and a list of what
//! could not be taken in, each with its place. The loader itself has the last word.

mod naming;

use std::collections::{BTreeSet, HashSet};

use toml::{Table as Values, Value};

use crate::bank::load::{Taken as Ids, load};
use crate::bank::mistake::Mistakes;
use crate::bank::read::decode;
use crate::domain::bank::Bank;
use crate::domain::id::{BankId, SourceId};
use crate::domain::text::GAP;
use crate::domain::topic::Topic;

use super::bank_exchange::inward::{self, Taken};
use super::bank_exchange::labels::Labels;
use super::bank_exchange::slug::number;
use super::bank_exchange::{At, BadFile, Change, Item, Listed, Reason};
use super::bank_merge::memory;
use super::bank_toml::{self, question};
use naming::{give_up, joined};

/// The id of the source that stands for the file itself.
const SOURCE: &str = "import";

/// So often faulty questions are taken out and the rest tried again.
const MOST_TRIES: usize = 25;

/// What the new bank says of itself.
#[derive(Debug)]
pub struct Head<'h> {
    /// Its id.
    pub id: &'h BankId,
    /// Its title, if one was chosen.
    pub title: Option<&'h str>,
    /// Its title, if neither somebody nor the file says another.
    pub name: &'h str,
    /// Its topic.
    pub topic: Topic,
    /// Its language.
    pub language: &'h str,
    /// The name of the file that its questions come from.
    pub file: &'h str,
}

/// What came of a file.
#[derive(Debug)]
pub struct Intake {
    /// The text of a new bank.
    pub text: String,
    /// That bank.
    pub bank: Bank,
    /// What could not be taken in, in the order of the file. A line of 0 is none.
    pub refused: Vec<At<Reason>>,
    /// What questions lost on their way, in the order of the file.
    pub changes: Vec<At<(String, BTreeSet<Change>)>>,
    /// How many headings for categories were passed over.
    pub categories: usize,
    /// The ids of those whose own ids another bank uses.
    pub renamed: Vec<String>,
}

/// Why nothing came of a file.
#[derive(Debug)]
pub enum Nothing {
    /// It cannot be read as a whole.
    Bad(BadFile),
    /// No question could be taken in.
    None(Vec<At<Reason>>),
    /// What it says of itself breaks rules; with the text in which the mistakes stand.
    Mistakes(String, Mistakes),
}

/// Takes in what a platform's file lists. Ids that other banks use are given up for longer ones.
///
/// # Errors
/// Why nothing came of it.
pub fn listed(
    listed: Listed,
    head: &Head<'_>,
    labels: &Labels,
    used: &HashSet<String>,
) -> Result<Intake, Nothing> {
    let title = head.title.or(listed.category.as_deref()).unwrap_or(head.name).to_owned();
    let (ids, renamed) = (HashSet::new(), Vec::new());
    let mut sorting = Sorting { head, labels, used, ids, renamed, kept: Kept::default() };
    for At { line, what } in listed.items {
        match what.and_then(|item| sorting.take(&item)) {
            Ok(taken) => sorting.kept.add(line, taken),
            Err(reason) => sorting.kept.refused.push(At { line, what: reason }),
        }
    }
    let (kept, renamed) = (sorting.kept, sorting.renamed);
    let mut values = bank_values(head, &title);
    values.insert("question".into(), Value::Array(kept.questions));
    let mut intake = settle(values, kept.lines, kept.refused)?;
    intake.changes = kept.changes;
    intake.categories = listed.categories;
    intake.renamed = renamed;
    Ok(intake)
}

/// Takes in a bank of our own that was written for machines. Ids that other banks use are given up for
/// longer ones.
///
/// # Errors
/// Why nothing came of it.
pub fn own(mut values: Values, head: &Head<'_>, used: &HashSet<String>) -> Result<Intake, Nothing> {
    values.insert("id".into(), Value::from(head.id.as_str()));
    if let Some(title) = head.title {
        values.insert("title".into(), Value::from(title));
    }
    let count = values.get("question").and_then(Value::as_array).map_or(0, Vec::len);
    let renamed = give_up(&mut values, head.id, used);
    Ok(Intake { renamed, ..settle(values, vec![0; count], Vec::new())? })
}

fn bank_values(head: &Head<'_>, title: &str) -> Values {
    let mut values = Values::new();
    values.insert("format".into(), Value::Integer(1));
    let texts = [
        ("id", head.id.as_str()),
        ("title", title),
        ("topic", head.topic.word()),
        ("language", head.language),
        ("licence", GAP),
    ];
    values.extend(texts.map(|(name, text)| (name.to_owned(), Value::from(text))));
    let source = [("id", SOURCE), ("title", head.file), ("publisher", GAP)];
    let source = source.map(|(name, text)| (name.to_owned(), Value::from(text)));
    values.insert("source".into(), Value::Array(vec![Value::Table(source.into_iter().collect())]));
    values
}

struct Sorting<'s> {
    head: &'s Head<'s>,
    labels: &'s Labels,
    /// Ids of other banks.
    used: &'s HashSet<String>,
    /// Ids of this one.
    ids: HashSet<String>,
    renamed: Vec<String>,
    kept: Kept,
}

impl Sorting<'_> {
    fn take(&mut self, item: &Item) -> Result<Taken, Reason> {
        let source: SourceId = SOURCE.parse().map_err(|_| Reason::NoText)?;
        let mut taken = inward::question(item, &source, self.labels)?;
        let wanted = taken.question.id.to_string();
        let is_used = self.used.contains(&wanted);
        let id = self.free_id(item, wanted)?;
        taken.question.id = id.parse().map_err(|_| Reason::NoText)?;
        self.renamed.extend(is_used.then(|| id.clone()));
        self.ids.insert(id);
        Ok(taken)
    }

    /// An id that no other question has. Platforms let several questions have one name.
    fn free_id(&self, item: &Item, wanted: String) -> Result<String, Reason> {
        let whole = format!("{}{:?}", item.stem, item.answers);
        let numbers = [&item.stem, &whole].map(|text| number(text));
        // One that ends with this number already is not the better for it.
        let others = numbers.iter().filter(|number| !wanted.ends_with(number.as_str()));
        let others = others.map(|number| joined(&wanted, number)).filter(|_| item.id.is_none());
        let tries = std::iter::once(wanted.clone()).chain(others);
        // What another bank uses is given up for a longer one, the same at every import.
        let own = |id: String| match self.used.contains(&id) {
            true => joined(self.head.id.as_str(), &id),
            false => id,
        };
        let free = tries.map(own).find(|id| !self.ids.contains(id));
        let twice = if item.id.is_some() { Reason::Twice(wanted) } else { Reason::Repeated };
        free.ok_or(twice)
    }
}

#[derive(Default)]
struct Kept {
    questions: Vec<Value>,
    lines: Vec<usize>,
    refused: Vec<At<Reason>>,
    changes: Vec<At<(String, BTreeSet<Change>)>>,
}

impl Kept {
    fn add(&mut self, line: usize, taken: Taken) {
        if !taken.changes.is_empty() {
            let what = (taken.question.id.to_string(), taken.changes);
            self.changes.push(At { line, what });
        }
        let mut values = question::values(&taken.question, true);
        let memory = memory(&values);
        values.insert(question::MEMORY.into(), memory.into());
        self.questions.push(Value::Table(values));
        self.lines.push(line);
    }
}

/// Takes out what breaks a rule until the rest is a bank.
fn settle(
    mut values: Values,
    mut lines: Vec<usize>,
    mut refused: Vec<At<Reason>>,
) -> Result<Intake, Nothing> {
    for _ in 0..MOST_TRIES {
        if lines.is_empty() {
            return Err(Nothing::None(refused));
        }
        let written = bank_toml::bank(&values);
        let text =
            decode(written.text.into_bytes()).map_err(|_| Nothing::Bad(BadFile::TooDense))?;
        let mistakes = match load("", &text, &mut Ids::default()) {
            Ok(bank) => {
                refused.sort_by_key(|one| one.line);
                let (changes, renamed) = (Vec::new(), Vec::new());
                return Ok(Intake { text, bank, refused, changes, categories: 0, renamed });
            }
            Err(mistakes) => mistakes,
        };
        let Some(faulty) = faulty(&mistakes, &written.questions, written.end) else {
            return Err(Nothing::Mistakes(text, mistakes));
        };
        take_out(&mut values, &mut lines, &mut refused, faulty);
    }
    Err(Nothing::Bad(BadFile::TooDense))
}

/// A faulty question, by its place, with what is wrong first.
type Faulty = Vec<(usize, Reason)>;

/// The questions that mistakes stand in; none, if one stands elsewhere.
fn faulty(mistakes: &Mistakes, starts: &[usize], end: usize) -> Option<Faulty> {
    let mut faulty: Faulty = Vec::new();
    for mistake in mistakes.kept() {
        let after = starts.partition_point(|&start| start <= mistake.span.start);
        let at = after.checked_sub(1).filter(|_| mistake.span.start < end)?;
        if faulty.last().is_none_or(|(last, _)| *last != at) {
            faulty.push((at, Reason::Mistake(Box::new(mistake.problem.clone()))));
        }
    }
    Some(faulty)
}

fn take_out(
    values: &mut Values,
    lines: &mut Vec<usize>,
    refused: &mut Vec<At<Reason>>,
    faulty: Faulty,
) {
    let Some(Value::Array(questions)) = values.get_mut("question") else { return };
    let mut faulty = faulty.into_iter().peekable();
    let (mut kept, mut kept_lines, mut ids) = (Vec::new(), Vec::new(), HashSet::new());
    for (at, (question, line)) in questions.drain(..).zip(lines.drain(..)).enumerate() {
        match faulty.next_if(|(found, _)| *found == at) {
            Some((_, reason)) => refused.push(At { line, what: reason }),
            None => {
                let id = question.get("id").and_then(Value::as_str);
                ids.extend(id.map(str::to_owned));
                kept.push(question);
                kept_lines.push(line);
            }
        }
    }
    // A twin of what has gone would name nothing.
    for table in kept.iter_mut().filter_map(Value::as_table_mut) {
        let is_gone = |twin: &Value| twin.as_str().is_some_and(|twin| !ids.contains(twin));
        if table.get("twin").is_some_and(is_gone) {
            table.remove("twin");
        }
    }
    (*questions, *lines) = (kept, kept_lines);
}

#[cfg(test)]
#[path = "bank_intake_tests.rs"]
mod tests;
