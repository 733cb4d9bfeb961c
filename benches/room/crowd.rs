//! Everybody in a room.

use std::time::Duration;

use futures_util::future::try_join_all;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use tokio::time::Instant;

use crate::learner::Learner;
use crate::line::Lost;
use crate::server::Door;
use crate::trainer::Trainer;

/// So many come in at the same moment.
const AT_ONCE: usize = 256;

/// Everybody in a room.
pub(crate) struct Crowd {
    pub(crate) learners: Vec<Learner>,
}

impl Crowd {
    /// So many, who have not come in yet.
    pub(crate) fn new(count: usize, door: &Door) -> Self {
        Self { learners: (0..count).map(|number| Learner::new(number, door)).collect() }
    }

    /// All come in, a few hundred at a time.
    pub(crate) async fn come_in(&mut self) -> Result<(), Lost> {
        let all = stream::iter(self.learners.iter_mut().map(Learner::come_in));
        all.buffer_unordered(AT_ONCE).try_collect().await
    }

    /// All drop out at once and come back at once.
    pub(crate) async fn storm(&mut self) -> Result<(), Lost> {
        self.learners.iter_mut().for_each(Learner::drop_out);
        try_join_all(self.learners.iter_mut().map(Learner::come_in)).await.map(drop)
    }

    /// The next question is put, past its care note if it has one, and stands before all.
    pub(crate) async fn ask_next(&mut self, trainer: &mut Trainer) -> Result<(), Lost> {
        loop {
            let turn = trainer.go("next").await;
            self.hear_turn(turn).await?;
            if self.learners.iter().all(|one| one.screen.asks().is_some()) {
                return Ok(());
            }
        }
    }

    /// Waits until this turn stands before all; when the last of them had it.
    pub(crate) async fn hear_turn(&mut self, turn: u32) -> Result<Instant, Lost> {
        let all = try_join_all(self.learners.iter_mut().map(|one| one.hear_turn(turn))).await?;
        Ok(all.into_iter().max().unwrap())
    }

    /// All answer, one after another within a while, and all of it is kept; when the last answer was
    /// sent.
    pub(crate) async fn answer(&mut self, within: Duration) -> Result<Instant, Lost> {
        let count = u32::try_from(self.learners.len()).unwrap();
        let each = (0..).zip(&mut self.learners);
        let all = each.map(|(at, one)| one.answer(within * at / count));
        Ok(try_join_all(all).await?.into_iter().max().unwrap())
    }

    /// The bytes of a message, on average.
    pub(crate) fn message_length(&self) -> usize {
        let sum = |of: fn(&Learner) -> usize| self.learners.iter().map(of).sum::<usize>();
        sum(|one| one.heard.0) / sum(|one| one.heard.1).max(1)
    }
}
