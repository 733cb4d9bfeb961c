//! What can go wrong with a store, as far as people must be told apart what to do about it.

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi;
use thiserror::Error;

use super::AttemptId;

/// Why answers could not be kept or read. Unless it says otherwise, nothing has been changed.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another program is using the store; trying again later may help.
    #[error("{path} is being used by another program")]
    Locked {
        /// The store.
        path: PathBuf,
    },
    /// The file or its disk cannot be written to.
    #[error("{path} cannot be written to")]
    ReadOnly {
        /// The store.
        path: PathBuf,
    },
    /// The file has been moved or deleted while it was open.
    #[error("{path} has been moved or deleted")]
    Gone {
        /// The store.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("there is no room left for {path}")]
    Full {
        /// The store.
        path: PathBuf,
    },
    /// The file is damaged, or no store at all.
    #[error("{path} is damaged: {detail}")]
    Corrupt {
        /// The store.
        path: PathBuf,
        /// What was found, for a report; not for learners.
        detail: String,
    },
    /// The file is a database of some other program.
    #[error("{path} belongs to another program")]
    Foreign {
        /// The database.
        path: PathBuf,
    },
    /// A newer version of this program made it.
    #[error("{path} was made by a newer version (format {found}, known is {known})")]
    Newer {
        /// The store.
        path: PathBuf,
        /// The format of the file.
        found: i64,
        /// The newest format that this version knows.
        known: i64,
    },
    /// What is there is a folder, a device or a pipe.
    #[error("{path} is no ordinary file")]
    NotAFile {
        /// What was named as a store.
        path: PathBuf,
    },
    /// The file or its folder cannot be made or opened.
    #[error("{path} cannot be made or opened: {detail}")]
    NoPlace {
        /// The store.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// What was to be forgotten is out of all tables, but the file could not be written anew: another
    /// program holds it open, or there is no room. A later start does it.
    #[error("{path} could not be written anew, so traces may be left in it")]
    TracesLeft {
        /// The store.
        path: PathBuf,
    },
    /// There is no such attempt to add to.
    #[error("there is no attempt {0}")]
    NoSuchAttempt(AttemptId),
    /// Another program has gone on with the same attempt since this one looked.
    #[error("attempt {0} has been gone on with elsewhere")]
    GoesOnElsewhere(AttemptId),
    /// Anything else.
    #[error("{path} cannot be used")]
    Other {
        /// The store.
        path: PathBuf,
        /// What the database said.
        source: Box<dyn Error + Send + Sync>,
    },
}

impl StoreError {
    /// The error for what the database said.
    pub(super) fn from_sql(path: &Path, error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(code, _) => {
                Self::from_code(path, code.extended_code, error)
            }
            // A value in a row is not what this program writes there.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows => Self::corrupt(path, &error),
            _ => Self::Other { path: path.into(), source: error.into() },
        }
    }

    /// The error for a result code of SQLite. A few codes mean something else to people than the
    /// rest of their family.
    fn from_code(path: &Path, extended: i32, error: rusqlite::Error) -> Self {
        match extended {
            ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_DATA => {
                Self::corrupt(path, &error)
            }
            ffi::SQLITE_IOERR_LOCK | ffi::SQLITE_IOERR_BLOCKED => Self::Locked { path: path.into() },
            // The file was moved or deleted while it was open.
            ffi::SQLITE_READONLY_DBMOVED
            // The memory that programs share over a write-ahead log cannot be had.
            | ffi::SQLITE_IOERR_SHMOPEN
            | ffi::SQLITE_IOERR_SHMMAP => Self::no_place(path, &error),
            // It is had by making a file longer, which a full disk does not allow.
            ffi::SQLITE_IOERR_SHMSIZE => Self::Full { path: path.into() },
            _ => Self::from_family(path, extended & 0xff, error),
        }
    }

    /// The error for a family of result codes, named by the lowest byte of each.
    fn from_family(path: &Path, family: i32, error: rusqlite::Error) -> Self {
        match family {
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Self::Locked { path: path.into() },
            ffi::SQLITE_READONLY => Self::ReadOnly { path: path.into() },
            ffi::SQLITE_FULL => Self::Full { path: path.into() },
            ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Self::corrupt(path, &error),
            ffi::SQLITE_CANTOPEN if is_read_only(path) => Self::ReadOnly { path: path.into() },
            ffi::SQLITE_CANTOPEN | ffi::SQLITE_PERM | ffi::SQLITE_AUTH => {
                Self::no_place(path, &error)
            }
            _ => Self::Other { path: path.into(), source: error.into() },
        }
    }

    /// The error for what the file system said.
    pub(super) fn from_io(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::Full { path: path.into() }
            }
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path: path.into() },
            _ => Self::no_place(path, error),
        }
    }

    pub(super) fn corrupt(path: &Path, detail: &dyn ToString) -> Self {
        Self::Corrupt { path: path.into(), detail: detail.to_string() }
    }

    pub(super) fn no_place(path: &Path, detail: &dyn ToString) -> Self {
        Self::NoPlace { path: path.into(), detail: detail.to_string() }
    }
}

/// Whether a file is there and the system lets nobody write to it. On a disk that is read-only,
/// SQLite fails for want of the files beside it and does not say why.
fn is_read_only(path: &Path) -> bool {
    let refused = std::fs::OpenOptions::new().append(true).open(path).err();
    let kind = refused.map(|error| error.kind());
    matches!(kind, Some(io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: i32) -> StoreError {
        let failure = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        StoreError::from_sql(Path::new("p"), failure)
    }

    #[test]
    fn codes_that_are_hard_to_provoke_are_told_apart_too() {
        use StoreError as E;
        assert!(matches!(of(ffi::SQLITE_LOCKED_SHAREDCACHE), E::Locked { .. }));
        assert!(matches!(of(ffi::SQLITE_BUSY_RECOVERY), E::Locked { .. }));
        assert!(matches!(of(ffi::SQLITE_IOERR_LOCK), E::Locked { .. }));
        assert!(matches!(of(ffi::SQLITE_IOERR_SHORT_READ), E::Corrupt { .. }));
        assert!(matches!(of(ffi::SQLITE_CORRUPT_INDEX), E::Corrupt { .. }));
        assert!(matches!(of(ffi::SQLITE_READONLY_DIRECTORY), E::ReadOnly { .. }));
        assert!(matches!(of(ffi::SQLITE_READONLY_DBMOVED), E::NoPlace { .. }));
        assert!(matches!(of(ffi::SQLITE_IOERR_SHMMAP), E::NoPlace { .. }));
        assert!(matches!(of(ffi::SQLITE_CANTOPEN_ISDIR), E::NoPlace { .. }));
        assert!(matches!(of(ffi::SQLITE_IOERR_FSYNC), E::Other { .. }));
    }

    #[test]
    fn the_file_system_is_told_apart() {
        let of = |kind: io::ErrorKind| StoreError::from_io(Path::new("p"), &kind.into());
        assert!(matches!(of(io::ErrorKind::StorageFull), StoreError::Full { .. }));
        assert!(matches!(of(io::ErrorKind::ReadOnlyFilesystem), StoreError::ReadOnly { .. }));
        assert!(matches!(of(io::ErrorKind::PermissionDenied), StoreError::NoPlace { .. }));
    }
}
