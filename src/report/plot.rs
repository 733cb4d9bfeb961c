//! Plots as SVG. Places along the page are shares of its width and heights are in letters, so that a
//! plot fits any window and grows with the letters that a reader has chosen. Whatever a plot shows
//! stands in words in it and in a table beside it; no colour is needed to read it.

use maud::{Markup, html};

use crate::ui::score::one_place;
use crate::ui::screen::{Bar, Plot, Point};

/// How high a row is, in letters.
const ROW: f64 = 3.8;

/// How much of the width a bar of all takes; its value stands in the rest.
const FULL: f64 = 0.7;

/// What stands at the ends and in the middle of a scale; an empty text for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Axis {
    /// At the lower end.
    pub low: String,
    /// At the value that parts both sides.
    pub middle: String,
    /// At the upper end.
    pub high: String,
}

/// A plot. `id` names it on its page; `title` is what is read aloud instead of it.
pub fn plot(id: &str, title: &str, axis: &Axis, plot: &Plot) -> Markup {
    match plot {
        Plot::Bars(all) => framed(id, title, 0.0, all.len(), &bars(all)),
        Plot::Course { scale, middle, points } => {
            let scale = Scale { low: scale.0, high: scale.1 };
            let drawn = html! {
                (head(axis, scale.share(*middle)))
                @for (index, point) in points.iter().enumerate() {
                    (dot(index, scale, scale.share(*middle), point))
                }
            };
            framed(id, title, HEAD, points.len(), &drawn)
        }
    }
}

/// How high the words above a scale are, in letters.
const HEAD: f64 = 1.8;

fn framed(id: &str, title: &str, head: f64, rows: usize, drawn: &Markup) -> Markup {
    let height = letters(head + ROW * rows as f64);
    html! {
        svg.plot role="img" aria-labelledby=(id) width="100%" height=(height) {
            title id=(id) { (title) }
            (drawn)
        }
    }
}

/// The label above, the bar below it with its value at the right, and the range under the bar.
fn bars(all: &[Bar]) -> Markup {
    html! {
        @for (index, bar) in all.iter().enumerate() {
            @let top = ROW * index as f64;
            (label(top, &bar.label))
            rect.track x="0" y=(letters(top + 1.6)) width=(percent(FULL)) height="0.8em" {}
            rect.bar x="0" y=(letters(top + 1.6)) width=(percent(bar.share * FULL)) height="0.8em" {}
            text.value x=(percent(FULL)) dx="0.6em" y=(letters(top + 2.3)) { (bar.value) }
            @if let Some((low, high)) = bar.range { (range(top + 2.8, low * FULL, high * FULL)) }
        }
    }
}

fn label(top: f64, text: &str) -> Markup {
    html! { text x="0" y=(letters(top + 1.0)) { (text) } }
}

/// A line from one share of the width to another, with its ends marked.
fn range(y: f64, low: f64, high: f64) -> Markup {
    let (from, to) = (percent(low), percent(high));
    let (above, below) = (letters(y - 0.2), letters(y + 0.2));
    html! {
        line.range x1=(from) x2=(to) y1=(letters(y)) y2=(letters(y)) {}
        line.range x1=(from) x2=(from) y1=(above) y2=(below) {}
        line.range x1=(to) x2=(to) y1=(above) y2=(below) {}
    }
}

/// From which value to which a plot goes.
#[derive(Clone, Copy)]
struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    /// Where a value lies, as a share of the width. What is off the scale stands at its end.
    fn share(self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// The words above the scale.
fn head(axis: &Axis, middle: f64) -> Markup {
    html! {
        text.axis x="0" y="1em" { (axis.low) }
        text.axis x=(percent(middle)) y="1em" text-anchor="middle" { (axis.middle) }
        text.axis x="100%" y="1em" text-anchor="end" { (axis.high) }
    }
}

/// The label with its value above, the dot and its range below it. The line that parts both sides
/// leaves the words free.
fn dot(index: usize, scale: Scale, middle: f64, point: &Point) -> Markup {
    let (top, middle) = (HEAD + ROW * index as f64, percent(middle));
    let (low, high) = (scale.share(point.range.0), scale.share(point.range.1));
    html! {
        (label(top, &point.label))
        text.value x="100%" y=(letters(top + 1.0)) text-anchor="end" { (one_place(point.value)) }
        line.middle x1=(middle) x2=(middle) y1=(letters(top + 1.4)) y2=(letters(top + 3.2)) {}
        (range(top + 2.3, low, high))
        circle.dot cx=(percent(scale.share(point.value))) cy=(letters(top + 2.3)) r="0.42em" {}
    }
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share.clamp(0.0, 1.0) * 100.0)
}

fn letters(count: f64) -> String {
    format!("{count:.1}em")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(share: f64, range: Option<(f64, f64)>) -> Plot {
        Plot::Bars(vec![Bar { label: "<May>".into(), share, range, value: "3 of 4".into() }])
    }

    #[test]
    fn a_bar_has_its_share_of_the_full_one() {
        let drawn = plot("a", "b", &Axis::default(), &bar(0.75, Some((0.3, 0.95)))).into_string();
        assert!(drawn.contains(r#"class="bar" x="0" y="1.6em" width="52.5%""#), "{drawn}");
        assert!(drawn.contains(r#"x1="21.0%" x2="66.5%""#) && drawn.contains("&lt;May&gt;"));
        let bare = plot("a", "b", &Axis::default(), &bar(0.75, None)).into_string();
        assert!(!bare.contains("range"), "{bare}");
    }

    #[test]
    fn a_value_stands_at_its_place_on_the_scale() {
        let point =
            Point { label: "May".into(), value: 1.5, range: (0.5, 9.0), text: "1.5".into() };
        let course = Plot::Course { scale: (-1.0, 4.0), middle: 0.0, points: vec![point] };
        let drawn = plot("a", "b", &Axis::default(), &course).into_string();
        assert!(drawn.contains(r#"cx="50.0%""#), "{drawn}");
        assert!(
            drawn.contains(r#"x1="30.0%" x2="100.0%""#),
            "off the scale is at its end: {drawn}"
        );
        assert!(drawn.contains(r#"class="middle" x1="20.0%""#), "{drawn}");
    }
}
