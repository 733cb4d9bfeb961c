//! The folder of classes and the files in it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::read::{ReadError, read_bytes};
use crate::domain::class::{Class, Code};
use crate::exchange::roster::{self, BadFile};
use crate::say;
use crate::store::make_private_file;
use crate::ui::classes::troubles;
use crate::ui::text::clean_line;
use crate::words::Words;

/// More files than this are not looked into.
const MOST: usize = 1_000;

/// What keeps two programs from changing classes at once.
const LOCK: &str = "lock";

/// The name of the file of a class.
pub(super) fn file_name(class: &Class) -> String {
    format!("{}.toml", class.name.key())
}

/// The files in the folder that could hold classes; none where there is no folder.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths.truncate(MOST);
    Ok(paths)
}

/// The class in a file, or what is wrong with it in words.
pub(super) fn read(words: &Words, path: &Path) -> Result<Class, String> {
    let file = &clean_line(&path.display().to_string());
    let class = match read_bytes(path) {
        Ok(bytes) => roster::read(&bytes),
        Err(ReadError::TooLarge) => Err(BadFile::TooLarge),
        Err(error) => {
            let reason = clean_line(&error.to_string());
            return Err(say!(words, "file-unreadable", file = file, reason = reason));
        }
    };
    let class = class.map_err(|error| troubles::broken(words, file, &error))?;
    // A copy of a file would be the same class twice.
    let wanted = file_name(&class);
    if path.file_name().is_some_and(|name| name == &*wanted) {
        return Ok(class);
    }
    let name = class.name.as_str();
    Err(say!(words, "class-file-name", file = file, name = name, wanted = wanted))
}

/// The class with a code, if one of these files holds it. Only a file in which the letters of the code
/// stand is read as a class: this is done whenever somebody plays with a code.
pub(super) fn with_code(words: &Words, files: &[PathBuf], code: &Code) -> Option<Class> {
    let letters = code.as_str().as_bytes();
    let has_letters = |path: &&PathBuf| {
        let bytes = read_bytes(path).unwrap_or_default();
        bytes.windows(letters.len()).any(|some| some == letters)
    };
    let mut classes = files.iter().filter(has_letters).filter_map(|path| read(words, path).ok());
    classes.find(|class| class.with_code(code).is_some())
}

/// Waits until nobody else changes classes. File systems that know no locks are trusted.
pub(super) fn lock(folder: &Path) -> io::Result<File> {
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
