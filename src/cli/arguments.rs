//! Arguments that all commands share, and how words of the command line become values.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Args, Command, Error, ValueEnum};

use crate::bank::guides::now::Situation;
use crate::domain::form::Form;
use crate::domain::question::Audience;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::exchange::bank_text;
use crate::exchange::moodle_csv::By;
use crate::exchange::results_csv::Shape;
use crate::terminal::paint::Colour;

use super::banks::export::Platform;
use super::results::export::Format;

/// Arguments that all commands share.
#[derive(Args)]
pub(super) struct Globals {
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) store: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) private: bool,
    // Rounds have no other mode yet; `banks check` leaves out signs that are noise when read aloud.
    #[arg(long, global = true)]
    pub(super) plain: bool,
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = When::Auto)]
    pub(super) color: When,
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(super) lang: Option<String>,
    // Our own, so that its words are ours as well.
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
}

/// When to use colour, as it is written.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum When {
    Auto,
    Always,
    Never,
}

impl From<When> for Colour {
    fn from(when: When) -> Self {
        match when {
            When::Auto => Colour::Auto,
            When::Always => Colour::Always,
            When::Never => Colour::Never,
        }
    }
}

/// Topics by their words, in any case of letters.
pub(super) fn topics() -> impl TypedValueParser<Value = Topic> {
    words(Topic::WORDS, Topic::from_word)
}

/// A topic or the id of a bank. Which banks there are is not known before they are loaded; topics
/// are named in the help and to the shell.
#[derive(Clone)]
pub(super) struct TopicOrBank;

impl TypedValueParser for TopicOrBank {
    type Value = String;

    fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(cmd, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Topic::WORDS.iter().map(|word| PossibleValue::new(*word))))
    }
}

/// Tactics by their words, in any case of letters.
pub(super) fn tactics() -> impl TypedValueParser<Value = Tactic> {
    words(Tactic::WORDS, Tactic::from_word)
}

/// Audiences by their words, in any case of letters.
pub(super) fn audiences() -> impl TypedValueParser<Value = Audience> {
    words(Audience::WORDS, Audience::from_word)
}

/// Forms by their letters, large or small.
pub(super) fn forms() -> impl TypedValueParser<Value = Form> {
    words(Form::WORDS, |word| Form::from_word(&word.to_uppercase()))
}

/// Kinds of files by their words, in any case of letters.
pub(super) fn formats() -> impl TypedValueParser<Value = Format> {
    words(Format::WORDS, Format::from_word)
}

/// What banks are exported for, by its word, in any case of letters.
pub(super) fn platforms() -> impl TypedValueParser<Value = Platform> {
    words(Platform::WORDS, Platform::from_word)
}

/// Kinds of files with questions by their words, in any case of letters.
pub(super) fn bank_files() -> impl TypedValueParser<Value = bank_text::Format> {
    words(bank_text::Format::WORDS, bank_text::Format::from_word)
}

/// Shapes of a table by their words, in any case of letters.
pub(super) fn shapes() -> impl TypedValueParser<Value = Shape> {
    words(Shape::WORDS, Shape::from_word)
}

/// What a platform knows people by, in any case of letters.
pub(super) fn bys() -> impl TypedValueParser<Value = By> {
    words(By::WORDS, By::from_word)
}

/// Situations by their words, in any case of letters.
pub(super) fn situations() -> impl TypedValueParser<Value = Situation> {
    words(Situation::WORDS, Situation::from_word)
}

fn words<T: Clone + Send + Sync + 'static>(
    words: &'static [&'static str],
    from_word: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(words).try_map(move |word| {
        from_word(&word.to_lowercase()).ok_or_else(|| format!("{word:?} is not on the list"))
    })
}
