//! What the trainer is told first, when a room opens.

use jiff::{Timestamp, Zoned};

use crate::domain::room::Key;
use crate::say;
use crate::ui::screen::{Role, Screen};
use crate::workshop::scan;

use super::super::context::Context;
use super::super::settings::Name;
use super::running::Keeping;
use super::until;
use super::whereabouts::Whereabouts;

/// What there is to tell.
pub(super) struct Welcome<'w> {
    pub(super) context: &'w Context,
    pub(super) place: &'w Whereabouts,
    pub(super) code: &'w str,
    pub(super) key: &'w Key,
    pub(super) keeping: Keeping,
    /// When the clock ends what everybody does alone.
    pub(super) until: Option<Timestamp>,
}

impl Welcome<'_> {
    /// All of it. An address stands alone on its line, so that it can be copied and is read as one.
    pub(super) fn screen(&self) -> Screen {
        let words = &self.context.words;
        let mut screen = Screen::line(Role::Heading, say!(words, "workshop-open"));
        self.way_in(&mut screen);
        screen.gap();
        let (here, digits) = (self.place.here(), self.key.digits());
        screen.say(Role::Body, say!(words, "workshop-trainer"));
        screen.say(Role::Body, format!("{here}trainer#{digits}"));
        screen.say(Role::Body, say!(words, "workshop-screen"));
        screen.say(Role::Body, format!("{here}screen#{digits}"));
        screen.gap();
        self.notes(&mut screen);
        screen.gap();
        screen
    }

    /// How learners come in.
    fn way_in(&self, screen: &mut Screen) {
        let (words, learners) = (&self.context.words, self.place.learners());
        let has_square = self.context.wants_pictures() && !self.place.is_only_here();
        let id = match (self.place.is_only_here(), has_square) {
            (true, _) => "workshop-learners-here",
            (false, true) => "workshop-learners-scan",
            (false, false) => "workshop-learners",
        };
        screen.say(Role::Body, words.say(id, &[]));
        screen.say(Role::Body, learners.clone());
        screen.say(Role::Body, say!(words, "workshop-code", code = self.code));
        for other in self.place.others() {
            screen.say(Role::Aside, say!(words, "workshop-or"));
            screen.say(Role::Aside, other);
        }
        if has_square {
            square(screen, &format!("{learners}#{}", self.code));
        }
    }

    fn notes(&self, screen: &mut Screen) {
        let words = &self.context.words;
        let reach = match self.place.is_only_here() {
            true => "workshop-only-here",
            false => "workshop-plain-http",
        };
        screen.say(Role::Care, words.say(reach, &[]));
        if self.context.settings.get(Name::Country).is_none() {
            screen.say(Role::Hint, say!(words, "workshop-no-country"));
        }
        if let Some(until) = self.until {
            let (time, is_tomorrow) = until::shown(until, &Zoned::now());
            let id = if is_tomorrow { "workshop-until-tomorrow" } else { "workshop-until" };
            screen.say(Role::Hint, words.say(id, &[("time", time.as_str().into())]));
        }
        let kept = match self.keeping {
            Keeping::OnDisk => say!(words, "workshop-kept"),
            Keeping::Nowhere => say!(words, "workshop-private"),
            Keeping::Rehearsed(learners) => {
                say!(words, "workshop-rehearsal", learners = u32::from(learners))
            }
        };
        screen.say(Role::Hint, kept);
    }
}

/// Something to scan, with room around it.
pub(super) fn square(screen: &mut Screen, address: &str) {
    screen.gap();
    for line in scan::blocks(address).lines() {
        screen.say(Role::Body, line.to_owned());
    }
}
