//! A lesson for each tactic, and one for families and friends, out of `guides/lessons-en.toml`.

use serde::Deserialize;

use super::Publication;
use crate::domain::tactic::Tactic;

/// A lesson, as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// The tactic it is about.
    #[serde(default, deserialize_with = "tactic")]
    pub tactic: Option<Tactic>,
    /// Its name, if it is about no tactic.
    id: Option<String>,
    /// Its title, if it is about no tactic.
    pub title: Option<String>,
    /// What it is.
    pub what: String,
    /// How it looks.
    pub looks: String,
    /// Why it works on anybody.
    pub works: String,
    /// What to do.
    #[serde(rename = "do")]
    pub action: String,
    /// What to ask oneself.
    pub ask: String,
    /// What it rests on.
    pub sources: Vec<Publication>,
}

impl Lesson {
    /// The word to ask for it: the tactic's, or its own.
    pub fn word(&self) -> &str {
        match self.tactic {
            Some(tactic) => tactic.word(),
            None => self.id.as_deref().unwrap_or_default(),
        }
    }

    /// Its texts, in the order in which they are read.
    pub fn texts(&self) -> [&str; 5] {
        [&self.what, &self.looks, &self.works, &self.action, &self.ask]
    }
}

fn tactic<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Tactic>, D::Error> {
    let word = String::deserialize(deserializer)?;
    let tactic = Tactic::from_word(&word);
    tactic.map(Some).ok_or_else(|| serde::de::Error::custom(format!("{word:?} is no tactic")))
}

/// All lessons.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lessons {
    /// The language of their texts, as a BCP 47 tag.
    pub language: String,
    lesson: Vec<Lesson>,
}

const TEXT: &str = include_str!("../../../guides/lessons-en.toml");

impl Lessons {
    /// The lessons. They are compiled in and held by a test.
    pub fn load() -> Self {
        toml::from_str(TEXT).unwrap_or_default()
    }

    /// The lessons, in the order of the file.
    pub fn all(&self) -> &[Lesson] {
        &self.lesson
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_lesson_is_whole_and_stands_once() {
        let lessons = Lessons::load();
        let words: BTreeSet<&str> = lessons.all().iter().map(Lesson::word).collect();
        assert!(lessons.all().len() >= 2 && words.len() == lessons.all().len());
        for lesson in lessons.all() {
            let (is_tactic, is_own) = (lesson.tactic.is_some(), lesson.id.is_some());
            assert!(is_tactic != is_own && is_own == lesson.title.is_some(), "{lesson:?}");
            assert!(lesson.texts().iter().all(|text| !text.trim().is_empty()), "{lesson:?}");
            let titled =
                |source: &Publication| !source.title.is_empty() && !source.publisher.is_empty();
            assert!(lesson.sources.iter().all(titled), "{lesson:?}");
        }
    }

    #[test]
    fn a_lesson_is_read_in_a_minute() {
        for lesson in Lessons::load().all() {
            let count: usize =
                lesson.texts().iter().map(|text| text.split_whitespace().count()).sum();
            assert!(count < 120, "{}: {count} words", lesson.word());
        }
    }
}
