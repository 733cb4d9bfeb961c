//! `scamdrill banks`: what there is to play.

mod check;

use clap::{Args, Subcommand};

use crate::bank::shelf::Shelf;
use crate::exchange::json;
use crate::say;
use crate::ui::text::clean_line;
use crate::ui::{banks, troubles};

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Banks {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    List {
        #[arg(long, value_name = "FILE")]
        bank: Vec<std::path::PathBuf>,
        #[arg(long)]
        json: bool,
    },
    Check(check::Check),
    Show {
        id: String,
        #[arg(long, value_name = "FILE")]
        bank: Vec<std::path::PathBuf>,
    },
}

impl Banks {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::List { bank, json } => list(context, &context.shelf(bank), *json),
            Action::Check(check) => check.run(context),
            Action::Show { id, bank } => show(context, &context.shelf(bank), id),
        }
    }
}

fn list(context: &Context, shelf: &Shelf, json: bool) -> Result<(), Failure> {
    if json {
        let banks = shelf.banks().iter().map(|(origin, bank)| (origin.file(), bank));
        context.print(&format!("{}\n", json::banks(banks)))?;
    } else {
        context.draw(&banks::list(&context.words, shelf))?;
    }
    refuse(context, shelf)
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

fn show(context: &Context, shelf: &Shelf, id: &str) -> Result<(), Failure> {
    let found = shelf.banks().iter().find(|(_, bank)| bank.id.as_str() == id);
    let Some((_, bank)) = found else {
        // It may be among the files that hold mistakes.
        refuse(context, shelf)?;
        let ids: Vec<&str> = shelf.banks().iter().map(|(_, bank)| bank.id.as_str()).collect();
        return Err(Failure::Usage(say!(
            context.words,
            "no-such-bank",
            id = clean_line(id),
            banks = ids.join(", ")
        )));
    };
    context.draw(&banks::contents(&context.words, bank))
}
