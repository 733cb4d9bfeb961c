//! Makes a plan of a walked table. What the walker has reported is passed over in silence; what only
//! shows between two fields or two parts is noted here.

use std::collections::HashSet;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::domain::agenda::{Agenda, MAX_PICKED, Pace, Pick, Section, What};
use crate::domain::form::Form;
use crate::domain::id::QuestionId;
use crate::domain::kind::KindName;
use crate::domain::question::Level;
use crate::domain::room::MAX_PARTS;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;

use super::super::fields::Shape;
use super::super::mistake::{Mistakes, Problem, shown};
use super::super::value::{Value, flag, owned, tables, text, texts, whole};

/// What a part can be. It is one of these.
const WHATS: [&str; 4] = ["talk", "form", "forms", "questions"];

/// Fields that go with some of [`WHATS`] only, with the words for these.
const GO_WITH: [(&str, &[&str], &str); 6] = [
    ("shown", &["talk"], "talk"),
    ("own_pace", &["form", "forms", "questions"], "form, forms or questions"),
    ("topics", &["questions"], CHOSEN),
    ("level", &["questions"], CHOSEN),
    ("tactics", &["questions"], CHOSEN),
    ("kinds", &["questions"], CHOSEN),
];

const CHOSEN: &str = "a number of questions";

/// Makes a plan of a table.
pub(super) struct Lower<'l> {
    /// What has been found.
    pub(super) mistakes: &'l mut Mistakes,
}

impl Lower<'_> {
    /// The plan; none if something it needs is missing, which has been noted.
    pub(super) fn agenda(mut self, table: &DeTable<'_>) -> Option<Agenda> {
        self.count(table, "part", MAX_PARTS);
        self.asked_twice(table);
        let topics = words(table, "topics", Topic::from_word);
        // Every part is made before one that is missing ends it, so that all mistakes are found.
        let parts: Vec<Option<Section>> =
            tables(table, "part").map(|(part, value)| self.section(part, value, &topics)).collect();
        let agenda = Agenda {
            id: text(table, "id")?.parse().ok()?,
            title: owned(table, "title")?,
            language: owned(table, "language")?,
            leave_out: words(table, "leave_out", Tactic::from_word),
            parts: parts.into_iter().collect::<Option<_>>()?,
        };
        self.form_twice(table, &agenda);
        Some(agenda)
    }

    /// Holds how many there are in a list against the most there can be; none is too few.
    fn count(&mut self, table: &DeTable<'_>, field: &'static str, high: usize) {
        let Some((value, list)) = list(table, field) else { return };
        if !(1..=high).contains(&list) {
            self.mistakes.note(value.span(), Problem::BadCount { field, low: 1, high });
        }
    }

    fn asked_twice(&mut self, table: &DeTable<'_>) {
        let mut met = HashSet::new();
        for (part, _) in tables(table, "part") {
            for (id, value) in texts(part, "questions") {
                if !met.insert(id) {
                    self.mistakes.note(value.span(), Problem::AskedTwice { id: shown(id) });
                }
            }
        }
    }

    fn form_twice(&mut self, table: &DeTable<'_>, agenda: &Agenda) {
        let Some((at, form)) = agenda.form_again() else { return };
        let part = tables(table, "part").nth(at);
        let at = part.map_or(0..0, |(part, value)| place(part, "form", "forms", value));
        self.mistakes.note(at, Problem::FormTwice { form: form.word().to_owned() });
    }

    fn section(
        &mut self,
        table: &DeTable<'_>,
        value: &Value<'_>,
        topics: &[Topic],
    ) -> Option<Section> {
        let what = self.what(table, value, topics);
        Some(Section {
            minutes: whole(table.get("minutes")?.get_ref())?.try_into().ok()?,
            notes: paragraphs(text(table, "notes").unwrap_or_default()),
            what: what?,
        })
    }

    fn what(&mut self, table: &DeTable<'_>, value: &Value<'_>, topics: &[Topic]) -> Option<What> {
        let named: Vec<&str> =
            WHATS.into_iter().filter(|field| table.contains_key(*field)).collect();
        self.go_with(table, &named);
        match named[..] {
            [] => self.mistakes.note(value.span(), Problem::EmptyPart),
            ["talk"] => return self.talk(table, value),
            ["form"] => return form(table),
            ["forms"] => return self.forms(table),
            ["questions"] => return self.questions(table, topics),
            [..] => self.two(table, value),
        }
        None
    }

    /// Notes fields that go with something else than what the part is.
    fn go_with(&mut self, table: &DeTable<'_>, named: &[&str]) {
        let chooses = table.get("questions").is_none_or(|value| !value.get_ref().is_array());
        for (field, with, needs) in GO_WITH {
            let belongs = with.iter().any(|what| named.contains(what));
            let belongs = belongs && (needs != CHOSEN || chooses);
            // What a part without anything in it lacks is told already.
            if let Some((key, _)) = table.get_key_value(field)
                && !belongs
                && !named.is_empty()
            {
                self.mistakes.note(key.span(), Problem::FieldWithout { field, needs });
            }
        }
    }

    fn two(&mut self, table: &DeTable<'_>, value: &Value<'_>) {
        let mut found = WHATS.into_iter().filter(|field| table.contains_key(*field));
        if let (Some(one), Some(other)) = (found.next(), found.next()) {
            let at = place(table, other, one, value);
            self.mistakes.note(at, Problem::TwoInPart { one, other });
        }
    }

    /// A talk has something to show and something to say.
    fn talk(&mut self, table: &DeTable<'_>, value: &Value<'_>) -> Option<What> {
        for field in ["shown", "notes"].into_iter().filter(|field| !table.contains_key(*field)) {
            let problem =
                Problem::MissingField { table: "part", field, shape: Shape::Text, question: None };
            self.mistakes.note(value.span(), problem);
        }
        let shown = paragraphs(text(table, "shown")?);
        Some(What::Talk { title: owned(table, "talk")?, shown })
    }

    fn forms(&mut self, table: &DeTable<'_>) -> Option<What> {
        self.count(table, "forms", Form::ALL.len());
        let mut met = HashSet::new();
        for (form, value) in texts(table, "forms") {
            if !met.insert(form) {
                self.mistakes.note(value.span(), Problem::FormTwice { form: shown(form) });
            }
        }
        if !flag(table, "own_pace") {
            let at = table.get("forms").map_or(0..0, toml::Spanned::span);
            self.mistakes.note(at, Problem::FormsTogether);
        }
        let forms = words(table, "forms", Form::from_word);
        (!forms.is_empty()).then_some(What::Forms(forms))
    }

    fn questions(&mut self, table: &DeTable<'_>, topics: &[Topic]) -> Option<What> {
        let pace = if flag(table, "own_pace") { Pace::Own } else { Pace::Together };
        if list(table, "questions").is_some() {
            self.count(table, "questions", MAX_PICKED);
            let ids: Option<Vec<QuestionId>> =
                texts(table, "questions").map(|(id, _)| id.parse().ok()).collect();
            return Some(What::Named(ids?, pace));
        }
        let own = words(table, "topics", Topic::from_word);
        let pick = Pick {
            count: whole(table.get("questions")?.get_ref())?.try_into().ok()?,
            topics: if own.is_empty() { topics.to_vec() } else { own },
            level: table.get("level").and_then(|value| Level::new(whole(value.get_ref())?)),
            tactics: words(table, "tactics", Tactic::from_word),
            kinds: words(table, "kinds", KindName::from_word),
        };
        Some(What::Pick(pick, pace))
    }
}

fn form(table: &DeTable<'_>) -> Option<What> {
    let form = text(table, "form").and_then(Form::from_word)?;
    Some(if flag(table, "own_pace") { What::Forms(vec![form]) } else { What::Form(form) })
}

/// A list with how many it holds.
fn list<'t, 'a>(table: &'t DeTable<'a>, field: &str) -> Option<(&'t Value<'a>, usize)> {
    let value = table.get(field)?;
    match value.get_ref() {
        DeValue::Array(list) => Some((value, list.len())),
        _ => None,
    }
}

/// Where one of two fields stands, or else the whole part.
fn place(table: &DeTable<'_>, field: &str, or: &str, part: &Value<'_>) -> Range<usize> {
    table.get(field).or_else(|| table.get(or)).map_or_else(|| part.span(), toml::Spanned::span)
}

fn words<T>(table: &DeTable<'_>, field: &str, from_word: impl Fn(&str) -> Option<T>) -> Vec<T> {
    texts(table, field).filter_map(|(word, _)| from_word(word)).collect()
}

/// A text of several paragraphs, one a line. Whoever writes a plan may break lines where it suits
/// them; an empty line begins a new paragraph, and so does a hyphen with a space behind it.
fn paragraphs(text: &str) -> Box<str> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
        match paragraphs.last_mut().filter(|_| is_open && !line.starts_with("- ")) {
            Some(last) if !line.is_empty() => {
                last.push(' ');
                last.push_str(&line);
            }
            None if !line.is_empty() => paragraphs.push(line.clone()),
            _ => {}
        }
        is_open = !line.is_empty();
    }
    paragraphs.join("\n").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_paragraphs_kept() {
        let text = "\n  One\ntwo.\n\n\nThree:\n- four\n  five\n- six\n\nseven\n";
        assert_eq!(&*paragraphs(text), "One two.\nThree:\n- four five\n- six\nseven");
        assert_eq!(&*paragraphs(" \n\n"), "");
    }
}
