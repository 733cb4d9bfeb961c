//! `scamdrill stats`: a class goes through the tests' own bank, and the questions are looked at.

use jiff::{SignedDuration, Timestamp};
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::answer::Answer;
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::bank::Bank;
use scamdrill::domain::form::Form;
use scamdrill::domain::grade::grade;
use scamdrill::domain::kind::Kind;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::question::Question;
use scamdrill::domain::seed::Seed;
use scamdrill::store::{Journal, SqliteStore, Store};

use crate::strict::{read, text_of};
use crate::support::{BANK, Home, holds};

fn bank(home: &Home) -> Bank {
    let mut shelf = Shelf::default();
    shelf.add_file(&home.path(BANK));
    shelf.into_parts().0.remove(0)
}

/// What the learner of this number answers: the higher the rank, the more is right. One question all
/// get right, in one the key seems wrong, in one nobody picks the last option.
fn answer(question: &Question, at: usize, learner: usize) -> Answer {
    let rank = learner % 5;
    let knows = rank * 3 + learner % 3 > (at * 5) % 13;
    let rightly = match question.id.as_str() {
        "fx-parcel-fee" => true,
        "fx-advert-till" => rank < 3,
        _ => knows,
    };
    match &question.kind {
        Kind::Judge(judge) => {
            Answer::Verdict(if rightly { judge.verdict } else { judge.verdict.other() })
        }
        Kind::Choice(choice) if rightly => Answer::Option(choice.key),
        Kind::Choice(_) => Answer::Option(if rank == 0 { 2 } else { 0 }),
        Kind::Several(several) if rightly => Answer::Options(several.keys.clone()),
        _ => Answer::Options([0, 1].into()),
    }
}

/// Learners who went through the bank, some days ago.
fn class(home: &Home, learners: usize, form: Option<Form>) {
    let path = home.store();
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut store = SqliteStore::open(&path, Journal::Wal).unwrap();
    let bank = bank(home);
    let at = Timestamp::now() - SignedDuration::from_hours(24 * 3);
    for learner in 0..learners {
        let questions = bank.questions.iter().map(|one| Asked::of(&bank, one, false)).collect();
        let mut attempt = Attempt::start(Plan {
            learner: format!("Learner {learner}").parse().unwrap(),
            form,
            seed: Seed(7),
            selection: 1,
            feedback: Feedback::AtEnd,
            certainty: false,
            started: at,
            questions,
        });
        let id = store.begin(attempt.plan()).unwrap();
        for (place, question) in bank.questions.iter().enumerate() {
            let answer = answer(question, place, learner);
            let credit = grade(&question.kind, &answer);
            let given = Given { answer, credit, certainty: None, took_ms: 4_000 };
            let entry = attempt.answer(given, at).unwrap();
            store.append(id, &entry).unwrap();
            attempt.apply(&entry).unwrap();
        }
    }
}

const WITH_BANK: [&str; 3] = ["stats", "--bank", BANK];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&WITH_BANK, more].concat()
}

#[test]
fn before_the_first_answer_there_is_a_kind_word() {
    let home = Home::new();
    holds("stats_none", &home.run(&["stats"], "").ends_with(0).seen());
    holds("stats_none_wanted", &home.run(&["stats", "--form", "a"], "").ends_with(0).seen());
    let document = home.run(&["stats", "--json"], "").ends_with(0).json();
    assert_eq!(document["sets"], serde_json::json!([]));
    assert_eq!(home.contents(), [""; 0], "looking makes no file");
}

#[test]
fn a_class_tells_which_questions_to_look_at() {
    let home = Home::new();
    class(&home, 45, None);
    let ran = home.run_with(&[("COLUMNS", "100")], &with(&[]), "").ends_with(0);
    holds("stats_class", &ran.seen());
    let document = home.run(&with(&["--json"]), "").ends_with(0).json();
    let set = &document["sets"][0];
    assert_eq!((&set["bank"], &set["answers"]), (&"fixture-en".into(), &(45 * 14).into()));
    let of = |id: &str| {
        let all = set["questions"].as_array().unwrap();
        all.iter().find(|one| one["question"] == id).unwrap().clone()
    };
    assert_eq!(of("fx-parcel-fee")["looks"], serde_json::json!(["too-easy"]));
    assert_eq!(of("fx-advert-till")["looks"][0], "backwards");
    assert_eq!(of("fx-first-step")["options"][3]["draws"], "nobody");
    assert!(set["reliability"]["alpha"].as_f64().unwrap() > 0.5, "{set}");
    assert!(!document.to_string().contains("Learner"), "nobody is named");
}

#[test]
fn a_few_answers_are_a_hint_and_fewer_say_nothing() {
    let home = Home::new();
    class(&home, 12, None);
    let ran = home.run_with(&[("COLUMNS", "100")], &with(&[]), "").ends_with(0);
    assert!(
        ran.stdout.contains("With 12 answers this is a hint, not a finding."),
        "{}",
        ran.seen()
    );
    assert!(ran.stdout.contains("fx-parcel-fee (12 answers, a hint): "), "{}", ran.seen());
    let home = Home::new();
    class(&home, 2, None);
    let ran = home.run_with(&[("COLUMNS", "100")], &with(&[]), "").ends_with(0);
    holds("stats_two_learners", &ran.seen());
}

#[test]
fn a_form_and_a_bank_can_be_asked_for() {
    let home = Home::new();
    class(&home, 3, Some(Form::A));
    let form = home.run(&with(&["--form", "a", "--json"]), "").ends_with(0).json();
    assert_eq!((&form["sets"][0]["form"], &form["sets"][0]["bank"]), (&"A".into(), &().into()));
    let other = home.run(&with(&["--form", "B", "--json"]), "").ends_with(0).json();
    assert_eq!(other["sets"], serde_json::json!([]));
    // Without the file, the bank is gone and its answers are not.
    let gone = home.run(&["stats", "fixture-en"], "").ends_with(0);
    assert!(
        gone.stdout.contains("Form A, only its questions out of the banks named"),
        "{}",
        gone.seen()
    );
    let none = home.run(&["stats", "romance-en"], "").ends_with(0);
    assert!(none.stdout.starts_with("Of what you asked for no answer"), "{}", none.seen());
    let ran = home.run_with(&[("COLUMNS", "80")], &["stats", "no-such"], "").ends_with(2);
    assert!(ran.stderr.contains("There is no bank \"no-such\""), "{}", ran.seen());
}

#[test]
fn answers_to_a_question_that_was_changed_are_left_out() {
    let home = Home::new();
    class(&home, 3, None);
    let text = crate::support::FIXTURE;
    let turned = text.replacen("verdict = \"scam\"", "verdict = \"genuine\"", 1);
    let turned =
        turned.replace("twin = \"fx-parcel-slot\"\n", "").replace("twin = \"fx-parcel-fee\"\n", "");
    home.write(BANK, turned);
    let document = home.run(&with(&["--json"]), "").ends_with(0).json();
    assert_eq!(document["answers_left_out"], 3);
    let told = home.run_with(&[("COLUMNS", "100")], &with(&[]), "").ends_with(0);
    assert!(told.stdout.contains("3 answers were left out"), "{}", told.seen());
}

#[test]
fn a_page_of_questions_is_written_once_and_names_nobody() {
    let home = Home::new();
    class(&home, 12, None);
    let written = home.run(&with(&["--html", "page.html"]), "").ends_with(0);
    holds("stats_html", &written.seen());
    let text = String::from_utf8(std::fs::read(home.path("page.html")).unwrap()).unwrap();
    assert_eq!(text_of(&read(&text).unwrap(), "h1"), "How good the questions are");
    assert!(!text.contains("Learner"));
    home.run(&with(&["--html", "page.html"]), "").ends_with(1);
    home.run(&with(&["--html", "other.html", "--json"]), "").ends_with(2);
}
