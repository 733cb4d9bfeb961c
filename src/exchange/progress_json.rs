//! Progress as JSON, for machines. One document:
//!
//! | field | holds |
//! |---|---|
//! | `learner`, `at` | whose it is; the moment from which it looks back |
//! | `answered`, `right` | of all answers that count, ever |
//! | `topics` | by topic: `right` of `answered` in the last 30 days, `right_before` of `answered_before` in the 30 days before; `report` holds facts |
//! | `months` | both errors by calendar month (`2026-05`), the last twelve: `missed_scams` of `scams`, `false_alarms` of `genuine` |
//! | `changes` | for `missed_scams` and `false_alarms` the latest month against an earlier one, or null: `direction` is `less`, `more` or `unclear`, by the 90 % range of the difference of the shares (`low`, `high`) |
//! | `skill` | the last 90 days pooled: counts, `d_prime` and `c` with 90 % ranges, or null below 10 and 10; `scams_needed` and `genuine_needed` until then |
//! | `over_time` | the same over months put together until they hold 10 and 10; `from`, `to` |
//! | `tactics`, `stages` | the last 90 days: `right` of `answered`, the 90 % range of the share (`low`, `high`), `standing`: `strong`, `growing` or `not-enough` |
//! | `certainty`, `sure_and_wrong` | the last 90 days: `right` and `wrong` at certainty 1, 2, 3 |
//! | `next_tactic` | the tactic that is most surely weak, or null |
//!
//! `months`, `changes`, `skill` and `over_time` count judged scenes alone that were new to the learner,
//! and no facts. Shares and estimates are rounded to six places. New fields may be added; none of these changes its meaning.

mod document;

use std::cmp::Ordering;

use jiff::Timestamp;

use crate::domain::answer::Certainty;
use crate::domain::learner::Learner;
use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;
use crate::measure::course::{Change, MonthOfAnswers, Window};
use crate::measure::discrimination::{Discrimination, Estimate, Judged};
use crate::measure::mastery::{Mastery, Standing};
use crate::measure::month::Month;
use crate::measure::progress::{Progress, TopicProgress};

use super::json::pretty;
use document::{
    CertaintyDocument, ChangeDocument, ChangesDocument, CountsDocument, Document, EstimateDocument,
    KnownDocument, MonthDocument, SkillDocument, StageDocument, TacticDocument, TopicDocument,
    WindowDocument,
};

/// Somebody's progress, looked back on from a moment.
pub fn progress(learner: &Learner, at: Timestamp, progress: &Progress) -> String {
    let changes = ChangesDocument {
        missed_scams: progress.missed.as_ref().map(change),
        false_alarms: progress.false_alarms.as_ref().map(change),
    };
    pretty(&Document {
        learner: learner.as_str(),
        at,
        answered: progress.ever.of,
        right: progress.ever.count,
        topics: progress.topics.iter().map(topic).collect(),
        months: progress.months.iter().map(month).collect(),
        changes,
        skill: skill(progress.pooled),
        over_time: progress.windows.iter().map(window).collect(),
        tactics: progress.tactics.iter().map(tactic).collect(),
        stages: progress.stages.iter().map(stage).collect(),
        certainty: Certainty::ALL.map(|one| certainty(progress, one)).into(),
        sure_and_wrong: progress.calibration.sure_and_wrong(),
        next_tactic: progress.weakest().map(|tactic| tactic.word()),
    })
}

fn tactic(one: &Mastery<Tactic>) -> TacticDocument {
    TacticDocument { tactic: one.of.word(), known: known(one) }
}

fn stage(one: &Mastery<Stage>) -> StageDocument {
    StageDocument { stage: one.of.to_string(), known: known(one) }
}

fn topic(one: &TopicProgress) -> TopicDocument {
    TopicDocument {
        topic: one.topic.word(),
        right: one.lately.count,
        answered: one.lately.of,
        right_before: one.before.count,
        answered_before: one.before.of,
    }
}

fn counts(judged: Judged) -> CountsDocument {
    CountsDocument {
        scams: judged.scams,
        missed_scams: judged.missed(),
        genuine: judged.genuine,
        false_alarms: judged.false_alarms,
    }
}

/// To six places: further ones differ from machine to machine, and mean nothing.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// A month as `2026-05`.
fn written(month: Month) -> String {
    format!("{:04}-{:02}", month.year, month.month)
}

fn month(one: &MonthOfAnswers) -> MonthDocument {
    MonthDocument { month: written(one.month), counts: counts(one.judged) }
}

fn change(one: &Change) -> ChangeDocument {
    let direction = match one.direction() {
        Ordering::Less => "less",
        Ordering::Equal => "unclear",
        Ordering::Greater => "more",
    };
    let (earlier, latest) = (written(one.earlier.0), written(one.later.0));
    let (low, high) = (rounded(one.range.low), rounded(one.range.high));
    ChangeDocument { earlier, latest, direction, low, high }
}

fn estimate(Estimate { value, low, high }: Estimate) -> EstimateDocument {
    EstimateDocument { value: rounded(value), low: rounded(low), high: rounded(high) }
}

fn skill(judged: Judged) -> SkillDocument {
    let (scams_needed, genuine_needed) = judged.still_needed();
    let found = Discrimination::of(judged);
    SkillDocument {
        counts: counts(judged),
        scams_needed,
        genuine_needed,
        d_prime: found.map(|found| estimate(found.d_prime)),
        c: found.map(|found| estimate(found.bias)),
    }
}

fn window(one: &Window) -> WindowDocument {
    WindowDocument {
        from: written(one.from),
        to: written(one.to),
        counts: counts(one.judged),
        d_prime: estimate(one.found.d_prime),
        c: estimate(one.found.bias),
    }
}

fn known<T>(one: &Mastery<T>) -> KnownDocument {
    let range = one.right.range();
    let standing = match one.standing() {
        Standing::Strong => "strong",
        Standing::Growing => "growing",
        Standing::NotEnough => "not-enough",
    };
    let (right, answered) = (one.right.count, one.right.of);
    let (low, high) = (rounded(range.low), rounded(range.high));
    KnownDocument { right, answered, low, high, standing }
}

fn certainty(progress: &Progress, certainty: Certainty) -> CertaintyDocument {
    let cell = progress.calibration.at(certainty);
    CertaintyDocument { certainty: certainty.number(), right: cell.right, wrong: cell.wrong }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::measure::made::{months, now};

    #[test]
    fn the_document_of_several_months() {
        let found = Progress::of(&months(), now(), &TimeZone::UTC);
        insta::assert_snapshot!(progress(&"Amina".parse().unwrap(), now(), &found));
    }

    #[test]
    fn of_nothing_every_field_is_there() {
        let text = progress(&"me".parse().unwrap(), now(), &Progress::default());
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document.as_object().unwrap().len(), 14);
        assert_eq!(
            (&document["skill"]["d_prime"], &document["skill"]["scams_needed"]),
            (&serde_json::Value::Null, &10.into())
        );
    }
}
