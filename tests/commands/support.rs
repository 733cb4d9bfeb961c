//! A person's machine with nothing on it, and the program run there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_scamdrill");

/// The tests' own bank, which no change of the built-in banks touches.
pub const FIXTURE: &str = include_str!("../fixtures/fixture-en.toml");

/// The file of [`FIXTURE`] in every home.
pub const BANK: &str = "fixture-en.toml";

/// Longer than anything takes; a hang should fail and not stop everything.
const PATIENCE: Duration = Duration::from_secs(60);

/// An empty home folder that is gone afterwards.
pub struct Home(PathBuf);

impl Home {
    /// A new one, with nothing in it but the tests' own bank.
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        // Short and without hyphens: no window of 80 columns breaks it.
        let folder = std::env::temp_dir().join(format!("drill{}n{count}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let home = Self(folder.canonicalize().unwrap());
        home.write(BANK, FIXTURE);
        home
    }

    /// The path of something in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file into it.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    /// Where answers are kept unless another place is named.
    pub fn store(&self) -> PathBuf {
        self.path(".local/share/scamdrill/answers.db")
    }

    /// Everything in it but the tests' own bank, files and folders, in order.
    pub fn contents(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.list(&self.0, &mut found);
        found.retain(|name| name != BANK);
        found.sort();
        found
    }

    fn list(&self, folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            found.push(path.strip_prefix(&self.0).unwrap().display().to_string());
            if path.is_dir() {
                self.list(&path, found);
            }
        }
    }

    /// The surroundings that the program meets: nothing of the machine it is tested on.
    pub fn surroundings(&self) -> Vec<(String, String)> {
        let home = self.0.display().to_string();
        let mut set = vec![("HOME".to_owned(), home), ("TZ".to_owned(), "UTC".to_owned())];
        // Whoever measures coverage has to be told where to write.
        set.extend(
            std::env::var("LLVM_PROFILE_FILE").map(|file| ("LLVM_PROFILE_FILE".to_owned(), file)),
        );
        set
    }

    /// The program in these surroundings.
    pub fn command(&self, arguments: &[&str]) -> assert_cmd::Command {
        let mut command = assert_cmd::Command::new(PROGRAM);
        command
            .env_clear()
            .envs(self.surroundings())
            .current_dir(&self.0)
            .args(arguments)
            .timeout(PATIENCE);
        command
    }

    /// Runs it with these words typed, or piped, to it.
    pub fn run(&self, arguments: &[&str], typed: impl Into<Vec<u8>>) -> Ran {
        let mut command = self.command(arguments);
        self.finish(&mut command, arguments, typed)
    }

    /// The same with more in its surroundings.
    pub fn run_with(
        &self,
        set: &[(&str, &str)],
        arguments: &[&str],
        typed: impl Into<Vec<u8>>,
    ) -> Ran {
        let mut command = self.command(arguments);
        command.envs(set.iter().copied());
        self.finish(&mut command, arguments, typed)
    }

    fn finish(
        &self,
        command: &mut assert_cmd::Command,
        arguments: &[&str],
        typed: impl Into<Vec<u8>>,
    ) -> Ran {
        let output = command.write_stdin(typed).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran {
            line: written(arguments),
            home: self.0.display().to_string(),
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A command line as it would be typed, with what cannot be seen written out.
fn written(arguments: &[&str]) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !"\"'\\".contains(c);
    let mut line = "scamdrill".to_owned();
    for argument in arguments {
        let is_plain = !argument.is_empty() && argument.chars().all(plain);
        let written = if is_plain { (*argument).to_owned() } else { format!("{argument:?}") };
        line.push(' ');
        line.push_str(&written);
    }
    line
}

/// What a run gave.
pub struct Ran {
    line: String,
    home: String,
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// What a person sees, without what differs from run to run.
    pub fn seen(&self) -> String {
        let mut seen = format!("$ {}\n", self.line);
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !text.is_empty() {
                let _ = write!(seen, "--- {name}\n{}", text.strip_suffix('\n').unwrap_or(text));
                seen.push('\n');
            }
        }
        let _ = write!(
            seen,
            "--- exit code {}",
            self.code.map_or("none".to_owned(), |code| code.to_string())
        );
        settled(&seen.replace(&self.home, "[home]"))
    }

    /// The exit code, checked; with all that was said if it is another.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}", self.seen());
        self
    }

    /// The one JSON document that stdout is.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", self.seen()))
    }
}

/// A text without its moments (`2026-11-23 04:51`) and durations (`in 0.3 s`).
fn settled(text: &str) -> String {
    let shape = |c: char| if c.is_ascii_digit() { '0' } else { c };
    let lines = text.lines().map(|line| {
        let shapes: String = line.chars().map(shape).collect();
        let mut line = line.to_owned();
        if let Some(at) = shapes.find("0000-00-00 00:00") {
            line.replace_range(at..at + 16, "[when]");
        }
        let (Some(start), Some(end)) = (line.rfind(", in "), line.rfind(" s.")) else {
            return line;
        };
        line.replace_range(start + 5..end, "[time]");
        line
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The same answer many times.
pub fn times(answer: &str, count: usize) -> String {
    format!("{answer}\n").repeat(count)
}

/// The ids of the questions in a document of `play --json` or `results show --json`.
pub fn questions(document: &serde_json::Value) -> Vec<&str> {
    let responses = document["responses"].as_array().unwrap();
    responses.iter().map(|one| one["question"].as_str().unwrap()).collect()
}

/// The states of its responses.
pub fn states(document: &serde_json::Value) -> Vec<&str> {
    let responses = document["responses"].as_array().unwrap();
    responses.iter().map(|one| one["state"].as_str().unwrap()).collect()
}

/// The numbered options of each question in a piped round, in the order shown.
pub fn options_shown(stdout: &str) -> Vec<Vec<String>> {
    let mut rounds: Vec<Vec<String>> = Vec::new();
    let mut asking = false;
    for line in stdout.lines() {
        let is_option =
            line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
        if line.starts_with("Question ") && line.contains(" of ") {
            asking = true;
            rounds.push(Vec::new());
        } else if line.starts_with("Answer (") || line.starts_with("All that apply (") {
            asking = false;
        } else if let (true, true, Some(options)) = (asking, is_option, rounds.last_mut()) {
            options.push(line.to_owned());
        }
    }
    rounds
}

/// Holds what a person sees against the file of this name in `snapshots/`.
#[track_caller]
pub fn holds(name: &str, seen: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(env!("CARGO_CRATE_NAME"));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder.join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, seen));
}
