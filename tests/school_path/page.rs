//! What a page tells people to do, read out of its frames.

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
    let mut steps = Vec::new();
    let mut parts = page.split("```");
    // What stands between two fences is a frame, what follows is text again.
    while let (Some(_), Some(frame)) = (parts.next(), parts.next()) {
        let (head, text) = frame.split_once('\n').unwrap();
        steps.extend(frame_steps(head, text));
    }
    steps
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
