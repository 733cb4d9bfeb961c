//! Pictures of numbers, made of letters: bars, and values over time with their ranges.

use crate::ui::screen::{Bar, ChartView, Plot, Point, Role};
use crate::ui::text::clean_line;
use unicode_width::UnicodeWidthStr;

use super::super::paint::Look;
use super::row::{Row, Run, paragraph};

const BODY: Look = Look::Role(Role::Body);

/// The widest a label may be beside its bar.
const WIDEST_LABEL: usize = 30;

/// The widest a bar is drawn.
const WIDEST_BAR: usize = 40;

/// The narrowest window in which a bar stands beside its label.
const NARROW: usize = 60;

/// A chart at a width.
pub fn chart(chart: &ChartView, width: usize) -> Vec<Row> {
    let said = |texts: &[String]| -> Vec<Row> {
        texts.iter().flat_map(|text| paragraph(text, BODY, width)).collect()
    };
    let mut rows = paragraph(&chart.title, Look::Role(Role::Heading), width);
    rows.extend(said(&chart.before));
    rows.extend(said(chart.key.as_slice()));
    rows.extend(match &chart.plot {
        Plot::Bars(bars) => {
            let lines = bars.iter().map(|bar| (bar.label.as_str(), bar.value.as_str()));
            let lines: Vec<_> = lines.collect();
            drawn(&lines, width, |at, bar| shares(&bars[at], bar))
        }
        Plot::Course { scale, middle, points } => {
            let lines = points.iter().map(|point| (point.label.as_str(), point.text.as_str()));
            let lines: Vec<_> = lines.collect();
            drawn(&lines, width, |at, bar| course(&points[at], *scale, *middle, bar))
        }
    });
    rows.extend(said(&chart.after));
    rows
}

/// A label, its picture and its numbers on a line each; in a narrow window, the picture below.
fn drawn(
    lines: &[(&str, &str)],
    width: usize,
    picture: impl Fn(usize, usize) -> String,
) -> Vec<Row> {
    let widest = |text: fn(&(&str, &str)) -> usize, most: usize| {
        lines.iter().map(text).max().unwrap_or(0).min(most)
    };
    let (label, value) =
        (widest(|line| line.0.width(), WIDEST_LABEL), widest(|line| line.1.width(), width));
    let is_narrow = width < NARROW || label + value + 14 > width;
    let room = if is_narrow { width.saturating_sub(2) } else { width - label - value - 2 };
    let bar = room.clamp(1, WIDEST_BAR);
    let mut rows = Vec::new();
    for (at, (name, numbers)) in lines.iter().enumerate() {
        let drawing = Run::new(picture(at, bar), Look::Frame);
        if is_narrow {
            rows.extend(paragraph(&format!("{} {numbers}", clean_line(name)), BODY, width));
            rows.push(Row(vec![drawing]).indented(2));
        } else {
            let name = cut(&clean_line(name), label);
            let pad = " ".repeat(label.saturating_sub(name.width()));
            rows.push(Row(vec![
                Run::new(format!("{name}{pad} "), BODY),
                drawing,
                Run::new(format!(" {}", clean_line(numbers)), BODY),
            ]));
        }
    }
    rows
}

fn cut(text: &str, width: usize) -> String {
    let mut cut = String::new();
    for c in text.chars() {
        if cut.width() + c.to_string().width() > width {
            break;
        }
        cut.push(c);
    }
    cut
}

/// Full up to the least it very likely is, shaded up to the most.
fn shares(bar: &Bar, width: usize) -> String {
    let (low, high) = bar.range.unwrap_or((bar.share, bar.share));
    let sign = |at: usize| match place(at, width) {
        here if here < low => '█',
        here if here < high => '▒',
        _ => '·',
    };
    (0..width).map(sign).collect()
}

/// The value in its range, and the middle line.
fn course(point: &Point, (least, greatest): (f64, f64), middle: f64, width: usize) -> String {
    let cell = |value: f64| {
        let share = (value - least) / (greatest - least);
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        // Within the width: a share is at most 1.
        ((share * (width - 1) as f64).round() as usize).min(width - 1)
    };
    let (value, low, high) = (cell(point.value), cell(point.range.0), cell(point.range.1));
    let sign = |at: usize| match at {
        at if at == value => '●',
        at if at == cell(middle) && (low..=high).contains(&at) => '┼',
        at if (low..=high).contains(&at) => '─',
        at if at == cell(middle) => '│',
        _ => '·',
    };
    (0..width).map(sign).collect()
}

/// The middle of a cell, as a share of the width.
fn place(at: usize, width: usize) -> f64 {
    (at as f64 + 0.5) / width as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_where_it_is_sure_and_shaded_where_it_may_be() {
        let bar =
            Bar { label: "x".into(), share: 0.7, range: Some((0.5, 0.8)), value: "7 of 10".into() };
        assert_eq!(shares(&bar, 10), "█████▒▒▒··");
        assert_eq!(shares(&Bar { range: None, ..bar }, 10), "███████···");
    }

    #[test]
    fn a_value_stands_in_its_range() {
        let point =
            Point { label: "May".into(), value: 1.0, range: (0.0, 2.0), text: "1.0".into() };
        assert_eq!(course(&point, (-1.0, 4.0), 0.0, 11), "··┼─●──····");
        let low = Point { range: (1.0, 1.0), ..point };
        assert_eq!(course(&low, (-1.0, 4.0), 0.0, 11), "··│·●······");
        assert_eq!(course(&low, (1.0, 1.0), 0.0, 3).chars().count(), 3, "a scale of nothing");
    }
}
