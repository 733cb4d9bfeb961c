//! Scenes as they look where they reach somebody: bubbles left and right, a letter with its subject,
//! an advert, a window.

use crate::domain::pieces::Voice;
use crate::domain::scene::Channel;
use crate::ui::screen::{LineView, PieceView, Role, SceneView};
use crate::ui::text::clean_line;
use unicode_width::UnicodeWidthStr;

use super::super::paint::Look;
use super::entry::Entry;
use super::row::{Row, Run, Target, fit_runs, paragraph};

/// How far a bubble stays away from the other side of a wide window.
const AWAY: usize = 12;

/// In windows narrower than this, bubbles use the whole width.
const NARROW: usize = 50;

const BODY: Look = Look::Role(Role::Body);
const ASIDE: Look = Look::Role(Role::Aside);

/// A scene at a width. In a `roomy` window bubbles have a whole frame.
pub fn scene(scene: &SceneView, entry: &Entry, width: usize, roomy: bool) -> Vec<Row> {
    let mut rows = paragraph(&scene.label, ASIDE, width);
    let drawing = Drawing { entry, width, roomy };
    rows.extend(match scene.channel {
        Channel::Chat | Channel::Sms => drawing.bubbles(scene),
        Channel::Call => drawing.call(scene),
        Channel::Email => drawing.sheet(scene, Head::Ruled),
        Channel::Screen | Channel::Advert | Channel::Profile => drawing.sheet(scene, Head::Bold),
    });
    rows
}

/// How the first line of a sheet is set off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// With a rule below, as the subject of a letter.
    Ruled,
    /// In bold. A bar, as of a window, would look like what is at hand.
    Bold,
}

struct Drawing<'e> {
    entry: &'e Entry,
    width: usize,
    roomy: bool,
}

impl Drawing<'_> {
    fn bubbles(&self, scene: &SceneView) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut before: Option<&str> = None;
        for line in &scene.lines {
            let is_new = before != Some(line.speaker.as_str());
            rows.extend(match line.voice {
                Voice::Told => self.told(line),
                Voice::Other => self.bubble(line, is_new, false),
                Voice::Own => self.bubble(line, is_new, true),
            });
            before = Some(&line.speaker);
        }
        rows
    }

    /// A bubble, with its speaker in its edge, or above, where another spoke before.
    fn bubble(&self, line: &LineView, is_new: bool, is_own: bool) -> Vec<Row> {
        let away = if self.width < NARROW { 4 } else { AWAY };
        let edge = if self.roomy { 4 } else { 2 };
        let most = self.width.saturating_sub(away + edge);
        let words = fit_runs(&self.runs(line), most);
        let name = if is_new { name(line) } else { String::new() };
        let rows = match self.roomy {
            true => framed(words, &name, most, is_own),
            false => barred(words, &name, most, is_own),
        };
        if is_own { self.to_the_right(rows) } else { rows }
    }

    fn to_the_right(&self, rows: Vec<Row>) -> Vec<Row> {
        let flush = |row: Row| {
            let room = self.width.saturating_sub(row.width());
            row.indented(room)
        };
        rows.into_iter().map(flush).collect()
    }

    fn told(&self, line: &LineView) -> Vec<Row> {
        let indent = if self.width < NARROW { 0 } else { 4 };
        let rows = fit_runs(&self.runs(line), self.width - indent);
        rows.into_iter().map(|row| row.indented(indent)).collect()
    }

    /// What is said, line by line, each speaker by name. What is only told is not said.
    fn call(&self, scene: &SceneView) -> Vec<Row> {
        let line = |line: &LineView| match line.voice {
            Voice::Told => self.told(line),
            Voice::Other | Voice::Own => self.said(line),
        };
        scene.lines.iter().flat_map(line).collect()
    }

    fn said(&self, line: &LineView) -> Vec<Row> {
        let mut runs = vec![Run::new(clean_line(&line.speaker), Look::Speaker)];
        runs.extend(self.runs(line));
        let edged = |mut row: Row| {
            row.0.insert(0, Run::new("│ ", Look::Frame));
            row
        };
        fit_runs(&runs, self.width.saturating_sub(2)).into_iter().map(edged).collect()
    }

    /// A letter, an advert, a page: all in one frame, and what is only told below it.
    fn sheet(&self, scene: &SceneView, head: Head) -> Vec<Row> {
        let inner = self.width.saturating_sub(4);
        let mut rows = vec![edge('╭', '╮', inner)];
        for (at, line) in inside(scene, head).into_iter().enumerate() {
            rows.extend(self.sheet_line(line, inner, (at == 0).then_some(head)));
        }
        rows.push(edge('╰', '╯', inner));
        for line in scene.lines.iter().filter(|line| line.voice == Voice::Told) {
            rows.extend(self.told(line));
        }
        rows
    }

    fn sheet_line(&self, line: &LineView, inner: usize, head: Option<Head>) -> Vec<Row> {
        let mut runs = vec![Run::new(clean_line(&line.speaker), BODY)];
        runs.extend(self.runs(line));
        for run in runs.iter_mut().filter(|run| head.is_some() && run.look == BODY) {
            run.look = Look::Speaker;
        }
        let rows = fit_runs(&runs, inner);
        let mut rows: Vec<Row> = rows.into_iter().map(|row| boxed(row, inner)).collect();
        if head == Some(Head::Ruled) {
            rows.push(edge('├', '┤', inner));
        }
        rows
    }

    /// The words of a line: sentences with their numbers, marks lit.
    fn runs(&self, line: &LineView) -> Vec<Run> {
        let mut sentence = None;
        line.pieces.iter().flat_map(|piece| self.piece(piece, &mut sentence)).collect()
    }

    /// Numbers and marks stand in square brackets, so that they need no colour.
    fn piece(&self, piece: &PieceView, sentence: &mut Option<usize>) -> Vec<Run> {
        if let Some(mark) = &piece.mark {
            return vec![Run::new(format!("[{mark}: {}]", piece.text), Look::Lit)];
        }
        *sentence = piece.number.map(|number| number - 1).or(*sentence);
        let target = sentence.map(Target::Choice);
        let is_marked = sentence.is_some_and(|at| self.entry.place(at).is_some());
        let is_focus = sentence.is_some() && *sentence == self.entry.focus();
        let look = match (is_focus, is_marked) {
            (true, _) => Look::Focus,
            (false, true) => Look::Lit,
            (false, false) => BODY,
        };
        let number = piece.number.map(|number| {
            let sign = if is_marked { "x" } else { "" };
            let look = if is_focus { Look::Focus } else { Look::Number };
            Run { text: format!("[{sign}{number}]\u{a0}"), look, target }
        });
        // Room before the next sentence looks like nothing.
        let (words, room) = piece.text.split_at(piece.text.trim_end().len());
        let words = Run { text: words.to_owned(), look, target };
        number.into_iter().chain([words, Run::new(room, BODY)]).collect()
    }
}

/// What stands inside the frame. Next to a rule or an edge no empty line is needed.
fn inside(scene: &SceneView, head: Head) -> Vec<&LineView> {
    let is_empty = |line: &LineView| line.pieces.iter().all(|piece| piece.text.trim().is_empty());
    let mut lines: Vec<&LineView> =
        scene.lines.iter().filter(|line| line.voice != Voice::Told).collect();
    while head == Head::Ruled && lines.get(1).is_some_and(|line| is_empty(line)) {
        lines.remove(1);
    }
    while lines.last().is_some_and(|line| is_empty(line)) {
        lines.pop();
    }
    lines
}

/// Who speaks, without the colon that line mode needs.
fn name(line: &LineView) -> String {
    clean_line(line.speaker.trim().trim_end_matches([':', '：']).trim_end())
}

fn widest(rows: &[Row]) -> usize {
    rows.iter().map(Row::width).max().unwrap_or(0)
}

/// A bubble with a whole frame. A name that is too long for its edge stands above.
fn framed(words: Vec<Row>, name: &str, most: usize, is_own: bool) -> Vec<Row> {
    let needed = if name.is_empty() { 0 } else { name.width() + 2 };
    if needed > most {
        let above = paragraph(name, Look::Speaker, most);
        return above.into_iter().chain(framed(words, "", most, is_own)).collect();
    }
    let inner = widest(&words).max(needed);
    let mut rows = vec![match name {
        "" => edge('╭', '╮', inner),
        name => named_edge(name, inner, is_own),
    }];
    rows.extend(words.into_iter().map(|row| boxed(row, inner)));
    rows.push(edge('╰', '╯', inner));
    rows
}

/// The upper edge with a name in it, on the side from which it comes.
fn named_edge(name: &str, inner: usize, is_own: bool) -> Row {
    let long = "─".repeat(inner.saturating_sub(name.width() + 1));
    let (before, after) = if is_own { (long.as_str(), "─") } else { ("─", long.as_str()) };
    Row(vec![
        Run::new(format!("╭{before}"), Look::Frame),
        Run::new(format!(" {name} "), Look::Speaker),
        Run::new(format!("{after}╮"), Look::Frame),
    ])
}

fn edge(left: char, right: char, inner: usize) -> Row {
    Row::of(format!("{left}{}{right}", "─".repeat(inner + 2)), Look::Frame)
}

fn boxed(row: Row, inner: usize) -> Row {
    let room = inner.saturating_sub(row.width());
    let mut runs = vec![Run::new("│ ", Look::Frame)];
    runs.extend(row.0);
    runs.push(Run::new(format!("{} │", " ".repeat(room)), Look::Frame));
    Row(runs)
}

/// A bubble with one edge, on its own side, and the name above.
fn barred(words: Vec<Row>, name: &str, most: usize, is_own: bool) -> Vec<Row> {
    let names = if name.is_empty() { Vec::new() } else { paragraph(name, Look::Speaker, most) };
    let inner = widest(&words);
    // In line with the words, not with the edge.
    let above = |mut row: Row| match is_own {
        true => {
            row.0.push(Run::new("  ", BODY));
            row
        }
        false => row.indented(2),
    };
    let mut rows: Vec<Row> = names.into_iter().map(above).collect();
    rows.extend(words.into_iter().map(|row| bar(row, inner, is_own)));
    rows
}

fn bar(row: Row, inner: usize, is_own: bool) -> Row {
    let room = " ".repeat(inner.saturating_sub(row.width()));
    let mut runs = row.0;
    match is_own {
        true => runs.push(Run::new(format!("{room} ▐"), Look::Frame)),
        false => runs.insert(0, Run::new("▌ ", Look::Frame)),
    }
    Row(runs)
}

#[cfg(test)]
#[path = "scene_tests.rs"]
mod tests;
