//! Aiken: what is asked on one line, options behind letters, and the letter of the right one. It
//! knows one kind of question and no explanation.

use super::bank_exchange::{
    Answers, BadFile, Item, LINE_END, Listed, Reason, Section, Unfit, Weighted,
};

/// The word before the right letter.
const ANSWER: &str = "ANSWER:";

/// What keeps a question out of a file.
pub fn unfit(item: &Item) -> Option<Unfit> {
    let Answers::Options { options, single: true } = &item.answers else { return None };
    if options.len() > 26 {
        return Some(Unfit::Options);
    }
    // A line that begins like an option or an answer would be taken for one, and nothing escapes it.
    let stem = one_line(&item.stem);
    let is_sign = option_of(&stem, stem.chars().next()).is_some() || answer_of(&stem).is_some();
    is_sign.then_some(Unfit::Sign("A)"))
}

/// Whether the format has this kind of question.
pub fn knows(item: &Item) -> bool {
    matches!(item.answers, Answers::Options { single: true, .. })
}

/// A file of questions.
pub fn file(sections: &[Section]) -> String {
    let mut out = String::new();
    for item in sections.iter().flat_map(|section| &section.items) {
        let Answers::Options { options, .. } = &item.answers else { continue };
        out.push_str(&one_line(&item.stem));
        out.push('\n');
        for (letter, option) in ('A'..='Z').zip(options) {
            out.push_str(&format!("{letter}) {}\n", one_line(&option.text)));
        }
        let key = options.iter().position(|option| option.percent >= 100.0);
        if let Some((letter, _)) = ('A'..='Z').zip(0..).find(|(_, at)| Some(*at) == key) {
            out.push_str(&format!("{ANSWER} {letter}\n\n"));
        }
    }
    out
}

/// A text on one line: a stroke stands where its lines ended.
fn one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(LINE_END)
}

/// The letter and the words of an option: `A) words` or `A. words`. The room may be missing, and the
/// letter small, where it is the next one.
fn option_of(line: &str, next: Option<char>) -> Option<(char, &str)> {
    let letter = line.chars().next().filter(char::is_ascii_alphabetic)?;
    let rest = line[1..].strip_prefix([')', '.'])?;
    let words = rest.trim_start();
    let is_next = next.is_some_and(|next| next.eq_ignore_ascii_case(&letter));
    let is_plain = letter.is_ascii_uppercase() && (words.len() < rest.len() || rest.is_empty());
    (is_next || is_plain).then_some((letter.to_ascii_uppercase(), words))
}

/// What stands behind the word before the right letter, however large it is written.
fn answer_of(line: &str) -> Option<&str> {
    let word = line.get(..ANSWER.len())?;
    word.eq_ignore_ascii_case(ANSWER).then(|| line[ANSWER.len()..].trim())
}

/// Whether a line names a right answer.
pub fn is_answer(line: &str) -> bool {
    answer_of(line.trim()).and_then(key_of).is_some()
}

/// The letter of the right answer: `B`, `B.`, `B) its words`. Of "B, C" and "Both" it is none.
fn key_of(said: &str) -> Option<char> {
    let letter = said.chars().next().filter(char::is_ascii_alphabetic)?;
    let rest = said[1..].trim_start();
    (rest.is_empty() || rest.starts_with([')', '.'])).then(|| letter.to_ascii_uppercase())
}

/// The questions in a file.
///
/// # Errors
/// [`BadFile::TooMany`].
pub fn read(text: &str) -> Result<Listed, BadFile> {
    let (mut listed, mut open) = (Listed::default(), Open::default());
    for (line, number) in text.lines().map(str::trim).zip(1..) {
        if let Some(key) = answer_of(line) {
            let done = std::mem::take(&mut open);
            listed.add(done.line.unwrap_or(number), done.question(key))?;
        } else if let Some(option) = open.option(line) {
            open.options.push((option.0, option.1.to_owned()));
        } else if !line.is_empty() {
            // Words after the options, without an answer between: another question begins.
            if !open.options.is_empty() {
                let done = std::mem::take(&mut open);
                listed.add(done.line.unwrap_or(number), Err(Reason::NoAnswerLine))?;
            }
            open.line.get_or_insert(number);
            open.stem.push(line.to_owned());
        }
    }
    if let Some(line) = open.line {
        let is_text = open.options.is_empty();
        let reason = if is_text { Reason::NothingToAnswer } else { Reason::NoAnswerLine };
        listed.add(line, Err(reason))?;
    }
    Ok(listed)
}

/// A question that is being read.
#[derive(Default)]
struct Open {
    line: Option<usize>,
    stem: Vec<String>,
    options: Vec<(char, String)>,
}

impl Open {
    /// The option in a line, once something has been asked.
    fn option<'l>(&self, line: &'l str) -> Option<(char, &'l str)> {
        let next = ('A'..='Z').nth(self.options.len());
        option_of(line, next).filter(|_| self.line.is_some())
    }

    fn question(self, key: &str) -> Result<Item, Reason> {
        if self.line.is_none() {
            return Err(Reason::NoText);
        }
        let key = key_of(key);
        let found = self.options.iter().filter(|(letter, _)| Some(*letter) == key).count();
        if found != 1 {
            return Err(Reason::NoAnswerLine);
        }
        let option = |(letter, text): (char, String)| {
            let percent = if Some(letter) == key { 100.0 } else { 0.0 };
            Weighted { text, percent, feedback: String::new() }
        };
        let options = self.options.into_iter().map(option).collect();
        let answers = Answers::Options { options, single: true };
        Ok(Item { stem: self.stem.join("\n"), answers, ..Item::default() })
    }
}

#[cfg(test)]
#[path = "bank_aiken_tests.rs"]
mod tests;
