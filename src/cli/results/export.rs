//! `scamdrill results export`: results as a file, for people, machines and gradebooks.

mod gradebook;
mod output;
mod shared;
mod walk;

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::tz::TimeZone;

use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::text::closed_words;
use crate::exchange::moodle_csv::By;
use crate::exchange::results::Surroundings;
use crate::exchange::results_csv::Shape;
use crate::exchange::{results_csv, results_json, results_xlsx};
use crate::say;
use crate::store::Scope;
use crate::ui::export::{about, one_line};

use super::super::arguments::{bys, formats, forms, shapes};
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::learner::learner as named;
use super::super::people::People;
use super::scope::{of_room, scope};
use output::Output;
use walk::Walk;

closed_words! {
    /// A kind of file.
    pub(in super::super) enum Format {
        Csv = "csv",
        Xlsx = "xlsx",
        Json = "json",
        Jsonl = "jsonl",
        Moodle = "moodle",
        Canvas = "canvas",
    }
}

#[derive(Args)]
pub(super) struct Export {
    #[arg(long, value_parser = formats(), ignore_case = true)]
    format: Option<Format>,
    #[arg(long, value_parser = shapes(), ignore_case = true)]
    shape: Option<Shape>,
    #[arg(long = "learner", value_name = "NAME")]
    learners: Vec<String>,
    #[arg(long, value_name = "CLASS")]
    class: Vec<String>,
    #[arg(long, value_name = "CODE")]
    room: Option<String>,
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    #[arg(long, value_parser = forms(), ignore_case = true)]
    form: Option<Form>,
    #[arg(long, value_parser = bys(), ignore_case = true)]
    identity: Option<By>,
    #[arg(long, value_name = "FILE")]
    canvas_file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    column: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long)]
    shared: bool,
    #[arg(long)]
    force: bool,
}

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let format = self.format.unwrap_or_else(|| by_ending(&self.output));
        self.refuse_vain(context, format)?;
        if self.shared {
            shared::refuse_single(self, context, format)?;
        }
        let people = People::look(context)?;
        let scope = self.scope(context, &people)?;
        let output = Output::new(context, &self.output, self.force)?;
        match format {
            _ if self.shared => shared::save(self, context, format, &people, &scope, &output),
            Format::Moodle => gradebook::moodle(self, context, &people, &scope, &output),
            Format::Canvas => gradebook::canvas(self, context, &people, &scope, &output),
            _ => self.save(context, format, &people, &scope, &output),
        }
    }

    /// Whose rounds are wanted, and which of them.
    fn scope(&self, context: &Context, people: &People) -> Result<Scope, Failure> {
        let mut learners: Vec<Learner> = Vec::new();
        for class in &self.class {
            learners.extend(people.of_class(context, class)?);
        }
        for name in &self.learners {
            learners.push(named(context, Some(name))?);
        }
        let mut scope = scope(context, &learners, self.since.as_deref(), self.form)?;
        scope.attempts = self.room.as_ref().map(|code| of_room(context, code)).transpose()?;
        // A class with nobody in it has no rounds, instead of all.
        if !self.class.is_empty() && learners.is_empty() {
            scope.learners = Some([].into());
        }
        Ok(scope)
    }

    /// What is typed in vain is told, or somebody would take the file for another than it is.
    fn refuse_vain(&self, context: &Context, format: Format) -> Result<(), Failure> {
        let vain = [
            ("--shape", "csv", self.shape.is_some() && format != Format::Csv),
            ("--identity", "moodle", self.identity.is_some() && format != Format::Moodle),
            ("--canvas-file", "canvas", self.canvas_file.is_some() && format != Format::Canvas),
            ("--column", "moodle, canvas", self.column.is_some() && !format.is_graded()),
        ];
        match vain.into_iter().find(|(.., is_vain)| *is_vain) {
            Some((option, formats, _)) => {
                let said = say!(context.words, "export-vain", option = option, formats = formats);
                Err(Failure::Usage(said))
            }
            None => Ok(()),
        }
    }

    /// Writes a file that grows attempt by attempt.
    fn save(
        &self,
        context: &Context,
        format: Format,
        people: &People,
        scope: &Scope,
        output: &Output<'_>,
    ) -> Result<(), Failure> {
        // Only a spreadsheet says what its questions are about.
        let library =
            (format == Format::Xlsx).then(|| Library::new(context.shelf(&[]).into_parts().0));
        let around = Surroundings {
            label: &|id| context.words.say(id, &[]),
            who: &|learner| people.who(learner),
            about: &|asked| one_line(library.as_ref()?.find_asked(asked)?.1),
            zone: TimeZone::system(),
        };
        let walk = Walk { context, scope };
        let mut rounds = 0;
        output.write(|out| {
            rounds = walk.write(self.begin(context, format, scope, out, &around))?;
            Ok(())
        })?;
        output.tell(&say!(context.words, "export-written", file = output.name(), count = rounds))
    }

    fn begin<'s>(
        &self,
        context: &Context,
        format: Format,
        scope: &Scope,
        out: &'s mut (dyn Write + Send),
        around: &'s Surroundings<'s>,
    ) -> walk::Begun<'s> {
        match format {
            Format::Xlsx => {
                let about = about(&context.words, scope, Context::now(), &around.zone);
                results_xlsx::file(out, around, about.into())
            }
            Format::Json => results_json::document(out),
            Format::Jsonl => Ok(results_json::lines(out)),
            _ => results_csv::file(self.shape.unwrap_or_default(), out, around),
        }
    }
}

impl Format {
    /// Whether it holds one grade for each learner.
    fn is_graded(self) -> bool {
        matches!(self, Format::Moodle | Format::Canvas)
    }
}

/// The kind of file that a name ends like; CSV, if it ends otherwise.
fn by_ending(path: &Path) -> Format {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let mut known = Format::ALL.iter().filter(|format| !format.is_graded());
    let found = known.find(|format| ending.eq_ignore_ascii_case(format.word()));
    found.copied().unwrap_or(Format::Csv)
}
