//! The program with a room open.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::{Home, PROGRAM};
use crate::wire::Wire;

/// Longer than anything takes on the slowest machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A room that is open. When it is dropped, the program is killed.
pub struct Room<'h> {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: Receiver<String>,
    errors: Arc<Mutex<String>>,
    pub said: String,
    home: &'h Home,
    pub port: u16,
    pub code: String,
    pub trainer: String,
}

impl<'h> Room<'h> {
    /// Opens a new room on a free port.
    pub fn start(home: &'h Home, more: &[&str]) -> Self {
        let start = ["workshop", "start", "--plain", "--port", "0", "--seed", "7"];
        Self::of(home, &[&start, more].concat())
    }

    /// Goes on with the latest room.
    pub fn resume(home: &'h Home, more: &[&str]) -> Self {
        Self::of(home, &[&["workshop", "resume", "--plain"], more].concat())
    }

    pub fn of(home: &'h Home, arguments: &[&str]) -> Self {
        let mut command = Command::new(PROGRAM);
        command.args(arguments);
        Self::run(home, command)
    }

    /// Runs a command that ends up being the program, and waits until the room is open.
    pub fn run(home: &'h Home, mut command: Command) -> Self {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let quiet = piped.env_clear().envs(home.surroundings()).current_dir(home.path(""));
        let mut child = quiet.spawn().unwrap();
        let lines = lines_of(child.stdout.take().unwrap());
        let errors = Arc::new(Mutex::new(String::new()));
        let (heard, from) = (Arc::clone(&errors), lines_of(child.stderr.take().unwrap()));
        thread::spawn(move || {
            from.iter().for_each(|line| *heard.lock().unwrap() += &(line + "\n"))
        });
        let stdin = child.stdin.take();
        let (port, code, trainer) = Default::default();
        let said = String::new();
        let mut room = Self { child, stdin, lines, errors, said, home, port, code, trainer };
        room.find_out();
        room
    }

    fn find_out(&mut self) {
        let line = self.hear("The room code is");
        self.code = after(&line, "The room code is ").trim_end_matches('.').to_owned();
        let link = self.hear("/trainer#");
        let (site, key) = link.split_once("/trainer#").unwrap();
        self.port = site.rsplit(':').next().unwrap().parse().unwrap();
        self.trainer = key.trim().to_owned();
        self.hear("People are coming in.|is open|is closed|is explained|goes on alone|is shown");
    }

    /// Waits for a line on stdout in which one of these stands.
    #[track_caller]
    pub fn hear(&mut self, wanted: &str) -> String {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else { break };
            self.said += &line;
            self.said.push('\n');
            if wanted.split('|').any(|one| line.contains(one)) {
                return line;
            }
        }
        panic!("{wanted:?} was not said: {}\n{}", self.said, self.errors());
    }

    /// What was said on stderr so far.
    pub fn errors(&self) -> String {
        self.errors.lock().unwrap().clone()
    }

    /// Waits until something is said on stderr.
    #[track_caller]
    pub fn warns(&self, wanted: &str) {
        let start = Instant::now();
        while !self.errors().contains(wanted) {
            assert!(start.elapsed() < PATIENCE, "{wanted:?} was not said: {}", self.errors());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// The trainer types a line.
    pub fn types(&mut self, line: &str) {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Nobody types any more.
    pub fn close_keyboard(&mut self) {
        self.stdin = None;
    }

    /// A connection that has said nothing yet.
    pub fn wire(&self) -> Wire {
        Wire::open(self.port)
    }

    /// The trainer's page.
    pub fn lead(&self) -> Wire {
        let mut wire = self.wire();
        wire.say(json!({ "say": "trainer", "key": self.trainer }));
        wire.hear("stage");
        wire
    }

    /// A big screen without the key.
    pub fn screen(&self) -> Wire {
        let mut wire = self.wire();
        wire.say(json!({ "say": "screen", "key": null }));
        wire.hear("stage");
        wire
    }

    /// A learner's phone that is in, and its key.
    pub fn join(&self) -> (Wire, String) {
        self.join_as(json!({}))
    }

    /// The same, with more said at the door.
    pub fn join_as(&self, more: serde_json::Value) -> (Wire, String) {
        let mut wire = self.wire();
        wire.say(self.wish(more));
        let key = wire.hear("joined")["key"].as_str().unwrap().to_owned();
        wire.hear("stage");
        (wire, key)
    }

    /// What a learner says at the door.
    pub fn wish(&self, more: serde_json::Value) -> serde_json::Value {
        let mut wish = json!({ "say": "join", "code": self.code });
        for (name, value) in more.as_object().unwrap() {
            wish[name] = value.clone();
        }
        wish
    }

    /// The phone comes back with its key.
    pub fn come_back(&self, key: &str) -> Wire {
        let mut wire = self.wire();
        wire.say(json!({ "say": "learner", "key": key }));
        wire
    }

    /// All answers of the store, as the program exports them.
    pub fn export(&self) -> String {
        let ran = self.home.run(&["results", "export", "--format", "json"], "").ends_with(0);
        ran.stdout
    }

    /// The program is killed, without a warning.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// The program ends by itself, with this code.
    #[track_caller]
    pub fn ends_with(&mut self, code: i32) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                assert_eq!(status.code(), Some(code), "{}\n{}", self.said, self.errors());
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("the program did not end: {}", self.said);
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        self.end();
    }
}

fn after<'a>(line: &'a str, start: &str) -> &'a str {
    line.trim().strip_prefix(start).unwrap()
}

fn lines_of(from: impl Read + Send + 'static) -> Receiver<String> {
    let (tell, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                return;
            }
        }
    });
    lines
}
