//! XML as a small tree, read with bounds: nothing is fetched, no document type is taken, and no name
//! stands for anything but the five signs of XML.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::exchange::bank_exchange::BadFile;

/// Elements lie no deeper in each other than this in any file of Moodle's.
const DEEPEST: usize = 32;

/// More elements than this are in no question; each takes memory of its own.
const MOST_ELEMENTS: usize = 10_000;

/// More attributes than this are in no element.
const MOST_ATTRIBUTES: usize = 64;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: String,
    /// The line in which it begins.
    pub(super) line: usize,
    attributes: Vec<(String, String)>,
    /// The words right in it.
    pub(super) text: String,
    /// The elements right in it.
    pub(super) inner: Vec<Element>,
}

impl Element {
    /// An attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements of this name right in it.
    pub(super) fn all<'e>(&'e self, name: &'static str) -> impl Iterator<Item = &'e Element> {
        self.inner.iter().filter(move |element| element.name == name)
    }

    /// The first of them.
    pub(super) fn below(&self, name: &'static str) -> Option<&Element> {
        self.all(name).next()
    }

    /// The words of the element of this name; empty if there is none.
    pub(super) fn said(&self, name: &'static str) -> &str {
        self.below(name).map_or("", |element| element.text.trim())
    }
}

/// Reads a file, and hands over each element right below its root, which is then let go: a file may
/// hold thousands, and pictures.
///
/// # Errors
/// [`BadFile::Doctype`], [`BadFile::Entity`], [`BadFile::Xml`], [`BadFile::TooDeep`],
/// [`BadFile::NoQuestions`] and whatever `take` says.
pub(super) fn each(
    text: &str,
    mut take: impl FnMut(Element) -> Result<(), BadFile>,
) -> Result<(), BadFile> {
    let mut walk =
        Walk { reader: Reader::from_str(text), text, at: 0, line: 1, open: Vec::new(), count: 0 };
    let mut ended = false;
    loop {
        let event = match walk.reader.read_event() {
            Ok(event) => event,
            Err(_) => return Err(BadFile::Xml(walk.line())),
        };
        match event {
            Event::Eof if ended => return Ok(()),
            Event::Eof => return Err(BadFile::Xml(walk.line())),
            Event::DocType(_) => return Err(BadFile::Doctype(walk.line())),
            Event::Start(start) => walk.start(&start)?,
            Event::Empty(start) => {
                walk.start(&start)?;
                ended |= walk.end(&mut take)?;
            }
            Event::End(_) => ended |= walk.end(&mut take)?,
            Event::Text(words) => walk.words(&words.xml10_content()),
            Event::CData(words) => walk.words(&words.xml10_content()),
            Event::GeneralRef(name) => walk.sign(&name)?,
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
        }
    }
}

struct Walk<'t> {
    reader: Reader<&'t [u8]>,
    text: &'t str,
    /// Up to where lines have been counted.
    at: usize,
    line: usize,
    open: Vec<Element>,
    /// How many elements this question has so far.
    count: usize,
}

impl Walk<'_> {
    /// The line in which the reader stands.
    fn line(&mut self) -> usize {
        let to = (self.reader.buffer_position() as usize).min(self.text.len());
        let passed = self.text.as_bytes().get(self.at..to).unwrap_or_default();
        self.line += passed.iter().filter(|&&byte| byte == b'\n').count();
        self.at = to.max(self.at);
        self.line
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), BadFile> {
        let line = self.line();
        let name = start.name().into_inner().to_owned();
        if self.open.is_empty() && name != "quiz" {
            return Err(BadFile::NoQuestions);
        }
        if self.open.len() == DEEPEST {
            return Err(BadFile::TooDeep(line));
        }
        self.count = if self.open.len() == 1 { 1 } else { self.count + 1 };
        if self.count > MOST_ELEMENTS {
            return Err(BadFile::TooDense);
        }
        let mut attributes = Vec::new();
        for found in start.attributes() {
            let found = found.map_err(|_| BadFile::Xml(line))?;
            if attributes.len() == MOST_ATTRIBUTES {
                return Err(BadFile::TooDense);
            }
            attributes.push((found.key.into_inner().to_owned(), found.value.into_owned()));
        }
        self.open.push(Element { name, line, attributes, ..Element::default() });
        Ok(())
    }

    /// Closes an element. True, if it was the root.
    fn end(
        &mut self,
        take: &mut impl FnMut(Element) -> Result<(), BadFile>,
    ) -> Result<bool, BadFile> {
        let line = self.line();
        let closed = self.open.pop().ok_or(BadFile::Xml(line))?;
        match self.open.len() {
            0 => return Ok(true),
            1 => take(closed)?,
            last => self.open[last - 1].inner.push(closed),
        }
        Ok(false)
    }

    fn words(&mut self, words: &str) {
        // What stands right in the root is the room between questions.
        if self.open.len() > 1
            && let Some(open) = self.open.last_mut()
        {
            open.text.push_str(words);
        }
    }

    fn sign(&mut self, name: &BytesRef<'_>) -> Result<(), BadFile> {
        let line = self.line();
        let unknown = || BadFile::Entity { line, name: name.chars().take(30).collect() };
        let sign = match name.resolve_char_ref() {
            Ok(Some(sign)) => sign.to_string(),
            Ok(None) => resolve_xml_entity(name).ok_or_else(unknown)?.to_owned(),
            Err(_) => return Err(unknown()),
        };
        self.words(&sign);
        Ok(())
    }
}
