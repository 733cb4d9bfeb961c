//! What can be said to a story, and what a typed line says at each moment.

use super::super::typed;

/// What the story waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaits {
    /// That its care note has been read.
    Care,
    /// One decision of so many.
    Decision(usize),
    /// That somebody goes back from an ending, or finishes.
    Finish,
}

/// What can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// This decision, by its number from 1.
    Decide(usize),
    /// Go on, or finish.
    Next,
    /// Back to the last decision.
    Undo,
    /// Which decisions have been taken?
    Path,
    /// Back to the decision with this number, from 1.
    BackTo(usize),
    /// Say it again.
    Repeat,
    /// Where the story comes from.
    Source,
    /// What can be typed here.
    Help,
    /// Stop.
    Quit,
    /// Stop at once and clear the screen.
    Leave,
}

/// Why a line says nothing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotUnderstood {
    /// Enter alone never decides.
    EnterAlone,
    /// It is none of the decisions, nor a command.
    NoDecision,
    /// It is no command.
    NoCommand,
}

/// Reads a typed line.
///
/// # Errors
/// Why it says nothing at this moment.
pub fn read(line: &str, awaits: Awaits) -> Result<Command, NotUnderstood> {
    let line = line.trim().to_lowercase();
    if let Some(command) = letter(&line) {
        return Ok(command);
    }
    match awaits {
        Awaits::Care | Awaits::Finish if line.is_empty() => Ok(Command::Next),
        Awaits::Care | Awaits::Finish => Err(NotUnderstood::NoCommand),
        Awaits::Decision(_) if line.is_empty() => Err(NotUnderstood::EnterAlone),
        Awaits::Decision(last) => {
            let number = typed::number(&line, last).map_err(|_| NotUnderstood::NoDecision)?;
            Ok(Command::Decide(number))
        }
    }
}

fn letter(line: &str) -> Option<Command> {
    match line {
        "u" => Some(Command::Undo),
        "b" => Some(Command::Path),
        "r" => Some(Command::Repeat),
        "w" => Some(Command::Source),
        "?" | "h" | "help" => Some(Command::Help),
        "q" => Some(Command::Quit),
        "x" => Some(Command::Leave),
        _ => back_to(line),
    }
}

/// `b 2`, also without room.
fn back_to(line: &str) -> Option<Command> {
    line.strip_prefix('b')?.trim().parse().ok().map(Command::BackTo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enter_alone_never_decides() {
        assert_eq!(read("", Awaits::Decision(2)), Err(NotUnderstood::EnterAlone));
        assert_eq!(read(" ", Awaits::Care), Ok(Command::Next));
        assert_eq!(read("", Awaits::Finish), Ok(Command::Next));
    }

    #[test]
    fn only_what_is_offered_is_decided() {
        assert_eq!(read(" 2. ", Awaits::Decision(2)), Ok(Command::Decide(2)));
        for line in ["0", "3", "1,2", "-1", "one", "99999999999999999999", "bb", "b x"] {
            assert_eq!(read(line, Awaits::Decision(2)), Err(NotUnderstood::NoDecision), "{line}");
        }
        assert_eq!(read("1", Awaits::Finish), Err(NotUnderstood::NoCommand));
    }

    #[test]
    fn letters_work_everywhere() {
        for awaits in [Awaits::Care, Awaits::Decision(3), Awaits::Finish] {
            assert_eq!(read("X", awaits), Ok(Command::Leave));
            assert_eq!(read("B", awaits), Ok(Command::Path));
            for line in ["b 2", "b2", " B  2 "] {
                assert_eq!(read(line, awaits), Ok(Command::BackTo(2)), "{line}");
            }
        }
    }
}
