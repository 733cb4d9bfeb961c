//! A learner's phone.

use tokio::time::interval;

use super::{BEAT, Closed, Line};
use crate::domain::room::{Mark, MemberId, Nickname, Phase, Place, Presence};
use crate::workshop::hall::{ForLearners, Hall, Stage};
use crate::workshop::host::{Ask, Desk, Said, What};
use crate::workshop::message::{FromLearner, Tell};

/// Notes that a phone is connected for as long as it is.
struct Connected<'h> {
    hall: &'h Hall,
    member: MemberId,
}

impl<'h> Connected<'h> {
    fn new(hall: &'h Hall, member: MemberId) -> Self {
        hall.connect(member, true);
        Self { hall, member }
    }
}

impl Drop for Connected<'_> {
    fn drop(&mut self) {
        self.hall.connect(self.member, false);
    }
}

impl Line {
    pub(super) async fn learn(&mut self, desk: &Desk, member: MemberId) -> Result<(), Closed> {
        let _connected = Connected::new(desk.hall(), member);
        let mut stage = desk.hall().stage();
        let mut beat = interval(BEAT);
        beat.reset();
        self.expect_in(desk, member).await?;
        self.show_own(desk, member).await?;
        let mut name = name_of(desk.hall(), member);
        loop {
            tokio::select! {
                said = self.hear::<FromLearner>() => {
                    if let Some(said) = said? {
                        self.do_for(desk, member, said).await?;
                    }
                }
                changed = stage.changed() => {
                    changed.map_err(|_| Closed)?;
                    self.expect_in(desk, member).await?;
                    let now = stage.borrow_and_update().clone();
                    // What all see alike has nobody's name in it.
                    let called = name_of(desk.hall(), member);
                    if called == name {
                        self.show(desk, member, &now).await?;
                    } else {
                        name = called;
                        self.show_own(desk, member).await?;
                    }
                }
                _ = beat.tick() => self.beat().await?,
            }
        }
    }

    /// Whoever was taken out hears so, and nothing more.
    async fn expect_in(&mut self, desk: &Desk, member: MemberId) -> Result<(), Closed> {
        let presence = desk.hall().room().member(member).map(|one| one.presence);
        let (why, kept_out) = match presence {
            Some(Presence::In) => return Ok(()),
            Some(Presence::Removed) => (self.phrases.removed.clone(), false),
            Some(Presence::KeptOut) | None => (self.phrases.kept_out.clone(), true),
        };
        self.tell(&Tell::Gone { why: &why, for_good: true, kept_out }).await?;
        Err(Closed)
    }

    async fn show(&mut self, desk: &Desk, member: MemberId, stage: &Stage) -> Result<(), Closed> {
        match &stage.learners {
            ForLearners::Same { frame, .. } if !has_answered(desk.hall(), member) => {
                self.send(frame.clone()).await
            }
            ForLearners::ByAnswer { part, position, answers, others } => {
                let own = own_answer(desk.hall(), member, *part, *position);
                let frame = match own {
                    None => Some(others),
                    Some(own) => answers.get(&own),
                };
                match frame {
                    Some(frame) => self.send(frame.clone()).await,
                    None => self.show_own(desk, member).await,
                }
            }
            ForLearners::Same { .. } | ForLearners::Own => self.show_own(desk, member).await,
        }
    }

    async fn show_own(&mut self, desk: &Desk, member: MemberId) -> Result<(), Closed> {
        let view = desk.ask(|reply| Ask::View(member, reply)).await.ok_or(Closed)?;
        self.send(view).await
    }

    async fn do_for(
        &mut self,
        desk: &Desk,
        member: MemberId,
        said: FromLearner,
    ) -> Result<(), Closed> {
        let (part, position, what) = match said {
            FromLearner::Answer { part, position, numbers, typed, certainty } => {
                let what = match typed {
                    Some(text) => What::Typed { text, certainty },
                    None => What::Chosen { numbers, certainty },
                };
                (part, position, what)
            }
            FromLearner::Skip { part, position } => (part, position, What::Skipped),
            FromLearner::Next => {
                desk.ask(|reply| Ask::ReadOn(member, reply)).await.ok_or(Closed)?.ok();
                return self.show_own(desk, member).await;
            }
            FromLearner::FindMe { on: true, again: true } => {
                let on = desk.hall().call_again(member);
                return self.tell(&Tell::Called { on }).await;
            }
            FromLearner::FindMe { on, .. } => {
                desk.hall().call(member, on);
                return self.tell(&Tell::Called { on }).await;
            }
        };
        let said = Said { part, position, what };
        let done = desk.ask(|reply| Ask::Answer(member, said, reply)).await;
        self.answer(done, Some(&Tell::Kept { part, position })).await?;
        // A refusal may come of an answer on another phone or in another window, which has led further.
        let is_alone = matches!(desk.hall().room().place(), Place::OwnPace { .. });
        if is_alone { self.show_own(desk, member).await } else { Ok(()) }
    }
}

fn name_of(hall: &Hall, member: MemberId) -> Option<Nickname> {
    hall.room().member(member).map(|one| one.name.clone())
}

/// Whether a learner has answered the question that stands open.
fn has_answered(hall: &Hall, member: MemberId) -> bool {
    let room = hall.room();
    let Place::Question { part, position, phase: Phase::Open } = room.place() else { return false };
    let sheet = room.member(member).and_then(|one| one.sheet(part));
    sheet.is_some_and(|sheet| sheet.mark(position).is_some())
}

fn own_answer(hall: &Hall, member: MemberId, part: usize, position: usize) -> Option<String> {
    let room = hall.room();
    match room.member(member)?.sheet(part)?.mark(position)? {
        Mark::Answered(given) => Some(given.answer.encode()),
        Mark::Skipped => None,
    }
}
