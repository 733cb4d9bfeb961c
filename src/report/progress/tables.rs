//! The numbers of each picture.

use crate::domain::answer::Certainty;
use crate::measure::calibration::Cell;
use crate::measure::course::{self, Window};
use crate::measure::discrimination::{Estimate, Judged, Leaning, Skill};
use crate::measure::interval::Share;
use crate::measure::mastery::{Mastery, Standing};
use crate::measure::progress::{LATELY_DAYS, Progress, TopicProgress};
use crate::say;
use crate::ui::names;
use crate::ui::progress::{View, month, months, of_all, percents};
use crate::ui::score::one_place;

use super::super::table::Table;

/// A table whose caption comes with its picture.
fn table(columns: Vec<String>, rows: Vec<Vec<String>>) -> Table {
    Table { caption: String::new(), columns, rows }
}

pub(super) fn topics(view: View<'_>, progress: &Progress) -> Table {
    let words = view.words;
    let row = |topic: &TopicProgress| {
        let name = names::topic(words, topic.topic);
        vec![name, of_some(view, topic.lately), of_some(view, topic.before)]
    };
    let before = say!(words, "page-column-before", days = LATELY_DAYS);
    let columns = vec![say!(words, "page-column-topic"), say!(words, "page-column-right"), before];
    table(columns, progress.topics.iter().map(row).collect())
}

/// "18 of 24", or that there is none.
fn of_some(view: View<'_>, share: Share) -> String {
    match share.of {
        0 => say!(view.words, "page-none"),
        _ => of_all(view.words, share),
    }
}

pub(super) fn missed(view: View<'_>, progress: &Progress) -> Table {
    errors(view, progress, course::missed, say!(view.words, "page-column-missed"))
}

pub(super) fn false_alarms(view: View<'_>, progress: &Progress) -> Table {
    errors(view, progress, course::false_alarms, say!(view.words, "page-column-alarms"))
}

fn errors(
    view: View<'_>,
    progress: &Progress,
    error: fn(Judged) -> Share,
    column: String,
) -> Table {
    let shares = progress.months.iter().map(|one| (one.month, error(one.judged)));
    let told = shares.filter(|(_, share)| share.of > 0);
    let rows = told
        .map(|(of, share)| vec![month(view, of), of_all(view.words, share), likely(view, share)]);
    let columns = vec![say!(view.words, "page-column-month"), column, likely_column(view)];
    table(columns, rows.collect())
}

pub(super) fn skill(view: View<'_>, progress: &Progress) -> Table {
    let said = |window: &Window| match window.found.skill() {
        Skill::Better => "page-skill-better",
        Skill::Unclear => "page-skill-unclear",
        Skill::Worse => "page-skill-worse",
    };
    let column = say!(view.words, "page-column-skill");
    estimates(view, progress, column, |window| (window.found.d_prime, said(window)))
}

pub(super) fn leaning(view: View<'_>, progress: &Progress) -> Table {
    let said = |window: &Window| match window.found.leaning() {
        Leaning::Suspicious => "page-leaning-suspicious",
        Leaning::Neither => "page-leaning-neither",
        Leaning::Trusting => "page-leaning-trusting",
    };
    let column = say!(view.words, "page-column-leaning");
    estimates(view, progress, column, |window| (window.found.bias, said(window)))
}

/// An estimate for each window, with the message that says it in words.
fn estimates(
    view: View<'_>,
    progress: &Progress,
    column: String,
    estimate: impl Fn(&Window) -> (Estimate, &'static str),
) -> Table {
    let row = |window: &Window| {
        let (Estimate { value, low, high }, id) = estimate(window);
        let said = say!(view.words, id, low = one_place(low), high = one_place(high));
        vec![months(view, window), one_place(value), said]
    };
    let in_words = say!(view.words, "page-column-in-words");
    let columns = vec![say!(view.words, "page-column-months"), column, in_words];
    table(columns, progress.windows.iter().map(row).collect())
}

pub(super) fn tactics(view: View<'_>, progress: &Progress) -> Table {
    let column = say!(view.words, "page-column-tactic");
    mastery(view, &progress.tactics, column, |tactic| names::tactic(view.words, tactic))
}

pub(super) fn stages(view: View<'_>, progress: &Progress) -> Table {
    let column = say!(view.words, "page-column-stage");
    mastery(view, &progress.stages, column, |stage| names::stage(view.words, stage))
}

fn mastery<T: Copy>(
    view: View<'_>,
    all: &[Mastery<T>],
    column: String,
    name: impl Fn(T) -> String,
) -> Table {
    let row = |one: &Mastery<T>| {
        let right = of_all(view.words, one.right);
        vec![name(one.of), right, known(view, one)]
    };
    let known_column = say!(view.words, "page-column-known");
    let right = say!(view.words, "page-column-right");
    table(vec![column, right, known_column], all.iter().map(row).collect())
}

/// How well it is known, with the shares between which it very likely lies.
fn known<T>(view: View<'_>, one: &Mastery<T>) -> String {
    let id = match one.standing() {
        Standing::Strong => "page-known-strong",
        Standing::Growing => "page-known-growing",
        Standing::NotEnough => "page-known-not-enough",
    };
    let (low, high) = percents(one.right.range());
    say!(view.words, id, low = low, high = high)
}

pub(super) fn certainty(view: View<'_>, progress: &Progress) -> Table {
    let row = |certainty: Certainty| {
        let Cell { right, wrong } = progress.calibration.at(certainty);
        let share = Share { count: right, of: right + wrong };
        let name = names::certainty(view.words, certainty);
        (share.of > 0).then(|| vec![name, of_all(view.words, share), likely(view, share)])
    };
    let (how, right) =
        (say!(view.words, "page-column-certainty"), say!(view.words, "page-column-right"));
    table(
        vec![how, right, likely_column(view)],
        Certainty::ALL.into_iter().filter_map(row).collect(),
    )
}

fn likely_column(view: View<'_>) -> String {
    say!(view.words, "page-column-likely")
}

/// Between which shares a share very likely lies.
fn likely(view: View<'_>, share: Share) -> String {
    let (low, high) = percents(share.range());
    say!(view.words, "page-range-percent", low = low, high = high)
}
