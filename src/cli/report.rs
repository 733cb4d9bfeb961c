//! `scamdrill report`: pages to keep, print or hand over. One file a kind of report.

mod class;
mod learner;
mod rooms;

use std::path::PathBuf;

use clap::Args;

use crate::say;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Report {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    html: Option<PathBuf>,
    #[arg(long)]
    json: bool,
    /// What others may see, and no more.
    #[arg(long, conflicts_with = "learner")]
    shared: bool,
    /// Of rooms, those that opened on this day or later.
    #[arg(long, value_name = "DATE", requires = "rooms")]
    since: Option<String>,
}

/// What a report is about: exactly one of these.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct About {
    #[arg(long, value_name = "CLASS")]
    class: Option<String>,
    #[arg(long, value_name = "LEARNER")]
    learner: Option<String>,
    #[arg(long, value_name = "CODE")]
    room: Option<String>,
    #[arg(long)]
    rooms: bool,
}

impl Report {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match (&self.about.class, &self.about.learner) {
            (Some(name), _) => class::report(self, context, name),
            (None, Some(_)) if self.json || !self.bank.is_empty() => {
                Err(Failure::Usage(say!(context.words, "report-learner-only-html")))
            }
            (None, Some(named)) => learner::run(context, named, self.html.as_deref()),
            // Of one workshop, or of all.
            (None, None) => rooms::report(self, context, self.about.room.as_deref()),
        }
    }
}
