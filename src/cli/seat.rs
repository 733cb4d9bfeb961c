//! Where somebody, or a script, sits: in front of the full screen where the terminal can show one and
//! nobody wants plain lines; of line mode otherwise.

use std::convert::Infallible;
use std::io::{self, BufRead, IsTerminal, Write};

use crate::say;
use crate::terminal::full::Full;
use crate::terminal::full::draw::SMALLEST;
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::lead::{LeadError, Stage};
use crate::terminal::line::{CLEAR, LineMode};
use crate::ui::dialogue::Dialogue;
use crate::ui::drill::Pace;
use crate::ui::keys::Phrases;
use crate::ui::menu::Menu;
use crate::ui::reader::Reader;
use crate::ui::screen::{Role, Screen};

use super::context::Context;
use super::failure::Failure;

/// Whether there is somebody who can read a question and answer it.
pub(super) fn somebody_chooses() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Where somebody, or a script, sits.
pub(super) struct Seat<'s> {
    pub(super) context: &'s Context,
    stage: Stage,
    pub(super) somebody_types: bool,
    can_clear: bool,
}

impl<'s> Seat<'s> {
    /// In front of the full screen, if that can be; of lines on stdout otherwise.
    pub(super) fn new(context: &'s Context) -> Result<Self, Failure> {
        if context.wants_full_screen() { Self::full(context) } else { Ok(Self::plain(context)) }
    }

    /// In front of lines on stdout.
    pub(super) fn plain(context: &'s Context) -> Self {
        Self::lines(context, io::stdout())
    }

    /// In front of lines on stderr: stdout is for a document alone.
    pub(super) fn beside(context: &'s Context) -> Self {
        Self::lines(context, io::stderr())
    }

    fn lines(context: &'s Context, output: impl Write + IsTerminal + 'static) -> Self {
        let somebody_types = io::stdin().is_terminal();
        let can_clear = output.is_terminal() && Context::moves_cursor();
        let pen = context.pen(&output);
        let input: Box<dyn BufRead> = Box::new(io::stdin().lock());
        let line = LineMode { input, output: Box::new(output) as _, pen, echo: !somebody_types };
        let seat = Self { context, stage: Stage::Line(line), somebody_types, can_clear };
        seat.when_interrupted(say!(context.words, "interrupted-private"));
        seat
    }

    fn full(context: &'s Context) -> Result<Self, Failure> {
        // Said before anything is drawn: whoever cannot use it hears how to do without.
        context.draw(&Screen::line(Role::Hint, say!(context.words, "full-screen-first")))?;
        let painter = context.pen(&io::stdout()).painter;
        let full = Full::open(painter, Phrases::of(&context.words, SMALLEST));
        let full = full.map_err(|error| context.io_failure(&error))?;
        let stage = Stage::Full(Box::new(full));
        let seat = Self { context, stage, somebody_types: true, can_clear: true };
        seat.when_interrupted(say!(context.words, "interrupted-private"));
        Ok(seat)
    }

    /// Whether the whole window is drawn.
    pub(super) fn is_full(&self) -> bool {
        matches!(self.stage, Stage::Full(_))
    }

    /// Whether what is led waits for somebody.
    pub(super) fn pace(&self) -> Pace {
        if self.somebody_types { Pace::Waits } else { Pace::Flows }
    }

    /// What to say to an interruption from now on.
    pub(super) fn when_interrupted(&self, words: String) {
        let pen = self.context.pen(&io::stderr());
        say_when_interrupted(pen.draw(&Screen::line(Role::Body, words)));
    }

    /// Does something here, and leaves an empty window if that is wanted.
    pub(super) fn run(
        mut self,
        what: impl FnOnce(&mut Self) -> Result<Gone, Failure>,
    ) -> Result<(), Failure> {
        match what(&mut self)? {
            Gone::AtOnce => self.clear(),
            Gone::Calmly => Ok(()),
        }
    }

    /// Lets somebody read something: in the full screen, or printed in lines.
    pub(super) fn read_or_print(context: &'s Context, screen: Screen) -> Result<(), Failure> {
        if !context.wants_full_screen() {
            return context.draw(&screen);
        }
        Self::full(context)?.run(|seat| seat.read(screen))
    }

    /// Reads something to its end.
    pub(super) fn read(&mut self, screen: Screen) -> Result<Gone, Failure> {
        let mut reader = Reader::new(&self.context.words, screen.clone());
        self.lead_calmly(&mut reader, &screen)?;
        Ok(Gone::of(reader.was_left()))
    }

    /// Asks which; none if somebody leaves. `Left` is for whoever leaves at once.
    pub(super) fn choose(&mut self, menu: &mut Menu<'_>) -> Result<Chosen, Failure> {
        let first = menu.open();
        self.lead_calmly(menu, &first)?;
        Ok(match menu.chosen() {
            _ if menu.was_left() => Chosen::Left,
            Some(place) => Chosen::This(place),
            None => Chosen::Nothing,
        })
    }

    /// Leads something to its end that cannot fail by itself.
    pub(super) fn lead_calmly<D: Dialogue<Error = Infallible>>(
        &mut self,
        dialogue: &mut D,
        first: &Screen,
    ) -> Result<(), Failure> {
        self.lead(dialogue, first, |never| match *never {})
    }

    /// Leads something to its end.
    pub(super) fn lead<D: Dialogue>(
        &mut self,
        dialogue: &mut D,
        first: &Screen,
        failure: impl Fn(&D::Error) -> Failure,
    ) -> Result<(), Failure> {
        self.stage.lead(dialogue, first, &Context::now).map_err(|error| match error {
            LeadError::Dialogue(error) => failure(&error),
            LeadError::Io(error) => self.context.io_failure(&error),
            LeadError::Interrupted => Failure::Interrupted,
        })
    }

    /// Says something between two dialogues.
    pub(super) fn show(&mut self, screen: &Screen) -> Result<(), Failure> {
        self.stage.show(screen).map_err(|error| self.context.io_failure(&error))
    }

    /// Says something last, where it stays when the full screen is gone.
    pub(super) fn end_with(&mut self, screen: &Screen) -> Result<(), Failure> {
        self.close();
        match &mut self.stage {
            Stage::Line(line) => line.show(screen).map_err(|error| self.context.io_failure(&error)),
            Stage::Full(_) => self.context.draw(screen),
        }
    }

    /// Leaves an empty window.
    pub(super) fn clear(&mut self) -> Result<(), Failure> {
        self.close();
        if !self.can_clear {
            return Ok(());
        }
        match &mut self.stage {
            Stage::Line(line) => line.clear().map_err(|error| self.context.io_failure(&error)),
            Stage::Full(_) => self.context.write(CLEAR),
        }
    }

    fn close(&mut self) {
        if let Stage::Full(full) = &mut self.stage {
            full.close();
        }
    }
}

/// How somebody went away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gone {
    /// As anybody does.
    Calmly,
    /// At once, and the window shall be empty.
    AtOnce,
}

impl Gone {
    /// At once, if something was left at once.
    pub(super) fn of(was_left: bool) -> Self {
        if was_left { Gone::AtOnce } else { Gone::Calmly }
    }
}

/// What came of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chosen {
    /// The one at this place.
    This(usize),
    /// None.
    Nothing,
    /// None, and the window shall be empty.
    Left,
}
