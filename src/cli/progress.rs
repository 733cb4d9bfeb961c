//! `scamdrill progress`: strengths, history, what comes next.

use std::path::PathBuf;

use clap::Args;
use jiff::tz::TimeZone;

use crate::domain::learner::Learner;
use crate::domain::past::Past;
use crate::exchange::progress_json;
use crate::measure::progress::Progress;
use crate::report;
use crate::store::Store;
use crate::ui::progress::{View, page};
use crate::ui::screen::Screen;

use super::context::Context;
use super::failure::Failure;
use super::files::save_page;
use super::learner::{call_to_play, is_unnamed, learner};
use super::seat::Seat;

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
        let history = history(context, &learner)?;
        let look = Look::at(context, named, &learner, &history);
        if self.json {
            let document = progress_json::progress(&learner, Context::now(), &look.progress);
            return context.print(&format!("{document}\n"));
        }
        match &self.html {
            None => Seat::read_or_print(context, look.screen()),
            Some(file) => {
                let page =
                    report::progress::progress(look.view(), &look.progress, Context::today());
                save_page(context, file, &page, "page-written")
            }
        }
    }
}

/// A look at somebody's progress.
pub(super) struct Look<'l> {
    context: &'l Context,
    learner: &'l Learner,
    progress: Progress,
    call: String,
}

impl<'l> Look<'l> {
    /// What these answers of a learner say.
    pub(super) fn at(
        context: &'l Context,
        named: Option<&str>,
        learner: &'l Learner,
        history: &[Past],
    ) -> Self {
        let progress = Progress::of(history, Context::now(), &TimeZone::system());
        Self { context, learner, progress, call: call_to_play(context, named, &[]) }
    }

    /// The same in words and pictures.
    pub(super) fn screen(&self) -> Screen {
        page(self.view(), &self.progress)
    }

    fn view(&self) -> View<'_> {
        let learner = Some(self.learner).filter(|learner| !is_unnamed(learner));
        let learner = learner.map(Learner::as_str);
        let year = Context::today().year();
        View { words: &self.context.words, learner, call: &self.call, year }
    }
}

/// All that counts of what the learner has answered; nothing, where nothing has been kept.
fn history(context: &Context, learner: &Learner) -> Result<Vec<Past>, Failure> {
    match context.existing_store()? {
        Some(store) => store.history(learner).map_err(|error| context.store_failure(&error)),
        None => Ok(Vec::new()),
    }
}
