//! Many attempts, one after the other. A join with the view `counted` would ask for each answer anew
//! whether it counts; read in the order in which they lie, both tables are gone through once, and
//! what counts is said by the attempt itself.

use std::ops::ControlFlow;

use rusqlite::{CachedStatement, Connection, Result, Row};

use super::rows;
use crate::store::{AttemptId, Kept, Scope};

/// So many attempts are held at a time.
const AT_A_TIME: usize = 64;

/// Most attempts have no more questions, nor more that happened in them.
const USUAL: usize = 24;

/// Shows the attempts of a scope in the order of their ids, all of one moment.
pub(super) fn each(
    conn: &Connection,
    scope: &Scope,
    visit: &mut dyn FnMut(Kept) -> ControlFlow<()>,
) -> Result<()> {
    let _moment = conn.unchecked_transaction()?;
    let mut reader = Reader::new(conn)?;
    let (sql, names) = plans_of(scope);
    let mut plans = conn.prepare_cached(sql)?;
    let mut plans = plans.query(rusqlite::params_from_iter(names))?;
    let mut run: Vec<Kept> = Vec::with_capacity(AT_A_TIME);
    while let Some(row) = plans.next()? {
        let (id, mut plan) = (AttemptId(row.get(7)?), rows::plan(row)?);
        if !scope.takes(id, (&plan.learner, plan.started, plan.form)) {
            continue;
        }
        // What lies between two attempts of a run is theirs alone, so nothing is read in vain.
        let follows = run.last().is_none_or(|last| last.id.0 + 1 == id.0);
        if (!follows || run.len() == AT_A_TIME) && reader.show(&mut run, visit)?.is_break() {
            return Ok(());
        }
        plan.questions.reserve(USUAL);
        run.push(Kept { id, plan, entries: Vec::with_capacity(USUAL) });
    }
    reader.show(&mut run, visit).map(drop)
}

/// The query for the plans. Of a few learners they are found by index; those of all are read as they
/// lie.
fn plans_of(scope: &Scope) -> (&'static str, Option<String>) {
    match &scope.learners {
        None => (include_str!("sql/each_plan.sql"), None),
        Some(learners) => {
            let names: Vec<&str> = learners.iter().map(|learner| learner.as_str()).collect();
            (include_str!("sql/each_plan_of.sql"), serde_json::to_string(&names).ok())
        }
    }
}

/// Reads what belongs to a run of attempts, whose ids follow one another.
struct Reader<'c> {
    questions: CachedStatement<'c>,
    entries: CachedStatement<'c>,
}

impl<'c> Reader<'c> {
    fn new(conn: &'c Connection) -> Result<Self> {
        Ok(Self {
            questions: conn.prepare_cached(include_str!("sql/each_question.sql"))?,
            entries: conn.prepare_cached(include_str!("sql/each_entry.sql"))?,
        })
    }

    /// Reads the rest of the attempts, shows them and leaves nothing in the run.
    fn show(
        &mut self,
        run: &mut Vec<Kept>,
        visit: &mut dyn FnMut(Kept) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>> {
        gather(&mut self.questions, run, |kept, row| {
            let questions = &mut kept.plan.questions;
            questions.push(rows::asked(row, 1, questions.len())?);
            Ok(())
        })?;
        gather(&mut self.entries, run, |kept, row| {
            kept.entries.push(rows::entry(row, 1, &kept.plan.questions)?);
            Ok(())
        })?;
        Ok(run.drain(..).try_for_each(visit))
    }
}

/// Reads the rows of a table that belong to a run, each into its attempt.
fn gather(
    statement: &mut CachedStatement<'_>,
    run: &mut [Kept],
    mut take: impl FnMut(&mut Kept, &Row<'_>) -> Result<()>,
) -> Result<()> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
    let first = first.id.0;
    let mut found = statement.query([first, last.id.0])?;
    while let Some(row) = found.next()? {
        let place = usize::try_from(row.get::<_, i64>(0)? - first).ok();
        if let Some(kept) = place.and_then(|place| run.get_mut(place)) {
            take(kept, row)?;
        }
    }
    Ok(())
}
