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

/// What a person sees, without the days.
fn seen(home: &Home, arguments: &[&str]) -> String {
    home.run_with(&[("COLUMNS", "100")], arguments, "").ends_with(0).seen()
}

#[test]
fn look() {
    let home = school();
    println!("{}", seen(&home, &with(&[])));
    home.run(&with(&["--html", "page.html"]), "").ends_with(0);
    std::fs::copy(home.path("page.html"), "/tmp/cls_page.html").unwrap();
    std::fs::write("/tmp/cls.json", home.run(&with(&["--json"]), "").ends_with(0).stdout).unwrap();
    let one = Home::new();
    let all = learners(&one, 1);
    keep(&one, &all, BEFORE);
    keep(&one, &all, AFTER);
    println!("{}", seen(&one, &with(&[])));
    one.run(&with(&["--html", "page.html"]), "").ends_with(0);
    std::fs::copy(one.path("page.html"), "/tmp/cls_one.html").unwrap();
    let none = Home::new();
    none.run(&["class", "new", "9B"], "").ends_with(0);
    println!("{}", seen(&none, &with(&[])));
    learners(&none, 5);
    println!("{}", seen(&none, &with(&[])));
    let skips = Home::new();
    let all = learners(&skips, 5);
    keep(&skips, &all, Session { skips: true, ..BEFORE });
    println!("{}", seen(&skips, &with(&[])));
    skips.run(&with(&["--html", "page.html"]), "").ends_with(0);
    std::fs::copy(skips.path("page.html"), "/tmp/cls_skips.html").unwrap();
    let practice = Home::new();
    let all = learners(&practice, 5);
    keep(&practice, &all, PRACTICE);
    println!("{}", seen(&practice, &with(&[])));
    practice.run(&with(&["--html", "page.html"]), "").ends_with(0);
    std::fs::copy(practice.path("page.html"), "/tmp/cls_practice.html").unwrap();
}
