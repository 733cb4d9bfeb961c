//! One story, told to every store.

mod alike;
pub(super) mod player;
pub(super) mod rooms;

use std::collections::{BTreeSet, HashMap};

use super::sqlite::scratch::Folder;
use super::*;
use crate::domain::answer::Answer;
use crate::domain::attempt::{Event, Given};
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::plan::Feedback;
use crate::domain::response::Exposure;
use player::{Player, fact, given, minute, plan, scene};

/// Closes a store and opens it again; a store in memory stays open.
type Reopen<'a> = &'a dyn Fn(Box<dyn Store>) -> Box<dyn Store>;

/// A story.
type Told = fn(Box<dyn Store>, Reopen<'_>);

const AMINA: &str = "Amina";
const OTHER: &str = "O'Neil\"; 王小明 👩\u{200D}👧 %_\\";

fn seen_of(store: &dyn Store, learner: &Learner, question: &str) -> Option<(u32, bool)> {
    let seen: HashMap<QuestionId, Seen> = store.seen(learner).unwrap();
    seen.get(&question.parse().unwrap()).map(|seen| (seen.times, seen.missed))
}

/// Amina's first round: right, wrong and taken back and right, skipped; then finished.
fn first_round(mut store: Box<dyn Store>, reopen: Reopen<'_>) -> Box<dyn Store> {
    let amina: Learner = AMINA.parse().unwrap();
    assert_eq!(store.unfinished(&amina, None).unwrap(), None);
    assert!(store.attempts(None).unwrap().is_empty());
    assert!(store.is_new(&amina).unwrap());
    assert!(store.seen(&amina).unwrap().is_empty());

    let questions = vec![scene(0, false), scene(1, false), scene(2, true), scene(3, false)];
    let started = plan(AMINA, Feedback::AfterEach, questions);
    let mut player = Player::begin(store.as_mut(), started.clone());
    let untouched = store.unfinished(&amina, None).unwrap().unwrap();
    assert_eq!((untouched.plan, untouched.entries), (started, vec![]), "begun is kept at once");
    assert!(!store.is_new(&amina).unwrap());
    assert!(store.is_new(&OTHER.parse().unwrap()).unwrap());

    player.judge(store.as_mut(), true, minute(1));
    player.judge(store.as_mut(), false, minute(2));
    let judged = store.fresh_judged(&amina, minute(0)).unwrap();
    assert_eq!(judged, Judged { hits: 1, scams: 1, false_alarms: 1, genuine: 1 });
    assert_eq!(seen_of(store.as_ref(), &amina, "scene-1"), Some((1, true)));

    let mut store = reopen(store);
    let mut player = Player::resume(store.unfinished(&amina, None).unwrap().unwrap());
    player.undo(store.as_mut(), minute(3));
    let judged = store.fresh_judged(&amina, minute(0)).unwrap();
    let both = Judged { hits: 1, scams: 1, false_alarms: 1, genuine: 1 };
    assert_eq!(
        judged, both,
        "taken back after its explanation, the first answer counts all the same"
    );
    assert_eq!(seen_of(store.as_ref(), &amina, "scene-1"), Some((1, true)));

    player.judge(store.as_mut(), true, minute(4)); // after its explanation: practice
    player.judge(store.as_mut(), false, minute(5)); // seen before: not fresh
    player.skip(store.as_mut(), minute(6));
    let judged = store.fresh_judged(&amina, minute(0)).unwrap();
    assert_eq!(judged, both, "practice and seen before");
    player.finish(store.as_mut(), minute(7));
    assert_eq!(store.unfinished(&amina, None).unwrap(), None);
    player.undo(store.as_mut(), minute(8));
    assert!(store.unfinished(&amina, None).unwrap().is_some(), "back from the score page");
    player.skip(store.as_mut(), minute(8));
    player.finish(store.as_mut(), minute(9));

    let summary = store.attempts(Some(&amina)).unwrap().remove(0);
    let (asked, answered, right, finished) = (4, 3, 1, true);
    let id = player.id;
    assert_eq!(
        summary,
        Summary {
            id,
            learner: amina,
            started: minute(0),
            form: None,
            asked,
            answered,
            right,
            finished
        }
    );
    store
}

/// Somebody else's round, with the other kinds of questions and no certainty.
fn other_round(store: &mut dyn Store) -> AttemptId {
    let questions = vec![fact(1, KindName::Choice), fact(2, KindName::Several), scene(0, false)];
    let mut player = Player::begin(store, plan(OTHER, Feedback::AtEnd, questions));
    let several = Answer::Options(BTreeSet::from([0, 2, 11]));
    player.go(store, player.attempt.answer(given(Answer::Option(3), true), minute(10)));
    let part = Given { credit: Credit::new(2.0 / 3.0), certainty: None, ..given(several, false) };
    player.go(store, player.attempt.answer(part, minute(11)));
    player.judge(store, false, minute(12));
    player.id
}

/// Amina again, weeks later: what was missed is right now, what was skipped is answered.
fn later_round(store: &mut dyn Store, amina: &Learner) -> AttemptId {
    let questions = vec![scene(2, true), scene(3, false), scene(5, false)];
    let mut player = Player::begin(store, plan(AMINA, Feedback::AfterEach, questions));
    assert_eq!(seen_of(store, amina, "scene-2"), Some((2, true)), "it is on the screen again");
    player.judge(store, true, minute(50_000));
    player.judge(store, false, minute(50_001));
    assert_eq!(seen_of(store, amina, "scene-2"), Some((2, false)));
    assert_eq!(seen_of(store, amina, "scene-3"), Some((2, true)));
    assert_eq!(seen_of(store, amina, "scene-5"), Some((1, false)), "it is on the screen");

    let judged = |since| store.fresh_judged(amina, since).unwrap();
    let later = Judged { false_alarms: 1, genuine: 1, ..Judged::default() };
    let before = Judged { hits: 1, scams: 1, false_alarms: 1, genuine: 1 };
    assert_eq!(judged(minute(0)), later + before);
    assert_eq!(judged(minute(50_001)), later, "since then, that moment included");
    assert_eq!(judged(minute(50_002)), Judged::default());
    let history: Vec<(i64, String)> = store.history(amina).unwrap().into_iter().map(told).collect();
    let counted =
        [(1, "scene-0"), (2, "scene-1"), (5, "scene-2"), (50_000, "scene-2"), (50_001, "scene-3")];
    assert!(history.iter().map(|(at, id)| (*at, &**id)).eq(counted), "{history:?}");
    player.id
}

/// The minute of an answer that counts, and its question.
fn told(past: Past) -> (i64, String) {
    ((past.at.as_second() - minute(0).as_second()) / 60, past.asked.question.to_string())
}

fn tell(store: Box<dyn Store>, reopen: Reopen<'_>) {
    let (amina, other): (Learner, Learner) = (AMINA.parse().unwrap(), OTHER.parse().unwrap());
    let mut store = first_round(store, reopen);
    let second = other_round(store.as_mut());
    let store = &mut reopen(store);

    let kept = store.attempt(second).unwrap().unwrap();
    assert_eq!(kept.plan.learner, other);
    let Event::Answered { response, .. } = &kept.entries[1].event else { panic!() };
    assert_eq!(response.answer, Answer::Options(BTreeSet::from([0, 2, 11])));
    assert_eq!((response.credit, response.certainty), (Credit::new(2.0 / 3.0), None));
    assert_eq!((response.took_ms, response.exposure), (1_234, Exposure::Fresh));
    assert_eq!(store.unfinished(&other, None).unwrap(), Some(kept));
    assert_eq!(seen_of(store.as_ref(), &other, "fact-2"), Some((1, true)), "part is not right");
    assert_eq!(seen_of(store.as_ref(), &other, "scene-1"), None, "that was Amina");

    let third = later_round(store.as_mut(), &amina);
    let list = |learner| store.attempts(learner).unwrap().into_iter().map(|one| one.id);
    assert!(list(None).eq([third, second, AttemptId(1)]), "the latest first");
    assert!(list(Some(&amina)).eq([third, AttemptId(1)]));
    assert!(list(Some(&"amina".parse().unwrap())).eq([]), "names are as they are written");
    all_fresh(store.as_ref());
    in_scopes(store.as_ref(), [AttemptId(1), second, third]);
    nothing_there(store.as_mut());
    forgetting(store.as_mut(), &amina, &other);
}

/// Amina wants to be forgotten; then everything old goes.
fn forgetting(store: &mut dyn Store, amina: &Learner, other: &Learner) {
    let held = Held { learners: 1, attempts: 2, answers: 6 };
    assert_eq!(store.held(Forget::Learner(amina)).unwrap(), held);
    assert_eq!(store.forget(Forget::Learner(amina)).unwrap(), held);
    assert_eq!(store.forget(Forget::Learner(amina)).unwrap(), Held::default());
    assert!(store.attempts(Some(amina)).unwrap().is_empty());
    assert!(store.history(amina).unwrap().is_empty());
    assert_eq!(store.attempts(None).unwrap().len(), 1, "others stay");
    assert_eq!(store.held(Forget::Before(minute(12))).unwrap(), Held::default());
    let gone = store.forget(Forget::Before(minute(13))).unwrap();
    assert_eq!(gone, Held { learners: 1, attempts: 1, answers: 3 });
    assert!(store.attempts(Some(other)).unwrap().is_empty());
    assert_eq!(store.forget(Forget::Everything).unwrap(), Held::default());
}

/// Of everybody, learner by learner: what was seen before is left out, and so is practice.
fn all_fresh(store: &dyn Store) {
    let mut all = Vec::new();
    let mut visit = |learner: &Learner, past: &Past| {
        assert_eq!(past.response.exposure, Exposure::Fresh);
        all.push((learner.to_string(), told(past.clone())));
    };
    store.each_fresh(&mut visit).unwrap();
    let amina = [(1, "scene-0"), (2, "scene-1"), (50_001, "scene-3")].map(|one| (AMINA, one));
    let other = [(10, "fact-1"), (11, "fact-2"), (12, "scene-0")].map(|one| (OTHER, one));
    let told = all.iter().map(|(learner, (at, id))| (learner.as_str(), (*at, id.as_str())));
    assert!(told.eq(amina.into_iter().chain(other)), "{all:?}");
}

/// Every attempt of a scope.
fn each(store: &dyn Store, scope: &Scope) -> Vec<Kept> {
    let mut found = Vec::new();
    let mut visit = |kept| {
        found.push(kept);
        ControlFlow::Continue(())
    };
    store.each_attempt(scope, &mut visit).unwrap();
    found
}

/// Attempts one after the other, the oldest first: all of them, and those that are asked for.
fn in_scopes(store: &dyn Store, [first, second, third]: [AttemptId; 3]) {
    let all = each(store, &Scope::default());
    assert!(all.iter().map(|kept| kept.id).eq([first, second, third]));
    assert!(all.iter().all(|kept| store.attempt(kept.id).unwrap().as_ref() == Some(kept)));
    let ids = |scope| each(store, &scope).iter().map(|kept| kept.id).collect::<Vec<_>>();
    let amina = Some([AMINA.parse().unwrap()].into());
    assert_eq!(ids(Scope { learners: amina, ..Scope::default() }), [first, third]);
    assert_eq!(ids(Scope { learners: Some([].into()), ..Scope::default() }), []);
    let some = Some([second, third].into());
    assert_eq!(ids(Scope { attempts: some, ..Scope::default() }), [second, third]);
    assert_eq!(ids(Scope { since: Some(minute(0)), ..Scope::default() }), [first, second, third]);
    assert_eq!(ids(Scope { since: Some(minute(1)), ..Scope::default() }), []);
    assert_eq!(ids(Scope { form: Some(Form::A), ..Scope::default() }), []);
    let mut seen = 0;
    let mut once = |_| {
        seen += 1;
        ControlFlow::Break(())
    };
    store.each_attempt(&Scope::default(), &mut once).unwrap();
    assert_eq!(seen, 1, "whoever has enough is shown no more");
}

fn nothing_there(store: &mut dyn Store) {
    let entry = Entry { number: 1, at: minute(0), event: Event::Skipped { position: 0 } };
    let nowhere = AttemptId(99);
    assert!(
        matches!(store.append(nowhere, &entry), Err(StoreError::NoSuchAttempt(id)) if id == nowhere)
    );
    assert_eq!(store.attempt(nowhere).unwrap(), None);
}

#[test]
fn the_story_in_memory() {
    tell(Box::new(MemoryStore::new()), &|store| store);
    rooms::workshop(Box::new(MemoryStore::new()), &|store| store);
}

#[test]
fn the_story_in_sqlite() {
    for &journal in Journal::ALL {
        let folder = Folder::new();
        for (file, told) in [("store.db", tell as Told), ("rooms.db", rooms::workshop)] {
            let open = || Box::new(SqliteStore::open(&folder.file(file), journal).unwrap());
            told(open(), &|store| {
                drop(store);
                open()
            });
        }
    }
}
