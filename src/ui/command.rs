//! What a learner can say to a round, and what a typed line says at each moment.

use crate::domain::answer::Certainty;

use super::typed::{self, Slip};

/// What the round waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaits {
    /// That the learner has read a care note.
    Care,
    /// One number from 1 to this.
    Answer(usize),
    /// Some numbers from 1 to this.
    Answers(usize),
    /// All numbers from 1 to this, in an order.
    Order(usize),
    /// So many letters, each one of the first so many of the alphabet.
    Letters {
        /// How many.
        count: usize,
        /// How many there are to choose from.
        choices: usize,
    },
    /// An amount.
    Amount,
    /// A word or some words.
    Words,
    /// A certainty, or nothing.
    Certainty,
    /// That the learner goes on.
    Next,
}

/// An answer as it is given, by what is on the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// By the numbers shown, from 1. A letter is its place in the alphabet.
    Numbers(Vec<usize>),
    /// An amount.
    Amount(f64),
    /// A word or some words.
    Words(String),
}

/// What a learner can say.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// This answer.
    Answer(Reply),
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotUnderstood {
    /// Enter alone never answers a question.
    EnterAlone,
    /// It is none of the answers, nor a command.
    NoAnswer(Slip),
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
    let numbers = match awaits {
        Awaits::Care | Awaits::Next if line.is_empty() => return Ok(Command::Next),
        Awaits::Care | Awaits::Next => return Err(NotUnderstood::NoCommand),
        Awaits::Certainty => return certainty(line),
        _ if line.is_empty() => return Err(NotUnderstood::EnterAlone),
        Awaits::Amount => return answer(typed::amount(line).map(Reply::Amount)),
        Awaits::Words => return answer(Ok(Reply::Words(line.to_owned()))),
        Awaits::Answer(last) => typed::number(line, last).map(|number| vec![number]),
        Awaits::Answers(last) => typed::numbers(line, last),
        Awaits::Order(count) => typed::order(line, count),
        Awaits::Letters { count, choices } => typed::letters(line, count, choices),
    };
    answer(numbers.map(Reply::Numbers))
}

fn answer(reply: Result<Reply, Slip>) -> Result<Command, NotUnderstood> {
    reply.map(Command::Answer).map_err(NotUnderstood::NoAnswer)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn given(numbers: &[usize]) -> Result<Command, NotUnderstood> {
        Ok(Command::Answer(Reply::Numbers(numbers.to_vec())))
    }

    fn none() -> Result<Command, NotUnderstood> {
        Err(NotUnderstood::NoAnswer(Slip::NotOffered))
    }

    const ASKING: [Awaits; 6] = [
        Awaits::Answer(2),
        Awaits::Answers(3),
        Awaits::Order(3),
        Awaits::Letters { count: 3, choices: 2 },
        Awaits::Amount,
        Awaits::Words,
    ];

    #[test]
    fn enter_alone_never_answers() {
        for awaits in ASKING {
            assert_eq!(read("", awaits), Err(NotUnderstood::EnterAlone));
            assert_eq!(read("  ", awaits), Err(NotUnderstood::EnterAlone));
        }
        assert_eq!(read("", Awaits::Next), Ok(Command::Next));
        assert_eq!(read("", Awaits::Certainty), Ok(Command::Certainty(None)));
    }

    #[test]
    fn what_is_not_offered_is_no_answer() {
        for line in ["0", "3", "12", "-1", "scam", "1,2", "99999999999999999999", "1-2"] {
            assert_eq!(read(line, Awaits::Answer(2)), none(), "{line}");
        }
        assert_eq!(read("4", Awaits::Certainty), Err(NotUnderstood::NoCertainty));
        assert_eq!(read("2.", Awaits::Answer(2)), given(&[2]));
        assert_eq!(read("2,1,3", Awaits::Order(3)), given(&[2, 1, 3]));
        assert_eq!(read("b a b", Awaits::Letters { count: 3, choices: 2 }), given(&[2, 1, 2]));
        assert_eq!(read("many", Awaits::Amount), none());
        assert_eq!(read("2,5", Awaits::Amount), Ok(Command::Answer(Reply::Amount(2.5))));
    }

    #[test]
    fn letters_work_everywhere() {
        for awaits in [Awaits::Care, Awaits::Certainty, Awaits::Next].into_iter().chain(ASKING) {
            assert_eq!(read("Q", awaits), Ok(Command::Quit));
            assert_eq!(read(" ? ", awaits), Ok(Command::Help));
        }
    }
}
