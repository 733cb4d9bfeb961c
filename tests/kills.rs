//! Killing the program at any moment loses no answer that it has acknowledged, doubles none, and
//! goes on with the same questions and options.
//!
//! How many kills: `SCAMDRILL_KILLS`, or 200. What is drawn by chance follows from the number of
//! the round; when exactly a kill lands does not, and is what the test is about.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "commands/support.rs"]
mod support;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use scamdrill::domain::seed::{Chance, Seed};
use serde_json::Value;
use support::{BANK, Home, PROGRAM};

/// Questions in a round: all of the tests' own bank.
const TOTAL: usize = 14;

/// Longer than a start or an answer takes on the slowest machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// What says that an answer or a skip is kept.
const ACKNOWLEDGED: [&str; 4] = ["Correct.", "Not this time.", "Partly right.", "Skipped."];

#[test]
fn no_acknowledged_answer_is_lost_or_doubled() {
    let wanted = std::env::var("SCAMDRILL_KILLS").map_or(200, |text| text.parse().unwrap());
    // Two at a time: one waits for the disk while the other is killed.
    let halves = [wanted / 2, wanted - wanted / 2].into_iter().enumerate();
    let threads: Vec<_> =
        halves.map(|(half, wanted)| thread::spawn(move || rounds(half as u64, wanted))).collect();
    let tallies: Vec<Tally> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let (kills, acknowledged) = (sum(|tally| tally.kills), sum(|tally| tally.acknowledged));
    let (rounds, unheard) = (sum(|tally| tally.rounds), sum(|tally| tally.unheard));
    println!(
        "{kills} kills in {rounds} rounds, {acknowledged} acknowledged, {unheard} kept unheard"
    );
    assert_eq!(kills, wanted);
}

/// What a series of rounds came to.
#[derive(Default)]
struct Tally {
    kills: usize,
    rounds: usize,
    acknowledged: usize,
    /// Kept, but killed before that could be said.
    unheard: usize,
}

/// Plays rounds until as many kills as wanted have landed.
fn rounds(series: u64, wanted: usize) -> Tally {
    let mut tally = Tally::default();
    while tally.kills < wanted {
        let number = series * 1_000_000 + tally.rounds as u64;
        round(number, wanted, &mut tally);
        tally.rounds += 1;
    }
    tally
}

/// One round to its score page over as many kills as it takes, held against one without.
fn round(number: u64, wanted: usize, tally: &mut Tally) {
    let mut chance = Seed(number).stream("kills");
    let seed = chance.below(1_000).to_string();
    let answers: Vec<&str> =
        (0..TOTAL).map(|_| ["1", "1", "2", "2", "s"][chance.below(5)]).collect();
    let (reference, screens) = without_a_kill(&seed, &answers);

    let home = Home::new();
    let mut acknowledged = BTreeMap::new();
    let (mut sent_last, mut said) = (false, String::new());
    loop {
        let may_kill = tally.kills < wanted;
        let sitting = Sitting::start(&home, &seed).play(&answers, &mut chance, may_kill);
        tally.kills += usize::from(sitting.killed);
        sent_last |= sitting.sent_last;
        said += &format!("(killed: {})\n{}\n", sitting.killed, sitting.heard.said);
        for (question, screen) in &sitting.heard.screens {
            assert_eq!(screen, &screens[question], "round {number}, question {question}");
        }
        for question in sitting.heard.acknowledged {
            let twice = acknowledged.insert(question, ()).is_some();
            assert!(!twice, "round {number}: question {question} is asked again:\n{said}");
        }
        // A kill may land between the last answer and the score page, also in a later start that
        // found all answered: the round is over all the same.
        if sitting.heard.finished || (sent_last && listed(&home)["finished"] == true) {
            break;
        }
    }
    tally.acknowledged += acknowledged.len();
    tally.unheard += TOTAL - acknowledged.len();
    let document = kept(&home);
    assert_eq!(settled(&document), settled(&reference), "round {number}");
    for question in acknowledged.keys() {
        let state = &document["responses"][question - 1]["state"];
        assert!(state == "answered" || state == "skipped", "round {number}: {document}");
    }
    each_once(&home, number);
}

/// The same round in one go: what is kept of it, and each question's screen.
fn without_a_kill(seed: &str, answers: &[&str]) -> (Value, BTreeMap<usize, String>) {
    let home = Home::new();
    let ran = home.run(&arguments(seed), answers.join("\n") + "\n").ends_with(0);
    let mut heard = Heard::default();
    heard.hear(&ran.stdout);
    assert!(heard.finished && heard.screens.len() == TOTAL);
    assert_eq!(heard.acknowledged, (1..=TOTAL).collect::<Vec<_>>());
    (kept(&home), heard.screens)
}

fn arguments(seed: &str) -> [&str; 9] {
    ["play", "fixture-en", "--bank", BANK, "--count", "14", "--seed", seed, "--resume"]
}

/// The one attempt of a home, in the list.
fn listed(home: &Home) -> Value {
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    match list.as_array().unwrap().as_slice() {
        [only] => only.clone(),
        _ => panic!("one round, not {list}"),
    }
}

/// The one attempt of a home, whole.
fn kept(home: &Home) -> Value {
    let id = listed(home)["id"].to_string();
    home.run(&["results", "show", &id, "--json"], "").ends_with(0).json()
}

/// What a kill must not change: everything but the moments.
fn settled(document: &Value) -> Value {
    let mut document = document.clone();
    document["attempt"]["started"] = Value::Null;
    for response in document["responses"].as_array_mut().unwrap() {
        response["milliseconds"] = Value::Null;
        response["answered_at"] = Value::Null;
    }
    document
}

/// Each question has one row, and the end has one.
fn each_once(home: &Home, number: u64) {
    let store = rusqlite::Connection::open(home.store()).unwrap();
    let count = |kinds: &str| {
        let sql = format!("SELECT count(*) FROM entry WHERE kind IN ({kinds})");
        store.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(count("'answered', 'skipped'"), TOTAL as i64, "round {number}");
    assert_eq!(count("'finished'"), 1, "round {number}");
    assert_eq!(count("'withdrawn'"), 0, "round {number}");
    let check: String = store.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok", "round {number}");
}

/// What has been read off the program's output.
#[derive(Default)]
struct Heard {
    /// The question being asked, from 1.
    question: Option<usize>,
    /// What has been shown of it.
    screen: String,
    /// Whether it waits for an answer.
    waits: bool,
    /// Scene, prompt and options of each question that was shown to the end.
    screens: BTreeMap<usize, String>,
    /// The questions whose answers were acknowledged.
    acknowledged: Vec<usize>,
    finished: bool,
    /// All of it, for the message of a failed test.
    said: String,
    /// The start of a line whose end has not come.
    rest: String,
}

impl Heard {
    fn hear(&mut self, text: &str) {
        self.said.push_str(text);
        self.rest.push_str(text);
        while let Some(end) = self.rest.find('\n') {
            let line: String = self.rest.drain(..=end).collect();
            self.line(line.trim_end());
        }
        // A prompt waits on an open line.
        if self.rest.contains("? for help): ") {
            self.asked();
        }
    }

    fn line(&mut self, line: &str) {
        let heading = line.strip_prefix("Question ").and_then(|rest| rest.strip_suffix(" of 14."));
        if let Some(number) = heading {
            self.question = Some(number.parse().unwrap());
            self.screen.clear();
            self.waits = false;
        } else if line.contains("? for help): ") {
            self.asked();
        } else if let (true, Some(question)) = (self.waits, self.question) {
            if ACKNOWLEDGED.iter().any(|word| line.starts_with(word)) {
                self.acknowledged.push(question);
                self.waits = false;
            }
        } else if line == "Your score" {
            self.finished = true;
        } else {
            self.screen.push_str(line);
            self.screen.push('\n');
        }
    }

    fn asked(&mut self) {
        if let (false, Some(question)) = (self.waits, self.question) {
            self.screens.insert(question, self.screen.clone());
            self.waits = true;
        }
    }

    /// The question that waits for an answer.
    fn waiting(&self) -> Option<usize> {
        self.question.filter(|_| self.waits)
    }
}

/// The program from one start to its end, whichever comes.
struct Sitting {
    child: Child,
    typed: ChildStdin,
    output: Receiver<String>,
    heard: Heard,
    killed: bool,
    /// Whether the answer to the last question has been typed.
    sent_last: bool,
}

impl Sitting {
    fn start(home: &Home, seed: &str) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(arguments(seed))
            .env_clear()
            .envs(home.surroundings())
            .current_dir(home.path(""))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut pipe = child.stdout.take().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = pipe.read(&mut buffer) {
                // The bank of the tests is plain ASCII; a cut anywhere is a cut between characters.
                let text = String::from_utf8(buffer[..count].to_vec()).unwrap();
                if sender.send(text).is_err() {
                    return;
                }
            }
        });
        let typed = child.stdin.take().unwrap();
        Self { child, typed, output, heard: Heard::default(), killed: false, sent_last: false }
    }

    /// Plays on until the kill or the end. Answers go in one by one or some at once; the kill comes
    /// some moments after the last.
    fn play(mut self, answers: &[&str], chance: &mut Chance, may_kill: bool) -> Self {
        if may_kill && chance.below(12) == 0 {
            // Also on the way up.
            thread::sleep(Duration::from_micros(chance.below(60_000) as u64));
            return self.kill();
        }
        let last = chance.between(1, 4);
        let at_once = chance.below(2) == 0;
        let mut answered = 0;
        while let Some(question) = self.wait() {
            let left = &answers[question - 1..];
            let now = match (may_kill, at_once) {
                (true, true) => &left[..left.len().min(last)],
                _ => &left[..1],
            };
            answered += now.len();
            self.sent_last = now.len() == left.len();
            // At the end of a round it may be gone before all of it is written.
            let _ = self.typed.write_all((now.join("\n") + "\n").as_bytes());
            if may_kill && answered >= last {
                thread::sleep(Duration::from_micros(chance.below(6_000) as u64));
                return self.kill();
            }
            self.hear_answer(question);
        }
        self.end()
    }

    /// Waits for the next question; none when the round is over.
    fn wait(&mut self) -> Option<usize> {
        let since = Instant::now();
        loop {
            if let Some(question) = self.heard.waiting() {
                return Some(question);
            }
            assert!(since.elapsed() < PATIENCE, "nothing is asked");
            match self.output.recv_timeout(PATIENCE) {
                Ok(text) => self.heard.hear(&text),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => panic!("nothing is said"),
            }
        }
    }

    /// Waits until an answer is acknowledged; others that were typed with it may be too by then.
    fn hear_answer(&mut self, question: usize) {
        while !self.heard.acknowledged.contains(&question) {
            let text = self.output.recv_timeout(PATIENCE).unwrap();
            self.heard.hear(&text);
        }
    }

    /// Kills it, and hears what it had said by then.
    fn kill(mut self) -> Self {
        self.killed = true;
        self.child.kill().unwrap();
        self.end()
    }

    fn end(mut self) -> Self {
        let Self { child, output, heard, .. } = &mut self;
        while let Ok(text) = output.recv_timeout(PATIENCE) {
            heard.hear(&text);
        }
        let _ = child.wait().unwrap();
        self
    }
}
