//! Where classes are kept: a file each, readable by its owner alone. A file that cannot be read is said
//! and never overwritten; what changes several files happens whole or not at all ([`journal`]).

mod folder;
mod journal;

use std::fs::File;
use std::io;
use std::path::PathBuf;

use crate::domain::class::merge::stands_twice;
use crate::domain::class::{Class, ClassName, Code};
use crate::exchange::roster;
use crate::say;
use crate::store::make_private_folder;
use crate::ui::classes::troubles;
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::files::write_whole;

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
        let mut rosters = Self::unread(context)?;
        rosters.catch_up()?;
        rosters.read()?;
        Ok(rosters)
    }

    /// Opens them to be changed. Nobody else changes them meanwhile, and all can be read: with one
    /// that cannot, nobody knows which codes are taken.
    pub(super) fn open(context: &'c Context) -> Result<Self, Failure> {
        if context.globals.private {
            return Err(Failure::Usage(say!(context.words, "class-private")));
        }
        let mut rosters = Self::unread(context)?;
        if rosters.folder.exists() {
            rosters.lock()?;
            rosters.complete()?;
        }
        rosters.read()?;
        rosters.refuse_broken()?;
        Ok(rosters)
    }

    /// The class with a code. Where no class has it and one cannot be read, nobody knows whose it is; what
    /// is nearly a code is refused, or a whole test would be kept under a name that nobody looks for.
    pub(super) fn with_code(context: &Context, code: &Code) -> Result<Option<Class>, Failure> {
        let mut rosters = Rosters::unread(context)?;
        rosters.catch_up()?;
        let files = folder::files(&rosters.folder).map_err(|error| rosters.unwritable(&error))?;
        match folder::with_code(&context.words, &files, code) {
            Some(class) => Ok(Some(class)),
            None => {
                rosters.read()?;
                rosters.refuse_broken()?;
                rosters.refuse_slip(code)
            }
        }
    }

    fn refuse_slip(&self, code: &Code) -> Result<Option<Class>, Failure> {
        let mut members = self.classes.iter().flat_map(|class| &class.members);
        match members.any(|member| code.is_slip_of(&member.code)) {
            true => {
                let words = &self.context.words;
                Err(Failure::Usage(say!(words, "class-code-nearly", code = code.as_str())))
            }
            false => Ok(None),
        }
    }

    fn unread(context: &'c Context) -> Result<Self, Failure> {
        let folder = context.places()?.classes();
        Ok(Self { context, folder, classes: Vec::new(), broken: Vec::new(), lock: None })
    }

    /// The classes in the order of their names.
    pub(super) fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// A class by its name, however it is written.
    pub(super) fn find(&self, name: &str) -> Result<&Class, Failure> {
        let key = name.parse().map(|name: ClassName| name.key());
        let found = self.classes.iter().find(|class| Ok(class.name.key()) == key);
        found.ok_or_else(|| {
            let names: Vec<&str> = self.classes.iter().map(|class| class.name.as_str()).collect();
            let (words, name, count) = (&self.context.words, clean_line(name), names.len());
            let names = names.join(", ");
            Failure::Usage(say!(words, "no-such-class", name = name, names = names, count = count))
        })
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
        let file = |class: &Class| Ok((folder::file_name(class), self.text(class)?));
        let files = changed.iter().map(file).collect::<Result<Vec<_>, Failure>>()?;
        let gone: Vec<String> = gone.map(folder::file_name).into_iter().collect();
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

    fn text(&self, class: &Class) -> Result<String, Failure> {
        roster::write(class).map_err(|error| {
            Failure::Content(troubles::unwritable(&self.context.words, &class.name, &error))
        })
    }

    /// Carries out what an interrupted change left to do, if it did.
    fn catch_up(&mut self) -> Result<(), Failure> {
        if journal::is_there(&self.folder) {
            self.lock()?;
            self.complete()?;
            self.lock = None;
        }
        Ok(())
    }

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
        for path in folder::files(&self.folder).map_err(|error| self.unwritable(&error))? {
            match folder::read(&self.context.words, &path) {
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

    fn lock(&mut self) -> Result<(), Failure> {
        let file = folder::lock(&self.folder).map_err(|error| self.unwritable(&error))?;
        self.lock = Some(file);
        Ok(())
    }

    fn unwritable(&self, error: &io::Error) -> Failure {
        let folder = clean_line(&self.folder.display().to_string());
        let (words, reason) = (&self.context.words, clean_line(&error.to_string()));
        Failure::Content(say!(words, "class-unwritable", file = folder, reason = reason))
    }
}
