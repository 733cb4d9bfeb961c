//! The help of the command line, out of `words/`.

use clap::{Arg, Command, CommandFactory};

use crate::words::{Language, Words};

use super::Cli;
use super::arguments::Globals;
use super::failure::Failure;

/// The tree of commands with its words of help.
pub(super) fn command() -> Command {
    let words = Words::help(Language::default());
    worded(Cli::command(), &words, "help")
}

/// Prints the help of the whole.
pub(super) fn print(_globals: &Globals) -> Result<(), Failure> {
    // A closed pipe ends the program as if it had been read to the end.
    let _ = command().print_help();
    Ok(())
}

/// Gives a command its words: `help-play`, `help-play.examples`, `help-play-count`; what is shared
/// is found under `help-count` of the whole.
fn worded(command: Command, words: &Words, id: &str) -> Command {
    let about = words.find(id, &[]);
    let examples = words.find(&format!("{id}.examples"), &[]);
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    let mut command = command.mut_args(|argument| worded_argument(argument, words, id));
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(examples) = examples {
        command = command.after_help(examples);
    }
    for name in names {
        let below = format!("{id}-{name}");
        command = command.mut_subcommand(name, |one| worded(one, words, &below));
    }
    command
}

fn worded_argument(argument: Arg, words: &Words, id: &str) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let own = words.find(&format!("{id}-{name}"), &[]);
    let help = own.or_else(|| words.find(&format!("help-{name}"), &[]));
    let argument = match words.find("help-everywhere", &[]) {
        Some(heading) if argument.is_global_set() => argument.help_heading(heading),
        _ => argument,
    };
    match help {
        Some(help) => argument.help(help),
        None => argument,
    }
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
