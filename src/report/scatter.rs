//! Questions as dots: how many get them right, against how well they tell who knows more. Drawn as the
//! other plots are: shares of the width along the page, letters in height.

use maud::{Markup, html};

/// How high the field is, in letters.
const HEIGHT: f64 = 16.0;

/// Where the field begins, below the words above it.
const TOP: f64 = 1.8;

/// How much of the width stays free at both sides, so that no dot is cut.
const SIDE: f64 = 0.04;

/// The scale upwards always reaches this far.
const REACH: (f64, f64) = (-0.2, 0.6);

/// A question as a dot.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Its number in the table.
    pub number: usize,
    /// How many get it right, from 0 to 1.
    pub right: f64,
    /// How far it goes along with the rest, from −1 to 1.
    pub telling: f64,
    /// Whether its number stands beside it.
    pub is_named: bool,
}

/// What stands at the ends of the scales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ends {
    /// At the left.
    pub hard: String,
    /// At the right.
    pub easy: String,
    /// At the top.
    pub telling: String,
}

/// A field of dots. `id` names it on its page; `title` is what is read aloud instead of it.
pub fn scatter(id: &str, title: &str, ends: &Ends, dots: &[Dot]) -> Markup {
    let low = dots.iter().map(|dot| dot.telling).fold(REACH.0, f64::min);
    let high = dots.iter().map(|dot| dot.telling).fold(REACH.1, f64::max);
    let y = |telling: f64| TOP + 0.8 + (high - telling) / (high - low) * (HEIGHT - 1.6);
    html! {
        svg.plot role="img" aria-labelledby=(id) width="100%" height=(letters(TOP + HEIGHT + 1.6)) {
            title id=(id) { (title) }
            text.axis x="0" y="1em" { (ends.telling) }
            rect.track x="0" y=(letters(TOP)) width="100%" height=(letters(HEIGHT)) {}
            line.middle x1="0" x2="100%" y1=(letters(y(0.0))) y2=(letters(y(0.0))) {}
            @for dot in dots { (drawn(dot, y(dot.telling))) }
            text.axis x="0" y=(letters(TOP + HEIGHT + 1.2)) { (ends.hard) }
            text.axis x="100%" y=(letters(TOP + HEIGHT + 1.2)) text-anchor="end" { (ends.easy) }
        }
    }
}

/// The number stands left of a dot in the right half and right of one in the left half, so that none
/// runs over the edge.
fn drawn(dot: &Dot, y: f64) -> Markup {
    let share = SIDE + dot.right.clamp(0.0, 1.0) * (1.0 - 2.0 * SIDE);
    let x = format!("{:.1}%", share * 100.0);
    let (anchor, dx) = if share > 0.5 { ("end", "-0.6em") } else { ("start", "0.6em") };
    html! {
        circle.dot cx=(x) cy=(letters(y)) r="0.42em" {}
        @if dot.is_named {
            text.value x=(x) dx=(dx) y=(letters(y + 0.35)) text-anchor=(anchor) { (dot.number) }
        }
    }
}

fn letters(count: f64) -> String {
    format!("{count:.1}em")
}

#[cfg(test)]
mod tests {
    use super::super::strict::read;
    use super::*;

    #[test]
    fn every_dot_lies_in_the_field() {
        let ends = Ends { hard: "h".into(), easy: "e".into(), telling: "t".into() };
        let dot = |right, telling| Dot { number: 1, right, telling, is_named: right > 0.3 };
        let dots = [dot(0.0, -1.0), dot(1.0, 1.0), dot(0.5, 0.0)];
        let drawn = scatter("p", "<b>", &ends, &dots).into_string();
        for place in [r#"cx="4.0%" cy="17.0em""#, r#"cx="96.0%" cy="2.6em""#, r#"cy="9.8em""#] {
            assert!(drawn.contains(place), "{place}: {drawn}");
        }
        assert!(drawn.contains(r#"y1="9.8em""#), "0 is where a dot of 0 is");
        let page = format!("<!DOCTYPE html><html>{drawn}</html>");
        let elements = read(&page).unwrap();
        assert_eq!(elements.iter().filter(|one| one.name == "circle").count(), 3);
    }

    #[test]
    fn an_empty_field_is_a_field() {
        let ends = Ends { hard: "h".into(), easy: "e".into(), telling: "t".into() };
        assert!(!scatter("p", "none", &ends, &[]).into_string().contains("NaN"));
    }
}
