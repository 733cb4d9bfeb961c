//! Questions as dots: how many get them right, against how well they tell who knows more. Drawn as the
//! other plots are: shares of the width along the page, letters in height.

use maud::{Markup, html};

/// How high the field is, in letters.
const HEIGHT: f64 = 16.0;

/// Where the field begins, below the words above it.
const TOP: f64 = 1.8;

/// How much of the height stays free above and below, for a dot and its number.
const EDGE: f64 = 1.9;

/// How much of the width stays free at both sides, so that no dot is cut.
const SIDE: f64 = 0.04;

/// How wide the field is on a phone, in letters: where numbers have room there, they have it anywhere.
const NARROWEST: f64 = 16.0;

/// How much room a number takes, in letters: across, and up.
const NUMBER: (f64, f64) = (1.5, 1.1);

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
    /// Whether its number is among the first to be given room.
    pub is_first: bool,
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
    let y = |telling: f64| TOP + EDGE + (high - telling) / (high - low) * (HEIGHT - 2.0 * EDGE);
    let places: Vec<(f64, f64)> =
        dots.iter().map(|dot| (across(dot.right), y(dot.telling))).collect();
    html! {
        svg.plot role="img" aria-labelledby=(id) width="100%" height=(letters(TOP + HEIGHT + 1.6)) {
            title id=(id) { (title) }
            text.axis x="0" y="1em" { (ends.telling) }
            rect.track x="0" y=(letters(TOP)) width="100%" height=(letters(HEIGHT)) {}
            line.middle x1="0" x2="100%" y1=(letters(y(0.0))) y2=(letters(y(0.0))) {}
            @for (x, y) in &places { circle.dot cx=(percent(*x)) cy=(letters(*y)) r="0.42em" {} }
            @for (dot, at) in dots.iter().zip(numbers(dots, &places)) {
                @if let Some((x, y)) = at {
                    text.value x=(percent(x)) y=(letters(y)) text-anchor="middle" { (dot.number) }
                }
            }
            text.axis x="0" y=(letters(TOP + HEIGHT + 1.2)) { (ends.hard) }
            text.axis x="100%" y=(letters(TOP + HEIGHT + 1.2)) text-anchor="end" { (ends.easy) }
        }
    }
}

/// Where a dot lies, as a share of the width.
fn across(right: f64) -> f64 {
    SIDE + right.clamp(0.0, 1.0) * (1.0 - 2.0 * SIDE)
}

/// Where the number of each dot stands: above it, or else below it. Where neither has room on a phone,
/// it is left out; the table has all of them.
fn numbers(dots: &[Dot], places: &[(f64, f64)]) -> Vec<Option<(f64, f64)>> {
    let mut found: Vec<Option<(f64, f64)>> = vec![None; dots.len()];
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by_key(|&at| !dots[at].is_first);
    for at in order {
        let (x, y) = places[at];
        let is_free = |place: &(f64, f64)| {
            let others = places.iter().map(|&(x, y)| (x, y + 0.35));
            let taken = found.iter().flatten().copied().chain(others);
            !taken.into_iter().any(|other| is_close(*place, other))
        };
        found[at] = [(x, y - 0.8), (x, y + 1.5)].into_iter().find(is_free);
    }
    found
}

fn is_close((x, y): (f64, f64), (other_x, other_y): (f64, f64)) -> bool {
    (x - other_x).abs() * NARROWEST < NUMBER.0 && (y - other_y).abs() < NUMBER.1
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

fn letters(count: f64) -> String {
    format!("{count:.1}em")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::strict::read;

    #[test]
    fn every_dot_lies_in_the_field() {
        let ends = Ends { hard: "h".into(), easy: "e".into(), telling: "t".into() };
        let dot = |right, telling| Dot { number: 1, right, telling, is_first: right > 0.3 };
        let dots = [dot(0.0, -1.0), dot(1.0, 1.0), dot(0.5, 0.0)];
        let drawn = scatter("p", "<b>", &ends, &dots).into_string();
        for place in [r#"cx="4.0%" cy="15.9em""#, r#"cx="96.0%" cy="3.7em""#, r#"cy="9.8em""#] {
            assert!(drawn.contains(place), "{place}: {drawn}");
        }
        assert!(drawn.contains(r#"y1="9.8em""#), "0 is where a dot of 0 is");
        let page = format!("<!DOCTYPE html><html>{drawn}</html>");
        let elements = read(&page).unwrap();
        assert_eq!(elements.iter().filter(|one| one.name == "circle").count(), 3);
    }

    #[test]
    fn numbers_never_stand_on_each_other_and_those_worth_a_look_come_first() {
        let dot = |number| Dot { number, right: 0.5, telling: 0.3, is_first: number == 9 };
        let dots: Vec<Dot> = (1..10).map(dot).collect();
        let places: Vec<(f64, f64)> = (0..9).map(|at| (0.5 + f64::from(at) / 40.0, 5.0)).collect();
        let found = numbers(&dots, &places);
        assert!(found[8].is_some() && found[0].is_some(), "{found:?}");
        let placed: Vec<(f64, f64)> = found.into_iter().flatten().collect();
        for (at, one) in placed.iter().enumerate() {
            assert!(placed[..at].iter().all(|other| !is_close(*one, *other)), "{placed:?}");
        }
    }

    #[test]
    fn an_empty_field_is_a_field() {
        let ends = Ends { hard: "h".into(), easy: "e".into(), telling: "t".into() };
        assert!(!scatter("p", "none", &ends, &[]).into_string().contains("NaN"));
    }
}
