//! Whether the file of a store is still where it was. An open file that somebody deletes or moves is
//! written to as before, and SQLite does not tell: what is kept in it would be lost with the program.

use std::path::Path;

use super::{SqliteStore, StoreError};

/// Which file stands at a path, as the system numbers them.
pub(super) type FileNumber = (u64, u64);

#[cfg(unix)]
pub(super) fn file_at(path: &Path) -> Option<FileNumber> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|found| (found.dev(), found.ino()))
}

/// Other systems let nobody move a file that is open.
#[cfg(not(unix))]
pub(super) fn file_at(path: &Path) -> Option<FileNumber> {
    path.exists().then_some((0, 0))
}

impl SqliteStore {
    /// Refuses to go on with a file that is no longer the one that was opened.
    pub(super) fn expect_in_place(&self) -> Result<(), StoreError> {
        match self.file.is_none() || file_at(&self.path) == self.file {
            true => Ok(()),
            false => Err(StoreError::Gone { path: self.path.clone() }),
        }
    }
}
