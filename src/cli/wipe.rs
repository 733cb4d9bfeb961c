//! `scamdrill wipe`: leaves nothing of ours on this machine.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::say;
use crate::store::{erase, files_of, may_erase};
use crate::ui::screen::{Role, Screen};

use super::consent::consents as ask;
use super::context::Context;
use super::failure::Failure;
use super::places::Places;
use super::rosters::Rosters;

/// What has to be typed: a slip of the finger is no consent.
const CONSENT: &str = "erase";

/// More files than this are counted, not named.
const MOST_NAMED: usize = 20;

#[derive(Args)]
pub(super) struct Wipe {
    #[arg(long)]
    yes: bool,
}

impl Wipe {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let stores = stores(context)?;
        let folders = own_folders(context);
        let files: Vec<PathBuf> = stores.iter().flat_map(|store| files_of(store)).collect();
        if files.is_empty() && folders.is_empty() {
            return context.tell(&say!(context.words, "wipe-nothing"));
        }
        if !self.yes && !consents(context, &files, &folders)? {
            return context.tell(&say!(context.words, "wipe-kept"));
        }
        // One that is in use stops everything before anything is gone.
        let failed = |error| context.store_failure(&error);
        stores.iter().try_for_each(|store| may_erase(store)).map_err(failed)?;
        stores.iter().try_for_each(|store| erase(store)).map_err(failed)?;
        for folder in &folders {
            let gone = std::fs::remove_dir_all(folder);
            gone.map_err(|error| cannot_erase(context, folder, &error))?;
        }
        context.tell(&say!(context.words, "wipe-done"))
    }
}

/// The stores to erase: the one in use, and the one in our own folder.
fn stores(context: &Context) -> Result<Vec<PathBuf>, Failure> {
    let mut stores = vec![context.store_path()?];
    if context.globals.store.is_none() {
        stores.extend(context.places().map(Places::store));
        stores.dedup();
    }
    Ok(stores)
}

/// Our folders that are there. A store that was named on the command line is wiped alone: whoever
/// names one means that one.
fn own_folders(context: &Context) -> Vec<PathBuf> {
    if context.globals.store.is_some() {
        return Vec::new();
    }
    let Ok(places) = context.places() else { return Vec::new() };
    let is_there = |folder: &&Path| folder.symlink_metadata().is_ok();
    places.folders().into_iter().filter(is_there).map(Path::to_owned).collect()
}

/// Says every file that will be gone, and asks.
fn consents(context: &Context, files: &[PathBuf], folders: &[PathBuf]) -> Result<bool, Failure> {
    let words = &context.words;
    let mut screen = Screen::line(Role::Body, say!(words, "wipe-what"));
    let mut paths: Vec<PathBuf> = files.to_vec();
    paths.extend(folders.iter().flat_map(|folder| files_below(folder)));
    paths.sort();
    paths.dedup();
    for path in paths.iter().take(MOST_NAMED) {
        screen.say(Role::Body, say!(words, "wipe-path", path = path.display().to_string()));
    }
    if paths.len() > MOST_NAMED {
        screen.say(Role::Body, say!(words, "wipe-more", count = paths.len() - MOST_NAMED));
    }
    let learners = if folders.is_empty() { 0 } else { learners(context) };
    if learners > 0 {
        screen.say(Role::Care, say!(words, "wipe-classes", count = learners));
    }
    screen.say(Role::Body, say!(words, "wipe-others"));
    ask(context, &screen, CONSENT)
}

/// How many learners are in classes, as far as they can be read. What cannot is erased all the same.
fn learners(context: &Context) -> usize {
    let rosters = Rosters::look(context);
    let count =
        |rosters: Rosters<'_>| rosters.classes().iter().map(|class| class.members.len()).sum();
    rosters.map_or(0, count)
}

/// The files in a folder and those below it, or the folder itself if it holds none. Links are not
/// followed: only the link would be erased.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let is_folder = folder.symlink_metadata().is_ok_and(|about| about.is_dir());
    let entries = is_folder.then(|| std::fs::read_dir(folder).ok()).flatten();
    let below = entries.into_iter().flatten().flatten();
    let files: Vec<PathBuf> = below.flat_map(|entry| files_below(&entry.path())).collect();
    if files.is_empty() { vec![folder.to_owned()] } else { files }
}

fn cannot_erase(context: &Context, path: &Path, error: &io::Error) -> Failure {
    let file = path.display().to_string();
    Failure::Content(say!(context.words, "erase-failed", file = file, reason = error.to_string()))
}
