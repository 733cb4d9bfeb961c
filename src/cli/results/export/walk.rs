//! From the store to a file, attempt by attempt.

use std::ops::ControlFlow;

use crate::domain::attempt::Attempt;
use crate::exchange::results::{Export, ExportError};
use crate::say;
use crate::store::{AttemptId, Kept, MemoryStore, Scope, Store};

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::ticker::Ticker;
use super::output::Broken;

/// A file that has been begun.
pub(super) type Begun<'s> = Result<Box<dyn Export + 's>, ExportError>;

/// A walk over the attempts of a scope.
pub(super) struct Walk<'w> {
    pub(super) context: &'w Context,
    pub(super) scope: &'w Scope,
}

impl Walk<'_> {
    /// Writes all attempts into a file; tells how many.
    pub(super) fn write(&self, begun: Begun<'_>) -> Result<usize, Broken> {
        let broken = |error| self.broken(error);
        let mut file = begun.map_err(broken)?;
        let count = self.each(&mut |id, attempt| file.add(id, attempt).map_err(broken))?;
        file.finish().map_err(broken)?;
        Ok(count)
    }

    /// Shows each attempt, says now and then how far it is to whoever waits, and tells how many there
    /// were. What was saved of a round may be damaged: that round is left out with a word, because it
    /// must not keep a school from all the others.
    pub(super) fn each(
        &self,
        show: &mut dyn FnMut(AttemptId, &Attempt) -> Result<(), Broken>,
    ) -> Result<usize, Broken> {
        let (mut count, mut damaged, mut shown) = (0, Vec::new(), Ok(()));
        let mut ticker = Ticker::new();
        let mut visit = |Kept { id, plan, entries }| {
            let Ok(attempt) = Attempt::replay(plan, &entries) else {
                damaged.push(id);
                return ControlFlow::Continue(());
            };
            self.say_how_far(count, &mut ticker);
            count += 1;
            shown = show(id, &attempt);
            if shown.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let walked = self.store()?.each_attempt(self.scope, &mut visit);
        walked.map_err(|error| Broken::Failure(self.context.store_failure(&error)))?;
        shown?;
        self.tell_damaged(&damaged)?;
        Ok(count)
    }

    /// The clock is not asked for every round.
    fn say_how_far(&self, count: usize, ticker: &mut Ticker) {
        if count % 64 == 63 && ticker.is_due() {
            // A closed stream is no reason to stop.
            let _ = self.context.tell(&say!(self.context.words, "export-at", count = count));
        }
    }

    /// What has been kept; nothing, where nothing has been yet.
    fn store(&self) -> Result<Box<dyn Store>, Broken> {
        let store = self.context.existing_store().map_err(Broken::Failure)?;
        Ok(match store {
            Some(store) => Box::new(store),
            None => Box::new(MemoryStore::new()),
        })
    }

    fn tell_damaged(&self, damaged: &[AttemptId]) -> Result<(), Broken> {
        for id in damaged {
            let said = say!(self.context.words, "results-left-out", id = id.to_string());
            self.context.tell(&said).map_err(Broken::Failure)?;
        }
        Ok(())
    }

    /// Why a file could not be written, to whoever reads it.
    pub(super) fn broken(&self, error: ExportError) -> Broken {
        match error {
            ExportError::Io(error) => Broken::Io(error),
            ExportError::TooManyRows { most } => {
                let said = say!(self.context.words, "export-too-many", most = most);
                Broken::Failure(Failure::Content(said))
            }
        }
    }
}
