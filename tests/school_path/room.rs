//! A classroom with one machine: the teacher and the pupils type what the page says, in a shell.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::support::{Home, PROGRAM};

/// How many pupils stand in the page's list.
pub const PUPILS: usize = 5;

/// What stands for the code of a pupil.
const CODE: &str = "CODE";

/// A day that is not over.
const DAY: &str = "2099-12-11";

/// A machine with nothing on it but the program.
pub struct Room(Home);

impl Room {
    pub fn new() -> Self {
        Self(Home::new())
    }

    pub fn write(&self, name: &str, text: &str) {
        self.0.write(name, text);
    }

    pub fn read(&self, name: &str) -> String {
        String::from_utf8(std::fs::read(self.0.path(name)).unwrap()).unwrap()
    }

    /// The teacher types it; a code is that of the first pupil.
    #[track_caller]
    pub fn teacher(&self, command: &str) {
        let typed = if command.contains(" forget ") { "forget\n".to_owned() } else { answers() };
        self.works(&self.with_code(command, 0), &typed);
    }

    /// Each pupil types it and answers to the end, but for the last, who stops at form A.
    #[track_caller]
    pub fn pupils(&self, command: &str) {
        for pupil in 0..PUPILS {
            let stops = pupil == PUPILS - 1 && command.contains("--form A");
            let typed = if stops { "1\n2\nq\n".to_owned() } else { answers() };
            self.works(&self.with_code(command, pupil), &typed);
        }
    }

    /// The last pupil types it.
    #[track_caller]
    pub fn whoever_stopped(&self, command: &str) {
        self.works(&self.with_code(command, PUPILS - 1), &answers());
    }

    /// Runs it; it must end well, and the file that it names must be there and not have been before.
    #[track_caller]
    fn works(&self, command: &str, typed: &str) {
        let file = written_file(command).map(|name| self.0.path(name));
        assert!(!file.as_deref().is_some_and(Path::exists), "already there: {command}");
        let output = self.run(command, typed);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{command}\n{said}");
        assert!(!output.stdout.is_empty() || !said.is_empty(), "nothing was said: {command}");
        if let Some(file) = file {
            let length = std::fs::metadata(&file).map_or(0, |file| file.len());
            assert!(length > 0, "{command} has not made {}", file.display());
        }
    }

    /// Runs a line in a shell.
    fn run(&self, line: &str, typed: &str) -> Output {
        let program = Path::new(PROGRAM).parent().unwrap().to_path_buf();
        let path = std::env::join_paths([program, PathBuf::from("/usr/bin"), "/bin".into()]);
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(line).current_dir(self.0.path("")).env_clear();
        shell.envs(self.0.surroundings()).env("PATH", path.unwrap());
        let pipes = (Stdio::piped(), Stdio::piped(), Stdio::piped());
        let mut child = shell.stdin(pipes.0).stdout(pipes.1).stderr(pipes.2).spawn().unwrap();
        // Whoever does not listen is done before everything is typed.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// The line with the code of a pupil, and with a day that is still to come.
    fn with_code(&self, command: &str, pupil: usize) -> String {
        let mut words: Vec<String> = command.split(' ').map(str::to_owned).collect();
        for at in 0..words.len() {
            if words[at] == CODE {
                words[at] = self.code(pupil);
            } else if at > 0 && words[at - 1] == "--due" {
                words[at] = DAY.to_owned();
            }
        }
        words.join(" ")
    }

    /// As it stands on the pupil's card today.
    fn code(&self, pupil: usize) -> String {
        let class = self.0.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
        let learners = class["learners"].as_array().unwrap();
        assert_eq!(learners.len(), PUPILS);
        learners[pupil]["code"].as_str().unwrap().to_owned()
    }
}

/// Enough for a form; whatever is asked after it has no answer.
fn answers() -> String {
    "1\n2\n".repeat(40)
}

/// The file that a command makes.
fn written_file(command: &str) -> Option<&str> {
    let mut words = command.split(' ');
    words.find(|word| ["-o", "--html", "--ics", "backup"].contains(word))?;
    words.next()
}
