//! Skill and leaning of a class over its forms.

use maud::{Markup, html};

use crate::measure::group::{GroupResult, Occasion, Ranged};
use crate::say;
use crate::ui::group::{View, told_occasion};
use crate::ui::screen::{Plot, Point};

use super::super::plot::{Axis, plot};

/// Skill is drawn at least from and to here, so that pages of two classes look alike.
const SKILL: (f64, f64) = (-1.0, 4.0);

/// Leaning is drawn at least so far to both sides.
const LEANING: f64 = 1.0;

/// Skill beside leaning; nothing while neither has a range.
pub(super) fn plots(view: View<'_>, result: &GroupResult) -> Markup {
    let words = view.words;
    let skill = points(view, result, |one| one.gauges.d_prime);
    let leaning = points(view, result, |one| one.gauges.bias);
    if skill.is_empty() || leaning.is_empty() {
        return Markup::default();
    }
    let (low, high) = reach(&skill);
    let scale = (low.min(SKILL.0), high.max(SKILL.1));
    let (low, high) = reach(&leaning);
    // As far to one side as to the other, so that no side looks like the better one.
    let side = high.max(-low).max(LEANING);
    let to_skill = Axis { middle: say!(words, "page-guessing"), ..Axis::default() };
    let (low, high) = (say!(words, "page-to-scam"), say!(words, "page-to-genuine"));
    let to_leaning = Axis { low, high, ..Axis::default() };
    html! {
        div.pair {
            (drawn("skill-plot", &say!(words, "group-skill-plot"), &to_skill, scale, skill))
            (drawn("leaning-plot", &say!(words, "group-leaning-plot"), &to_leaning, (-side, side), leaning))
        }
        p.quiet { (say!(words, "page-points-key")) }
    }
}

fn drawn(id: &str, title: &str, axis: &Axis, scale: (f64, f64), points: Vec<Point>) -> Markup {
    html! {
        div.figure {
            h3 { (title) }
            (plot(id, title, axis, &Plot::Course { scale, middle: 0.0, points }))
        }
    }
}

fn points(view: View<'_>, result: &GroupResult, of: fn(&Occasion) -> Option<Ranged>) -> Vec<Point> {
    let point = |(at, one): (usize, &Occasion)| {
        let found = of(one)?;
        let range = found.range()?;
        let label = told_occasion(view, at, one).name;
        let (value, range) = (found.value, (range.low, range.high));
        Some(Point { label, value, range, text: String::new() })
    };
    result.occasions.iter().enumerate().filter_map(point).collect()
}

/// The whole numbers between which all ranges lie.
fn reach(points: &[Point]) -> (f64, f64) {
    let low = points.iter().map(|point| point.range.0).fold(f64::INFINITY, f64::min);
    let high = points.iter().map(|point| point.range.1).fold(f64::NEG_INFINITY, f64::max);
    (low.floor(), high.ceil())
}
