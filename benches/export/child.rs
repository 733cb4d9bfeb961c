//! A whole process: the time it takes of the processor, and the memory it takes at most.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

/// What a process took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Child {
    /// Of the processor, in the program and in the system.
    pub(crate) took: Duration,
    /// Of memory, at most.
    pub(crate) mib: f64,
}

/// Runs one to its end. Linux alone tells what it took: elsewhere it is the time on the wall, and no
/// memory.
pub(crate) fn run(command: &mut Command) -> Child {
    let start = std::time::Instant::now();
    let before = of_children();
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut mib = 0.0;
    while child.try_wait().unwrap().is_none() {
        mib = peak(child.id()).unwrap_or(mib);
        std::thread::sleep(Duration::from_millis(3));
    }
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let took = match (before, of_children()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed(),
    };
    Child { took, mib }
}

/// What all children that have ended took of the processor, to a hundredth of a second.
fn of_children() -> Option<Duration> {
    let stat = fs::read("/proc/self/stat").ok()?;
    let stat = String::from_utf8_lossy(&stat).into_owned();
    // The name of the program stands in brackets, and may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let fields = fields.split_whitespace().skip(13).take(2);
    let ticks: u64 = fields.filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(ticks * 10))
}

fn peak(id: u32) -> Option<f64> {
    let status = fs::read(format!("/proc/{id}/status")).ok()?;
    let status = String::from_utf8(status).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1024.0)
}
