//! A second import into a bank that is there.

use std::fs;
use std::path::Path;

use crate::bank::load::{Taken, load};
use crate::bank::read::read;
use crate::bank::shelf::Origin;
use crate::exchange::bank_merge::{Outcome, into};
use crate::say;
use crate::ui::exchange::updated;
use crate::ui::mistakes::mistakes;
use crate::ui::text::clean_line;
use crate::ui::troubles;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::files::{unwritable, write_over};
use super::super::new::typed;
use super::kind::is_bank;
use super::{Import, ids};

/// Brings a bank up to date.
pub(super) fn update(
    import: &Import,
    context: &Context,
    text: &str,
    path: &Path,
) -> Result<(), Failure> {
    let (words, file) = (&context.words, clean_line(&path.display().to_string()));
    let there =
        read(path).map_err(|error| Failure::Content(troubles::unreadable(words, &file, &error)))?;
    let bank = load(&file, &there, &mut Taken::default()).map_err(|_| {
        let (name, typed) = (&file, typed(&file));
        Failure::Content(match is_bank(path, &there) {
            true => say!(words, "bank-import-into-mistakes", file = name, typed = typed),
            false => say!(words, "bank-import-into-none", file = name),
        })
    })?;
    // Whoever may write in the folder could put another file in its place; but it was protected.
    if fs::metadata(path).is_ok_and(|data| data.permissions().readonly()) {
        return Err(Failure::Content(say!(words, "bank-import-into-protected", file = &file)));
    }
    let own = Origin::of(path);
    let shelf = context.shelf(&[]);
    let others = shelf.banks().iter().filter(|(origin, _)| *origin != own);
    let used = ids(others.map(|(_, bank)| bank));
    let intake = import.intake(context, text, &bank.id, &used)?;
    let outcome = into(&there, &intake.text)
        .map_err(|error| Failure::Content(clean_line(&error.to_string())))?;
    // Nothing is written that could not be read back.
    if let Err(found) = load(&file, &outcome.text, &mut Taken::default()) {
        let mut said = mistakes(words, &file, &outcome.text, &found);
        said += &say!(words, "bank-import-into-fails", file = &file);
        return Err(Failure::Content(said));
    }
    import.tell(context, text, &intake)?;
    if outcome.text != there {
        write_over(path, &outcome.text).map_err(|error| unwritable(context, &file, &error))?;
    }
    tell(context, &file, &outcome)
}

fn tell(context: &Context, file: &str, outcome: &Outcome) -> Result<(), Failure> {
    updated(&context.words, file, outcome).iter().try_for_each(|line| context.tell(line))
}
