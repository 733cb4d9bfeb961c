//! Changes of several files that happen whole or not at all: what shall be is written down first, then
//! done, then the note is taken away. Whoever finds a note does what it says.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::bank::read::{MAX_BYTES, read_bytes};
use crate::exchange::roster;

use super::super::files::write_whole;

/// The only format there is.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    format: u32,
    /// Files that are to be gone.
    #[serde(default)]
    gone: Vec<String>,
    #[serde(default, rename = "file")]
    files: Vec<Written>,
}

/// A file and what shall be in it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    text: String,
}

/// Where the note stands. No class has a file of this ending.
pub(super) fn path(folder: &Path) -> PathBuf {
    folder.join("change.note")
}

/// Whether there is something left to do.
pub(super) fn is_there(folder: &Path) -> bool {
    path(folder).symlink_metadata().is_ok()
}

/// Writes these files and removes those: once the note is written, it will be done, even if this
/// program dies.
pub(super) fn carry_out(
    folder: &Path,
    files: Vec<(String, String)>,
    gone: Vec<String>,
) -> io::Result<()> {
    let files = files.into_iter().map(|(name, text)| Written { name, text }).collect();
    let note = Note { format: FORMAT, gone, files };
    let text = toml::to_string(&note).map_err(io::Error::other)?;
    // A note that could not be read would never be carried out.
    if text.len() as u64 > MAX_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    write_whole(&path(folder), &text)?;
    finish(folder, &note)
}

/// Does what a note says, if there is one.
///
/// # Errors
/// [`io::ErrorKind::InvalidData`] if somebody has changed it; then nothing is done. Otherwise
/// whatever the file system reports; then the note stays.
pub(super) fn complete(folder: &Path) -> io::Result<()> {
    if !is_there(folder) {
        return Ok(());
    }
    let bytes = read_bytes(&path(folder)).map_err(io::Error::other)?;
    let note = read(bytes).ok_or(io::ErrorKind::InvalidData)?;
    finish(folder, &note)
}

fn finish(folder: &Path, note: &Note) -> io::Result<()> {
    for Written { name, text } in &note.files {
        write_whole(&folder.join(name), text)?;
    }
    for name in &note.gone {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::remove_file(path(folder))
}

/// A note, if it is one of ours: it names files in this folder only, and whatever it writes is a class.
fn read(bytes: Vec<u8>) -> Option<Note> {
    let text = String::from_utf8(bytes).ok()?;
    let note: Note = toml::from_str(&text).ok()?;
    let names = note.gone.iter().chain(note.files.iter().map(|file| &file.name));
    let is_ours = note.format == FORMAT && names.into_iter().all(|name| is_plain(name));
    let is_class = |file: &Written| roster::read(file.text.as_bytes()).is_ok();
    (is_ours && note.files.iter().all(is_class)).then_some(note)
}

/// Whether a name leads to a file of this folder that could hold a class.
fn is_plain(name: &str) -> bool {
    let path = Path::new(name);
    path.file_name() == Some(OsStr::new(name)) && path.extension() == Some(OsStr::new("toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASS: &str = "format = 1\nname = \"9B\"\naudience = \"all\"\n";

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("drill-note-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_note_that_was_left_is_carried_out_once() {
        let folder = folder("left");
        fs::write(folder.join("9a.toml"), "old").unwrap();
        let note = format!(
            "format = 1\ngone = [\"9a.toml\"]\n[[file]]\nname = \"9b.toml\"\ntext = '''{CLASS}'''\n"
        );
        fs::write(path(&folder), note).unwrap();
        complete(&folder).unwrap();
        assert!(!is_there(&folder) && !folder.join("9a.toml").exists());
        assert_eq!(fs::read(folder.join("9b.toml")).unwrap(), CLASS.as_bytes());
        complete(&folder).unwrap();
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_note_that_leads_elsewhere_or_writes_no_class_does_nothing() {
        let folder = folder("wrong");
        for (name, text) in [
            ("../9b.toml", CLASS),
            ("/tmp/9b.toml", CLASS),
            ("9b.txt", CLASS),
            ("", CLASS),
            ("9b.toml", "x = 1"),
        ] {
            let note = format!("format = 1\n[[file]]\nname = \"{name}\"\ntext = '''{text}'''\n");
            fs::write(path(&folder), note).unwrap();
            let error = complete(&folder).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{name}");
            assert!(is_there(&folder));
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
