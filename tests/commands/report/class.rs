//! `scamdrill report --class`: a class before, after and later, and classes that have less to tell.

use scamdrill::domain::form::Form;

use crate::made_class::{Session, keep, learners};
use crate::strict::{read, text_of};
use crate::support::{Home, holds};

const BEFORE: Session =
    Session { form: Some(Form::A), days_ago: 60, missed: 35, alarms: 30, skips: false };
const PRACTICE: Session =
    Session { form: None, days_ago: 45, missed: 25, alarms: 25, skips: false };
const AFTER: Session =
    Session { form: Some(Form::B), days_ago: 30, missed: 12, alarms: 18, skips: false };
const LATER: Session =
    Session { form: Some(Form::C), days_ago: 5, missed: 18, alarms: 20, skips: false };

const REPORT: [&str; 3] = ["report", "--class", "9B"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&REPORT, more].concat()
}

/// A class of 24: not everybody took everything.
fn school() -> Home {
    let home = Home::new();
    let all = learners(&home, 24);
    keep(&home, &all[..22], BEFORE);
    keep(&home, &all[4..], PRACTICE);
    keep(&home, &all[2..23], AFTER);
    keep(&home, &all[6..20], LATER);
    home
}

/// All that is said, on one line.
fn said(home: &Home) -> String {
    home.run(&REPORT, "").ends_with(0).stdout.replace('\n', " ")
}

fn page(home: &Home) -> String {
    home.run(&with(&["--html", "-"]), "").ends_with(0).stdout
}

/// A class of so many, who did these.
fn class_of(count: usize, sessions: &[Session]) -> Home {
    let home = Home::new();
    let all = learners(&home, count);
    sessions.iter().for_each(|session| keep(&home, &all, *session));
    home
}

#[test]
fn a_class_is_told_before_after_and_later() {
    let home = school();
    let document = home.run(&with(&["--json"]), "").ends_with(0).json();
    let part = &document["participation"];
    assert_eq!((&part["members"], &part["begun"]), (&24.into(), &24.into()));
    assert_eq!((&part["practised"], &part["given"]), (&20.into(), &serde_json::Value::Null));
    let occasions = document["occasions"].as_array().unwrap();
    let told = occasions.iter().map(|one| (one["when"].as_str().unwrap(), one["people"].as_u64()));
    let told: Vec<_> = told.collect();
    assert_eq!(told, [("before", Some(22)), ("after", Some(21)), ("later", Some(14))]);
    let skill = |at: usize| occasions[at]["gauges"]["d_prime"]["value"].as_f64().unwrap();
    assert!(skill(1) > skill(2) && skill(2) > skill(0), "{occasions:?}");
    let matched = &document["changes"][0]["matched"];
    assert_eq!(
        (&matched["before"]["people"], &matched["then"]["people"]),
        (&20.into(), &20.into())
    );
    assert_eq!(document["missed"].as_array().unwrap().len(), 8);
    assert_eq!(document["sure"]["questions"].as_array().unwrap().len(), 5);
    let said = said(&home);
    for words in
        ["20 learners who took both", "fewer than before", "This is a scam.", "To ask the class:"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn a_page_is_written_once_and_names_nobody() {
    let home = school();
    let written = home.run(&with(&["--html", "page.html"]), "").ends_with(0);
    holds("report_class_html", &written.seen());
    let text = String::from_utf8(std::fs::read(home.path("page.html")).unwrap()).unwrap();
    assert_eq!(text_of(&read(&text).unwrap(), "h1"), "Class 9B: what the answers say");
    let class = home.run(&["class", "list", "9B", "--json"], "").json();
    for learner in class["learners"].as_array().unwrap() {
        for secret in ["id", "code", "name"] {
            assert!(!text.contains(learner[secret].as_str().unwrap()), "{learner}");
        }
    }
    assert_eq!(page(&home), text, "the same answers give the same page");
    home.run(&with(&["--html", "page.html"]), "").ends_with(1);
}

#[test]
fn who_has_not_done_the_test_is_told_by_number_alone() {
    let home = class_of(6, &[BEFORE]);
    home.run(&["class", "assign", "9B", "--form", "B", "--due", "2099-12-11"], "").ends_with(0);
    let said = said(&home);
    assert!(said.contains("0 of 6 have done it, and 6 have not done it"), "{said}");
    assert!(said.contains("scamdrill class list 9B"), "{said}");
    assert!(!said.contains("Learner Number"), "{said}");
    assert!(said.contains("messages of form A (finished by 6 of 6)"), "{said}");
}

#[test]
fn a_class_without_answers_is_told_what_to_do() {
    let home = Home::new();
    home.run(&["class", "new", "9B"], "").ends_with(0);
    holds("report_class_empty", &home.run(&REPORT, "").ends_with(0).seen());
    learners(&home, 3);
    holds("report_class_not_begun", &home.run(&REPORT, "").ends_with(0).seen());
    let document = home.run(&with(&["--json"]), "").ends_with(0).json();
    assert_eq!((&document["occasions"], &document["from"]), (&serde_json::json!([]), &().into()));
    assert!(page(&home).contains("Nobody has begun anything yet."));
}

#[test]
fn what_cannot_be_told_is_said_and_never_made_up() {
    let one = class_of(1, &[BEFORE, AFTER]);
    let alone = said(&one);
    assert!(alone.contains("no range: that takes two learners"), "{alone}");
    let practised = class_of(5, &[PRACTICE]);
    let without_form = said(&practised);
    assert!(without_form.contains("Nobody has finished a form yet."), "{without_form}");
    let skipped = class_of(5, &[Session { skips: true, ..BEFORE }]);
    let only_skips = said(&skipped);
    assert!(only_skips.contains("5 learners have finished it, but no message"), "{only_skips}");
    for home in [one, practised, skipped] {
        let page = page(&home);
        read(&page).unwrap();
        assert!(!page.contains("NaN") && !page.contains("inf"), "{page}");
    }
}

#[test]
fn what_it_is_about_has_to_be_said() {
    let home = Home::new();
    holds("report_about_nothing", &home.run(&["report"], "").ends_with(2).seen());
    holds("report_no_such_class", &home.run(&REPORT, "").ends_with(2).seen());
    home.run(&with(&["--html", "page.html", "--json"]), "").ends_with(2);
    home.run(&["class", "new", "9A"], "").ends_with(0);
    home.write(".local/share/scamdrill/classes/9b.toml", "broken = ");
    let broken = home.run(&REPORT, "").ends_with(1);
    assert!(broken.stderr.contains("is not the file of a class"), "{}", broken.seen());
}

#[test]
fn a_damaged_round_is_left_out_with_a_word() {
    let home = class_of(2, &[BEFORE]);
    let store = rusqlite::Connection::open(home.store()).unwrap();
    store.execute("UPDATE entry SET number = number + 100 WHERE attempt = 1", []).unwrap();
    drop(store);
    let ran = home.run(&with(&["--json"]), "").ends_with(0);
    assert!(ran.stderr.contains("round 1 is damaged, so it is left out"), "{}", ran.seen());
    assert_eq!(ran.json()["occasions"][0]["people"], 1);
}

#[test]
fn a_report_that_may_be_shared_tells_of_nobody() {
    let home = school();
    let shared = with(&["--shared"]);
    let text = home.run(&shared, "").ends_with(0).stdout;
    let page = home.run(&with(&["--shared", "--html", "-"]), "").ends_with(0).stdout;
    assert_eq!(text_of(&read(&page).unwrap(), "h1"), "Class 9B: a report that may be shared");
    let document = home.run(&with(&["--shared", "--json"]), "").ends_with(0).json();
    let people: Vec<_> =
        document["forms"].as_array().unwrap().iter().map(|one| &one["people_at_least"]).collect();
    assert_eq!(people, [20, 20, 10]);
    let class = home.run(&["class", "list", "9B", "--json"], "").json();
    for told in [&text, &page, &document.to_string()] {
        for learner in class["learners"].as_array().unwrap() {
            for secret in ["id", "code", "name"] {
                assert!(!told.contains(learner[secret].as_str().unwrap()), "{learner}");
            }
        }
        for secret in [" 24 ", " 22 ", " 21 ", " 14 ", "2026-"] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
    }
    home.run(&with(&["--shared", "--html", "shared.html"]), "").ends_with(0);
    home.run(&["report", "--learner", "Amina", "--shared"], "").ends_with(2);
    let nine = class_of(9, &[BEFORE, AFTER]);
    let text = nine.run(&shared, "").ends_with(0).stdout;
    assert!(text.contains("Nothing can be told of this class"), "{text}");
}
