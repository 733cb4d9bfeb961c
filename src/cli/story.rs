//! `scamdrill story`: walk through a situation, decision by decision. Nothing is kept.

use std::convert::Infallible;
use std::io::{self, IsTerminal, StdinLock, Stdout};
use std::path::PathBuf;

use clap::Args;

use crate::exchange::json;
use crate::say;
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::line::{LineError, LineMode};
use crate::ui::dialogue::Dialogue;
use crate::ui::drill::Pace;
use crate::ui::screen::{Role, Screen};
use crate::ui::story::Telling;
use crate::ui::story::menu::{Menu, Told, list};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::play::quoted;

#[derive(Args)]
pub(super) struct Story {
    id: Option<String>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, conflicts_with = "id")]
    json: bool,
}

impl Story {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let library = context.library(&self.bank)?;
        let stories: Vec<Told<'_>> = library.stories().collect();
        if self.json {
            return context.print(&format!("{}\n", json::stories(&stories)));
        }
        let seat = Seat::new(context);
        match &self.id {
            Some(id) => {
                let found = library.find_story(id);
                seat.tell(found.ok_or_else(|| unknown(context, id, &stories))?)
            }
            None if seat.somebody_types && io::stdout().is_terminal() => match stories[..] {
                [only] => seat.tell(only),
                _ => seat.choose(&stories),
            },
            None => context.draw(&list(&context.words, &stories, &self.banks())),
        }
    }

    /// The bank files named, as they have to be typed again.
    fn banks(&self) -> String {
        let option = |file: &PathBuf| {
            format!(" --bank {}", quoted(&clean_line(&file.display().to_string())))
        };
        self.bank.iter().map(option).collect()
    }
}

fn unknown(context: &Context, id: &str, stories: &[Told<'_>]) -> Failure {
    let ids: Vec<&str> = stories.iter().map(|(_, story)| story.id.as_str()).collect();
    let (id, ids) = (clean_line(id), ids.join(", "));
    Failure::Usage(say!(context.words, "no-such-story", id = id, stories = ids))
}

/// Somebody, or a script, in front of a story.
struct Seat<'s> {
    context: &'s Context,
    line: LineMode<StdinLock<'static>, Stdout>,
    somebody_types: bool,
}

impl<'s> Seat<'s> {
    fn new(context: &'s Context) -> Self {
        let (somebody_types, output) = (io::stdin().is_terminal(), io::stdout());
        let (input, pen) = (io::stdin().lock(), context.pen(&output));
        let interrupted = say!(context.words, "interrupted-private");
        say_when_interrupted(pen.draw(&Screen::line(Role::Body, interrupted)));
        let line = LineMode { input, output, pen, echo: !somebody_types };
        Self { context, line, somebody_types }
    }

    /// Asks which story, and tells it.
    fn choose(mut self, stories: &[Told<'_>]) -> Result<(), Failure> {
        let (mut menu, first) = Menu::open(&self.context.words, stories);
        self.lead(&mut menu, &first)?;
        match menu.chosen() {
            Some(told) => self.tell(told),
            None if menu.was_left() => self.clear(),
            None => Ok(()),
        }
    }

    fn tell(mut self, told: Told<'_>) -> Result<(), Failure> {
        let pace = if self.somebody_types { Pace::Waits } else { Pace::Flows };
        let (mut telling, first) = Telling::open(&self.context.words, told, pace);
        self.lead(&mut telling, &first)?;
        if telling.was_left() { self.clear() } else { Ok(()) }
    }

    fn lead<D: Dialogue<Error = Infallible>>(
        &mut self,
        dialogue: &mut D,
        first: &Screen,
    ) -> Result<(), Failure> {
        self.line.play(dialogue, first, &Context::now).map_err(|error| match error {
            LineError::Dialogue(never) => match never {},
            LineError::Io(error) => self.context.io_failure(&error),
        })
    }

    fn clear(&mut self) -> Result<(), Failure> {
        let can_clear = self.line.output.is_terminal() && Context::moves_cursor();
        let cleared = if can_clear { self.line.clear() } else { Ok(()) };
        cleared.map_err(|error| self.context.io_failure(&error))
    }
}
