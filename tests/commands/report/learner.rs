//! `scamdrill report`: one learner. Answers are given now, so days are left out of what is held.

use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;

use crate::past::Round;
use crate::strict::{read, text_of};
use crate::support::{BANK, Home, Ran, holds};

const LIST: &str = "name,id\nAmina Yusuf,00123\nBen Ho,124\nAnn Lee,1\n";

/// A home with a class, whose first learner has done form A and a round of practice.
fn school() -> (Home, String) {
    let home = Home::new();
    home.write("list.csv", LIST);
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let code = class["learners"][0]["code"].as_str().unwrap().to_owned();
    home.run(&["play", "--form", "A", "--as", &code], "1\n".repeat(60)).ends_with(0);
    let practice = ["play", "fixture-en", "--bank", BANK, "--count", "2", "--as", &code];
    home.run(&practice, "1\n".repeat(9)).ends_with(0);
    (home, code)
}

/// What a person sees from the tests on, without days.
fn end_of(ran: &Ran) -> String {
    let seen = ran.seen();
    let (_, end) =
        seen.split_once("Tests, one after the other").unwrap_or_else(|| panic!("{seen}"));
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let day = today.strftime("%-d %B %Y").to_string();
    end.split_whitespace().collect::<Vec<_>>().join(" ").replace(&day, "[day]")
}

#[test]
fn a_learner_is_known_by_code_id_and_name() {
    let (home, code) = school();
    let by_code = home.run(&["report", "--learner", &code], "").ends_with(0);
    assert!(by_code.stdout.starts_with("Your progress, Amina Yusuf\n"), "{}", by_code.seen());
    assert!(!by_code.stdout.contains(&code), "a code is on no page that is handed on");
    for name in ["00123", "amina yusuf", &code.to_lowercase()] {
        let ran = home.run(&["report", "--learner", name], "").ends_with(0);
        assert_eq!((&ran.stdout, ran.stderr.as_str()), (&by_code.stdout, ""));
    }
    holds("report_learner", &end_of(&by_code));
}

#[test]
fn the_page_says_the_same_and_is_written_once() {
    let (home, code) = school();
    let page = ["report", "--learner", &code, "--html", "amina.html"];
    home.run(&page, "").ends_with(0);
    let text = std::fs::read_to_string(home.path("amina.html")).unwrap();
    let elements = read(&text).unwrap();
    assert_eq!(text_of(&elements, "h1"), "Your progress, Amina Yusuf");
    let said = "judged 20 scenes, recognised 10 of 10 scams and 0 of 10 genuine messages.";
    assert!(
        text.contains(said) && text.contains("finished 1 round and answered 2 questions in it")
    );
    assert!(!text.contains(&code) && !text.contains("00123"));
    home.run(&page, "").ends_with(1);
    let piped = home.run(&["report", "--learner", &code, "--html", "-"], "").ends_with(0);
    assert_eq!(piped.stdout, text);
}

#[test]
fn whoever_has_finished_nothing_is_told_what_is_missing() {
    let (home, _) = school();
    let ran = home.run(&["report", "--learner", "Ben Ho"], "").ends_with(0);
    holds("report_nothing", &ran.seen());
    let round = Round {
        learner: "Eve",
        days_ago: 1,
        topic: Topic::Romance,
        questions: 4,
        wrong: 1,
        tactics: &[Tactic::PlatformSwitch],
    };
    round.keep(&home);
    let ran = home.run(&["report", "--learner", "Eve"], "").ends_with(0);
    assert!(ran.stdout.contains("There is no certificate yet"), "{}", ran.seen());
    assert!(ran.stdout.contains("scamdrill play --as Eve"), "{}", ran.seen());
}

#[test]
fn whoever_is_meant_is_said() {
    let (home, _) = school();
    home.write("twins.csv", "name,id\nAnn Lee,7\n");
    home.run(&["class", "import", "twins.csv", "--class", "9C"], "").ends_with(0);
    holds("report_several", &home.run(&["report", "--learner", "Ann Lee"], "").ends_with(2).seen());
    home.run(&["report", "--learner", "7"], "").ends_with(0);
    let practice = ["play", "fixture-en", "--bank", BANK, "--count", "1", "--as", "Ben Ho"];
    home.run(&practice, "1\n").ends_with(0);
    let ran = home.run(&["report", "--learner", "Ben Ho"], "").ends_with(0);
    assert!(ran.stderr.contains("scamdrill progress --as 'Ben Ho'"), "{}", ran.seen());
    home.run(&["report"], "").ends_with(2);
    for name in ["=1", "a\u{202e}b", ""] {
        home.run(&["report", "--learner", name], "").ends_with(2);
    }
}

#[test]
fn looking_makes_no_file() {
    let home = Home::new();
    let ran = home.run(&["report", "--learner", "me"], "").ends_with(0);
    assert!(ran.stdout.contains("There is no certificate yet"), "{}", ran.seen());
    assert_eq!(home.contents(), [""; 0]);
}

/// Names as long as a roster takes them, from right to left, and in signs that are wide.
#[test]
fn any_name_stands_on_its_certificate() {
    let names = ["ל".repeat(80), "王".repeat(80), "<script>alert(1)</script> & \"Co\"".to_owned()];
    for name in names {
        let home = Home::new();
        home.write("list.csv", format!("name\n\"{}\"\n", name.replace('"', "\"\"")));
        home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
        let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
        let id = class["learners"][0]["id"].as_str().unwrap();
        let practice = ["play", "fixture-en", "--bank", BANK, "--count", "1", "--as", id];
        home.run(&practice, "1\n").ends_with(0);
        let page = home.run(&["report", "--learner", id, "--html", "-"], "").ends_with(0).stdout;
        let elements = read(&page).unwrap();
        assert_eq!(text_of(&elements, "h1"), format!("Your progress, {name}"));
        assert!(elements.iter().any(|one| one.name == "p" && one.text == name), "{name}");
        assert!(!page.contains("<script"));
    }
}
