//! A person at a terminal who chooses a lesson.

use crate::support::Home;
use crate::window::Window;

#[test]
fn a_lesson_is_chosen_from_a_list_that_fits_the_window() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &["lesson"]);
    window.hear("about a minute each.").hear("15. ").hear("Which lesson? (1-");
    window.hear(", m for more, ? for help):");
    assert!(window.screen.screen().contents().contains("lessons, about"), "the top is still there");
    window.enter("").hear("Enter alone chooses nothing.").hear("? for help):");
    window.enter("m").hear("16. ").hear("30. ").hear("m for more").hear("? for help):");
    window.enter("m").hear("31. ").hear("Which lesson?").hear(", ? for help):");
    window.enter("m").hear("That was the whole list.").hear("? for help):");
    window.enter("r").hear("1. ").hear("m for more").hear("? for help):");
    window.enter("99").hear("m: more of the list").hear("? for help):");
    window.enter("fake").hear("Nearest to it:").hear("11. Look-alike trading").hear("? for help):");
    window.enter("secrecy").hear("Keep it between us").hear("How it looks:");
    assert_eq!(window.end(), 0);
    assert!(home.contents().is_empty());
}

#[test]
fn a_number_chooses_also_before_it_is_listed() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &["lesson"]);
    window.hear("? for help):").enter("42").hear("For families and friends").hear("How it looks:");
    assert_eq!(window.end(), 0);
}

#[test]
fn one_can_stop_and_leave_at_the_list() {
    let home = Home::new();
    for key in ["q\r", "x\r", "\u{4}"] {
        let mut window = Window::open(&home, 80, &[], &["lesson"]);
        assert_eq!(window.hear("? for help):").press(key).end(), 0, "{key:?}");
        assert_eq!(window.screen.screen().contents().trim().is_empty(), key == "x\r", "{key:?}");
    }
}
