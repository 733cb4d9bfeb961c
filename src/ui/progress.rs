//! What somebody's answers say about learning: plain sentences first, then pictures, each of which
//! says in sentences all that it shows, then what to do next.

mod changes;
mod course;
mod known;
mod next;
mod picture;
mod shares;
mod summary;
mod when;

use crate::measure::interval::{Range, Share};
use crate::measure::progress::Progress;
use crate::say;
use crate::words::Words;

use super::screen::{Block, Plot, Role, Screen};

pub use next::{meaning, next};
pub use picture::Picture;
pub use summary::summary;
pub use when::{month, months};

/// For whom and from when progress is told.
#[derive(Clone, Copy)]
pub struct View<'v> {
    /// The words to tell it in.
    pub words: &'v Words,
    /// Whose it is; none for somebody who has given no name.
    pub learner: Option<&'v str>,
    /// What to type to play under the same name, with the same store.
    pub call: &'v str,
    /// The year it is; months of other years are named with theirs.
    pub year: i16,
}

impl View<'_> {
    /// The title of it all.
    pub fn heading(&self) -> String {
        match self.learner {
            Some(learner) => say!(self.words, "progress-heading-of", learner = learner),
            None => say!(self.words, "progress-heading"),
        }
    }

    /// What is said where nothing has been saved.
    pub fn nothing(&self) -> String {
        let call = self.call;
        match self.learner {
            Some(learner) => {
                say!(self.words, "progress-none-of", learner = learner, call = call)
            }
            None => say!(self.words, "progress-none", call = call),
        }
    }
}

/// The pictures of progress; those are missing that would show nothing yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Pictures {
    /// Scams missed, by month.
    pub missed: Option<Picture>,
    /// Genuine messages taken for scams, by month.
    pub false_alarms: Option<Picture>,
    /// Skill (d′) over time.
    pub skill: Option<Picture>,
    /// Leaning (c) over time.
    pub leaning: Option<Picture>,
    /// By tactic.
    pub tactics: Option<Picture>,
    /// By stage.
    pub stages: Option<Picture>,
    /// Certainty against correctness.
    pub certainty: Option<Picture>,
}

impl Pictures {
    /// All pictures.
    pub fn of(view: View<'_>, progress: &Progress) -> Self {
        Self {
            missed: course::missed(view, progress),
            false_alarms: course::false_alarms(view, progress),
            skill: course::skill(view, progress),
            leaning: course::leaning(view, progress),
            tactics: known::tactics(view, progress),
            stages: known::stages(view, progress),
            certainty: shares::certainty(view, &progress.calibration),
        }
    }

    /// Those there are, in the order shown.
    pub fn shown(self) -> impl Iterator<Item = Picture> {
        let Self { missed, false_alarms, skill, leaning, tactics, stages, certainty } = self;
        [missed, false_alarms, skill, leaning, tactics, stages, certainty].into_iter().flatten()
    }
}

/// The topics of the last days as a picture; the summary says the same in sentences.
pub fn topics(view: View<'_>, progress: &Progress) -> Option<Picture> {
    shares::topics(view, progress)
}

/// All of it as a screen.
pub fn page(view: View<'_>, progress: &Progress) -> Screen {
    if progress.ever.of == 0 {
        return Screen::line(Role::Body, view.nothing());
    }
    let mut screen = Screen::line(Role::Heading, view.heading());
    screen.blocks.extend(summary(view, progress).blocks);
    let mut told = Vec::new();
    for picture in Pictures::of(view, progress).shown() {
        screen.gap();
        let key = key(view, &picture.plot).filter(|key| !told.contains(key));
        told.extend(key.clone());
        screen.blocks.push(Block::Chart(picture.into_chart(key)));
    }
    screen.append(next(view, progress));
    screen.append(meaning(view));
    screen
}

/// How to read a drawing of numbers, if any are drawn.
fn key(view: View<'_>, plot: &Plot) -> Option<String> {
    match plot {
        Plot::Bars(bars) if bars.is_empty() => None,
        Plot::Bars(_) => Some(say!(view.words, "progress-bars-key")),
        Plot::Course { .. } => Some(say!(view.words, "progress-course-key")),
    }
}

/// "18 of 24".
pub fn of_all(words: &Words, share: Share) -> String {
    say!(words, "progress-share", count = share.count, of = share.of)
}

/// Both ends of a range of shares, in percent.
pub fn percents(range: Range) -> (u32, u32) {
    // From 0 to 100.
    let percent = |share: f64| (share * 100.0).round() as u32;
    (percent(range.low), percent(range.high))
}

#[cfg(test)]
#[path = "progress/screen_tests.rs"]
mod tests;
