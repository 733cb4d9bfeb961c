//! What all answers of somebody that count say about learning: lately, and over time.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::past::Past;
use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;

use super::calibration::Calibration;
use super::course::{self, Change, MonthOfAnswers, Window};
use super::discrimination::Judged;
use super::interval::Share;
use super::mastery::{self, Mastery};
use super::month::Month;
use super::score::{count_judged, days_before, measures_skill, pooled_since};

/// *Lately* is so many days, and *before* as many before them. Not calendar months: on the second of
/// a month, this month would say nothing.
pub const LATELY_DAYS: i64 = 30;

/// Over time means this calendar month and so many before it.
pub const MONTHS_BACK: i16 = 11;

/// At most so many points are shown over time, the latest of them.
const MOST_WINDOWS: usize = 12;

/// A change is told while its latest month is no more than so many months ago.
const NEWS_MONTHS: i16 = 2;

/// How often questions of a topic were answered right. For the topic `report` these are facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopicProgress {
    /// The topic.
    pub topic: Topic,
    /// Right of answered in the last [`LATELY_DAYS`] days.
    pub lately: Share,
    /// The same in as many days before.
    pub before: Share,
}

/// What the answers of somebody say. Answers to questions that were seen in an earlier round count in
/// all but skill, leaning and both errors.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    /// Right of answered, ever.
    pub ever: Share,
    /// By topic, in the order of the list; topics without an answer in both spans are left out.
    pub topics: Vec<TopicProgress>,
    /// Judged scenes by calendar month, this one and [`MONTHS_BACK`] before it.
    pub months: Vec<MonthOfAnswers>,
    /// How missing scams has changed over these months.
    pub missed: Option<Change>,
    /// How taking genuine scenes for scams has changed.
    pub false_alarms: Option<Change>,
    /// Skill and leaning over time, the oldest first.
    pub windows: Vec<Window>,
    /// Judged scenes since the last of them, not yet enough for another.
    pub open: Judged,
    /// Judged scenes that measure skill, of the last 90 days.
    pub pooled: Judged,
    /// By tactic, of the last 90 days.
    pub tactics: Vec<Mastery<Tactic>>,
    /// By stage, of the last 90 days.
    pub stages: Vec<Mastery<Stage>>,
    /// Certainty against correctness, of the last 90 days.
    pub calibration: Calibration,
}

impl Progress {
    /// Adds up answers that count, the oldest first, as it stands now; months are those of the time
    /// zone.
    pub fn of(pasts: &[Past], now: Timestamp, zone: &TimeZone) -> Self {
        let this_month = Month::of(now, zone);
        let all = course::months(pasts.iter(), zone);
        let (windows, open) = course::windows(&all);
        let months: Vec<MonthOfAnswers> =
            all.into_iter().filter(|one| one.month >= this_month.before(MONTHS_BACK)).collect();
        let since = this_month.before(NEWS_MONTHS);
        let surplus = windows.len().saturating_sub(MOST_WINDOWS);
        Self {
            ever: right(pasts),
            topics: topics(pasts, now),
            missed: course::change(&months, since, course::missed),
            false_alarms: course::change(&months, since, course::false_alarms),
            months,
            windows: windows[surplus..].to_vec(),
            open,
            ..Self::pooled(pasts, pooled_since(now))
        }
    }

    /// What is told from the latest answers alone.
    fn pooled(pasts: &[Past], since: Timestamp) -> Self {
        let recent = || pasts.iter().filter(move |past| past.at >= since);
        let mut found = Self {
            tactics: mastery::by_tactic(recent()),
            stages: mastery::by_stage(recent()),
            ..Self::default()
        };
        for Past { asked, response, .. } in recent() {
            if measures_skill(asked, response) {
                count_judged(&mut found.pooled, asked.verdict, &response.answer);
            }
            if let Some(certainty) = response.certainty {
                found.calibration.count(certainty, response.credit.is_full());
            }
        }
        found
    }

    /// Right of answered in the last [`LATELY_DAYS`] days, over all topics.
    pub fn lately(&self) -> Share {
        let sum = |mut sum: Share, topic: &TopicProgress| {
            sum.count += topic.lately.count;
            sum.of += topic.lately.of;
            sum
        };
        self.topics.iter().fold(Share::default(), sum)
    }

    /// What to practise next; none while nothing is known to be weak.
    pub fn weakest(&self) -> Option<Tactic> {
        mastery::weakest(&self.tactics).map(|one| one.of)
    }
}

fn right(pasts: &[Past]) -> Share {
    let mut share = Share::default();
    pasts.iter().for_each(|past| share.add(past.response.credit.is_full()));
    share
}

fn topics(pasts: &[Past], now: Timestamp) -> Vec<TopicProgress> {
    let (lately, before) = (days_before(now, LATELY_DAYS), days_before(now, 2 * LATELY_DAYS));
    let mut found: BTreeMap<Topic, [Share; 2]> = BTreeMap::new();
    for past in pasts.iter().filter(|past| past.at >= before) {
        let span = usize::from(past.at < lately);
        found.entry(past.asked.topic).or_default()[span].add(past.response.credit.is_full());
    }
    let topic =
        |(topic, [lately, before]): (Topic, [Share; 2])| TopicProgress { topic, lately, before };
    found.into_iter().map(topic).collect()
}

#[cfg(test)]
#[path = "progress_tests.rs"]
mod tests;
