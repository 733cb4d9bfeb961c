//! Whose answers they are, and how that is typed.

use std::path::PathBuf;

use crate::domain::class::{Assignment, Class, Code};
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::question::Audience;
use crate::store::Store;
use crate::ui::classes::task_how;
use crate::ui::screen::{Role, Screen};
use crate::ui::text::clean_line;
use crate::ui::troubles;

use super::context::Context;
use super::failure::Failure;
use super::quoted::quoted;
use super::rosters::Rosters;
use super::seat::Seat;
use super::settings::Name;

/// Who plays, if nobody says.
const SOMEBODY: &str = "me";

/// Whose answers they are: the name given, that of the settings, or just somebody's. Whoever types a code
/// of a class plays under the id that belongs to it.
pub(super) fn learner(context: &Context, named: Option<&str>) -> Result<Learner, Failure> {
    let name = name(context, named);
    if let Some((id, _)) = with_code(context, name)? {
        return Ok(id);
    }
    name.parse().map_err(|error| Failure::Usage(troubles::name(&context.words, &error)))
}

fn name<'n>(context: &'n Context, named: Option<&'n str>) -> &'n str {
    named.or(context.settings.get(Name::Who)).unwrap_or(SOMEBODY)
}

/// The id that belongs to a code, and its class. Classes are looked into only for what could be a code.
fn with_code(context: &Context, name: &str) -> Result<Option<(Learner, Class)>, Failure> {
    let Ok(code) = name.parse::<Code>() else { return Ok(None) };
    let found = Rosters::with_code(context, &code)?;
    Ok(found.and_then(|class| Some((class.with_code(&code)?.id.clone(), class))))
}

/// How whoever plays is called on the screen: as was typed. An id means nothing to its learner.
pub(super) fn shown(context: &Context, named: Option<&str>, learner: &Learner) -> Learner {
    name(context, named).parse().unwrap_or_else(|_| learner.clone())
}

/// The test that the learner's class has to do next, if there is a class and the learner has not done it.
pub(super) fn task(
    context: &Context,
    named: Option<&str>,
    store: &dyn Store,
) -> Result<Option<Assignment>, Failure> {
    let Some((id, class)) = with_code(context, name(context, named))? else { return Ok(None) };
    if class.assignments.is_empty() {
        return Ok(None);
    }
    let attempts = store.attempts(Some(&id)).map_err(|error| context.store_failure(&error))?;
    let is_done = |given: &Assignment| attempts.iter().any(|attempt| attempt.does(given));
    Ok(class.open(Context::today(), is_done))
}

/// For whom the learner's class is; none without a class.
pub(super) fn audience(
    context: &Context,
    named: Option<&str>,
) -> Result<Option<Audience>, Failure> {
    let found = with_code(context, name(context, named))?;
    Ok(found.map(|(_, class)| class.audience))
}

/// Says in line mode that there is a test to do, unless it is being done. The home screen says it
/// itself.
pub(super) fn tell_task(
    seat: &mut Seat<'_>,
    named: Option<&str>,
    store: &dyn Store,
    form: Option<Form>,
) -> Result<(), Failure> {
    let context = seat.context;
    match task(context, named, store)?.filter(|given| form != Some(given.form)) {
        Some(given) if !seat.is_full() => {
            let call = call_to_play(context, named, &[]);
            let mut screen = Screen::line(Role::Hint, task_how(&context.words, &given, &call));
            screen.gap();
            seat.show(&screen)
        }
        _ => Ok(()),
    }
}

/// Whether somebody has given no name.
pub(super) fn is_unnamed(learner: &Learner) -> bool {
    learner.as_str() == SOMEBODY
}

/// What to type to play under the same name, with the same store and banks.
pub(super) fn call_to_play(context: &Context, named: Option<&str>, banks: &[PathBuf]) -> String {
    call(context, "scamdrill play", named, banks)
}

/// What to type for another command under the same name, with the same store and banks.
pub(super) fn call(
    context: &Context,
    command: &str,
    named: Option<&str>,
    banks: &[PathBuf],
) -> String {
    let mut call = command.to_owned();
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
