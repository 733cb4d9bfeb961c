//! `scamdrill workshop start` and `demo`.

use super::open::{START, masked};
use crate::support::{Home, holds};

#[test]
fn a_room_led_from_the_terminal() {
    let home = Home::new();
    let ran = home.run(&START, "n\nt 90\n\nr\nh 3 1\np\np\nl\nb\nnonsense\nd\nw\n?\nend\n");
    holds("workshop_start", &masked(&ran.ends_with(0).seen()));
    assert!(home.store().exists());
}

#[test]
fn a_room_of_which_nothing_is_kept() {
    let home = Home::new();
    let ran = home.run(&[&START[..], &["--private"]].concat(), "n\nend\n").ends_with(0);
    holds("workshop_start_private", &masked(&ran.seen()));
    assert!(home.contents().is_empty(), "{:?}", home.contents());
}

#[test]
fn a_rehearsal_keeps_nothing() {
    let home = Home::new();
    home.run(&["config", "set", "country", "GB"], "").ends_with(0);
    let before = home.contents();
    let arguments = ["workshop", "demo", "--plan", "thirty", "--port", "0", "--learners", "3"];
    let ran = home.run(&arguments, "n\nend\n").ends_with(0);
    holds("workshop_demo", &masked(&ran.seen()));
    assert_eq!(home.contents(), before);
}

#[test]
fn phones_are_let_in_where_they_shall_be() {
    let home = Home::new();
    let ran = home.run(&[&START[..], &["--lan"]].concat(), "end\n").ends_with(0);
    assert!(ran.stdout.contains("\nLearners open this address on their phones:\nhttp://"));
    assert!(ran.stdout.contains("over plain HTTP"), "{}", ran.seen());
    assert!(!ran.stdout.contains("Only this computer"), "{}", ran.seen());
    // A picture made of letters is noise in a file and when it is read aloud.
    assert!(!ran.stdout.contains('█'), "{}", ran.seen());
}

#[test]
fn a_class_comes_in_with_its_cards() {
    let home = Home::new();
    home.write("list.csv", "name\nAmina Yusuf\nBen Ho\n");
    home.run(&["class", "new", "9B"], "").ends_with(0);
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let ran = home.run(&[&START[..], &["--class", "9b", "--form", "A"]].concat(), "n\nw\nend\n");
    let ran = ran.ends_with(0);
    assert!(ran.stdout.contains("Question 1 of 20 is open."), "{}", ran.seen());
    let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    for learner in class["learners"].as_array().unwrap() {
        for secret in ["code", "name"] {
            let secret = learner[secret].as_str().unwrap();
            assert!(!ran.stdout.contains(secret), "{secret}: {}", ran.seen());
        }
    }
}
