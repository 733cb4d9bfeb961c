//! What a page tells a trainer to do, read out of its frames.

use crate::frames::{Frame, frames};

/// A command, and what is typed to it.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    pub command: String,
    pub typed: String,
    /// Whether the computer stops while it runs.
    pub stops: bool,
}

/// All frames of a page, in order.
pub fn steps(page: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for Frame { head, text } in frames(page) {
        let stops = match head {
            "sh" => false,
            "sh until it stops" => true,
            "typed" => {
                steps.last_mut().unwrap().typed.push_str(text);
                continue;
            }
            other => panic!("a frame of {other:?}"),
        };
        let step = |line: &str| Step { command: line.to_owned(), typed: String::new(), stops };
        steps.extend(text.lines().map(step));
    }
    steps
}
