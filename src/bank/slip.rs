//! What a mistake of syntax is about: the slips of somebody who has never seen TOML are told by name.

use std::ops::Range;

use super::fields::Shape;
use super::meant::{amount, day, flag, is_year_month_day, meant};
use super::mistake::{Problem, shown};
use super::outline::shape_of;

/// What the parser says of a name that stands twice.
pub(super) const TWICE: &str = "duplicate key";

/// A mistake of syntax with what stands around it.
pub(super) struct Slip<'s> {
    /// The line up to the mistake, and from there on.
    before: &'s str,
    rest: &'s str,
    /// What the parser points at, where that is, and what it says.
    pointed: &'s str,
    at: Range<usize>,
    message: &'s str,
}

impl<'s> Slip<'s> {
    pub(super) fn of(source: &'s str, at: Range<usize>, message: &'s str) -> Self {
        let head = source.get(..at.start).unwrap_or_default();
        let before = &head[head.rfind('\n').map_or(0, |end| end + 1)..];
        let rest = source.get(at.start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Self { before, rest, pointed: source.get(at.clone()).unwrap_or_default(), at, message }
    }

    /// What it is about, as far as it is one that people often make, and where that is shown.
    pub(super) fn told(self) -> (Range<usize>, Problem) {
        let here = |problem| (self.at.clone(), problem);
        if self.is_curly() {
            here(Problem::CurlyQuotes)
        } else if self.message == TWICE {
            here(Problem::FieldTwice { field: shown(self.pointed) })
        } else if self.is_quote_in_text() {
            let quote = self.at.start - self.before.len() + self.before.trim_end().len() - 1;
            (quote..quote + 1, Problem::QuoteInText)
        } else if let Some(problem) = self.without_equals() {
            here(problem)
        } else {
            let value = self.value();
            value.unwrap_or_else(|| here(Problem::Syntax(self.message.to_owned())))
        }
    }

    fn is_curly(&self) -> bool {
        let is_curly = |c: char| matches!(c, '“' | '”' | '„' | '‘' | '’' | '«');
        let starts = self.rest.trim_start_matches([' ', '=']).starts_with(is_curly);
        // Opened with a straight quote, closed with a curly one.
        let ends = self.rest.is_empty() && self.before.trim_end().ends_with(['”', '“']);
        starts || (ends && self.message.contains("string"))
    }

    fn is_quote_in_text(&self) -> bool {
        let is_after_text = self.message.starts_with("unexpected key or value")
            || self.message.starts_with("missing comma");
        let before = self.before.trim_end();
        // Two texts side by side in a list lack their comma.
        let is_list = self.message.starts_with("missing comma") && self.rest.starts_with('"');
        is_after_text
            && !is_list
            && before.ends_with('"')
            && before.matches('"').count() >= 2
            && self.rest.contains('"')
    }

    /// A field that is known, with a colon or nothing between its name and its value.
    fn without_equals(&self) -> Option<Problem> {
        if !(self.message.starts_with("key with no value")
            || self.message.starts_with("invalid unquoted key"))
        {
            return None;
        }
        let line = format!("{}{}", self.before, self.rest);
        let line = line.trim();
        let is_of_names = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
        let (name, rest) = line.split_at(line.find(|c| !is_of_names(c))?);
        let (_, shape) = shape_of(name)?;
        let value = match rest.trim_start().strip_prefix(':') {
            Some(value) => value.trim_start_matches(['=', ' ', '\t']),
            None if rest.trim_start().starts_with('=') => return None,
            None => rest.trim_start(),
        };
        let is_written = value.starts_with(['"', '\'', '[', '{']);
        let meant = if is_written { None } else { meant(shape, without_comment(shape, value)) };
        let value = meant.unwrap_or_else(|| shown(value));
        let field = name.to_owned();
        (!value.is_empty()).then_some(Problem::NoEquals { field, value })
    }

    /// A value that is none, of a field that is known, with the place of the whole value.
    fn value(&self) -> Option<(Range<usize>, Problem)> {
        let line = format!("{}{}", self.before, self.rest);
        // What is wrong before the value is not about the value.
        let (name, written) = line.split_once('=').filter(|_| self.before.contains('='))?;
        let (field, shape) = shape_of(name.trim())?;
        let bare_value = without_comment(shape, written);
        if bare_value.is_empty() {
            return Some((self.at.clone(), Problem::EmptyText { field }));
        }
        if bare_value.starts_with(['"', '\'', '{', '=']) {
            return None;
        }
        let problem = bare(field, shape, bare_value, self.pointed)?;
        if bare_value.starts_with('[') {
            return Some((self.at.clone(), problem));
        }
        let spaces = written.len() - written.trim_start().len();
        let start = self.at.start - self.before.len() + name.len() + 1 + spaces;
        Some((start..start + bare_value.len(), problem))
    }
}

/// What a value without quotes is about.
fn bare(field: &'static str, shape: Shape, written: &str, pointed: &str) -> Option<Problem> {
    let mended = meant(shape, written);
    if mended.as_deref() == Some(written) {
        return None;
    }
    let wrong = |mended| Some(Problem::WrongType { field, shape, found: "string", mended });
    match shape {
        Shape::Flag => match flag(written) {
            Some(flag) => Some(Problem::FlagWord { field, word: shown(written), flag }),
            None => wrong(None),
        },
        Shape::Number => match amount(written) {
            Some(amount) if amount.unit.is_empty() => {
                Some(Problem::NumberSigns { field, number: amount.number })
            }
            Some(amount) => Some(Problem::with_unit(field, amount)),
            None => wrong(None),
        },
        Shape::Whole(..) | Shape::Format => wrong(mended),
        Shape::Day if is_year_month_day(written) && day(written).is_none() => {
            Some(Problem::NoSuchDay { day: written.to_owned() })
        }
        Shape::Day => Some(Problem::DayOrder { field, mended }),
        // In a list only the parser knows which of its words it is.
        _ if written.starts_with('[') => {
            let is_word = pointed.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
            (is_word && !pointed.is_empty()).then_some(Problem::Unquoted { field, mended: None })
        }
        Shape::One(_) | Shape::Many(_) | Shape::Questions | Shape::Named(_) => None,
        Shape::Pairs | Shape::Reasons => None,
        _ => Some(Problem::Unquoted { field, mended }),
    }
}

/// A value without the comment behind it. In a text without quotes nobody can tell, so all of it
/// stays.
fn without_comment(shape: Shape, value: &str) -> &str {
    match shape {
        Shape::Text | Shape::Texts | Shape::Why => value.trim(),
        _ => value.split('#').next().unwrap_or_default().trim(),
    }
}
