//! What people set once: who plays, country, language.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::bank::guides::help_lines::Directory;
use crate::bank::read::{ReadError, read};
use crate::domain::learner::Learner;
use crate::domain::text::closed_words;
use crate::store::{Journal, make_private_folder};
use crate::terminal::lead::Mode;
use crate::terminal::paint::Colour;
use crate::words::{LANGUAGES, Language};

use super::files::write_whole;

closed_words! {
    /// The settings by their names.
    pub(super) enum Name {
        /// Who plays.
        Who = "who",
        /// Whose help lines come first.
        Country = "country",
        /// The language of the interface.
        Language = "language",
        /// Plain lines or the full screen.
        Mode = "mode",
        /// When colour is used, unless `--color` says it.
        Color = "color",
        /// How the store writes: `delete` where a file system stalls on `wal`.
        Journal = "journal",
    }
}

/// Why settings cannot be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    /// The file is no text that could be read.
    File(ReadError),
    /// It is no TOML, or holds a name that is no setting; in the parser's words.
    Syntax(String),
    /// A setting has a value that it cannot have.
    Value(Name),
}

/// What has been set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    journal: Option<String>,
}

/// Why a text cannot be the value of a setting.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BadValue {
    /// It is no name.
    Name(crate::domain::learner::NameError),
    /// It is none of these.
    NoneOf(Vec<String>),
}

impl Settings {
    /// The settings in a file; the empty ones if there is none.
    ///
    /// # Errors
    /// Why they cannot be read.
    pub(super) fn load(path: &Path) -> Result<Self, Unreadable> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = read(path).map_err(Unreadable::File)?;
        let written: Self = toml::from_str(&text)
            .map_err(|error| Unreadable::Syntax(error.message().to_owned()))?;
        // People write in this file by hand, so its values are checked as those of the command. The
        // country is looked up by the commands that use it: only they read the help lines.
        let mut settings = Self { country: written.country.clone(), ..Self::default() };
        for &name in Name::ALL.iter().filter(|name| **name != Name::Country) {
            let value = written.get(name).map(|value| settings.set(name, value));
            value.unwrap_or(Ok(())).map_err(|_| Unreadable::Value(name))?;
        }
        Ok(settings)
    }

    /// Writes the settings, whole or not at all.
    ///
    /// # Errors
    /// Whatever the file system reports.
    pub(super) fn save(&self, path: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        if let Some(folder) = path.parent() {
            make_private_folder(folder)?;
        }
        write_whole(path, &text)
    }

    /// The value of a setting, if it is set.
    pub(super) fn get(&self, name: Name) -> Option<&str> {
        match name {
            Name::Who => self.who.as_deref(),
            Name::Country => self.country.as_deref(),
            Name::Language => self.language.as_deref(),
            Name::Mode => self.mode.as_deref(),
            Name::Color => self.color.as_deref(),
            Name::Journal => self.journal.as_deref(),
        }
    }

    /// Sets a setting.
    ///
    /// # Errors
    /// Why it cannot have this value.
    pub(super) fn set(&mut self, name: Name, value: &str) -> Result<(), BadValue> {
        let checked = check(name, value)?;
        let place = match name {
            Name::Who => &mut self.who,
            Name::Country => &mut self.country,
            Name::Language => &mut self.language,
            Name::Mode => &mut self.mode,
            Name::Color => &mut self.color,
            Name::Journal => &mut self.journal,
        };
        *place = Some(checked);
        Ok(())
    }

    /// Plain lines or the full screen.
    pub(super) fn mode(&self) -> Mode {
        self.mode.as_deref().and_then(Mode::from_word).unwrap_or_default()
    }

    /// When colour is used.
    pub(super) fn colour(&self) -> Colour {
        self.color.as_deref().and_then(Colour::from_word).unwrap_or_default()
    }

    /// How the store writes.
    pub(super) fn journal(&self) -> Journal {
        self.journal.as_deref().and_then(Journal::from_word).unwrap_or(Journal::Wal)
    }
}

/// The value as it is kept.
fn check(name: Name, value: &str) -> Result<String, BadValue> {
    let one_of = |words: &[&str]| -> Result<String, BadValue> {
        let known = words.contains(&value).then(|| value.to_owned());
        known.ok_or_else(|| BadValue::NoneOf(words.iter().map(ToString::to_string).collect()))
    };
    match name {
        Name::Who => value.parse::<Learner>().map(|who| who.to_string()).map_err(BadValue::Name),
        Name::Country => {
            let directory = Directory::load();
            match directory.find(value) {
                Some(country) => Ok(country.iso.clone()),
                None => Err(BadValue::NoneOf(codes(&directory))),
            }
        }
        Name::Language => match Language::from_tag(value) {
            Ok(language) => Ok(language.tag().to_owned()),
            Err(_) => Err(BadValue::NoneOf(LANGUAGES.iter().map(ToString::to_string).collect())),
        },
        Name::Mode => one_of(Mode::WORDS),
        Name::Color => one_of(Colour::WORDS),
        Name::Journal => one_of(Journal::WORDS),
    }
}

fn codes(directory: &Directory) -> Vec<String> {
    directory.countries().iter().map(|country| country.iso.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_values_that_make_sense_are_kept() {
        let mut settings = Settings::default();
        settings.set(Name::Country, "united kingdom").unwrap();
        settings.set(Name::Who, " Amina ").unwrap();
        assert_eq!(settings.get(Name::Country), Some("GB"));
        assert_eq!(settings.get(Name::Who), Some("Amina"));
        assert!(matches!(settings.set(Name::Journal, "off"), Err(BadValue::NoneOf(_))));
        assert!(matches!(settings.set(Name::Who, "=1"), Err(BadValue::Name(_))));
        assert_eq!(settings.get(Name::Journal), None);
    }
}
