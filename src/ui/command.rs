//! What a learner can say to a round, and what a typed line says at each moment.

use crate::domain::answer::Certainty;

/// What the round waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaits {
    /// That the learner has read a care note.
    Care,
    /// One number from 1 to this.
    Answer(usize),
    /// Some numbers from 1 to this.
    Answers(usize),
    /// A certainty, or nothing.
    Certainty,
    /// That the learner goes on.
    Next,
}

/// What a learner can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// These options, by the numbers shown, from 1.
    Answer(Vec<usize>),
    /// This sure, or not said.
    Certainty(Option<Certainty>),
    /// Go on.
    Next,
    /// More about the last answer.
    More,
    /// Its source.
    Source,
    /// Say it again.
    Repeat,
    /// Skip the question.
    Skip,
    /// Take the last answer back.
    Undo,
    /// What can be typed here.
    Help,
    /// Save and stop.
    Quit,
    /// Stop at once and clear the screen.
    Leave,
}

/// Why a line says nothing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotUnderstood {
    /// Enter alone never answers a question.
    EnterAlone,
    /// It is none of the answers, nor a command.
    NoAnswer,
    /// It is no certainty, nor a command.
    NoCertainty,
    /// It is no command.
    NoCommand,
}

/// Reads a typed line.
///
/// # Errors
/// Why it says nothing at this moment.
pub fn read(line: &str, awaits: Awaits) -> Result<Command, NotUnderstood> {
    let line = line.trim();
    if let Some(command) = letter(line) {
        return Ok(command);
    }
    match awaits {
        Awaits::Care | Awaits::Next if line.is_empty() => Ok(Command::Next),
        Awaits::Care | Awaits::Next => Err(NotUnderstood::NoCommand),
        Awaits::Certainty => certainty(line),
        Awaits::Answer(_) | Awaits::Answers(_) if line.is_empty() => Err(NotUnderstood::EnterAlone),
        Awaits::Answer(last) => match numbers(line, last)?.as_slice() {
            [one] => Ok(Command::Answer(vec![*one])),
            _ => Err(NotUnderstood::NoAnswer),
        },
        Awaits::Answers(last) => numbers(line, last).map(Command::Answer),
    }
}

fn letter(line: &str) -> Option<Command> {
    match line.to_lowercase().as_str() {
        "m" => Some(Command::More),
        "w" => Some(Command::Source),
        "r" => Some(Command::Repeat),
        "s" => Some(Command::Skip),
        "u" => Some(Command::Undo),
        "?" | "h" | "help" => Some(Command::Help),
        "q" => Some(Command::Quit),
        "x" => Some(Command::Leave),
        _ => None,
    }
}

fn certainty(line: &str) -> Result<Command, NotUnderstood> {
    if line.is_empty() {
        return Ok(Command::Certainty(None));
    }
    let number = line.parse().map_err(|_| NotUnderstood::NoCertainty)?;
    let certainty = Certainty::from_number(number).ok_or(NotUnderstood::NoCertainty)?;
    Ok(Command::Certainty(Some(certainty)))
}

/// Numbers from 1 to `last`, apart by commas or spaces, each once.
fn numbers(line: &str, last: usize) -> Result<Vec<usize>, NotUnderstood> {
    let words = line.split([',', ' ', ';', '.']).filter(|word| !word.is_empty());
    let number = |word: &str| match word.parse() {
        Ok(number) if (1..=last).contains(&number) => Ok(number),
        _ => Err(NotUnderstood::NoAnswer),
    };
    let mut found = words.map(number).collect::<Result<Vec<usize>, _>>()?;
    found.sort_unstable();
    found.dedup();
    if found.is_empty() { Err(NotUnderstood::NoAnswer) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enter_alone_never_answers() {
        assert_eq!(read("", Awaits::Answer(2)), Err(NotUnderstood::EnterAlone));
        assert_eq!(read("  ", Awaits::Answers(4)), Err(NotUnderstood::EnterAlone));
        assert_eq!(read("", Awaits::Next), Ok(Command::Next));
        assert_eq!(read("", Awaits::Certainty), Ok(Command::Certainty(None)));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for line in ["1,3", "3 1", " 1, 3 ", "1;3", "3,1,1"] {
            assert_eq!(read(line, Awaits::Answers(4)), Ok(Command::Answer(vec![1, 3])), "{line}");
        }
        assert_eq!(read("2.", Awaits::Answer(2)), Ok(Command::Answer(vec![2])));
    }

    #[test]
    fn what_is_not_offered_is_no_answer() {
        for line in ["0", "3", "12", "-1", "scam", "1,2", "99999999999999999999"] {
            assert_eq!(read(line, Awaits::Answer(2)), Err(NotUnderstood::NoAnswer), "{line}");
        }
        assert_eq!(read("4", Awaits::Certainty), Err(NotUnderstood::NoCertainty));
    }

    #[test]
    fn letters_work_everywhere() {
        for awaits in
            [Awaits::Care, Awaits::Answer(2), Awaits::Answers(3), Awaits::Certainty, Awaits::Next]
        {
            assert_eq!(read("Q", awaits), Ok(Command::Quit));
            assert_eq!(read(" ? ", awaits), Ok(Command::Help));
        }
    }
}
