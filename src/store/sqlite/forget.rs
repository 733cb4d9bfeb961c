//! Forgetting: rows are taken out by one transaction that also notes what is left to do, and then the
//! file is written anew. Killed in between, the next start does the rest.

use rusqlite::{Connection, Result, Row, TransactionBehavior, params};

use super::super::forget::{Forget, Held};

/// How much is held of something.
pub(super) fn held(conn: &Connection, what: Forget<'_>) -> Result<Held> {
    let (learner, before) = values(what);
    conn.query_row(include_str!("sql/held.sql"), params![learner, before], of_row)
}

fn of_row(row: &Row<'_>) -> Result<Held> {
    Ok(Held {
        learners: row.get("learners")?,
        attempts: row.get("attempts")?,
        answers: row.get("answers")?,
    })
}

fn values<'l>(what: Forget<'l>) -> (Option<&'l str>, Option<i64>) {
    match what {
        Forget::Learner(learner) => (Some(learner.as_str()), None),
        Forget::Before(moment) => (None, Some(moment.as_millisecond())),
        Forget::Everything => (None, None),
    }
}

/// Takes it out of all tables, all or nothing, and tells how much it was.
pub(super) fn take_out(conn: &mut Connection, what: Forget<'_>) -> Result<Held> {
    let (learner, before) = values(what);
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let held = held(&change, what)?;
    change.execute(include_str!("sql/forget.sql"), params![learner, before])?;
    change.execute(include_str!("sql/room/forget_reading.sql"), [learner])?;
    change.execute(include_str!("sql/room/forget_member.sql"), [learner])?;
    change.execute(include_str!("sql/room/forget.sql"), params![learner, before])?;
    if what == Forget::Everything {
        change.execute("DELETE FROM room_salt", [])?;
    }
    change.execute_batch(include_str!("sql/forget_all.sql"))?;
    change.commit()?;
    Ok(held)
}

/// Notes that the file is to be written anew.
pub(super) fn note(conn: &Connection) -> Result<()> {
    let sql = "INSERT INTO pending (what) VALUES ('clean') ON CONFLICT (what) DO NOTHING";
    conn.execute(sql, []).map(drop)
}

/// Whether something was taken out and its traces may still be in the file.
pub(super) fn is_pending(conn: &Connection) -> Result<bool> {
    conn.query_row("SELECT EXISTS (SELECT 1 FROM pending)", [], |row| row.get(0))
}

/// Writes the file anew and empties the log. False, if another program reads the log: then it is
/// tried again at the next start.
pub(super) fn clean(conn: &Connection) -> Result<bool> {
    conn.execute_batch("VACUUM")?;
    let busy = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))?;
    if busy != 0 {
        return Ok(false);
    }
    conn.execute("DELETE FROM pending", [])?;
    Ok(true)
}
