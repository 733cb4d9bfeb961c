//! Who owns a room: one thread that decides what is asked, keeps what happens and only then says so.
//! What has come in meanwhile is kept by one commit, so that five hundred phones wait no longer than
//! one.

mod answering;
mod desk;
mod joining;
mod keeping;
mod work;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use axum::extract::ws::Utf8Bytes;
use jiff::Timestamp;

use crate::domain::library::Library;
use crate::domain::room::{Asker, Command, Event, MemberId, Place, Refusal};
use crate::store::Store;
use crate::store::rooms::{Clerk, RoomId};
use crate::words::Words;

use super::clock::Clock;
use super::hall::{Hall, Keys};
use super::refusal::words_for;
use super::views::Views;

use work::{NotKept, Work};

pub use answering::{Said, What};
pub use desk::{Ask, Desk, Door, Drawer, Hosting, Joined, Reply};
pub use joining::Wish;

/// So many things are kept by one commit.
const AT_ONCE: usize = 512;

/// From one commit to the next it takes at least so long: where many answer at the same time, a commit
/// for each would cost more than all else.
const APART: Duration = Duration::from_millis(4);

/// How often a room looks at the clock.
const TICK: Duration = Duration::from_millis(200);

/// Begins to host a room. The thread ends when the last desk is gone.
pub fn host(hosting: Hosting) -> (Desk, thread::JoinHandle<()>) {
    let (asks, inbox) = channel();
    let room = hosting.kept.room();
    let keys = Keys::of(hosting.kept.key, &hosting.kept.keys);
    let words = Words::of(hosting.language);
    let views = Views::new(&words, &hosting.library, &hosting);
    let clock = Clock::from(hosting.kept.last_moment(), hosting.now);
    let stage = views.stage(&room, clock.now());
    drop(views);
    let hall = Arc::new(Hall::new(room, keys, stage));
    let desk = Desk { asks, hall: Arc::clone(&hall) };
    let thread = thread::spawn(move || {
        // Words cannot go from one thread to another.
        let words = Words::of(hosting.language);
        let library = Arc::clone(&hosting.library);
        Host::new(hosting, hall, clock, (&words, &library)).serve(&inbox);
    });
    (desk, thread)
}

/// The owner of a room.
struct Host<'h> {
    store: Box<dyn Store + Send>,
    id: RoomId,
    hall: Arc<Hall>,
    clerk: Clerk,
    clock: Clock,
    words: &'h Words,
    library: &'h Library,
    views: Views<'h>,
    door: joining::DoorKeeper,
    /// When the question at hand was put.
    put_at: Timestamp,
    /// Alone: when each learner's question was put.
    alone: HashMap<MemberId, Timestamp>,
    warn: Box<dyn Fn(&str) + Send>,
    /// Why the last commit failed, if it did.
    trouble: Option<String>,
    /// Whether memory holds what is not kept, because the room could not be read again.
    is_adrift: bool,
}

impl<'h> Host<'h> {
    fn new(
        hosting: Hosting,
        hall: Arc<Hall>,
        clock: Clock,
        (words, library): (&'h Words, &'h Library),
    ) -> Self {
        let views = Views::new(words, library, &hosting);
        Self {
            clerk: Clerk::of(&hosting.kept),
            store: hosting.store,
            id: hosting.kept.id,
            hall,
            clock,
            words,
            library,
            views,
            door: joining::DoorKeeper::new(words, hosting.cards, hosting.salt, hosting.draw),
            put_at: clock.now(),
            alone: HashMap::new(),
            warn: hosting.warn,
            trouble: None,
            is_adrift: false,
        }
    }

    fn serve(mut self, inbox: &Receiver<Ask>) {
        self.beat(true);
        let (mut last, mut ticked) = (Instant::now(), Instant::now());
        loop {
            // However much is asked, the clock is looked at.
            if ticked.elapsed() >= TICK {
                self.tick();
                ticked = Instant::now();
            }
            match inbox.recv_timeout(TICK) {
                Ok(first) => {
                    if !matches!(first, Ask::Lead(..) | Ask::Pace(..)) {
                        thread::sleep(APART.saturating_sub(last.elapsed()));
                    }
                    let more = inbox.try_iter().take(AT_ONCE - 1);
                    let asks: Vec<Ask> = std::iter::once(first).chain(more).collect();
                    self.take(asks);
                    last = Instant::now();
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Takes in what has been asked: all of it is decided, kept by one commit, and then answered.
    fn take(&mut self, asks: Vec<Ask>) {
        let mut work = Work::default();
        let turn = self.hall.room().turn();
        self.find_back();
        if let (true, Some(reason)) = (self.is_adrift, &self.trouble) {
            let not_kept = self.not_kept(reason);
            return asks.into_iter().for_each(|ask| ask.refuse(&not_kept));
        }
        for ask in asks {
            self.decide(ask, &mut work);
        }
        let kept = self.keep(&work);
        self.show(turn, &work, kept.is_ok());
        for told in work.told {
            told(kept.as_ref().copied());
        }
        if self.is_adrift {
            return;
        }
        for (member, reply) in work.views {
            let view = self.view(member);
            let _ = reply.send(view);
        }
        for reply in work.stages {
            let _ = reply.send(self.views.stage(&self.hall.room(), self.clock.now()));
        }
    }

    fn decide(&mut self, ask: Ask, work: &mut Work) {
        match ask {
            Ask::Join(wish, reply) => self.join(wish, reply, work),
            Ask::Lead(command, reply) => {
                let done = match self.expect_hands(&command) {
                    Ok(()) => self.act(Asker::Trainer, command, work),
                    Err(refusal) => Err(words_for(self.words, refusal)),
                };
                work.tell_trainer(reply, done);
            }
            Ask::Pace(command, reply) => {
                let done = self.act(Asker::Trainer, command, work);
                work.tell(reply, done);
            }
            Ask::CloseIn(seconds, reply) => {
                let at = seconds.and_then(|seconds| self.clock.in_seconds(seconds));
                let done = self.act(Asker::Trainer, Command::CloseAt(at), work);
                work.tell_trainer(reply, done);
            }
            Ask::Answer(member, said, reply) => {
                let done = self.answer(member, said, work);
                work.tell(reply, done);
            }
            Ask::ReadOn(member, reply) => {
                let done = self.act(Asker::Member(member), Command::ReadOn, work);
                self.alone.insert(member, self.clock.now());
                work.tell(reply, done);
            }
            Ask::View(member, reply) => work.views.push((member, reply)),
            Ask::Stage(reply) => work.stages.push(reply),
        }
    }

    /// Hands are raised for what is offered: one count for each option, where there are options.
    fn expect_hands(&self, command: &Command) -> Result<(), Refusal> {
        let Command::Hands { counts, .. } = command else { return Ok(()) };
        let room = self.hall.room();
        let offered = match room.place() {
            Place::Question { part, position, .. } => self.views.offered(&room, part, position),
            _ => return Ok(()),
        };
        if offered == Some(counts.len()) { Ok(()) } else { Err(Refusal::BadCounts) }
    }

    /// Decides and applies; what has to be kept is noted.
    fn act(&mut self, asker: Asker, command: Command, work: &mut Work) -> Result<(), String> {
        let now = self.clock.now();
        let decided = self.hall.room().decide(asker, command, now);
        let events = decided.map_err(|refusal| words_for(self.words, refusal))?;
        for event in events {
            self.apply(&event, now, work);
        }
        Ok(())
    }

    fn apply(&mut self, event: &Event, now: Timestamp, work: &mut Work) {
        // The store is asked while all may look at the room: nobody but this thread changes it.
        let room = self.hall.room();
        let (store, door) = (&self.store, &self.door);
        let seen = |member| joining::seen(&room, store.as_ref(), door, member);
        let changes = self.clerk.changes(&room, now, event, seen);
        work.changes.extend(changes);
        drop(room);
        self.hall.room_mut().apply(event);
        match event {
            Event::Moved { .. } => work.moved_at = Some(now),
            // Whoever is kept out is known by the key, or they would come in again as somebody else.
            Event::Removed { member, may_return: true } => work.forgotten.push(*member),
            Event::Ended => work.is_over = true,
            _ => {}
        }
        work.has_people |= !matches!(event, Event::Moved { .. } | Event::ReadOn { .. });
        work.is_new_stage |= matches!(
            event,
            Event::Paused(_)
                | Event::Deadline(_)
                | Event::Ended
                | Event::Hands { .. }
                | Event::Removed { .. }
                | Event::Renamed { .. }
        );
    }

    fn tick(&mut self) {
        self.find_back();
        // Where nothing can be kept, a time that is over is tried again when somebody asks for something.
        if self.is_adrift || self.trouble.is_some() || self.hall.room().deadline().is_none() {
            return;
        }
        let mut work = Work::default();
        let turn = self.hall.room().turn();
        let _ = self.act(Asker::Clock, Command::Tick, &mut work);
        let kept = self.keep(&work);
        self.show(turn, &work, kept.is_ok());
    }

    /// Draws the stage anew where it has changed, and counts.
    fn show(&mut self, turn: u32, work: &Work, is_kept: bool) {
        if self.is_adrift {
            return;
        }
        let has_moved = self.hall.room().turn() != turn;
        if has_moved || work.is_new_stage || !is_kept {
            self.draw();
        }
        self.beat(work.has_people || !is_kept);
    }

    fn draw(&self) {
        let stage = self.views.stage(&self.hall.room(), self.clock.now());
        self.hall.show(stage);
    }

    fn beat(&self, people: bool) {
        let room = self.hall.room();
        let marked = match room.place() {
            Place::Question { part, position, .. } => room.marked_of_present(part, position),
            Place::OwnPace { part } => room.done(part),
            _ => 0,
        };
        let (present, is_over) = (room.present(), room.is_over());
        drop(room);
        self.hall.beat((present, marked), people, is_over);
    }

    fn view(&self, member: MemberId) -> Utf8Bytes {
        let room = self.hall.room();
        self.views.learner(&room, member, self.clock.now(), &self.hall.drawn().learners)
    }
}
