//! What has been decided comes to the disk, or has not happened.

use super::{Host, NotKept, Work};
use crate::say;
use crate::store::StoreError;
use crate::store::rooms::Clerk;
use crate::ui::troubles;
use crate::workshop::hall::Keys;

impl Host<'_> {
    /// Keeps what happened. If that fails, nothing of it has happened: the room stands as it is kept.
    pub(super) fn keep(&mut self, work: &Work) -> Result<(), NotKept> {
        if !work.changes.is_empty() {
            if let Err(error) = self.store.commit(self.id, &work.changes) {
                self.go_back();
                let reason = self.warn_of(&error);
                return Err(self.not_kept(&reason));
            }
            self.trouble = None;
        }
        self.settle(work);
        Ok(())
    }

    /// Takes in what follows from what has been kept.
    fn settle(&mut self, work: &Work) {
        let mut keys = self.hall.keys_mut();
        work.forgotten.iter().for_each(|&member| keys.forget(member));
        if work.is_over {
            keys.clear();
        }
        drop(keys);
        for &(member, at) in &work.answered_alone {
            self.alone.insert(member, at);
        }
        if let Some(at) = work.moved_at {
            self.put_at = at;
            self.alone.clear();
        }
    }

    /// Tells the terminal once why nothing can be kept.
    fn warn_of(&mut self, error: &StoreError) -> String {
        let reason = troubles::store(self.words, error);
        if self.trouble.as_ref() != Some(&reason) {
            (self.warn)(&self.not_kept(&reason).trainer);
            self.trouble = Some(reason.clone());
        }
        reason
    }

    pub(super) fn not_kept(&self, reason: &str) -> NotKept {
        NotKept {
            learner: say!(self.words, "room-refused-not-kept"),
            trainer: say!(self.words, "room-refused-not-kept-why", reason = reason),
        }
    }

    /// The room as it was kept last. Where even that cannot be read, or the room has been forgotten,
    /// nothing more is taken in: whoever acted on what is in memory could be told what is not so.
    fn go_back(&mut self) {
        let Ok(Some(kept)) = self.store.room(self.id) else {
            self.is_adrift = true;
            return;
        };
        self.is_adrift = false;
        self.clerk = Clerk::of(&kept);
        *self.hall.keys_mut() = Keys::of(kept.key, &kept.keys);
        *self.hall.room_mut() = kept.room();
    }

    /// Tries to read the room again, if it could not be read, and shows it.
    pub(super) fn find_back(&mut self) {
        if !self.is_adrift {
            return;
        }
        self.go_back();
        if !self.is_adrift {
            self.draw();
            self.beat(true);
        }
    }
}
