//! What a page tells people to do, read out of its frames.

use crate::frames::{Frame, frames};

/// Who types a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Teacher,
    /// Each pupil, one after the other.
    Pupils,
    /// The one pupil who stopped on the way.
    WhoeverStopped,
}

/// What stands in a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A file that somebody has.
    File { name: String, text: String },
    /// A line to type.
    Run { command: String, who: Who },
}

/// All frames of a page, in order.
pub fn steps(page: &str) -> Vec<Step> {
    frames(page).into_iter().flat_map(|Frame { head, text }| frame_steps(head, text)).collect()
}

fn frame_steps(head: &str, text: &str) -> Vec<Step> {
    let who = match head {
        "sh" => Who::Teacher,
        "sh pupils" => Who::Pupils,
        "sh whoever stopped" => Who::WhoeverStopped,
        _ => {
            let kinds = ["csv ", "text ", "xml "];
            let name = kinds.iter().find_map(|kind| head.strip_prefix(kind));
            let name = name.unwrap_or_else(|| panic!("a frame of {head:?}"));
            return vec![Step::File { name: name.to_owned(), text: text.to_owned() }];
        }
    };
    text.lines().map(|line| Step::Run { command: line.to_owned(), who }).collect()
}
