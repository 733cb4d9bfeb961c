//! A person at a terminal, walking through a story.

use crate::support::Home;
use crate::window::Window;

const STORIES: &str = include_str!("../fixtures/story.toml");
const FILE: &str = "story.toml";
const HELD: [&str; 4] = ["story", "held-parcel", "--bank", FILE];
const ENDED: &str = "press Enter to finish (? for help):";

fn home() -> Home {
    let home = Home::new();
    home.write(FILE, STORIES);
    home
}

#[test]
fn a_walk_as_a_person_types_it() {
    let home = home();
    let mut window = Window::open(&home, 80, &[], &HELD);
    let before = window.settings();
    window.hear("A parcel is held").hear("This story is about losing money.");
    window.hear("Press Enter to begin (? for help):").enter("1").hear("Press Enter to go on");
    window.hear("(? for help):").enter("?").hear("Enter: begin the story").hear("(? for help):");
    window.enter("").hear("Step 1.").hear("What do you do? (1-2, ? for help):");
    window.enter("").hear("Enter alone decides nothing.").hear("(1-2, ? for help):");
    window
        .enter("1")
        .hear("Step 2.")
        .hear("(1-3, ? for help):")
        .enter("2")
        .hear("This way ends here.");
    window.hear("You have seen 1 of 3 endings.").hear(ENDED);
    window.enter("u").hear("Back to your last decision.").hear("(1-3, ? for help):");
    window.enter("1").hear("You have seen 2 of 3 endings.").hear(ENDED);
    window.enter("b 1").hear("Back to decision 1.").hear("(1-2, ? for help):").enter("2");
    window.hear("(1-2, ? for help):").enter("1").hear("You have seen all 3 endings.").hear(ENDED);
    assert_eq!(window.settings(), before);
    assert_eq!(window.enter("").end(), 0);
    assert_eq!(home.contents(), [FILE]);
}

#[test]
fn x_leaves_an_empty_window_wherever_it_is_typed() {
    for typed in [&["x"][..], &["", "x"], &["", "1", "x"], &["", "1", "1", "x"]] {
        let home = home();
        let mut window = Window::open(&home, 80, &[], &HELD);
        for line in typed {
            window.hear("? for help):").enter(line);
        }
        assert_eq!(window.end(), 0, "{typed:?}");
        assert_eq!(window.screen.screen().contents().trim(), "", "{typed:?}");
        let raw = String::from_utf8_lossy(&window.raw);
        assert!(raw.contains("\u{1b}[3J"), "what scrolled out goes too");
    }
}

#[test]
fn a_story_that_is_named_needs_no_choice() {
    let home = home();
    let mut window = Window::open(&home, 80, &[], &["story", "wrong-number-friendship"]);
    window.hear("You decide what happens next").hear("? for help):");
    assert_eq!(window.enter("q").end(), 0);
}

#[test]
fn a_story_is_chosen_by_its_number_or_its_name() {
    let home = home();
    let arguments = ["story", "--bank", FILE];
    let mut window = Window::open(&home, 80, &[], &arguments);
    window.hear("A parcel is held, level 1").hear("Which story?").hear("? for help):");
    window.enter("").hear("Enter alone chooses nothing.").hear("? for help):");
    window.enter("99").hear("r: repeat the list").hear("? for help):");
    window.enter("held-parcel").hear("Before you read on:").hear("? for help):").enter("");
    window.hear("Step 1.").hear("? for help):");
    assert_eq!(window.enter("q").end(), 0);
    let mut window = Window::open(&home, 80, &[], &arguments);
    window.hear("? for help):").enter("1").hear("You decide what happens next");
    assert_eq!(window.hear("? for help):").enter("q").end(), 0);
    for key in ["q\r", "x\r", "\u{4}"] {
        let mut window = Window::open(&home, 80, &[], &arguments);
        assert_eq!(window.hear("? for help):").press(key).end(), 0, "{key:?}");
        assert_eq!(window.screen.screen().contents().trim().is_empty(), key == "x\r", "{key:?}");
    }
}

#[test]
fn ctrl_c_says_that_nothing_was_saved() {
    let home = home();
    let mut window = Window::open(&home, 80, &[], &HELD);
    assert_eq!(window.hear("? for help):").press("\u{3}").end(), 130);
    assert!(window.said().contains("Interrupted. Nothing was saved."), "{}", window.said());
}

#[test]
fn a_window_of_20_columns_loses_no_word() {
    let home = home();
    let mut window = Window::open(&home, 20, &[("TERM", "dumb")], &HELD);
    for line in ["", "1", "2", ""] {
        window.hear("? for help):").enter(line);
    }
    assert_eq!(window.end(), 0);
    for line in window.said().lines() {
        assert!(line.trim_end().chars().count() <= 20, "{line:?}");
    }
}
