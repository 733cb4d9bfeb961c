//! The help of the command line, out of `words/`.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use crate::words::{Language, Words};

use super::Cli;

/// The tree of commands with all its words of help.
pub(super) fn command() -> Command {
    worded(Cli::command(), &Words::help(Language::default()), "help", &|_| true)
}

/// The same, but of the commands below only those named on the command line have more than their
/// first line: nobody sees the rest, and it would double the time to the help.
pub(super) fn command_for(arguments: &[OsString]) -> Command {
    let is_named = |name: &str| arguments.iter().any(|argument| argument == name);
    worded(Cli::command(), &Words::help(Language::default()), "help", &is_named)
}

/// `scamdrill help play` means `scamdrill play --help`.
pub(super) fn as_option(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|argument| argument == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

/// Whether the command line asks for help, as far as a look tells.
pub(super) fn is_wanted(arguments: &[OsString]) -> bool {
    arguments.iter().any(|argument| argument == "--help" || argument == "-h")
}

/// Gives a command its words: `help-play`, `help-play.examples`, `help-play-count`; what is shared
/// is found under `help-count` of the whole.
fn worded(command: Command, words: &Words, id: &str, is_named: &dyn Fn(&str) -> bool) -> Command {
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    let mut command = with_about(command, words, id);
    command = command.mut_args(|argument| worded_argument(argument, words, id));
    if let Some(examples) = words.find(&format!("{id}.examples"), &[]) {
        command = command.after_help(examples);
    }
    for name in names {
        let below = format!("{id}-{name}");
        command = command.mut_subcommand(&name, |one| match is_named(&name) {
            true => worded(one, words, &below, is_named),
            false => with_about(one, words, &below),
        });
    }
    command
}

fn with_about(command: Command, words: &Words, id: &str) -> Command {
    match words.find(id, &[]) {
        Some(about) => command.about(about),
        None => command,
    }
}

fn worded_argument(argument: Arg, words: &Words, id: &str) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let ids = [Some(id), lender(id), Some("help")];
    let help = ids.into_iter().flatten().find_map(|id| words.find(&format!("{id}-{name}"), &[]));
    let argument = match words.find("help-everywhere", &[]) {
        Some(heading) if argument.is_global_set() => argument.help_heading(heading),
        _ => argument,
    };
    match help {
        Some(help) => argument.help(help),
        None => argument,
    }
}

/// Whose arguments a command takes beside its own.
fn lender(id: &str) -> Option<&'static str> {
    (id == "help-workshop-demo").then_some("help-workshop-start")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(command: &Command, path: &str, missing: &mut Vec<String>) {
        if command.get_about().is_none() {
            missing.push(path.to_owned());
        }
        let unworded = command.get_arguments().filter(|argument| argument.get_help().is_none());
        missing.extend(unworded.map(|argument| format!("{path} {}", argument.get_id())));
        for below in command.get_subcommands() {
            check(below, &format!("{path} {}", below.get_name()), missing);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words() {
        let mut missing = Vec::new();
        check(&command(), "scamdrill", &mut missing);
        assert!(missing.is_empty(), "{missing:#?}");
    }
}
