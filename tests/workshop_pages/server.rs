//! The program with a room, killed and started again.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::support::{BANK, Home, PROGRAM};

const KINDS: &str = include_str!("../commands/kinds.toml");
const PLAN: &str = include_str!("plan.toml");

/// The banks that the plan asks from.
const BANKS: [&str; 4] = ["--bank", BANK, "--bank", "kinds.toml"];

/// A room that is open, unless it was killed.
pub struct Server<'h> {
    home: &'h Home,
    child: Child,
    /// What the terminal said first.
    said: String,
}

impl<'h> Server<'h> {
    /// Opens a room on a port that is free.
    pub fn start(home: &'h Home) -> Self {
        home.write("plan.toml", PLAN);
        Self::open(home, &["--plan", "plan.toml", "--certainty", "--seed", "5"])
    }

    /// Opens one with what these arguments say.
    pub fn open(home: &'h Home, arguments: &[&str]) -> Self {
        home.write("kinds.toml", KINDS);
        let (child, said) = run(home, &[&["start", "--port", "0"], arguments].concat());
        Self { home, child, said }
    }

    /// SIGKILL, in the middle of whatever it does.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// The same room again.
    pub fn resume(&mut self) {
        let (child, said) = run(self.home, &["resume"]);
        self.child = child;
        assert_eq!(said, self.said, "the same address, code and key");
    }

    /// Where it listens, the code of the room, and the trainer's key.
    pub fn place(&self) -> [String; 3] {
        [("http://127.0.0.1:", '/'), ("code is ", '.'), ("/trainer#", '\n')].map(
            |(before, after)| {
                let (_, rest) = self.said.split_once(before).unwrap();
                rest.split_once(after).unwrap().0.to_owned()
            },
        )
    }
}

impl Drop for Server<'_> {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Starts the program and reads until its last link.
fn run(home: &Home, arguments: &[&str]) -> (Child, String) {
    let mut command = Command::new(PROGRAM);
    command.arg("workshop").args(arguments).args(BANKS).arg("--plain");
    command.env_clear().envs(home.surroundings()).current_dir(home.path(""));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut said = String::new();
    while !said.contains("/screen#") {
        said += &lines.next().unwrap_or_else(|| panic!("it ended after {said:?}"));
        said.push('\n');
    }
    // Whatever is said later is not missed; a full pipe would make the program wait.
    std::thread::spawn(move || lines.for_each(drop));
    (child, said)
}
