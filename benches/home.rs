//! A store of a million answers, 5,000 of them mine: how long until home is on the screen, and from a
//! key to what it changes there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

#[path = "home/answers.rs"]
mod answers;
#[path = "home/keys.rs"]
mod keys;
#[path = "home/rounds.rs"]
mod rounds;
mod shared;
#[path = "home/window.rs"]
mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use answers::{LEARNER, Size};
use keys::{HOME, Keys};
use shared::{Table, build_empty, folder, in_turn, repeats};
use window::Window;

const OURS: &str = env!("CARGO_BIN_EXE_scamdrill");
const WINDOW: (u16, u16) = (80, 24);

/// Rounds of about 100 keys that are gone through in each window.
const ROUNDS: usize = 25;

fn main() {
    let folder = folder("home");
    let place = Place::new(&folder);
    let mut table = Table::new();
    first_screens(&mut table, &place);
    for size in [WINDOW, (200, 60)] {
        key_to_screen(&mut table, &place, size);
    }
    table.print();
    fs::remove_dir_all(folder).unwrap();
}

/// A home whose owner is asked nothing, and a store beside it.
struct Place {
    home: PathBuf,
    store: String,
    empty: PathBuf,
}

impl Place {
    fn new(folder: &Path) -> Self {
        let settings = folder.join(".config/scamdrill/settings.toml");
        fs::create_dir_all(settings.parent().unwrap()).unwrap();
        fs::write(settings, "mode = \"full\"\n").unwrap();
        // Answers are added, so those that were made are copied first.
        let store = folder.join("answers.db");
        fs::copy(answers::made(size()), &store).unwrap();
        let store = store.to_str().unwrap().to_owned();
        Self { home: folder.to_owned(), store, empty: build_empty(folder) }
    }

    fn open(&self, size: (u16, u16), command: &[&str]) -> Window {
        let arguments = [command, &["--as", LEARNER, "--store", &self.store]].concat();
        Window::start(Path::new(OURS), &self.home, size, &arguments)
    }

    fn until(&self, command: &[&str], words: &str) -> Duration {
        let mut window = self.open(WINDOW, command);
        let time = window.see(words);
        window.leave();
        time
    }
}

/// A small one where only is tried whether this still works.
fn size() -> Size {
    match repeats(2) {
        1 => Size { answers: 10_000, learners: 100, mine: 500 },
        _ => Size { answers: 1_000_000, learners: 10_000, mine: 5_000 },
    }
}

fn first_screens(table: &mut Table, place: &Place) {
    let times = in_turn(
        repeats(51),
        &mut [
            &mut || Window::start(&place.empty, &place.home, WINDOW, &[]).end(),
            &mut || place.until(&[], HOME),
            &mut || place.until(&["progress"], "Enter read on"),
            &mut || place.until(&["review"], "Question 1 of"),
        ],
    );
    let later = |what: &str| {
        format!(
            "{what} on the screen, 5,000 of 1,000,000 answers mine, after the time of an empty program"
        )
    };
    table.later(&later("home"), &times[0], &times[1], Duration::from_millis(50));
    table.later_by(&later("`progress`"), &times[0], &times[2]);
    table.later_by(&later("a question of `review`"), &times[0], &times[3]);
}

fn key_to_screen(table: &mut Table, place: &Place, size: (u16, u16)) {
    let mut window = place.open(size, &[]);
    window.see(HOME);
    let mut keys = Keys::default();
    (0..repeats(ROUNDS)).for_each(|_| keys.round(&mut window));
    window.leave();
    let in_window = format!("in a window of {} by {}", size.0, size.1);
    table.shares(
        &format!("key to screen, {in_window}"),
        &keys.all(),
        Some(Duration::from_millis(16)),
    );
    for (what, times) in keys.each() {
        table.shares(&format!("of that, {what}"), times, None);
    }
}
