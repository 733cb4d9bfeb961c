//! What a batch of asks gives, and what is told of it once it has been kept.

use axum::extract::ws::Utf8Bytes;
use jiff::Timestamp;
use tokio::sync::oneshot;

use super::Reply;
use crate::domain::room::MemberId;
use crate::store::rooms::Change;
use crate::workshop::hall::Stage;

/// What is told once everything has been kept; or why it has not, to whoever may know.
pub(super) type Told = Box<dyn FnOnce(Result<(), &NotKept>)>;

/// Why nothing could be kept, in words. Learners need not know where the trainer's files are.
#[derive(Debug, Clone)]
pub(super) struct NotKept {
    pub(super) learner: String,
    pub(super) trainer: String,
}

/// What a batch of asks gives.
#[derive(Default)]
pub(super) struct Work {
    pub(super) changes: Vec<Change>,
    pub(super) told: Vec<Told>,
    pub(super) views: Vec<(MemberId, oneshot::Sender<Utf8Bytes>)>,
    pub(super) stages: Vec<oneshot::Sender<Stage>>,
    pub(super) has_people: bool,
    pub(super) is_new_stage: bool,
    /// Whose keys are void once it is kept that they were taken out, and whether all are.
    pub(super) forgotten: Vec<MemberId>,
    pub(super) is_over: bool,
    /// When the room moved.
    pub(super) moved_at: Option<Timestamp>,
    /// Who answered where everybody goes on alone, and when.
    pub(super) answered_alone: Vec<(MemberId, Timestamp)>,
}

impl Work {
    /// Notes what a learner is told once everything has been kept.
    pub(super) fn tell<T: 'static>(&mut self, reply: Reply<T>, done: Result<T, String>) {
        self.told.push(Box::new(move |kept| {
            // Whoever asked may be gone. What was refused was refused for its own reason.
            let _ = reply.send(match kept {
                Err(why) if done.is_ok() => Err(why.learner.clone()),
                _ => done,
            });
        }));
    }

    /// The same for the trainer.
    pub(super) fn tell_trainer(&mut self, reply: Reply<()>, done: Result<(), String>) {
        self.told.push(Box::new(move |kept| {
            let _ = reply.send(match kept {
                Err(why) if done.is_ok() => Err(why.trainer.clone()),
                _ => done,
            });
        }));
    }
}
