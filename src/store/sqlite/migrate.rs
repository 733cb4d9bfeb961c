//! Brings the tables of an older store to the newest form, one numbered step at a time and only
//! forward. The number reached is kept in the file, as SQLite's `user_version`.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::super::StoreError;

/// The steps; the first leads to format 1. A step that has been released is never changed. A version
/// that writes words which older ones cannot read needs a step too, even an empty one, so that they
/// say "newer" and not "damaged".
const STEPS: &[&str] = &[
    include_str!("migrations/001-start.sql"),
    include_str!("migrations/002-more-kinds.sql"),
    include_str!("migrations/003-forms.sql"),
    include_str!("migrations/004-pending.sql"),
    include_str!("migrations/005-rooms.sql"),
    include_str!("migrations/006-class-and-until.sql"),
];

/// What SQLite's `application_id` holds in our files: `SCDR`.
pub(super) const APPLICATION: i64 = 0x5343_4452;

/// The newest format that this version knows.
pub(super) const KNOWN: i64 = STEPS.len() as i64;

/// Takes the steps that the store has not taken yet, all or none: each commit would wait for the
/// disk.
pub(super) fn migrate(conn: &mut Connection, path: &Path) -> Result<(), StoreError> {
    take(conn).map_err(|error| StoreError::from_sql(path, error))
}

fn take(conn: &mut Connection) -> rusqlite::Result<()> {
    if version(conn)? >= KNOWN {
        return Ok(());
    }
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have taken some steps while this one waited for its turn.
    let taken = version(&change)?;
    for (number, step) in (1..).zip(STEPS).filter(|(number, _)| *number > taken) {
        change.execute_batch(step)?;
        change.pragma_update(None, "application_id", APPLICATION)?;
        change.pragma_update(None, "user_version", number)?;
    }
    change.commit()
}

/// The format of a store; 0 before its tables are made.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}
