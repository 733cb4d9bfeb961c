//! Which rounds are meant, as it is typed.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::say;
use crate::store::rooms::{KeptRoom, Rooms as _};
use crate::store::{AttemptId, Scope};
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;

/// The rounds of these learners, or of all if there are none; since a day, of a form.
pub(super) fn scope(
    context: &Context,
    learners: &[Learner],
    since: Option<&str>,
    form: Option<Form>,
) -> Result<Scope, Failure> {
    let since = since.map(|typed| start_of(context, typed)).transpose()?;
    let learners = (!learners.is_empty()).then(|| learners.iter().cloned().collect());
    Ok(Scope { learners, since, form, ..Scope::default() })
}

/// When a day began, where the user is.
pub(in super::super) fn start_of(context: &Context, typed: &str) -> Result<Timestamp, Failure> {
    let start = |day: Date| day.to_zoned(TimeZone::system()).ok();
    let start = typed.parse().ok().and_then(start).map(|start| start.timestamp());
    start.ok_or_else(|| {
        Failure::Usage(say!(context.words, "results-bad-day", day = clean_line(typed)))
    })
}

/// The attempts of a workshop, by its code; of several with the same code, of the latest.
pub(super) fn of_room(context: &Context, typed: &str) -> Result<BTreeSet<AttemptId>, Failure> {
    let kept = room(context, typed)?;
    Ok(kept.sheets.iter().map(|sheet| sheet.kept.id).collect())
}

/// A workshop by its code; of several with the same code, the latest.
pub(in super::super) fn room(context: &Context, typed: &str) -> Result<KeptRoom, Failure> {
    let failed = |error| context.store_failure(&error);
    if let Some(store) = context.existing_store()? {
        let rooms = store.rooms().map_err(failed)?;
        let found = rooms.iter().find(|room| room.code.eq_ignore_ascii_case(typed.trim()));
        if let Some(room) = found {
            return store.room(room.id).map_err(failed)?.ok_or_else(|| no_room(context, typed));
        }
    }
    Err(no_room(context, typed))
}

fn no_room(context: &Context, typed: &str) -> Failure {
    Failure::Usage(say!(context.words, "rooms-no-such", code = clean_line(typed)))
}
