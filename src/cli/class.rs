//! `scamdrill class`: groups of learners that a school follows by pseudonym. One file an action.

mod archive;
mod assign;
mod codes;
mod import;
mod list;
mod new;
mod notice;
mod rename;

use clap::{Args, Subcommand};

use crate::domain::class::{Class, ClassName};
use crate::say;
use crate::ui::classes::troubles;
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::quoted::quoted;

pub(super) use codes::one_called;

#[derive(Args)]
pub(super) struct ClassCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    New(new::New),
    Import(import::Import),
    List(list::List),
    Codes(codes::Codes),
    Assign(assign::Assign),
    Rename(rename::Rename),
    Archive(archive::Archive),
    Notice(notice::NoticeCommand),
}

impl ClassCommand {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::New(new) => new.run(context),
            Action::Import(import) => import.run(context),
            Action::List(list) => list.run(context),
            Action::Codes(codes) => codes.run(context),
            Action::Assign(assign) => assign.run(context),
            Action::Rename(rename) => rename.run(context),
            Action::Archive(archive) => archive.run(context),
            Action::Notice(notice) => notice.run(context),
        }
    }
}

/// A text as the name of a class.
fn class_name(context: &Context, text: &str) -> Result<ClassName, Failure> {
    text.parse().map_err(|why| {
        let (name, why) = (clean_line(text), troubles::text(&context.words, &why));
        Failure::Usage(say!(context.words, "class-name-bad", name = name, why = why))
    })
}

/// The name of a class as a shell takes it.
pub(super) fn typed(class: &Class) -> String {
    quoted(class.name.as_str())
}

/// An archived class is brought back before anything is done with it.
pub(super) fn is_in_use(context: &Context, class: &Class) -> Result<(), Failure> {
    let (name, typed) = (class.name.as_str(), typed(class));
    match class.archived {
        false => Ok(()),
        true => Err(Failure::Usage(say!(
            context.words,
            "class-is-archived",
            name = name,
            typed = typed
        ))),
    }
}
