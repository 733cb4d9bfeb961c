//! Attempts in an SQLite file. The SQL is in `sqlite/sql/`, the tables in `sqlite/migrations/`.

#[cfg(test)]
mod crash_tests;
mod each;
mod forget;
#[cfg(test)]
mod forget_tests;
mod keep;
mod migrate;
mod open;
#[cfg(test)]
mod open_tests;
mod place;
#[cfg(test)]
mod query_tests;
mod room;
mod rows;
#[cfg(test)]
pub(super) mod scratch;
#[cfg(test)]
mod tests;

mod write;

pub(super) use open::{absolute, in_use, is_ours};

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use super::files::{copy_beside, remove_copy};
use super::{AttemptId, Forget, Held, Kept, Scope, Seen, Store, StoreError, Summary};
use crate::domain::attempt::Entry;
use crate::domain::form::Form;
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::past::Past;
use crate::domain::plan::Plan;
use crate::domain::text::closed_words;
use crate::measure::discrimination::Judged;

closed_words! {
    /// How SQLite makes a commit survive a crash.
    #[derive(Default)]
    pub enum Journal {
        /// A write-ahead log beside the file: one flush a commit.
        #[default]
        Wal = "wal",
        /// A copy of the old pages beside the file: slower, for file systems that stall on the log.
        Delete = "delete",
    }
}

/// Keeps attempts in an SQLite file.
#[derive(Debug)]
pub struct SqliteStore {
    conn: Connection,
    path: PathBuf,
    journal: Journal,
    /// Which file it was when it was opened.
    file: Option<place::FileNumber>,
}

impl SqliteStore {
    /// Opens a store, making the file and its folders where there are none.
    ///
    /// # Errors
    /// [`StoreError`] if the file is not a store of this version or an older one, is in use, or
    /// cannot be made or written to. A file that is not ours is not touched.
    pub fn open(path: &Path, journal: Journal) -> Result<Self, StoreError> {
        let path = open::absolute(path)?;
        tidy(&path);
        Self::make(path, journal)
    }

    fn make(path: PathBuf, journal: Journal) -> Result<Self, StoreError> {
        if open::look(&path)?.is_none() {
            open::create(&path)?;
        }
        Self::connect(path, journal)
    }

    /// Opens a store if there is one, and makes nothing where there is none.
    ///
    /// # Errors
    /// As [`SqliteStore::open`].
    pub fn open_existing(path: &Path, journal: Journal) -> Result<Option<Self>, StoreError> {
        let path = open::absolute(path)?;
        match open::look(&path)? {
            None => Ok(None),
            Some(()) => {
                tidy(&path);
                Self::connect(path, journal).map(Some)
            }
        }
    }

    fn connect(path: PathBuf, wanted: Journal) -> Result<Self, StoreError> {
        let mut conn = open::connect(&path)?;
        migrate::migrate(&mut conn, &path)?;
        let journal = open::settle_journal(&conn, &path, wanted)?;
        let file = place::file_at(&path);
        let store = Self { conn, path, journal, file };
        store.finish_forgetting();
        Ok(store)
    }

    /// Does what a program that died while it forgot something has left to do. What keeps it from
    /// that (a full disk, another program) must keep nobody from their answers: it stays noted.
    fn finish_forgetting(&self) {
        if forget::is_pending(&self.conn).unwrap_or(false) {
            let _ = forget::clean(&self.conn);
        }
    }

    /// Where it is, from the root.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The journal in use: not always the one asked for, because some file systems have no
    /// write-ahead log.
    pub fn journal(&self) -> Journal {
        self.journal
    }

    fn error(&self, error: rusqlite::Error) -> StoreError {
        StoreError::from_sql(&self.path, error)
    }

    /// All rows of a query.
    fn list<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        self.conn.prepare_cached(sql)?.query_map(params, read)?.collect()
    }

    fn load(&self, id: AttemptId) -> rusqlite::Result<Option<Kept>> {
        // One transaction, so that all parts are of the same moment.
        let _moment = self.conn.unchecked_transaction()?;
        self.load_now(id)
    }

    /// One attempt, read within the transaction of whoever calls.
    fn load_now(&self, id: AttemptId) -> rusqlite::Result<Option<Kept>> {
        let mut query = self.conn.prepare_cached(include_str!("sqlite/sql/plan.sql"))?;
        let plan = query.query_row([id.0], rows::plan).optional()?;
        let Some(mut plan) = plan else {
            return Ok(None);
        };
        let mut places = 0..;
        let sql = include_str!("sqlite/sql/questions.sql");
        plan.questions =
            self.list(sql, [id.0], |row| rows::asked(row, 0, places.next().unwrap_or(0)))?;
        let sql = include_str!("sqlite/sql/entries.sql");
        let entries = self.list(sql, [id.0], |row| rows::entry(row, 0, &plan.questions))?;
        Ok(Some(Kept { id, plan, entries }))
    }

    fn visit_fresh(&self, visit: &mut dyn FnMut(&Learner, &Past)) -> rusqlite::Result<()> {
        let mut query = self.conn.prepare_cached(include_str!("sqlite/sql/each_fresh.sql"))?;
        let mut rows = query.query([])?;
        let mut last: Option<(i64, Learner)> = None;
        while let Some(row) = rows.next()? {
            let number = row.get("learner")?;
            // A name is only read where the learner changes.
            let learner = match last.take().filter(|(known, _)| *known == number) {
                Some((_, same)) => same,
                None => rows::learner(row)?,
            };
            visit(&learner, &rows::past(row, 2)?);
            last = Some((number, learner));
        }
        Ok(())
    }

    /// The learner's latest attempt with entries, and the latest without.
    fn latest(
        &self,
        learner: &Learner,
        form: Option<Form>,
    ) -> rusqlite::Result<[Option<AttemptId>; 2]> {
        let sql = include_str!("sqlite/sql/latest.sql");
        self.conn.prepare_cached(sql)?.query_row(
            params![learner.as_str(), form.map(Form::word)],
            |row| {
                let id = |column| row.get::<_, Option<i64>>(column);
                Ok([id(0)?.map(AttemptId), id(1)?.map(AttemptId)])
            },
        )
    }
}

/// Takes away what a program that died while it restored has left.
fn tidy(path: &Path) {
    remove_copy(&copy_beside(path));
}

impl Store for SqliteStore {
    fn begin(&mut self, plan: &Plan) -> Result<AttemptId, StoreError> {
        write::begin(&mut self.conn, plan).map_err(|error| StoreError::from_sql(&self.path, error))
    }

    fn append(&mut self, attempt: AttemptId, entry: &Entry) -> Result<(), StoreError> {
        write::append(&self.conn, attempt, entry)
            .map_err(|error| write::refused(&error, attempt).unwrap_or_else(|| self.error(error)))
    }

    fn unfinished(
        &self,
        learner: &Learner,
        form: Option<Form>,
    ) -> Result<Option<Kept>, StoreError> {
        let [touched, begun] = self.latest(learner, form).map_err(|error| self.error(error))?;
        let open = touched.map_or(Ok(None), |id| self.attempt(id))?;
        match open.filter(|kept| !kept.is_finished()) {
            Some(open) => Ok(Some(open)),
            None => begun.filter(|&id| Some(id) > touched).map_or(Ok(None), |id| self.attempt(id)),
        }
    }

    fn attempts(&self, learner: Option<&Learner>) -> Result<Vec<Summary>, StoreError> {
        let list = match learner {
            None => self.list(include_str!("sqlite/sql/attempts.sql"), [], rows::summary),
            Some(learner) => {
                let sql = include_str!("sqlite/sql/attempts_of.sql");
                self.list(sql, [learner.as_str()], rows::summary)
            }
        };
        list.map_err(|error| self.error(error))
    }

    fn is_new(&self, learner: &Learner) -> Result<bool, StoreError> {
        let sql = include_str!("sqlite/sql/is_new.sql");
        let read = self.conn.prepare_cached(sql);
        let is_new = read.and_then(|mut sql| sql.query_row([learner.as_str()], |row| row.get(0)));
        is_new.map_err(|error| self.error(error))
    }

    fn attempt(&self, id: AttemptId) -> Result<Option<Kept>, StoreError> {
        self.load(id).map_err(|error| self.error(error))
    }

    fn each_attempt(
        &self,
        scope: &Scope,
        visit: &mut dyn FnMut(Kept) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        each::each(&self.conn, scope, visit).map_err(|error| self.error(error))
    }

    fn seen(&self, learner: &Learner) -> Result<HashMap<QuestionId, Seen>, StoreError> {
        let sql = include_str!("sqlite/sql/seen.sql");
        let list = self.list(sql, [learner.as_str()], rows::seen);
        let list = list.map_err(|error| self.error(error))?;
        Ok(list.into_iter().collect())
    }

    fn fresh_judged(&self, learner: &Learner, since: Timestamp) -> Result<Judged, StoreError> {
        let sql = include_str!("sqlite/sql/fresh_judged.sql");
        let params = params![learner.as_str(), since.as_millisecond()];
        let mut list = self.list(sql, params, rows::judged).map_err(|error| self.error(error))?;
        Ok(list.pop().unwrap_or_default())
    }

    fn held(&self, what: Forget<'_>) -> Result<Held, StoreError> {
        forget::held(&self.conn, what).map_err(|error| self.error(error))
    }

    fn forget(&mut self, what: Forget<'_>) -> Result<Held, StoreError> {
        let taken = forget::take_out(&mut self.conn, what);
        let held = taken.map_err(|error| StoreError::from_sql(&self.path, error))?;
        match forget::clean(&self.conn) {
            Ok(true) => Ok(held),
            // It is forgotten; the rest is noted, and done at the next start.
            Ok(false) | Err(_) => Err(StoreError::TracesLeft { path: self.path.clone() }),
        }
    }

    fn history(&self, learner: &Learner) -> Result<Vec<Past>, StoreError> {
        let sql = include_str!("sqlite/sql/history.sql");
        self.list(sql, [learner.as_str()], |row| rows::past(row, 0))
            .map_err(|error| self.error(error))
    }

    fn each_fresh(&self, visit: &mut dyn FnMut(&Learner, &Past)) -> Result<(), StoreError> {
        self.visit_fresh(visit).map_err(|error| self.error(error))
    }
}
