//! `scamdrill workshop plan`.

use std::fs;

use crate::strict::{read, text_of};
use crate::support::{Home, holds};

/// A plan of every kind of part.
pub(super) const OWN: &str = include_str!("../../mutations/plan.toml");

#[track_caller]
fn own_with(from: &str, to: &str) -> String {
    assert_eq!(OWN.matches(from).count(), 1, "{from:?} stands once in the plan");
    OWN.replace(from, to)
}

/// What is said of a plan, which is refused.
#[track_caller]
fn refused(text: &str) -> String {
    let home = Home::new();
    home.write("mine.toml", text);
    let ran = home.run(&["workshop", "plan", "mine.toml"], "").ends_with(1);
    assert!(ran.stdout.is_empty(), "{}", ran.seen());
    ran.stderr
}

#[test]
fn the_plans_that_are_built_in() {
    holds("workshop_plans", &Home::new().run(&["workshop", "plan"], "").ends_with(0).seen());
}

#[test]
fn the_runbook_to_read() {
    let home = Home::new();
    home.run(&["config", "set", "country", "GB"], "").ends_with(0);
    let text = home.run(&["workshop", "plan", "thirty"], "").ends_with(0).stdout;
    let (day, about) = text.split_once("made on ").unwrap();
    let (_, rest) = about.split_once(':').unwrap();
    // What follows the help lines, whose days are not of this test.
    let (rest, lines) = rest.split_once("Where to get help: United Kingdom").unwrap();
    assert!(lines.contains("Report Fraud"), "{lines}");
    holds("workshop_plan", &format!("{day}made on [day]:{rest}"));
}

#[test]
fn the_runbook_to_print() {
    let home = Home::new();
    let arguments = ["workshop", "plan", "sixty", "--html", "runbook.html"];
    holds("workshop_plan_html", &home.run(&arguments, "").ends_with(0).seen());
    let page = fs::read_to_string(home.path("runbook.html")).unwrap();
    let elements = read(&page).unwrap();
    assert_eq!(text_of(&elements, "h1"), "Scam or genuine? 60 minutes");
    home.run(&arguments, "").ends_with(1);
    home.run(&["workshop", "plan", "--html", "other.html"], "").ends_with(2);
}

#[test]
fn help_lines_of_another_country() {
    let home = Home::new();
    let ran = home.run(&["workshop", "plan", "thirty", "--country", "nz"], "").ends_with(0);
    assert!(ran.stdout.contains("Where to get help: New Zealand\n"), "{}", ran.seen());
    let ran = home.run(&["workshop", "plan", "thirty", "--country", "Nowhere"], "").ends_with(2);
    assert!(ran.stderr.contains("There is no entry for \"Nowhere\""), "{}", ran.seen());
    assert!(ran.stdout.is_empty(), "{}", ran.seen());
}

#[test]
fn a_copy_is_a_plan() {
    let home = Home::new();
    home.run(&["workshop", "plan", "thirty", "--copy", "mine.toml"], "").ends_with(0);
    let own = home.run(&["workshop", "plan", "mine.toml"], "").ends_with(0);
    assert_eq!(own.stdout, home.run(&["workshop", "plan", "thirty"], "").ends_with(0).stdout);
}

#[test]
fn a_plan_of_ones_own() {
    let home = Home::new();
    home.write("mine.toml", OWN);
    let ran = home.run(&["workshop", "plan", "mine.toml"], "").ends_with(0);
    let (_, times) = ran.stdout.split_once("Timetable\n").unwrap();
    let (times, _) = times.split_once("\n\n").unwrap();
    holds("workshop_plan_own", times);
}

#[test]
fn a_plan_that_is_not_there() {
    let home = Home::new();
    for (name, word) in [("near", "thrity"), ("far", "\u{1b}[2Jbanana"), ("file", "none.toml")] {
        let ran = home.run(&["workshop", "plan", word], "");
        assert!(!ran.stderr.contains('\u{1b}'), "{}", ran.seen());
        assert_eq!(ran.code, Some(if name == "file" { 1 } else { 2 }), "{}", ran.seen());
        holds(&format!("workshop_plan_{name}"), ran.stderr.trim_end());
    }
    home.run(&["workshop", "plan", "."], "").ends_with(1);
}

#[test]
fn all_mistakes_are_told() {
    let text = OWN
        .replace("format = 1", "format = 7")
        .replace("sextortion-threat", "sextorsion-threat")
        .replace("topics = [\"crypto\", \"cross\"]", "topics = \"crypto\"")
        .replace("talk = \"Hello\"\n", "talk = \"Hello\"\nkinds = [\"judge\"]\n")
        .replace("shown = \"Rules\"\n", "show = \"Rules\"\n")
        .replace("form = \"C\"", "form = \"D\"")
        .replace("form = \"A\"\nown_pace = true", "forms = [\"A\", \"A\"]")
        .replace("questions = 4", "questions = 600")
        .replace("questions = 1\n", "questions = 1\nform = \"B\"\n")
        .replace("\"text-with-code-you-asked-for\"", "\"text-wants-code-sent-back\"");
    let text = format!("{text}\n[[part]]\nminutes = 0\n\n[[part]]\nquestions = []\nlevel = 2\n");
    holds("workshop_plan_mistakes", refused(&text).trim_end());
}

#[test]
fn slips_of_toml_are_told_by_name() {
    let slips = [
        own_with("questions = 4", "questions: 6"),
        own_with("talk = \"Hello\"", "talk = Hello"),
        own_with("notes = \"Say hello.\"", "notes = \"\"\"Say hello."),
        own_with("[[part]]\nminutes = 2", "[part]\nminutes = 2"),
        own_with("level = 1", "level = \"1\""),
    ];
    let told: Vec<String> = slips.iter().map(|text| refused(text)).collect();
    holds("workshop_plan_slips", told.join("\n").trim_end());
}

#[test]
fn what_cannot_be_followed_is_told_with_what_to_do() {
    let twice = format!("{OWN}\n[[part]]\nminutes = 5\nform = \"C\"\n");
    let plans = [
        own_with("\"text-wants-code-sent-back\"", "\"text-wants-code-sent-bak\""),
        own_with("[\"sextortion-threat\"]", "[\"recovery-scam\"]"),
        own_with("[\"sextortion-threat\"]", "[\"authority-impersonation\"]")
            .replace("form = ", "questions = 2 #"),
        own_with("language = \"en\"", "language = \"es\""),
        own_with("questions = 4", "questions = 50"),
        own_with("\"text-wants-code-sent-back\"", "\"guitar-pegs-card-page\""),
        twice,
    ];
    let told: Vec<String> = plans.iter().map(|text| refused(text)).collect();
    holds("workshop_plan_troubles", told.join("\n").trim_end());
}
