//! The command line: one file a command. Here the arguments that all share, and the way from a
//! result to an exit code.

mod arguments;
mod banks;
mod chance;
mod class;
mod completions;
mod config;
mod consent;
mod context;
mod failure;
mod files;
mod help;
mod help_lines;
mod home;
mod learner;
mod lesson;
mod man;
mod now;
mod people;
mod places;
mod play;
mod progress;
mod quoted;
mod report;
mod results;
mod review;
mod rosters;
mod seat;
mod settings;
mod sitting;
mod stats;
mod story;
mod ticker;
mod welcome;
mod wipe;
mod workshop;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::say;
use crate::ui::text::clean;

use context::Context;
use failure::Failure;
use welcome::Met;

/// What follows `scamdrill`.
#[derive(Parser)]
#[command(
    name = "scamdrill",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
struct Cli {
    #[command(flatten)]
    globals: arguments::Globals,
    // Of the home screen alone; each command has its own.
    #[arg(long = "as", value_name = "NAME")]
    learner: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Subcommand)]
enum Command {
    Play(play::Play),
    Review(review::Review),
    Story(story::Story),
    Progress(progress::ProgressCommand),
    Banks(banks::Banks),
    Class(class::ClassCommand),
    Results(results::Results),
    Report(report::Report),
    Stats(stats::Stats),
    Workshop(workshop::Workshop),
    Lesson(lesson::LessonCommand),
    Now(now::Now),
    HelpLines(help_lines::HelpLines),
    Config(config::Config),
    Wipe(wipe::Wipe),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Runs the program and tells how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = help::as_option(arguments.into_iter().collect());
    // The bare tree has no words of help in it: they are only read when they are wanted.
    let wants_help = help::is_wanted(&arguments);
    let tree = if wants_help { help::command_for(&arguments) } else { Cli::command() };
    let parsed = tree.try_get_matches_from(&arguments);
    match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => dispatch(cli).map_or_else(Failure::tell, |()| ExitCode::SUCCESS),
        Err(error) => refuse(&error, &arguments, wants_help),
    }
}

fn dispatch(cli: Cli) -> Result<(), Failure> {
    let Some(command) = cli.command else { return alone(cli.globals, cli.learner.as_deref()) };
    let context = Context::new(cli.globals)?;
    if cli.learner.is_some() {
        return Err(Failure::Usage(say!(context.words, "as-goes-behind")));
    }
    match command {
        Command::Play(play) => play.run(&context),
        Command::Review(review) => review.run(&context),
        Command::Story(story) => story.run(&context),
        Command::Progress(progress) => progress.run(&context),
        Command::Banks(banks) => banks.run(&context),
        Command::Class(class) => class.run(&context),
        Command::Results(results) => results.run(&context),
        Command::Report(report) => report.run(&context),
        Command::Stats(stats) => stats.run(&context),
        Command::Workshop(workshop) => workshop.run(&context),
        Command::Lesson(lesson) => lesson.run(&context),
        Command::Now(now) => now.run(&context),
        Command::HelpLines(help_lines) => help_lines.run(&context),
        Command::Config(config) => config.run(&context),
        Command::Wipe(wipe) => wipe.run(&context),
        Command::Completions(completions) => completions.run(&context),
        Command::Man(man) => man.run(&context),
    }
}

/// The home screen where somebody sits, the help elsewhere.
fn alone(globals: arguments::Globals, learner: Option<&str>) -> Result<(), Failure> {
    if !seat::somebody_chooses() {
        let help = help::command_for(&[]).render_help().to_string();
        // A closed pipe ends the program as if it had been read to the end.
        let _ = io::stdout().write_all(help.as_bytes());
        return Ok(());
    }
    let mut context = Context::new(globals)?;
    match welcome::welcome(&mut context)? {
        Met::Welcome => home::run(&context, learner),
        Met::Stopped => Ok(()),
    }
}

/// Answers a request for help with our own words, and anything else that cannot be parsed with what
/// the parser says of it.
fn refuse(error: &clap::Error, arguments: &[OsString], is_worded: bool) -> ExitCode {
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let worded = match is_help && !is_worded {
        true => help::command_for(arguments).try_get_matches_from(arguments).err(),
        false => None,
    };
    let error = worded.as_ref().unwrap_or(error);
    // Rendered without colour, so that what a stranger put on the command line can be cleaned. A
    // closed pipe ends the program as if it had been read to the end.
    let text = clean(&error.render().to_string());
    let _ = match error.use_stderr() {
        true => io::stderr().write_all(text.as_bytes()),
        false => io::stdout().write_all(text.as_bytes()),
    };
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}
