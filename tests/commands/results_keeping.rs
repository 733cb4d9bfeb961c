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

/// The store of a program that was killed: its last answers are in the log alone.
fn killed(home: &Home, path: &std::path::Path) {
    let open = scamdrill::store::SqliteStore::open(path, scamdrill::store::Journal::Wal).unwrap();
    let (topic, tactics) = (Topic::Romance, ABOUT);
    Round { learner: "Late", days_ago: 0, topic, questions: 4, wrong: 1, tactics }.keep_at(path);
    for ending in ["", "-wal", "-shm"] {
        let from = format!("{}{ending}", path.display());
        std::fs::copy(from, home.path(&format!("killed.db{ending}"))).unwrap();
    }
    drop(open);
}

#[test]
fn answers_that_are_in_the_log_alone_are_restored_too() {
    let home = home_of(&[("Amina", 3)]);
    killed(&home, &home.store());
    home.run(&["results", "forget", "--all", "--yes"], "").ends_with(0);
    home.run(&["results", "restore", "killed.db", "--yes"], "").ends_with(0);
    assert_eq!(rounds(&home), 2);
    // Onto itself changes nothing.
    let own = home.store().display().to_string();
    home.run(&["results", "restore", &own, "--yes"], "").ends_with(0);
    assert_eq!(rounds(&home), 2);
}

#[test]
fn a_new_machine_comes_back_to_a_backup() {
    let old = home_of(&[("Amina", 3)]);
    old.run(&["results", "backup", "kept.db"], "").ends_with(0);
    let new = Home::new();
    new.write("kept.db", std::fs::read(old.path("kept.db")).unwrap());
    new.run(&["results", "restore", "kept.db", "--yes"], "").ends_with(0);
    assert_eq!(rounds(&new), 1);
}

#[test]
fn nothing_is_restored_under_the_feet_of_another_program() {
    let home = home_of(&[("Amina", 3)]);
    home.run(&["results", "backup", "kept.db"], "").ends_with(0);
    let open =
        scamdrill::store::SqliteStore::open(&home.store(), scamdrill::store::Journal::Wal).unwrap();
    let ran = home.run(&["results", "restore", "kept.db", "--yes"], "").ends_with(1);
    assert!(ran.stderr.contains("Another program is using the answers"), "{}", ran.seen());
    drop(open);
}

#[test]
fn what_a_dead_restore_left_is_taken_away() {
    let home = home_of(&[("Amina", 3)]);
    let left = home.store().with_file_name("answers.db.restoring");
    std::fs::copy(home.store(), &left).unwrap();
    assert_eq!(rounds(&home), 1);
    assert!(!left.exists());
    std::fs::copy(home.store(), &left).unwrap();
    home.run(&["wipe", "--yes"], "").ends_with(0);
    assert!(!left.exists());
}

#[test]
fn in_private_nothing_is_changed() {
    let home = home_of(&[("Amina", 3)]);
    for arguments in [
        &["results", "forget", "--all", "--yes"][..],
        &["results", "retain", "1", "--yes"],
        &["results", "backup", "kept.db"],
        &["results", "restore", "kept.db", "--yes"],
    ] {
        home.run(&[arguments, &["--private"]].concat(), "").ends_with(2);
    }
    assert_eq!(rounds(&home), 1);
}

/// A class with one learner, and what is known of her: id and code.
fn class(home: &Home) -> (String, String) {
    home.write("list.csv", "name,id,email\nAmina Yusuf,77001,amina@example.org\n");
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let told = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let one = &told["learners"][0];
    let text = |name: &str| one[name].as_str().unwrap().to_owned();
    (text("id"), text("code"))
}

/// Whether a name is in any file below a home.
fn is_below(home: &Home, name: &str) -> bool {
    home.contents().iter().map(|file| home.path(file)).filter(|path| path.is_file()).any(|path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(name.len()).any(|part| part == name.as_bytes())
    })
}

#[test]
fn whoever_is_forgotten_is_in_no_class_either() {
    let home = Home::new();
    let (id, code) = class(&home);
    home.run(&["play", "--as", &code, "--seed", "7"], "1\n".repeat(20)).ends_with(0);
    let told = home.run(&["results", "subject", &code], "").ends_with(0).json();
    assert_eq!(
        (&told["roster"]["name"], &told["learner"]),
        (&"Amina Yusuf".into(), &id.as_str().into())
    );
    let saved =
        home.run(&["results", "export", "--class", "9B", "--shape", "summary", "-o", "-"], "");
    assert!(saved.ends_with(0).stdout.contains("Amina Yusuf"));
    std::fs::remove_file(home.path("list.csv")).unwrap();
    home.run(&["results", "forget", &code, "--yes"], "").ends_with(0);
    for name in [id.as_str(), &code, "Amina", "77001", "amina@"] {
        assert!(!is_below(&home, name), "{name}");
    }
    let after = home.run(&["results", "export", "--shape", "summary", "-o", "-"], "").ends_with(0);
    assert!(!after.stdout.contains(&id), "{}", after.seen());
}

#[test]
fn a_class_is_graded_by_the_ids_of_its_school() {
    let home = Home::new();
    let (_, code) = class(&home);
    home.run(&["play", "--as", &code, "--form", "A", "--seed", "7"], "1\n".repeat(30)).ends_with(0);
    let arguments = ["results", "export", "--format", "moodle", "--class", "9B", "-o", "-"];
    let ran = home.run(&arguments, "").ends_with(0);
    assert!(ran.stdout.contains("77001,"), "{}", ran.seen());
}

/// A slip of the finger takes nobody out of a class.
#[test]
fn whoever_has_not_played_leaves_a_class_only_if_that_is_wanted() {
    let home = Home::new();
    let (id, code) = class(&home);
    holds(
        "forget_class_kept",
        &home.run(&["results", "forget", &id], "\n").ends_with(0).seen().replace(&id, "[id]"),
    );
    assert_eq!(class(&home).1, code, "she is still in it");
    let ran = home.run(&["results", "forget", &code], "forget\n").ends_with(0);
    assert!(ran.stderr.contains("in no roster any more"), "{}", ran.seen());
    std::fs::remove_file(home.path("list.csv")).unwrap();
    assert!(!is_below(&home, "Amina"));
}

/// Her answers stand under her code, so "nothing is held" would be true of her name and false of her.
#[test]
fn whoever_is_asked_for_by_a_name_of_a_class_is_found_by_the_code() {
    let home = Home::new();
    let (id, code) = class(&home);
    home.run(&["play", "--as", &code, "--seed", "7"], "1\n".repeat(20)).ends_with(0);
    for action in ["subject", "forget"] {
        for name in ["Amina Yusuf", "amina yusuf", "77001"] {
            let mut arguments = vec!["results", action, name];
            arguments.extend((action == "forget").then_some("--yes"));
            let ran = home.run(&arguments, "").ends_with(2);
            let call = format!("scamdrill results {action} {code}\n");
            assert!(ran.stdout.is_empty() && ran.stderr.contains(&call), "{}", ran.seen());
        }
    }
    let ran = home.run(&["results", "subject", "Amina Yusuf"], "").ends_with(2);
    holds("subject_name_of_class", &ran.seen().replace(&code, "[code]"));
    assert!(is_below(&home, &id), "nothing was forgotten");
    // Somebody who has played under that very name is answered first.
    home.run(&["play", "--as", "Amina Yusuf", "--seed", "7"], "1\n").ends_with(0);
    let ran = home.run(&["results", "subject", "Amina Yusuf"], "").ends_with(0);
    assert_eq!(ran.json()["attempts"].as_array().unwrap().len(), 1);
    assert!(ran.stderr.contains(&code), "{}", ran.seen());
    let ran = home.run(&["results", "forget", "Amina Yusuf", "--yes"], "").ends_with(0);
    assert!(ran.stderr.contains(&code), "{}", ran.seen());
}

#[test]
fn whoever_is_sure_is_told_as_well_that_nothing_is_held() {
    let home = home_of(&[("Amina", 3)]);
    let ran = home.run(&["results", "forget", "Nobody", "--yes"], "").ends_with(0);
    assert!(ran.stderr.starts_with("Nothing is held"), "{}", ran.seen());
}
