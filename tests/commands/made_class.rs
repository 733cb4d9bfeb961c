//! A made-up class that took forms and practised, some weeks ago.

use jiff::{SignedDuration, Timestamp};
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::answer::{Answer, Certainty};
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::bank::Bank;
use scamdrill::domain::form::Form;
use scamdrill::domain::grade::grade;
use scamdrill::domain::kind::Kind;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::question::Question;
use scamdrill::domain::seed::Seed;
use scamdrill::domain::verdict::Verdict;
use scamdrill::store::{Journal, SqliteStore, Store};

use crate::support::Home;

/// A class of so many, called 9B; the ids under which they play.
pub fn learners(home: &Home, count: usize) -> Vec<String> {
    let names = (0..count).map(|number| format!("Learner Number {number},{}\n", 1000 + number));
    home.write("list.csv", format!("name,id\n{}", names.collect::<String>()));
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let learners = class["learners"].as_array().unwrap();
    learners.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

/// A round of a class.
#[derive(Clone, Copy)]
pub struct Session {
    /// The form; none for practice of the first questions of the romance bank.
    pub form: Option<Form>,
    pub days_ago: i64,
    /// Of 100 scams, so many are missed; of 100 genuine scenes, so many are taken for scams.
    pub missed: usize,
    pub alarms: usize,
    /// Whether everything is skipped.
    pub skips: bool,
}

/// The questions of a session with their banks.
fn questions(banks: &[Bank], form: Option<Form>) -> Vec<(&Bank, &Question)> {
    let all = banks.iter().flat_map(|bank| bank.questions.iter().map(move |one| (bank, one)));
    let is_wanted = |(bank, question): &(&Bank, &Question)| match form {
        Some(_) => question.form.is_some_and(|place| Some(place.form) == form && !place.spare),
        None => question.is_practice() && bank.id.as_str() == "romance-en",
    };
    let most = if form.is_some() { usize::MAX } else { 12 };
    all.filter(is_wanted).take(most).collect()
}

/// Keeps a session of these learners.
pub fn keep(home: &Home, learners: &[String], session: Session) {
    std::fs::create_dir_all(home.store().parent().unwrap()).unwrap();
    let mut store = SqliteStore::open(&home.store(), Journal::Wal).unwrap();
    let banks = Shelf::built_in().into_parts().0;
    let questions = questions(&banks, session.form);
    for (person, learner) in learners.iter().enumerate() {
        let hours = 24 * session.days_ago - person as i64;
        let at = Timestamp::now() - SignedDuration::from_hours(hours);
        let asked = questions.iter().map(|(bank, one)| Asked::of(bank, one, false)).collect();
        let mut attempt = Attempt::start(Plan {
            learner: learner.parse().unwrap(),
            form: session.form,
            seed: Seed(7),
            selection: 1,
            feedback: Feedback::AtEnd,
            certainty: true,
            started: at,
            questions: asked,
        });
        let id = store.begin(attempt.plan()).unwrap();
        let mut put = |attempt: &mut Attempt, entry| {
            store.append(id, &entry).unwrap();
            attempt.apply(&entry).unwrap();
        };
        for (place, (_, question)) in questions.iter().enumerate() {
            let entry = match session.skips {
                true => attempt.skip(at).unwrap(),
                false => attempt.answer(given(question, place, person, session), at).unwrap(),
            };
            put(&mut attempt, entry);
        }
        let entry = attempt.finish(at).unwrap();
        put(&mut attempt, entry);
    }
}

/// What somebody answers: some questions are harder, and some people are sure more often.
fn given(question: &Question, place: usize, person: usize, session: Session) -> Given {
    let luck = (place * 37 + person * 53 + session.days_ago as usize * 11) % 100;
    let hard = if place.is_multiple_of(5) { 20 } else { 0 };
    let answer = match &question.kind {
        Kind::Judge(judge) => {
            let limit =
                if judge.verdict == Verdict::Scam { session.missed } else { session.alarms };
            let is_wrong = luck < limit + hard;
            Answer::Verdict(if is_wrong { judge.verdict.other() } else { judge.verdict })
        }
        Kind::Choice(choice) => Answer::Option(if luck < 30 { 0 } else { choice.key }),
        Kind::Several(several) => Answer::Options(several.keys.clone()),
        _ => Answer::Options([0].into()),
    };
    let certainty = Certainty::from_number(((person + place) % 3 + 1) as u8);
    Given { credit: grade(&question.kind, &answer), answer, certainty, took_ms: 4_000 }
}
