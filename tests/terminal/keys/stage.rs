//! Something to press keys at, once in the full screen and once in line mode.

use crate::full::{KINDS, settled};
pub use crate::support::BANK;
use crate::support::{FIXTURE, Home};
use crate::window::Window;

const SIZE: (u16, u16) = (80, 24);

/// A home and what is run in it.
pub struct Stage {
    pub home: Home,
    arguments: Vec<String>,
}

impl Stage {
    /// This command in a home where somebody has played before.
    pub fn of(arguments: &[&str]) -> Self {
        Self::at(settled(), arguments)
    }

    /// This command in that home.
    pub fn at(home: Home, arguments: &[&str]) -> Self {
        Self { home, arguments: arguments.iter().map(|&word| word.to_owned()).collect() }
    }

    /// A round of judged messages.
    pub fn round(more: &[&str]) -> Self {
        let round = ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--new", "--count", "3"];
        Self::of(&[&round[..], more].concat())
    }

    /// A round of this question alone.
    pub fn question(id: &str) -> Self {
        let (text, bank) =
            if id.starts_with("k-") { (KINDS, "kinds") } else { (FIXTURE, "fixture-en") };
        let name = format!("id = \"{id}\"");
        let mut parts = text.split("[[question]]");
        let head = parts.next().unwrap();
        let question = parts.find(|part| part.contains(&name)).unwrap();
        let home = settled();
        home.write("one.toml", format!("{head}[[question]]{question}"));
        Self::at(home, &["play", bank, "--bank", "one.toml", "--new", "--count", "1"])
    }

    /// A story with a note before it.
    pub fn story() -> Self {
        Self::of(&["story", "held-parcel", "--bank", "story.toml"])
    }

    pub fn words(&self) -> Vec<&str> {
        self.arguments.iter().map(String::as_str).collect()
    }

    pub fn full(&self) -> Window {
        Window::full(&self.home, SIZE, &[], &self.words())
    }

    pub fn line(&self) -> Window {
        Window::open(&self.home, SIZE.0, &[], &self.words())
    }

    /// The latest round, as it is kept.
    pub fn kept(&self) -> serde_json::Value {
        let list = self.home.run(&["results", "list", "--json"], "").ends_with(0).json();
        let ids = list.as_array().unwrap().iter().map(|one| one["id"].as_u64().unwrap());
        let latest = ids.max().unwrap().to_string();
        self.home.run(&["results", "show", &latest, "--json"], "").ends_with(0).json()
    }
}

/// The words of the option with this number, as the window shows them.
pub fn option(window: &Window, number: usize) -> String {
    let start = format!("{number}. ");
    let lines = window.lines();
    let text = lines.iter().rev().find_map(|line| Some(line.split_once(&start)?.1.to_owned()));
    text.unwrap_or_else(|| panic!("no option {number}: {lines:#?}"))
}
