//! `scamdrill config`: what is set once.

use clap::{Args, Subcommand};

use crate::say;
use crate::ui::text::clean_line;
use crate::ui::troubles;

use super::context::Context;
use super::failure::Failure;
use super::settings::{BadValue, Name, Settings};

#[derive(Args)]
pub(super) struct Config {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    Get { name: Option<String> },
    Set { name: String, value: String },
    Path,
}

impl Config {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::Get { name: None } => get_all(context),
            Action::Get { name: Some(name) } => get(context, name),
            Action::Set { name, value } => set(context, name, value),
            Action::Path => paths(context),
        }
    }
}

fn paths(context: &Context) -> Result<(), Failure> {
    let places = context.places()?;
    let (settings, answers) = (places.settings(), context.store_path()?);
    let line = |id: &str, path: &std::path::Path| {
        format!("{}\n", say!(context.words, id, path = path.display().to_string()))
    };
    context.print(
        &[
            line("path-settings", &settings),
            line("path-answers", &answers),
            line("path-banks", &places.banks()),
            line("path-classes", &places.classes()),
        ]
        .concat(),
    )
}

fn get_all(context: &Context) -> Result<(), Failure> {
    let not_set = say!(context.words, "setting-not-set");
    let line = |name: &Name| {
        let value = context.settings.get(*name).unwrap_or(&not_set);
        format!("{} = {value}\n", name.word())
    };
    context.print(&Name::ALL.iter().map(line).collect::<String>())
}

fn get(context: &Context, name: &str) -> Result<(), Failure> {
    match context.settings.get(find(context, name)?) {
        Some(value) => context.print(&format!("{value}\n")),
        None => context.tell(&say!(context.words, "setting-not-set")),
    }
}

fn set(context: &Context, name: &str, value: &str) -> Result<(), Failure> {
    let known = find(context, name)?;
    refuse_broken(context)?;
    let mut settings = context.settings.clone();
    settings.set(known, value).map_err(|error| refuse(context, name, value, &error))?;
    let path = context.places()?.settings();
    settings.save(&path).map_err(|error| {
        let file = path.display().to_string();
        Failure::Content(say!(
            context.words,
            "settings-unwritable",
            file = file,
            reason = error.to_string()
        ))
    })?;
    let value = settings.get(known).unwrap_or_default();
    context.tell(&say!(context.words, "setting-kept", name = known.word(), value = value))
}

/// A file with a mistake is not written over: what else stands in it would be lost.
fn refuse_broken(context: &Context) -> Result<(), Failure> {
    let path = context.places()?.settings();
    match Settings::load(&path) {
        Ok(_) => Ok(()),
        Err(_) => {
            let file = clean_line(&path.display().to_string());
            Err(Failure::Content(say!(context.words, "settings-mend-first", file = file)))
        }
    }
}

fn find(context: &Context, name: &str) -> Result<Name, Failure> {
    Name::from_word(name).ok_or_else(|| {
        let names = Name::WORDS.join(", ");
        Failure::Usage(say!(
            context.words,
            "no-such-setting",
            name = clean_line(name),
            names = names
        ))
    })
}

fn refuse(context: &Context, name: &str, value: &str, error: &BadValue) -> Failure {
    let allowed = match error {
        BadValue::Name(error) => troubles::name(&context.words, error),
        BadValue::NoneOf(words) => say!(context.words, "setting-allowed", words = words.join(", ")),
    };
    let (name, value) = (clean_line(name), clean_line(value));
    Failure::Usage(say!(
        context.words,
        "bad-setting",
        name = name,
        value = value,
        allowed = allowed
    ))
}
