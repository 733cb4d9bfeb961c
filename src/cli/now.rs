//! `scamdrill now`: the first hour. Whoever types is asked where they stand; a pipe or an argument
//! is asked nothing. Nothing is stored.

use clap::Args;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::bank::guides::now::{FirstHour, Situation};
use crate::ui::now::{FirstHourTelling, Leaving, Sources, brief, lines};

use super::arguments::situations;
use super::context::Context;
use super::failure::Failure;
use super::help_lines::{country_set, unknown};
use super::seat::{Gone, Seat, somebody_chooses};

#[derive(Args)]
pub(super) struct Now {
    #[arg(value_parser = situations(), ignore_case = true)]
    situation: Option<Situation>,
    #[arg(long)]
    country: Option<String>,
}

impl Now {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let (first_hour, directory) = (FirstHour::load(), Directory::load());
        let sources = sources(context, &first_hour, &directory);
        let wanted = self.country.as_deref();
        let country = match wanted {
            Some(name) => directory.find(name),
            None => country_set(context, &directory)?,
        };
        match self.situation {
            Some(situation) => {
                context.draw(&sources.whole(situation, country, Leaving::ByWindow))?;
            }
            None if somebody_chooses() => {
                Seat::new(context)?.run(|seat| tell(seat, sources, country))?;
            }
            None => short(context, &sources, country)?,
        }
        // Somebody in a hurry is told of a slip last: what to do comes first.
        match wanted.filter(|_| country.is_none()) {
            Some(name) => Err(unknown(context, &directory, name)),
            None => Ok(()),
        }
    }
}

/// What the first hour is told from.
pub(super) fn sources<'g>(
    context: &'g Context,
    first_hour: &'g FirstHour,
    directory: &'g Directory,
) -> Sources<'g> {
    Sources { first_hour, directory, words: &context.words, today: Context::today() }
}

/// Asks, tells, and waits until it has been read.
pub(super) fn tell(
    seat: &mut Seat<'_>,
    sources: Sources<'_>,
    country: Option<&Country>,
) -> Result<Gone, Failure> {
    let mut telling = FirstHourTelling::new(sources, country);
    let first = telling.open();
    seat.lead_calmly(&mut telling, &first)?;
    Ok(Gone::of(telling.was_left()))
}

/// The short version of all.
fn short(
    context: &Context,
    sources: &Sources<'_>,
    country: Option<&Country>,
) -> Result<(), Failure> {
    let mut screen = brief(sources.words, sources.first_hour);
    screen.append(lines(sources.words, sources.directory, country, None, sources.today));
    context.draw(&screen)
}
