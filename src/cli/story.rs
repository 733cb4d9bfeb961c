//! `scamdrill story`: walk through a situation, decision by decision. Nothing is kept.

use std::path::PathBuf;

use clap::Args;

use crate::exchange::json;
use crate::say;
use crate::ui::drill::Pace;
use crate::ui::story::Telling;
use crate::ui::story::menu::{Told, list, menu};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::quoted::quoted;
use super::seat::{Seat, somebody_chooses};

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
                tell(seat, found.ok_or_else(|| unknown(context, id, &stories))?)
            }
            None if somebody_chooses() => match stories[..] {
                [only] => tell(seat, only),
                _ => choose(seat, &stories),
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

/// Asks which story, and tells it.
fn choose(mut seat: Seat<'_>, stories: &[Told<'_>]) -> Result<(), Failure> {
    match seat.choose(menu(&seat.context.words, stories))? {
        Some(place) => tell(seat, stories[place]),
        None => Ok(()),
    }
}

fn tell(mut seat: Seat<'_>, told: Told<'_>) -> Result<(), Failure> {
    let pace = if seat.somebody_types { Pace::Waits } else { Pace::Flows };
    let (mut telling, first) = Telling::open(&seat.context.words, told, pace);
    seat.lead(&mut telling, &first)?;
    if telling.was_left() { seat.clear() } else { Ok(()) }
}
