//! Parsing, and which of the mistakes that the parser finds are told.

use std::ops::Range;

use toml::de::{DeTable, Error};

use super::lines::Lines;
use super::mistake::{Mistakes, Problem};
use super::outline::Outline;
use super::slip::{Slip, TWICE};

/// Up to this size every mistake of syntax is found; in larger files the first one, because a
/// flood of them would take gigabytes.
const RECOVERS_UP_TO: usize = 1 << 20;

/// Parses as much as can be parsed. After a mistake of syntax nothing else is looked at: what the
/// parser skipped would show as missing.
pub(super) fn parse<'s>(source: &'s str, mistakes: &mut Mistakes) -> Option<DeTable<'s>> {
    let (table, errors) = attempt(source);
    if errors.is_empty() {
        return Some(table);
    }
    let Outline { found, closed } = Outline::of(source);
    // What the parser says of a text that never closes is about the text, not about TOML.
    match closed {
        Some(closed) => note(&closed, &attempt(&closed).1, found, mistakes),
        None => note(source, &errors, found, mistakes),
    }
    None
}

fn attempt(source: &str) -> (DeTable<'_>, Vec<Error>) {
    if source.len() > RECOVERS_UP_TO {
        return match DeTable::parse(source) {
            Ok(table) => (table.into_inner(), Vec::new()),
            Err(error) => (DeTable::new(), vec![error]),
        };
    }
    let (table, mut errors) = DeTable::parse_recoverable(source);
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    (table.into_inner(), errors)
}

/// Notes what the outline found and then what the parser says, as far as that is news.
fn note(
    source: &str,
    errors: &[Error],
    found: Vec<(Range<usize>, Problem)>,
    mistakes: &mut Mistakes,
) {
    let broken = broken_header(errors, &found);
    for (span, problem) in found {
        mistakes.note(span, problem);
    }
    let mut lines = Lines::new(source);
    let mut last = 0;
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let line = lines.position(span.start).line;
        let is_follower = error.message() == TWICE && broken.is_some_and(|at| at <= span.start);
        // The first mistake of a line brings the others with it.
        if line != last && !is_follower {
            let (span, problem) = Slip::of(source, span, error.message()).told();
            mistakes.note(span, problem);
            last = line;
        }
    }
}

/// Where the first header stands that is none. After it every field seems to stand in the table
/// before, and so for the second time.
fn broken_header(errors: &[Error], found: &[(Range<usize>, Problem)]) -> Option<usize> {
    let is_single = |(_, problem): &&(_, Problem)| matches!(problem, Problem::SingleBracket { .. });
    let single = found.iter().find(is_single).map(|(span, _)| span.start);
    let is_unclosed = |error: &&Error| {
        error.message().starts_with("unclosed table")
            || error.message().starts_with("unclosed array table")
    };
    let unclosed = errors.iter().find(is_unclosed).and_then(|error| Some(error.span()?.start));
    single.into_iter().chain(unclosed).min()
}
