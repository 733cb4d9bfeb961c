//! `scamdrill class notice`: papers for a school, filled in with what is set here.

use std::path::PathBuf;

use clap::Args;

use crate::bank::guides::help_lines::Directory;
use crate::report;
use crate::ui::notice::{Notice, Place, papers, screen};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::help_lines::country_set;
use super::super::rosters::Rosters;
use super::super::seat::Seat;
use super::typed;

#[derive(Args)]
pub(super) struct NoticeCommand {
    name: String,
    #[arg(short = 'o', long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl NoticeCommand {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let rosters = Rosters::look(context)?;
        let class = rosters.find(&self.name)?;
        let directory = Directory::load();
        let (words, today) = (&context.words, Context::today());
        let papers = papers(Notice {
            words,
            class,
            typed: &typed(class),
            place: place(context)?,
            country: country_set(context, &directory)?,
            directory: &directory,
            today,
        });
        match &self.output {
            Some(file) => {
                let page = report::notice::notice(words, class, &papers, today);
                save_page(context, file, &page, "page-written")
            }
            None => Seat::read_or_print(context, screen(&papers)),
        }
    }
}

fn place(context: &Context) -> Result<Place, Failure> {
    match context.store_path()? == context.places()?.store() {
        true => Ok(Place::OwnFolder),
        false => Ok(Place::Named),
    }
}
