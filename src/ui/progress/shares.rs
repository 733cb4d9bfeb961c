//! Shares of right answers: by topic, and by how sure somebody was.

use crate::domain::answer::Certainty;
use crate::measure::calibration::{Calibration, Cell};
use crate::measure::interval::Share;
use crate::measure::progress::{LATELY_DAYS, Progress};
use crate::measure::score::POOLED_DAYS;
use crate::say;

use super::super::names;
use super::super::screen::{Bar, Plot};
use super::picture::Picture;
use super::{View, of_all};

/// By topic, lately; none if nothing was answered lately.
pub(super) fn topics(view: View<'_>, progress: &Progress) -> Option<Picture> {
    let lately = progress.topics.iter().filter(|one| one.lately.of > 0);
    let bar = |label: String, share: Share| Bar {
        label,
        share: share.value(),
        range: None,
        value: of_all(view.words, share),
    };
    let bars: Vec<Bar> =
        lately.map(|one| bar(names::topic(view.words, one.topic), one.lately)).collect();
    let title = say!(view.words, "progress-topics-title", days = LATELY_DAYS);
    let (before, numbers, after) = (Vec::new(), Vec::new(), Vec::new());
    let picture = |bars| Picture { title, before, numbers, after, plot: Plot::Bars(bars) };
    (!bars.is_empty()).then(|| picture(bars))
}

/// Certainty against correctness; none if nobody said how sure they were.
pub(super) fn certainty(view: View<'_>, calibration: &Calibration) -> Option<Picture> {
    let cells = Certainty::ALL.map(|certainty| (certainty, calibration.at(certainty)));
    let told = cells.iter().filter(|(_, cell)| cell.right + cell.wrong > 0);
    let (numbers, bars) = told.map(|&(certainty, cell)| at(view, certainty, cell)).unzip();
    let sure = calibration.at(Certainty::High);
    let after = match sure.right + sure.wrong {
        0 => say!(view.words, "progress-never-sure"),
        _ => say!(view.words, "certainty-sure-and-wrong", count = calibration.sure_and_wrong()),
    };
    (calibration.total() > 0).then(|| Picture {
        title: say!(view.words, "progress-certainty-title", days = POOLED_DAYS),
        before: Vec::new(),
        numbers,
        after: vec![after],
        plot: Plot::Bars(bars),
    })
}

fn at(view: View<'_>, certainty: Certainty, cell: Cell) -> (String, Bar) {
    let Cell { right, wrong } = cell;
    let share = Share { count: right, of: right + wrong };
    let id = format!("certainty-line-{}", certainty.number());
    let range = share.range();
    let bar = Bar {
        label: names::certainty(view.words, certainty),
        share: share.value(),
        range: Some((range.low, range.high)),
        value: of_all(view.words, share),
    };
    (say!(view.words, &id, right = right, wrong = wrong), bar)
}
