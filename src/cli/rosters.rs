//! Where classes are kept: a file each, readable by its owner alone. A file that cannot be read is said
//! and never overwritten; what changes several files happens whole or not at all ([`journal`]).

mod journal;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::read::{ReadError, read_bytes};
use crate::domain::class::merge::stands_twice;
use crate::domain::class::{Class, Code, Member};
use crate::exchange::roster;
use crate::say;
use crate::store::{make_private_file, make_private_folder};
use crate::ui::classes::troubles;
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::files::write_whole;

/// More files than this are not looked into.
const MOST: usize = 1_000;

/// What keeps two programs from changing classes at once.
const LOCK: &str = "lock";

/// All classes, as they are kept.
pub(super) struct Rosters<'c> {
    context: &'c Context,
    folder: PathBuf,
    classes: Vec<Class>,
    /// What is wrong with the files that hold none, in words.
    broken: Vec<String>,
    /// Held until the change is over.
    lock: Option<File>,
}

impl<'c> Rosters<'c> {
    /// Looks at them, after a change that was interrupted is carried out.
    pub(super) fn look(context: &'c Context) -> Result<Self, Failure> {
        let folder = context.places()?.classes();
        let broken = Vec::new();
        let mut rosters = Self { context, folder, classes: Vec::new(), broken, lock: None };
        if journal::is_there(&rosters.folder) {
            rosters.lock()?;
            rosters.complete()?;
            rosters.lock = None;
        }
        rosters.read()?;
        Ok(rosters)
    }

    /// Opens them to be changed. Nobody else changes them meanwhile, and all can be read: with one
    /// that cannot, nobody knows which codes are taken.
    pub(super) fn open(context: &'c Context) -> Result<Self, Failure> {
        if context.globals.private {
            return Err(Failure::Usage(say!(context.words, "class-private")));
        }
        let folder = context.places()?.classes();
        let broken = Vec::new();
        let mut rosters = Self { context, folder, classes: Vec::new(), broken, lock: None };
        if rosters.folder.exists() {
            rosters.lock()?;
            rosters.complete()?;
        }
        rosters.read()?;
        rosters.refuse_broken()?;
        Ok(rosters)
    }

    /// The classes in the order of their names.
    pub(super) fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// A class by its name, however it is written.
    pub(super) fn find(&self, name: &str) -> Result<&Class, Failure> {
        let key = name.parse().map(|name: crate::domain::class::ClassName| name.key());
        let found = self.classes.iter().find(|class| Ok(class.name.key()) == key);
        found.ok_or_else(|| {
            let names: Vec<&str> = self.classes.iter().map(|class| class.name.as_str()).collect();
            let (name, count) = (clean_line(name), names.len());
            let names = names.join(", ");
            Failure::Usage(say!(
                self.context.words,
                "no-such-class",
                name = name,
                names = names,
                count = count
            ))
        })
    }

    /// The learner who plays with a code.
    pub(super) fn with_code(&self, code: &Code) -> Option<(&Class, &Member)> {
        self.classes.iter().find_map(|class| Some((class, class.with_code(code)?)))
    }

    /// Fails with what is wrong with the files that hold no class, if there are any.
    pub(super) fn refuse_broken(&self) -> Result<(), Failure> {
        match self.broken.is_empty() {
            true => Ok(()),
            false => Err(Failure::Content(self.broken.join("\n"))),
        }
    }

    /// Keeps these classes, and no longer one that is `gone`: all of it or nothing.
    pub(super) fn keep(&mut self, changed: &[Class], gone: Option<&Class>) -> Result<(), Failure> {
        let text = |class: &Class| {
            let text = roster::write(class).map_err(|error| {
                Failure::Content(troubles::unwritable(&self.context.words, &class.name, &error))
            })?;
            Ok((file_name(class), text))
        };
        let files = changed.iter().map(text).collect::<Result<Vec<_>, Failure>>()?;
        let gone: Vec<String> = gone.map(file_name).into_iter().collect();
        make_private_folder(&self.folder).map_err(|error| self.unwritable(&error))?;
        if self.lock.is_none() {
            self.lock()?;
        }
        let written = match &files[..] {
            [(name, text)] if gone.is_empty() => write_whole(&self.folder.join(name), text),
            _ => journal::carry_out(&self.folder, files, gone),
        };
        written.map_err(|error| self.unwritable(&error))
    }

    /// Carries out what an interrupted change left to do.
    fn complete(&self) -> Result<(), Failure> {
        let completed = journal::complete(&self.folder);
        completed.map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => {
                let file = clean_line(&journal::path(&self.folder).display().to_string());
                Failure::Content(say!(self.context.words, "class-journal-broken", file = file))
            }
            _ => self.unwritable(&error),
        })
    }

    fn read(&mut self) -> Result<(), Failure> {
        let paths = files(&self.folder).map_err(|error| self.unwritable(&error))?;
        for path in paths {
            let file = clean_line(&path.display().to_string());
            match self.read_one(&path, &file) {
                Ok(class) => self.classes.push(class),
                Err(words) => self.broken.push(words),
            }
        }
        self.classes.sort_by_cached_key(|class| class.name.order());
        if let Some(member) = stands_twice(&self.classes) {
            let code = member.code.as_str();
            self.broken.push(say!(self.context.words, "class-code-twice", code = code));
        }
        Ok(())
    }

    fn read_one(&self, path: &Path, file: &str) -> Result<Class, String> {
        let words = &self.context.words;
        let bytes = match read_bytes(path) {
            Err(ReadError::TooLarge) => Err(roster::BadFile::TooLarge),
            Err(error) => {
                let reason = clean_line(&error.to_string());
                return Err(say!(words, "file-unreadable", file = file, reason = reason));
            }
            Ok(bytes) => Ok(bytes),
        };
        let class = bytes.and_then(|bytes| roster::read(&bytes));
        let class = class.map_err(|error| troubles::broken(words, file, &error))?;
        // A copy of a file would be the same class twice.
        let wanted = file_name(&class);
        if path.file_name().is_some_and(|name| name == &*wanted) {
            return Ok(class);
        }
        let name = class.name.as_str();
        Err(say!(words, "class-file-name", file = file, name = name, wanted = wanted))
    }

    fn lock(&mut self) -> Result<(), Failure> {
        let file = lock(&self.folder).map_err(|error| self.unwritable(&error))?;
        self.lock = Some(file);
        Ok(())
    }

    fn unwritable(&self, error: &io::Error) -> Failure {
        let folder = clean_line(&self.folder.display().to_string());
        let reason = clean_line(&error.to_string());
        Failure::Content(say!(
            self.context.words,
            "class-unwritable",
            file = folder,
            reason = reason
        ))
    }
}

fn file_name(class: &Class) -> String {
    format!("{}.toml", class.name.key())
}

/// The files in the folder that could hold classes; none where there is no folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let is_roster = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
    let mut paths: Vec<PathBuf> = paths.collect::<io::Result<_>>()?;
    paths.retain(is_roster);
    paths.sort();
    paths.truncate(MOST);
    Ok(paths)
}

/// Waits until nobody else changes classes. File systems that know no locks are trusted.
fn lock(folder: &Path) -> io::Result<File> {
    let path = folder.join(LOCK);
    let file = match make_private_file(&path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).open(&path)
        }
        made => made,
    }?;
    match file.lock() {
        Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error),
        _ => Ok(file),
    }
}
