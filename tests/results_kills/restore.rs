//! `results restore`: wholly the old answers or wholly those of the backup.

use rusqlite::Connection;

use crate::school::{self, ROUNDS};
use crate::support::Home;
use crate::{LEARNERS, Landed, full, is_in, kills, rounds};

/// Whom the backup does not know.
const NEW: &str = "Somebody who came later";

/// Learners in the backup.
const BACKED_UP: i64 = 20;

fn home() -> Home {
    let home = full(LEARNERS);
    let store = Connection::open(home.store()).unwrap();
    store.execute("UPDATE learner SET name = ?1 WHERE id = 1", [NEW]).unwrap();
    store.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    drop(store);
    school::fill(&home.path("backup.db"), BACKED_UP);
    home
}

#[test]
fn a_killed_restore_is_done_wholly_or_not_at_all() {
    let restore = ["results", "restore", "backup.db", "--yes"];
    kills("restore", &home(), &restore, |home| {
        let was_unfinished = home.contents().iter().any(|name| name.contains("restoring"));
        let rounds = rounds(home, None) as i64;
        assert!(!home.contents().iter().any(|name| name.contains("restoring")));
        let store = Connection::open(home.store()).unwrap();
        let whole: String =
            store.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(whole, "ok");
        drop(store);
        let is_old = rounds == LEARNERS * ROUNDS;
        assert!(is_old || rounds == BACKED_UP * ROUNDS, "{rounds} rounds");
        assert_eq!(is_in(home, ".local", NEW), is_old, "what is gone leaves no trace");
        match (was_unfinished, is_old) {
            (true, _) => Landed::During,
            (false, true) => Landed::Before,
            (false, false) => Landed::After,
        }
    });
}
