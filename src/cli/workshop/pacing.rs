//! The trainer at the terminal: a word and Enter, and what stands in the room after it.

mod standing;
mod typed;

use std::io::{self, IsTerminal};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::domain::room::{Command, Direction};
use crate::say;
use crate::terminal::input::read_line;
use crate::ui::screen::{Role, Screen};
use crate::workshop::host::{Ask, Desk, Reply};

use super::super::context::Context;
use super::super::failure::Failure;
use super::running::Keeping;
use standing::{people, standing, state};
use typed::{Typed, read};

/// How often the terminal looks whether somebody else has led on.
const LOOK: Duration = Duration::from_millis(200);

/// Nobody reads a line faster than this. What is typed sooner was meant for what stood before.
const READS: Duration = Duration::from_millis(300);

/// Leads from the terminal until the room is over. Where nobody types, the trainer's page leads.
pub(super) fn pace(context: &Context, desk: &Desk, keeping: Keeping) -> Result<(), Failure> {
    context.draw(&state(&context.words, desk))?;
    context.draw(&Screen::line(Role::Hint, say!(context.words, "workshop-hint")))?;
    let turn = desk.hall().room().turn();
    let is_typed = io::stdin().is_terminal();
    let mut pacer = Pacer { context, desk, turn, before: None, is_typed, is_heard: true };
    pacer.go_on(&keyboard())?;
    context.tell(&match keeping {
        Keeping::OnDisk => say!(context.words, "workshop-closed"),
        Keeping::Nowhere | Keeping::Rehearsed(_) => say!(context.words, "workshop-closed-private"),
    })
}

/// The lines that are typed, to the end of the input. A thread waits for them, so that a room that is
/// ended on the trainer's page does not wait for Enter.
fn keyboard() -> Receiver<String> {
    let (typed, heard) = channel();
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        while let Ok(Some(line)) = read_line(&mut input) {
            if typed.send(line).is_err() {
                return;
            }
        }
    });
    heard
}

struct Pacer<'p> {
    context: &'p Context,
    desk: &'p Desk,
    /// The turn that was shown last.
    turn: u32,
    /// The one that was shown before it, and until when that was.
    before: Option<(u32, Instant)>,
    /// Whether somebody types, and not a pipe.
    is_typed: bool,
    is_heard: bool,
}

impl Pacer<'_> {
    fn go_on(&mut self, keyboard: &Receiver<String>) -> Result<(), Failure> {
        while !self.is_over() {
            match keyboard.recv_timeout(LOOK) {
                Ok(line) => self.hear(&line)?,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => self.rest()?,
            }
            self.tell_of_moves()?;
        }
        Ok(())
    }

    fn is_over(&self) -> bool {
        self.desk.hall().is_over()
    }

    /// Nobody types any more.
    fn rest(&mut self) -> Result<(), Failure> {
        if std::mem::replace(&mut self.is_heard, false) && self.is_typed {
            self.context.tell(&say!(self.context.words, "workshop-nobody-types"))?;
        }
        thread::sleep(LOOK);
        Ok(())
    }

    /// Says where the room stands if somebody else has led on, or the clock. The line that somebody may
    /// be typing stays as it is, and is heard whole.
    fn tell_of_moves(&mut self) -> Result<(), Failure> {
        let room = self.desk.hall().room();
        if room.is_over() || room.turn() == self.turn {
            return Ok(());
        }
        let mut screen = Screen::new();
        screen.say(Role::Body, standing(&self.context.words, &room));
        let turn = room.turn();
        drop(room);
        self.shown(turn, true);
        if self.is_typed {
            self.context.write("\n")?;
        }
        self.context.draw(&screen)
    }

    /// Another turn is shown from now on.
    fn shown(&mut self, turn: u32, may_be_unread: bool) {
        self.before = may_be_unread.then(|| (self.turn, Instant::now()));
        self.turn = turn;
    }

    /// The turn for which somebody pressed Enter: the one that they had read.
    fn meant(&self) -> u32 {
        match self.before {
            Some((turn, until)) if until.elapsed() < READS => turn,
            _ => self.turn,
        }
    }

    fn hear(&mut self, line: &str) -> Result<(), Failure> {
        let words = &self.context.words;
        match read(line) {
            Some(Typed::Who) => self.context.draw(&people(words, self.desk)),
            Some(Typed::Help) => self.help(),
            Some(Typed::CloseIn(seconds)) => self.close_in(seconds),
            Some(Typed::Go(to)) => self.go(to),
            Some(Typed::Hands(counts)) => self.count(counts),
            Some(Typed::Pause) => {
                let is_paused = self.desk.hall().room().is_paused();
                self.lead(Command::Pause(!is_paused))
            }
            Some(Typed::Lock) => {
                let is_locked = self.desk.hall().room().is_locked();
                self.lead(Command::Lock(!is_locked))
            }
            Some(Typed::End) => self.lead(Command::End),
            None => self.context.tell(&say!(words, "workshop-not-understood")),
        }
    }

    fn help(&self) -> Result<(), Failure> {
        let mut screen = Screen::new();
        for line in say!(self.context.words, "workshop-help").lines() {
            screen.say(Role::Hint, line.to_owned());
        }
        self.context.draw(&screen)
    }

    fn go(&mut self, to: Direction) -> Result<(), Failure> {
        let turn = self.meant();
        self.lead(Command::Move { turn, to })
    }

    fn count(&mut self, counts: Vec<u32>) -> Result<(), Failure> {
        let turn = self.meant();
        self.lead(Command::Hands { turn, counts })
    }

    fn close_in(&mut self, seconds: Option<u32>) -> Result<(), Failure> {
        let before = self.desk.hall().room().deadline();
        self.ask(|reply| Ask::CloseIn(seconds, reply))?;
        // The room is let go of before anything is drawn: a terminal may stand still.
        let deadline = self.desk.hall().room().deadline();
        match (seconds, deadline) {
            (Some(seconds), Some(_)) if deadline != before => {
                let text = say!(self.context.words, "workshop-closes", seconds = seconds);
                self.context.draw(&Screen::line(Role::Body, text))
            }
            _ => Ok(()),
        }
    }

    fn lead(&mut self, command: Command) -> Result<(), Failure> {
        self.ask(|reply| Ask::Lead(command, reply))
    }

    /// Asks the host, and shows what stands then.
    fn ask(&mut self, ask: impl FnOnce(Reply<()>) -> Ask) -> Result<(), Failure> {
        match self.desk.ask_and_wait(ask) {
            Some(Ok(())) if self.is_over() => Ok(()),
            Some(Ok(())) => {
                let turn = self.desk.hall().room().turn();
                if turn != self.turn {
                    // Enter pressed twice goes on once; a pipe never presses twice.
                    self.shown(turn, self.is_typed);
                }
                self.context.draw(&state(&self.context.words, self.desk))
            }
            Some(Err(why)) => {
                self.before = None;
                self.context.tell(&why)
            }
            None => self.context.tell(&say!(self.context.words, "workshop-closed")),
        }
    }
}
