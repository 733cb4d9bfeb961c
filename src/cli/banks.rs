//! `scamdrill banks`: what there is to play, and what it takes to write more. One file an action.

mod check;
mod chosen;
pub(super) mod export;
mod import;
mod list;
mod new;
mod print;
mod schema;
mod show;

use clap::{Args, Subcommand};

use crate::bank::shelf::Shelf;
use crate::ui::troubles;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Banks {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    List(list::List),
    Check(check::Check),
    Show(show::Show),
    New(new::New),
    Export(export::Export),
    Import(import::Import),
    Print(print::Print),
    Schema(schema::Schema),
}

impl Banks {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::List(list) => list.run(context),
            Action::Check(check) => check.run(context),
            Action::Show(show) => show.run(context),
            Action::New(new) => new.run(context),
            Action::Export(export) => export.run(context),
            Action::Import(import) => import.run(context),
            Action::Print(print) => print.run(context),
            Action::Schema(schema) => schema.run(context),
        }
    }
}

/// The files that gave no bank, with all their mistakes.
fn refuse(context: &Context, shelf: &Shelf) -> Result<(), Failure> {
    let refused = shelf.refused();
    if refused.is_empty() {
        return Ok(());
    }
    let texts: Vec<String> =
        refused.iter().map(|one| troubles::refused(&context.words, one)).collect();
    Err(Failure::Content(texts.join("\n")))
}
