//! `scamdrill progress`: strengths, history, what comes next.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::tz::TimeZone;

use crate::domain::learner::Learner;
use crate::domain::past::Past;
use crate::exchange::progress_json;
use crate::measure::progress::Progress;
use crate::report;
use crate::say;
use crate::store::Store;
use crate::ui::progress::{View, page};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::files::write_new;
use super::learner::{call_to_play, is_unnamed, learner};

#[derive(Args)]
pub(super) struct ProgressCommand {
    #[arg(long = "as", value_name = "NAME")]
    learner: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    html: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl ProgressCommand {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let named = self.learner.as_deref();
        let learner = learner(context, named)?;
        let (now, zone) = (Context::now(), TimeZone::system());
        let progress = Progress::of(&history(context, &learner)?, now, &zone);
        if self.json {
            let document = progress_json::progress(&learner, now, &progress);
            return context.print(&format!("{document}\n"));
        }
        let (call, today) = (call_to_play(context, named), now.to_zoned(zone).date());
        let learner = Some(&learner).filter(|learner| !is_unnamed(learner));
        let view = View { words: &context.words, learner, call: &call, year: today.year() };
        match &self.html {
            None => context.draw(&page(view, &progress)),
            Some(file) => save(context, file, &report::progress::progress(view, &progress, today)),
        }
    }
}

/// All that counts of what the learner has answered; nothing, where nothing has been kept.
fn history(context: &Context, learner: &Learner) -> Result<Vec<Past>, Failure> {
    match context.existing_store()? {
        Some(store) => store.history(learner).map_err(|error| context.store_failure(&error)),
        None => Ok(Vec::new()),
    }
}

/// Writes the page into a file that is not there yet, or on stdout.
fn save(context: &Context, path: &Path, page: &str) -> Result<(), Failure> {
    if path == Path::new("-") {
        return context.print(page);
    }
    let file = clean_line(&path.display().to_string());
    write_new(path, page).map_err(|error| {
        Failure::Content(match error.kind() {
            io::ErrorKind::AlreadyExists => say!(context.words, "file-exists", file = &file),
            _ => {
                let reason = clean_line(&error.to_string());
                say!(context.words, "file-unwritable", file = &file, reason = reason)
            }
        })
    })?;
    context.tell(&say!(context.words, "page-written", file = file))
}
