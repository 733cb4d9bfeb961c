//! A strict reader of pages: every tag closed in order, every value quoted, every sign escaped. Much
//! stricter than browsers, so that what it takes no browser has to guess at.

use proptest::test_runner::TestCaseError;

/// An element: its name, its attributes, and its text with that of those in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

/// Why a page is refused.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) String);

impl From<Refused> for TestCaseError {
    fn from(refused: Refused) -> Self {
        TestCaseError::fail(refused.0)
    }
}

fn refuse<T>(why: &str, at: &str) -> Result<T, Refused> {
    Err(Refused(format!("{why}: {}", at.chars().take(60).collect::<String>())))
}

/// Reads a whole page; gives its elements in the order in which they close.
pub(crate) fn read(page: &str) -> Result<Vec<Element>, Refused> {
    match page.strip_prefix("<!DOCTYPE html>") {
        Some(rest) => read_part(rest),
        None => refuse("no doctype", page),
    }
}

/// Reads a part of a page; gives its elements in the order in which they close.
pub(crate) fn read_part(mut rest: &str) -> Result<Vec<Element>, Refused> {
    let (mut open, mut done): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("</") {
            let Some((name, after)) = after.split_once('>') else { return refuse("open", rest) };
            let Some(element) = open.pop() else { return refuse("closed twice", rest) };
            if element.name != name {
                return refuse(&format!("{} is open", element.name), rest);
            }
            if let Some(parent) = open.last_mut() {
                parent.text.push_str(&element.text);
            }
            done.push(element);
            rest = after;
        } else if let Some(after) = rest.strip_prefix('<') {
            let Some((tag, after)) = after.split_once('>') else { return refuse("open", rest) };
            let element = element(tag)?;
            match element.name.as_str() {
                "meta" | "link" | "input" => done.push(element),
                _ => open.push(element),
            }
            rest = after;
        } else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            let Some(element) = open.last_mut() else { return refuse("text outside", rest) };
            element.text.push_str(&unescaped(text)?);
            rest = after;
        }
    }
    match open.last() {
        Some(element) => refuse("never closed", &element.name),
        None => Ok(done),
    }
}

fn element(tag: &str) -> Result<Element, Refused> {
    let (name, mut rest) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
    let is_name = |name: &str| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-:".contains(c))
    };
    let mut element = Element { name: name.to_owned(), ..Element::default() };
    if !is_name(name) {
        return refuse("no name of a tag", tag);
    }
    while let Some(after) = rest.strip_prefix(' ') {
        let Some((key, after)) = after.split_once("=\"") else { return refuse("no value", tag) };
        let Some((value, after)) = after.split_once('"') else { return refuse("no end", tag) };
        let is_new = element.attributes.iter().all(|(known, _)| known != key);
        if !is_name(key) || !is_new || value.contains('<') {
            return refuse("no attribute", tag);
        }
        element.attributes.push((key.to_owned(), unescaped(value)?));
        rest = after;
    }
    if rest.is_empty() { Ok(element) } else { refuse("more in a tag", tag) }
}

fn unescaped(text: &str) -> Result<String, Refused> {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let signs = [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"')];
        let known = signs.iter().find_map(|(name, sign)| Some((part.strip_prefix(name)?, *sign)));
        let Some((after, sign)) = known else { return refuse("a bare &", part) };
        out.push(sign);
        out.push_str(after);
    }
    if text.contains('>') && !text.contains('{') { refuse("a bare >", text) } else { Ok(out) }
}

/// The text of the first element of this name.
pub(crate) fn text_of(elements: &[Element], name: &str) -> String {
    elements.iter().find(|one| one.name == name).map(|one| one.text.clone()).unwrap_or_default()
}
