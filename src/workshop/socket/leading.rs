//! The trainer's page and the big screen.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use super::{BEAT, Closed, Line};
use crate::domain::room::{Command, Direction, MemberId, Place, Presence, Room};
use crate::workshop::hall::{Hall, Pulse, Stage};
use crate::workshop::host::{Ask, Desk};
use crate::workshop::message::{FromTrainer, Person, Tell, To};

/// How often counts are told at most.
const COUNTS: Duration = Duration::from_millis(150);

/// So many people are listed: who calls and who is away first. A list of thousands is read by nobody.
const LISTED: usize = 600;

impl Line {
    pub(super) async fn lead(&mut self, desk: &Desk) -> Result<(), Closed> {
        self.follow(desk, true, true).await
    }

    pub(super) async fn project(&mut self, desk: &Desk, may_pace: bool) -> Result<(), Closed> {
        self.follow(desk, false, may_pace).await
    }

    /// Shows what stands, tells the counts, and leads where that is allowed.
    async fn follow(
        &mut self,
        desk: &Desk,
        is_trainer: bool,
        may_pace: bool,
    ) -> Result<(), Closed> {
        let (mut stage, mut pulse) = (desk.hall().stage(), desk.hall().pulse());
        let drawn = stage.borrow_and_update().clone();
        let first = as_of_now(desk, drawn).await;
        self.show_to(&first, is_trainer, may_pace).await?;
        pulse.mark_changed();
        let mut told: Option<Pulse> = None;
        let mut counts = interval(COUNTS);
        counts.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut beat = interval(BEAT);
        beat.reset();
        loop {
            tokio::select! {
                said = self.hear::<FromTrainer>() => match said? {
                    Some(said) if may_pace => self.direct(desk, said, is_trainer).await?,
                    Some(_) => {
                        let why = self.phrases.not_allowed.clone();
                        self.tell(&Tell::Refused { why: &why }).await?;
                    }
                    None => {}
                },
                changed = stage.changed() => {
                    changed.map_err(|_| Closed)?;
                    let now = stage.borrow_and_update().clone();
                    self.show_to(&now, is_trainer, may_pace).await?;
                }
                _ = counts.tick() => {
                    let now = *pulse.borrow_and_update();
                    if told != Some(now) {
                        self.count(desk.hall(), now, told, is_trainer).await?;
                        told = Some(now);
                    }
                }
                _ = beat.tick() => self.beat().await?,
            }
        }
    }

    async fn show_to(
        &mut self,
        stage: &Stage,
        is_trainer: bool,
        may_pace: bool,
    ) -> Result<(), Closed> {
        let frame = match (is_trainer, may_pace) {
            (true, _) => &stage.trainer,
            (false, true) => &stage.screen,
            (false, false) => &stage.outside,
        };
        self.send(frame.clone()).await
    }

    async fn count(
        &mut self,
        hall: &Hall,
        now: Pulse,
        told: Option<Pulse>,
        is_trainer: bool,
    ) -> Result<(), Closed> {
        let Pulse { present, connected, marked, .. } = now;
        self.tell(&Tell::Pulse { present, connected, marked }).await?;
        let has_changed =
            told.is_none_or(|told| (told.people, told.marked) != (now.people, now.marked));
        if !(is_trainer && has_changed) {
            return Ok(());
        }
        let list = people(hall);
        self.send(list).await
    }

    async fn direct(
        &mut self,
        desk: &Desk,
        said: FromTrainer,
        is_trainer: bool,
    ) -> Result<(), Closed> {
        let command = match said {
            FromTrainer::Move { turn, to } => Command::Move { turn, to: direction(to) },
            // The big screen moves on and back, and that is all.
            _ if !is_trainer => {
                let why = self.phrases.not_allowed.clone();
                return self.tell(&Tell::Refused { why: &why }).await;
            }
            FromTrainer::Hands { turn, counts } => Command::Hands { turn, counts },
            FromTrainer::CloseIn { seconds } => {
                let done = desk.ask(|reply| Ask::CloseIn(seconds, reply)).await;
                return self.answer(done, None).await;
            }
            FromTrainer::Pause { on } => Command::Pause(on),
            FromTrainer::Lock { on } => Command::Lock(on),
            FromTrainer::Rename { member, name } => match name.parse() {
                Ok(name) => Command::Rename { member: MemberId(member), name },
                Err(_) => {
                    let why = self.phrases.unfit_name.clone();
                    return self.tell(&Tell::Refused { why: &why }).await;
                }
            },
            FromTrainer::Remove { member, may_return } => {
                Command::Remove { member: MemberId(member), may_return }
            }
            FromTrainer::Found { member } => {
                desk.hall().found(MemberId(member));
                return Ok(());
            }
            FromTrainer::End => Command::End,
        };
        let done = match is_trainer {
            true => desk.ask(|reply| Ask::Lead(command, reply)).await,
            false => desk.ask(|reply| Ask::Pace(command, reply)).await,
        };
        self.answer(done, None).await
    }
}

/// What stands there, as the clock shows it now: it was drawn when it came, and time has gone by since.
async fn as_of_now(desk: &Desk, drawn: Arc<Stage>) -> Arc<Stage> {
    let has_clock = desk.hall().room().deadline().is_some();
    if !has_clock {
        return drawn;
    }
    desk.ask(Ask::Stage).await.map_or(drawn, Arc::new)
}

fn direction(to: To) -> Direction {
    match to {
        To::Next => Direction::Next,
        To::Back => Direction::Back,
        To::Close => Direction::Close,
        To::Reveal => Direction::Reveal,
        To::Drop => Direction::Drop,
    }
}

/// Who is in, as a message.
fn people(hall: &Hall) -> axum::extract::ws::Utf8Bytes {
    let (room, seats) = (hall.room(), hall.seats());
    let mut people: Vec<Person<'_>> = room
        .members()
        .map(|(id, one)| Person {
            member: id.0,
            name: one.name.as_str(),
            connected: seats.has(id),
            marked: has_marked(&room, id),
            calls: seats.calls(id),
            out: one.presence != Presence::In,
        })
        .collect();
    people.sort_by_key(|one| (!one.calls, one.out, one.connected));
    let more = people.len().saturating_sub(LISTED);
    people.truncate(LISTED);
    let (present, locked, paused) = (room.present(), room.is_locked(), room.is_paused());
    super::text(&Tell::People { people, more, present, locked, paused })
}

/// Whether a learner has answered or skipped the question at hand.
fn has_marked(room: &Room, id: MemberId) -> bool {
    let Some(one) = room.member(id) else { return false };
    match room.place() {
        Place::Question { part, position, .. } => {
            one.sheet(part).is_some_and(|sheet| sheet.mark(position).is_some())
        }
        Place::OwnPace { part } => one.sheet(part).is_some_and(|sheet| sheet.finished),
        _ => false,
    }
}
