//! From the text of a file to a bank, or to every mistake in it.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;

use toml::de::{DeTable, DeValue};
use xxhash_rust::xxh3::xxh3_64;

use crate::domain::bank::{Bank, Source};
use crate::domain::question::Question;
use crate::domain::story::Story;
use crate::domain::topic::Topic;

use super::fields::{BANK, QUESTION, Table};
use super::lines::Lines;
use super::lower::Lower;
use super::mistake::{Mistakes, Place, Problem, shown};
use super::syntax::parse;
use super::twins::Twins;
use super::value::{Value, day_of, owned, tables, text, texts};
use super::walk::Walker;

/// The ids in use, and where each was first used.
#[derive(Debug, Default)]
pub struct Taken {
    banks: HashMap<Box<str>, Place>,
    questions: HashMap<Box<str>, Place>,
    stories: HashMap<Box<str>, Place>,
}

impl Taken {
    /// Whether a bank has this id, even one that holds mistakes.
    pub(super) fn has_bank(&self, id: &str) -> bool {
        self.banks.contains_key(id)
    }
}

/// The same number for the same text, on every machine.
pub(super) fn fingerprint(text: &str) -> u64 {
    xxh3_64(text.as_bytes())
}

/// Makes a bank of a text.
///
/// # Errors
/// Every mistake in it, in the order of the file. Ids that it uses are taken all the same.
pub fn load(file: &str, source: &str, taken: &mut Taken) -> Result<Bank, Mistakes> {
    let mut mistakes = Mistakes::default();
    let bank = parse(source, &mut mistakes).and_then(|table| {
        Loader { file: file.into(), source, lines: Lines::new(source), mistakes: &mut mistakes }
            .bank(table, taken)
    });
    mistakes.sort();
    match bank {
        Some(bank) if mistakes.is_empty() => Ok(bank),
        _ => Err(mistakes),
    }
}

struct Loader<'l> {
    file: Rc<str>,
    source: &'l str,
    lines: Lines<'l>,
    mistakes: &'l mut Mistakes,
}

impl<'l> Loader<'l> {
    fn bank(mut self, mut table: DeTable<'l>, taken: &mut Taken) -> Option<Bank> {
        self.walk(&table, &BANK, &(0..0));
        self.take(&mut taken.banks, "bank", table.get("id"));
        let sources = self.sources(&table);
        let stories = self.stories(&table, taken);
        // Each question is let go once it is lowered, while it is still in the processor's cache.
        let found = table.remove("question").map(toml::Spanned::into_inner);
        let questions = self.questions(found, &table, taken);
        Some(Bank {
            id: text(&table, "id")?.parse().ok()?,
            title: owned(&table, "title")?,
            topic: text(&table, "topic").and_then(Topic::from_word)?,
            language: owned(&table, "language")?,
            licence: owned(&table, "licence")?,
            sources,
            questions,
            stories,
            fingerprint: fingerprint(self.source),
        })
    }

    fn walk(&mut self, found: &DeTable<'_>, table: &'static Table, at: &Range<usize>) {
        Walker { source: self.source, mistakes: self.mistakes }.table(found, table, at);
    }

    fn questions(
        &mut self,
        found: Option<DeValue<'l>>,
        bank: &DeTable<'_>,
        taken: &mut Taken,
    ) -> Vec<Question> {
        let declared = declared(bank);
        let mut twins = Twins::default();
        let mut questions = Vec::new();
        let Some(DeValue::Array(found)) = found else { return questions };
        for value in found {
            let (at, DeValue::Table(question)) = (value.span(), value.into_inner()) else {
                continue;
            };
            self.walk(&question, &QUESTION, &at);
            self.take(&mut taken.questions, "question", question.get("id"));
            self.sources_of(&question, &declared);
            twins.add(&question);
            let lower = Lower { source: self.source, at, mistakes: self.mistakes };
            questions.extend(lower.question(&question));
        }
        twins.check(self.mistakes);
        questions
    }

    fn stories(&mut self, bank: &DeTable<'_>, taken: &mut Taken) -> Vec<Story> {
        let declared = declared(bank);
        let mut stories = Vec::new();
        for (story, value) in tables(bank, "story") {
            self.take(&mut taken.stories, "story", story.get("id"));
            let mut taken_steps = HashMap::new();
            for (step, _) in tables(story, "step") {
                self.take(&mut taken_steps, "step", step.get("id"));
            }
            self.sources_of(story, &declared);
            let lower = Lower { source: self.source, at: value.span(), mistakes: self.mistakes };
            stories.extend(lower.story(story));
        }
        stories
    }

    /// Takes an id, or notes that it is taken.
    fn take(
        &mut self,
        taken: &mut HashMap<Box<str>, Place>,
        what: &'static str,
        id: Option<&Value<'_>>,
    ) {
        let Some((value, DeValue::String(id))) = id.map(|value| (value, value.get_ref())) else {
            return;
        };
        match taken.get(id.as_ref()) {
            Some(first) => {
                let problem = Problem::DuplicateId { what, id: shown(id), first: first.clone() };
                self.mistakes.note(value.span(), problem);
            }
            None => {
                let line = self.lines.position(value.span().start).line;
                taken.insert(id.as_ref().into(), Place { file: Rc::clone(&self.file), line });
            }
        }
    }

    fn sources(&mut self, table: &DeTable<'_>) -> Vec<Source> {
        let mut taken = HashMap::new();
        let mut sources = Vec::new();
        for (source, _) in tables(table, "source") {
            self.take(&mut taken, "source", source.get("id"));
            sources.extend(lower_source(source));
        }
        sources
    }

    /// Checks that a question or a story names declared sources.
    fn sources_of(&mut self, table: &DeTable<'_>, declared: &BTreeSet<&str>) {
        for (id, value) in texts(table, "sources") {
            if !declared.contains(id) {
                let nearest =
                    self.mistakes.nearest(id, declared.iter().copied()).map(str::to_owned);
                self.mistakes
                    .note(value.span(), Problem::UndeclaredSource { id: shown(id), nearest });
            }
        }
    }
}

/// The ids of the sources that a bank declares, even one with a single bracket around its header.
fn declared<'t>(bank: &'t DeTable<'_>) -> BTreeSet<&'t str> {
    let single = bank.get("source").and_then(|value| value.get_ref().as_table());
    let sources = tables(bank, "source").map(|(source, _)| source).chain(single);
    sources.filter_map(|source| text(source, "id")).collect()
}

fn lower_source(table: &DeTable<'_>) -> Option<Source> {
    Some(Source {
        id: text(table, "id")?.parse().ok()?,
        title: owned(table, "title")?,
        publisher: owned(table, "publisher")?,
        url: owned(table, "url"),
        date: day_of(table, "date"),
    })
}
