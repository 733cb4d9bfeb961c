//! Where an export goes: into a file, whole or not at all, or on stdout.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::say;
use crate::store::files_of;
use crate::terminal::interrupt::say_when_interrupted;
use crate::ui::screen::{Role, Screen};
use crate::ui::text::clean_line;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::files::{unwritable, write_by};

/// So much is put together before it is written.
const PIECE: usize = 1 << 17;

/// Where an export goes.
pub(super) struct Output<'o> {
    context: &'o Context,
    path: &'o Path,
    may_replace: bool,
}

impl<'o> Output<'o> {
    /// A file that is there already, or not; stdout for `-`.
    ///
    /// # Errors
    /// If something is there that may not be replaced, before any work is done for nothing. The
    /// answers themselves never may.
    pub(super) fn new(
        context: &'o Context,
        path: &'o Path,
        may_replace: bool,
    ) -> Result<Self, Failure> {
        let output = Self { context, path, may_replace };
        let (words, file) = (&context.words, output.name());
        if output.is_stdout() || std::fs::symlink_metadata(path).is_err() {
            return Ok(output);
        }
        if !may_replace {
            return Err(Failure::Content(say!(words, "export-exists", file = file)));
        }
        // To replace a device or a folder is never what somebody means.
        if !path.metadata().is_ok_and(|there| there.is_file()) {
            return Err(Failure::Content(say!(words, "export-over-no-file", file = file)));
        }
        if output.holds_answers()? {
            return Err(Failure::Usage(say!(words, "export-over-answers", file = file)));
        }
        Ok(output)
    }

    fn is_stdout(&self) -> bool {
        self.path == Path::new("-")
    }

    fn holds_answers(&self) -> Result<bool, Failure> {
        let Ok(wanted) = self.path.canonicalize() else { return Ok(false) };
        let files = files_of(&self.context.store_path()?);
        Ok(files.into_iter().any(|file| file.canonicalize().is_ok_and(|file| file == wanted)))
    }

    /// Its name, fit to be shown.
    pub(super) fn name(&self) -> String {
        clean_line(&self.path.display().to_string())
    }

    /// Writes all of it.
    pub(super) fn write(
        &self,
        write: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), Broken>,
    ) -> Result<(), Failure> {
        let written = match self.is_stdout() {
            true => buffered(&mut io::stdout(), write),
            false => {
                self.say_when_interrupted();
                write_by(self.path, self.may_replace, |file| buffered(file, write))
            }
        };
        written.map_err(|broken| match broken {
            Broken::Failure(failure) => failure,
            Broken::Io(error) if self.is_stdout() => self.context.io_failure(&error),
            Broken::Io(error) => unwritable(self.context, &self.name(), &error),
        })
    }

    fn say_when_interrupted(&self) {
        let words = say!(self.context.words, "interrupted-export");
        let pen = self.context.pen(&io::stderr());
        say_when_interrupted(pen.draw(&Screen::line(Role::Body, words)));
    }

    /// Says something about the file; nothing, where it is read as it comes.
    pub(super) fn tell(&self, text: &str) -> Result<(), Failure> {
        if self.is_stdout() { Ok(()) } else { self.context.tell(text) }
    }
}

fn buffered(
    out: &mut (dyn Write + Send),
    write: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), Broken>,
) -> Result<(), Broken> {
    let mut out = BufWriter::with_capacity(PIECE, out);
    write(&mut out)?;
    Ok(out.flush()?)
}

/// Why something could not be written: because of the file, or of what goes into it.
pub(super) enum Broken {
    Io(io::Error),
    Failure(Failure),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Broken::Io(error)
    }
}
