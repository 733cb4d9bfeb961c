//! The first hour with whoever asks for it: where do you stand, then step by step, and whom to call in
//! which country: nobody has to say where they are before they hear what to do. `x` leaves an empty window at every moment, because somebody may be looking.

use std::convert::Infallible;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::bank::guides::now::{FirstHour, Situation};
use crate::say;
use crate::words::Words;

use super::super::dialogue::{Dialogue, Field, Page, Said};
use super::super::help_lines::countries;
use super::super::keys::{ENTER_CHOOSES, ENTER_FINISH, ENTER_LEAVES_OUT, HELP, LEAVE, QUIT, page};
use super::super::screen::{Role, Screen};
use super::super::text::clean_line;
use super::{Leaving, Said as Typed, lines, opening, read, steps};

/// What the first hour is told from.
#[derive(Clone, Copy)]
pub struct Sources<'g> {
    /// What to do.
    pub first_hour: &'g FirstHour,
    /// Whom to call.
    pub directory: &'g Directory,
    /// The words it is told in.
    pub words: &'g Words,
    /// The day on which it is told.
    pub today: Date,
}

/// Where the telling stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Situation,
    /// The steps are told, and the country is asked for.
    Country(Situation),
    /// Whom to call is told, below the steps if the country was known from the start.
    Lines(Situation),
    Stopped,
    Left,
}

/// The first hour with whoever asks for it.
pub struct FirstHourTelling<'g> {
    sources: Sources<'g>,
    country: Option<&'g Country>,
    /// Whether the country had to be asked for.
    was_asked: bool,
    phase: Phase,
}

impl<'g> FirstHourTelling<'g> {
    /// `country` is known already, or asked for.
    pub fn new(sources: Sources<'g>, country: Option<&'g Country>) -> Self {
        Self { sources, country, was_asked: false, phase: Phase::Situation }
    }

    /// What is said first.
    pub fn open(&self) -> Screen {
        opening(self.sources.words, self.sources.first_hour, Leaving::ByLine)
    }

    /// Whether it was left at once, so that the screen should be cleared.
    pub fn was_left(&self) -> bool {
        self.phase == Phase::Left
    }

    fn hint(&self, text: String) -> Said {
        Said::aside(Screen::line(Role::Hint, text))
    }

    fn end(&mut self, phase: Phase) -> Said {
        self.phase = phase;
        Said::turn(Screen::new())
    }

    fn hear_situation(&mut self, line: &str) -> Said {
        let words = self.sources.words;
        match read(line) {
            Typed::Chosen(situation) if self.country.is_some() => {
                self.phase = Phase::Lines(situation);
                Said::turn(self.sources.whole(situation, self.country, Leaving::ByLine))
            }
            Typed::Chosen(situation) => {
                self.phase = Phase::Country(situation);
                Said::turn(self.sources.steps(situation, Leaving::ByLine))
            }
            Typed::Quit => self.end(Phase::Stopped),
            Typed::Leave => self.end(Phase::Left),
            Typed::Help => self.hint(say!(words, "now-keys")),
            Typed::EnterAlone => self.hint(say!(words, "now-enter-alone")),
            Typed::Nothing => self.hint(say!(words, "now-no-choice")),
        }
    }

    fn hear_country(&mut self, line: &str, situation: Situation) -> Said {
        let words = self.sources.words;
        match line.trim() {
            "" => self.tell(situation),
            "x" | "X" => self.end(Phase::Left),
            "q" | "Q" => self.end(Phase::Stopped),
            "?" => {
                let mut screen = Screen::line(Role::Hint, say!(words, "now-country-help"));
                screen.append(countries(words, self.sources.directory));
                Said::aside(screen)
            }
            name => match self.sources.directory.find(name) {
                Some(country) => {
                    self.country = Some(country);
                    self.tell(situation)
                }
                None => {
                    let country = clean_line(name);
                    self.hint(say!(words, "now-no-such-country", country = country))
                }
            },
        }
    }

    fn hear_end(&mut self, line: &str, situation: Situation) -> Said {
        match line.trim() {
            "x" | "X" => self.end(Phase::Left),
            "r" | "R" => Said::turn(self.told(situation, Leaving::ByLine)),
            "?" => self.hint(say!(self.sources.words, "help-reading")),
            _ => self.end(Phase::Stopped),
        }
    }

    /// Whom to call, once the country is said or left out.
    fn tell(&mut self, situation: Situation) -> Said {
        (self.phase, self.was_asked) = (Phase::Lines(situation), true);
        Said::turn(self.sources.lines(situation, self.country))
    }

    /// What stands last: whom to call, below the steps if nothing was asked in between.
    fn told(&self, situation: Situation, leaving: Leaving) -> Screen {
        match self.was_asked {
            true => self.sources.lines(situation, self.country),
            false => self.sources.whole(situation, self.country, leaving),
        }
    }

    /// The steps, and the question for the country below them.
    fn country_screen(&self, situation: Situation) -> Screen {
        let mut screen = self.sources.steps(situation, Leaving::ByChord);
        screen.gap();
        screen.say(Role::Prompt, say!(self.sources.words, "now-country-heading"));
        screen
    }
}

impl Sources<'_> {
    /// All steps, then whom to call.
    pub fn whole(
        &self,
        situation: Situation,
        country: Option<&Country>,
        leaving: Leaving,
    ) -> Screen {
        let mut screen = self.steps(situation, leaving);
        screen.append(self.lines(situation, country));
        screen
    }

    fn steps(&self, situation: Situation, leaving: Leaving) -> Screen {
        let advice = self.first_hour.find(situation);
        advice.map(|advice| steps(self.words, advice, leaving)).unwrap_or_default()
    }

    fn lines(&self, situation: Situation, country: Option<&Country>) -> Screen {
        lines(self.words, self.directory, country, Some(situation), self.today)
    }
}

impl Dialogue for FirstHourTelling<'_> {
    type Error = Infallible;

    fn page(&self) -> Page {
        let (words, guide) = (self.sources.words, self.sources.first_hour);
        match self.phase {
            Phase::Situation => {
                let screen = opening(words, guide, Leaving::ByKey);
                page(words, screen, Field::One, &[ENTER_CHOOSES, HELP, QUIT, LEAVE])
            }
            Phase::Country(situation) => {
                let (screen, field) =
                    (self.country_screen(situation), Field::Text { may_be_empty: true });
                page(words, screen, field, &[ENTER_LEAVES_OUT, HELP, QUIT, LEAVE])
            }
            Phase::Lines(situation) => {
                let screen = self.told(situation, Leaving::ByKey);
                page(words, screen, Field::Next, &[ENTER_FINISH, HELP, QUIT, LEAVE])
            }
            Phase::Stopped | Phase::Left => page(words, Screen::new(), Field::Next, &[LEAVE]),
        }
    }

    fn prompt(&self) -> String {
        let words = self.sources.words;
        match self.phase {
            Phase::Situation => say!(words, "prompt-now"),
            Phase::Country(_) => say!(words, "prompt-now-country"),
            Phase::Lines(_) | Phase::Stopped | Phase::Left => say!(words, "prompt-now-end"),
        }
    }

    fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Stopped | Phase::Left)
    }

    fn hear(&mut self, line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        Ok(match (line, self.phase) {
            // The end of the input leaves the country out, and stops otherwise.
            (None, Phase::Country(situation)) => self.tell(situation),
            (None, _) => self.end(Phase::Stopped),
            (Some(line), Phase::Situation) => self.hear_situation(line),
            (Some(line), Phase::Country(situation)) => self.hear_country(line, situation),
            (Some(line), Phase::Lines(situation)) => self.hear_end(line, situation),
            (Some(_), Phase::Stopped | Phase::Left) => self.end(self.phase),
        })
    }
}
