//! What the first run asks, and keeping it.

use crate::bank::guides::help_lines::Directory;
use crate::say;
use crate::terminal::lead::Mode;
use crate::ui::screen::{Role, Screen};
use crate::ui::welcome::{Welcome, Wishes};

use super::context::Context;
use super::failure::Failure;
use super::seat::Seat;
use super::settings::{Name, Settings};

/// Whether home may be gone to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Met {
    /// It may.
    Welcome,
    /// Somebody stopped first.
    Stopped,
}

/// Asks in plain lines, which everybody can read, and keeps what was wished. Nothing is asked where
/// nothing shall be kept, or where settings are there already.
pub(super) fn welcome(context: &mut Context) -> Result<Met, Failure> {
    let Ok(places) = context.places() else { return Ok(Met::Welcome) };
    let path = places.settings();
    if context.globals.private || path.exists() {
        return Ok(Met::Welcome);
    }
    let Some(wishes) = ask(context)? else { return Ok(Met::Stopped) };
    let settings = settings_of(&wishes);
    // Whoever cannot keep them shall play all the same.
    match settings.save(&path) {
        Ok(()) => context.tell(&say!(context.words, "welcome-kept"))?,
        Err(error) => {
            let (file, reason) = (path.display().to_string(), error.to_string());
            context.tell(&say!(
                context.words,
                "settings-unwritable",
                file = file,
                reason = reason
            ))?;
        }
    }
    context.settings = settings;
    Ok(Met::Welcome)
}

fn ask(context: &Context) -> Result<Option<Wishes>, Failure> {
    let directory = Directory::load();
    let mut seat = Seat::plain(context);
    let mut asking = Welcome::new(&context.words, &directory, context.wants_full_screen());
    let first = asking.open();
    seat.lead_calmly(&mut asking, &first)?;
    if asking.was_left() {
        seat.clear()?;
    }
    seat.show(&Screen::line(Role::Body, String::new()))?;
    Ok(asking.wishes().cloned())
}

fn settings_of(wishes: &Wishes) -> Settings {
    let mut settings = Settings::default();
    let mode = wishes.plain.map(|plain| if plain { Mode::Plain } else { Mode::Full });
    let all = [
        (Name::Who, wishes.who.as_ref().map(|who| who.as_str())),
        (Name::Mode, mode.map(Mode::word)),
        (Name::Country, wishes.country.as_deref()),
    ];
    for (name, value) in all {
        // Each was checked when it was given.
        let _ = value.map(|value| settings.set(name, value));
    }
    settings
}
