//! The way to an open file, in an order that touches nothing before it is known to be ours.
//!
//! SQLite makes files beside a database by only reading it, and folds a log back into it on
//! closing. So the first look is at the bytes of the file alone (`immutable`): whose it is, and how
//! new. Where a crash left a log, the file alone may be behind; so the same questions are asked
//! again over the log, with folding back switched off, before anything else is done.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::super::StoreError;
use super::super::private::{make_private_file, make_private_folder};
use super::Journal;
use super::migrate::{APPLICATION, KNOWN, version};

/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often a file that looks foreign is looked at, and how long to wait between.
const LOOKS: u32 = 6;
const BETWEEN_LOOKS: Duration = Duration::from_millis(30);

/// The path from the root, so that no name means anything special to SQLite (`:memory:` does).
pub(in crate::store) fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(|error| StoreError::from_io(path, &error))
}

/// Looks without touching: nothing if no file or an empty one is there, an error if something else
/// than a store is.
pub(super) fn look(path: &Path) -> Result<Option<()>, StoreError> {
    let found = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::from_io(path, &error)),
        Ok(found) => found,
    };
    if !found.is_file() {
        return Err(StoreError::NotAFile { path: path.into() });
    }
    if found.len() == 0 {
        return Ok(None);
    }
    look_inside(path, LOOKS).map(Some)
}

/// Looks at the bytes of a file. Another program may just be making it, and without locks it shows
/// half made: what looks foreign is looked at again.
fn look_inside(path: &Path, looks: u32) -> Result<(), StoreError> {
    let bytes = bytes_alone(path).map_err(|error| StoreError::from_sql(path, error))?;
    match check(&bytes, path) {
        Err(StoreError::Foreign { .. }) if looks > 1 => {
            std::thread::sleep(BETWEEN_LOOKS);
            look_inside(path, looks - 1)
        }
        seen => seen,
    }
}

fn open(path: &Path, ending: &str, access: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = access | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(address(path) + ending, flags)?;
    conn.busy_timeout(PATIENCE)?;
    Ok(conn)
}

/// A connection that reads the bytes of one file and nothing beside it.
fn bytes_alone(path: &Path) -> rusqlite::Result<Connection> {
    let conn = open(path, "?immutable=1", OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    // After a crash the first page may count pages that are still in the log; read it all the same.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, true)?;
    Ok(conn)
}

/// Whether a database is ours, and not too new.
fn check(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::from_sql(path, error);
    let (owner, found) = (owner(conn).map_err(failed)?, version(conn).map_err(failed)?);
    let blank = (owner, found) == (0, 0) && is_blank(conn).map_err(failed)?;
    if owner != APPLICATION && !blank {
        return Err(StoreError::Foreign { path: path.into() });
    }
    if found > KNOWN {
        return Err(StoreError::Newer { path: path.into(), found, known: KNOWN });
    }
    Ok(())
}

fn owner(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "application_id", |row| row.get(0))
}

fn is_blank(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))
}

/// Makes an empty file that only its owner may read, and the folders to it.
pub(super) fn create(path: &Path) -> Result<(), StoreError> {
    let made = path
        .parent()
        .map_or(Ok(()), make_private_folder)
        .and_then(|()| make_private_file(path).map(drop));
    match made {
        // An empty file, or another program was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_file() => Ok(()),
        Err(error) => Err(StoreError::from_io(path, &error)),
        Ok(()) => Ok(()),
    }
}

/// Opens a file that [`look`] has found to be ours, or empty, to be read and written.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let failed = |error| StoreError::from_sql(path, error);
    let conn = open(path, "", OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(failed)?;
    let fold_back = |on: bool| conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, !on);
    fold_back(false).map_err(failed)?;
    // One transaction, or a commit of another program could fall between two questions.
    let glance = conn.unchecked_transaction().map_err(failed)?;
    check(&glance, path)?;
    drop(glance);
    if conn.is_readonly("main").map_err(failed)? {
        return Err(StoreError::ReadOnly { path: path.into() });
    }
    fold_back(true).map_err(failed)?;
    settle(&conn).map_err(failed)?;
    Ok(conn)
}

/// How many KiB of pages are kept in memory. 5,000 answers lie on three times as much as SQLite
/// keeps by itself, and would be read from the file anew whenever somebody comes home.
const PAGES: i64 = 8 * 1_024;

fn settle(conn: &Connection) -> rusqlite::Result<()> {
    // Without it this build of SQLite looks at the values before it plans, so it would plan every
    // append anew: a third more time for each.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "cache_size", -PAGES)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    // What is erased is overwritten; some builds answer with the new setting.
    conn.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))
}

/// Asks for a journal and takes the one that SQLite gives, if it survives a crash: without shared
/// memory there is no log, and SQLite stays with what it has.
pub(super) fn settle_journal(
    conn: &Connection,
    path: &Path,
    wanted: Journal,
) -> Result<Journal, StoreError> {
    let failed = |error| StoreError::from_sql(path, error);
    let answer = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
    let given = conn.pragma_update_and_check(None, "journal_mode", wanted.word(), answer);
    let given = given.map_err(failed)?;
    let Some(journal) = Journal::from_word(&given) else {
        return Err(StoreError::no_place(path, &format!("its journal would be {given:?}")));
    };
    if journal == Journal::Delete {
        // Here the commit is the removal of a file, which FULL does not flush to the folder.
        conn.pragma_update(None, "synchronous", "EXTRA").map_err(failed)?;
    }
    // The log is made at the first use of it: better here than at the first answer.
    version(conn).map_err(failed)?;
    Ok(journal)
}

/// Whether a file is a store of ours, damaged or too new though it may be; also if it is empty.
pub(in crate::store) fn is_ours(path: &Path) -> Result<(), StoreError> {
    match look(path) {
        Ok(_) | Err(StoreError::Newer { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Fails if another program has the store open.
pub(in crate::store) fn in_use(path: &Path) -> Result<(), StoreError> {
    // Only who is alone may leave the log.
    let sql = "PRAGMA journal_mode = delete; BEGIN EXCLUSIVE; ROLLBACK";
    let alone =
        open(path, "", OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|conn| conn.execute_batch(sql));
    match alone.map_err(|error| StoreError::from_sql(path, error)) {
        Err(error @ StoreError::Locked { .. }) => Err(error),
        _ => Ok(()),
    }
}

/// A path as SQLite's own kind of web address, which takes every byte of it literally.
fn address(path: &Path) -> String {
    let mut address = String::from("file://");
    #[cfg(unix)]
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str());
    #[cfg(not(unix))]
    let text = path.to_string_lossy().replace('\\', "/");
    #[cfg(not(unix))]
    let bytes = text.as_bytes();
    if !bytes.starts_with(b"/") {
        address.push('/'); // C:/… stands below the root
    }
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}
