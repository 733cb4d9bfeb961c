//! Both errors, skill and leaning over time.

use crate::measure::course::{self, Window};
use crate::measure::discrimination::{Estimate, Judged, Leaning, Skill};
use crate::measure::interval::Share;
use crate::measure::progress::Progress;
use crate::say;

use super::super::score::one_place;
use super::super::screen::{Bar, Plot, Point};
use super::picture::Picture;
use super::{View, of_all, percents, when};

/// Skill is drawn at least from and to here, so that pictures of two people look alike.
const SKILL: (f64, f64) = (-1.0, 4.0);

/// Leaning is drawn at least so far to both sides.
const LEANING: f64 = 1.0;

/// Scams missed, by month.
pub(super) fn missed(view: View<'_>, progress: &Progress) -> Option<Picture> {
    errors(view, progress, course::missed, say!(view.words, "progress-missed-title"))
}

/// Genuine messages taken for scams, by month.
pub(super) fn false_alarms(view: View<'_>, progress: &Progress) -> Option<Picture> {
    errors(view, progress, course::false_alarms, say!(view.words, "progress-alarms-title"))
}

fn errors(
    view: View<'_>,
    progress: &Progress,
    error: fn(Judged) -> Share,
    title: String,
) -> Option<Picture> {
    let shares = progress.months.iter().map(|one| (one.month, error(one.judged)));
    let shares: Vec<_> = shares.filter(|(_, share)| share.of > 0).collect();
    let named = |(month, share)| (when::month(view, month), share);
    let (numbers, bars): (Vec<String>, Vec<Bar>) =
        shares.into_iter().map(named).map(|(month, share)| of_month(view, month, share)).unzip();
    (!bars.is_empty()).then(|| Picture {
        title,
        before: vec![say!(view.words, "progress-fresh")],
        numbers,
        after: Vec::new(),
        plot: Plot::Bars(bars),
    })
}

fn of_month(view: View<'_>, month: String, share: Share) -> (String, Bar) {
    let (range, (low, high)) = (share.range(), percents(share.range()));
    let (count, of) = (share.count, share.of);
    let line = say!(
        view.words,
        "progress-month",
        month = &month,
        count = count,
        of = of,
        low = low,
        high = high
    );
    let bar = Bar {
        label: month,
        share: share.value(),
        range: Some((range.low, range.high)),
        value: of_all(view.words, share),
    };
    (line, bar)
}

/// Skill (d′) over time.
pub(super) fn skill(view: View<'_>, progress: &Progress) -> Option<Picture> {
    let id = |window: &Window| match window.found.skill() {
        Skill::Better => "progress-skill-better",
        Skill::Unclear => "progress-skill-unclear",
        Skill::Worse => "progress-skill-worse",
    };
    let (numbers, points) = points(view, progress, |window| window.found.d_prime, id)?;
    let (low, high) = reach(&points);
    Some(Picture {
        title: say!(view.words, "progress-skill-title"),
        before: vec![say!(view.words, "progress-skill-scale"), say!(view.words, "progress-fresh")],
        numbers,
        after: open(view, progress.open).into_iter().collect(),
        plot: Plot::Course { scale: (low.min(SKILL.0), high.max(SKILL.1)), middle: 0.0, points },
    })
}

/// Leaning (c) over time.
pub(super) fn leaning(view: View<'_>, progress: &Progress) -> Option<Picture> {
    let id = |window: &Window| match window.found.leaning() {
        Leaning::Suspicious => "progress-leaning-suspicious",
        Leaning::Neither => "progress-leaning-neither",
        Leaning::Trusting => "progress-leaning-trusting",
    };
    let (numbers, points) = points(view, progress, |window| window.found.bias, id)?;
    let (low, high) = reach(&points);
    // As far to one side as to the other, so that no side looks like the better one.
    let side = high.max(-low).max(LEANING);
    Some(Picture {
        title: say!(view.words, "progress-leaning-title"),
        before: vec![say!(view.words, "progress-leaning-scale")],
        numbers,
        after: Vec::new(),
        plot: Plot::Course { scale: (-side, side), middle: 0.0, points },
    })
}

fn points(
    view: View<'_>,
    progress: &Progress,
    estimate: fn(&Window) -> Estimate,
    id: fn(&Window) -> &'static str,
) -> Option<(Vec<String>, Vec<Point>)> {
    let of = |window| of_window(view, window, estimate(window), id(window));
    let found: (Vec<String>, Vec<Point>) = progress.windows.iter().map(of).unzip();
    (!found.1.is_empty()).then_some(found)
}

fn of_window(view: View<'_>, window: &Window, estimate: Estimate, id: &str) -> (String, Point) {
    let months = when::months(view, window);
    let Estimate { value, low, high } = estimate;
    let said = [value, low, high].map(one_place);
    let [number, from, to] = &said;
    let line = say!(view.words, id, months = &months, value = number, low = from, high = to);
    let text = say!(view.words, "progress-point", value = number, low = from, high = to);
    (line, Point { label: months, value, range: (low, high), text })
}

/// The whole numbers between which all ranges lie.
fn reach(points: &[Point]) -> (f64, f64) {
    let low = points.iter().map(|point| point.range.0).fold(f64::INFINITY, f64::min);
    let high = points.iter().map(|point| point.range.1).fold(f64::NEG_INFINITY, f64::max);
    (low.floor(), high.ceil())
}

/// What the latest months hold beside the last point.
fn open(view: View<'_>, open: Judged) -> Option<String> {
    let (scams, genuine) = (open.scams, open.genuine);
    let said = || say!(view.words, "progress-open", scams = scams, genuine = genuine);
    (open != Judged::default()).then(said)
}
