//! Scenes as they look where they reach somebody: bubbles left and right, a letter with its subject,
//! an advert, a window.

use crate::domain::pieces::Voice;
use crate::domain::scene::Channel;
use crate::ui::screen::{LineView, PieceView, Role, SceneView};
use crate::ui::text::clean_line;

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
        Channel::Screen => drawing.sheet(scene, Head::Bar),
        Channel::Advert | Channel::Profile => drawing.sheet(scene, Head::Bold),
    });
    rows
}

/// How the first line of a sheet is set off.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// With a rule below, as the subject of a letter.
    Ruled,
    /// As the bar of a window.
    Bar,
    /// In bold.
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

    /// A bubble, with its speaker above where another spoke before.
    fn bubble(&self, line: &LineView, is_new: bool, is_own: bool) -> Vec<Row> {
        let away = if self.width < NARROW { 4 } else { AWAY };
        let edge = if self.roomy { 4 } else { 2 };
        let words = fit_runs(&self.runs(line), self.width.saturating_sub(away + edge));
        let inner = words.iter().map(Row::width).max().unwrap_or(0);
        let mut rows = Vec::new();
        let name = clean_line(line.speaker.trim());
        if is_new && !name.is_empty() {
            rows.push(Row::of(format!(" {name}"), Look::Speaker));
        }
        match self.roomy {
            true => rows.extend(framed(words, inner)),
            false => rows.extend(words.into_iter().map(|row| barred(row, inner, is_own))),
        }
        if is_own { self.to_the_right(rows, inner + edge) } else { rows }
    }

    fn to_the_right(&self, rows: Vec<Row>, bubble: usize) -> Vec<Row> {
        // The name may be wider than what is said.
        let widest = rows.iter().map(Row::width).max().unwrap_or(0).max(bubble);
        let room = self.width.saturating_sub(widest);
        rows.into_iter().map(|row| row.indented(room)).collect()
    }

    fn told(&self, line: &LineView) -> Vec<Row> {
        let indent = if self.width < NARROW { 0 } else { 4 };
        let rows = fit_runs(&self.runs(line), self.width - indent);
        rows.into_iter().map(|row| row.indented(indent)).collect()
    }

    /// What is said, line by line, each speaker by name.
    fn call(&self, scene: &SceneView) -> Vec<Row> {
        let line = |line: &LineView| {
            let mut runs = vec![Run::new(clean_line(&line.speaker), Look::Speaker)];
            runs.extend(self.runs(line));
            let rows = fit_runs(&runs, self.width.saturating_sub(2));
            let edged = |mut row: Row| {
                row.0.insert(0, Run::new("│ ", Look::Frame));
                row
            };
            rows.into_iter().map(edged).collect::<Vec<Row>>()
        };
        scene.lines.iter().flat_map(line).collect()
    }

    /// A letter, an advert, a page: all in one frame, and what is only told below it.
    fn sheet(&self, scene: &SceneView, head: Head) -> Vec<Row> {
        let inner = self.width.saturating_sub(4);
        let mut rows = vec![edge('╭', '╮', inner)];
        let is_inside = |line: &&LineView| line.voice != Voice::Told;
        for (at, line) in scene.lines.iter().filter(is_inside).enumerate() {
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
            run.look = if head == Some(Head::Bar) { Look::Bar } else { Look::Speaker };
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
        number.into_iter().chain([Run { text: piece.text.clone(), look, target }]).collect()
    }
}

fn framed(words: Vec<Row>, inner: usize) -> Vec<Row> {
    let mut rows = vec![edge('╭', '╮', inner)];
    rows.extend(words.into_iter().map(|row| boxed(row, inner)));
    rows.push(edge('╰', '╯', inner));
    rows
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

/// A bubble with one edge: on its own side.
fn barred(row: Row, inner: usize, is_own: bool) -> Row {
    let room = " ".repeat(inner.saturating_sub(row.width()));
    let mut runs = row.0;
    match is_own {
        true => runs.push(Run::new(format!("{room} ▐"), Look::Frame)),
        false => runs.insert(0, Run::new("▌ ", Look::Frame)),
    }
    Row(runs)
}
