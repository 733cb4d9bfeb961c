//! `scamdrill results backup` and `restore`. A backup is a store that opens.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::say;
use crate::store::{Forget, SqliteStore, Store};
use crate::ui::screen::{Role, Screen};
use crate::ui::text::clean_line;

use super::super::consent::consents;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::make_new;

/// What has to be typed.
const CONSENT: &str = "restore";

#[derive(Args)]
pub(super) struct Backup {
    file: PathBuf,
}

#[derive(Args)]
pub(super) struct Restore {
    file: PathBuf,
    #[arg(long)]
    yes: bool,
}

impl Backup {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let Some(store) = context.existing_store()? else {
            return Err(Failure::Content(say!(context.words, "backup-nothing")));
        };
        let file = name(&self.file);
        make_new(context, &self.file, |beside| {
            store.back_up(beside).map_err(|error| context.store_failure(&error))
        })?;
        let rounds = rounds(context, &store)?;
        context.tell(&say!(context.words, "backup-done", file = file, rounds = rounds))
    }
}

impl Restore {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let failed = |error| context.store_failure(&error);
        // The copy is looked into and made up to date; the backup itself stays as it is.
        let copy = SqliteStore::copy_of(&self.file, &context.store_path()?).map_err(failed)?;
        let coming = rounds(context, copy.store())?;
        if !self.yes && !self.consents(context, coming)? {
            return context.tell(&say!(context.words, "restore-kept"));
        }
        let mut store = context.open_store()?;
        store.restore(copy.store()).map_err(failed)?;
        let file = name(&self.file);
        context.tell(&say!(context.words, "restore-done", file = file, rounds = coming))
    }

    fn consents(&self, context: &Context, coming: u32) -> Result<bool, Failure> {
        let here = match context.existing_store()? {
            Some(store) => rounds(context, &store)?,
            None => 0,
        };
        let text = say!(
            context.words,
            "restore-what",
            file = name(&self.file),
            here = here,
            coming = coming
        );
        consents(context, &Screen::line(Role::Body, text), CONSENT)
    }
}

/// How many rounds a store holds.
fn rounds(context: &Context, store: &SqliteStore) -> Result<u32, Failure> {
    let held = store.held(Forget::Everything);
    held.map(|held| held.attempts).map_err(|error| context.store_failure(&error))
}

fn name(path: &Path) -> String {
    clean_line(&path.display().to_string())
}
