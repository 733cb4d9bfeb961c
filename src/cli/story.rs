//! `scamdrill story`: walk through a situation, decision by decision. Nothing is kept.

use std::path::PathBuf;

use clap::Args;

use crate::exchange::json;
use crate::say;
use crate::ui::story::Telling;
use crate::ui::story::menu::{Told, list, menu};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::quoted::quoted;
use super::seat::{Chosen, Gone, Seat, somebody_chooses};

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
        match &self.id {
            Some(id) => {
                let found = library.find_story(id);
                let told = found.ok_or_else(|| unknown(context, id, &stories))?;
                Seat::new(context)?.run(|seat| tell(seat, told))
            }
            None if somebody_chooses() => Seat::new(context)?.run(|seat| choose(seat, &stories)),
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

/// Asks which story, and tells it. In the full screen the list comes back.
pub(super) fn choose(seat: &mut Seat<'_>, stories: &[Told<'_>]) -> Result<Gone, Failure> {
    if let [only] = stories {
        return tell(seat, *only);
    }
    let context = seat.context;
    loop {
        match seat.choose(&mut menu(&context.words, stories))? {
            Chosen::Left => return Ok(Gone::AtOnce),
            Chosen::Nothing => return Ok(Gone::Calmly),
            Chosen::This(place) => {
                let gone = tell(seat, stories[place])?;
                if gone == Gone::AtOnce || !seat.is_full() {
                    return Ok(gone);
                }
            }
        }
    }
}

fn tell(seat: &mut Seat<'_>, told: Told<'_>) -> Result<Gone, Failure> {
    let (mut telling, first) = Telling::open(&seat.context.words, told, seat.pace());
    seat.lead_calmly(&mut telling, &first)?;
    Ok(Gone::of(telling.was_left()))
}
