//! Drawing what stands: the title in the first line, the page below it, what is asked above the
//! keys, and the keys always in the last line.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthStr;

use crate::ui::dialogue::{Field, Key};
use crate::ui::screen::Role;
use crate::ui::text::{clean, clean_line, fit};

use super::super::paint::{Look, Painter};
use super::entry::Press;
use super::row::{Row, Run, Target};
use super::sheet::{columns, page_rows, screen_rows, title};
use super::view::{Aside, View};

/// The smallest window in which everything can be used: columns and lines.
pub const SMALLEST: (u16, u16) = (40, 12);

/// In windows with so many lines bubbles have a whole frame.
const ROOMY: u16 = 30;

/// The most lines that what is asked may take.
const MOST_ASKED: usize = 3;

/// Where something can be clicked, in the window as it was drawn last.
#[derive(Debug, Default)]
pub struct Hits(Vec<(Rect, Press)>);

impl Hits {
    /// What a click at a place means.
    pub fn at(&self, column: u16, row: u16) -> Option<Press> {
        let here = Position::new(column, row);
        self.0.iter().find(|(area, _)| area.contains(here)).map(|(_, press)| press.clone())
    }
}

/// Draws what stands, and tells where it can be clicked.
pub fn draw(frame: &mut Frame<'_>, view: &mut View, painter: Painter) -> Hits {
    let area = frame.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(frame, &view.phrases.too_small, painter);
        return Hits::default();
    }
    let width = columns(usize::from(area.width));
    let margin = (area.width - narrow(width)) / 2;
    let mut sheet = Sheet { area, margin, width, painter, hits: Hits::default(), cursor: None };
    sheet.all(frame.buffer_mut(), view);
    frame.set_cursor_position(sheet.cursor.unwrap_or(Position::new(margin, area.height - 1)));
    sheet.hits
}

fn too_small(frame: &mut Frame<'_>, text: &str, painter: Painter) {
    let area = frame.area();
    for (at, line) in fit(text, usize::from(area.width), "").iter().enumerate() {
        let row = narrow(at);
        if row < area.height {
            let style = painter.style(Look::Role(Role::Body));
            frame.buffer_mut().set_stringn(0, row, line, usize::from(area.width), style);
        }
    }
    if area.area() > 0 {
        frame.set_cursor_position(Position::new(0, 0));
    }
}

/// A count of columns or lines as the window counts them.
fn narrow(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

struct Sheet {
    area: Rect,
    margin: u16,
    width: usize,
    painter: Painter,
    hits: Hits,
    cursor: Option<Position>,
}

impl Sheet {
    fn all(&mut self, buffer: &mut Buffer, view: &mut View) {
        let asked = self.asked(view);
        let typing = usize::from(view.entry.is_text() && view.aside.is_none());
        let last = usize::from(self.area.height) - 1;
        // Where there is room, what is asked stands apart from the page.
        let apart = usize::from(self.is_roomy());
        let height = last - 1 - apart - asked.len() - typing;
        view.height = height;
        let is_more = self.body(buffer, view, height);
        view.reads_on = view.is_read() && is_more.1;
        let asked = if view.reads_on { vec![view.phrases.read_on.clone()] } else { asked };
        self.title(buffer, view, is_more);
        for (at, line) in asked.iter().enumerate() {
            self.text(buffer, narrow(1 + height + apart + at), line, Look::Role(Role::Prompt));
        }
        if typing == 1 {
            self.input(buffer, view, narrow(last - 1));
        }
        self.keys(buffer, view, narrow(last));
        // The cursor stands where something is asked, if nothing is at hand.
        let asked_at = Position::new(self.margin, narrow(1 + height + apart));
        self.cursor = self.cursor.or(Some(asked_at));
    }

    /// What is asked; what has been answered so far, if more than one thing is; or a hint.
    fn asked(&self, view: &View) -> Vec<String> {
        let many = matches!(view.page.field, Field::Some | Field::Order | Field::Letters(_));
        let so_far = view.entry.so_far().filter(|_| many);
        let text = match (&view.aside, &view.hint, so_far) {
            (Some(Aside { choice: Some(_), typed, .. }), _, _) => {
                format!("{} {typed}", view.phrases.close_or_choose)
            }
            (Some(_), _, _) => view.phrases.close.clone(),
            (None, Some(hint), _) => hint.clone(),
            (None, None, Some(so_far)) => format!("{} {so_far}", view.phrases.so_far),
            (None, None, None) => view.page.ask.clone(),
        };
        let mut lines = fit(&clean(&text), self.width, "");
        lines.truncate(MOST_ASKED);
        lines
    }

    /// The page, or what is shown over it. Tells whether there is more above and below.
    fn body(&mut self, buffer: &mut Buffer, view: &mut View, height: usize) -> (bool, bool) {
        let mut rows = screen_rows(&view.note, &view.entry, self.width);
        if !rows.is_empty() {
            rows.push(Row::default());
        }
        rows.extend(page_rows(&view.page, &view.entry, self.width, self.is_roomy()));
        // A hint, which may be longer than what is asked, moves nothing.
        if self.is_roomy() || rows.len() + MOST_ASKED <= height {
            rows.insert(0, Row::default());
        }
        let focus = focused(&rows, view.entry.focus());
        view.scroll = view.scroll.min(rows.len().saturating_sub(height));
        if let Some((first, last)) = focus.filter(|_| view.follows) {
            view.scroll = view.scroll.clamp((last + 1).saturating_sub(height).min(first), first);
        }
        let more = (view.scroll > 0, view.scroll + height < rows.len());
        for (at, row) in rows.iter().skip(view.scroll).take(height).enumerate() {
            self.row(buffer, narrow(1 + at), row);
        }
        let at_hand = focus.and_then(|(first, _)| first.checked_sub(view.scroll));
        if let Some(at) = at_hand.filter(|at| *at < height) {
            self.cursor =
                Some(self.start_of(&rows[view.scroll + at], view.entry.focus(), narrow(1 + at)));
        }
        match &mut view.aside {
            None => more,
            Some(aside) => self.over(buffer, aside, &view.entry, height),
        }
    }

    /// What is said about the page, in the lower part of its place.
    fn over(
        &mut self,
        buffer: &mut Buffer,
        aside: &mut Aside,
        entry: &super::entry::Entry,
        height: usize,
    ) -> (bool, bool) {
        self.hits = Hits::default();
        self.cursor = None;
        let rows = screen_rows(&aside.screen, entry, self.width);
        let shown = rows.len().min(height.saturating_sub(1));
        aside.scroll = aside.scroll.min(rows.len() - shown);
        let top = 1 + height - shown - 1;
        for line in top..=height {
            let row = Rect::new(0, narrow(line), self.area.width, 1);
            ratatui::widgets::Widget::render(ratatui::widgets::Clear, row, buffer);
        }
        let edge = Row::of("─".repeat(self.width), Look::Frame);
        self.row(buffer, narrow(top), &edge);
        for (at, row) in rows.iter().skip(aside.scroll).take(shown).enumerate() {
            self.row(buffer, narrow(top + 1 + at), row);
        }
        (aside.scroll > 0, aside.scroll + shown < rows.len())
    }

    fn is_roomy(&self) -> bool {
        self.area.height >= ROOMY
    }

    fn title(&self, buffer: &mut Buffer, view: &View, (above, below): (bool, bool)) {
        self.bar(buffer, 0);
        let mut more: Vec<&str> = Vec::new();
        more.extend(above.then_some(view.phrases.above.as_str()));
        more.extend(below.then_some(view.phrases.below.as_str()));
        let more = more.join(", ");
        let room = self.width.saturating_sub(more.width() + 2);
        let title = clean_line(title(&view.page.screen).unwrap_or(&view.phrases.name));
        let style = self.painter.style(Look::Bar);
        buffer.set_stringn(self.margin, 0, title, room, style);
        let at = self.margin + narrow(self.width.saturating_sub(more.width()));
        buffer.set_stringn(at, 0, &more, self.width, style);
    }

    /// The line in which words are typed.
    fn input(&mut self, buffer: &mut Buffer, view: &View, line: u16) {
        let (text, before) = view.entry.typed();
        let head: String = text.chars().take(before).collect();
        // The end is in sight, whatever is longer than the window.
        let room = self.width.saturating_sub(4);
        let hidden = head.width().saturating_sub(room);
        let shown: String = skip_columns(&clean_line(&text), hidden);
        self.text(buffer, line, &format!("> {shown}"), Look::Role(Role::Body));
        let column = 2 + head.width() - hidden;
        self.cursor = Some(Position::new(self.margin + narrow(column), line));
    }

    /// The keys that fit, in their order: how to go on, how to get help and how to leave come first.
    fn keys(&mut self, buffer: &mut Buffer, view: &View, line: u16) {
        self.bar(buffer, line);
        let close = [Key { word: "", label: view.phrases.close_key.clone() }];
        let keys = if view.aside.is_some() { &close } else { view.page.keys.as_slice() };
        let texts: Vec<(String, String)> = keys.iter().map(|key| self.key(view, key)).collect();
        let widths: Vec<usize> =
            texts.iter().map(|(key, does)| key.width() + does.width()).collect();
        let mut column = self.margin;
        for at in fitting(keys, &widths, self.width) {
            let ((key, does), width) = (&texts[at], narrow(widths[at]));
            let (bold, plain) = (self.painter.style(Look::Bar), self.painter.style(Look::Label));
            let (next, _) = buffer.set_stringn(column, line, key, widths[at], bold);
            buffer.set_stringn(next, line, does, widths[at], plain);
            let word = keys[at].word;
            let press = if word.is_empty() { Press::Enter } else { Press::Function(word) };
            self.hits.0.push((Rect::new(column, line, width, 1), press));
            column = column.saturating_add(width + 2);
        }
    }

    /// What to press, and what it does.
    fn key(&self, view: &View, key: &Key) -> (String, String) {
        let types = view.entry.is_text() && view.aside.is_none();
        let name = match (key.word, types) {
            ("", _) => view.phrases.enter.clone(),
            // Where words are typed, a letter is a letter.
            ("x", true) => view.phrases.chord.clone(),
            (word, true) => format!("{word} {}", view.phrases.enter),
            (word, false) => word.to_owned(),
        };
        let does = match key.word {
            "" if view.reads_on => &view.phrases.read_on_key,
            _ => &key.label,
        };
        (clean_line(&name), clean_line(&format!(" {does}")))
    }

    fn bar(&self, buffer: &mut Buffer, line: u16) {
        let row = Rect::new(0, line, self.area.width, 1);
        buffer.set_style(row, self.painter.style(Look::Label));
    }

    fn text(&self, buffer: &mut Buffer, line: u16, text: &str, look: Look) {
        buffer.set_stringn(self.margin, line, text, self.width, self.painter.style(look));
    }

    fn row(&mut self, buffer: &mut Buffer, line: u16, row: &Row) {
        let end = self.margin + narrow(self.width);
        let mut column = self.margin;
        for run in &row.0 {
            let room = usize::from(end.saturating_sub(column));
            let style = self.painter.style(run.look);
            let (next, _) = buffer.set_stringn(column, line, &run.text, room, style);
            if let Some(target) = run.target.filter(|_| next > column) {
                let area = Rect::new(column, line, next - column, 1);
                self.hits.0.push((area, Press::Click(target)));
            }
            column = next;
        }
    }

    /// Where the first run of what is at hand begins.
    fn start_of(&self, row: &Row, focus: Option<usize>, line: u16) -> Position {
        let before = row.0.iter().take_while(|run| !is_at(run, focus)).map(Run::width).sum();
        Position::new(self.margin + narrow(before), line)
    }
}

fn is_at(run: &Run, focus: Option<usize>) -> bool {
    focus.is_some() && run.target == focus.map(Target::Choice)
}

/// The first and the last line of what is at hand.
fn focused(rows: &[Row], focus: Option<usize>) -> Option<(usize, usize)> {
    let has = |row: &Row| row.0.iter().any(|run| is_at(run, focus));
    Some((rows.iter().position(has)?, rows.iter().rposition(has)?))
}

/// The keys that fit into a width, in their order.
fn fitting(keys: &[Key], widths: &[usize], width: usize) -> Vec<usize> {
    let rank = |at: &usize| match keys[*at].word {
        "" => 0,
        "x" => 1,
        "?" => 2,
        // Nobody shall have to see what they were warned of.
        "s" => 3,
        _ => 4,
    };
    let mut wanted: Vec<usize> = (0..keys.len()).collect();
    wanted.sort_by_key(rank);
    let mut used = 0;
    wanted.retain(|&at| {
        let more = widths[at] + if used == 0 { 0 } else { 2 };
        let fits = used + more <= width;
        used += if fits { more } else { 0 };
        fits
    });
    wanted.sort_unstable();
    wanted
}

/// A text without so many columns of its start.
fn skip_columns(text: &str, columns: usize) -> String {
    let mut left = columns;
    let is_hidden = |c: &char| {
        let hides = left > 0;
        left = left.saturating_sub(c.to_string().width());
        hides
    };
    text.chars()
        .skip_while({
            let mut is_hidden = is_hidden;
            move |c| is_hidden(c)
        })
        .collect()
}
