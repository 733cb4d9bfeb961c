//! `scamdrill wipe`: leaves nothing of ours on this machine.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::say;
use crate::store::{erase, files_of};
use crate::terminal::line::LineMode;
use crate::ui::screen::{Role, Screen};

use super::context::Context;
use super::failure::Failure;

/// What has to be typed: a slip of the finger is no consent.
const CONSENT: &str = "erase";

#[derive(Args)]
pub(super) struct Wipe {
    #[arg(long)]
    yes: bool,
}

impl Wipe {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let store = context.store_path()?;
        let folders = own_folders(context);
        if files_of(&store).is_empty() && folders.is_empty() {
            return context.tell(&say!(context.words, "wipe-nothing"));
        }
        if !self.yes && !consents(context, &store, &folders)? {
            return context.tell(&say!(context.words, "wipe-kept"));
        }
        erase(&store).map_err(|error| context.store_failure(&error))?;
        for folder in &folders {
            let gone = std::fs::remove_dir_all(folder);
            gone.map_err(|error| cannot_erase(context, folder, &error))?;
        }
        context.tell(&say!(context.words, "wipe-done"))
    }
}

/// Our folders that are there. A store that was named on the command line is wiped alone: whoever
/// names one means that one.
fn own_folders(context: &Context) -> Vec<PathBuf> {
    if context.globals.store.is_some() {
        return Vec::new();
    }
    let Ok(places) = context.places() else {
        return Vec::new();
    };
    places.folders().into_iter().filter(|folder| folder.exists()).map(Path::to_owned).collect()
}

fn consents(context: &Context, store: &Path, folders: &[PathBuf]) -> Result<bool, Failure> {
    let words = &context.words;
    let mut screen = Screen::line(Role::Body, say!(words, "wipe-what"));
    for path in files_of(store).iter().chain(folders) {
        screen.say(Role::Body, say!(words, "wipe-path", path = path.display().to_string()));
    }
    let pen = context.pen(&io::stderr());
    let echo = !io::stdin().is_terminal();
    let mut line = LineMode { input: io::stdin().lock(), output: io::stderr(), pen, echo };
    line.show(&screen).map_err(|error| context.io_failure(&error))?;
    let typed = line.ask(&say!(words, "wipe-prompt", word = CONSENT));
    let typed = typed.map_err(|error| context.io_failure(&error))?;
    Ok(typed.is_some_and(|typed| typed.trim().eq_ignore_ascii_case(CONSENT)))
}

fn cannot_erase(context: &Context, path: &Path, error: &io::Error) -> Failure {
    let file = path.display().to_string();
    Failure::Content(say!(context.words, "erase-failed", file = file, reason = error.to_string()))
}
