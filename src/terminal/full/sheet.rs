//! A page as lines: whatever it says, at the width of the window.

use unicode_width::UnicodeWidthStr;

use crate::ui::dialogue::{Field, Page};
use crate::ui::screen::{Block, OptionView, Role, Screen};
use crate::ui::text::{clean, fit_hanging};

use super::super::paint::Look;
use super::chart::chart;
use super::entry::Entry;
use super::row::{Row, Run, Target, paragraph};
use super::scene::scene;

/// Lines wider than this are hard to read, however wide the window.
const WIDEST: usize = 80;

/// The width in which something is drawn in a window of so many columns: a column stays free on
/// either side.
pub fn columns(width: usize) -> usize {
    width.saturating_sub(2).min(WIDEST)
}

/// The title of a page, which stands in the first line of the window.
pub fn title(screen: &Screen) -> Option<&str> {
    match screen.blocks.first() {
        Some(Block::Line { role: Role::Heading, text }) => Some(text),
        _ => None,
    }
}

/// The room that the first line keeps for saying that there is more above and below.
const MORE: usize = 24;

/// Whether a title can be read whole in the first line.
fn fits_bar(title: &str, width: usize) -> bool {
    title.width() + MORE <= width
}

/// All of a page below its title. In a `roomy` window bubbles have a whole frame.
pub fn page_rows(page: &Page, entry: &Entry, width: usize, roomy: bool) -> Vec<Row> {
    // A title that is cut in the first line is said in full below it.
    let skipped = usize::from(title(&page.screen).is_some_and(|title| fits_bar(title, width)));
    let blocks = &page.screen.blocks[skipped..];
    let is_options = |block: &Block| matches!(block, Block::Options(_));
    let last = blocks.iter().rposition(is_options);
    let first = blocks.iter().position(is_options);
    let mut rows = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Options(options) => rows.extend(match page.field {
                Field::Letters(_) if Some(at) == last => letters(options, width),
                Field::Letters(_) if Some(at) == first => {
                    choices(options, page.field, entry, width)
                }
                Field::Next | Field::Text { .. } | Field::Letters(_) => plain(options, width),
                _ if Some(at) == last => choices(options, page.field, entry, width),
                _ => plain(options, width),
            }),
            Block::Gap if rows.is_empty() => {}
            Block::Scene(view) => {
                rows.extend(scene(view, entry, width, roomy));
                // What is said about it is not part of it.
                let is_next_said = matches!(blocks.get(at + 1), Some(Block::Line { .. }));
                rows.extend(is_next_said.then(Row::default));
            }
            other => rows.extend(block_rows(other, width)),
        }
    }
    rows
}

/// A screen that nothing is chosen in.
pub fn screen_rows(screen: &Screen, entry: &Entry, width: usize) -> Vec<Row> {
    let row = |block: &Block| match block {
        Block::Scene(view) => scene(view, entry, width, false),
        Block::Options(options) => plain(options, width),
        other => block_rows(other, width),
    };
    screen.blocks.iter().flat_map(row).collect()
}

fn block_rows(block: &Block, width: usize) -> Vec<Row> {
    match block {
        Block::Line { role, text } => paragraph(text, Look::Role(*role), width),
        Block::Chart(view) => chart(view, width),
        Block::Gap | Block::Scene(_) | Block::Options(_) => vec![Row::default()],
    }
}

fn plain(options: &[OptionView], width: usize) -> Vec<Row> {
    let row = |option: &OptionView| hanging("", option, width);
    options.iter().flat_map(row).map(|text| Row::of(text, Look::Role(Role::Body))).collect()
}

/// What can be chosen, each with a sign for whether it is at hand and whether it is marked.
fn choices(options: &[OptionView], field: Field, entry: &Entry, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let is_focus = entry.focus() == Some(at);
        let sign = format!("{} {}", if is_focus { ">" } else { " " }, state(field, entry, at));
        let look = if is_focus { Look::Focus } else { Look::Role(Role::Body) };
        let target = Some(Target::Choice(at));
        let run = |text: String| Row(vec![Run { text, look, target }]);
        rows.extend(hanging(&sign, option, width).into_iter().map(run));
    }
    rows
}

/// What has been said of an option so far.
fn state(field: Field, entry: &Entry, at: usize) -> String {
    match field {
        Field::Some if entry.place(at).is_some() => "[x] ".to_owned(),
        Field::Some => "[ ] ".to_owned(),
        Field::Order => match entry.place(at) {
            Some(place) => format!("[{}] ", place + 1),
            None => "[ ] ".to_owned(),
        },
        Field::Letters(_) => format!("[{}] ", entry.given(at).unwrap_or(" ")),
        _ => String::new(),
    }
}

fn letters(options: &[OptionView], width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let target = Some(Target::Letter(at));
        let run = |text: String| Row(vec![Run { text, look: Look::Role(Role::Body), target }]);
        rows.extend(hanging("", option, width).into_iter().map(run));
    }
    rows
}

fn hanging(sign: &str, option: &OptionView, width: usize) -> Vec<String> {
    let text = clean(&format!("{sign}{}", option.text));
    fit_hanging(&text, width, sign.chars().count() + option.label.chars().count() + 2)
}
