//! `scamdrill banks new`: a bank to start from.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::bank::fields::MAX_TEXT;
use crate::bank::starter::{About, starter};
use crate::domain::id::{BankId, IdError, MAX_ID_LENGTH};
use crate::domain::text::find_unsafe;
use crate::domain::topic::Topic;
use crate::say;
use crate::ui::text::clean_line;
use crate::words::STARTER;

use super::super::arguments::topics;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::quoted::quoted;

/// The id of a bank that gets none from elsewhere.
const SOME_ID: &str = "my-bank";

#[derive(Args)]
pub(super) struct New {
    file: Option<PathBuf>,
    #[arg(long, value_parser = topics(), ignore_case = true, default_value = "cross")]
    topic: Topic,
    #[arg(long)]
    id: Option<BankId>,
    #[arg(long, value_parser = one_line)]
    title: Option<String>,
    #[arg(long, value_parser = one_line, default_value = "en")]
    language: String,
}

impl New {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let text = self.text(context)?;
        match self.path() {
            Some(path) => write(context, path, &text),
            None => context.print(&text),
        }
    }

    /// The file to write; none for standard output.
    fn path(&self) -> Option<&Path> {
        self.file.as_deref().filter(|path| *path != Path::new("-"))
    }

    fn text(&self, context: &Context) -> Result<String, Failure> {
        if self.topic == Topic::Report {
            return Err(Failure::Usage(say!(context.words, "starter-no-report")));
        }
        let id = match &self.id {
            Some(id) => id.clone(),
            None => id_of(self.path()).map_err(|error| Failure::Usage(error.to_string()))?,
        };
        // Banks share one set of ids, and this one should load as it is.
        if context.shelf(&[]).banks().iter().any(|(_, bank)| bank.id == id) {
            return Err(Failure::Usage(say!(context.words, "bank-exists", id = id.as_str())));
        }
        let about = About {
            id: &id,
            title: self.title.as_deref(),
            topic: self.topic,
            language: &self.language,
        };
        Ok(starter(STARTER, &about, &|id| context.words.say(id, &[])))
    }
}

/// An id out of a file's name: what cannot stand in one becomes a hyphen.
pub(super) fn id_of(path: Option<&Path>) -> Result<BankId, IdError> {
    let stem = path.and_then(Path::file_stem).unwrap_or_default().to_string_lossy().to_lowercase();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    let id: String = joined.chars().take(MAX_ID_LENGTH).collect();
    match id.trim_end_matches('-') {
        "" => SOME_ID.parse(),
        id => id.parse(),
    }
}

/// A text that a bank takes, on one line.
pub(super) fn one_line(text: &str) -> Result<String, &'static str> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match () {
        () if line.is_empty() => Err("it is empty"),
        () if line.chars().count() > MAX_TEXT => Err("it is too long"),
        () if find_unsafe(&line).is_some() => Err("it holds a hidden character"),
        () => Ok(line),
    }
}

/// Writes a file that is not there yet, and says what comes next.
fn write(context: &Context, path: &Path, text: &str) -> Result<(), Failure> {
    let file = clean_line(&path.display().to_string());
    make(path, text).map_err(|error| {
        Failure::Content(match error.kind() {
            io::ErrorKind::AlreadyExists => say!(context.words, "file-exists", file = &file),
            _ => {
                let reason = clean_line(&error.to_string());
                say!(context.words, "file-unwritable", file = &file, reason = reason)
            }
        })
    })?;
    context.tell(&say!(context.words, "starter-written", file = &file, typed = typed(&file)))
}

/// The file as it has to be typed: one that begins like an option is named by its folder too.
pub(super) fn typed(file: &str) -> String {
    let file = if file.starts_with('-') { format!("./{file}") } else { file.to_owned() };
    quoted(&file)
}

fn make(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a bank would only be in the way of the next try.
        let _ = std::fs::remove_file(path);
    }
    written
}
