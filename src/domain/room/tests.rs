#[path = "tests/random.rs"]
mod random;

use jiff::Timestamp;

use super::*;
use crate::domain::answer::Answer;
use crate::domain::attempt::Given;
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::plan::Asked;
use crate::domain::seed::Seed;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

fn asked(id: &str) -> Asked {
    Asked {
        question: id.parse().unwrap(),
        bank: "made".parse().unwrap(),
        fingerprint: 1,
        topic: Topic::Cross,
        kind: KindName::Judge,
        verdict: Some(Verdict::Scam),
        focus: None,
        seen_before: false,
        spare: false,
    }
}

fn set(name: &str, form: Option<Form>, count: usize) -> Set {
    let put = |at| Put { asked: asked(&format!("{name}-{at}")), has_care: at % 3 == 1 };
    Set { form, questions: (0..count).map(put).collect() }
}

fn setup() -> Setup {
    let talk = Talk { title: "Talk".into(), shown: "".into() };
    Setup {
        code: "KQRTMP".parse().unwrap(),
        names: Names::MadeUp,
        class: None,
        certainty: false,
        seed: Seed(7),
        selection: 2,
        started: Timestamp::UNIX_EPOCH,
        listens: "127.0.0.1:8470".into(),
        parts: vec![
            Part::new(Doing::Together(set("before", Some(Form::A), 3))),
            Part::new(Doing::Talk(talk)),
            Part::new(Doing::Together(set("practice", None, 4))),
            Part::new(Doing::OwnPace {
                sets: vec![set("b", Some(Form::B), 2), set("c", Some(Form::C), 3)],
                until: None,
            }),
        ],
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn given(verdict: Verdict) -> Given {
    let credit = Credit::new(f64::from(u8::from(verdict == Verdict::Scam)));
    Given { answer: Answer::Verdict(verdict), credit, certainty: None, took_ms: 900 }
}

/// A room that keeps what happened.
struct Played {
    room: Room,
    log: Vec<Event>,
    lines: HashMap<(MemberId, usize), Vec<Line>>,
}

impl Played {
    fn new() -> Self {
        Self { room: Room::open(setup()), log: Vec::new(), lines: HashMap::new() }
    }

    fn ask(&mut self, asker: Asker, command: Command, now: i64) -> Result<usize, Refusal> {
        let events = self.room.decide(asker, command, at(now))?;
        for event in &events {
            if let Some(key) = Room::attempt_of(event) {
                self.lines.entry(key).or_default().extend(self.room.lines(event));
            }
            self.room.apply(event);
        }
        let count = events.len();
        self.log.extend(events);
        Ok(count)
    }

    fn join(&mut self, name: &str) -> Result<usize, Refusal> {
        let learner = format!("R-{name}").parse().unwrap();
        let name = name.parse().unwrap();
        self.ask(Asker::Stranger, Command::Join { learner, name }, 0)
    }

    fn go(&mut self, to: Direction) -> Result<usize, Refusal> {
        let turn = self.room.turn();
        self.ask(Asker::Trainer, Command::Move { turn, to }, 0)
    }

    fn answer(&mut self, member: u32, spot: Spot, verdict: Verdict) -> Result<usize, Refusal> {
        let (part, position) = spot;
        let command = Command::Answer { part, position, given: given(verdict) };
        self.ask(Asker::Member(MemberId(member)), command, 0)
    }

    fn stands(&self, part: usize, position: usize, phase: Phase) -> bool {
        self.room.place() == Place::Question { part, position, phase }
    }
}

#[test]
fn a_second_press_of_next_skips_nothing() {
    let mut played = Played::new();
    let turn = played.room.turn();
    let press = Command::Move { turn, to: Direction::Next };
    assert_eq!(played.ask(Asker::Trainer, press.clone(), 0), Ok(1));
    assert!(played.stands(0, 0, Phase::Open));
    assert_eq!(played.ask(Asker::Trainer, press, 0), Err(Refusal::Stale));
    assert!(played.stands(0, 0, Phase::Open));
}

#[test]
fn an_answer_counts_while_the_question_is_open() {
    let mut played = Played::new();
    played.join("Blue Heron").unwrap();
    assert_eq!(played.answer(0, (0, 0), Verdict::Scam), Err(Refusal::NotOpen));
    played.go(Direction::Next).unwrap();
    assert_eq!(played.answer(0, (0, 0), Verdict::Scam), Ok(1));
    // A phone that did not hear of it says it again; somebody else changes their mind.
    assert_eq!(played.answer(0, (0, 0), Verdict::Scam), Ok(0));
    assert_eq!(played.answer(0, (0, 0), Verdict::Genuine), Ok(1));
    assert_eq!(played.room.marked(0, 0), 1);
    played.go(Direction::Next).unwrap();
    assert_eq!(played.answer(0, (0, 0), Verdict::Scam), Err(Refusal::NotOpen));
    // Nor after it was said again that it is what it is.
    assert_eq!(played.answer(0, (0, 0), Verdict::Genuine), Ok(0));
}

#[test]
fn a_form_explains_nothing_question_by_question() {
    let mut played = Played::new();
    played.go(Direction::Next).unwrap();
    assert_eq!(played.go(Direction::Reveal), Err(Refusal::NoWay));
    played.go(Direction::Close).unwrap();
    played.go(Direction::Next).unwrap();
    assert!(played.stands(0, 1, Phase::Care));
}

#[test]
fn practice_is_explained_and_never_opened_again() {
    let mut played = Played::new();
    played.join("Heron").unwrap();
    while !played.stands(2, 0, Phase::Open) {
        played.go(Direction::Next).unwrap();
    }
    played.go(Direction::Close).unwrap();
    assert!(!played.room.is_explained(2, 0));
    // A slip of the thumb is mended as long as nothing was told.
    played.go(Direction::Back).unwrap();
    assert!(played.stands(2, 0, Phase::Open));
    played.go(Direction::Reveal).unwrap();
    assert!(played.room.is_explained(2, 0));
    assert_eq!(played.answer(0, (2, 0), Verdict::Scam), Err(Refusal::NotOpen));
    played.go(Direction::Next).unwrap();
    assert!(played.stands(2, 1, Phase::Care));
    played.go(Direction::Back).unwrap();
    assert!(played.stands(2, 0, Phase::Revealed));
    played.go(Direction::Next).unwrap();
    assert!(played.stands(2, 1, Phase::Care));
}

#[test]
fn what_is_dropped_is_passed_by() {
    let mut played = Played::new();
    while !played.stands(2, 1, Phase::Care) {
        played.go(Direction::Next).unwrap();
    }
    played.go(Direction::Drop).unwrap();
    assert!(played.stands(2, 2, Phase::Open));
    played.go(Direction::Back).unwrap();
    assert!(played.stands(2, 0, Phase::Revealed));
    played.go(Direction::Next).unwrap();
    assert!(played.stands(2, 2, Phase::Open));
}

#[test]
fn alone_everybody_goes_on_by_themselves() {
    let mut played = Played::new();
    played.join("Heron").unwrap();
    played.join("Otter").unwrap();
    while played.room.place() != (Place::OwnPace { part: 3 }) {
        played.go(Direction::Next).unwrap();
    }
    assert_eq!(played.answer(0, (3, 1), Verdict::Scam), Err(Refusal::NotOpen));
    assert_eq!(played.answer(0, (3, 0), Verdict::Scam), Ok(1));
    assert_eq!(played.answer(0, (3, 0), Verdict::Genuine), Err(Refusal::NotOpen));
    // The last one ends it; the other learner has the other set, which is longer.
    assert_eq!(played.room.done(3), 0);
    assert_eq!(played.answer(0, (3, 1), Verdict::Scam), Ok(2));
    assert_eq!(played.room.done(3), 1);
    assert_eq!(played.answer(1, (3, 0), Verdict::Scam), Ok(1));
    assert_eq!(played.answer(1, (3, 1), Verdict::Scam), Ok(1));
    played.ask(Asker::Trainer, Command::CloseAt(Some(at(60))), 0).unwrap();
    assert_eq!(played.ask(Asker::Clock, Command::Tick, 59), Ok(0));
    assert_eq!(played.ask(Asker::Clock, Command::Tick, 60), Ok(3));
    assert_eq!(played.room.place(), Place::Outcome { part: 3 });
    assert!(played.room.members().all(|(_, one)| one.sheet(3).unwrap().finished));
}

#[test]
fn what_everybody_did_alone_is_not_opened_again_once_it_is_over() {
    let mut played = Played::new();
    played.join("Heron").unwrap();
    while played.room.place() != (Place::Outcome { part: 3 }) {
        played.go(Direction::Next).unwrap();
    }
    played.go(Direction::Back).unwrap();
    assert_ne!(played.room.place(), Place::OwnPace { part: 3 });
    while played.room.place() != (Place::Outcome { part: 3 }) {
        assert_ne!(played.room.place(), Place::OwnPace { part: 3 });
        played.go(Direction::Next).unwrap();
    }
}

#[test]
fn who_was_taken_out_is_counted_no_more() {
    let mut played = Played::new();
    played.go(Direction::Next).unwrap();
    played.join("Heron").unwrap();
    played.answer(0, (0, 0), Verdict::Scam).unwrap();
    assert_eq!((played.room.marked_of_present(0, 0), played.room.present()), (1, 1));
    let out = Command::Remove { member: MemberId(0), may_return: true };
    played.ask(Asker::Trainer, out, 0).unwrap();
    assert_eq!((played.room.marked_of_present(0, 0), played.room.present()), (0, 0));
}

#[test]
fn a_time_is_set_for_what_is_open_and_nothing_else() {
    let mut played = Played::new();
    let soon = || Command::CloseAt(Some(at(90)));
    assert_eq!(played.ask(Asker::Trainer, soon(), 0), Err(Refusal::NothingOpen));
    played.go(Direction::Next).unwrap();
    played.ask(Asker::Trainer, Command::Pause(true), 0).unwrap();
    assert_eq!(played.ask(Asker::Trainer, soon(), 0), Err(Refusal::NothingOpen));
    played.ask(Asker::Trainer, Command::Pause(false), 0).unwrap();
    played.ask(Asker::Trainer, soon(), 0).unwrap();
    played.go(Direction::Close).unwrap();
    assert_eq!(played.ask(Asker::Trainer, soon(), 0), Err(Refusal::NothingOpen));
    assert_eq!(played.ask(Asker::Trainer, Command::CloseAt(None), 0), Err(Refusal::NothingToDo));
}

#[test]
fn the_clock_on_the_wall_ends_what_everybody_does_alone() {
    let mut wanted = setup();
    if let Doing::OwnPace { until, .. } = &mut wanted.parts[3].doing {
        *until = Some(at(100));
    }
    let mut played = Played::new();
    played.room = Room::open(wanted);
    played.join("Heron").unwrap();
    while played.room.place() != (Place::OwnPace { part: 3 }) {
        assert_eq!(played.room.deadline(), None);
        played.go(Direction::Next).unwrap();
    }
    assert_eq!(played.room.deadline(), Some(at(100)));
    // Who has gone back and on, or has paused, has not stopped the clock on the wall.
    played.go(Direction::Back).unwrap();
    assert_eq!(played.room.deadline(), None);
    played.go(Direction::Next).unwrap();
    played.ask(Asker::Trainer, Command::Pause(true), 40).unwrap();
    assert_eq!(played.room.deadline(), Some(at(100)));
    assert_eq!(played.ask(Asker::Clock, Command::Tick, 100), Ok(0));
    played.ask(Asker::Trainer, Command::Pause(false), 101).unwrap();
    assert_eq!(played.answer(0, (3, 0), Verdict::Scam), Ok(1));
    let late = Command::Answer { part: 3, position: 1, given: given(Verdict::Scam) };
    assert_eq!(played.ask(Asker::Member(MemberId(0)), late, 101), Err(Refusal::NotOpen));
    played.ask(Asker::Clock, Command::Tick, 101).unwrap();
    assert_eq!(played.room.place(), Place::Outcome { part: 3 });
    assert_eq!(played.room.deadline(), None);
}

#[test]
fn who_comes_late_has_missed_nothing_that_is_held_against_them() {
    let mut played = Played::new();
    while !played.stands(2, 0, Phase::Open) {
        played.go(Direction::Next).unwrap();
    }
    played.join("Early").unwrap();
    played.go(Direction::Reveal).unwrap();
    played.join("Late").unwrap();
    while !played.stands(2, 1, Phase::Open) {
        played.go(Direction::Next).unwrap();
    }
    played.answer(0, (2, 1), Verdict::Scam).unwrap();
    played.answer(1, (2, 1), Verdict::Scam).unwrap();
    let first = |member| played.room.member(MemberId(member)).unwrap().sheet(2).unwrap().first;
    assert_eq!((first(0), first(1)), (0, 1));
}

#[test]
fn the_door_is_kept() {
    let mut played = Played::new();
    played.join("Heron").unwrap();
    assert_eq!(played.join("Heron"), Ok(0));
    let stranger = "R-other".parse().unwrap();
    let join = Command::Join { learner: stranger, name: "h e r o n".parse().unwrap() };
    assert_eq!(played.ask(Asker::Stranger, join, 0), Err(Refusal::NameTaken));
    let member = MemberId(0);
    let remove = |may_return| Command::Remove { member, may_return };
    played.ask(Asker::Trainer, remove(true), 0).unwrap();
    assert_eq!(played.room.present(), 0);
    assert_eq!(played.join("Heron"), Ok(1));
    played.ask(Asker::Trainer, Command::Lock(true), 0).unwrap();
    assert_eq!(played.join("Otter"), Err(Refusal::Locked));
    assert_eq!(played.join("Heron"), Ok(0));
    played.ask(Asker::Trainer, remove(false), 0).unwrap();
    played.ask(Asker::Trainer, Command::Lock(false), 0).unwrap();
    assert_eq!(played.join("Heron"), Err(Refusal::KeptOut));
}

#[test]
fn nobody_leads_but_the_trainer() {
    let mut played = Played::new();
    played.join("Heron").unwrap();
    let turn = played.room.turn();
    for asker in [Asker::Member(MemberId(0)), Asker::Stranger, Asker::Clock] {
        for command in [
            Command::Move { turn, to: Direction::Next },
            Command::End,
            Command::Lock(true),
            Command::Pause(true),
            Command::Remove { member: MemberId(0), may_return: false },
            Command::Hands { turn, counts: vec![1] },
        ] {
            assert_eq!(played.ask(asker, command, 0), Err(Refusal::NotAllowed));
        }
    }
    let answer = Command::Answer { part: 0, position: 0, given: given(Verdict::Scam) };
    assert_eq!(played.ask(Asker::Trainer, answer, 0), Err(Refusal::NotAllowed));
}

#[test]
fn a_room_can_be_gone_through_from_the_lobby_to_the_farewell() {
    let mut played = Played::new();
    let mut steps = 0;
    while played.room.place() != Place::Farewell {
        played.go(Direction::Next).unwrap();
        steps += 1;
        assert!(steps < 100);
    }
    assert_eq!(played.go(Direction::Next), Err(Refusal::NoWay));
    let mut back = 0;
    while played.room.place() != Place::Lobby {
        played.go(Direction::Back).unwrap();
        back += 1;
        assert!(back < 100, "{:?}", played.room.place());
    }
}
