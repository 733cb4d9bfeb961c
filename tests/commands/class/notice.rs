//! `class notice`: what the papers say is held against what the program does.

use std::collections::BTreeSet;

use rusqlite::Connection;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;
use scamdrill::ui::notice::stored::{OF_CLASS, OF_LEARNER, OF_TEST, STORED};

use super::*;
use crate::past::Round;

/// A list with all that a school may give.
const FULL: &str =
    "name,id,sis id,email,login,password\nAmina Yusuf,1,s1,a@school.example,amina,hunter2\n";

/// A home with the class 9B, a test for it, and a round of its first learner.
fn class_at_work() -> (Home, String) {
    let home = school();
    home.run(&["class", "assign", "9B", FORM[0], FORM[1], FORM[2], FORM[3]], "").ends_with(0);
    let code = code(&home, "9B", 0);
    let round = ["play", "fixture-en", "--bank", BANK, "--count", "2", "--as", &code];
    home.run(&round, "1\n1\n").ends_with(0);
    (home, code)
}

/// What a person sees, without the day.
fn undated(ran: &Ran) -> String {
    let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    ran.seen().replace(&today.strftime("%-d %B %Y").to_string(), "[day]")
}

/// The papers without the breaks of lines that the window makes.
fn flat(ran: &Ran) -> String {
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of the papers that are to be typed.
fn calls(ran: &Ran) -> Vec<String> {
    let typed = ran.stdout.lines().filter(|line| line.starts_with("scamdrill "));
    typed.map(str::to_owned).collect()
}

#[test]
fn the_papers_are_filled_in_with_what_is_set() {
    let (home, _) = class_at_work();
    let without = home.run(&["class", "notice", "9b"], "").ends_with(0);
    holds("class_notice", &undated(&without));
    home.run(&["config", "set", "country", "SG"], "").ends_with(0);
    home.run(&["class", "new", "Evening course", "--audience", "16+"], "").ends_with(0);
    let other = home.run(&["class", "notice", "Evening course"], "").ends_with(0);
    for said in [
        "In Evening course (0 learners)",
        "Practice for people from 16 on.",
        "No test is given.",
        "Of each learner, in the class list: name, a code to play with, an id drawn by chance. - Of",
        "scamdrill class codes 'Evening course'",
        "scamdrill now scam --country SG",
        "Where to get help: Singapore",
        "read on 22 November 2026",
    ] {
        assert!(flat(&other).contains(said), "{said}: {}", other.seen());
    }
    let store = home.path("else.db").display().to_string();
    let named = home.run(&["class", "notice", "9B", "--store", &store], "").ends_with(0);
    assert!(flat(&named).contains("outside the data folder"), "{}", named.seen());
    for ran in [&without, &other, &named] {
        let home = home.path("").display().to_string();
        assert!(!ran.stdout.contains(home.trim_end_matches('/')), "no path of this machine");
        for secret in ["Amina", "Ben Ho", "00123", "school.example"] {
            assert!(!ran.stdout.contains(secret), "the papers name no learner: {secret}");
        }
    }
}

#[test]
fn every_command_of_the_papers_does_what_it_should() {
    let (home, code) = class_at_work();
    let other = self::code(&home, "9B", 1);
    home.run(&["config", "set", "country", "GB"], "").ends_with(0);
    let papers = home.run(&["class", "notice", "9B"], "").ends_with(0);
    let calls = calls(&papers);
    assert!(calls.len() >= 13, "{calls:#?}");
    for call in calls {
        // The code of the first learner changes on the way.
        let code = if call.contains(" --new ") { &other } else { &code };
        let call = call.replace("CODE", code);
        let arguments: Vec<&str> = call.split(' ').skip(1).collect();
        home.run(&arguments, "").ends_with(0);
    }
    assert!(home.contents().contains(&"answers.csv".to_owned()));
    assert!(home.contents().contains(&"answers-backup.db".to_owned()));
    // A command in the middle of a sentence would not have been tried.
    let within = papers.stdout.lines().filter(|line| !line.starts_with("scamdrill "));
    let commands = ["results ", "class ", "report ", "wipe", "play ", "progress "];
    for line in within {
        let named = commands.iter().find(|command| line.contains(&format!("scamdrill {command}")));
        assert_eq!(named, None, "{line}");
    }
}

#[test]
fn every_column_of_the_store_is_told() {
    let (home, _) = class_at_work();
    let store = Connection::open(home.store()).unwrap();
    let all = "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c \
               WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";
    let mut statement = store.prepare(all).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let kept: BTreeSet<(String, String)> = rows.map(Result::unwrap).collect();
    let told = STORED.iter().flat_map(|one| one.columns.iter().map(move |name| (one.table, *name)));
    let told: Vec<(String, String)> = told.map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    assert_eq!(told.iter().cloned().collect::<BTreeSet<_>>(), kept);
    assert_eq!(told.len(), kept.len(), "each once");
    let papers = home.run(&["class", "notice", "9B"], "").ends_with(0);
    for one in STORED {
        assert!(flat(&papers).contains(&format!("({})", one.columns.join(", "))), "{}", one.table);
    }
}

#[test]
fn all_that_a_class_list_holds_is_told() {
    let home = Home::new();
    home.write("list.csv", FULL);
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    home.run(&["class", "assign", "9B", FORM[0], FORM[1], FORM[2], FORM[3]], "").ends_with(0);
    let [(_, text)] = &files(&home)
        .into_iter()
        .filter(|(name, _)| name.ends_with(".toml"))
        .collect::<Vec<_>>()[..]
    else {
        panic!("{:?}", files(&home));
    };
    let file: toml::Table = text.parse().unwrap();
    let keys = |value: &toml::Value| -> BTreeSet<String> {
        value[0].as_table().unwrap().keys().cloned().collect()
    };
    let named = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(keys(&file["learner"]), named(&OF_LEARNER));
    assert_eq!(keys(&file["assignment"]), named(&OF_TEST));
    let of_class = file.keys().filter(|key| *key != "learner").cloned().collect::<BTreeSet<_>>();
    assert_eq!(of_class, named(&OF_CLASS));
    let papers = home.run(&["class", "notice", "9B"], "").ends_with(0);
    let all = "name, a code to play with, an id drawn by chance, the school's own number or word for \
               a learner, the id in the school's information system, login name, e-mail address.";
    assert_eq!(flat(&papers).matches(all).count(), 2, "{}", papers.seen());
    assert!(!text.contains("hunter2"));
}

/// "Nothing is deleted by itself", "an older backup still holds it", "class lists stay".
#[test]
fn what_is_said_of_deleting_is_true() {
    let (home, code) = class_at_work();
    let (topic, tactics) = (Topic::Romance, &[Tactic::PlatformSwitch][..]);
    Round { learner: "Old", days_ago: 3_000, topic, questions: 2, wrong: 0, tactics }.keep(&home);
    home.run(&["play", "fixture-en", "--bank", BANK, "--count", "1"], "1\n").ends_with(0);
    let rounds = |of: &str| {
        let ran = home.run(&["results", "list", "--as", of, "--json"], "").ends_with(0);
        ran.json().as_array().unwrap().len()
    };
    assert_eq!(rounds("Old"), 1, "nothing goes by itself");
    home.run(&["results", "backup", "kept.db"], "").ends_with(0);
    home.run(&["results", "retain", "365", "--yes"], "").ends_with(0);
    assert_eq!((rounds("Old"), rounds(&code)), (0, 1));
    assert_eq!(class(&home, "9B")["count"], 2, "class lists stay");
    let id = class(&home, "9B")["learners"][0]["id"].as_str().unwrap().to_owned();
    home.run(&["results", "forget", &code, "--yes"], "").ends_with(0);
    assert_eq!(class(&home, "9B")["count"], 1, "the place in the class list goes too");
    assert_eq!(rounds(&id), 0);
    home.run(&["results", "restore", "kept.db", "--yes"], "").ends_with(0);
    assert_eq!((rounds("Old"), rounds(&id)), (1, 1), "an older backup brings it back");
}

/// "Whoever types a name instead has that name saved with the answers."
#[test]
fn a_name_that_is_played_under_is_among_the_answers() {
    let (home, _) = class_at_work();
    let round = ["play", "fixture-en", "--bank", BANK, "--count", "1", "--as", "Ben Ho"];
    home.run(&round, "1\n").ends_with(0);
    let subject = home.run(&["results", "subject", "Ben Ho"], "").ends_with(0).json();
    assert_eq!(subject["learner"], "Ben Ho");
    home.run(&["results", "forget", "Ben Ho", "--yes"], "").ends_with(0);
    // Now the name means the learner of the class, whose answers stand under a code.
    let left = home.run(&["results", "subject", "Ben Ho"], "").ends_with(2);
    assert!(left.stdout.is_empty(), "{}", left.seen());
}

#[cfg(unix)]
#[test]
fn only_the_account_may_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let (home, _) = class_at_work();
    home.run(&["class", "notice", "9B", "-o", "papers.html"], "").ends_with(0);
    let mut kept = vec![home.store(), home.path("papers.html")];
    kept.extend(files(&home).iter().map(|(name, _)| folder(&home).join(name)));
    for file in kept {
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", file.display());
    }
}

#[test]
fn the_page_is_written_once_and_nothing_else_changes() {
    let (home, _) = class_at_work();
    let (before, store) = (files(&home), fs::read(home.store()).unwrap());
    home.run(&["class", "notice", "9B", "-o", "papers.html"], "").ends_with(0);
    assert_eq!((files(&home), fs::read(home.store()).unwrap()), (before, store));
    let page = fs::read_to_string(home.path("papers.html")).unwrap();
    let elements = read(&page).unwrap();
    assert_eq!(text_of(&elements, "h1"), "Papers for 9B");
    assert_eq!(elements.iter().filter(|one| one.name == "h2").count(), 5);
    home.run(&["class", "notice", "9B", "-o", "papers.html"], "").ends_with(1);
    let piped = home.run(&["class", "notice", "9B", "-o", "-"], "").ends_with(0);
    assert_eq!(piped.stdout, page);
    home.run(&["class", "notice", "9Z"], "").ends_with(2);
    home.run(&["class", "notice"], "").ends_with(2);
}

#[test]
fn the_school_is_told_once_that_this_is_no_legal_advice() {
    let (home, _) = class_at_work();
    let papers = home.run(&["class", "notice", "9B"], "").ends_with(0);
    assert_eq!(flat(&papers).matches("legal advice").count(), 1);
}
