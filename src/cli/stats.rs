//! `scamdrill stats`: how good the questions are.

use std::path::PathBuf;

use clap::Args;

use crate::domain::form::Form;
use crate::domain::library::Library;
use crate::domain::past::Past;
use crate::exchange::stats_json;
use crate::measure::item::Survey;
use crate::report;
use crate::say;
use crate::store::Store;
use crate::ui::stats::{View, page};
use crate::ui::text::clean_line;

use super::arguments::forms;
use super::context::Context;
use super::failure::Failure;
use super::files::save_page;
use super::seat::Seat;

#[derive(Args)]
pub(super) struct Stats {
    #[arg(value_name = "BANK")]
    banks: Vec<String>,
    #[arg(long, value_parser = forms(), ignore_case = true)]
    form: Option<Form>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    html: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl Stats {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let library = context.library(&self.bank)?;
        let survey = self.survey(context, &library)?;
        let sets = survey.results();
        let (words, changed) = (&context.words, survey.changed());
        let is_of_named = !self.banks.is_empty();
        let is_part = is_of_named || self.form.is_some();
        let view = View { words, library: &library, is_part, is_of_named, changed };
        if self.json {
            let document = stats_json::stats(Context::now(), &sets, changed);
            return context.print(&format!("{document}\n"));
        }
        match &self.html {
            None => Seat::read_or_print(context, page(view, &sets)),
            Some(file) => {
                let page = report::stats::stats(view, &sets, Context::today());
                save_page(context, file, &page, "stats-written")
            }
        }
    }

    /// All answers that are wanted. A bank that is gone may still be named, if it has answers.
    fn survey<'l>(&self, context: &Context, library: &'l Library) -> Result<Survey<'l>, Failure> {
        let mut survey = Survey::new(library);
        let mut is_known = vec![false; self.banks.len()];
        if let Some(store) = context.existing_store()? {
            let visited = store.each_fresh(&mut |learner, past| {
                let named = self.banks.iter().position(|id| id == past.asked.bank.as_str());
                named.into_iter().for_each(|at| is_known[at] = true);
                if self.wants(past) {
                    survey.add(learner, past);
                }
            });
            visited.map_err(|error| context.store_failure(&error))?;
        }
        let is_at_hand = |id: &str| library.banks().iter().any(|bank| bank.id.as_str() == id);
        let mut named = self.banks.iter().zip(is_known);
        match named.find(|(id, is_known)| !is_known && !is_at_hand(id)) {
            Some((id, _)) => Err(unknown(context, library, id)),
            None => Ok(survey),
        }
    }

    fn wants(&self, past: &Past) -> bool {
        let is_named =
            self.banks.is_empty() || self.banks.iter().any(|id| id == past.asked.bank.as_str());
        is_named && (self.form.is_none() || self.form == past.form)
    }
}

fn unknown(context: &Context, library: &Library, id: &str) -> Failure {
    let banks: Vec<&str> = library.banks().iter().map(|bank| bank.id.as_str()).collect();
    let (id, banks) = (clean_line(id), banks.join(", "));
    Failure::Usage(say!(context.words, "no-such-bank-of-answers", id = id, banks = banks))
}
