//! `scamdrill banks`: what there is to play.

use clap::{Args, Subcommand};

use crate::bank::shelf::{Origin, Shelf};
use crate::domain::bank::Bank;
use crate::domain::question::{Question, Verdict};
use crate::exchange::json;
use crate::say;
use crate::ui::names;
use crate::ui::screen::{Role, Screen};
use crate::ui::text::clean_line;
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
    List {
        #[arg(long, value_name = "FILE")]
        bank: Vec<std::path::PathBuf>,
        #[arg(long)]
        json: bool,
    },
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
            Action::Show { id, bank } => show(context, &context.shelf(bank), id),
        }
    }
}

fn list(context: &Context, shelf: &Shelf, json: bool) -> Result<(), Failure> {
    if json {
        let banks = shelf.banks().iter().map(|(origin, bank)| (origin.file(), bank));
        context.print(&format!("{}\n", json::banks(banks)))?;
    } else {
        let mut screen = Screen::new();
        for (origin, bank) in shelf.banks() {
            screen.say(Role::Body, line(context, origin, bank));
        }
        context.draw(&screen)?;
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

fn line(context: &Context, origin: &Origin, bank: &Bank) -> String {
    let origin = origin.file().unwrap_or_else(|| say!(context.words, "bank-built-in"));
    let (id, title) = (bank.id.as_str(), &*bank.title);
    let count = bank.questions.len();
    say!(context.words, "bank-line", id = id, title = title, count = count, origin = origin)
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
    context.draw(&contents(context, bank))
}

/// What is in a bank, without giving an answer away.
fn contents(context: &Context, bank: &Bank) -> Screen {
    let words = &context.words;
    let mut screen = Screen::line(Role::Heading, bank.title.to_string());
    let topic = names::topic(words, bank);
    let (language, licence) = (&*bank.language, &*bank.licence);
    screen.say(
        Role::Aside,
        say!(words, "bank-about", topic = topic, language = language, licence = licence),
    );
    let (scams, genuine) = (bank.judged(Verdict::Scam), bank.judged(Verdict::Genuine));
    let count = bank.questions.len();
    screen.say(
        Role::Body,
        say!(words, "bank-counts", count = count, scams = scams, genuine = genuine),
    );
    if !bank.later.is_empty() {
        screen.say(Role::Body, say!(words, "bank-later", count = bank.later.len()));
    }
    for question in &bank.questions {
        screen.gap();
        screen.say(Role::Body, question_line(context, question));
        screen.say(Role::Aside, question.prompt.to_string());
    }
    screen.gap();
    screen.say(Role::Heading, say!(words, "bank-sources"));
    for source in &bank.sources {
        let (title, publisher) = (&*source.title, &*source.publisher);
        screen.say(Role::Aside, say!(words, "bank-source", title = title, publisher = publisher));
    }
    screen
}

fn question_line(context: &Context, question: &Question) -> String {
    let words = &context.words;
    let kind = names::kind(words, question);
    let (id, level) = (question.id.as_str(), u32::from(question.level.number()));
    match question.focus {
        Some(focus) => {
            let tactic = names::tactic(words, focus.tactic);
            say!(words, "bank-question", id = id, kind = kind, level = level, tactic = tactic)
        }
        None => say!(words, "bank-question-fact", id = id, kind = kind, level = level),
    }
}
