//! A browser that looks at files, through `tests/browser/look.mjs`.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::Home;

/// What is wrong, and in which window or on which paper it shows.
#[derive(Debug)]
pub struct Fault {
    pub place: String,
    pub what: String,
}

/// What was seen of a page.
#[derive(Debug)]
pub struct Seen {
    pub faults: Vec<Fault>,
    pub sheets: Sheets,
}

/// How many sheets of paper a page takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheets {
    pub a4: u64,
    pub letter: u64,
}

/// Looks at files of a home, in this order.
#[track_caller]
pub fn look<'f>(home: &Home, files: impl IntoIterator<Item = &'f str>) -> Vec<Seen> {
    let files: Vec<_> = files.into_iter().map(|file| home.path(file)).collect();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/look.mjs");
    let output = Command::new("node").arg(script).args(&files).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let lines = String::from_utf8(output.stdout).unwrap();
    let seen: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(seen.len(), files.len(), "{said}");
    seen.iter().zip(files).map(|(seen, file)| read(seen, &file)).collect()
}

fn read(seen: &Value, file: &Path) -> Seen {
    assert_eq!(seen["file"].as_str().map(Path::new), Some(file));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let fault = |fault: &Value| Fault { place: text(&fault["where"]), what: text(&fault["what"]) };
    let sheets = |format: &str| seen["sheets"][format].as_u64().unwrap();
    Seen {
        faults: seen["faults"].as_array().unwrap().iter().map(fault).collect(),
        sheets: Sheets { a4: sheets("A4"), letter: sheets("Letter") },
    }
}
