//! Which rounds are meant, as it is typed.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::say;
use crate::store::Scope;
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
    Ok(Scope { learners, since, form })
}

/// When a day began, where the user is.
fn start_of(context: &Context, typed: &str) -> Result<Timestamp, Failure> {
    let start = |day: Date| day.to_zoned(TimeZone::system()).ok();
    let start = typed.parse().ok().and_then(start).map(|start| start.timestamp());
    start.ok_or_else(|| {
        Failure::Usage(say!(context.words, "results-bad-day", day = clean_line(typed)))
    })
}
