//! However the program ends, and whenever it stands still, the terminal is as it was before.

use std::convert::Infallible;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use scamdrill::terminal::full::Full;
use scamdrill::terminal::full::draw::SMALLEST;
use scamdrill::terminal::paint::Painter;
use scamdrill::ui::dialogue::{Dialogue, Field, Page, Said};
use scamdrill::ui::keys::Phrases;
use scamdrill::ui::screen::{Role, Screen};
use scamdrill::words::{Language, Words};

use crate::keys::Stage;
use crate::shell::Shell;
use crate::window::{Window, signal};

/// Nothing of the full screen is left.
#[track_caller]
fn is_whole(window: &Window) {
    let screen = window.screen.screen();
    assert!(!screen.alternate_screen(), "the other screen");
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    assert!(!screen.bracketed_paste() && !screen.hide_cursor());
    assert_eq!(screen.fgcolor(), vt100::Color::Default);
    assert!(!screen.inverse() && !screen.bold());
}

/// The full screen is there.
#[track_caller]
fn is_taken(window: &Window) {
    let screen = window.screen.screen();
    assert!(screen.alternate_screen() && screen.bracketed_paste());
    assert_ne!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

/// A round with an answer in it, ended like this: the window then.
#[track_caller]
fn ended(how: impl FnOnce(&mut Window), code: u32) -> (Window, Stage) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    let before = window.settings();
    window.see("Enter answer").press("1\r").see("Enter next").settle();
    assert_ne!(window.settings(), before, "keys are read one by one");
    is_taken(&window);
    how(&mut window);
    assert_eq!(window.end(), code);
    assert_eq!(window.settings(), before);
    is_whole(&window);
    assert_eq!(stage.kept()["score"]["answered"], 1);
    (window, stage)
}

#[test]
fn after_saving_and_quitting() {
    let (window, _) = ended(|window| _ = window.press("q"), 0);
    assert!(window.lines().join("\n").contains("Saved: 1 of 3 questions done."));
}

#[test]
fn after_leaving_at_once_nothing_is_left_to_scroll_to() {
    let (window, _) = ended(|window| _ = window.press("x"), 0);
    assert_eq!(window.screen.screen().contents().trim(), "");
    let raw = String::from_utf8_lossy(&window.raw).into_owned();
    let (left, cleared) = (raw.rfind("\u{1b}[?1049l").unwrap(), raw.rfind("\u{1b}[3J").unwrap());
    assert!(left < cleared, "it is the shell's screen that is cleared");
}

#[test]
fn after_ctrl_c_it_says_how_to_go_on() {
    let (window, stage) = ended(|window| _ = window.press("\u{3}"), 130);
    let shown = window.lines().join("\n");
    assert!(shown.contains("Interrupted. Every answer so far is saved. To go on:"), "{shown}");
    assert!(shown.contains("--resume"), "{shown}");
    assert_eq!(shown.matches("Interrupted").count(), 1, "{shown}");
    let resume = ["play", "--bank", super::support::BANK, "--resume"];
    let later = Stage::at(stage.home, &resume);
    later.full().see("Question 2 of 3.");
}

#[test]
fn after_being_told_to_stop() {
    for name in ["TERM", "HUP", "INT"] {
        let (window, _) = ended(|window| _ = window.signal(name), 130);
        let shown = window.lines().join("\n");
        assert_eq!(shown.matches("Interrupted").count(), 1, "{name}: {shown}");
    }
}

/// Whoever looks over a shoulder need not read of a round, nor a learner that nothing was saved.
#[test]
fn after_ctrl_c_at_home_nothing_is_said_of_a_round() {
    let stage = Stage::of(&[]);
    for begins in [false, true] {
        let mut window = stage.full();
        window.see("Enter choose").settle();
        if begins {
            window.click("Practise: ten questions").press("\r").see("Question 1 of 10.");
            window.settle().press("q").see("I may be in one now").settle();
        }
        assert_eq!(window.press("\u{3}").end(), 130);
        let shown = window.lines().join("\n");
        assert!(shown.contains("Interrupted.") && !shown.contains("saved"), "{shown}");
        assert!(!shown.contains("--resume"), "{shown}");
    }
}

#[test]
fn in_a_terminal_that_goes_away_every_answer_is_kept() {
    for plain in [false, true] {
        let stage = Stage::round(&[]);
        let mut window = if plain { stage.line() } else { stage.full() };
        window.see("Question 1 of 3.").settle().press(if plain { "1\n" } else { "1\r" });
        window.see("This is a scam.").settle();
        window.hang_up();
        let since = Instant::now();
        while window.child.try_wait().unwrap().is_none() {
            assert!(since.elapsed() < Duration::from_secs(10), "it does not end");
            std::thread::sleep(Duration::from_millis(50));
        }
        assert_eq!(stage.kept()["score"]["answered"], 1);
    }
}

#[test]
fn after_standing_still_unasked_it_is_drawn_again() {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").settle();
    let before = window.lines();
    window.signal("STOP").take(b"\x1b[H\x1b[2Jspoilt");
    window.signal("CONT").see_no("spoilt").settle();
    assert_eq!(window.lines(), before);
    window.press("1\r").see("Enter next").press("q");
    assert_eq!(window.end(), 0);
}

/// Nobody could wake it there, nor see that it sleeps.
#[test]
fn alone_in_its_window_it_never_stands_still() {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").press("\u{1a}").settle().press("1\r").see("Enter next");
    is_taken(&window);
}

#[test]
fn with_ctrl_z_the_shell_has_its_terminal_until_fg() {
    let stage = Stage::round(&[]);
    let mut shell = Shell::open(&stage.home);
    let before = shell.waits();
    shell.begin(&stage, false).see("Enter answer").settle().press("\u{1a}");
    assert_eq!(shell.waits(), before);
    is_whole(&shell.window);
    shell.window.enter("fg").see("Enter answer").settle().press("1\r").see("Enter next");
    is_taken(&shell.window);
    shell.window.press("q").see("Saved: 1 of 3");
    assert_eq!(shell.code(), "0");
    assert_eq!(shell.waits(), before);
    is_whole(&shell.window);
}

/// As under `cargo run`: the shell waits for another program than ours.
#[test]
fn with_ctrl_z_whoever_began_it_stands_still_as_well() {
    let stage = Stage::round(&[]);
    let mut shell = Shell::open(&stage.home);
    let before = shell.waits();
    shell.begin_under(&stage).see("Enter answer").settle().press("\u{1a}");
    assert_eq!(shell.waits(), before);
    shell.window.enter("fg").see("Enter answer").settle().press("1\r").see("Enter next");
    shell.window.press("q").see("Saved: 1 of 3");
}

/// A shell that does not restore what a stopped program had set leaves that to the program.
#[test]
fn after_a_stop_that_nobody_could_note_keys_work_again() {
    let stage = Stage::round(&[]);
    let mut shell = Shell::open(&stage.home);
    let before = shell.waits();
    shell.begin(&stage, false).see("Enter answer").settle();
    signal(shell.process(), "STOP");
    shell.window.see("Stopped");
    assert_eq!(shell.waits_after(&format!("stty {before}")), before);
    shell.window.enter("fg").settle().press("1").see("> 1.").press("\r").see("Enter next");
    shell.window.press("\u{3}").see("Interrupted");
    assert_eq!(shell.code(), "130");
    assert_eq!(shell.waits(), before);
    is_whole(&shell.window);
}

/// `kill %1` at a shell stops what stands still, and wakes it for that.
#[test]
fn told_to_stop_while_it_stands_still_it_does_not_take_the_terminal_again() {
    let stage = Stage::round(&[]);
    let mut shell = Shell::open(&stage.home);
    let before = shell.waits();
    shell.begin(&stage, false).see("Enter answer").settle().press("\u{1a}");
    assert_eq!(shell.waits(), before);
    signal(shell.process(), "TERM");
    shell.window.enter("fg").see("Interrupted");
    assert_eq!(shell.code(), "130");
    assert_eq!(shell.waits(), before);
    is_whole(&shell.window);
}

#[test]
fn after_a_panic_it_is_told_on_the_screen_of_the_shell() {
    let home = crate::support::Home::new();
    let this = std::env::current_exe().unwrap();
    let name = "whole::a_dialogue_that_panics";
    let arguments = ["--ignored", "--exact", name, "--nocapture"];
    let mut window = Window::start(&home, this.to_str().unwrap(), (80, 24), &[], &arguments);
    let before = window.settings();
    window.see("A page that breaks").settle();
    is_taken(&window);
    window.press("\r");
    assert_eq!(window.end(), 101);
    assert_eq!(window.settings(), before);
    is_whole(&window);
    let shown = window.lines().join("\n");
    assert!(shown.contains("the page has broken") && !shown.contains("A page that"), "{shown}");
}

/// Something that breaks as soon as it hears a word.
struct Breaks(Words);

impl Dialogue for Breaks {
    type Error = Infallible;

    fn page(&self) -> Page {
        let screen = Screen::line(Role::Heading, "A page that breaks".to_owned());
        Page { screen, field: Field::Next, ask: String::new(), keys: Vec::new() }
    }

    fn prompt(&self) -> String {
        String::new()
    }

    fn is_over(&self) -> bool {
        false
    }

    fn hear(&mut self, _line: Option<&str>, _now: Timestamp) -> Result<Said, Infallible> {
        panic!("the page has broken")
    }
}

/// No test, but what one of them runs in a window of its own.
#[test]
#[ignore = "it needs a terminal, and panics"]
fn a_dialogue_that_panics() {
    let mut breaks = Breaks(Words::of(Language::default()));
    let phrases = Phrases::of(&breaks.0, SMALLEST);
    let mut full = Full::open(Painter::new(true), phrases).unwrap();
    let _ = full.lead(&mut breaks, &|| Timestamp::UNIX_EPOCH);
}
