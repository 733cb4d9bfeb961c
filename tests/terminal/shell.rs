//! A shell in a window, from which the program is begun, stopped and gone on with.

use std::fs;
use std::time::{Duration, Instant};

use crate::keys::Stage;
use crate::support::{Home, PROGRAM};
use crate::window::Window;

const PROMPT: &str = "ready>";

pub struct Shell<'h> {
    home: &'h Home,
    pub window: Window,
}

impl<'h> Shell<'h> {
    pub fn open(home: &'h Home) -> Self {
        let path = std::env::var("PATH").unwrap();
        let set = [("PS1", PROMPT), ("PATH", path.as_str())];
        let mut window = Window::start(home, "sh", (80, 24), &set, &["-i"]);
        window.see(PROMPT).enter("set -m").settle();
        Self { home, window }
    }

    /// Begins what a stage has, in the place of a process whose number is written down.
    pub fn begin(&mut self, stage: &Stage, plain: bool) -> &mut Window {
        let plain = if plain { "--plain " } else { "" };
        let line = format!("exec {PROGRAM} {plain}{}", stage.words().join(" "));
        self.home.write("begin", format!("echo $$ > number\n{line}\n"));
        self.window.enter("clear; sh begin")
    }

    /// The same under another program that waits for it.
    pub fn begin_under(&mut self, stage: &Stage) -> &mut Window {
        self.home.write("begin", format!("{PROGRAM} {}\ntrue\n", stage.words().join(" ")));
        self.window.enter("clear; sh begin")
    }

    /// The number of the process that was begun.
    pub fn process(&self) -> u32 {
        fs::read_to_string(self.home.path("number")).unwrap().trim().parse().unwrap()
    }

    /// Waits until the shell takes commands, and gives how it has the terminal set.
    #[track_caller]
    pub fn waits(&mut self) -> String {
        self.waits_after("true")
    }

    /// The same after something else was done.
    #[track_caller]
    pub fn waits_after(&mut self, command: &str) -> String {
        let file = self.home.path("settings");
        let _ = fs::remove_file(&file);
        // A shell that finds the terminal as a stopped program left it takes no other end of a line.
        let line = format!("{command}; stty -g > made; mv made settings\n");
        self.window.settle().press(&line);
        let since = Instant::now();
        while !file.exists() {
            assert!(since.elapsed() < Duration::from_secs(20), "{}", self.window.said());
            self.window.settle();
        }
        fs::read_to_string(&file).unwrap().trim().to_owned()
    }

    /// What the shell says of how its last command ended.
    pub fn code(&mut self) -> String {
        let file = self.home.path("code");
        self.window.settle().enter("echo $? > code").settle();
        fs::read_to_string(file).unwrap().trim().to_owned()
    }
}
