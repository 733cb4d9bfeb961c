//! A trainer with one machine, who types what the page says, in a shell.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use serde_json::Value;

use crate::phone::Phone;
use crate::support::{Home, PROGRAM};

/// What stands for the code of the room.
const CODE: &str = "CODE";

/// What is said on stderr by a command that opens a room, and by no other.
const CLOSED: &str = "The room is closed";

/// A machine with nothing on it but the program.
pub struct Trainer(pub Home);

impl Trainer {
    pub fn new() -> Self {
        Self(Home::new())
    }

    /// Runs it; it must end well and refuse nothing that is typed, and the file that it names must be
    /// there and not have been before.
    #[track_caller]
    pub fn works(&self, command: &str, typed: &str) {
        let command = self.as_here(command);
        let file = written_file(&command).map(|name| self.0.path(name));
        assert!(!file.as_deref().is_some_and(Path::exists), "already there: {command}");
        let output = self.run(&command, typed);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{command}\n{said}");
        assert!(!output.stdout.is_empty() || !said.is_empty(), "nothing was said: {command}");
        if typed.ends_with("end\n") {
            assert!(said.starts_with(CLOSED), "something was refused: {command}\n{said}");
        }
        if let Some(file) = file {
            let length = std::fs::metadata(&file).map_or(0, |file| file.len());
            assert!(length > 0, "{command} has not made {}", file.display());
        }
        if command.contains(" resume") {
            let room = self.room();
            assert_eq!((&room["answers"], &room["learners"]), (&1.into(), &1.into()), "{room}");
            assert!(room["ended"].is_string(), "{room}");
        }
    }

    /// A command that the program does not have.
    #[track_caller]
    pub fn refuses(&self, command: &str) {
        let output = self.run(&self.as_here(command), "");
        let is_unknown = output.status.code() == Some(2);
        assert!(is_unknown, "take this out of NOT_YET: {command}");
    }

    /// The computer stops in mid-question, when a phone has heard that its answer is kept.
    pub fn is_stopped(&self, command: &str) {
        // The program itself has to be killed, and not a shell around it.
        let mut child = self.shell(&format!("exec {}", self.as_here(command))).spawn().unwrap();
        let (mut keyboard, screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut phone = comes_in(screen);
        goes_on_to_a_question(&mut keyboard);
        phone.answers();
        stops(child);
    }

    fn run(&self, line: &str, typed: &str) -> Output {
        let mut child = self.shell(line).spawn().unwrap();
        // Whoever does not listen is done before everything is typed.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    }

    pub fn shell(&self, line: &str) -> Command {
        let program = Path::new(PROGRAM).parent().unwrap().to_path_buf();
        let path = std::env::join_paths([program, PathBuf::from("/usr/bin"), "/bin".into()]);
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(line).current_dir(self.0.path("")).env_clear();
        shell.envs(self.0.surroundings()).env("PATH", path.unwrap());
        shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        shell
    }

    /// The line with the code of the room, and with what keeps tests from waiting for a phone and for
    /// each other's port.
    pub fn as_here(&self, command: &str) -> String {
        let mut line = match command.ends_with(CODE) || command.contains(" CODE ") {
            true => command.replace(CODE, self.room()["code"].as_str().unwrap()),
            false => command.to_owned(),
        };
        let opens = ["start", "demo", "check"].map(|action| format!("scamdrill workshop {action}"));
        if opens.iter().any(|start| line.starts_with(start)) {
            line.push_str(" --port 0");
        }
        if line.starts_with(&opens[2]) {
            line.push_str(" --wait 1");
        }
        line
    }

    /// The only room that is kept.
    pub fn room(&self) -> Value {
        let list = self.0.run(&["workshop", "list", "--json"], "").ends_with(0).json();
        let rooms = list["rooms"].as_array().unwrap();
        assert_eq!(rooms.len(), 1, "{list}");
        rooms[0].clone()
    }
}

/// Reads what a learner is told to open, and comes in.
pub fn comes_in(screen: ChildStdout) -> Phone {
    let mut lines = BufReader::new(screen).lines().map(Result::unwrap);
    let code = lines.find_map(|line| Some(line.strip_prefix("The room code is ")?.to_owned()));
    let trainer = lines.find(|line| line.contains("/trainer#")).unwrap();
    let (site, _) = trainer.split_once("trainer#").unwrap();
    let phone = Phone::join(site, code.unwrap().trim_end_matches('.'));
    // The pipe stays open, or the program could not say anything more.
    std::thread::spawn(move || lines.for_each(drop));
    phone
}

/// Past the welcome.
fn goes_on_to_a_question(keyboard: &mut ChildStdin) {
    keyboard.write_all(b"n\nn\n").unwrap();
}

fn stops(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The file that a command makes.
fn written_file(command: &str) -> Option<&str> {
    let mut words = command.split(' ');
    words.find(|word| ["-o", "--html", "--copy"].contains(word))?;
    words.next()
}
