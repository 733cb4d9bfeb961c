//! A copy of a store that opens by itself, and coming back to one.

use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, Error, ffi};

use super::super::files::{copy_beside, copy_whole, remove_copy};
use super::super::private::make_private_folder;
use super::super::{Journal, StoreError};
use super::{SqliteStore, forget, open};

/// The copy of a backup that is looked into. Its file is gone when it is let go.
#[derive(Debug)]
pub struct Copy {
    // Let go before its file.
    store: SqliteStore,
    _file: Passing,
}

/// A file that is gone when it is let go.
#[derive(Debug)]
struct Passing(PathBuf);

impl Drop for Passing {
    fn drop(&mut self) {
        remove_copy(&self.0);
    }
}

impl Copy {
    /// What is in it.
    pub fn store(&self) -> &SqliteStore {
        &self.store
    }
}

impl SqliteStore {
    /// Writes all of it into an empty file, as a store that opens.
    ///
    /// # Errors
    /// Whatever kept it from being written.
    pub fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        let failed = |error| StoreError::from_sql(to, error);
        let name = to.to_str().ok_or_else(|| StoreError::no_place(to, &"its name is no text"))?;
        self.conn.execute("VACUUM INTO ?1", [name]).map_err(failed)?;
        Ok(())
    }

    /// Copies a backup, its log included, beside the store that it is for, brings the copy up to date
    /// and looks whether it is whole. The backup itself is not touched.
    ///
    /// # Errors
    /// If it is no store, of a newer version, or damaged.
    pub fn copy_of(backup: &Path, beside: &Path) -> Result<Copy, StoreError> {
        let (backup, beside) = (open::absolute(backup)?, open::absolute(beside)?);
        open::look(&backup)?.ok_or_else(|| StoreError::NotAFile { path: backup.clone() })?;
        let file = Passing(copy_beside(&beside));
        let failed = |error| StoreError::from_io(&file.0, &error);
        beside.parent().map_or(Ok(()), make_private_folder).map_err(failed)?;
        copy_whole(&backup, &file.0).map_err(failed)?;
        let store = Self::open(&file.0, Journal::Delete)?;
        store.check_whole(&backup)?;
        Ok(Copy { store, _file: file })
    }

    fn check_whole(&self, backup: &Path) -> Result<(), StoreError> {
        let sql = "PRAGMA quick_check(1)";
        let found = self.conn.query_row(sql, [], |row| row.get::<_, String>(0));
        match found.map_err(|error| StoreError::from_sql(backup, error))? {
            whole if whole == "ok" => Ok(()),
            detail => Err(StoreError::Corrupt { path: backup.into(), detail }),
        }
    }

    /// Puts a copy in the place of all that a store holds, by one transaction.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another program has the store open, for it would go on with rounds
    /// that are others now; otherwise whatever stopped it. Then everything is as it was.
    pub fn restore(path: &Path, journal: Journal, from: &Copy) -> Result<(), StoreError> {
        let path = open::absolute(path)?;
        if path.exists() {
            open::in_use(&path)?;
        }
        let mut store = Self::make(path.clone(), journal)?;
        let failed = |error| StoreError::from_sql(&path, error);
        // What is in its place now is cleaned out afterwards, if need be at the next start.
        forget::note(&from.store.conn).map_err(failed)?;
        replace(&from.store.conn, &mut store.conn).map_err(failed)?;
        store.finish_forgetting();
        Ok(())
    }
}

fn replace(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    let backup = Backup::new(from, to)?;
    // All pages in one step are one transaction.
    match backup.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None)),
    }
}
