//! A connection: who it is, what it says, what it hears. What comes in is bounded in size and number; who
//! does not read what is sent is let go, so that nobody else waits for them.

mod leading;
mod learning;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::ws::{Message, Utf8Bytes, WebSocket};
use serde::de::DeserializeOwned;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{sleep, timeout};

use crate::domain::room::MemberId;

use super::hall::{ForLearners, Hall};
use super::host::{Ask, Desk, Joined, Wish};
use super::limits::Bucket;
use super::message::{Hello, Tell};
use super::phrases::Phrases;
use super::views::text;

/// So long somebody may take to say who they are, and again after each try.
const PATIENCE: Duration = Duration::from_secs(120);

/// So often somebody may try to come in on one connection.
const TRIES: u32 = 12;

/// So long a message may take to leave; then whoever does not read is let go.
const SLOW: Duration = Duration::from_secs(10);

/// So long everybody at the door waits while codes are being guessed.
const AT_A_SLOW_DOOR: Duration = Duration::from_secs(3);

/// How often a connection is asked whether it is still there, and after how long without an answer it
/// is given up.
const BEAT: Duration = Duration::from_secs(20);
const SILENCE: Duration = Duration::from_secs(65);

/// So many messages are taken at once, and then so many a second.
const MESSAGES: u32 = 30;
const MESSAGES_A_SECOND: f64 = 5.0;

/// So many messages over the limit, or that mean nothing, and the connection is closed.
const PATIENCE_WITH_NOISE: u32 = 40;

/// The connection is over.
pub(super) struct Closed;

/// A connection that is read and written with care.
pub(super) struct Line {
    socket: WebSocket,
    bucket: Bucket,
    noise: u32,
    heard: Instant,
    phrases: Arc<Phrases>,
    /// Held for as long as the connection is there.
    _place: OwnedSemaphorePermit,
}

/// Who is at the other end.
enum Met {
    Learner(MemberId),
    Trainer,
    Screen { may_pace: bool },
}

/// Goes on with a connection until it ends. Nothing is moved once it has begun: what is moved takes its
/// room twice, for each of thousands.
pub(super) fn talk(
    socket: WebSocket,
    desk: Desk,
    phrases: Arc<Phrases>,
    place: OwnedSemaphorePermit,
) -> impl Future<Output = ()> {
    let heard = Instant::now();
    let bucket = Bucket::new(MESSAGES, MESSAGES_A_SECOND, heard);
    let mut line = Line { socket, bucket, noise: 0, heard, phrases, _place: place };
    async move {
        // However it ends, there is nothing left to do.
        let _ = match line.meet(&desk).await {
            Ok(Met::Learner(member)) => line.learn(&desk, member).await,
            Ok(Met::Trainer) => line.lead(&desk).await,
            Ok(Met::Screen { may_pace }) => line.project(&desk, may_pace).await,
            Err(Closed) => Err(Closed),
        };
    }
}

impl Line {
    /// Finds out who it is.
    async fn meet(&mut self, desk: &Desk) -> Result<Met, Closed> {
        for _ in 0..TRIES {
            let said = timeout(PATIENCE, self.hear::<Hello>()).await.map_err(|_| Closed)?;
            let hall = desk.hall();
            match said? {
                Some(Hello::Join { code, name, card, word, key }) => {
                    let wish = Wish { code, name, card, word, key };
                    if hall.is_door_slow() {
                        sleep(AT_A_SLOW_DOOR).await;
                    }
                    match desk.ask(|reply| Ask::Join(wish, reply)).await.ok_or(Closed)? {
                        Ok(Joined { key, member }) => {
                            self.tell(&Tell::Joined { key: &key.digits() }).await?;
                            return Ok(Met::Learner(member));
                        }
                        Err(why) => self.tell(&Tell::Refused { why: &why }).await?,
                    }
                }
                Some(Hello::Learner { key }) => {
                    let member = hall.keys().member(&key);
                    match member {
                        Some(member) => return Ok(Met::Learner(member)),
                        None => self.turn_away(hall).await?,
                    }
                }
                Some(Hello::Trainer { key }) => {
                    let is_trainer = hall.keys().is_trainer(&key);
                    if is_trainer {
                        return Ok(Met::Trainer);
                    }
                    let why = self.phrases.unknown_key.clone();
                    self.tell(&Tell::Gone { why: &why, for_good: true, kept_out: false }).await?;
                }
                Some(Hello::Screen { key }) => {
                    let may_pace = key.is_some_and(|key| hall.keys().is_trainer(&key));
                    return Ok(Met::Screen { may_pace });
                }
                None => {}
            }
        }
        Err(Closed)
    }

    /// A learner whom nobody knows. After the end that is everybody: there is the last page for them.
    async fn turn_away(&mut self, hall: &Hall) -> Result<(), Closed> {
        let drawn = hall.drawn();
        if let (true, ForLearners::Same { frame, .. }) = (hall.is_over(), &drawn.learners) {
            return self.send(frame.clone()).await;
        }
        let why = self.phrases.unknown_key.clone();
        self.tell(&Tell::Gone { why: &why, for_good: true, kept_out: false }).await
    }

    /// The next message; none if it meant nothing, which is told.
    pub(super) async fn hear<T: DeserializeOwned>(&mut self) -> Result<Option<T>, Closed> {
        loop {
            let message = self.socket.recv().await.ok_or(Closed)?.map_err(|_| Closed)?;
            self.heard = Instant::now();
            match message {
                Message::Text(text) => return self.understand(&text).await,
                Message::Close(_) => return Err(Closed),
                // No page of ours sends these but to answer.
                Message::Ping(_) | Message::Pong(_) => self.endure()?,
                Message::Binary(_) => return self.complain().await.map(|()| None),
            }
        }
    }

    /// Something that means nothing, but may come now and then.
    fn endure(&mut self) -> Result<(), Closed> {
        self.noise += u32::from(!self.bucket.takes(self.heard));
        if self.noise > PATIENCE_WITH_NOISE { Err(Closed) } else { Ok(()) }
    }

    async fn understand<T: DeserializeOwned>(&mut self, text: &str) -> Result<Option<T>, Closed> {
        if !self.bucket.takes(self.heard) {
            self.noise += 1;
            let why = self.phrases.too_fast.clone();
            self.tell(&Tell::Refused { why: &why }).await?;
            return if self.noise > PATIENCE_WITH_NOISE { Err(Closed) } else { Ok(None) };
        }
        match serde_json::from_str(text) {
            Ok(said) => Ok(Some(said)),
            Err(_) => self.complain().await.map(|()| None),
        }
    }

    async fn complain(&mut self) -> Result<(), Closed> {
        self.noise += 1;
        if self.noise > PATIENCE_WITH_NOISE {
            return Err(Closed);
        }
        let why = self.phrases.not_understood.clone();
        self.tell(&Tell::Refused { why: &why }).await
    }

    pub(super) async fn tell(&mut self, tell: &Tell<'_>) -> Result<(), Closed> {
        self.send(text(tell)).await
    }

    pub(super) async fn send(&mut self, text: Utf8Bytes) -> Result<(), Closed> {
        self.put(Message::Text(text)).await
    }

    async fn put(&mut self, message: Message) -> Result<(), Closed> {
        match timeout(SLOW, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Closed),
        }
    }

    /// Asks whether somebody is still there who has said nothing for a while.
    pub(super) async fn beat(&mut self) -> Result<(), Closed> {
        if self.heard.elapsed() < BEAT {
            return Ok(());
        }
        if self.heard.elapsed() > SILENCE {
            return Err(Closed);
        }
        self.put(Message::Ping(axum::body::Bytes::new())).await
    }

    /// What the host said to something that was asked.
    pub(super) async fn answer(
        &mut self,
        done: Option<Result<(), String>>,
        kept: Option<&Tell<'_>>,
    ) -> Result<(), Closed> {
        match (done.ok_or(Closed)?, kept) {
            (Ok(()), Some(kept)) => self.tell(kept).await,
            (Ok(()), None) => Ok(()),
            (Err(why), _) => self.tell(&Tell::Refused { why: &why }).await,
        }
    }
}
