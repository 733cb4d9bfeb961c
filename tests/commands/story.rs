//! `scamdrill story`.

use crate::support::{Home, Ran, holds};

const STORIES: &str = include_str!("../fixtures/story.toml");
const FILE: &str = "story.toml";
const HELD: [&str; 4] = ["story", "held-parcel", "--bank", FILE];

fn home() -> Home {
    let home = Home::new();
    home.write(FILE, STORIES);
    home
}

fn walk(typed: &str) -> Ran {
    home().run(&HELD, typed).ends_with(0)
}

#[test]
fn a_walk_from_a_pipe_with_ways_back() {
    let typed = "b\nu\nb 1\n?\n\n9\nsoon\n1\n3\n1\nb\nr\n2\n?\nagain\nb 9\nu\n1\nb 1\n2\n1\nw\n\n";
    holds("story_walk", &walk(typed).seen());
}

#[test]
fn one_can_go_back_from_every_ending_as_often_as_one_likes() {
    let back_and_forth = "1\n1\n".to_owned() + &"u\n2\nu\n1\n".repeat(20);
    let ran = walk(&back_and_forth);
    assert_eq!(ran.stdout.matches("This way ends here.").count(), 41, "{}", ran.seen());
    assert!(ran.stdout.contains("You have seen 2 of 3 endings."));
    assert_eq!(ran.stdout.matches("scamdrill help-lines").count(), 1, "help is named once");
    let ran = walk("2\n1\nb 1\n1\n1\n");
    let (genuine, after) = ran.stdout.split_once("Back to decision 1.").unwrap();
    assert!(!genuine.contains("help-lines") && after.contains("help-lines"), "{}", ran.seen());
    let ran = walk(&("1\n3\n".repeat(50) + "b 1\nb\n"));
    assert!(
        ran.stdout.ends_with(
            "You have not decided anything yet.\n\nWhat do you do? (1-2, ? for help): \n"
        ),
        "{}",
        ran.seen()
    );
}

#[test]
fn the_words_of_a_decision_stand_for_its_number() {
    let ran = walk("  open the shop's own APP \nwait for the driver\n");
    assert!(ran.stdout.contains("The other side was genuine."), "{}", ran.seen());
}

#[test]
fn enter_alone_never_decides() {
    let ran = walk(&"\n".repeat(30));
    assert_eq!(ran.stdout.matches("Enter alone decides nothing.").count(), 30);
    assert_eq!(ran.stdout.matches("Step ").count(), 1, "{}", ran.seen());
}

#[test]
fn it_ends_with_its_input_and_whenever_one_likes() {
    for typed in ["", "1\n", "q\n", "1\nq\n", "x\n", "1\n1\n", "1\n1\n\n1\n", "1\n1\nx\n"] {
        let ran = walk(typed);
        assert!(!ran.stdout.contains('\u{1b}'), "a pipe is never cleared");
        assert_eq!(ran.stderr, "", "{typed:?}");
    }
}

#[test]
fn nothing_is_kept() {
    let home = home();
    home.run(&HELD, "1\n1\n").ends_with(0);
    assert_eq!(home.contents(), [FILE]);
    assert_eq!(
        walk("1\n1\n").stdout.matches("nothing is saved").count(),
        1,
        "and that is said once"
    );
}

#[test]
fn the_list_from_a_pipe() {
    let ran = home().run(&["story", "--bank", FILE], "1\n").ends_with(0);
    holds("story_list", &ran.seen());
    assert!(ran.stdout.contains(" --bank story.toml\n"), "the line can be copied");
    let ran = home().run(&["story", "--bank", FILE, "--json"], "").ends_with(0);
    holds("story_list_json", &serde_json::to_string_pretty(&ran.json()).unwrap());
    let home = home();
    home.write(FILE, STORIES.replace("\"all\"", "\"16+\""));
    let ran = home.run(&["story", "--bank", FILE], "").ends_with(0);
    assert!(ran.stdout.contains("A parcel is held, level 1, from 16 years on\n"), "{}", ran.seen());
    home.run(&["story", "held-parcel", "--json", "--bank", FILE], "").ends_with(2);
}

#[test]
fn a_story_that_is_not_there() {
    let ran = home().run(&["story", "held-letter\u{1b}[2J", "--bank", FILE], "").ends_with(2);
    assert_eq!(ran.stdout, "");
    holds("story_nothing", &ran.seen());
}

#[test]
fn banks_tell_of_their_stories() {
    let ran = home().run(&["banks", "list", "--bank", FILE], "").ends_with(0);
    assert!(ran.stdout.contains("Stories of the tests, 0 questions, 1 story\n"), "{}", ran.seen());
    let ran = home().run(&["banks", "show", "story-en", "--bank", FILE], "").ends_with(0);
    holds("banks_show_story", &ran.seen());
    let list = home().run(&["banks", "list", "--json", "--bank", FILE], "").ends_with(0).json();
    assert_eq!(list.as_array().unwrap().last().unwrap()["stories"], 1);
}
