//! A page for homework in a browser: it grades and says what the program grades and says, plays with the
//! keyboard alone in a narrow window from a disk, and what is handed in from it comes into the store. Sets
//! on paper as pages of a PDF. Ignored unless asked for, because it needs Chromium, Node 18 and what
//! `tests/browser/package.json` names; `.ci/run` sees to that.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "homework/agreement.rs"]
mod agreement;
#[path = "homework/handing_in.rs"]
mod handing_in;
#[path = "homework/printed.rs"]
mod printed;
#[path = "commands/support.rs"]
mod support;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What `tests/browser/homework.mjs` sees.
#[track_caller]
fn browser(what: &str, file: &Path, input: &Value) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/homework.mjs");
    let mut child = Command::new("node")
        .arg(script)
        .arg(what)
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let seen: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(seen["faults"], serde_json::json!([]), "{what}");
    seen
}
