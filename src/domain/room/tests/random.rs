//! Random sequences of messages: they break no rule of a room, and its log gives the same room.

use proptest::prelude::*;

use super::*;
use crate::domain::attempt::{Attempt, Standing};
use crate::domain::plan::{Feedback, Plan};

/// Something that somebody may ask at random.
#[derive(Debug, Clone)]
enum Press {
    Join(u8),
    Answer(u8, u8, u8, bool),
    AnswerHere(u8, bool),
    Skip(u8),
    ReadOn(u8),
    Move(u8, Direction),
    Remove(u8, bool),
    Rename(u8, u8),
    CloseAt(Option<u8>),
    Pause(bool),
    Lock(bool),
    Hands(Vec<u32>),
    Tick,
    End,
}

fn press() -> impl Strategy<Value = Press> {
    use Direction::{Back, Close, Drop, Next, Reveal};
    let direction = prop_oneof![5 => Just(Next), 2 => Just(Back), 2 => Just(Close), 1 => Just(Reveal), 1 => Just(Drop)];
    prop_oneof![
        4 => (0..6u8).prop_map(Press::Join),
        2 => (0..6u8, 0..5u8, 0..5u8, any::<bool>()).prop_map(|(a, b, c, d)| Press::Answer(a, b, c, d)),
        12 => (0..6u8, any::<bool>()).prop_map(|(a, b)| Press::AnswerHere(a, b)),
        2 => (0..6u8).prop_map(Press::Skip),
        2 => (0..6u8).prop_map(Press::ReadOn),
        8 => (0..12u8, direction).prop_map(|(a, b)| Press::Move(a, b)),
        1 => (0..6u8, any::<bool>()).prop_map(|(a, b)| Press::Remove(a, b)),
        1 => (0..6u8, 0..8u8).prop_map(|(a, b)| Press::Rename(a, b)),
        1 => prop::option::of(0..100u8).prop_map(Press::CloseAt),
        1 => any::<bool>().prop_map(Press::Pause),
        1 => any::<bool>().prop_map(Press::Lock),
        1 => prop::collection::vec(0..9u32, 0..4).prop_map(Press::Hands),
        2 => Just(Press::Tick),
        1 => Just(Press::End),
    ]
}

impl Played {
    /// The question that a learner has at hand.
    fn here(&self, member: u32) -> Option<Spot> {
        match self.room.place() {
            Place::Question { part, position, .. } => Some((part, position)),
            Place::OwnPace { part } => {
                let sheet = self.room.member(MemberId(member))?.sheet(part);
                Some((part, sheet.map_or(0, Sheet::next)))
            }
            _ => None,
        }
    }

    fn press(&mut self, press: &Press, now: i64) -> Result<usize, Refusal> {
        let turn = self.room.turn();
        let verdict = |scam: bool| if scam { Verdict::Scam } else { Verdict::Genuine };
        let member = |number: u8| Asker::Member(MemberId(u32::from(number)));
        match press.clone() {
            Press::Join(number) => self.join(&format!("N{number}")),
            Press::Answer(who, part, position, scam) => {
                self.answer(u32::from(who), (part.into(), position.into()), verdict(scam))
            }
            Press::AnswerHere(who, scam) => match self.here(who.into()) {
                Some((part, position)) => {
                    let given = given(verdict(scam));
                    let done =
                        self.ask(member(who), Command::Answer { part, position, given }, now);
                    if done.is_ok() {
                        let sheet = self.room.member(MemberId(u32::from(who))).unwrap().sheet(part);
                        let mark = sheet.and_then(|sheet| sheet.mark(position));
                        assert!(
                            matches!(mark, Some(Mark::Answered(_))),
                            "acknowledged and not kept"
                        );
                    }
                    done
                }
                None => Ok(0),
            },
            Press::Skip(who) => match self.here(who.into()) {
                Some((part, position)) => {
                    self.ask(member(who), Command::Skip { part, position }, now)
                }
                None => Ok(0),
            },
            Press::ReadOn(who) => {
                let done = self.ask(member(who), Command::ReadOn, now);
                assert_eq!(self.room.reads(MemberId(who.into())), None);
                done
            }
            // One press in twelve is on what stood there before.
            Press::Move(old, to) => {
                let turn = turn - u32::from(old == 0 && turn > 0);
                self.ask(Asker::Trainer, Command::Move { turn, to }, now)
            }
            Press::Remove(who, may_return) => {
                let member = MemberId(u32::from(who));
                self.ask(Asker::Trainer, Command::Remove { member, may_return }, now)
            }
            Press::Rename(who, name) => {
                let member = MemberId(u32::from(who));
                let name = format!("N{name}").parse().unwrap();
                self.ask(Asker::Trainer, Command::Rename { member, name }, now)
            }
            Press::CloseAt(second) => {
                let at = second.map(|second| at(i64::from(second)));
                self.ask(Asker::Trainer, Command::CloseAt(at), now)
            }
            Press::Pause(paused) => self.ask(Asker::Trainer, Command::Pause(paused), now),
            Press::Lock(locked) => self.ask(Asker::Trainer, Command::Lock(locked), now),
            Press::Hands(counts) => self.ask(Asker::Trainer, Command::Hands { turn, counts }, now),
            Press::Tick => self.ask(Asker::Clock, Command::Tick, now),
            // Most rooms should go on for a while.
            Press::End if now % 7 == 0 => self.ask(Asker::Trainer, Command::End, now),
            Press::End => Ok(0),
        }
    }

    /// The attempt that the lines of a sheet make, as it would be kept.
    fn attempt(&self, key: (MemberId, usize), lines: &[Line]) -> Attempt {
        let (id, part) = key;
        let member = self.room.member(id).unwrap();
        let setup = self.room.setup();
        let set = &setup.parts[part].sets()[setup.parts[part].set_of(id.index()).unwrap()];
        let first = member.sheet(part).unwrap().first;
        let mut attempt = Attempt::start(Plan {
            learner: member.learner.clone(),
            form: set.form,
            seed: setup.seed,
            selection: setup.selection,
            feedback: Feedback::AtEnd,
            certainty: setup.certainty,
            started: setup.started,
            questions: set.questions[first..].iter().map(|put| put.asked.clone()).collect(),
        });
        for line in lines {
            let entry = match line {
                Line::Answered(at, given) => {
                    assert_eq!(attempt.current(), Some(*at));
                    attempt.answer(given.clone(), Timestamp::UNIX_EPOCH)
                }
                Line::Skipped(at) => {
                    assert_eq!(attempt.current(), Some(*at));
                    attempt.skip(Timestamp::UNIX_EPOCH)
                }
                Line::Withdrawn(at) => {
                    assert_eq!(attempt.last(), Some(*at));
                    attempt.undo(Timestamp::UNIX_EPOCH)
                }
                Line::Finished => attempt.finish(Timestamp::UNIX_EPOCH),
            };
            attempt.apply(&entry.unwrap()).unwrap();
        }
        attempt
    }

    /// The attempts of the store and the sheets of the room tell the same.
    fn check_attempts(&self) {
        for (key, lines) in &self.lines {
            let attempt = self.attempt(*key, lines);
            let sheet = self.room.member(key.0).unwrap().sheet(key.1).unwrap();
            assert_eq!(attempt.is_finished(), sheet.finished);
            for (at, standing) in attempt.standings().iter().enumerate() {
                match (standing, sheet.marks.get(at)) {
                    (Standing::Open, None) | (Standing::Skipped, Some(Mark::Skipped)) => {}
                    (Standing::Answered(response), Some(Mark::Answered(given))) => {
                        assert_eq!(response.answer, given.answer);
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
    }

    fn check(&self, before: &Room) {
        let room = &self.room;
        assert!(room.turn() >= before.turn());
        if let Some(part) = room.place().part() {
            assert!(part < room.setup().parts.len());
        }
        if let Place::Question { part, position, phase } = room.place() {
            assert_eq!(
                room.phase_of(part, position),
                Some(phase.max(before.phase_of(part, position).unwrap_or(phase)))
            );
            let is_form = room.setup().parts[part].together().unwrap().form.is_some();
            assert!(!(is_form && room.is_explained(part, position)), "a form was explained");
            assert!(!room.is_dropped(part, position));
            if phase == Phase::Open {
                assert!(!room.is_explained(part, position), "opened after it was explained");
            }
        }
        for (id, member) in room.members() {
            assert_eq!(room.number_of(&member.learner), Some(id));
            assert!(room.is_taken(&member.name));
            for part in 0..room.setup().parts.len() {
                let Some(sheet) = member.sheet(part) else { continue };
                let length = room.setup().parts[part].sets()
                    [room.setup().parts[part].set_of(id.index()).unwrap()]
                .questions
                .len();
                assert!(sheet.next() <= length);
                assert!(!sheet.finished || sheet.next() == length);
                let known = before.member(id).and_then(|one| one.sheet(part));
                let Some(known) = known else { continue };
                assert!(known.marks.len() <= sheet.marks.len(), "a mark was lost");
                assert!(!known.finished || known == sheet, "a finished sheet was changed");
            }
        }
        let names: BTreeSet<String> = room.members().map(|(_, one)| one.name.sameness()).collect();
        assert_eq!(names.len(), room.members.len(), "two are called the same");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]
    #[test]
    fn no_sequence_of_messages_breaks_a_room(presses in prop::collection::vec(press(), 1..40)) {
        let mut played = Played::new();
        for (second, press) in presses.iter().enumerate() {
            let before = played.room.clone();
            let asked = played.press(press, i64::try_from(second).unwrap());
            if asked.is_err() || asked == Ok(0) {
                prop_assert_eq!(&played.room, &before);
            }
            played.check(&before);
        }
        played.check_attempts();
        prop_assert_eq!(&Room::replay(setup(), &played.log), &played.room);
        // Marks are kept apart from the rest, and are replayed after it.
        let (marks, rest): (Vec<&Event>, Vec<&Event>) =
            played.log.iter().partition(|event| Room::attempt_of(event).is_some());
        prop_assert_eq!(&Room::replay(setup(), rest.into_iter().chain(marks)), &played.room);
    }
}
