//! `results forget LEARNER`: wholly there or wholly gone.

use rusqlite::Connection;

use crate::school::ROUNDS;
use crate::support::Home;
use crate::{LEARNERS, Landed, full, is_in, kills, rounds};

/// Where the answers are, with all that lies beside them.
const ANSWERS: &str = ".local/share/scamdrill/answers.db";

/// Where the classes are.
const CLASSES: &str = ".local/share/scamdrill/classes";

/// A school whose first learner is in a class; the id, which stands in answers and roster.
fn school() -> (Home, String) {
    let home = full(LEARNERS);
    home.write("list.csv", "name\nAmina Yusuf\nBo Berg\n");
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    std::fs::remove_file(home.path("list.csv")).unwrap();
    let told = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let id = told["learners"][0]["id"].as_str().unwrap().to_owned();
    let store = Connection::open(home.store()).unwrap();
    store.execute("UPDATE learner SET name = ?1 WHERE id = 1", [&id]).unwrap();
    store.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    (home, id)
}

#[test]
fn whoever_is_half_forgotten_is_forgotten_at_the_next_start() {
    let (template, id) = school();
    let forget = ["results", "forget", &id, "--yes"];
    kills("forget", &template, &forget, |home| look(home, &id, &forget));
}

fn look(home: &Home, id: &str, forget: &[&str]) -> Landed {
    let was_traced = is_in(home, ANSWERS, id);
    let rounds_left = rounds(home, Some(id));
    let is_in_class = is_in(home, CLASSES, id);
    assert_eq!(is_in_class, is_in(home, CLASSES, "Amina Yusuf"));
    assert!(is_in(home, CLASSES, "Bo Berg"), "nobody else has gone");
    let everybody = (LEARNERS * ROUNDS) as usize;
    if rounds_left > 0 {
        assert_eq!(rounds_left as i64, ROUNDS, "all of it is there");
        assert!(is_in_class, "while there are answers, there is a name to ask about");
        assert_eq!(rounds(home, None), everybody);
    } else {
        assert!(!is_in(home, ANSWERS, id), "no trace is left after the next start");
        assert_eq!(rounds(home, None), everybody - ROUNDS as usize);
    }
    let landed = match (rounds_left > 0, is_in_class) {
        (true, _) => Landed::Before,
        (false, false) if !was_traced => Landed::After,
        (false, _) => Landed::During,
    };
    // The name goes last, so that whoever was interrupted can ask again.
    home.run(forget, "").ends_with(0);
    assert!(!is_in(home, "", id) && !is_in(home, "", "Amina Yusuf"));
    landed
}
