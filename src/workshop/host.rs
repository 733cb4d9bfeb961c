//! Who owns a room: one thread that decides what is asked, keeps what happens and only then says so.
//! What has come in meanwhile is kept by one commit, so that five hundred phones wait no longer than
//! one.

mod answering;
mod joining;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use axum::extract::ws::Utf8Bytes;
use jiff::Timestamp;
use tokio::sync::oneshot;

use crate::domain::class::Code;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::room::{Asker, Command, Event, Key, MemberId, Place, Refusal, Room};
use crate::store::rooms::{Change, Clerk, KeptRoom, RoomId};
use crate::store::{Store, StoreError};
use crate::words::{Language, Words};

use super::clock::Clock;
use super::hall::{Hall, Keys};
use super::refusal::words_for;
use super::views::Views;

pub use answering::{Said, What};
pub use joining::Wish;

/// So many things are kept by one commit.
const AT_ONCE: usize = 512;

/// From one commit to the next it takes at least so long: where many answer at the same time, a commit
/// for each would cost more than all else.
const APART: Duration = Duration::from_millis(4);

/// How often a room looks at the clock.
const TICK: Duration = Duration::from_millis(200);

/// Something that is asked of the host.
pub enum Ask {
    /// To come in.
    Join(Wish, Reply<Joined>),
    /// To lead the room.
    Lead(Command, Reply<()>),
    /// To close after so many seconds; or at no time.
    CloseIn(Option<u32>, Reply<()>),
    /// To answer or skip a question.
    Answer(MemberId, Said, Reply<()>),
    /// Alone: the explanation has been read.
    ReadOn(MemberId, Reply<()>),
    /// What stands before a learner.
    View(MemberId, oneshot::Sender<Utf8Bytes>),
}

impl Ask {
    /// Nothing is done. What would be shown is not known either.
    fn refuse(self, why: &NotKept) {
        match self {
            Self::Join(_, reply) => drop(reply.send(Err(why.learner.clone()))),
            Self::Lead(_, reply) | Self::CloseIn(_, reply) => {
                drop(reply.send(Err(why.trainer.clone())));
            }
            Self::Answer(.., reply) | Self::ReadOn(_, reply) => {
                drop(reply.send(Err(why.learner.clone())));
            }
            Self::View(..) => {}
        }
    }
}

/// Where what became of it is told: done, or why not, in words.
pub type Reply<T> = oneshot::Sender<Result<T, String>>;

/// Somebody is in.
#[derive(Debug, Clone)]
pub struct Joined {
    /// What their phone is known by.
    pub key: Key,
    /// As which member.
    pub member: MemberId,
}

/// What a room is hosted with.
pub struct Hosting {
    /// Where it is kept.
    pub store: Box<dyn Store + Send>,
    /// The room as it is kept.
    pub kept: KeptRoom,
    /// The questions.
    pub library: Arc<Library>,
    /// The language of the words.
    pub language: Language,
    /// Who plays with which card, where a class is in the room.
    pub cards: HashMap<Code, Learner>,
    /// What turns a word of a learner's own into who they are, the same in every room here.
    pub salt: Key,
    /// What the lobby shows: where to go, and as a picture.
    pub door: Door,
    /// What the wall says.
    pub now: Timestamp,
    /// Draws what nobody may guess; none where the system gives no chance.
    pub draw: Drawer,
    /// Tells the trainer at the terminal that something cannot be kept, and why.
    pub warn: Box<dyn Fn(&str) + Send>,
}

/// Draws 128 bits that nobody may guess.
pub type Drawer = Box<dyn FnMut() -> Option<[u8; 16]> + Send>;

/// How learners come in.
#[derive(Debug, Clone)]
pub struct Door {
    /// The address to type.
    pub address: String,
    /// The address as a code to scan, an SVG.
    pub picture: String,
}

/// By what the host is asked. It can be cloned; when the last one is gone, so is the host.
#[derive(Clone)]
pub struct Desk {
    asks: Sender<Ask>,
    hall: Arc<Hall>,
}

impl Desk {
    /// What all share.
    pub fn hall(&self) -> &Arc<Hall> {
        &self.hall
    }

    /// Asks, and waits for what becomes of it; none if the host is gone.
    pub async fn ask<T>(&self, ask: impl FnOnce(oneshot::Sender<T>) -> Ask) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.asks.send(ask(reply)).ok()?;
        answer.await.ok()
    }

    /// The same for whoever can wait.
    pub fn ask_and_wait<T>(&self, ask: impl FnOnce(oneshot::Sender<T>) -> Ask) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.asks.send(ask(reply)).ok()?;
        answer.blocking_recv().ok()
    }
}

/// Begins to host a room. The thread ends when the last desk is gone.
pub fn host(hosting: Hosting) -> (Desk, thread::JoinHandle<()>) {
    let (asks, inbox) = channel();
    let room = hosting.kept.room();
    let keys = Keys::of(hosting.kept.key, &hosting.kept.keys);
    let words = Words::of(hosting.language);
    let views = Views::new(&words, &hosting.library, room.setup(), hosting.door.clone());
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
    /// Alone: when each learner's question was put, and who still reads an explanation.
    alone: HashMap<MemberId, Timestamp>,
    reading: BTreeSet<MemberId>,
    warn: Box<dyn Fn(&str) + Send>,
    /// Why the last commit failed, if it did.
    trouble: Option<String>,
    /// Whether memory holds what is not kept, because the room could not be read again.
    is_adrift: bool,
}

/// What is told once everything has been kept; or why it has not, to whoever may know.
type Told = Box<dyn FnOnce(Result<(), &NotKept>)>;

/// Why nothing could be kept, in words. Learners need not know where the trainer's files are.
#[derive(Debug, Clone)]
struct NotKept {
    learner: String,
    trainer: String,
}

impl<'h> Host<'h> {
    fn new(
        hosting: Hosting,
        hall: Arc<Hall>,
        clock: Clock,
        (words, library): (&'h Words, &'h Library),
    ) -> Self {
        let views = Views::new(words, library, &hosting.kept.setup, hosting.door.clone());
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
            reading: BTreeSet::new(),
            warn: hosting.warn,
            trouble: None,
            is_adrift: false,
        }
    }

    fn serve(mut self, inbox: &Receiver<Ask>) {
        self.beat(true);
        let mut last = Instant::now();
        loop {
            match inbox.recv_timeout(TICK) {
                Ok(first) => {
                    if !matches!(first, Ask::Lead(..)) {
                        thread::sleep(APART.saturating_sub(last.elapsed()));
                    }
                    let more = inbox.try_iter().take(AT_ONCE - 1);
                    let asks: Vec<Ask> = std::iter::once(first).chain(more).collect();
                    self.take(asks);
                    last = Instant::now();
                }
                Err(RecvTimeoutError::Timeout) => self.tick(),
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
                self.reading.remove(&member);
                self.alone.insert(member, self.clock.now());
                work.tell(reply, Ok(()));
            }
            Ask::View(member, reply) => work.views.push((member, reply)),
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
        let mut room = self.hall.room_mut();
        let (store, door) = (&self.store, &self.door);
        let seen = |member| seen(&room, store.as_ref(), door, member);
        let changes = self.clerk.changes(&room, now, event, seen);
        work.changes.extend(changes);
        room.apply(event);
        drop(room);
        match event {
            Event::Moved { .. } => work.moved_at = Some(now),
            Event::Removed { member, .. } => self.hall.keys_mut().forget(*member),
            Event::Ended => self.hall.keys_mut().clear(),
            _ => {}
        }
        work.has_people |= !matches!(event, Event::Moved { .. });
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

    /// Keeps what happened. If that fails, nothing of it has happened: the room stands as it is kept.
    fn keep(&mut self, work: &Work) -> Result<(), NotKept> {
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

    /// Takes in what follows for the screens from what has been kept.
    fn settle(&mut self, work: &Work) {
        for &(member, at) in &work.answered_alone {
            self.alone.insert(member, at);
            self.reading.insert(member);
        }
        if let Some(at) = work.moved_at {
            self.put_at = at;
            self.reading.clear();
            self.alone.clear();
        }
    }

    /// Tells the terminal once why nothing can be kept.
    fn warn_of(&mut self, error: &StoreError) -> String {
        let reason = crate::ui::troubles::store(self.words, error);
        if self.trouble.as_ref() != Some(&reason) {
            (self.warn)(&self.not_kept(&reason).trainer);
            self.trouble = Some(reason.clone());
        }
        reason
    }

    fn not_kept(&self, reason: &str) -> NotKept {
        NotKept {
            learner: crate::say!(self.words, "room-refused-not-kept"),
            trainer: crate::say!(self.words, "room-refused-not-kept-why", reason = reason),
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
    fn find_back(&mut self) {
        if !self.is_adrift {
            return;
        }
        self.go_back();
        if !self.is_adrift {
            self.draw();
            self.beat(true);
        }
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
            Place::Question { part, position, .. } => room.marked(part, position),
            _ => 0,
        };
        let (present, is_over) = (room.present(), room.is_over());
        drop(room);
        self.hall.beat((present, marked), people, is_over);
    }

    fn view(&self, member: MemberId) -> Utf8Bytes {
        let room = self.hall.room();
        let (reads, drawn) = (self.reading.contains(&member), self.hall.drawn());
        self.views.learner(&room, member, reads, self.clock.now(), &drawn.learners)
    }
}

/// What a batch of asks gives.
#[derive(Default)]
struct Work {
    changes: Vec<Change>,
    told: Vec<Told>,
    views: Vec<(MemberId, oneshot::Sender<Utf8Bytes>)>,
    has_people: bool,
    is_new_stage: bool,
    /// When the room moved.
    moved_at: Option<Timestamp>,
    /// Who answered where everybody goes on alone, and when.
    answered_alone: Vec<(MemberId, Timestamp)>,
}

impl Work {
    /// Notes what a learner is told once everything has been kept.
    fn tell<T: 'static>(&mut self, reply: Reply<T>, done: Result<T, String>) {
        self.told.push(Box::new(move |kept| {
            // Whoever asked may be gone. What was refused was refused for its own reason.
            let _ = reply.send(match kept {
                Err(why) if done.is_ok() => Err(why.learner.clone()),
                _ => done,
            });
        }));
    }

    /// The same for the trainer.
    fn tell_trainer(&mut self, reply: Reply<()>, done: Result<(), String>) {
        self.told.push(Box::new(move |kept| {
            let _ = reply.send(match kept {
                Err(why) if done.is_ok() => Err(why.trainer.clone()),
                _ => done,
            });
        }));
    }
}

/// The questions that a learner had seen before this room; nobody who is known by this room alone has.
fn seen(
    room: &Room,
    store: &dyn Store,
    door: &joining::DoorKeeper,
    member: MemberId,
) -> HashSet<crate::domain::id::QuestionId> {
    let Some(one) = room.member(member).filter(|one| door.may_know(&one.learner)) else {
        return HashSet::new();
    };
    let seen = store.seen(&one.learner).unwrap_or_default();
    seen.into_iter().filter(|(_, seen)| seen.times > 0).map(|(id, _)| id).collect()
}
