//! The first hour, out of `guides/now-en.toml`.

use serde::Deserialize;

use super::Publication;
use crate::domain::text::closed_words;

closed_words! {
    /// Where somebody stands who asks for help now.
    pub enum Situation {
        /// They may be in a scam.
        Scam = "scam",
        /// They are in a job that may be one, or on the way to it.
        Job = "job",
        /// They worry about somebody else.
        Relative = "relative",
    }
}

/// What to do in each situation.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstHour {
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    situation: Vec<Advice>,
}

/// What to do in one situation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Which situation it is for.
    #[serde(rename = "id", deserialize_with = "situation")]
    pub situation: Situation,
    /// How somebody says that they are in it.
    pub question: String,
    /// What to do this minute.
    pub now: String,
    /// The whole in a breath.
    pub short: String,
    /// What to do then, in order.
    pub part: Vec<Part>,
    /// What it rests on.
    pub sources: Vec<Publication>,
}

/// Some steps that belong together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// When they are for, if the parts differ in that.
    pub title: Option<String>,
    /// The steps, in order.
    pub step: Vec<String>,
}

fn situation<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Situation, D::Error> {
    let word = String::deserialize(deserializer)?;
    Situation::from_word(&word)
        .ok_or_else(|| serde::de::Error::custom(format!("{word:?} is no situation")))
}

const TEXT: &str = include_str!("../../../guides/now-en.toml");

impl FirstHour {
    /// The guide. It is compiled in and held by a test.
    pub fn load() -> Self {
        toml::from_str(TEXT).unwrap_or_default()
    }

    /// What to do in each situation, in the order of [`Situation::ALL`].
    pub fn all(&self) -> &[Advice] {
        &self.situation
    }

    /// What to do in a situation.
    pub fn find(&self, wanted: Situation) -> Option<&Advice> {
        self.situation.iter().find(|advice| advice.situation == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> usize {
        text.split_whitespace().count()
    }

    #[test]
    fn every_situation_has_its_advice() {
        let guide = FirstHour::load();
        let situations: Vec<Situation> =
            guide.all().iter().map(|advice| advice.situation).collect();
        assert_eq!(situations, Situation::ALL);
        for advice in guide.all() {
            assert!(advice.now.starts_with("Right now: "), "{}", advice.now);
            assert!(!advice.part.is_empty() && !advice.sources.is_empty(), "{}", advice.question);
            let untitled = advice.part.iter().filter(|part| part.title.is_none()).count();
            assert!(untitled == 0 || advice.part.len() == 1, "{}", advice.question);
        }
    }

    /// On a bad day a screen is all that anybody reads.
    #[test]
    fn it_is_short() {
        for advice in FirstHour::load().all() {
            let steps: Vec<&String> = advice.part.iter().flat_map(|part| &part.step).collect();
            assert!((4..=12).contains(&steps.len()), "{}", advice.question);
            assert!(words(&advice.now) <= 20 && words(&advice.short) <= 40, "{}", advice.question);
            for step in &steps {
                assert!(words(step) <= 35 && step.ends_with('.'), "{step}");
            }
            let all: usize = steps.iter().map(|step| words(step)).sum();
            assert!(all <= 260, "{}: {all} words", advice.question);
        }
    }

    /// A number belongs to the help lines, where its date stands beside it.
    #[test]
    fn it_holds_no_number() {
        for advice in FirstHour::load().all() {
            let steps = advice.part.iter().flat_map(|part| &part.step);
            for text in steps.chain([&advice.now, &advice.short, &advice.question]) {
                assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
            }
        }
    }
}
