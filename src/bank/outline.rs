//! The outline of a file that is no TOML: headers with one bracket where two belong, and texts of
//! several lines that never close. Both make the parser stumble far from the mistake, so they are
//! looked for line by line.

use std::ops::Range;

use super::fields::{Shape, TABLES};
use super::mistake::Problem;
use super::plan::fields::PLAN_TABLES;

/// Headers of which a file holds several, so that they have two brackets.
const LISTS: [&str; 7] =
    ["question", "source", "story", "question.option", "story.step", "story.step.decision", "part"];

/// The name in a header that has one bracket instead of two.
pub(super) fn single_bracket(line: &str) -> Option<&'static str> {
    let (name, rest) = line.trim().strip_prefix('[')?.split_once(']')?;
    let is_all = rest.is_empty() || rest.trim_start().starts_with('#');
    LISTS.into_iter().find(|list| is_all && *list == name.trim())
}

/// What the lines of a file show.
#[derive(Debug)]
pub(super) struct Outline {
    /// What is wrong, with its place.
    pub(super) found: Vec<(Range<usize>, Problem)>,
    /// The file with each text that never closes emptied, of the same length; none if all close.
    pub(super) closed: Option<String>,
}

impl Outline {
    pub(super) fn of(source: &str) -> Self {
        let mut scan = Scan {
            source,
            open: None,
            is_left_open: false,
            found: Vec::new(),
            left_open: Vec::new(),
        };
        let mut at = 0;
        for (number, line) in source.split_inclusive('\n').enumerate() {
            scan.line(at, number + 1, line);
            at += line.len();
        }
        scan.never_closed(at, None);
        let closed = (!scan.left_open.is_empty()).then(|| emptied(source, &scan.left_open));
        Self { found: scan.found, closed }
    }
}

struct Scan<'s> {
    source: &'s str,
    /// Where the text begins that is open, and what closes it.
    open: Option<(usize, &'static str)>,
    /// Whether the next such sign opens another text instead of closing this one.
    is_left_open: bool,
    found: Vec<(Range<usize>, Problem)>,
    left_open: Vec<Range<usize>>,
}

impl Scan<'_> {
    fn line(&mut self, at: usize, number: usize, line: &str) {
        if self.open.is_some() && self.is_left_open && is_structure(line) {
            self.never_closed(at, Some(number));
        }
        let mut from = 0;
        if let Some((_, sign)) = self.open {
            let Some(end) = closing(line, sign) else { return };
            self.open = None;
            from = end;
        } else if let Some(name) = single_bracket(line) {
            let start = at + line.len() - line.trim_start().len();
            self.found.push((start..at + line.trim_end().len(), Problem::SingleBracket { name }));
        }
        self.open = opening(&line[from..]).map(|(start, sign)| (at + from + start, sign));
        if let Some((_, sign)) = self.open {
            self.is_left_open = is_left_open(&self.source[at + line.len()..], sign);
        }
    }

    /// Notes the open text, if there is one, and goes on as if it had been closed.
    fn never_closed(&mut self, at: usize, before: Option<usize>) {
        if let Some((start, sign)) = self.open.take() {
            let line = self.source[start..].find('\n').map_or(at, |length| start + length);
            self.found.push((start..line.min(at), Problem::OpenText { sign, before }));
            self.left_open.push(start..at);
        }
    }
}

/// Where a text of several lines begins: at the first value, or after a bracket or a comma.
fn opening(rest: &str) -> Option<(usize, &'static str)> {
    let places = ["\"\"\"", "'''"].into_iter().filter_map(|sign| Some((rest.rfind(sign)?, sign)));
    places.max().filter(|(start, sign)| {
        let before = rest[..*start].trim_end();
        let is_value = before.is_empty() || before.ends_with(['=', '[', ',', '{']);
        is_value && !before.trim_start().starts_with('#') && closing(rest, sign) == Some(start + 3)
    })
}

/// Whether nothing closes a text before another begins. A line in a scene may look like one of the
/// bank, so that alone proves nothing.
fn is_left_open(rest: &str, sign: &str) -> bool {
    rest.lines().find(|line| closing(line, sign).is_some()).is_none_or(is_structure)
}

/// Where a text of several lines is over.
fn closing(line: &str, sign: &str) -> Option<usize> {
    let is_plain = |(at, _): &(usize, &str)| !(sign == "\"\"\"" && line[..*at].ends_with('\\'));
    line.match_indices(sign).find(is_plain).map(|(at, _)| at + sign.len())
}

/// Whether a line is one that stands in a bank file and hardly in a scene.
fn is_structure(line: &str) -> bool {
    let line = line.trim();
    match line.strip_prefix('[') {
        Some(header) => {
            let name = header.trim_start_matches('[').split(']').next().unwrap_or_default().trim();
            LISTS.contains(&name) || name.split('.').any(|part| part == "scene")
        }
        None => is_field(line),
    }
}

/// Whether a line gives a value to a field that there is.
fn is_field(line: &str) -> bool {
    let Some((name, value)) = line.split_once('=') else { return false };
    let starts = ['"', '\'', '[', '{', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    shape_of(name.trim()).is_some()
        && (value.trim_start().starts_with(starts) || matches!(value.trim(), "true" | "false"))
}

/// What a field of this name holds, in whichever table it stands.
pub(super) fn shape_of(name: &str) -> Option<(&'static str, Shape)> {
    if let Some(part) = name.strip_prefix("why.") {
        return matches!(part, "scam" | "genuine").then_some(("why", Shape::Text));
    }
    // The fields of `why` are written with its name before theirs.
    let tables = TABLES.into_iter().chain(PLAN_TABLES).filter(|table| table.name != "why");
    let mut fields = tables.flat_map(|table| table.fields);
    fields.find(|field| field.name == name).map(|field| (field.name, field.shape))
}

/// The file with nothing in these texts, each of its lines where it was.
fn emptied(source: &str, texts: &[Range<usize>]) -> String {
    let mut emptied = String::with_capacity(source.len());
    for text in texts {
        emptied.push_str(&source[emptied.len()..text.start]);
        // The sign has three bytes; of the rest only the line breaks stay.
        emptied.push_str("\"\" ");
        let rest = source[text.start + 3..text.end].bytes();
        emptied.extend(rest.map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
    emptied.push_str(&source[emptied.len()..]);
    emptied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_closes_is_emptied_and_its_lines_stay() {
        let text = "text = \"\"\"\nMe: “Hi”\n[question]\nwhy = \"\"\"\nYes\n\"\"\"\n";
        let outline = Outline::of(text);
        let closed = outline.closed.unwrap();
        assert_eq!(closed.len(), text.len());
        assert_eq!(closed.lines().count(), text.lines().count());
        assert!(closed.starts_with("text = \"\" \n"), "{closed:?}");
        assert!(closed.ends_with("\n[question]\nwhy = \"\"\"\nYes\n\"\"\"\n"), "{closed:?}");
        assert_eq!(outline.found.len(), 2, "{:?}", outline.found);
    }

    #[test]
    fn a_scene_may_look_like_a_bank() {
        let text = "text = \"\"\"\nMe: it's \\\"\"\" here\nfrom = \"x\"\n[question]\nYes.\"\"\"\n";
        let outline = Outline::of(text);
        assert!(outline.closed.is_none() && outline.found.is_empty(), "{outline:?}");
    }
}
