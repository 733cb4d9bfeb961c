//! Random moves, made in every store at once: all tell the same, and what the pure rooms work out.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::player::{Player, fact, minute, plan, scene};
use super::{AMINA, OTHER, each};
use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, Entry, Given};
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::learner::Learner;
use crate::domain::past::Past;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::response::Exposure;
use crate::domain::verdict::Verdict;
use crate::measure::discrimination::Judged;
use crate::measure::progress::Progress;
use crate::measure::score::{self, Score};
use crate::store::sqlite::scratch::Folder;
use crate::store::{Forget, Held, Journal, Kept, MemoryStore, Scope, SqliteStore, Store};

#[derive(Debug, Clone)]
enum Move {
    Begin { learner: usize, questions: Vec<(usize, bool)>, spares: Vec<usize>, exam: bool },
    Answer { choice: usize, credit: f64, certainty: Option<u8> },
    Skip,
    Undo,
    Finish,
    Forget { learner: Option<usize>, before: Option<i64> },
    Reopen,
}

fn moves() -> impl Strategy<Value = Vec<(Move, i64)>> {
    let questions = proptest::collection::vec((0usize..6, any::<bool>()), 0..5);
    let spares = prop_oneof![Just(vec![]), proptest::collection::vec(6usize..10, 0..4)];
    let begin = (0usize..2, questions, spares, any::<bool>()).prop_map(
        |(learner, questions, spares, exam)| Move::Begin { learner, questions, spares, exam },
    );
    let credit = prop_oneof![Just(0.0), Just(1.0), Just(1.0 - 1e-10), 0.0..1.0];
    let answer = (0usize..4, credit, proptest::option::of(1u8..=3))
        .prop_map(|(choice, credit, certainty)| Move::Answer { choice, credit, certainty });
    let forget =
        (proptest::option::of(0usize..2), proptest::option::of(-5_000_000_000i64..5_000_000_000))
            .prop_map(|(learner, before)| Move::Forget { learner, before });
    let one = prop_oneof![
        2 => begin, 6 => answer, 1 => Just(Move::Skip), 2 => Just(Move::Undo), 2 => Just(Move::Finish),
        1 => Just(Move::Reopen), 1 => forget,
    ];
    // Clocks may go back, and are finer than what is kept.
    proptest::collection::vec((one, -5_000_000_000i64..5_000_000_000), 0..60)
}

fn asked(number: usize, seen_before: bool) -> Asked {
    match number {
        4 => fact(4, KindName::Choice),
        5 => fact(5, KindName::Several),
        _ => scene(number, seen_before),
    }
}

fn answer_to(kind: KindName, choice: usize) -> Answer {
    match kind {
        KindName::Choice => Answer::Option(choice),
        KindName::Several => Answer::Options((choice..=choice * 2).collect()),
        _ => Answer::Verdict(Verdict::ALL[choice % 2]),
    }
}

const LEARNERS: [&str; 2] = [AMINA, OTHER];

/// The entry that a move makes, if it can be made.
fn entry_of(one: &Move, attempt: &Attempt, at: Timestamp) -> Option<Entry> {
    match one {
        Move::Answer { choice, credit, certainty } => {
            let kind = attempt.plan().questions[attempt.current()?].kind;
            let certainty = certainty.and_then(Certainty::from_number);
            let answer = answer_to(kind, *choice);
            let given = Given { answer, credit: Credit::new(*credit), certainty, took_ms: 7 };
            attempt.answer(given, at).ok()
        }
        Move::Skip => attempt.skip(at).ok(),
        Move::Undo => attempt.undo(at).ok(),
        Move::Finish => attempt.finish(at).ok(),
        Move::Begin { .. } | Move::Forget { .. } | Move::Reopen => None,
    }
}

/// All fresh answers, in the order in which they are handed out.
fn fresh(store: &dyn Store) -> Vec<(Learner, Past)> {
    let mut all = Vec::new();
    store.each_fresh(&mut |learner, past| all.push((learner.clone(), past.clone()))).unwrap();
    all
}

/// All, some of these learners, since a moment, of a form, and all of that at once.
fn scopes() -> Vec<Scope> {
    let [amina, other] = LEARNERS.map(|name| name.parse::<Learner>().unwrap());
    let of = |learners: &[&Learner]| Some(learners.iter().copied().cloned().collect());
    let all = Scope::default();
    vec![
        Scope { learners: of(&[&amina]), ..all.clone() },
        Scope { learners: of(&[&amina, &other]), ..all.clone() },
        Scope { learners: of(&[]), ..all.clone() },
        Scope { since: Some(minute(0)), ..all.clone() },
        Scope { form: Some(Form::B), ..all.clone() },
        Scope { attempts: Some([1, 3].map(crate::store::AttemptId).into()), ..all.clone() },
        Scope {
            learners: of(&[&other]),
            since: Some(minute(0)),
            form: Some(Form::B),
            ..all.clone()
        },
        all,
    ]
}

/// The attempts of a scope, as `attempts` and `attempt` tell of them one by one.
fn one_by_one(store: &dyn Store, scope: &Scope) -> Vec<Kept> {
    let list = store.attempts(None).unwrap();
    let ids = list.iter().rev().filter(|one| scope.holds(one)).map(|one| one.id);
    ids.map(|id| store.attempt(id).unwrap().unwrap()).collect()
}

fn same_in_scopes(stores: [&dyn Store; 2]) -> Result<(), TestCaseError> {
    for scope in scopes() {
        let expected = one_by_one(stores[0], &scope);
        for store in stores {
            prop_assert_eq!(&each(store, &scope), &expected, "{:?}", scope);
        }
    }
    Ok(())
}

fn same(memory: &MemoryStore, sqlite: &SqliteStore) -> Result<(), TestCaseError> {
    prop_assert_eq!(fresh(memory), fresh(sqlite));
    prop_assert_eq!(memory.attempts(None).unwrap(), sqlite.attempts(None).unwrap());
    same_in_scopes([memory, sqlite])?;
    for name in LEARNERS {
        let learner: Learner = name.parse().unwrap();
        let of = Some(&learner);
        prop_assert_eq!(memory.attempts(of).unwrap(), sqlite.attempts(of).unwrap());
        for form in [None, Some(Form::A), Some(Form::B)] {
            let open = sqlite.unfinished(&learner, form).unwrap();
            prop_assert_eq!(memory.unfinished(&learner, form).unwrap(), open);
        }
        prop_assert_eq!(memory.seen(&learner).unwrap(), sqlite.seen(&learner).unwrap());
        prop_assert_eq!(memory.history(&learner).unwrap(), sqlite.history(&learner).unwrap());
        for since in [
            Timestamp::MIN,
            minute(0),
            Timestamp::from_nanosecond(1_800_000_001_000_600_000).unwrap(),
        ] {
            let judged = sqlite.fresh_judged(&learner, since).unwrap();
            prop_assert_eq!(memory.fresh_judged(&learner, since).unwrap(), judged);
        }
    }
    Ok(())
}

/// What the stores work out is what the pure rooms work out from the replayed attempt.
fn as_measured(sqlite: &SqliteStore, attempts: &[Player]) -> Result<(), TestCaseError> {
    let mut judged: HashMap<Learner, Judged> = HashMap::new();
    for player in attempts {
        let kept = sqlite.attempt(player.id).unwrap().unwrap();
        let learner = kept.plan.learner.clone();
        let replayed = Attempt::replay(kept.plan, &kept.entries).unwrap();
        prop_assert_eq!(replayed.standings(), player.attempt.standings());
        prop_assert_eq!(replayed.is_finished(), player.attempt.is_finished());
        let sum = judged.entry(learner).or_default();
        *sum = *sum + score::fresh_judged(&replayed, Timestamp::MIN);
        let score = Score::of(&replayed);
        let list = sqlite.attempts(None).unwrap();
        let one = list.iter().find(|one| one.id == player.id).unwrap();
        let (asked, answered, right) = (one.asked, one.answered, one.right);
        prop_assert_eq!((score.asked, score.answered, score.right), (asked, answered, right));
        prop_assert_eq!(one.finished, replayed.is_finished());
    }
    for (learner, sum) in judged {
        prop_assert_eq!(sqlite.fresh_judged(&learner, Timestamp::MIN).unwrap(), sum);
        let history = sqlite.history(&learner).unwrap();
        let mut mine = fresh(sqlite);
        mine.retain(|(of, _)| *of == learner);
        let mut counted = history.clone();
        counted.retain(|past| past.response.exposure == Exposure::Fresh);
        prop_assert_eq!(mine.len(), counted.len());
        prop_assert!(mine.iter().all(|(_, past)| counted.contains(past)));
        let looked_back = Progress::of(&history, Timestamp::MIN, &TimeZone::UTC);
        prop_assert_eq!(looked_back.pooled, sum, "progress counts the same as fresh");
    }
    Ok(())
}

proptest! {
    // Each case commits to a disk.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn all_stores_tell_the_same(moves in moves()) {
        let folder = Folder::new();
        let open = || SqliteStore::open(&folder.file("store.db"), Journal::Wal).unwrap();
        let (mut memory, mut sqlite) = (MemoryStore::new(), open());
        let mut players: Vec<Player> = Vec::new();
        for (one, nanos) in &moves {
            let at = minute(0) + SignedDuration::from_nanos(*nanos);
            match one {
                Move::Reopen => {
                    drop(sqlite);
                    sqlite = open();
                }
                Move::Forget { learner, before } => {
                    let learner: Option<Learner> = learner.map(|at| LEARNERS[at].parse().unwrap());
                    let before = before.map(|nanos| minute(0) + SignedDuration::from_nanos(nanos));
                    let what = match (&learner, before) {
                        (Some(learner), _) => Forget::Learner(learner),
                        (None, Some(moment)) => Forget::Before(moment),
                        (None, None) => Forget::Everything,
                    };
                    let held = memory.held(what).unwrap();
                    prop_assert_eq!(sqlite.held(what).unwrap(), held);
                    prop_assert_eq!(memory.forget(what).unwrap(), held);
                    prop_assert_eq!(sqlite.forget(what).unwrap(), held);
                    prop_assert_eq!(sqlite.held(what).unwrap(), Held::default());
                    players.retain(|player| memory.attempt(player.id).unwrap().is_some());
                }
                Move::Begin { learner, questions, spares, exam } => {
                    // A form explains at the end, always.
                    let at_end = *exam || !spares.is_empty();
                    let feedback = if at_end { Feedback::AtEnd } else { Feedback::AfterEach };
                    let mut questions: Vec<Asked> =
                        questions.iter().map(|&(number, seen)| asked(number, seen)).collect();
                    let spare = |&number: &usize| Asked { spare: true, ..asked(number, false) };
                    questions.extend(spares.iter().map(spare));
                    let plan = Plan { started: at, ..plan(LEARNERS[*learner], feedback, questions) };
                    let id = memory.begin(&plan).unwrap();
                    prop_assert_eq!(sqlite.begin(&plan).unwrap(), id);
                    players.push(Player { id, attempt: Attempt::start(plan) });
                }
                _ => {
                    let Some(player) = players.last_mut() else { continue };
                    let Some(entry) = entry_of(one, &player.attempt, at) else { continue };
                    memory.append(player.id, &entry).unwrap();
                    sqlite.append(player.id, &entry).unwrap();
                    player.attempt.apply(&entry).unwrap();
                }
            }
        }
        same(&memory, &sqlite)?;
        for player in &players {
            prop_assert_eq!(memory.attempt(player.id).unwrap(), sqlite.attempt(player.id).unwrap());
        }
        as_measured(&sqlite, &players)?;
    }
}
