use std::sync::mpsc;

use csv::ReaderBuilder;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::cell::{neutral, would_run};
use super::grades::Grades;
use super::*;
use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::Given;
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::plan::{Feedback, Plan};
use crate::domain::question::Focus;
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::exchange::moodle_csv::{self, By};
use crate::exchange::results_csv::{self, Shape};
use crate::exchange::results_json;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_400_000 + second).unwrap()
}

fn asked(number: usize, kind: KindName) -> Asked {
    let verdict = Verdict::ALL[number % 2];
    Asked {
        question: format!("question-{number}").parse().unwrap(),
        bank: "made-en".parse().unwrap(),
        fingerprint: 7,
        topic: Topic::Cross,
        kind,
        verdict: (kind == KindName::Judge).then_some(verdict),
        focus: Some(Focus { tactic: Tactic::PlatformSwitch, stage: "romance-2".parse().ok() }),
        seen_before: false,
        spare: false,
    }
}

/// Answers to scenes, the first of them right; a word; one skipped; one open.
pub(in crate::exchange) fn round(
    learner: &str,
    judged: usize,
    right: usize,
    word: &str,
) -> Attempt {
    let mut questions: Vec<Asked> =
        (0..judged).map(|number| asked(number, KindName::Judge)).collect();
    questions.extend((judged..judged + 3).map(|number| asked(number, KindName::Short)));
    let plan = Plan {
        learner: learner.parse().unwrap(),
        form: None,
        seed: Seed(7),
        selection: 1,
        feedback: Feedback::AfterEach,
        certainty: true,
        started: at(0),
        questions,
    };
    let mut attempt = Attempt::start(plan);
    for number in 0..judged {
        let is = Verdict::ALL[number % 2];
        let is_right = number < right;
        let answer = Answer::Verdict(if is_right { is } else { is.other() });
        let credit = if is_right { Credit::FULL } else { Credit::NONE };
        give(&mut attempt, answer, credit);
    }
    give(&mut attempt, Answer::Text(word.into()), Credit::new(1.0 / 3.0));
    let skipped = attempt.skip(at(60)).unwrap();
    attempt.apply(&skipped).unwrap();
    attempt
}

fn give(attempt: &mut Attempt, answer: Answer, credit: Credit) {
    let certainty = Some(Certainty::Middle);
    let entry = attempt.answer(Given { answer, credit, certainty, took_ms: 4_321 }, at(30));
    attempt.apply(&entry.unwrap()).unwrap();
}

/// The same, with its score page reached.
pub(in crate::exchange) fn finished(learner: &str, judged: usize, right: usize) -> Attempt {
    let mut attempt = round(learner, judged, right, "word");
    let skipped = attempt.skip(at(70)).unwrap();
    attempt.apply(&skipped).unwrap();
    let finished = attempt.finish(at(80)).unwrap();
    attempt.apply(&finished).unwrap();
    attempt
}

/// What is written of some attempts, of one person.
fn written(who: &Identity, attempts: &[Attempt], begin: Begin<'_>) -> Vec<u8> {
    let who = |_: &Learner| who.clone();
    let label = |id: &str| id.to_owned();
    let around = Surroundings { label: &label, who: &who, about: &|_| None, zone: TimeZone::UTC };
    let (sender, pieces) = mpsc::channel();
    let mut file = begin(Pieces(sender), &around).unwrap();
    for (id, attempt) in (1..).zip(attempts) {
        file.add(AttemptId(id), attempt).unwrap();
    }
    file.finish().unwrap();
    pieces.try_iter().flatten().collect()
}

type Begin<'b> =
    &'b dyn for<'s> Fn(Pieces, &'s Surroundings<'s>) -> Result<Box<dyn Export + 's>, ExportError>;

/// A stream that hands on what is written to it.
struct Pieces(mpsc::Sender<Vec<u8>>);

impl io::Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.send(bytes.to_vec()).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn csv_of(shape: Shape, who: &Identity, attempts: &[Attempt]) -> Vec<u8> {
    written(who, attempts, &|out, around| results_csv::file(shape, out, around))
}

/// The cells of a file that begins with a mark.
fn cells(file: &[u8]) -> Vec<Vec<String>> {
    let bytes = file.strip_prefix(b"\xEF\xBB\xBF").unwrap();
    let reader = ReaderBuilder::new().has_headers(false).from_reader(bytes);
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.into_records().map(|one| row(one.unwrap())).collect()
}

#[test]
fn each_shape_is_as_it_always_was() {
    let who = Identity::of(&"Amina".parse().unwrap());
    let attempts = [round("Amina", 4, 3, "=1+1, \"x\""), finished("Amina", 2, 1)];
    for shape in Shape::ALL {
        let file = String::from_utf8(csv_of(*shape, &who, &attempts)).unwrap();
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        insta::assert_snapshot!(format!("csv_{}", shape.word()), file.replace("\r\n", "\n"));
    }
}

#[test]
fn json_is_as_it_always_was() {
    let who = Identity::default();
    let attempts = [finished("Amina", 1, 1)];
    let lines = written(&who, &attempts, &|out, _| Ok(results_json::lines(out)));
    let document = written(&who, &attempts, &|out, _| results_json::document(out));
    let (lines, document) =
        (String::from_utf8(lines).unwrap(), String::from_utf8(document).unwrap());
    insta::assert_snapshot!("jsonl", lines);
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let line: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    let response = &document["attempts"][0]["responses"][0];
    for (name, value) in response.as_object().unwrap() {
        assert_eq!(&line[name], value, "{name} is the same in both");
    }
}

#[test]
fn of_nothing_every_format_is_whole() {
    for shape in Shape::ALL {
        assert_eq!(cells(&csv_of(*shape, &Identity::default(), &[])).len(), 1, "{shape:?}");
    }
    let none = Identity::default();
    let document = written(&none, &[], &|out, _| results_json::document(out));
    let document: serde_json::Value = serde_json::from_slice(&document).unwrap();
    assert_eq!(document["attempts"], serde_json::json!([]));
    assert_eq!(written(&none, &[], &|out, _| Ok(results_json::lines(out))), b"");
}

#[test]
fn only_what_a_spreadsheet_would_run_is_neutralised() {
    for text in ["=1", "+1", "-1", "@a", "\ta", "\ra"] {
        assert!(would_run(text));
        assert_eq!(neutral(text), format!("'{text}"));
    }
    for text in ["", "1-1", " =1", "'=1", "\u{2212}6", "00123", "1E5"] {
        assert_eq!(neutral(text), text);
    }
    let mut attempt = round("Amina", 0, 0, "x");
    let number = Answer::Number(-5.5);
    let mut plan = attempt.plan().clone();
    plan.questions = vec![asked(0, KindName::Number)];
    attempt = Attempt::start(plan);
    give(&mut attempt, number, Credit::NONE);
    let rows = cells(&csv_of(Shape::Responses, &Identity::default(), &[attempt]));
    assert_eq!(rows[1][13], "-5.5", "a number is never touched");
}

#[test]
fn a_grade_is_that_of_the_round_finished_last() {
    let mut grades = Grades::default();
    for attempt in [finished("Amina", 7, 1), finished("Amina", 7, 3), round("Amina", 7, 7, "x")] {
        grades.add(&attempt);
    }
    let (_, grade) = grades.all().next().unwrap();
    // Three of eight: the word was partly right, and two were skipped.
    assert_eq!((grade.right, grade.answered, grade.asked), (3, 8, 10));
    assert_eq!((grade.written(100.0), grade.written(20.0)), ("37.50".into(), "7.50".into()));
    let nothing = grades::Grade { right: 0, answered: 0, asked: 9 };
    assert_eq!(nothing.written(100.0), "", "no grade is not 0");
    assert_eq!(grades.thin(), 0);
}

#[test]
fn whoever_has_no_name_there_is_left_out_of_a_moodle_file() {
    let mut grades = Grades::default();
    for learner in ["Amina", "Ravi", "Zoë"] {
        grades.add(&finished(learner, 3, 3));
    }
    let who = |learner: &Learner| Identity {
        school_id: match learner.as_str() {
            "Amina" => Some("00123".to_owned()),
            "Zoë" => Some("-7".to_owned()),
            _ => None,
        },
        ..Identity::of(learner)
    };
    let made = moodle_csv::file(&grades, &who, By::SchoolId, ["ID number", "Grade"]).unwrap();
    assert_eq!(
        String::from_utf8(made.bytes).unwrap(),
        "ID number,Grade\r\n00123,75.00\r\n-7,75.00\r\n"
    );
    assert_eq!(
        (made.graded, made.left_out, made.would_run),
        (2, vec!["Ravi".to_owned()], vec!["-7".to_owned()])
    );
}

/// Anything that can be in a name or a word, and often what makes trouble.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[-=+@\t\r\n,;\"' a-zé王\u{2212}0-9]{0,12}", "\\PC{0,20}"]
}

proptest! {
    #[test]
    fn whatever_is_written_a_reader_finds_the_same(
        id in texts(), name in texts(), school_id in texts(), word in texts(),
    ) {
        let who = Identity {
            id: id.clone(), name: Some(name.clone()), school_id: Some(school_id.clone()),
            ..Identity::default()
        };
        let attempts = [round("Amina", 2, 1, &word)];
        let rows = cells(&csv_of(Shape::Summary, &who, &attempts));
        let [one, two, three] = [&id, &name, &school_id].map(|text| neutral(text));
        prop_assert_eq!([&*rows[1][1], &rows[1][2], &rows[1][3]], [&*one, &two, &three]);
        prop_assert!(rows.iter().flatten().all(|cell| !would_run(cell)));
        let rows = cells(&csv_of(Shape::Responses, &who, &attempts));
        prop_assert_eq!(rows.len(), 6);
        prop_assert_eq!([&*rows[3][1], &rows[3][13]], [&*neutral(&id), &*neutral(&word)]);
        prop_assert!(rows.iter().flatten().all(|cell| !would_run(cell)));
        prop_assert!(rows.iter().all(|row| row.len() == rows[0].len()), "no row is shifted");
    }

    #[test]
    fn names_reach_a_platform_as_they_are(login in texts().prop_filter("a name", |n| !n.is_empty())) {
        let mut grades = Grades::default();
        grades.add(&finished("Amina", 2, 1));
        let who = |learner: &Learner| Identity {
            login: Some(login.clone()), ..Identity::of(learner)
        };
        let made = moodle_csv::file(&grades, &who, By::Login, ["Username", "Grade"]).unwrap();
        let reader = ReaderBuilder::new().from_reader(&*made.bytes);
        let row = reader.into_records().next().unwrap().unwrap();
        prop_assert_eq!(&row[0], &*login);
        prop_assert_eq!(made.would_run.len(), usize::from(would_run(&login)));
    }
}
