//! A server of a room as a process of its own: where it is, what it takes, and its end.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// How a server is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Door {
    /// Where it listens.
    pub(crate) at: SocketAddr,
    /// What learners type.
    pub(crate) code: String,
    /// What the trainer is known by.
    pub(crate) key: String,
}

/// A server that runs, until it is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) door: Door,
}

impl Server {
    /// Starts one, and waits until it says where it is.
    pub(crate) fn start(command: &mut Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let door = read(&mut lines);
        // Whatever it says later is read, so that it never waits for that.
        thread::spawn(move || lines.for_each(drop));
        Self { child, door }
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// What it took of the processor so far, in the program and in the system, to a hundredth of a
    /// second. Linux alone tells.
    pub(crate) fn processor(&self) -> Duration {
        let stat = fs::read(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let stat = String::from_utf8_lossy(&stat).into_owned();
        // The name of the program stands in brackets, and may hold anything.
        let (_, fields) = stat.rsplit_once(')').unwrap_or_default();
        let fields = fields.split_whitespace().skip(11).take(2);
        let ticks: u64 = fields.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
        Duration::from_millis(ticks * 10)
    }

    /// What it holds of memory, in MiB. Linux alone tells.
    pub(crate) fn memory(&self) -> f64 {
        let status = fs::read(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let status = String::from_utf8_lossy(&status).into_owned();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
        kib.unwrap_or(0.0) / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads the code and the trainer's link, which come in this order.
fn read(lines: &mut impl Iterator<Item = String>) -> Door {
    let mut code = None;
    for line in lines {
        if let Some((_, said)) = line.split_once("The room code is ") {
            code = Some(said.trim_end_matches('.').to_owned());
        }
        if let Some((address, key)) = line.split_once("/trainer#") {
            let at = address.trim_start_matches("http://").parse().unwrap();
            return Door { at, code: code.unwrap(), key: key.to_owned() };
        }
    }
    panic!("the server has ended before it said where it is");
}
