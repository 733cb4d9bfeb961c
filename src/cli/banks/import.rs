//! `scamdrill banks import`: questions from other platforms as a bank of ours. What cannot be taken in
//! is told with its place, and nothing is written until all of it holds to our rules.

mod kind;
mod update;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::bank::read::read_bytes;
use crate::domain::bank::Bank;
use crate::domain::id::BankId;
use crate::domain::topic::Topic;
use crate::exchange::bank_exchange::{At, BadFile, Listed, Reason};
use crate::exchange::bank_intake::{self, Head, Intake, Nothing};
use crate::exchange::bank_text::{self, Format, Text};
use crate::exchange::{bank_aiken, bank_csv, bank_gift, bank_json, bank_moodle_xml};
use crate::say;
use crate::ui::exchange::{bad_file, changes, labels, refused};
use crate::ui::mistakes::mistakes;
use crate::ui::text::clean_line;
use crate::ui::told::Shown;
use crate::ui::troubles;

use super::super::arguments::{bank_files, topics};
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_text;
use super::new::{id_of, one_line, typed};

#[derive(Args)]
pub(super) struct Import {
    file: PathBuf,
    #[arg(long, value_parser = bank_files(), ignore_case = true)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["output", "id", "title"])]
    into: Option<PathBuf>,
    #[arg(long, value_parser = topics(), ignore_case = true, default_value = "cross")]
    topic: Topic,
    #[arg(long)]
    id: Option<BankId>,
    #[arg(long, value_parser = one_line)]
    title: Option<String>,
    #[arg(long, value_parser = one_line, default_value = "en")]
    language: String,
}

impl Import {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let bytes = read_bytes(&self.file).map_err(|error| {
            Failure::Content(troubles::unreadable(&context.words, &self.shown(), &error))
        })?;
        let Text { text, is_windows } =
            bank_text::text(&bytes).map_err(|bad| self.bad(context, &bad))?;
        if is_windows {
            context.tell(&say!(context.words, "bank-import-windows", file = self.shown()))?;
        }
        match &self.into {
            Some(bank) => update::update(self, context, &text, bank),
            None => self.write_new(context, &text),
        }
    }

    fn write_new(&self, context: &Context, text: &str) -> Result<(), Failure> {
        let output = self.output.as_deref().filter(|path| *path != Path::new("-"));
        let id = self.new_id(context, output)?;
        let shelf = context.shelf(&[]);
        let used = ids(shelf.banks().iter().map(|(_, bank)| bank));
        let intake = self.intake(context, text, &id, &used)?;
        self.tell(context, text, &intake)?;
        if let Some(example) = intake.renamed.first() {
            let count = intake.renamed.len();
            context.tell(&say!(
                context.words,
                "bank-import-renamed",
                count = count,
                id = example
            ))?;
        }
        let path = output.unwrap_or(Path::new("-"));
        save_text(context, path, &intake.text)?;
        let count = intake.bank.questions.len();
        let Some(path) = output else { return Ok(()) };
        let file = clean_line(&path.display().to_string());
        let typed = typed(&file);
        context.tell(&say!(
            context.words,
            "bank-imported",
            file = file,
            count = count,
            typed = typed
        ))
    }

    /// The id of a new bank, which no bank at hand has.
    fn new_id(&self, context: &Context, output: Option<&Path>) -> Result<BankId, Failure> {
        let id = match &self.id {
            Some(id) => id.clone(),
            None => id_of(output.or(Some(&self.file)))
                .map_err(|error| Failure::Usage(error.to_string()))?,
        };
        match context.shelf(&[]).banks().iter().any(|(_, bank)| bank.id == id) {
            true => Err(Failure::Usage(say!(context.words, "bank-exists", id = id.as_str()))),
            false => Ok(id),
        }
    }

    /// The title of a new bank that nobody gave one: the name of its file as somebody wrote it.
    fn name(&self) -> Option<String> {
        let output = self.output.as_deref().filter(|path| *path != Path::new("-"));
        let stem = output.unwrap_or(&self.file).file_stem()?.to_string_lossy();
        one_line(&clean_line(&stem)).ok()
    }

    /// What comes of the file's text.
    fn intake(
        &self,
        context: &Context,
        text: &str,
        id: &BankId,
        used: &HashSet<String>,
    ) -> Result<Intake, Failure> {
        let file = self.file.file_name().unwrap_or_default().to_string_lossy();
        let file = one_line(&clean_line(&file)).unwrap_or_default();
        let (title, language) = (self.title.as_deref(), self.language.as_str());
        let name = self.name().unwrap_or_else(|| id.to_string());
        let head = Head { id, title, name: &name, topic: self.topic, language, file: &file };
        let format = kind::kind(self, context, text)?;
        let made = match format {
            Format::Json => bank_json::read(text)
                .map_err(Nothing::Bad)
                .and_then(|values| bank_intake::own(values, &head, used)),
            _ => listed(format, text).map_err(Nothing::Bad).and_then(|listed| {
                bank_intake::listed(listed, &head, &labels(&context.words), used)
            }),
        };
        made.map_err(|nothing| self.nothing(context, text, nothing))
    }

    fn nothing(&self, context: &Context, text: &str, nothing: Nothing) -> Failure {
        match nothing {
            Nothing::Bad(bad) => self.bad(context, &bad),
            Nothing::Mistakes(text, found) => {
                Failure::Content(mistakes(&context.words, &self.shown(), &text, &found))
            }
            Nothing::None(found) => {
                let mut said = self.told_refused(context, text, &found);
                said += &say!(context.words, "bank-import-nothing");
                Failure::Content(said)
            }
        }
    }

    fn bad(&self, context: &Context, bad: &BadFile) -> Failure {
        Failure::Content(bad_file(&context.words, &self.shown(), bad))
    }

    /// What did not come in, and what lost something.
    fn tell(&self, context: &Context, text: &str, intake: &Intake) -> Result<(), Failure> {
        let words = &context.words;
        if !intake.refused.is_empty() {
            let said = self.told_refused(context, text, &intake.refused);
            context.tell_lines(&said)?;
        }
        for line in changes(words, &intake.changes) {
            context.tell(&line)?;
        }
        if intake.categories > 1 {
            context.tell(&say!(words, "bank-import-categories", count = intake.categories))?;
        }
        Ok(())
    }

    fn told_refused(&self, context: &Context, text: &str, found: &[At<Reason>]) -> String {
        let shown = if context.globals.plain { Shown::Plain } else { Shown::Underlined };
        refused(&context.words, &self.shown(), text, found, shown)
    }

    fn shown(&self) -> String {
        clean_line(&self.file.display().to_string())
    }
}

/// The ids that no question may have beside these banks.
fn ids<'b>(banks: impl Iterator<Item = &'b Bank>) -> HashSet<String> {
    let of = |bank: &'b Bank| {
        let questions = bank.questions.iter().map(|question| question.id.to_string());
        questions.chain(bank.stories.iter().map(|story| story.id.to_string()))
    };
    banks.flat_map(of).collect()
}

fn listed(format: Format, text: &str) -> Result<Listed, BadFile> {
    let listed = match format {
        Format::MoodleXml => bank_moodle_xml::read(text),
        Format::Aiken => bank_aiken::read(text),
        Format::Csv => bank_csv::read(text),
        Format::Gift | Format::Json => bank_gift::read(text),
    }?;
    if listed.items.is_empty() { Err(BadFile::NoQuestions) } else { Ok(listed) }
}
