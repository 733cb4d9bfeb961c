//! Every word of the interface, by language, in Fluent files beside this one. Code asks for a
//! message by its id with [`say!`](crate::say); a test holds that every id asked for exists and
//! that every message is asked for.

pub mod pattern;

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use thiserror::Error;
use unic_langid::LanguageIdentifier;

/// The files of a language. A file is parsed when a message is asked for that is in none before it,
/// so those stand first that every round needs.
const ENGLISH: &[&str] = &[
    include_str!("en/drill.ftl"),
    include_str!("en/names.ftl"),
    include_str!("en/pages.ftl"),
    include_str!("en/score.ftl"),
    include_str!("en/progress.ftl"),
    include_str!("en/home.ftl"),
    include_str!("en/review.ftl"),
    include_str!("en/troubles.ftl"),
    include_str!("en/commands.ftl"),
    include_str!("en/export.ftl"),
    include_str!("en/guides.ftl"),
    include_str!("en/story.ftl"),
    include_str!("en/mistakes.ftl"),
    include_str!("en/fields.ftl"),
    include_str!("en/checks.ftl"),
    include_str!("en/audit.ftl"),
    include_str!("en/classes.ftl"),
    include_str!("en/certificate.ftl"),
    include_str!("en/notice.ftl"),
    include_str!("en/stats.ftl"),
    include_str!("en/room.ftl"),
    include_str!("en/workshop.ftl"),
    include_str!("en/report.ftl"),
    include_str!("en/public.ftl"),
    include_str!("en/rooms.ftl"),
    include_str!("en/plan.ftl"),
    include_str!("en/exchange.ftl"),
    include_str!("en/homework.ftl"),
    include_str!("en/paper.ftl"),
];

/// The help of the command line, which is asked for many things that it may not say.
const ENGLISH_HELP: &[&str] = &[include_str!("en/help.ftl")];

/// A bank to start from, whose examples and notes are words of the interface as well.
pub const STARTER: &str = include_str!("en/starter.toml");

/// The languages at hand, as BCP 47 tags.
pub const LANGUAGES: &[&str] = &["en"];

/// There is no interface in this language.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("there is no interface in {0:?} yet")]
pub struct NoSuchLanguage(pub String);

/// A language that is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Language(usize);

impl Language {
    /// The language with this tag; a region after it (`en-GB`) is passed over.
    ///
    /// # Errors
    /// [`NoSuchLanguage`] if it is not at hand.
    pub fn from_tag(tag: &str) -> Result<Self, NoSuchLanguage> {
        let wanted = tag.split(['-', '_', '.']).next().unwrap_or(tag).to_lowercase();
        let found = LANGUAGES.iter().position(|known| *known == wanted);
        found.map(Language).ok_or_else(|| NoSuchLanguage(tag.to_owned()))
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        LANGUAGES[self.0]
    }
}

/// The words of one language.
pub struct Words(Vec<File>);

/// A file of messages, parsed when it is first looked into.
struct File {
    language: Language,
    text: &'static str,
    parsed: OnceCell<FluentBundle<FluentResource>>,
}

impl File {
    fn messages(&self) -> &FluentBundle<FluentResource> {
        self.parsed.get_or_init(|| {
            let tag: LanguageIdentifier = self.language.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![tag]);
            // The marks that set values apart by direction are noise to a screen reader, and
            // terminals show them as boxes.
            bundle.set_use_isolating(false);
            // What does not parse is left out here and caught by a test.
            let resource = FluentResource::try_new(self.text.to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
            bundle
        })
    }
}

impl Words {
    /// The tag of its language, such as `en`.
    pub fn tag(&self) -> &'static str {
        self.0.first().map_or(LANGUAGES[0], |file| file.language.tag())
    }

    /// The words of a language.
    pub fn of(language: Language) -> Self {
        Self::from_files(language, ENGLISH)
    }

    /// The help of the command line in a language.
    pub fn help(language: Language) -> Self {
        Self::from_files(language, ENGLISH_HELP)
    }

    fn from_files(language: Language, files: &[&'static str]) -> Self {
        let file = |text: &&'static str| File { language, text, parsed: OnceCell::new() };
        Self(files.iter().map(file).collect())
    }

    /// A message with its values filled in; the id itself if there is no such message, so that a
    /// gap is seen and nothing breaks. `id.attribute` names an attribute.
    pub fn say(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// The same; none if there is no such message.
    pub fn find(&self, id: &str, values: &[(&str, Value)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, a)| (id, Some(a)));
        let messages = self.0.iter().map(File::messages).find(|file| file.has_message(id))?;
        let message = messages.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs =
            values.iter().map(|(name, value)| (*name, value.0.clone())).collect();
        Some(messages.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

/// A value to fill into a message.
pub struct Value(FluentValue<'static>);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value(FluentValue::from(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value(FluentValue::from(text))
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value(FluentValue::from(text.clone()))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Value(FluentValue::from(number))
            }
        }
    )*};
}
numbers!(u32, u64, i64, usize);

/// Asks for a message: `say!(words, "question-of", number = 3, total = 10)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($id, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_parses_and_no_id_stands_twice() {
        for files in [ENGLISH, ENGLISH_HELP] {
            let mut bundle = FluentBundle::new(vec![]);
            for file in files {
                let resource = FluentResource::try_new((*file).to_owned());
                let resource = resource.map_err(|(_, errors)| errors).unwrap();
                bundle.add_resource(resource).unwrap();
            }
        }
    }

    #[test]
    fn a_region_is_passed_over() {
        assert_eq!(Language::from_tag("en-GB").unwrap().tag(), "en");
        assert_eq!(Language::from_tag("en_US.UTF-8").unwrap().tag(), "en");
        assert!(Language::from_tag("tlh").is_err());
    }
}
