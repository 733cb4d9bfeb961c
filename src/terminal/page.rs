//! A screen as lines of text, wrapped to the window.

use crate::ui::screen::{Block, ChartView, OptionView, PieceView, Role, SceneView, Screen};
use crate::ui::text::{clean, fit, fit_hanging, is_address};

use super::paint::Painter;

/// How far a scene is set in, so that it stands apart from what is said about it.
const SCENE_INDENT: &str = "    ";

/// In windows narrower than this there is no room to set anything in.
const NARROW: usize = 30;

/// Lines wider than this are hard to read, however wide the window.
const WIDEST: usize = 80;

/// How screens are drawn.
#[derive(Debug, Clone, Copy)]
pub struct Pen {
    /// Columns of the window.
    pub width: usize,
    /// What colours the text.
    pub painter: Painter,
}

impl Pen {
    /// A screen as text; every line ends with a line break.
    pub fn draw(&self, screen: &Screen) -> String {
        let mut page = String::new();
        for block in &screen.blocks {
            match block {
                Block::Line { role, text } => self.paragraph(&mut page, *role, text),
                Block::Scene(scene) => self.scene(&mut page, scene),
                Block::Options(options) => self.options(&mut page, options),
                Block::Chart(chart) => self.chart(&mut page, chart),
                Block::Gap => page.push('\n'),
            }
        }
        page
    }

    /// A line that the learner types after: its end stays open.
    pub fn prompt(&self, text: &str) -> String {
        let lines = fit(text, self.columns(), "");
        self.painter.paint(Role::Hint, &lines.join("\n")) + " "
    }

    fn columns(&self) -> usize {
        self.width.min(WIDEST)
    }

    fn paragraph(&self, page: &mut String, role: Role, text: &str) {
        // Broken in two, an address can be neither copied nor clicked. A window that is too narrow
        // for it wraps it without breaking it.
        let whole = is_address(text).then(|| vec![text.to_owned()]);
        self.lines(page, role, whole.unwrap_or_else(|| fit(text, self.columns(), "")));
    }

    fn scene(&self, page: &mut String, scene: &SceneView) {
        self.paragraph(page, Role::Aside, &scene.label);
        let indent = if self.width < NARROW { "" } else { SCENE_INDENT };
        for line in &scene.lines {
            let words: String = line.pieces.iter().map(piece).collect();
            let line = format!("{}{words}", line.speaker);
            self.lines(page, Role::Body, fit(&line, self.columns(), indent));
        }
    }

    fn options(&self, page: &mut String, options: &[OptionView]) {
        for option in options {
            let hang = if self.width < NARROW { 0 } else { option.label.chars().count() + 2 };
            self.lines(page, Role::Body, fit_hanging(&option.text, self.columns(), hang));
        }
    }

    /// In words: a picture made of letters is noise when it is read aloud.
    fn chart(&self, page: &mut String, chart: &ChartView) {
        self.paragraph(page, Role::Heading, &chart.title);
        for sentence in chart.before.iter().chain(&chart.numbers).chain(&chart.after) {
            self.paragraph(page, Role::Body, sentence);
        }
    }

    fn lines(&self, page: &mut String, role: Role, lines: Vec<String>) {
        for line in lines {
            // The last gate: whatever a text came from, nothing in it acts on the terminal.
            page.push_str(&self.painter.paint(role, &clean(&line)));
            page.push('\n');
        }
    }
}

/// A piece of a scene: numbers and marks stand in square brackets, so that they need no colour.
fn piece(piece: &PieceView) -> String {
    match (piece.number, &piece.mark) {
        // The number never stands at the end of a line, parted from its sentence.
        (Some(number), _) => format!("[{number}]\u{a0}{}", piece.text),
        (_, Some(mark)) => format!("[{mark}: {}]", piece.text),
        _ => piece.text.clone(),
    }
}
