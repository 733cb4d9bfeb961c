//! A window as a picture: cell by cell, so that every line stands where it stood whatever font draws
//! it. Words stay words, which can be selected and found; lines and blocks are drawn, for fonts leave
//! gaps between them. One file holds both a light and a dark window, and whoever looks gets their own.

use std::fmt::Write as _;
use std::ops::Range;

use vt100::{Cell, Color, Screen};

/// A cell, in units of the picture.
const CELL: (usize, usize) = (9, 20);

/// Room around the cells.
const MARGIN: usize = 14;

/// From the top of a cell to the line that letters stand on.
const BASE: usize = 15;

const FONTS: &str =
    "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/// The paper, the ink, and the colours that a program may ask for by number, light and dark.
const PAPER: [&str; 2] = ["#fdfcf9", "#1b1f27"];
const INK: [&str; 2] = ["#24292f", "#e4e6ea"];
const EDGE: [&str; 2] = ["#c9c6bd", "#3d444f"];
const PALETTE: [[&str; 2]; 16] = [
    ["#24292f", "#484f58"],
    ["#b3261e", "#ff8f86"],
    ["#1a7032", "#7ee787"],
    ["#7d5700", "#ffd866"],
    ["#0b57b0", "#8ab8ff"],
    ["#8b2f97", "#f0a8ff"],
    ["#0f6c7d", "#7cd5f1"],
    ["#57606a", "#c4c9d1"],
    ["#57606a", "#7d8590"],
    ["#b3261e", "#ffaba4"],
    ["#1a7032", "#a5f2ab"],
    ["#7d5700", "#ffe38f"],
    ["#0b57b0", "#b0d0ff"],
    ["#8b2f97", "#f6c6ff"],
    ["#0f6c7d", "#a5e4f7"],
    ["#24292f", "#ffffff"],
];

/// What a picture is called, and what is seen on it.
#[derive(Clone, Copy)]
pub struct Caption<'c> {
    pub title: &'c str,
    pub text: &'c str,
}

/// These rows of a window.
pub fn picture(screen: &Screen, rows: Range<u16>, caption: Caption<'_>) -> String {
    let columns = usize::from(screen.size().1.get());
    let size = (columns * CELL.0 + 2 * MARGIN, rows.len() * CELL.1 + 2 * MARGIN);
    let mut body = String::new();
    for (at, row) in rows.enumerate() {
        for run in runs(screen, row) {
            run.draw(&mut body, MARGIN + at * CELL.1);
        }
    }
    let Caption { title, text } = caption;
    let (title, text) = (escaped(title), escaped(text));
    let (width, height) = size;
    let (inner_width, inner_height) = (width - 1, height - 1);
    let style = style(&body);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" aria-labelledby=\"title desc\">\n<title id=\"title\">{title}</title>\n\
         <desc id=\"desc\">{text}</desc>\n<style>\n{style}</style>\n<rect class=\"window\" x=\"0.5\" \
         y=\"0.5\" width=\"{inner_width}\" height=\"{inner_height}\" rx=\"10\"/>\n{body}</svg>\n"
    )
}

/// The looks that are in use, light and, for whoever has a dark screen, dark.
fn style(body: &str) -> String {
    let scheme = |at: usize| {
        let mut rules = format!(
            ".window{{fill:{};stroke:{}}}text,.ink{{fill:{}}}.line{{stroke:{}}}.paper{{fill:{}}}",
            PAPER[at], EDGE[at], INK[at], INK[at], PAPER[at]
        );
        for (number, colours) in PALETTE.iter().enumerate() {
            let is_used = |end: &str| body.contains(&format!("c{number}{end}"));
            if is_used("\"") || is_used(" ") {
                let colour = colours[at];
                let _ =
                    write!(rules, ".c{number}{{fill:{colour}}}.line.c{number}{{stroke:{colour}}}");
            }
        }
        rules
    };
    format!(
        "text{{font:15px {FONTS};white-space:pre}}.bold{{font-weight:bold}}.under{{text-decoration:\
         underline}}path.line{{fill:none;stroke-width:1.3}}.half{{fill-opacity:.42}}\n{}\n@media \
         (prefers-color-scheme:dark){{{}}}\n",
        scheme(0),
        scheme(1)
    )
}

/// Cells of one look side by side.
struct Run {
    start: usize,
    cells: usize,
    text: String,
    look: Look,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Look {
    colour: Option<u8>,
    bold: bool,
    under: bool,
    reversed: bool,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        let colour = match cell.fgcolor() {
            Color::Default => None,
            Color::Idx(number) if usize::from(number) < PALETTE.len() => Some(number),
            other => panic!("{other:?} is not of the sixteen colours of the terminal"),
        };
        assert_eq!(cell.bgcolor(), Color::Default, "a background is the terminal's");
        let (bold, under, reversed) = (cell.bold(), cell.underline(), cell.inverse());
        Self { colour, bold, under, reversed }
    }

    fn hue(self) -> String {
        self.colour.map_or_else(|| "ink".to_owned(), |number| format!("c{number}"))
    }

    fn classes(self) -> String {
        let hue = if self.reversed { "paper".to_owned() } else { self.hue() };
        let signs = [(self.bold, " bold"), (self.under, " under")];
        let signs = signs.into_iter().filter_map(|(is_on, sign)| is_on.then_some(sign));
        hue + &signs.collect::<String>()
    }
}

fn runs(screen: &Screen, row: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for column in 0..screen.size().1.get() {
        let cell = screen.cell(row, column).unwrap();
        // The second half of a wide character belongs to the first.
        if cell.is_wide_continuation() {
            runs.last_mut().into_iter().for_each(|run| run.cells += 1);
            continue;
        }
        let text = if cell.has_contents() { cell.contents() } else { " " };
        let look = Look::of(cell);
        match runs.last_mut() {
            Some(run) if run.look == look && drawn(text) == drawn(&run.text) => {
                run.cells += 1;
                run.text.push_str(text);
            }
            _ => {
                let (start, text) = (usize::from(column), text.to_owned());
                runs.push(Run { start, cells: 1, text, look });
            }
        }
    }
    runs
}

/// Whether these are lines and blocks.
fn drawn(text: &str) -> bool {
    text.starts_with(|c| "─│┼╭╮╰╯├┤▌▐█▒".contains(c))
}

impl Run {
    fn draw(&self, body: &mut String, top: usize) {
        let left = MARGIN + self.start * CELL.0;
        if self.look.reversed {
            let (width, hue) = (self.cells * CELL.0, self.look.hue());
            let height = CELL.1;
            let _ = writeln!(
                body,
                "<rect class=\"{hue}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>"
            );
        }
        if drawn(&self.text) {
            self.shapes(body, (left, top));
        } else {
            self.words(body, (left, top));
        }
    }

    /// Words, each run as wide as its cells. Room at either end is left out: it is not seen.
    fn words(&self, body: &mut String, (left, top): (usize, usize)) {
        let words = self.text.trim();
        let room = |text: &str| text.chars().take_while(|c| c.is_whitespace()).count();
        let (before, after) =
            (room(&self.text), room(&self.text.chars().rev().collect::<String>()));
        if words.is_empty() {
            return;
        }
        let (x, y) = (left + before * CELL.0, top + BASE);
        let width = (self.cells - before - after) * CELL.0;
        let (classes, words) = (self.look.classes(), escaped(words));
        let _ = writeln!(
            body,
            "<text class=\"{classes}\" x=\"{x}\" y=\"{y}\" textLength=\"{width}\" \
             lengthAdjust=\"spacingAndGlyphs\">{words}</text>"
        );
    }

    /// Lines and blocks, which meet from cell to cell.
    fn shapes(&self, body: &mut String, (left, top): (usize, usize)) {
        let (mut lines, mut blocks, mut shades) = (String::new(), String::new(), String::new());
        for (at, sign) in self.text.chars().enumerate() {
            let x = left + at * CELL.0;
            match sign {
                '█' => blocks += &block(x, CELL.0, top, CELL.1),
                '▒' => shades += &block(x, CELL.0, top, CELL.1),
                '▌' => blocks += &block(x, CELL.0 / 2, top, CELL.1),
                '▐' => blocks += &block(x + CELL.0.div_ceil(2), CELL.0 / 2, top, CELL.1),
                other => lines += &line(other, x, top),
            }
        }
        let hue = self.look.hue();
        for (kind, path) in [("line ", lines), ("", blocks), ("half ", shades)] {
            if !path.is_empty() {
                let _ = writeln!(body, "<path class=\"{kind}{hue}\" d=\"{path}\"/>");
            }
        }
    }
}

fn block(x: usize, width: usize, y: usize, height: usize) -> String {
    format!("M{x} {y}h{width}v{height}h-{width}z")
}

/// A line through the middle of a cell.
fn line(sign: char, x: usize, y: usize) -> String {
    let (width, height) = CELL;
    let (middle, centre) = (x as f64 + width as f64 / 2.0, y + height / 2);
    let (right, bottom) = (x + width, y + height);
    // A corner goes straight to where its curve begins.
    let (above, below) = (centre - width / 2, centre + width / 2);
    match sign {
        '─' => format!("M{x} {centre}H{right}"),
        '│' => format!("M{middle} {y}V{bottom}"),
        '┼' => format!("M{middle} {y}V{bottom}M{x} {centre}H{right}"),
        '├' => format!("M{middle} {y}V{bottom}M{middle} {centre}H{right}"),
        '┤' => format!("M{middle} {y}V{bottom}M{middle} {centre}H{x}"),
        '╭' => format!("M{middle} {bottom}V{below}Q{middle} {centre} {right} {centre}"),
        '╮' => format!("M{middle} {bottom}V{below}Q{middle} {centre} {x} {centre}"),
        '╰' => format!("M{middle} {y}V{above}Q{middle} {centre} {right} {centre}"),
        _ => format!("M{middle} {y}V{above}Q{middle} {centre} {x} {centre}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
