//! The files that a store consists of.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::StoreError;
use super::private::make_private_file;
use super::sqlite::{absolute, in_use, is_ours};

/// What SQLite keeps beside a database, by the ending of its name.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// How the copy of a backup ends that is looked into before it is restored.
const RESTORING: &str = ".restoring";

/// Where the copy of a backup is looked into.
pub(super) fn copy_beside(store: &Path) -> PathBuf {
    with_ending(store, RESTORING)
}

/// Copies a database with its log: an answer that was acknowledged may be in the log alone. What was
/// there before is gone.
pub(super) fn copy_whole(from: &Path, to: &Path) -> io::Result<()> {
    remove_copy(to);
    for ending in ["-wal", "-journal", ""] {
        let (from, to) = (with_ending(from, ending), with_ending(to, ending));
        if ending.is_empty() || from.exists() {
            let (mut read, mut write) = (fs::File::open(from)?, make_private_file(&to)?);
            io::copy(&mut read, &mut write)?;
            write.sync_all()?;
        }
    }
    Ok(())
}

/// Deletes a copy, if there is one.
pub(super) fn remove_copy(copy: &Path) {
    for ending in BESIDE.into_iter().chain([""]) {
        let _ = fs::remove_file(with_ending(copy, ending));
    }
}

/// The files of a store that exist: those beside the database first, itself last. Where the path is
/// a link, it is the link and the files it leads to.
pub fn files_of(path: &Path) -> Vec<PathBuf> {
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let beside = |path: &Path| BESIDE.map(|ending| with_ending(path, ending));
    let copy = copy_beside(&real);
    let mut files: Vec<PathBuf> = beside(&copy).into_iter().chain(beside(&real)).collect();
    files.push(copy);
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
        files.push(path.to_owned());
    }
    files.push(real);
    files.retain(|file| fs::symlink_metadata(file).is_ok());
    files
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Whether a store may be deleted.
///
/// # Errors
/// [`StoreError::Foreign`] or [`StoreError::Corrupt`] if the file does not say that it is ours,
/// [`StoreError::Locked`] if another program has it open.
pub fn may_erase(path: &Path) -> Result<(), StoreError> {
    let path = &absolute(path)?;
    if path.exists() {
        is_ours(path)?;
        in_use(path)?;
    }
    Ok(())
}

/// Deletes a store, also one that is damaged or from a newer version. Deletes nothing if there is
/// none.
///
/// # Errors
/// As [`may_erase`]; then nothing is deleted. Otherwise whatever stopped a file from being deleted; doing it again goes on where it stopped.
pub fn erase(path: &Path) -> Result<(), StoreError> {
    let path = &absolute(path)?;
    may_erase(path)?;
    // The database goes last: while it is there, the next try knows the others for ours.
    for file in files_of(path) {
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(StoreError::from_io(&file, &error));
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::sqlite::scratch::Folder;
    use super::super::{Journal, SqliteStore};
    use super::*;

    #[test]
    fn a_store_in_use_is_not_erased() {
        let folder = Folder::new();
        let path = folder.file("store.db");
        let store = SqliteStore::open(&path, Journal::Wal).unwrap();
        assert!(matches!(erase(&path), Err(StoreError::Locked { .. })));
        assert_eq!(files_of(&path).len(), 3, "the log and its index are there while it is open");
        drop(store);
        erase(&path).unwrap();
        assert!(files_of(&path).is_empty());
        assert!(folder.snapshot().is_empty());
        erase(&path).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_a_store_is_followed_and_erased() {
        let folder = Folder::new();
        let (path, link) = (folder.file("store.db"), folder.file("link.db"));
        drop(SqliteStore::open(&path, Journal::Wal).unwrap());
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let found = SqliteStore::open_existing(&link, Journal::Wal).unwrap();
        assert!(found.is_some());
        drop(found);
        erase(&link).unwrap();
        assert!(folder.snapshot().is_empty());
    }
}
