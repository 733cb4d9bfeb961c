//! `scamdrill progress`. Answers are seeded backwards from now, and what the month is called is left
//! out: the months themselves are tested where the time is handed in.

use jiff::Timestamp;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;

use crate::past::Round;
use crate::strict::{read, text_of};
use crate::support::{Home, Ran, holds};

/// What all questions of these rounds are about.
const ABOUT: &[Tactic] = &[Tactic::AccountFreezeThreat];

/// Two rounds of somebody who gave no name, and one of somebody who did.
fn home_of_two() -> Home {
    let home = Home::new();
    let round = |learner, days_ago, questions, wrong| Round {
        learner,
        days_ago,
        topic: Topic::Crypto,
        questions,
        wrong,
        tactics: ABOUT,
    };
    for round in [round("me", 45, 24, 10), round("me", 0, 24, 6), round("Amina", 0, 4, 0)] {
        round.keep(&home);
    }
    home
}

/// What a person sees, without the names of months.
fn seen(ran: &Ran) -> String {
    let months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let this_month = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().month();
    let name = months[usize::try_from(this_month).unwrap() - 1];
    ran.seen().replace(&format!("{name}:"), "[month]:")
}

#[test]
fn before_the_first_round_there_is_a_kind_word() {
    let home = Home::new();
    holds("progress_none", &home.run(&["progress"], "").ends_with(0).seen());
    let named = home.run(&["progress", "--as", "Amina"], "").ends_with(0);
    holds("progress_none_as", &named.seen());
    let document = home.run(&["progress", "--json"], "").ends_with(0).json();
    assert_eq!((&document["answered"], &document["topics"]), (&0.into(), &serde_json::json!([])));
    assert_eq!(home.contents(), [""; 0], "looking makes no file");
}

#[test]
fn a_first_round_is_told_and_what_is_missing() {
    let home = Home::new();
    let (topic, tactics) = (Topic::Romance, ABOUT);
    Round { learner: "me", days_ago: 0, topic, questions: 10, wrong: 3, tactics }.keep(&home);
    holds("progress_first", &seen(&home.run(&["progress"], "").ends_with(0)));
}

#[test]
fn lately_is_held_against_the_days_before() {
    let home = home_of_two();
    let ran = home.run_with(&[("COLUMNS", "80")], &["progress"], "").ends_with(0);
    let line = "Crypto and investment fraud: 18 of 24 right; in the 30 days before, 14 of 24.";
    assert!(ran.stdout.contains(line), "{}", ran.seen());
    let document = home.run(&["progress", "--json"], "").ends_with(0).json();
    assert_eq!(document["skill"]["scams"], 24);
    assert!(document["skill"]["d_prime"]["low"].as_f64().unwrap() > 0.0, "{document}");
    assert_eq!(document["next_tactic"], "account-freeze-threat");
}

#[test]
fn each_learner_sees_their_own() {
    let home = home_of_two();
    let amina = home.run(&["progress", "--as", "Amina"], "").ends_with(0);
    assert!(amina.stdout.starts_with("Your progress, Amina\n"), "{}", amina.seen());
    assert!(amina.stdout.contains("you answered 4 questions and got 4 right"), "{}", amina.seen());
    assert!(amina.stdout.contains("scamdrill play --as Amina"), "{}", amina.seen());
    home.run(&["config", "set", "who", "Amina"], "").ends_with(0);
    let document = home.run(&["progress", "--json"], "").ends_with(0).json();
    assert_eq!((&document["learner"], &document["answered"]), (&"Amina".into(), &4.into()));
    let nobody = home.run(&["progress", "--as", "Nobody"], "").ends_with(0);
    assert!(
        nobody.stdout.starts_with("Nothing has been saved for Nobody yet"),
        "{}",
        nobody.seen()
    );
    home.run(&["progress", "--as", "=1"], "").ends_with(2);
}

#[test]
fn a_page_is_written_once_and_whole() {
    let home = home_of_two();
    let page = ["progress", "--html", "page.html"];
    holds("progress_html", &home.run(&page, "").ends_with(0).seen());
    let text = String::from_utf8(std::fs::read(home.path("page.html")).unwrap()).unwrap();
    let elements = read(&text).unwrap();
    assert_eq!(text_of(&elements, "h1"), "Your progress");
    assert!(!text.contains("script"), "neither a script nor the name of a bank");
    holds("progress_html_again", &home.run(&page, "").ends_with(1).seen());
    assert_eq!(std::fs::read(home.path("page.html")).unwrap(), text.as_bytes());
    home.run(&["progress", "--html", "none/page.html"], "").ends_with(1);
    assert!(!home.contents().iter().any(|name| name.ends_with(".new")), "{:?}", home.contents());
    let piped = home.run(&["progress", "--html", "-"], "").ends_with(0);
    assert_eq!((piped.stdout.as_str(), piped.stderr.as_str()), (text.as_str(), ""));
    home.run(&["progress", "--html", "other.html", "--json"], "").ends_with(2);
}

#[test]
fn whatever_somebody_is_called_a_page_is_a_page() {
    for name in ["<script>alert(1)</script>", "\"><img src=x>", "</style>&amp;", "Ana & Lu"] {
        let home = Home::new();
        let ran = home.run(&["progress", "--as", name, "--html", "-"], "").ends_with(0);
        let elements = read(&ran.stdout).unwrap();
        assert_eq!(text_of(&elements, "h1"), format!("Your progress, {name}"));
        assert!(!ran.stdout.contains("<script") && !ran.stdout.contains("<img"), "{}", ran.stdout);
    }
    let home = Home::new();
    home.run(&["progress", "--as", "a\u{202e}b", "--html", "-"], "").ends_with(2);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_page() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.run(&["progress", "--html", "page.html"], "").ends_with(0);
    let mode = std::fs::metadata(home.path("page.html")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
