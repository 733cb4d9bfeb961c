//! A browser that goes through a workshop, by `tests/browser/workshop.mjs`.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::server::Server;

/// What a story came to.
#[derive(Default)]
pub struct Told {
    /// What was wrong.
    pub faults: Vec<String>,
    /// For each learner, what they said that was acknowledged, by the place of the question.
    pub kept: Vec<Value>,
}

/// Goes through a story. Where the server is killed, it goes on only if it `comes_back`.
pub fn tell(story: &str, server: &mut Server<'_>, comes_back: bool) -> Told {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/workshop.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(story).args(server.place());
    let mut node = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut answers = node.stdin.take().unwrap();
    let mut told = Told::default();
    for line in BufReader::new(node.stdout.take().unwrap()).lines() {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        if let Some(fault) = line["fault"].as_str() {
            told.faults.push(fault.to_owned());
        }
        if let Some(kept) = line["kept"].as_array() {
            told.kept.clone_from(kept);
        }
        let Some(asked) = line["ask"].as_str() else { continue };
        match asked {
            "kill" => server.kill(),
            "resume" if comes_back => server.resume(),
            "resume" => {}
            other => panic!("{other} was asked for"),
        }
        writeln!(answers, "{asked}").unwrap();
    }
    assert!(node.wait().unwrap().success());
    told
}
