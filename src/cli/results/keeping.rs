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
        context.refuse_private()?;
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
        context.refuse_private()?;
        if !self.file.exists() {
            return Err(Failure::Content(say!(
                context.words,
                "file-missing",
                file = name(&self.file)
            )));
        }
        if !self.yes && !self.consents(context)? {
            return context.tell(&say!(context.words, "restore-kept"));
        }
        let failed = |error| context.store_failure(&error);
        let path = context.store_path()?;
        // The copy is looked into and made up to date; the backup itself stays as it is.
        let copy = SqliteStore::copy_of(&self.file, &path).map_err(failed)?;
        let coming = rounds(context, copy.store())?;
        SqliteStore::restore(&path, context.settings.journal(), &copy).map_err(failed)?;
        let file = name(&self.file);
        context.tell(&say!(context.words, "restore-done", file = file, rounds = coming))
    }

    fn consents(&self, context: &Context) -> Result<bool, Failure> {
        let here = match context.existing_store()? {
            Some(store) => rounds(context, &store)?,
            None => 0,
        };
        let text = say!(context.words, "restore-what", file = name(&self.file), here = here);
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
