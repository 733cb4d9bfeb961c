//! Somebody, or a script, who types; nothing of it is kept.

use std::convert::Infallible;
use std::io::{self, IsTerminal, StdinLock, Stdout};

use crate::say;
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::line::{LineError, LineMode};
use crate::ui::dialogue::Dialogue;
use crate::ui::menu::Menu;
use crate::ui::screen::{Role, Screen};

use super::context::Context;
use super::failure::Failure;

/// Whether there is somebody who can read a question and answer it.
pub(super) fn somebody_chooses() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Where somebody, or a script, types.
pub(super) struct Seat<'s> {
    pub(super) context: &'s Context,
    pub(super) line: LineMode<StdinLock<'static>, Stdout>,
    pub(super) somebody_types: bool,
}

impl<'s> Seat<'s> {
    pub(super) fn new(context: &'s Context) -> Self {
        let (somebody_types, output) = (io::stdin().is_terminal(), io::stdout());
        let (input, pen) = (io::stdin().lock(), context.pen(&output));
        let interrupted = say!(context.words, "interrupted-private");
        say_when_interrupted(pen.draw(&Screen::line(Role::Body, interrupted)));
        let line = LineMode { input, output, pen, echo: !somebody_types };
        Self { context, line, somebody_types }
    }

    /// Asks which; none if somebody leaves.
    pub(super) fn choose(&mut self, mut menu: Menu<'_>) -> Result<Option<usize>, Failure> {
        let first = menu.open();
        self.lead(&mut menu, &first)?;
        if menu.was_left() {
            self.clear()?;
        }
        Ok(menu.chosen())
    }

    /// Leads something to its end.
    pub(super) fn lead<D: Dialogue<Error = Infallible>>(
        &mut self,
        dialogue: &mut D,
        first: &Screen,
    ) -> Result<(), Failure> {
        self.line.play(dialogue, first, &Context::now).map_err(|error| match error {
            LineError::Dialogue(never) => match never {},
            LineError::Io(error) => self.context.io_failure(&error),
        })
    }

    /// Leaves an empty window.
    pub(super) fn clear(&mut self) -> Result<(), Failure> {
        let can_clear = self.line.output.is_terminal() && Context::moves_cursor();
        let cleared = if can_clear { self.line.clear() } else { Ok(()) };
        cleared.map_err(|error| self.context.io_failure(&error))
    }
}
