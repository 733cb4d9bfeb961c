//! A bank to start from: a good example of every kind of question, each field explained where it is
//! first used. What a field is for comes out of the one table of [`fields`](super::fields).

use std::collections::BTreeSet;

use toml::Value;

use crate::domain::id::BankId;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;

use super::fields::{BANK, Field, Need, QUESTION, Shape, Table};

/// The id that the template's own ids begin with.
const TEMPLATE_ID: &str = "my-bank";

/// As much of the bank's id as the ids of its questions begin with, so that none gets too long.
const LONGEST_BEGINNING: usize = 40;

/// More words than this are too many for a note above a line.
const MOST_WORDS: usize = 10;

/// What the new bank says of itself.
#[derive(Debug)]
pub struct About<'a> {
    /// Its id.
    pub id: &'a BankId,
    /// Its title; that of the template if there is none.
    pub title: Option<&'a str>,
    /// Its topic.
    pub topic: Topic,
    /// Its language.
    pub language: &'a str,
}

/// Fills in a template. `say` gives the words with an id: `field-TABLE-FIELD`, `tactic-TACTIC`,
/// `starter-…`.
pub fn starter(template: &str, about: &About<'_>, say: &dyn Fn(&str) -> String) -> String {
    let beginning: String = about.id.as_str().chars().take(LONGEST_BEGINNING).collect();
    let mut writer = Writer {
        about,
        beginning: beginning.trim_end_matches('-'),
        say,
        table: &BANK,
        explained: BTreeSet::new(),
        text: String::new(),
    };
    template.lines().for_each(|line| writer.line(line));
    writer.tactics();
    writer.text
}

struct Writer<'w> {
    about: &'w About<'w>,
    beginning: &'w str,
    say: &'w dyn Fn(&str) -> String,
    /// The table that the lines are in.
    table: &'static Table,
    /// Table and field of what has been explained.
    explained: BTreeSet<(&'static str, &'static str)>,
    text: String,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        if line.starts_with('[') {
            self.table = table_at(line.trim_matches(['[', ']'])).unwrap_or(self.table);
        }
        let Some(name) = field_name(line) else {
            return self.push(line);
        };
        if let Some((table, field)) = find(self.table, name)
            && self.explained.insert((table.name, field.name))
        {
            let note = self.note(table, field);
            self.push(&format!("# {note}"));
        }
        match self.own(name) {
            Some(value) => self.push(&format!("{name} = {value}")),
            None => self.push(&line.replace(TEMPLATE_ID, self.beginning)),
        }
    }

    /// The value of a field in which the new bank differs from the template.
    fn own(&self, name: &str) -> Option<Value> {
        let value = match name {
            _ if self.table.name != BANK.name => return None,
            "id" => self.about.id.as_str(),
            "title" => self.about.title?,
            "topic" => self.about.topic.word(),
            "language" => self.about.language,
            _ => return None,
        };
        Some(Value::from(value))
    }

    /// What a field is for, what it can be, and whether it can be left out.
    fn note(&self, table: &Table, field: &'static Field) -> String {
        let mut note = (self.say)(&format!("field-{}-{}", table.name, field.name));
        // Some notes tell the words themselves.
        if let Shape::Word(words) = field.shape
            && words.iter().any(|word| !note.contains(word))
        {
            note += &match words.len() {
                ..=MOST_WORDS => format!(": {}", words.join(", ")),
                _ => format!(" ({})", (self.say)("starter-listed")),
            };
        }
        if matches!(field.need, Need::May | Need::Kinds { must: [], .. }) {
            note += &format!(" ({})", (self.say)("starter-optional"));
        }
        note
    }

    fn tactics(&mut self) {
        let heading = (self.say)("starter-tactics");
        self.push(&format!("\n# {heading}"));
        for word in Tactic::WORDS {
            let name = (self.say)(&format!("tactic-{word}"));
            self.push(&format!("# {word}: {name}"));
        }
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// The name of the field that a line sets, also one that is only shown in a note.
fn field_name(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("# ").unwrap_or(line).split_once(" = ")?;
    let is_of_names = |c: char| c.is_ascii_lowercase() || "_.-".contains(c);
    name.chars().all(is_of_names).then_some(name)
}

/// The table whose header holds this path, as in `question.scene.mark.money`.
fn table_at(path: &str) -> Option<&'static Table> {
    let mut table = &BANK;
    let mut steps = path.split('.');
    while let Some(step) = steps.next() {
        table = match table.fields[table.place(step)?].shape {
            Shape::One(below) | Shape::Many(below) => below,
            Shape::Questions => &QUESTION,
            Shape::Named(below) => steps.next().map(|_| below)?,
            _ => return None,
        };
    }
    Some(table)
}

/// The field that a name means in a table, as in `prompt` or `why.scam`.
fn find(table: &'static Table, name: &str) -> Option<(&'static Table, &'static Field)> {
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let field = &table.fields[table.place(first)?];
    match field.for_value(None, rest.is_empty()).shape {
        Shape::One(below) if !rest.is_empty() => find(below, rest),
        _ => Some((table, field)),
    }
}

#[cfg(test)]
mod tests;
