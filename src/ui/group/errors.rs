//! Missed scams and false alarms, and what they mean.

use crate::measure::discrimination::Leaning;
use crate::measure::group::{Errors, Tally};
use crate::say;

use super::values::share_in_range;
use super::{Section, View};

/// Both errors.
pub fn errors(view: View<'_>, errors: &Errors) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-errors-title"));
    let values = |tally: Tally| (share_in_range(view, tally.share), tally.people);
    let ((missed, misser), (alarms, alarmed)) =
        (values(errors.missed), values(errors.false_alarms));
    section.before.push(say!(words, "group-errors-basis"));
    section.numbers.push(match errors.missed.share.of {
        0 => say!(words, "group-errors-no-scams"),
        _ => say!(words, "group-errors-missed", share = missed, people = misser),
    });
    section.numbers.push(match errors.false_alarms.share.of {
        0 => say!(words, "group-errors-no-genuine"),
        _ => say!(words, "group-errors-alarms", share = alarms, people = alarmed),
    });
    section.after.push(match errors.leaning() {
        Some(Leaning::Trusting) => say!(words, "group-errors-trusting"),
        Some(Leaning::Suspicious) => say!(words, "group-errors-suspicious"),
        Some(Leaning::Neither) => say!(words, "group-errors-neither"),
        None => say!(words, "group-errors-untold"),
    });
    section
}
