//! Whose answers they are: the argument, the setting, or nobody in particular.

use crate::domain::learner::Learner;
use crate::ui::troubles;

use super::context::Context;
use super::failure::Failure;
use super::settings::Name;

/// Who plays, if nobody says.
const SOMEBODY: &str = "me";

/// Who plays.
pub(super) fn learner(context: &Context, name: Option<&str>) -> Result<Learner, Failure> {
    let name = name.or(context.settings.get(Name::Who)).unwrap_or(SOMEBODY);
    name.parse().map_err(|error| Failure::Usage(troubles::name(&context.words, &error)))
}

/// Whether somebody has said who plays.
pub(super) fn is_named(context: &Context, name: Option<&str>) -> bool {
    name.or(context.settings.get(Name::Who)).is_some()
}
