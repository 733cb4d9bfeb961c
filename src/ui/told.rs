//! What is told about places in a bank file, mistakes and findings alike: file, line, column, the
//! line with the place underlined, what is wrong, how to mend it.

use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Renderer, Snippet};

use crate::bank::check::Level;
use crate::bank::lines::{Lines, Position};
use crate::say;
use crate::words::Words;

use super::text::{clean, clean_line};

/// The most of a line that is shown, in characters.
const SHOWN_OF_LINE: usize = 120;

/// Something that is told about a place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The place, in bytes of the file.
    pub span: Range<usize>,
    /// How much it weighs.
    pub level: Level,
    /// The rule that found it; none for a mistake of form.
    pub rule: Option<&'static str>,
    /// The question it is about, if it is about one.
    pub question: Option<String>,
    /// Whether others that say the same are drawn as the lines they stand on.
    pub folds: bool,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

/// How a place is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The line, with the place underlined by signs.
    Underlined,
    /// The line alone: signs under it are noise to whoever hears them.
    Plain,
}

/// All that is told about a file, each after an empty line. A habit that runs through the file is
/// told once, with every line it stands on.
pub fn draw(words: &Words, file: &str, text: &str, told: &[Told], shown: Shown) -> String {
    let file = clean_line(file);
    let mut folded = folded(text, told);
    let mut lines = Lines::new(text);
    let mut drawn = String::new();
    for one in told {
        let others = if one.folds { folded.remove(&*one.what) } else { Some(Vec::new()) };
        // What is folded away has been told with the first of its like.
        let Some(others) = others else { continue };
        drawn.push_str(&one_text(
            words,
            &file,
            &Place::of(text, &mut lines, &one.span),
            one,
            shown,
        ));
        if !others.is_empty() {
            drawn.push('\n');
            drawn.push_str(&same(words, &others));
        }
    }
    drawn
}

/// What folds, by what it says, with the lines of all but the first.
fn folded<'t>(text: &str, told: &'t [Told]) -> HashMap<&'t str, Vec<usize>> {
    let mut lines = Lines::new(text);
    let mut folded: HashMap<&str, Vec<usize>> = HashMap::new();
    for one in told.iter().filter(|one| one.folds) {
        let line = lines.position(one.span.start).line;
        folded.entry(&one.what).and_modify(|others| others.push(line)).or_default();
    }
    folded
}

/// That the same stands on other lines. Lines that follow one another are joined.
fn same(words: &Words, lines: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &line in lines {
        match runs.last_mut() {
            Some((_, last)) if line <= *last + 1 => *last = line,
            _ => runs.push((line, line)),
        }
    }
    let runs = runs.into_iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        _ => say!(words, "lines-run", first = first, last = last),
    });
    let named = runs.collect::<Vec<_>>().join(", ");
    say!(words, "mistakes-same", count = lines.len(), lines = named)
}

fn one_text(words: &Words, file: &str, place: &Place, told: &Told, shown: Shown) -> String {
    let Position { line, column, .. } = place.position;
    let what = match told.rule {
        Some(rule) => {
            let level = level(words, told.level);
            say!(words, "checked-what", level = level, rule = rule, what = &told.what)
        }
        None => told.what.clone(),
    };
    let head = say!(words, "mistake-at", file = file, line = line, column = column, what = what);
    let mend = say!(words, "mistake-mend", how = &told.mend);
    let line = match shown {
        Shown::Underlined => place.underlined(),
        Shown::Plain => place.shown.trim().to_owned(),
    };
    format!("\n\n{head}\n{line}\n{mend}")
}

/// The name of a level.
pub fn level(words: &Words, level: Level) -> String {
    words.say(&format!("level-{}", level.word()), &[])
}

/// A stretch of one line, with where it stands.
struct Place {
    /// In the file.
    position: Position,
    /// As much of the line as is shown, cleaned.
    shown: String,
    /// What of it is underlined, in bytes of `shown`.
    span: Range<usize>,
}

impl Place {
    fn of(text: &str, lines: &mut Lines<'_>, span: &Range<usize>) -> Self {
        let start = floor(text, span.start);
        let position = lines.position(start);
        // A long line is cut on both sides, so that the place stays in sight.
        let before: Vec<char> =
            text[position.line_start..start].chars().rev().take(SHOWN_OF_LINE / 2).collect();
        let before = clean(&before.into_iter().rev().collect::<String>());
        let marked = floor(text, span.end).saturating_sub(start);
        let rest = text[start..].char_indices().take_while(|&(_, c)| c != '\n');
        let mut shown = before.clone();
        let mut marked_end = shown.len();
        for (offset, character) in rest.take(SHOWN_OF_LINE - before.chars().count()) {
            shown.push_str(&clean(character.encode_utf8(&mut [0; 4])));
            if offset < marked {
                marked_end = shown.len();
            }
        }
        Self { position, span: before.len()..marked_end, shown }
    }

    fn underlined(&self) -> String {
        let snippet = Snippet::source(&*self.shown)
            .line_start(self.position.line)
            .annotation(AnnotationKind::Primary.span(self.span.clone()));
        let group = Group::with_level(annotate_snippets::Level::ERROR).element(snippet);
        let drawn = Renderer::plain().decor_style(DecorStyle::Ascii).render(&[group]);
        drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }
}

/// The nearest start of a character at or before a byte.
fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
