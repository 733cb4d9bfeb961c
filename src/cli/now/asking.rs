//! Asking whoever types where they stand and in which country. `x` leaves an empty window at every
//! question, because somebody may be looking.

use std::io::{self, StdinLock, Stdout};

use crate::bank::guides::help_lines::Country;
use crate::bank::guides::now::Situation;
use crate::say;
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::line::LineMode;
use crate::ui::help_lines::countries;
use crate::ui::now::{Leaving, Said, opening, read};
use crate::ui::screen::{Block, Role, Screen};
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::Guide;

/// Somebody in front of the guide.
pub(super) struct Asking<'g> {
    guide: &'g Guide<'g>,
    country: Option<&'g Country>,
    line: LineMode<StdinLock<'static>, Stdout>,
}

/// What comes of a question.
enum Answer<T> {
    Given(T),
    Quit,
    Leave,
}

impl<'g> Asking<'g> {
    /// `country` is known already, or asked for.
    pub(super) fn new(guide: &'g Guide<'g>, country: Option<&'g Country>) -> Self {
        let (input, output) = (io::stdin().lock(), io::stdout());
        let pen = guide.context.pen(&output);
        Self { guide, country, line: LineMode { input, output, pen, echo: false } }
    }

    /// Asks, tells, and waits until it has been read.
    pub(super) fn run(mut self) -> Result<(), Failure> {
        let interrupted = say!(self.guide.context.words, "interrupted-private");
        say_when_interrupted(self.line.pen.draw(&Screen::line(Role::Body, interrupted)));
        match self.tell().map_err(|error| self.guide.context.io_failure(&error))? {
            Answer::Given(()) | Answer::Quit => Ok(()),
            Answer::Leave => self.clear().map_err(|error| self.guide.context.io_failure(&error)),
        }
    }

    fn tell(&mut self) -> io::Result<Answer<()>> {
        self.line.show(&opening(&self.guide.context.words, &self.guide.first_hour))?;
        let situation = match self.ask_situation()? {
            Answer::Given(situation) => situation,
            Answer::Quit => return Ok(Answer::Quit),
            Answer::Leave => return Ok(Answer::Leave),
        };
        let country = match self.ask_country()? {
            Answer::Given(country) => country,
            Answer::Quit => return Ok(Answer::Quit),
            Answer::Leave => return Ok(Answer::Leave),
        };
        self.say(self.guide.whole(situation, country, Leaving::ByKey))?;
        self.wait()
    }

    fn ask_situation(&mut self) -> io::Result<Answer<Situation>> {
        loop {
            let words = &self.guide.context.words;
            let said = self.line.ask(&say!(words, "prompt-now"))?;
            match said.as_deref().map_or(Said::Quit, read) {
                Said::Chosen(situation) => return Ok(Answer::Given(situation)),
                Said::Quit => return Ok(Answer::Quit),
                Said::Leave => return Ok(Answer::Leave),
                Said::Help => self.hint(say!(words, "now-keys"))?,
                Said::EnterAlone => self.hint(say!(words, "now-enter-alone"))?,
                Said::Nothing => self.hint(say!(words, "now-no-choice"))?,
            }
        }
    }

    /// Asks until there is a country, or none is wanted. The end of the input leaves it out.
    fn ask_country(&mut self) -> io::Result<Answer<Option<&'g Country>>> {
        if self.country.is_some() {
            return Ok(Answer::Given(self.country));
        }
        loop {
            let words = &self.guide.context.words;
            let typed = self.line.ask(&say!(words, "prompt-now-country"))?;
            match typed.as_deref().map(str::trim).unwrap_or_default() {
                "" => return Ok(Answer::Given(None)),
                "x" | "X" => return Ok(Answer::Leave),
                "q" | "Q" => return Ok(Answer::Quit),
                "?" => {
                    self.hint(say!(words, "now-country-help"))?;
                    self.say(countries(words, &self.guide.directory))?;
                }
                name => match self.guide.directory.find(name) {
                    Some(country) => return Ok(Answer::Given(Some(country))),
                    None => {
                        let country = clean_line(name);
                        self.hint(say!(words, "now-no-such-country", country = country))?;
                    }
                },
            }
        }
    }

    /// The window stays ours until somebody has read it, so that they can still clear it.
    fn wait(&mut self) -> io::Result<Answer<()>> {
        let words = &self.guide.context.words;
        let typed = self.line.ask(&say!(words, "prompt-now-end"))?;
        let leaves = typed.is_some_and(|line| line.trim().eq_ignore_ascii_case("x"));
        Ok(if leaves { Answer::Leave } else { Answer::Given(()) })
    }

    fn hint(&mut self, text: String) -> io::Result<()> {
        self.say(Screen::line(Role::Hint, text))
    }

    /// Shows a screen with room above it.
    fn say(&mut self, screen: Screen) -> io::Result<()> {
        let mut below = Screen { blocks: vec![Block::Gap] };
        below.blocks.extend(screen.blocks);
        self.line.show(&below)
    }

    fn clear(&mut self) -> io::Result<()> {
        if Context::moves_cursor() { self.line.clear() } else { Ok(()) }
    }
}
