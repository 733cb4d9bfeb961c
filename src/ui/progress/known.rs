//! How well tactics and stages are known.

use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;
use crate::measure::mastery::{Mastery, Standing};
use crate::measure::progress::Progress;
use crate::measure::score::POOLED_DAYS;
use crate::say;

use super::super::names;
use super::super::screen::{Bar, Plot};
use super::picture::Picture;
use super::{View, of_all, percents};

/// By tactic.
pub(super) fn tactics(view: View<'_>, progress: &Progress) -> Option<Picture> {
    let title = say!(view.words, "progress-tactics-title", days = POOLED_DAYS);
    let name = |tactic: Tactic| names::tactic(view.words, tactic);
    picture(view, title, &progress.tactics, name)
}

/// By stage.
pub(super) fn stages(view: View<'_>, progress: &Progress) -> Option<Picture> {
    let title = say!(view.words, "progress-stages-title", days = POOLED_DAYS);
    let name = |stage: Stage| names::stage(view.words, stage);
    picture(view, title, &progress.stages, name)
}

fn picture<T: Copy>(
    view: View<'_>,
    title: String,
    all: &[Mastery<T>],
    name: impl Fn(T) -> String,
) -> Option<Picture> {
    let enough = |one: &&Mastery<T>| one.standing() != Standing::NotEnough;
    let told = all.iter().filter(enough).map(|one| known(view, one, name(one.of)));
    let (numbers, bars): (Vec<String>, Vec<Bar>) = told.unzip();
    let few = all.iter().filter(|one| !enough(one));
    let few: Vec<String> = few.map(|one| too_few(view, one, name(one.of))).collect();
    let after = || say!(view.words, "progress-too-few", names = few.join(", "));
    let after: Vec<String> = (!few.is_empty()).then(after).into_iter().collect();
    let picture = Picture { title, before: Vec::new(), numbers, after, plot: Plot::Bars(bars) };
    (!all.is_empty()).then_some(picture)
}

/// What can be told: in words by the range, and as a bar.
fn known<T>(view: View<'_>, one: &Mastery<T>, name: String) -> (String, Bar) {
    let id = match one.standing() {
        Standing::Strong => "progress-known-strong",
        Standing::Growing | Standing::NotEnough => "progress-known-growing",
    };
    let (range, (low, high)) = (one.right.range(), percents(one.right.range()));
    let (count, of) = (one.right.count, one.right.of);
    let line = say!(view.words, id, name = &name, count = count, of = of, low = low, high = high);
    let bar = Bar {
        label: name,
        share: one.right.value(),
        range: Some((range.low, range.high)),
        value: of_all(view.words, one.right),
    };
    (line, bar)
}

fn too_few<T>(view: View<'_>, one: &Mastery<T>, name: String) -> String {
    let (count, of) = (one.right.count, one.right.of);
    say!(view.words, "progress-too-few-one", name = name, count = count, of = of)
}
