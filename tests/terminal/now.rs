//! `scamdrill now`, as somebody types at it.

use crate::support::Home;
use crate::window::Window;

const ASKED: &str = "(x to leave at once, ? for help):";

#[test]
fn it_asks_where_somebody_stands_and_enter_alone_chooses_nothing() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &["now"]);
    window.hear("Right now, if you can: send nothing").hear("1. I may be in a scam").hear(ASKED);
    window.enter("").hear("Enter alone chooses nothing.").hear(ASKED);
    window.enter("?").hear("x: leave at once").hear(ASKED).enter("4").hear("Type 1, 2 or 3");
    window.hear(ASKED).enter("1").hear("Right now: stop.").hear("7. Expect a second try.");
    window.hear("Help lines of which country?").hear("? for help):");
    window.enter("Atlantis").hear("There is no entry").hear("? for help):").enter("uk");
    window.hear("Where to get help: United Kingdom").hear("Press Enter to finish").hear("screen:");
    assert_eq!(window.enter("").end(), 0);
    assert!(!window.screen.screen().contents().trim().is_empty());
    assert_eq!(home.contents(), [""; 0]);
}

/// A partner or a captor may look over a shoulder at any moment.
#[test]
fn x_leaves_an_empty_window_at_every_question() {
    let home = Home::new();
    for typed in [&[][..], &["2"], &["3", "KH"]] {
        let mut window = Window::open(&home, 80, &[], &["now"]);
        window.hear(ASKED);
        for (line, next) in typed.iter().zip(["? for help):", "clear the screen:"]) {
            window.enter(line).hear(next);
        }
        assert_eq!(window.enter("x").end(), 0);
        assert_eq!(window.screen.screen().contents().trim(), "", "{typed:?}");
    }
}

#[test]
fn without_a_country_it_says_how_to_get_the_lines() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &["now"]);
    window.hear(ASKED).enter("3").hear("Right now: stay calm").hear("? for help):").enter("");
    window.hear("scamdrill help-lines GB").hear("screen:");
    assert_eq!(window.enter("q").end(), 0);
}

#[test]
fn with_an_argument_or_a_country_less_is_asked() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &["now", "job"]);
    assert_eq!(window.hear("Right now: if others can see this").end(), 0);
    assert!(!window.said().contains("which country"));
    let mut window = Window::open(&home, 80, &[], &["now", "--country", "SG"]);
    window.hear(ASKED).enter("2").hear("ScamShield Helpline").hear("screen:");
    assert_eq!(window.enter("").end(), 0);
    for key in ["q\r", "\u{4}"] {
        let mut window = Window::open(&home, 80, &[], &["now"]);
        assert_eq!(window.hear(ASKED).press(key).end(), 0, "{key:?}");
    }
    let mut window = Window::open(&home, 80, &[], &["now"]);
    assert_eq!(window.hear(ASKED).press("\u{3}").end(), 130);
}
