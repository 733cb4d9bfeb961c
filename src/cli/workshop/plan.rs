//! `scamdrill workshop plan`: the plans of workshops, and the trainer's runbook of one.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::bank::plan::builtin::{self, PLANS};
use crate::bank::plan::load;
use crate::bank::read::{ReadError, read};
use crate::bank::shelf::{Origin, Refused, Trouble};
use crate::domain::agenda::{Agenda, setup_parts};
use crate::domain::library::Library;
use crate::domain::seed::Seed;
use crate::report;
use crate::ui::agenda::{list, trouble, unknown};
use crate::ui::runbook::{View, runbook};
use crate::ui::troubles;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::help_lines::{self, country_set};
use super::super::seat::Seat;

#[derive(Args)]
pub(super) struct Plan {
    plan: Option<String>,
    #[arg(long, value_name = "FILE", requires = "plan")]
    html: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "plan", conflicts_with = "html")]
    copy: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "plan")]
    bank: Vec<PathBuf>,
    #[arg(long, requires = "plan")]
    country: Option<String>,
}

impl Plan {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let Some(word) = &self.plan else {
            let agendas: Vec<Agenda> =
                PLANS.iter().filter_map(|(_, text)| load(text).ok()).collect();
            return context.draw(&list(&context.words, &agendas));
        };
        let Found { text, agenda } = find(context, word)?;
        if let Some(file) = &self.copy {
            return save_page(context, file, &text, "plan-copied");
        }
        can_be_followed(context, &agenda, &context.library(&self.bank)?)?;
        let directory = Directory::load();
        let view = View {
            words: &context.words,
            agenda: &agenda,
            directory: &directory,
            country: self.country(context, &directory)?,
            today: Context::today(),
        };
        match &self.html {
            Some(file) => {
                save_page(context, file, &report::runbook::runbook(view), "runbook-written")
            }
            None => Seat::read_or_print(context, runbook(view)),
        }
    }

    fn country<'d>(
        &self,
        context: &Context,
        directory: &'d Directory,
    ) -> Result<Option<&'d Country>, Failure> {
        let Some(name) = &self.country else { return country_set(context, directory) };
        let found = directory.find(name);
        found.map(Some).ok_or_else(|| help_lines::unknown(context, directory, name))
    }
}

/// A plan with the text it was made of.
pub(in crate::cli) struct Found {
    pub(in crate::cli) text: String,
    pub(in crate::cli) agenda: Agenda,
}

/// The plan that a word names: one that is built in, or else a file.
pub(in crate::cli) fn find(context: &Context, word: &str) -> Result<Found, Failure> {
    let (file, text) = match builtin::find(word) {
        Some((file, text)) => (file, Ok(text.to_owned())),
        None => (word, read(Path::new(word))),
    };
    let refused = |trouble| {
        let origin = Origin::of(Path::new(file));
        let refused = Refused { origin, file: file.to_owned(), trouble };
        Failure::Content(troubles::refused(&context.words, &refused))
    };
    match text {
        Err(ReadError::Missing) if !is_path(word) => Err(no_such(context, word)),
        Err(error) => Err(refused(Trouble::Unreadable(error))),
        Ok(text) => match load(&text) {
            Ok(agenda) => Ok(Found { text, agenda }),
            Err(mistakes) => Err(refused(Trouble::Mistakes { text, mistakes })),
        },
    }
}

/// Whether a word can only be meant as a file.
fn is_path(word: &str) -> bool {
    word.contains(['/', '\\']) || word.ends_with(".toml")
}

fn no_such(context: &Context, word: &str) -> Failure {
    let known: Vec<&str> =
        PLANS.iter().filter_map(|(file, _)| file.strip_suffix(".toml")).collect();
    Failure::Usage(unknown(&context.words, word, &known))
}

/// What keeps a plan from being followed is told before the day on which it is needed. Which seed
/// it is hardly matters: what there is to choose from does not follow from it.
fn can_be_followed(context: &Context, agenda: &Agenda, library: &Library) -> Result<(), Failure> {
    match setup_parts(agenda, library, Seed(0), None) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::Content(trouble(&context.words, library, &error))),
    }
}
