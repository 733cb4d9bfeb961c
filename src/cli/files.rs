//! Files that are written whole or not at all, and that only their owner may read.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::say;
use crate::store::make_private_file;
use crate::terminal::interrupt::erase_when_interrupted;
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;

/// Writes a file in the place of the one that may be there.
///
/// # Errors
/// Whatever the file system reports; then what was there is there still.
pub(super) fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let beside = beside(path, "new")?;
    // Left over from a try that died.
    let _ = fs::remove_file(&beside);
    put(&beside, |file| file.write_all(text.as_bytes()), |beside| fs::rename(beside, path))
}

/// Writes a file of somebody's own in its place. Who may read and write it stays as it was.
///
/// # Errors
/// As [`write_whole`].
pub(super) fn write_over(path: &Path, text: &str) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let permissions = fs::metadata(&path)?.permissions();
    write_by(&path, true, |file| {
        file.write_all(text.as_bytes())?;
        file.set_permissions(permissions)
    })
}

/// Writes a file that is not there yet.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if something is there, which is left as it is; otherwise
/// whatever the file system reports. Then nothing has been made.
pub(super) fn write_new(path: &Path, text: &str) -> io::Result<()> {
    write_by(path, false, |file| file.write_all(text.as_bytes()))
}

/// Writes a file piece by piece, into the place of the one that is there only if that `may_replace`
/// it.
///
/// # Errors
/// As [`write_new`], and whatever `write` reports; then nothing has been made.
pub(super) fn write_by<E: From<io::Error>>(
    path: &Path,
    may_replace: bool,
    write: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    sweep(path);
    // In a folder of somebody's own, a name that no file of theirs has.
    let beside = beside(path, &format!("{}.new", std::process::id()))?;
    if may_replace {
        return put(&beside, write, |beside| fs::rename(beside, path));
    }
    refuse_existing(path)?;
    put(&beside, write, |beside| move_to_new(beside, path))
}

/// Lets something make a file that is not there yet: whole, or not at all.
pub(super) fn make_new(
    context: &Context,
    path: &Path,
    make: impl FnOnce(&Path) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let failed = |error: io::Error| cannot_write(context, path, &error);
    refuse_existing(path).map_err(failed)?;
    let beside = beside(path, &format!("{}.new", std::process::id())).map_err(failed)?;
    let made = make_private_file(&beside)
        .map_err(failed)
        .and_then(|_| make(&beside))
        .and_then(|()| move_to_new(&beside, path).map_err(failed));
    if made.is_err() {
        let _ = fs::remove_file(&beside);
    }
    made
}

fn cannot_write(context: &Context, path: &Path, error: &io::Error) -> Failure {
    let file = clean_line(&path.display().to_string());
    Failure::Content(match error.kind() {
        io::ErrorKind::AlreadyExists => say!(context.words, "file-exists", file = file),
        _ => {
            let reason = clean_line(&error.to_string());
            say!(context.words, "file-unwritable", file = file, reason = reason)
        }
    })
}

/// Writes a file of ours that is not there yet, or on stdout for `-`, and says so with the message
/// `written`.
pub(super) fn save_page(
    context: &Context,
    path: &Path,
    text: &str,
    written: &str,
) -> Result<(), Failure> {
    save_text(context, path, text)?;
    if path == Path::new("-") {
        return Ok(());
    }
    let file = clean_line(&path.display().to_string());
    context.tell(&say!(context.words, written, file = file))
}

/// Writes a file that is not there yet, or on stdout for `-`.
pub(super) fn save_text(context: &Context, path: &Path, text: &str) -> Result<(), Failure> {
    if path == Path::new("-") {
        return context.write(text);
    }
    write_new(path, text).map_err(|error| cannot_write(context, path, &error))
}

/// Why a file was not written.
pub(super) fn unwritable(context: &Context, file: &str, error: &io::Error) -> Failure {
    Failure::Content(match error.kind() {
        io::ErrorKind::AlreadyExists => say!(context.words, "file-exists", file = file),
        _ => {
            let reason = clean_line(&error.to_string());
            say!(context.words, "file-unwritable", file = file, reason = reason)
        }
    })
}

/// Moves a file to a place where nothing is. A second name for it is refused where something is, at
/// the same instant; file systems without second names have to be asked before.
fn move_to_new(beside: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(beside, path) {
        Ok(()) => fs::remove_file(beside),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => refuse_existing(path).and_then(|()| fs::rename(beside, path)),
    }
}

fn refuse_existing(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => Ok(()),
    }
}

/// Takes away the halves that tries have left which were killed: nobody holds them any more. They are
/// full of answers, and nobody would look for them.
fn sweep(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let Ok(entries) = fs::read_dir(folder.unwrap_or(Path::new("."))) else { return };
    for half in entries.flatten().filter(|entry| is_half(path, &entry.file_name())) {
        let is_file = half.file_type().is_ok_and(|kind| kind.is_file());
        let is_held = || File::open(half.path()).is_ok_and(|file| file.try_lock().is_err());
        if is_file && !is_held() {
            // Whatever keeps it here must not keep somebody from their file.
            let _ = fs::remove_file(half.path());
        }
    }
}

/// Whether a name is one that [`write_by`] gives to a half of a file: `grades.csv.4711.new`.
fn is_half(path: &Path, name: &OsStr) -> bool {
    let number = path.file_name().and_then(OsStr::to_str).zip(name.to_str());
    let number = number.and_then(|(whole, name)| name.strip_prefix(whole)?.strip_prefix('.'));
    let number = number.and_then(|rest| rest.strip_suffix(".new"));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

/// A name in the same folder.
fn beside(path: &Path, ending: &str) -> io::Result<PathBuf> {
    let mut name = OsString::from(path.file_name().ok_or(io::ErrorKind::InvalidInput)?);
    name.push(format!(".{ending}"));
    Ok(path.with_file_name(name))
}

/// Writes a file of its own and moves it; of a try that fails nothing is left, nor of one that somebody
/// interrupts.
fn put<E: From<io::Error>>(
    beside: &Path,
    write: impl FnOnce(&mut File) -> Result<(), E>,
    then: impl FnOnce(&Path) -> io::Result<()>,
) -> Result<(), E> {
    let mut file = make_private_file(beside)?;
    // Held as long as it is written; where locks are unknown, it does without.
    let _ = file.try_lock();
    erase_when_interrupted(Some(beside.to_owned()));
    let written = write(&mut file).and_then(|()| Ok(file.sync_all()?));
    drop(file);
    let moved = written.and_then(|()| Ok(then(beside)?));
    if moved.is_err() {
        let _ = fs::remove_file(beside);
    }
    erase_when_interrupted(None);
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("drill-files-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn names(folder: &Path) -> Vec<OsString> {
        let mut names: Vec<OsString> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_there_stays_and_nothing_is_left_over() {
        let folder = folder("new");
        let path = folder.join("page.html");
        write_new(&path, "one").unwrap();
        let error = write_new(&path, "two").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert!(write_new(&folder.join("none/page.html"), "x").is_err());
        let broken =
            |file: &mut File| file.write_all(b"half").and(Err(io::ErrorKind::Other.into()));
        assert!(write_by::<io::Error>(&path, true, broken).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(names(&folder), ["page.html"]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn halves_that_nobody_holds_are_taken_away() {
        let folder = folder("halves");
        let path = folder.join("page.html");
        for name in ["page.html.1.new", "page.html.x.new", "other.html.1.new"] {
            fs::write(folder.join(name), "half").unwrap();
        }
        let held = File::create(folder.join("page.html.2.new")).unwrap();
        held.lock().unwrap();
        write_new(&path, "one").unwrap();
        let left = ["other.html.1.new", "page.html", "page.html.2.new", "page.html.x.new"];
        assert_eq!(names(&folder), left);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_is_put_in_the_place_of_another() {
        let folder = folder("whole");
        let path = folder.join("settings.toml");
        write_whole(&path, "one").unwrap();
        fs::write(folder.join("settings.toml.new"), "half").unwrap();
        write_whole(&path, "two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(&folder), ["settings.toml"]);
        fs::remove_dir_all(folder).unwrap();
    }
}
