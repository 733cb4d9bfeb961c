//! Workshops of days gone by, kept as a server would have kept them.

use jiff::{SignedDuration, Timestamp};
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::answer::Answer;
use scamdrill::domain::attempt::{Attempt, Entry, Event as Moved, Given};
use scamdrill::domain::form::Form;
use scamdrill::domain::grade::Credit;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::room::{Doing, Event, Key, MemberId, Names, Part, Put, Set, Setup};
use scamdrill::domain::seed::Seed;
use scamdrill::domain::verdict::Verdict;
use scamdrill::store::rooms::{Change, Rooms};
use scamdrill::store::{Journal, SqliteStore};

use crate::support::Home;

/// A workshop: form A, then form B, or practice alone.
#[derive(Clone, Copy)]
pub struct Workshop {
    pub code: &'static str,
    pub days_ago: i64,
    pub people: usize,
    pub forms: &'static [Option<Form>],
    /// Of 100 scenes, so many are judged wrong in the first part; in later ones half as many.
    pub wrong: usize,
}

/// Form A before, form B after.
pub const BOTH: &[Option<Form>] = &[Some(Form::A), Some(Form::B)];

impl Workshop {
    pub fn keep(self, home: &Home) {
        std::fs::create_dir_all(home.store().parent().unwrap()).unwrap();
        let mut store = SqliteStore::open(&home.store(), Journal::Wal).unwrap();
        let at = Timestamp::now() - SignedDuration::from_hours(24 * self.days_ago);
        let setup = self.setup(at);
        let room = store.open_room(&setup, &Key::new([1; 16])).unwrap();
        let people = 0..self.people;
        let all = people.flat_map(|person| self.changes(&setup, person));
        let end = Change::Happened { at, event: Event::Ended };
        let all: Vec<Change> = all.chain([end]).collect();
        store.commit(room, &all).unwrap();
    }

    fn setup(self, started: Timestamp) -> Setup {
        let set = |form: &Option<Form>| {
            let put = |asked| Put { asked, has_care: false };
            let questions = asked(*form).into_iter().map(put).collect();
            Part::new(Doing::Together(Set { form: *form, questions }))
        };
        Setup {
            code: self.code.parse().unwrap(),
            names: Names::MadeUp,
            class: None,
            certainty: false,
            seed: Seed(7),
            selection: 1,
            started,
            listens: "127.0.0.1:8470".into(),
            parts: self.forms.iter().map(set).collect(),
        }
    }

    /// What one learner did.
    fn changes(self, setup: &Setup, person: usize) -> Vec<Change> {
        let (at, member) = (setup.started, MemberId(person as u32));
        let learner = format!("R-{}-{person}", self.code);
        let mut changes = vec![Change::Joined {
            at,
            member,
            learner: learner.parse().unwrap(),
            name: format!("Otter {person}").parse().unwrap(),
            key: Key::new([person as u8; 16]),
        }];
        for (part, one) in setup.parts.iter().enumerate() {
            let set = one.together().unwrap();
            let plan = Plan {
                learner: learner.parse().unwrap(),
                form: set.form,
                seed: setup.seed,
                selection: 1,
                feedback: Feedback::AtEnd,
                certainty: false,
                started: at,
                questions: set.questions.iter().map(|put| put.asked.clone()).collect(),
            };
            changes.push(Change::Begun { member, part, first: 0, plan: plan.clone() });
            let entries = self.entries(plan, person, part).into_iter();
            changes.extend(entries.map(|entry| Change::Added { member, part, entry }));
        }
        changes
    }

    fn entries(self, plan: Plan, person: usize, part: usize) -> Vec<Entry> {
        let at = plan.started;
        let mut attempt = Attempt::start(plan);
        let mut entries = Vec::new();
        for place in 0..attempt.plan().questions.len() {
            let is = attempt.plan().questions[place].verdict.unwrap();
            let luck = (place * 37 + person * 53 + part * 11) % 100;
            let is_right = luck >= self.wrong >> part;
            let answer = Answer::Verdict(if is_right { is } else { is.other() });
            let credit = if is_right { Credit::FULL } else { Credit::NONE };
            let given = Given { answer, credit, certainty: None, took_ms: 4_000 };
            let entry = attempt.answer(given, at).unwrap();
            attempt.apply(&entry).unwrap();
            entries.push(entry);
        }
        let entry = attempt.finish(at).unwrap();
        assert_eq!(entry.event, Moved::Finished);
        entries.push(entry);
        entries
    }
}

/// The scenes of a form, or ten of practice.
fn asked(form: Option<Form>) -> Vec<Asked> {
    let banks = Shelf::built_in().into_parts().0;
    let all = banks.iter().flat_map(|bank| bank.questions.iter().map(move |one| (bank, one)));
    let is_wanted = |question: &scamdrill::domain::question::Question| match form {
        Some(_) => question.form.is_some_and(|place| Some(place.form) == form && !place.spare),
        None => question.is_practice(),
    };
    let asked =
        all.filter(|(_, one)| is_wanted(one)).map(|(bank, one)| Asked::of(bank, one, false));
    let judged =
        asked.filter(|one: &Asked| one.verdict.is_some_and(|is| Verdict::ALL.contains(&is)));
    judged.take(if form.is_some() { usize::MAX } else { 10 }).collect()
}
