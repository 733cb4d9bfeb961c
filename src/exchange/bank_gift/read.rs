//! Reading GIFT: a file falls into blocks at its blank lines, a block into name, text and answers.

use crate::exchange::bank_exchange::{BadFile, Item, Listed, Notes, Reason};

use super::answers::{Format, Style, answers, format};
use super::scan::{bare, find, find_words, unescape};

/// The questions in a file.
///
/// # Errors
/// [`BadFile::TooMany`].
pub fn read(text: &str) -> Result<Listed, BadFile> {
    let mut listed = Listed::default();
    let mut block = Block::default();
    for (number, line) in text.lines().enumerate() {
        let (line, number) = (line.trim(), number + 1);
        if let Some(path) = line.strip_prefix("$CATEGORY:") {
            block.close(&mut listed)?;
            listed.file_under(path);
        } else if let Some(comment) = line.strip_prefix("//") {
            block.comment(comment);
        } else if line.is_empty() {
            if !block.is_open {
                block.close(&mut listed)?;
            }
        } else {
            // After a blank line these begin a question, even if the last never ended.
            let begins = line.starts_with("::") || find(line, '{').is_some();
            if begins && block.is_open && block.has_gap {
                block.close(&mut listed)?;
            } else if line.starts_with("::") && (block.is_open || block.has_answers) {
                block.split(&mut listed)?;
            }
            block.line(number, line);
        }
        block.has_gap |= line.is_empty();
    }
    block.close(&mut listed)?;
    Ok(listed)
}

/// The lines between two blank ones.
#[derive(Default)]
struct Block {
    /// The line of its first words.
    line: usize,
    text: String,
    /// Whether its answers have begun and not ended.
    is_open: bool,
    /// Whether its answers have ended.
    has_answers: bool,
    /// The line where answers begin once more.
    again: Option<usize>,
    /// Whether a blank line stands in it.
    has_gap: bool,
    /// The comments behind its answers.
    behind: Vec<String>,
    id: Option<String>,
    tags: Vec<String>,
}

impl Block {
    fn comment(&mut self, comment: &str) {
        match self.has_answers && !self.is_open {
            true => self.behind.push(comment.to_owned()),
            false => self.note(comment),
        }
    }

    fn note(&mut self, comment: &str) {
        for token in tokens(comment) {
            match token {
                ("id", id) if self.id.is_none() => self.id = Some(id.replace("\\]", "]")),
                ("tag", tag) => self.tags.push(tag.replace("\\]", "]").trim().to_owned()),
                _ => {}
            }
        }
    }

    fn line(&mut self, number: usize, line: &str) {
        if self.text.is_empty() {
            self.line = number;
        } else {
            self.text.push('\n');
        }
        for (_, sign) in bare(line) {
            match sign {
                '{' => {
                    self.is_open = true;
                    if self.has_answers {
                        self.again.get_or_insert(number);
                    }
                }
                '}' => (self.is_open, self.has_answers) = (false, true),
                _ => {}
            }
        }
        self.text.push_str(line);
    }

    fn close(&mut self, listed: &mut Listed) -> Result<(), BadFile> {
        if self.text.is_empty() {
            // A comment above a blank line belongs to no question but to what follows.
            return Ok(());
        }
        let mut block = std::mem::take(self);
        for comment in std::mem::take(&mut block.behind) {
            block.note(&comment);
        }
        match block.again {
            Some(line) => listed.add(line, Err(Reason::NoBlankLine)),
            None => listed.add(block.line, block.question()),
        }
    }

    /// Ends it where another question begins. What was said between the two is about the other one.
    fn split(&mut self, listed: &mut Listed) -> Result<(), BadFile> {
        let behind = std::mem::take(&mut self.behind);
        self.close(listed)?;
        behind.iter().for_each(|comment| self.note(comment));
        Ok(())
    }

    fn question(self) -> Result<Item, Reason> {
        let (name, text) = name(&self.text);
        let open = find(text, '{').ok_or(Reason::NothingToAnswer)?;
        let close = find(&text[open..], '}').ok_or(Reason::Unclosed)? + open;
        let (before, inside, behind) = (&text[..open], &text[open + 1..close], &text[close + 1..]);
        let notes = Notes::default();
        let (format, before) = format(before.trim(), Style { format: Format::Html, notes: &notes });
        let mut stem = format.text(before)?;
        // A full stop behind the answers leaves no blank to fill.
        if behind.contains(char::is_alphanumeric) {
            stem = format!("{stem} _____ {}", format.text(behind.trim())?);
        } else if let Some(end) = behind.trim().chars().next().filter(|end| "?!".contains(*end)) {
            stem.push(end);
        }
        let (given, general) = match find_words(inside, "####") {
            Some(at) => (&inside[..at], format.said(&inside[at + 4..])?),
            None => (inside, String::new()),
        };
        let answers = answers(given.trim(), format)?;
        let (name, id, tags) = (name.unwrap_or_default(), self.id, self.tags);
        Ok(Item { id, name, stem, answers, general, tags, changes: notes.found() })
    }
}

/// The tokens of a comment: `[id:x]`, `[tag:y]`.
fn tokens(comment: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = comment;
    std::iter::from_fn(move || {
        let open = rest.find('[')?;
        let inner = &rest[open + 1..];
        let is_end = |&(at, _): &(usize, &str)| !inner[..at].ends_with('\\');
        let end = inner.match_indices(']').find(is_end).map_or(inner.len(), |(at, _)| at);
        rest = inner.get(end + 1..).unwrap_or_default();
        Some(inner[..end].split_once(':').unwrap_or_default())
    })
}

/// The name before a text, between colons.
fn name(text: &str) -> (Option<String>, &str) {
    let named = text.strip_prefix("::").and_then(|rest| {
        let end = find_words(rest, "::")?;
        Some((Some(unescape(rest[..end].trim())), rest[end + 2..].trim_start()))
    });
    named.unwrap_or((None, text))
}
