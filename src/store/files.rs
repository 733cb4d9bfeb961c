//! The files that a store consists of.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::StoreError;
use super::sqlite::{absolute, in_use, is_ours};

/// What SQLite keeps beside a database, by the ending of its name.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The files of a store that exist: those beside the database first, itself last. Where the path is
/// a link, it is the link and the files it leads to.
pub fn files_of(path: &Path) -> Vec<PathBuf> {
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut files: Vec<PathBuf> = BESIDE.iter().map(|ending| with_ending(&real, ending)).collect();
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
