//! Reading GIFT: a file falls into blocks at its blank lines, a block into name, text and answers.

use crate::exchange::bank_exchange::{
    Answers, BadFile, Change, Item, Listed, Notes, Reason, Weighted,
};

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
        let (answers, general) = match find_words(inside, "####") {
            Some(at) => (&inside[..at], format.said(&inside[at + 4..])?),
            None => (inside, String::new()),
        };
        let answers = self::answers(answers.trim(), format)?;
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

/// How a text is written.
#[derive(Clone, Copy, PartialEq)]
enum Format {
    Html,
    Plain,
}

/// How a text is written, and where what it loses is noted.
#[derive(Clone, Copy)]
struct Style<'n> {
    format: Format,
    notes: &'n Notes,
}

impl Style<'_> {
    /// The words of a text that has to be there.
    fn text(self, text: &str) -> Result<String, Reason> {
        let text = unescape(text);
        match self.format {
            Format::Plain => Ok(text),
            Format::Html => self.notes.words(&keep_breaks(&text)),
        }
    }

    /// The words of a text with its own format.
    fn said(self, text: &str) -> Result<String, Reason> {
        let (format, text) = format(text.trim(), self);
        format.text(text)
    }
}

/// In Moodle's own mixture of text and HTML a line break is one.
fn keep_breaks(text: &str) -> String {
    text.replace('\n', "<br>")
}

/// The format named before a text, if one is.
fn format<'n, 't>(text: &'t str, otherwise: Style<'n>) -> (Style<'n>, &'t str) {
    let known = [
        ("[html]", Format::Html),
        ("[moodle]", Format::Html),
        ("[plain]", Format::Plain),
        ("[markdown]", Format::Plain),
    ];
    let found = known
        .into_iter()
        .find_map(|(name, format)| Some((Style { format, ..otherwise }, text.strip_prefix(name)?)));
    found.unwrap_or((otherwise, text))
}

fn answers(text: &str, format: Style<'_>) -> Result<Answers, Reason> {
    if text.is_empty() {
        return Err(Reason::Essay);
    }
    if let Some(number) = text.strip_prefix('#') {
        return number_of(number.trim(), format);
    }
    if let Some(found) = truth(text, format) {
        return found;
    }
    let has = |sign| find(text, sign).is_some();
    if !has('~') && has('=') && find_words(text, "->").is_some() {
        return pairs(text, format);
    }
    if has('~') {
        return options(text, format);
    }
    let words = split(text, "=").into_iter().map(|(_, word)| weighted(word, 100.0, format));
    Ok(Answers::Words(words.collect::<Result<_, _>>()?))
}

/// A text cut at signs that are not escaped: each piece with the sign before it.
fn split<'t>(text: &'t str, signs: &str) -> Vec<(char, &'t str)> {
    let cuts: Vec<(usize, char)> = bare(text).filter(|(_, sign)| signs.contains(*sign)).collect();
    // Moodle takes a first answer without a sign.
    let first = text[..cuts.first().map_or(text.len(), |(at, _)| *at)].trim();
    let ends = cuts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let others = cuts.iter().zip(ends).map(|((at, sign), end)| (*sign, text[at + 1..end].trim()));
    let first = (!first.is_empty()).then_some((' ', first));
    first.into_iter().chain(others).collect()
}

fn options(text: &str, format: Style<'_>) -> Result<Answers, Reason> {
    let pieces = split(text, "~=");
    // A right answer of its own means that one is chosen.
    let single = pieces.iter().any(|(sign, _)| *sign == '=');
    let option = |(sign, text): (char, &str)| match sign {
        // Behind this sign a share is a text: `=%20 of them`.
        '=' => said_of(text, 100.0, format),
        _ => weighted(text, 0.0, format),
    };
    let options = pieces.into_iter().filter(|(_, text)| !text.is_empty()).map(option);
    Ok(Answers::Options { single, options: options.collect::<Result<_, _>>()? })
}

/// An answer: its share if it names one, its words, what is said about it.
fn weighted(text: &str, otherwise: f64, format: Style<'_>) -> Result<Weighted, Reason> {
    let share = text.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    let share = share.and_then(|(number, rest)| Some((number.parse::<f64>().ok()?, rest)));
    let (percent, text) = match share {
        Some((percent, rest)) if percent.is_finite() => (percent, rest),
        _ => (otherwise, text),
    };
    said_of(text, percent, format)
}

/// An answer of this worth: its words, and what is said about it.
fn said_of(text: &str, percent: f64, format: Style<'_>) -> Result<Weighted, Reason> {
    let (text, feedback) = match find(text, '#') {
        Some(at) => (&text[..at], format.said(&text[at + 1..])?),
        None => (text, String::new()),
    };
    Ok(Weighted { text: format.said(text)?, percent, feedback })
}

fn pairs(text: &str, format: Style<'_>) -> Result<Answers, Reason> {
    let pair = |(_, text): (char, &str)| {
        let at = find_words(text, "->").ok_or(Reason::Count)?;
        Ok((format.said(&text[..at])?, format.said(&text[at + 2..])?))
    };
    Ok(Answers::Pairs(split(text, "=").into_iter().map(pair).collect::<Result<_, _>>()?))
}

/// A statement, if the answer is one. What is said to whoever was wrong stands first.
fn truth(text: &str, format: Style<'_>) -> Option<Result<Answers, Reason>> {
    let mut parts = split(text, "#").into_iter().map(|(_, part)| part);
    let is_true = match parts.next()?.to_ascii_uppercase().as_str() {
        "T" | "TRUE" => true,
        "F" | "FALSE" => false,
        _ => return None,
    };
    let mut said = || parts.next().map_or(Ok(String::new()), |text| format.said(text));
    let made = said().and_then(|if_wrong| Ok((if_wrong, said()?)));
    if parts.next().is_some() {
        format.notes.add(Change::Feedback);
    }
    Some(made.map(|(if_wrong, if_right)| Answers::TrueFalse { is_true, if_right, if_wrong }))
}

/// A number: `5`, `5:0.1`, `1..9`; of several, the one that is worth all.
fn number_of(text: &str, format: Style<'_>) -> Result<Answers, Reason> {
    let pieces = split(text, "=~");
    let all = pieces.into_iter().filter(|(_, text)| !text.is_empty());
    let worth = |sign: char| if sign == '~' { 0.0 } else { 100.0 };
    let all: Vec<Weighted> =
        all.map(|(sign, text)| weighted(text, worth(sign), format)).collect::<Result<_, _>>()?;
    let has_others = all.iter().any(|one| one.percent > 0.0 && one.percent < 99.9);
    if all.iter().any(|one| one.percent < 99.9 && !one.feedback.is_empty()) {
        format.notes.add(Change::Feedback);
    }
    let mut full = all.into_iter().filter(|one| one.percent >= 99.9);
    let best = full.next().ok_or(Reason::NoKey)?;
    if full.next().is_some() {
        return Err(Reason::TwoKeys);
    }
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    let text = best.text.as_str();
    let read = match (text.split_once(".."), text.split_once(':')) {
        (Some((low, high)), _) => {
            number(low).zip(number(high)).map(|(a, b)| ((a + b) / 2.0, (b - a) / 2.0))
        }
        (_, Some((answer, off))) => number(answer).zip(number(off)),
        _ => number(text).map(|answer| (answer, 0.0)),
    };
    let (answer, tolerance) = read.ok_or(Reason::Number)?;
    Ok(Answers::Number { answer, tolerance, feedback: best.feedback, has_others })
}
