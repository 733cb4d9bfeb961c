//! `scamdrill results forget`, `retain`, `subject`, `backup` and `restore`.

use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;

use crate::past::Round;
use crate::support::{Home, holds};

const ABOUT: &[Tactic] = &[Tactic::SecrecyRequest];

/// Rounds of these people, so many days ago.
fn home_of(rounds: &[(&'static str, i64)]) -> Home {
    let home = Home::new();
    for &(learner, days_ago) in rounds {
        let (topic, tactics) = (Topic::Romance, ABOUT);
        Round { learner, days_ago, topic, questions: 4, wrong: 1, tactics }.keep(&home);
    }
    home
}

/// Whether a name is in any file below the data folder.
fn is_somewhere(home: &Home, name: &str) -> bool {
    let folder = home.store().parent().unwrap().to_owned();
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).any(|path| {
        std::fs::read(path).unwrap().windows(name.len()).any(|part| part == name.as_bytes())
    })
}

fn rounds(home: &Home) -> usize {
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    list.as_array().unwrap().len()
}

#[test]
fn whoever_is_forgotten_is_in_no_file() {
    let home = home_of(&[("Amina", 3), ("Bo", 2), ("Amina", 1)]);
    assert!(is_somewhere(&home, "Amina"));
    holds("forget_kept", &home.run(&["results", "forget", "Amina"], "\n").ends_with(0).seen());
    assert_eq!(rounds(&home), 3);
    holds(
        "forget_done",
        &home.run(&["results", "forget", "Amina"], "forget\n").ends_with(0).seen(),
    );
    assert!(!is_somewhere(&home, "Amina"));
    assert_eq!(rounds(&home), 1);
    holds("forget_nothing", &home.run(&["results", "forget", "Amina"], "").ends_with(0).seen());
    home.run(&["results", "forget", "--all", "--yes"], "").ends_with(0);
    assert!(!is_somewhere(&home, "secrecy-request"));
    assert_eq!(rounds(&home), 0);
}

#[test]
fn what_is_old_goes_and_is_said_before() {
    let home = home_of(&[("Amina", 400), ("Bo", 10)]);
    holds(
        "retain_dry",
        &home.run(&["results", "retain", "365", "--dry-run"], "").ends_with(0).seen(),
    );
    assert_eq!(rounds(&home), 2);
    holds("retain", &home.run(&["results", "retain", "365", "--yes"], "").ends_with(0).seen());
    assert_eq!(rounds(&home), 1);
    assert!(!is_somewhere(&home, "Amina"));
}

#[test]
fn everything_held_of_somebody_is_told() {
    let home = home_of(&[("Amina", 3), ("Bo", 2)]);
    let told = home.run(&["results", "subject", "Amina"], "").ends_with(0).json();
    assert_eq!(told["learner"], "Amina");
    let attempts = told["attempts"].as_array().unwrap();
    assert_eq!(attempts.len(), 1);
    assert_eq!(attempts[0]["questions"].as_array().unwrap().len(), 4);
    assert_eq!(attempts[0]["entries"][0]["what"], "answered");
    assert_eq!(attempts[0]["entries"][0]["answer"], "genuine");
    let nobody = home.run(&["results", "subject", "Nobody"], "").ends_with(0).json();
    assert_eq!(nobody["attempts"], serde_json::json!([]));
}

#[test]
fn a_backup_is_a_store_and_can_be_come_back_to() {
    let home = home_of(&[("Amina", 3), ("Bo", 2)]);
    holds("backup", &home.run(&["results", "backup", "kept.db"], "").ends_with(0).seen());
    holds("backup_again", &home.run(&["results", "backup", "kept.db"], "").ends_with(1).seen());
    let there =
        home.run(&["results", "list", "--json", "--store", "kept.db"], "").ends_with(0).json();
    assert_eq!(there.as_array().unwrap().len(), 2);

    home.run(&["results", "forget", "Amina", "--yes"], "").ends_with(0);
    let before = std::fs::read(home.path("kept.db")).unwrap();
    holds(
        "restore_kept",
        &home.run(&["results", "restore", "kept.db"], "no\n").ends_with(0).seen(),
    );
    assert_eq!(rounds(&home), 1);
    holds(
        "restore",
        &home.run(&["results", "restore", "kept.db"], "restore\n").ends_with(0).seen(),
    );
    assert_eq!(rounds(&home), 2);
    assert_eq!(std::fs::read(home.path("kept.db")).unwrap(), before, "the backup stays as it is");
    let left = home.contents().into_iter().filter(|name| name.contains("restoring"));
    assert_eq!(left.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_is_no_backup_changes_nothing() {
    let home = home_of(&[("Amina", 3)]);
    home.write("note.db", "Dear diary");
    home.run(&["results", "backup", "kept.db"], "").ends_with(0);
    let mut broken = std::fs::read(home.path("kept.db")).unwrap();
    broken.truncate(broken.len() / 2);
    home.write("half.db", &broken);
    for file in ["note.db", "half.db", "none.db", "."] {
        let ran = home.run(&["results", "restore", file, "--yes"], "").ends_with(1);
        assert_ne!(ran.stderr, "", "{file}");
        assert_eq!(rounds(&home), 1, "{file}");
    }
    let nothing = Home::new();
    holds(
        "backup_nothing",
        &nothing.run(&["results", "backup", "kept.db"], "").ends_with(1).seen(),
    );
    assert_eq!(nothing.contents(), [""; 0]);
}
