//! Answers in GIFT, and how the texts among them are written.

use crate::exchange::bank_exchange::{Answers, Change, Notes, Reason, Weighted};

use super::scan::{bare, find, find_words, unescape};

/// How a text is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Format {
    Html,
    Plain,
}

/// How a text is written, and where what it loses is noted.
#[derive(Clone, Copy)]
pub(super) struct Style<'n> {
    pub(super) format: Format,
    pub(super) notes: &'n Notes,
}

impl Style<'_> {
    /// The words of a text that has to be there.
    pub(super) fn text(self, text: &str) -> Result<String, Reason> {
        let text = unescape(text);
        match self.format {
            Format::Plain => Ok(text),
            Format::Html => self.notes.words(&keep_breaks(&text)),
        }
    }

    /// The words of a text with its own format.
    pub(super) fn said(self, text: &str) -> Result<String, Reason> {
        let (format, text) = format(text.trim(), self);
        format.text(text)
    }
}

/// In Moodle's own mixture of text and HTML a line break is one.
fn keep_breaks(text: &str) -> String {
    text.replace('\n', "<br>")
}

/// The format named before a text, if one is.
pub(super) fn format<'n, 't>(text: &'t str, otherwise: Style<'n>) -> (Style<'n>, &'t str) {
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

/// What stands between the braces.
pub(super) fn answers(text: &str, format: Style<'_>) -> Result<Answers, Reason> {
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
