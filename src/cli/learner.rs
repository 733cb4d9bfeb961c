//! Whose answers they are, and how that is typed.

use std::path::PathBuf;

use crate::domain::learner::Learner;
use crate::ui::text::clean_line;
use crate::ui::troubles;

use super::context::Context;
use super::failure::Failure;
use super::quoted::quoted;
use super::settings::Name;

/// Who plays, if nobody says.
const SOMEBODY: &str = "me";

/// Whose answers they are: the name given, that of the settings, or just somebody's.
pub(super) fn learner(context: &Context, named: Option<&str>) -> Result<Learner, Failure> {
    let name = named.or(context.settings.get(Name::Who)).unwrap_or(SOMEBODY);
    name.parse().map_err(|error| Failure::Usage(troubles::name(&context.words, &error)))
}

/// Whether somebody has given no name.
pub(super) fn is_unnamed(learner: &Learner) -> bool {
    learner.as_str() == SOMEBODY
}

/// What to type to play under the same name, with the same store and banks.
pub(super) fn call_to_play(context: &Context, named: Option<&str>, banks: &[PathBuf]) -> String {
    let mut call = "scamdrill play".to_owned();
    let mut add = |flag: &str, value: &str| {
        call.push_str(&format!(" {flag} {}", quoted(&clean_line(value))));
    };
    if let Some(name) = named {
        add("--as", name);
    }
    if let Some(store) = &context.globals.store {
        add("--store", &store.display().to_string());
    }
    for bank in banks {
        add("--bank", &bank.display().to_string());
    }
    if context.globals.private {
        call.push_str(" --private");
    }
    call
}
