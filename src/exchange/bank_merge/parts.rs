//! The parts of a question that an import brings, and which side's stands.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::domain::scene;
use crate::domain::text::GAP;
use crate::exchange::bank_exchange::slug::number;

use super::Merged;
use super::options::{has_new_key, pairs};

/// A part of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is asked.
    Prompt,
    /// What is shown.
    Scene,
    /// What can be answered, and what is right.
    Answers,
    /// Explanations and advice.
    Why,
    /// Tactic, stage, level, audience, form.
    Filing,
    /// The kind of question.
    Kind,
}

impl Part {
    /// Those that are remembered, in the order in which they are.
    const REMEMBERED: [Part; 5] =
        [Part::Prompt, Part::Scene, Part::Answers, Part::Why, Part::Filing];

    /// Its name in `words/`, after `part-`.
    pub fn name(self) -> &'static str {
        match self {
            Part::Prompt => "prompt",
            Part::Scene => "scene",
            Part::Answers => "answers",
            Part::Why => "why",
            Part::Filing => "filing",
            Part::Kind => "kind",
        }
    }

    fn fields(self) -> &'static [&'static str] {
        match self {
            Part::Prompt => &["prompt", "unit"],
            Part::Scene => &["scene"],
            Part::Answers => {
                &["verdict", "option", "steps", "pairs", "answer", "tolerance", "accept"]
            }
            Part::Why => &["why", "do", "ask", "care"],
            Part::Filing => {
                &["tactic", "stage", "level", "audience", "form", "spare", "facts_as_of"]
            }
            Part::Kind => &["kind"],
        }
    }

    /// What a question holds of it, as a number.
    fn number(self, question: &Table) -> String {
        let mut text = String::new();
        for name in self.fields() {
            if let Some(value) = question.get(*name) {
                text += &match (self, value) {
                    (Part::Scene, Value::Table(scene)) => shown(scene),
                    (Part::Answers, Value::Array(all)) => all.iter().map(without_why).collect(),
                    (_, value) => format!("{name} {value}\n"),
                };
            }
        }
        if self == Part::Why {
            text.extend(whys(question).into_iter().map(|(of, why)| format!("{of} {why}\n")));
        }
        number(&text)
    }
}

/// What a scene shows, without its marks.
fn shown(scene: &Table) -> String {
    let word = |name: &str| scene.get(name).and_then(Value::as_str).unwrap_or_default().trim();
    let parts = scene::parts(word("text")).unwrap_or_default();
    let plain: String = parts.into_iter().map(scene::Part::words).collect();
    format!("{} {} {plain}", word("channel"), word("from"))
}

fn without_why(value: &Value) -> String {
    match value {
        Value::Table(option) => {
            let text = option.get("text").and_then(Value::as_str).unwrap_or_default();
            let is_key = option.get("key").and_then(Value::as_bool).unwrap_or_default();
            format!("{text} {is_key}\n")
        }
        value => format!("{value}\n"),
    }
}

/// Whether something is still to be written.
fn is_gap(value: Option<&Value>) -> bool {
    value.is_none_or(|value| value.as_str() == Some(GAP))
}

/// The explanation of each option, by its words.
fn whys(question: &Table) -> BTreeMap<String, String> {
    let options = question.get("option").and_then(Value::as_array);
    let options = options.into_iter().flatten().filter_map(Value::as_table);
    let text = |option: &Table, name: &str| {
        option.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    options.map(|option| (text(option, "text"), text(option, "why"))).collect()
}

/// A number for what can be answered, and what is right.
pub(super) fn answers(question: &Table) -> String {
    Part::Answers.number(question)
}

/// What is remembered of an import: a number for each part.
pub fn memory(question: &Table) -> String {
    Part::REMEMBERED.map(|part| part.number(question)).join(" ")
}

/// What an import brought the last time, as far as it is remembered.
struct Base<'b>(Option<Vec<&'b str>>);

impl Base<'_> {
    fn is(&self, part: Part, number: &str) -> bool {
        let at = Part::REMEMBERED.iter().position(|one| *one == part);
        let known = at.zip(self.0.as_ref()).and_then(|(at, numbers)| numbers.get(at));
        known.is_some_and(|known| *known == number)
    }
}

/// A question with what is new, and what became of its parts.
pub(super) fn merge(there: &Table, incoming: &Table, base: Option<&str>) -> (Table, Merged) {
    let base = Base(base.map(|base| base.split_whitespace().collect()));
    let mut merging =
        Merging { there, incoming, base, now: there.clone(), merged: Merged::default() };
    if there.get("kind") != incoming.get("kind") {
        let is_as_it_came = Part::REMEMBERED.iter().all(|part| !merging.is_edited(*part));
        let is_news = Part::REMEMBERED.iter().any(|part| merging.is_news(*part));
        match (is_as_it_came, is_news) {
            (true, _) => merging.all(),
            (false, true) => merging.merged.kept.extend([Part::Kind]),
            (false, false) => {}
        }
        return (merging.now, merging.merged);
    }
    for part in [Part::Prompt, Part::Scene, Part::Filing, Part::Answers] {
        merging.part(part);
    }
    merging.whys();
    merging.key();
    (merging.now, merging.merged)
}

struct Merging<'m> {
    there: &'m Table,
    incoming: &'m Table,
    base: Base<'m>,
    now: Table,
    merged: Merged,
}

impl Merging<'_> {
    /// Whether a part was changed by hand since the last import.
    fn is_edited(&self, part: Part) -> bool {
        !self.base.is(part, &part.number(self.there))
    }

    /// Whether a part has changed at the source since then.
    fn is_news(&self, part: Part) -> bool {
        !self.base.is(part, &part.number(self.incoming))
    }

    fn all(&mut self) {
        for part in Part::REMEMBERED.into_iter().chain([Part::Kind]) {
            self.take(part);
        }
    }

    fn part(&mut self, part: Part) {
        let is_same = part.number(self.there) == part.number(self.incoming);
        if is_same || !self.is_news(part) {
            return;
        }
        // Marks that somebody has set belong to the words as they are.
        let scene = self.there.get("scene").and_then(Value::as_table);
        let is_marked =
            part == Part::Scene && scene.is_some_and(|scene| scene.contains_key("mark"));
        if self.is_edited(part) || is_marked {
            self.merged.kept.insert(part);
        } else {
            self.take(part);
        }
    }

    fn take(&mut self, part: Part) {
        for name in part.fields() {
            self.now.remove(*name);
            let value = self.incoming.get(*name).cloned();
            self.now.extend(value.map(|value| ((*name).to_owned(), value)));
        }
        self.merged.taken.insert(part);
    }

    /// Explanations, text by text: a gap is filled from either side.
    fn whys(&mut self) {
        for name in Part::Why.fields() {
            let (old, new) = (self.there.get(*name).cloned(), self.incoming.get(*name).cloned());
            let chosen = match (old, new) {
                (Some(Value::Table(old)), Some(Value::Table(new))) => Some(self.table(old, new)),
                (old, new) => self.choose(old, new),
            };
            if let Some(value) = chosen {
                self.now.insert((*name).to_owned(), value);
            }
        }
        let new = whys(self.incoming);
        let Some(Value::Array(mut options)) = self.now.get("option").cloned() else { return };
        let before =
            self.there.get("option").and_then(Value::as_array).cloned().unwrap_or_default();
        let pairs = pairs(&before, &options);
        for (option, at) in options.iter_mut().zip(&pairs) {
            let Some(option) = option.as_table_mut() else { continue };
            let old = at.and_then(|at| before.get(at));
            let text = option.get("text").and_then(Value::as_str).unwrap_or_default();
            let new = new.get(text).cloned().map(Value::from);
            let has_new_words = old.is_some_and(|old| old.get("text") != option.get("text"));
            let old = old.and_then(|old| old.get("why").cloned());
            let is_by_hand = self.is_edited(Part::Why) && !is_gap(old.as_ref());
            if let Some(why) = self.choose(old.clone(), new) {
                self.merged.has_new_words |=
                    has_new_words && is_by_hand && Some(&why) == old.as_ref();
                option.insert("why".into(), why);
            }
        }
        self.gone(&before, &pairs);
        self.now.insert("option".into(), Value::Array(options));
    }

    /// Notes whether what was written by hand is about another key.
    fn key(&mut self) {
        let has_new =
            self.merged.taken.contains(&Part::Answers) && has_new_key(self.there, &self.now);
        self.merged.has_new_key = has_new && self.is_edited(Part::Why);
    }

    /// Notes what was written by hand about options that are no longer there.
    fn gone(&mut self, before: &[Value], pairs: &[Option<usize>]) {
        if !self.is_edited(Part::Why) {
            return;
        }
        let gone = before.iter().enumerate().filter(|(at, _)| !pairs.contains(&Some(*at)));
        let whys =
            gone.filter_map(|(_, option)| option.get("why")).filter(|why| !is_gap(Some(why)));
        self.merged.gone.extend(whys.filter_map(Value::as_str).map(str::to_owned));
    }

    fn table(&mut self, old: Table, new: Table) -> Value {
        let names: BTreeSet<String> = old.keys().chain(new.keys()).cloned().collect();
        let mut chosen = Table::new();
        for name in names {
            if let Some(value) = self.choose(old.get(&name).cloned(), new.get(&name).cloned()) {
                chosen.insert(name, value);
            }
        }
        Value::Table(chosen)
    }

    fn choose(&mut self, old: Option<Value>, new: Option<Value>) -> Option<Value> {
        if old == new || is_gap(new.as_ref()) {
            return old.or(new);
        }
        if !is_gap(old.as_ref()) && (self.is_edited(Part::Why) || !self.is_news(Part::Why)) {
            if self.is_news(Part::Why) {
                self.merged.kept.insert(Part::Why);
            }
            return old;
        }
        self.merged.taken.insert(Part::Why);
        new
    }
}
