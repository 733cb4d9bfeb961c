//! The house stands as it is drawn: arrows run one way, pure rooms are pure, every word that is
//! asked for exists, and every word that exists is asked for.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a failed unwrap is a failed test"
)]

#[path = "house/arrows.rs"]
mod arrows;
#[path = "house/messages.rs"]
mod messages;
#[path = "house/offline.rs"]
mod offline;

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the source.
struct Source {
    /// Its path below `src/`, with `/` between.
    path: String,
    /// The first folder of it, or its own name without the ending.
    room: String,
    /// Its text, without comments and without its tests.
    text: String,
}

/// Every file below `src/` but the tests among them.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    let source = |path: PathBuf| {
        let below = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let room = below.split(['/', '.']).next().unwrap().to_owned();
        Source { text: code(&fs::read_to_string(&path).unwrap()), room, path: below }
    };
    let is_test = |path: &Source| {
        path.path.ends_with("tests.rs")
            || path.path == "store/story.rs"
            || path.path.ends_with("/scratch.rs")
    };
    let all: Vec<Source> =
        paths.into_iter().map(source).filter(|source| !is_test(source)).collect();
    assert!(all.len() > 40, "{}", all.len());
    all
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
}

/// A file's code: comments taken out, and the module of tests, which is the last thing in a file.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    let lines = text[..end].lines().map(|line| match line.find("//") {
        // A web address in a text is no comment.
        Some(at) if !line[..at].ends_with(':') => &line[..at],
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}
