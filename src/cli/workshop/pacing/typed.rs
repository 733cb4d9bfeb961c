//! What a trainer types at the terminal.

use crate::domain::room::Direction;

/// What a trainer types.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Go(Direction),
    Pause,
    Lock,
    CloseIn(Option<u32>),
    Hands(Vec<u32>),
    Who,
    Help,
    End,
}

/// What a line means; none if nothing.
pub(super) fn read(line: &str) -> Option<Typed> {
    let mut words = line.split_whitespace();
    let typed = match words.next().unwrap_or("n").to_lowercase().as_str() {
        "n" | "next" => Typed::Go(Direction::Next),
        "b" | "back" => Typed::Go(Direction::Back),
        "c" | "close" => Typed::Go(Direction::Close),
        "r" | "reveal" => Typed::Go(Direction::Reveal),
        "d" | "drop" => Typed::Go(Direction::Drop),
        "p" | "pause" => Typed::Pause,
        "l" | "lock" => Typed::Lock,
        "t" | "time" => match words.next() {
            None => Typed::CloseIn(None),
            Some(seconds) => Typed::CloseIn(Some(seconds.parse().ok()?)),
        },
        "h" | "hands" => {
            return words.map(|count| count.parse().ok()).collect::<Option<_>>().map(Typed::Hands);
        }
        "w" | "who" => Typed::Who,
        "?" | "help" => Typed::Help,
        "end" => Typed::End,
        _ => return None,
    };
    words.next().is_none().then_some(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_trainer_types_is_read() {
        assert_eq!(read(""), Some(Typed::Go(Direction::Next)));
        assert_eq!(read(" N "), Some(Typed::Go(Direction::Next)));
        assert_eq!(read("t 90"), Some(Typed::CloseIn(Some(90))));
        assert_eq!(read("t"), Some(Typed::CloseIn(None)));
        assert_eq!(read("h 3 0 12"), Some(Typed::Hands(vec![3, 0, 12])));
        for line in ["x", "n n", "t soon", "h 3 -1", "t 99999999999", "end now"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
