//! A workshop, told to every store.

use std::collections::{BTreeSet, HashSet};

use super::*;
use crate::domain::kind::KindName;
use crate::domain::room::{
    Asker, Command, Direction, Doing, Event, Key, MemberId, Names, Part, Put, Refusal, Room, Set,
    Setup, Talk,
};
use crate::domain::seed::Seed;
use crate::domain::verdict::Verdict;
use crate::store::rooms::{Change, Clerk, RoomId};

fn set(form: Option<Form>, numbers: std::ops::Range<usize>) -> Set {
    let put = |number| Put { asked: scene(number, false), has_care: number == 1 };
    Set { form, questions: numbers.map(put).collect() }
}

pub(in super::super) fn setup() -> Setup {
    let talk = Talk { title: "Haste".into(), shown: "Take your time.".into() };
    Setup {
        code: "KQRTMP".parse().unwrap(),
        names: Names::Class,
        class: Some("9B".parse().unwrap()),
        certainty: true,
        seed: Seed(u64::MAX - 3),
        selection: 2,
        started: minute(0),
        listens: "192.168.1.2:8470".into(),
        parts: vec![
            Part {
                minutes: Some(5),
                notes: "Say it.".into(),
                doing: Doing::Together(set(Some(Form::A), 0..3)),
            },
            Part::new(Doing::Talk(talk)),
            Part::new(Doing::Together(set(None, 3..6))),
            Part::new(Doing::OwnPace {
                sets: vec![set(Some(Form::B), 6..8), set(Some(Form::C), 8..10)],
                until: Some(minute(5_000)),
            }),
        ],
    }
}

/// A room that is kept as it goes on.
struct Hosted {
    store: Box<dyn Store>,
    id: RoomId,
    room: Room,
    clerk: Clerk,
    minute: i64,
}

impl Hosted {
    fn open(mut store: Box<dyn Store>) -> Self {
        let id = store.open_room(&setup(), &Key::new([1; 16])).unwrap();
        Self { store, id, room: Room::open(setup()), clerk: Clerk::default(), minute: 0 }
    }

    fn ask(&mut self, asker: Asker, command: Command) -> Result<(), Refusal> {
        self.minute += 1;
        let at = minute(self.minute);
        let mut changes = Vec::new();
        for event in self.room.decide(asker, command, at)? {
            let key = Key::new([u8::try_from(self.minute).unwrap(); 16]);
            match Clerk::joined(&self.room, at, &event, key) {
                Some(joined) => changes.push(joined),
                None => {
                    let seen = |_| HashSet::from(["scene-7".parse().unwrap()]);
                    changes.extend(self.clerk.changes(&self.room, at, &event, seen));
                }
            }
            self.room.apply(&event);
        }
        self.store.commit(self.id, &changes).unwrap();
        Ok(())
    }

    fn join(&mut self, name: &str) {
        let (learner, name) = (format!("R-{name}").parse().unwrap(), name.parse().unwrap());
        self.ask(Asker::Stranger, Command::Join { learner, name }).unwrap();
    }

    fn lead(&mut self, to: Direction) {
        let turn = self.room.turn();
        self.ask(Asker::Trainer, Command::Move { turn, to }).unwrap();
    }

    fn answer(&mut self, member: u32, part: usize, position: usize, verdict: Verdict) {
        let credit = Credit::new(0.0);
        let given = Given { answer: Answer::Verdict(verdict), credit, certainty: None, took_ms: 7 };
        let command = Command::Answer { part, position, given };
        self.ask(Asker::Member(MemberId(member)), command).unwrap();
    }

    /// Everything is told as it stands, now and after the store was closed.
    fn reopen(mut self, reopen: Reopen<'_>) -> Self {
        for _ in 0..2 {
            let kept = self.store.room(self.id).unwrap().unwrap();
            assert_eq!(kept.setup, *self.room.setup());
            assert_eq!(kept.room(), self.room);
            assert_eq!(kept.key.is_none(), self.room.is_over());
            self.clerk = Clerk::of(&kept);
            self.store = reopen(self.store);
        }
        self
    }
}

/// A room from its opening to its end, closed and opened again after every step.
pub(super) fn workshop(store: Box<dyn Store>, reopen: Reopen<'_>) {
    let mut hosted = Hosted::open(store).reopen(reopen);
    for name in ["Blue Heron", "Otter"] {
        hosted.join(name);
    }
    hosted = hosted.reopen(reopen);
    hosted.lead(Direction::Next);
    hosted.answer(0, 0, 0, Verdict::Scam);
    hosted.answer(0, 0, 0, Verdict::Genuine);
    hosted.answer(1, 0, 0, Verdict::Scam);
    hosted = hosted.reopen(reopen);
    for to in [Direction::Close, Direction::Next, Direction::Next, Direction::Close] {
        hosted.lead(to);
    }
    hosted.join("Late");
    hosted.lead(Direction::Next);
    hosted.answer(0, 0, 2, Verdict::Scam); // the second went by
    hosted.answer(2, 0, 2, Verdict::Scam);
    let trainer = Asker::Trainer;
    let member = MemberId(1);
    let name = "Grey Otter".parse().unwrap();
    let turn = hosted.room.turn();
    for command in [
        Command::Rename { member, name },
        Command::Remove { member, may_return: true },
        Command::Hands { turn, counts: vec![3, 0, 12] },
        Command::Lock(true),
        Command::Pause(true),
        Command::Pause(false),
        Command::CloseAt(Some(minute(500))),
    ] {
        hosted.ask(trainer, command).unwrap();
        hosted = hosted.reopen(reopen);
    }
    hosted = keyed_anew(hosted, reopen);
    hosted = moved(hosted, reopen);
    while hosted.room.place() != (crate::domain::room::Place::OwnPace { part: 3 }) {
        hosted.lead(Direction::Next);
        hosted = hosted.reopen(reopen);
    }
    hosted.answer(0, 3, 0, Verdict::Scam);
    hosted.ask(Asker::Member(MemberId(0)), Command::ReadOn).unwrap();
    hosted = hosted.reopen(reopen);
    assert_eq!(hosted.room.reads(MemberId(0)), None);
    hosted.answer(2, 3, 0, Verdict::Scam);
    hosted.answer(2, 3, 1, Verdict::Scam);
    hosted = hosted.reopen(reopen);
    kept_as_attempts(&hosted);
    hosted.ask(trainer, Command::End).unwrap();
    hosted = hosted.reopen(reopen);
    forgotten(&mut hosted.reopen(reopen));
}

/// The key of somebody who was taken out is void; the one they come back with is kept. And the room knows
/// when anything happened last.
fn keyed_anew(mut hosted: Hosted, reopen: Reopen<'_>) -> Hosted {
    let kept = hosted.store.room(hosted.id).unwrap().unwrap();
    assert!(kept.keys[0].is_some() && kept.keys[1].is_none());
    assert_eq!(kept.last_moment(), minute(hosted.minute));
    let key = Key::new([9; 16]);
    let keyed = Change::Keyed { member: MemberId(1), key };
    hosted.store.commit(hosted.id, &[keyed]).unwrap();
    hosted = hosted.reopen(reopen);
    assert_eq!(hosted.store.room(hosted.id).unwrap().unwrap().keys[1], Some(key));
    hosted
}

/// Whoever moves a room says from where: of two who do so at once, one hears that it has gone.
fn moved(mut hosted: Hosted, reopen: Reopen<'_>) -> Hosted {
    let (from, to) = ("192.168.1.2:8470", "0.0.0.0:8471");
    assert!(hosted.store.move_room(hosted.id, from, to).unwrap());
    assert!(!hosted.store.move_room(hosted.id, from, "0.0.0.0:1").unwrap());
    hosted.store = reopen(hosted.store);
    assert_eq!(&*hosted.store.room(hosted.id).unwrap().unwrap().setup.listens, to);
    assert!(hosted.store.move_room(hosted.id, to, from).unwrap());
    hosted.reopen(reopen)
}

/// What is answered in a room is told like every other answer.
fn kept_as_attempts(hosted: &Hosted) {
    let store = hosted.store.as_ref();
    let of = |name: &str| store.attempts(Some(&name.parse().unwrap())).unwrap();
    let heron = of("R-Blue Heron");
    assert_eq!(heron.len(), 2);
    let (form, asked, answered) = (Some(Form::A), 3, 2);
    assert_eq!((heron[1].form, heron[1].asked, heron[1].answered), (form, asked, answered));
    assert!(heron[1].finished && !heron[0].finished);
    // The answers of the room can be asked for, and no others.
    let kept = store.room(hosted.id).unwrap().unwrap();
    let own: BTreeSet<_> = kept.sheets.iter().map(|sheet| sheet.kept.id).collect();
    let found = each(store, &Scope { attempts: Some(own.clone()), ..Scope::default() });
    assert!(own.len() > 2 && found.iter().map(|kept| kept.id).eq(own));
    // Who came late was not asked what was over; what was only closed could still be opened again.
    let late = of("R-Late");
    assert_eq!((late[1].asked, late[1].answered), (2, 1));
    // Nor have they taken the form of which they missed the beginning.
    assert_eq!(late[1].form, None);
    let history = store.history(&"R-Late".parse().unwrap()).unwrap();
    let exposures: Vec<Exposure> = history.iter().map(|past| past.response.exposure).collect();
    assert_eq!(exposures, [Exposure::Fresh, Exposure::Fresh, Exposure::SeenBefore]);
    assert_eq!(history[0].asked.kind, KindName::Judge);
    // Nobody is asked to go on at home with what belongs to the room.
    assert_eq!(store.unfinished(&"R-Blue Heron".parse().unwrap(), None).unwrap(), None);
}

fn forgotten(hosted: &mut Hosted) {
    let store = hosted.store.as_mut();
    let summary = store.rooms().unwrap().remove(0);
    assert_eq!((summary.id, summary.code.as_str(), summary.learners), (hosted.id, "KQRTMP", 3));
    assert_eq!(summary.answers, 8);
    assert!(summary.ended.is_some_and(|ended| ended > summary.started));
    let heron: Learner = "R-Blue Heron".parse().unwrap();
    let held = store.held(Forget::Learner(&heron)).unwrap();
    assert_eq!((held.learners, held.attempts), (1, 2));
    assert_eq!(store.forget(Forget::Learner(&heron)).unwrap(), held);
    let kept = store.room(hosted.id).unwrap().unwrap();
    let room = kept.room();
    let names: Vec<&str> = room.members().map(|(_, one)| one.name.as_str()).collect();
    assert_eq!(names, [&*format!("({}.1)", hosted.id), "Grey Otter", "Late"]);
    assert!(kept.sheets.iter().all(|sheet| sheet.member != MemberId(0)));
    assert!(!kept.events.iter().any(|event| matches!(event, Event::ReadOn { .. })));
    assert_eq!(store.held(Forget::Learner(&heron)).unwrap(), Held::default());
    // Rooms go with the rest.
    let moment = minute(hosted.minute + 1);
    assert_eq!(store.forget(Forget::Before(moment)).unwrap().learners, 3 - 1);
    assert!(store.rooms().unwrap().is_empty());
    assert_eq!(store.room(hosted.id).unwrap(), None);
    let next = store.open_room(&setup(), &Key::new([2; 16])).unwrap();
    assert_ne!(next, hosted.id, "the number of a room is never given again");
    let salt = store.salt(Key::new([5; 16])).unwrap();
    assert_eq!(store.salt(Key::new([6; 16])).unwrap(), salt);
    store.forget(Forget::Everything).unwrap();
    assert_ne!(store.salt(Key::new([6; 16])).unwrap(), salt);
    assert!(store.rooms().unwrap().is_empty());
}
