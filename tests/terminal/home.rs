//! `scamdrill` alone: the first run, and the home screen in both drawings.

use crate::full::settled;
use crate::support::Home;
use crate::window::Window;

const WIDE: (u16, u16) = (80, 24);

fn settings(home: &Home) -> String {
    std::fs::read_to_string(home.path(".config/scamdrill/settings.toml")).unwrap_or_default()
}

/// A first run at which these lines are typed.
fn first_run<'w>(window: &'w mut Window, lines: [&str; 3]) -> &'w mut Window {
    window
        .hear("Welcome to scamdrill.")
        .hear("What shall we call you?")
        .hear("for help):")
        .enter(lines[0]);
    window.hear("How do you like it?").hear("for help):").enter(lines[1]);
    window.hear("Your country").hear("for help):").enter(lines[2])
}

#[test]
fn the_first_run_asks_once_and_in_plain_lines() {
    let home = Home::new();
    let mut window = Window::full(&home, WIDE, &[], &[]);
    first_run(&mut window, ["Amina", "1", "united kingdom"]);
    window.see("Amina is playing.").settle();
    assert!(window.screen.screen().alternate_screen());
    window.press("q");
    assert_eq!(window.end(), 0);
    assert_eq!(settings(&home), "who = \"Amina\"\ncountry = \"GB\"\nmode = \"full\"\n");

    let mut window = Window::full(&home, WIDE, &[], &[]);
    window.see("Amina is playing.");
    assert!(!window.said().contains("Welcome"), "it asks only once");
    window.press("x");
    assert_eq!(window.end(), 0);
    assert_eq!(window.screen.screen().contents().trim(), "");
}

#[test]
fn whoever_wants_plain_lines_stays_in_them() {
    let home = Home::new();
    let mut window = Window::full(&home, WIDE, &[], &[]);
    first_run(&mut window, ["", "2", ""]);
    window.hear("scamdrill: tell scams from the real thing").hear("1. Practise");
    window.hear("q to quit, ? for help):").enter("").hear("Enter alone chooses nothing.");
    window.enter("read").hear("lessons, about a minute each.").hear("? for help):").enter("1");
    window.hear("How it looks:").hear("1. Practise");
    assert!(!String::from_utf8_lossy(&window.raw).contains("\u{1b}[?1049h"), "no other screen");
    window.hear("q to quit, ? for help):").enter("q");
    assert_eq!(window.end(), 0);
    assert_eq!(settings(&home), "mode = \"plain\"\n");
}

#[test]
fn a_slip_at_the_first_run_is_told_and_asked_again() {
    let home = Home::new();
    let mut window = Window::full(&home, WIDE, &[], &[]);
    window
        .hear("What shall we call you?")
        .hear("for help):")
        .enter("=1+1")
        .hear("would read it as a formula");
    window.hear("What shall we call you?").hear("for help):").enter("?").hear("Type a first name");
    window
        .enter("Bo")
        .hear("How do you like it?")
        .hear("? for help):")
        .enter("3")
        .hear("That is neither.");
    window
        .enter("2")
        .hear("Your country")
        .hear("? for help):")
        .enter("Atlantis")
        .hear("There is no entry for \"Atlantis\"");
    window.enter("").hear("Bo is playing.").hear("? for help):").enter("q");
    assert_eq!(window.end(), 0);
}

#[test]
fn whoever_stops_at_the_first_run_is_asked_again() {
    for key in ["q\r", "x\r", "\u{4}"] {
        let home = Home::new();
        let mut window = Window::full(&home, WIDE, &[], &[]);
        window.hear("What shall we call you?").hear("for help):").press(key);
        assert_eq!(window.end(), 0, "{key:?}");
        assert_eq!(settings(&home), "", "{key:?}");
        assert_eq!(window.screen.screen().contents().trim().is_empty(), key == "x\r");
    }
}

#[test]
fn in_private_nothing_is_asked_and_nothing_kept() {
    let home = Home::new();
    let mut window = Window::full(&home, WIDE, &[], &["--private"]);
    window.see("Nothing of this will be saved.").press("q");
    assert_eq!(window.end(), 0);
    assert_eq!(home.contents(), [""; 0]);
}

#[test]
fn everything_at_home_is_reached_and_comes_back() {
    let home = settled();
    let mut window = Window::full(&home, WIDE, &[], &[]);
    for (key, shown, back) in [
        ("Practise: ten", "Question 1 of 10.", "q"),
        ("Go on with your round", "Question 1 of 10.", "q"),
        ("Practise one topic", "Romance scams", "q"),
        ("Walk through a story", "A friend by mistake", "q"),
        ("Read a lesson", "lessons, about a minute each", "q"),
        ("Take a test", "Form A: not taken yet", "q"),
        ("See your progress", "Your progress", "q"),
        ("What comes back when", "What comes back when", "q"),
        ("I may be in one now", "Right now, if you can: send nothing", "q"),
    ] {
        window.see("I may be in one now").settle();
        let Some(number) = number_of(&window, key) else {
            // Only once something has been answered in it can a round be gone on with.
            assert_eq!(key, "Go on with your round");
            continue;
        };
        window.press(&format!("{number}\r")).see(shown).settle();
        window.press(back);
    }
    window.see("I may be in one now").settle().press("q");
    assert_eq!(window.end(), 0);
}

/// The number before an entry of the list that is on the screen.
fn number_of(window: &Window, entry: &str) -> Option<String> {
    let lines = window.lines();
    let line = lines.iter().find(|line| line.contains(entry))?;
    Some(line.trim_start_matches(['>', ' ']).split('.').next()?.to_owned())
}

#[test]
fn a_stopped_round_is_offered_at_home() {
    let home = settled();
    let mut window = Window::full(&home, WIDE, &[], &[]);
    window.see("I may be in one now").settle();
    let number = number_of(&window, "Practise: ten").unwrap();
    window.press(&format!("{number}\r")).see("Question 1 of 10.").settle().press("s");
    window.see("Question 2 of 10.").settle().press("q");
    window.see("Saved: 1 of 10 questions are done.").settle().press("\r");
    window.see("Go on with your round: 1 of 10").settle().press("1\r");
    window.see("Question 2 of 10.").settle().press("q").see("Saved:").settle().press("\r");
    window.see("I may be in one now").settle().press("q");
    assert_eq!(window.end(), 0);
}

#[test]
fn several_people_share_a_machine() {
    let home = settled();
    let mut window = Window::full(&home, WIDE, &[], &["--as", "Bo"]);
    window.see("Bo is playing.").settle();
    assert!(number_of(&window, "See your progress").is_none(), "Bo has answered nothing yet");
    window.press("q");
    assert_eq!(window.end(), 0);
    let mut window = Window::full(&home, WIDE, &[], &["--as", "Bo", "play"]);
    window.hear("Put --as behind the command");
    assert_eq!(window.end(), 2);
}

#[test]
fn a_pipe_gets_the_help() {
    let ran = Home::new().run(&[], "").ends_with(0);
    assert!(ran.stdout.starts_with("Learn to tell scams from the real thing."), "{}", ran.seen());
}

#[test]
fn whoever_plays_with_a_code_is_told_at_home_what_the_class_has_to_do() {
    let home = Home::new();
    home.write("list.csv", "name\nAmina Yusuf\n");
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let code = class["learners"][0]["code"].as_str().unwrap();
    home.run(&["config", "set", "who", code], "").ends_with(0);
    let assign = ["class", "assign", "9B", "--form", "A", "--due", "2099-12-11"];
    home.run(&assign, "").ends_with(0);
    let mut window = Window::full(&home, WIDE, &[], &[]);
    window.see("Your class has a test to do: form A, until 11 December 2099.");
    window.see(&format!("{code} is playing.")).press("q");
    assert_eq!(window.end(), 0);
    let mut window = Window::full(&home, WIDE, &[], &["--plain"]);
    window.hear("Your class has a test to do: form A, until 11 December 2099.");
    window.hear("q to quit, ? for help):").enter("q");
    assert_eq!(window.end(), 0);
}
