//! Holds a parsed file against the table of fields: every field known, there, and of its type.

use std::ops::Range;

use toml::de::{DeArray, DeTable, DeValue};

use crate::domain::id::QuestionId;
use crate::domain::kind::KindName;
use crate::domain::question::Fact;
use crate::domain::stage::Stage;
use crate::domain::text::find_unsafe;

use super::check::RULE_IDS;
use super::fields::{FORMAT, Field, MAX_TEXT, Need, Shape, Table};
use super::meant::{amount, meant};
use super::mistake::{Mistakes, Problem, shown};
use super::outline::single_bracket;
use super::value::{Value, day, text, whole};

/// Walks a parsed file and notes what does not fit.
pub(super) struct Walker<'w> {
    /// The file's text, to point into.
    pub(super) source: &'w str,
    /// What has been found.
    pub(super) mistakes: &'w mut Mistakes,
}

impl Walker<'_> {
    /// Walks one table; `at` is where something missing from it is shown.
    pub(super) fn table(&mut self, found: &DeTable<'_>, table: &'static Table, at: &Range<usize>) {
        let kind = text(found, "kind").and_then(KindName::from_word);
        let mut met = 0u64;
        for (key, value) in found {
            let name: &str = key.get_ref();
            match table.place(name) {
                None => self.unknown_field(table, name, key.span()),
                Some(place) => {
                    met |= 1 << place;
                    let is_text = value.get_ref().is_str();
                    let field = table.fields[place].for_value(kind, is_text);
                    self.kind_of_field(field, kind, key.span());
                    self.value(field, value);
                }
            }
        }
        for (place, field) in table.fields.iter().enumerate() {
            if met & (1 << place) == 0 && is_needed(field.need, kind) {
                let Field { name, shape, .. } = *field.for_value(kind, false);
                let question = question_of(table, found);
                let problem =
                    Problem::MissingField { table: table.name, field: name, shape, question };
                self.mistakes.note(at.clone(), problem);
            }
        }
    }

    fn unknown_field(&mut self, table: &'static Table, name: &str, at: Range<usize>) {
        let problem = Problem::UnknownField {
            table: table.name,
            field: shown(name),
            nearest: self.mistakes.nearest(name, table.names()),
        };
        self.mistakes.note(at, problem);
    }

    fn kind_of_field(&mut self, field: &'static Field, kind: Option<KindName>, at: Range<usize>) {
        if let (Need::Kinds { must, may }, Some(kind)) = (field.need, kind)
            && !must.contains(&kind)
            && !may.contains(&kind)
        {
            self.mistakes.note(at, Problem::FieldOfOtherKind { field: field.name, kind });
        }
    }

    fn value(&mut self, field: &'static Field, value: &Value<'_>) {
        let at = value.span();
        match (field.shape, value.get_ref()) {
            (Shape::One(table), DeValue::Table(found)) => self.table(found, table, &at),
            (Shape::Many(table), DeValue::Array(found)) => self.tables(field, found, table),
            (Shape::Questions, DeValue::Array(found)) => self.only_tables(field, found),
            (Shape::Named(table), DeValue::Table(found)) => self.named(field, found, table),
            (
                Shape::Ids | Shape::Texts | Shape::Words(_) | Shape::CountOrIds(..),
                DeValue::Array(found),
            ) => self.texts(field, found),
            (Shape::Pairs, DeValue::Array(found)) => self.pairs(field, found),
            (Shape::Reasons, DeValue::Table(found)) => self.reasons(field, found),
            (_, DeValue::String(found)) => self.string(field, found, at),
            (_, found) => self.plain(field, found, at),
        }
    }

    fn tables(&mut self, field: &'static Field, found: &DeArray<'_>, table: &'static Table) {
        for value in found {
            match value.get_ref() {
                DeValue::Table(inner) => self.table(inner, table, &value.span()),
                other => self.wrong_type(field, other, value.span()),
            }
        }
    }

    /// Questions are walked one by one, each right before it is lowered, while it is still in the
    /// processor's cache.
    fn only_tables(&mut self, field: &'static Field, found: &DeArray<'_>) {
        for value in found.iter().filter(|value| !value.get_ref().is_table()) {
            self.wrong_type(field, value.get_ref(), value.span());
        }
    }

    fn named(&mut self, field: &'static Field, found: &DeTable<'_>, table: &'static Table) {
        for (key, value) in found {
            self.id(key.get_ref(), key.span());
            match value.get_ref() {
                DeValue::Table(inner) => self.table(inner, table, &key.span()),
                other => self.wrong_type(field, other, value.span()),
            }
        }
    }

    fn reasons(&mut self, field: &'static Field, found: &DeTable<'_>) {
        for (rule, reason) in found {
            self.word(field, rule.get_ref(), RULE_IDS, rule.span());
            match reason.get_ref() {
                DeValue::String(text) => self.text(field, text, reason.span()),
                other => self.wrong_type(field, other, reason.span()),
            }
        }
    }

    fn texts(&mut self, field: &'static Field, found: &DeArray<'_>) {
        for value in found {
            match (field.shape, value.get_ref()) {
                (Shape::Ids | Shape::CountOrIds(..), DeValue::String(text)) => {
                    self.id(text, value.span());
                }
                (Shape::Words(words), DeValue::String(text)) => {
                    self.word(field, text, words, value.span());
                }
                (_, DeValue::String(text)) => self.text(field, text, value.span()),
                (_, other) => self.wrong_type(field, other, value.span()),
            }
        }
    }

    fn pairs(&mut self, field: &'static Field, found: &DeArray<'_>) {
        for value in found {
            match value.get_ref() {
                DeValue::Array(pair) if pair.len() == 2 => self.texts(field, pair),
                other => self.wrong_type(field, other, value.span()),
            }
        }
    }

    fn string(&mut self, field: &'static Field, found: &str, at: Range<usize>) {
        match field.shape {
            Shape::Text => self.text(field, found, at),
            Shape::Id => self.id(found, at),
            Shape::Word(words) => self.word(field, found, words, at),
            Shape::Stage if found.parse::<Stage>().is_err() => {
                self.mistakes.note(at, Problem::BadStage(shown(found)));
            }
            Shape::Fact if Fact::from_word(found).is_none() => {
                self.mistakes.note(at, Problem::BadFact(shown(found)));
            }
            Shape::Stage | Shape::Fact => {}
            Shape::Number => self.quoted_number(field, found, at),
            shape => self.not_of_shape(field, "string", meant(shape, found), at),
        }
    }

    fn text(&mut self, field: &'static Field, found: &str, at: Range<usize>) {
        if found.trim().is_empty() {
            self.mistakes.note(at, Problem::EmptyText { field: field.name });
        } else if found.len() > MAX_TEXT && found.chars().count() > MAX_TEXT {
            self.mistakes.note(at, Problem::TooLong { field: field.name });
        } else if let Some((_, character)) = find_unsafe(found) {
            let at = self.character(&at, character);
            self.mistakes.note(at, Problem::UnsafeCharacter { field: field.name, character });
        }
    }

    /// Where a character stands, if it is written as itself and not as an escape.
    fn character(&self, at: &Range<usize>, character: char) -> Range<usize> {
        match self.source.get(at.clone()).and_then(|raw| raw.find(character)) {
            Some(offset) => at.start + offset..at.start + offset + character.len_utf8(),
            None => at.clone(),
        }
    }

    fn id(&mut self, found: &str, at: Range<usize>) {
        // All ids follow one rule, so any of the types can check it.
        if let Err(reason) = found.parse::<QuestionId>() {
            self.mistakes.note(at, Problem::BadId { id: shown(found), reason });
        }
    }

    fn word(
        &mut self,
        field: &'static Field,
        found: &str,
        words: &'static [&'static str],
        at: Range<usize>,
    ) {
        if !words.contains(&found) {
            let nearest = self.mistakes.nearest(found, words.iter().copied());
            let problem =
                Problem::UnknownWord { field: field.name, word: shown(found), words, nearest };
            self.mistakes.note(at, problem);
        }
    }

    fn plain(&mut self, field: &'static Field, found: &DeValue<'_>, at: Range<usize>) {
        let problem = match (field.shape, found) {
            (Shape::Flag, DeValue::Boolean(_)) => return,
            (Shape::Number, DeValue::Integer(_) | DeValue::Float(_)) => return,
            (Shape::Day, value) if day(value).is_some() => return,
            (Shape::Whole(low, high) | Shape::CountOrIds(low, high), DeValue::Integer(_)) => {
                match whole(found) {
                    Some(number) if (low..=high).contains(&number) => return,
                    _ => Problem::OutOfRange { field: field.name, low, high },
                }
            }
            (Shape::Format, DeValue::Integer(_)) => match whole(found) {
                Some(FORMAT) => return,
                number => Problem::WrongFormat { found: number.unwrap_or(i64::MAX) },
            },
            (Shape::Many(_) | Shape::Questions, DeValue::Table(_)) => {
                return self.one_table(field, found, at);
            }
            (_, DeValue::Array(_) | DeValue::Table(_)) => return self.wrong_type(field, found, at),
            (shape, _) => {
                let mended = self.source.get(at.clone()).and_then(|raw| meant(shape, raw));
                return self.not_of_shape(field, found.type_str(), mended, at);
            }
        };
        self.mistakes.note(at, problem);
    }

    /// A number in quotes, perhaps with its unit.
    fn quoted_number(&mut self, field: &'static Field, found: &str, at: Range<usize>) {
        match amount(found) {
            Some(amount) if !amount.unit.is_empty() => {
                self.mistakes.note(at, Problem::with_unit(field.name, amount));
            }
            _ => self.not_of_shape(field, "string", meant(field.shape, found), at),
        }
    }

    /// One table where there should be a list of them: most likely a bracket is missing.
    fn one_table(&mut self, field: &'static Field, found: &DeValue<'_>, at: Range<usize>) {
        let line = self.source.get(at.start..).and_then(|rest| rest.lines().next());
        match line.and_then(single_bracket) {
            Some(name) => self.mistakes.note(at, Problem::SingleBracket { name }),
            None => self.wrong_type(field, found, at),
        }
    }

    fn wrong_type(&mut self, field: &'static Field, found: &DeValue<'_>, at: Range<usize>) {
        self.not_of_shape(field, found.type_str(), None, at);
    }

    fn not_of_shape(
        &mut self,
        Field { name: field, shape, .. }: &'static Field,
        found: &'static str,
        mended: Option<String>,
        at: Range<usize>,
    ) {
        self.mistakes.note(at, Problem::WrongType { field, shape: *shape, found, mended });
    }
}

/// The id of a question, so that what it lacks can be told of it by name.
fn question_of(table: &Table, found: &DeTable<'_>) -> Option<String> {
    text(found, "id").filter(|_| table.name == "question").map(shown)
}

fn is_needed(need: Need, kind: Option<KindName>) -> bool {
    match need {
        Need::Must => true,
        Need::May => false,
        Need::Kinds { must, .. } => kind.is_some_and(|kind| must.contains(&kind)),
    }
}
