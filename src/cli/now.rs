//! `scamdrill now`: the first hour. Whoever types is asked where they stand; a pipe or an argument
//! is asked nothing. Nothing is stored.

mod asking;

use clap::Args;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::bank::guides::now::{FirstHour, Situation};
use crate::ui::now::{Leaving, brief, lines, steps};
use crate::ui::screen::Screen;

use super::arguments::situations;
use super::context::Context;
use super::failure::Failure;
use super::help_lines::{country_set, unknown};
use super::seat::somebody_chooses;
use asking::Asking;

#[derive(Args)]
pub(super) struct Now {
    #[arg(value_parser = situations(), ignore_case = true)]
    situation: Option<Situation>,
    #[arg(long)]
    country: Option<String>,
}

impl Now {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let guide = Guide { first_hour: FirstHour::load(), directory: Directory::load(), context };
        let wanted = self.country.as_deref();
        let country = match wanted {
            Some(name) => guide.directory.find(name),
            None => country_set(context, &guide.directory)?,
        };
        match self.situation {
            Some(situation) => context.draw(&guide.whole(situation, country, Leaving::ByWindow))?,
            None if somebody_chooses() => Asking::new(&guide, country).run()?,
            None => context.draw(&guide.short(country))?,
        }
        // Somebody in a hurry is told of a slip last: what to do comes first.
        match wanted.filter(|_| country.is_none()) {
            Some(name) => Err(unknown(context, &guide.directory, name)),
            None => Ok(()),
        }
    }
}

/// What can be told, and the words for it.
struct Guide<'c> {
    first_hour: FirstHour,
    directory: Directory,
    context: &'c Context,
}

impl Guide<'_> {
    /// All steps, then whom to call.
    fn whole(&self, situation: Situation, country: Option<&Country>, leaving: Leaving) -> Screen {
        let words = &self.context.words;
        let advice = self.first_hour.find(situation);
        let steps = advice.map(|advice| steps(words, advice, leaving));
        self.with_lines(steps.unwrap_or_default(), country, Some(situation))
    }

    /// The short version of all.
    fn short(&self, country: Option<&Country>) -> Screen {
        self.with_lines(brief(&self.context.words, &self.first_hour), country, None)
    }

    fn with_lines(
        &self,
        mut screen: Screen,
        country: Option<&Country>,
        situation: Option<Situation>,
    ) -> Screen {
        let (words, today) = (&self.context.words, Context::today());
        screen.append(lines(words, &self.directory, country, situation, today));
        screen
    }
}
