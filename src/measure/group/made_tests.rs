//! A class made up for tests, and what its learners did.

use jiff::{SignedDuration, Timestamp};

use super::{Group, GroupResult};
use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, Given};
use crate::domain::bank::Bank;
use crate::domain::class::code::LETTERS;
use crate::domain::class::{Assignment, Class, Member, School};
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::kind::{Judge, Kind};
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::question::{Audience, Question};
use crate::domain::scene::{Channel, Scene};
use crate::domain::seed::Seed;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::measure::discrimination::Judged;
use crate::measure::made::{judged, now};

pub(crate) fn learner(number: usize) -> Learner {
    format!("learner {number}").parse().unwrap()
}

/// A code of its own for each number below 24 × 24.
fn code(number: usize) -> String {
    let letters: Vec<char> = LETTERS.iter().copied().map(char::from).collect();
    let (one, other) = (letters[number / letters.len()], letters[number % letters.len()]);
    format!("{}{one}{other}", String::from(letters[0]).repeat(4))
}

pub(crate) fn class(count: usize) -> Class {
    let mut class = Class::new("9B".parse().unwrap(), Audience::All);
    class.members = (0..count)
        .map(|number| Member {
            id: learner(number),
            code: code(number).parse().unwrap(),
            name: format!("Name {number}").parse().unwrap(),
            school: School::default(),
        })
        .collect();
    class
}

pub(crate) fn given(form: Form, days_ago: i64) -> Assignment {
    Assignment { form, due: jiff::civil::date(2026, 12, 1), made: day(days_ago) }
}

pub(crate) fn day(days_ago: i64) -> Timestamp {
    now() - SignedDuration::from_hours(24 * days_ago)
}

/// An answer to a scene.
#[derive(Debug, Clone)]
pub(crate) struct Say {
    pub(crate) asked: Asked,
    pub(crate) rightly: bool,
    pub(crate) certainty: Option<Certainty>,
}

/// A scene of this name, judged rightly or not.
pub(crate) fn say(name: &str, verdict: Verdict, rightly: bool) -> Say {
    let mut asked = judged(0, verdict, rightly).asked;
    asked.question = name.parse().unwrap();
    Say { asked, rightly, certainty: None }
}

/// Scenes with these counts; their names begin with a letter.
pub(crate) fn scenes(letter: &str, counts: Judged) -> Vec<Say> {
    let certain =
        |n: u32, one: Say| Say { certainty: Certainty::ALL.get(n as usize % 3).copied(), ..one };
    let scam = |n| certain(n, say(&format!("{letter}-scam-{n}"), Verdict::Scam, n < counts.hits));
    let genuine = |n| {
        let rightly = n >= counts.false_alarms;
        certain(n, say(&format!("{letter}-genuine-{n}"), Verdict::Genuine, rightly))
    };
    (0..counts.scams).map(scam).chain((0..counts.genuine).map(genuine)).collect()
}

/// A finished round.
pub(crate) fn round(number: usize, form: Option<Form>, days_ago: i64, said: &[Say]) -> Attempt {
    let mut attempt = open(number, form, days_ago, said);
    let entry = attempt.finish(day(days_ago)).unwrap();
    attempt.apply(&entry).unwrap();
    attempt
}

/// The same before its score page.
pub(crate) fn open(number: usize, form: Option<Form>, days_ago: i64, said: &[Say]) -> Attempt {
    let at = day(days_ago);
    let mut attempt = Attempt::start(Plan {
        learner: learner(number),
        form,
        seed: Seed(1),
        selection: 1,
        feedback: Feedback::AtEnd,
        certainty: true,
        started: at,
        questions: said.iter().map(|one| one.asked.clone()).collect(),
    });
    for Say { asked, rightly, certainty } in said {
        let is = asked.verdict.unwrap();
        let answer = Answer::Verdict(if *rightly { is } else { is.other() });
        let credit = if *rightly { Credit::FULL } else { Credit::NONE };
        let given = Given { answer, credit, certainty: *certainty, took_ms: 4_000 };
        let entry = attempt.answer(given, at).unwrap();
        attempt.apply(&entry).unwrap();
    }
    attempt
}

/// A round of a form with these counts.
pub(crate) fn form(number: usize, form: Form, days_ago: i64, counts: [u32; 4]) -> Attempt {
    let [hits, scams, false_alarms, genuine] = counts;
    let counts = Judged { hits, scams, false_alarms, genuine };
    round(number, Some(form), days_ago, &scenes(&form.word().to_lowercase(), counts))
}

pub(crate) fn result(class: &Class, attempts: &[Attempt]) -> GroupResult {
    let library = Library::default();
    let mut group = Group::new(class, &library);
    attempts.iter().for_each(|attempt| group.add(attempt));
    group.result()
}

/// Four learners before and after, and two of them later.
pub(crate) fn four() -> Vec<Attempt> {
    let before = [[5, 10, 4, 10], [7, 10, 3, 10], [8, 10, 6, 10], [4, 10, 1, 10]];
    let after = [[8, 10, 2, 10], [9, 10, 2, 10], [9, 10, 5, 10], [6, 10, 1, 10]];
    let all = |of: Form, days, counts: [[u32; 4]; 4]| {
        counts.into_iter().enumerate().map(move |(number, counts)| form(number, of, days, counts))
    };
    all(Form::A, 60, before).chain(all(Form::B, 30, after)).collect()
}

/// The same four with two who only came at first; a class of seven, which was given two forms.
pub(crate) fn school() -> (Class, Vec<Attempt>) {
    let mut class = class(7);
    class.assignments = vec![given(Form::A, 70), given(Form::B, 35)];
    let mut attempts = four();
    attempts.extend([4, 5].map(|number| form(number, Form::A, 59, [5, 10, 4, 10])));
    attempts.extend([0, 1].map(|number| form(number, Form::C, 5, [7, 9, 2, 9])));
    attempts.push(round(
        0,
        None,
        50,
        &scenes("p", Judged { hits: 3, scams: 4, ..Judged::default() }),
    ));
    (class, attempts)
}

/// Two twins of the first form, with all that there is to say about them.
pub(crate) fn twins() -> Library {
    let judge = |verdict: Verdict, text: &str, twin: &str| {
        Kind::Judge(Judge {
            verdict,
            scene: Scene {
                channel: Channel::Sms,
                from: "A number <b>".into(),
                text: text.into(),
                marks: Vec::new(),
            },
            why_scam: "Said to whoever says scam.".into(),
            why_genuine: "Said to whoever says genuine.".into(),
            twin: twin.parse().ok(),
        })
    };
    let question = |id: &str, kind| {
        let mut question = Question::plain(id, kind);
        question.advice.action = Some("Look it up.".into());
        question.advice.ask = Some("Who asks?".into());
        question
    };
    let same = "Sender: Your parcel waits.";
    let scam = judge(Verdict::Scam, &format!("{same}\nPay now & here."), "a-genuine-0");
    let genuine = judge(Verdict::Genuine, &format!("{same}\nPay at the counter."), "a-scam-9");
    Library::new(vec![Bank {
        id: "made-en".parse().unwrap(),
        title: "Made".into(),
        topic: Topic::Crypto,
        language: "en".into(),
        licence: "CC0-1.0".into(),
        sources: Vec::new(),
        questions: vec![question("a-scam-9", scam), question("a-genuine-0", genuine)],
        stories: Vec::new(),
        fingerprint: 7,
    }])
}
