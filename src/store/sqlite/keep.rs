//! A copy of a store that opens by itself, and coming back to one.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, Error, ffi};

use super::super::private::make_private_file;
use super::super::{Journal, StoreError};
use super::{SqliteStore, open};

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
        let _ = fs::remove_file(&self.0);
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

    /// Copies a backup beside the store that it is for, brings the copy up to date and looks whether
    /// it is whole. The backup itself is not touched.
    ///
    /// # Errors
    /// If it is no store, of a newer version, or damaged.
    pub fn copy_of(backup: &Path, beside: &Path) -> Result<Copy, StoreError> {
        let backup = open::absolute(backup)?;
        open::look(&backup)?.ok_or_else(|| StoreError::NotAFile { path: backup.clone() })?;
        let mut name = open::absolute(beside)?.into_os_string();
        name.push(format!(".{}.restoring", std::process::id()));
        let file = Passing(PathBuf::from(name));
        copy(&backup, &file.0).map_err(|error| StoreError::from_io(&file.0, &error))?;
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

    /// Puts another store in the place of all that is held, by one transaction.
    ///
    /// # Errors
    /// Whatever stopped it; then everything is as it was.
    pub fn restore(&mut self, from: &SqliteStore) -> Result<(), StoreError> {
        replace(&from.conn, &mut self.conn)
            .map_err(|error| StoreError::from_sql(&self.path, error))?;
        // What was there before is still in the log.
        super::forget::clean(&self.conn).map(drop).map_err(|error| self.error(error))
    }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    let _ = fs::remove_file(to);
    let (mut read, mut write) = (fs::File::open(from)?, make_private_file(to)?);
    std::io::copy(&mut read, &mut write)?;
    write.sync_all()
}

fn replace(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    let backup = Backup::new(from, to)?;
    // All pages in one step are one transaction.
    match backup.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None)),
    }
}
