//! What is handed in from a page for homework: a short text of plain words, read back. It may come
//! through mail and chats, which quote it, wrap it and put room where there was none; its words stay,
//! and a checksum tells whether all of them did. It is no proof of anything.
//!
//! ```text
//! scamdrill-homework 1
//! code KQRTMP
//! form A
//! seed 7 2
//! begun 1795428000000
//! questions 2
//! new-app-same-evening 0c4f1a2b 1 c3 14200
//! parcel-fee 77aa01ff skip c- 0
//! end 1b2c3d4e
//! ```

mod checksum;

use thiserror::Error;

use crate::domain::answer::Certainty;
use crate::domain::class::Code;
use crate::domain::form::Form;
use crate::domain::id::QuestionId;
use crate::domain::imprint::Imprint;
use crate::domain::seed::Seed;
use crate::domain::text::is_unsafe;

use checksum::checksum;

/// What it begins with.
const START: &str = "scamdrill-homework";

/// What stands before its checksum.
const END: &str = "end";

/// The version that is written and read.
const VERSION: &str = "1";

/// More questions than this are on no page.
const MOST_QUESTIONS: usize = 200;

/// What somebody hands in.
#[derive(Debug, Clone, PartialEq)]
pub struct HandedIn {
    /// The code of the learner's card; none if it was left out.
    pub code: Option<Code>,
    /// The form that it is; none for practice.
    pub form: Option<Form>,
    /// The seed that ordered the options.
    pub seed: Seed,
    /// The version of the rule by which the seed chose.
    pub selection: u32,
    /// When it began by the clock of that device, in milliseconds since 1970.
    pub begun: i64,
    /// The questions, in the order of the page.
    pub lines: Vec<Line>,
}

/// A question and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// What it was.
    pub imprint: Imprint,
    /// What was said to it.
    pub said: Said,
}

/// What was said to a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// It was not put: a spare that was not needed.
    NotAsked,
    /// It was skipped.
    Skipped,
    /// It was answered.
    Answered {
        /// How.
        reply: Reply,
        /// How sure the learner was, if that was said.
        certainty: Option<Certainty>,
        /// How long it took, in milliseconds.
        took_ms: u64,
    },
}

/// An answer as it was given on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// The numbers shown, from 1.
    Numbers(Vec<usize>),
    /// What was typed.
    Typed(String),
}

/// More texts than this are in no file that somebody made.
pub const MOST_TEXTS: usize = 1000;

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Damage {
    /// Nothing in it was handed in from a page.
    #[error("no text of a page is in it")]
    Nothing,
    /// So many texts are no class's.
    #[error("it holds {0} texts, and {MOST_TEXTS} at most are read")]
    TooMany(usize),
    /// It comes from another version of the program.
    #[error("it is of version {0:?}")]
    Version(String),
    /// Its end is missing.
    #[error("its end is missing")]
    NoEnd,
    /// Its checksum is that of another text.
    #[error("its words are not those that were handed out")]
    Changed,
    /// Its words are whole, but make no sense.
    #[error("{0:?} makes no sense where it stands")]
    Nonsense(String),
}

/// All that was handed in by the texts in a file, in their order. What stands between them is passed
/// over.
///
/// # Errors
/// [`Damage::Nothing`] if there is none, [`Damage::TooMany`] if nobody could have handed in so many; each
/// text has its own.
pub fn read_all(text: &str) -> Result<Vec<Result<HandedIn, Damage>>, Damage> {
    let text: String = text.chars().filter_map(plain).collect();
    // Files that were put together may leave no room between two texts.
    let text = text.replace(START, &format!(" {START}"));
    // Mail puts a sign before each line that it quotes.
    let words = text.split(|c: char| c.is_whitespace() || c == '>').filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    let starts: Vec<usize> = (0..words.len()).filter(|&at| is_start(&words[at..])).collect();
    match starts.len() {
        0 => return Err(Damage::Nothing),
        count if count > MOST_TEXTS => return Err(Damage::TooMany(count)),
        _ => {}
    }
    let ends = starts.iter().skip(1).copied().chain([words.len()]);
    Ok(starts.iter().zip(ends).map(|(&start, end)| read_one(&words[start..end])).collect())
}

/// A character without what mail makes of it: hyphens become dashes, and words get hidden hyphens.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{2010}'..='\u{2014}' | '\u{2212}' => Some('-'),
        '\u{AD}' => None,
        c => Some(c).filter(|&c| !is_unsafe(c)),
    }
}

/// Whether a text begins here, and is not only spoken of.
fn is_start(words: &[&str]) -> bool {
    let is_version = |word: &&str| word.bytes().all(|b| b.is_ascii_digit());
    words.first() == Some(&START) && words.get(1).is_none_or(is_version)
}

fn read_one(words: &[&str]) -> Result<HandedIn, Damage> {
    match words.get(1) {
        Some(&VERSION) => {}
        Some(other) => return Err(Damage::Version((*other).to_owned())),
        None => return Err(Damage::NoEnd),
    }
    let end = words.iter().position(|word| *word == END).ok_or(Damage::NoEnd)?;
    let (body, sum) = (&words[..end], words.get(end + 1).ok_or(Damage::NoEnd)?);
    if !checksum(&body.join(" ")).eq_ignore_ascii_case(sum) {
        return Err(Damage::Changed);
    }
    let mut rest = Words(body[2..].iter());
    let handed_in = rest.handed_in()?;
    match rest.0.next() {
        Some(word) => Err(nonsense(word)),
        None => Ok(handed_in),
    }
}

fn nonsense(word: &str) -> Damage {
    Damage::Nonsense(word.chars().take(40).collect())
}

/// The words that are still to be read.
struct Words<'w>(std::slice::Iter<'w, &'w str>);

impl<'w> Words<'w> {
    fn next(&mut self) -> Result<&'w str, Damage> {
        self.0.next().copied().ok_or(Damage::NoEnd)
    }

    /// The word behind a label.
    fn labelled(&mut self, label: &str) -> Result<&'w str, Damage> {
        match self.next()? {
            word if word == label => self.next(),
            word => Err(nonsense(word)),
        }
    }

    fn handed_in(&mut self) -> Result<HandedIn, Damage> {
        let code = optional(self.labelled("code")?, |word| word.parse().ok())?;
        let form = optional(self.labelled("form")?, Form::from_word)?;
        let seed = Seed(whole(self.labelled("seed")?)?);
        let selection = whole(self.next()?)?;
        let begun = whole(self.labelled("begun")?)?;
        let count = self.labelled("questions")?;
        let is_known = |count: &usize| (1..=MOST_QUESTIONS).contains(count);
        let count: usize = whole(count).ok().filter(is_known).ok_or_else(|| nonsense(count))?;
        let lines = (0..count).map(|_| self.line()).collect::<Result<_, _>>()?;
        Ok(HandedIn { code, form, seed, selection, begun, lines })
    }

    fn line(&mut self) -> Result<Line, Damage> {
        let id = self.next()?;
        let question = id.parse().map_err(|_| nonsense(id))?;
        let print = self.next()?;
        let imprint = print.parse().map_err(|_| nonsense(print))?;
        let said = self.said()?;
        Ok(Line { question, imprint, said })
    }

    fn said(&mut self) -> Result<Said, Damage> {
        let (said, sure, took) = (self.next()?, self.next()?, self.next()?);
        let certainty = optional(sure.strip_prefix('c').unwrap_or(sure), |word| {
            word.parse().ok().and_then(Certainty::from_number)
        })?;
        let took_ms = whole(took)?;
        let reply = match said {
            "-" => return Ok(Said::NotAsked),
            "skip" => return Ok(Said::Skipped),
            said => match said.strip_prefix('=') {
                Some(typed) => Reply::Typed(unescaped(typed).ok_or_else(|| nonsense(typed))?),
                None => {
                    let numbers = said.split(',').map(whole).collect::<Result<_, _>>()?;
                    Reply::Numbers(numbers)
                }
            },
        };
        Ok(Said::Answered { reply, certainty, took_ms })
    }
}

/// A word that may be left out, as a hyphen.
fn optional<T>(word: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Damage> {
    match word {
        "-" => Ok(None),
        word => read(word).map(Some).ok_or_else(|| nonsense(word)),
    }
}

fn whole<T: std::str::FromStr>(word: &str) -> Result<T, Damage> {
    let is_plain = word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|_| is_plain).ok_or_else(|| nonsense(word))
}

/// A text without its percent signs (RFC 3986, section 2.1).
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let digits = part.get(..2).filter(|two| two.bytes().all(|b| b.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[path = "homework/tests.rs"]
mod tests;
