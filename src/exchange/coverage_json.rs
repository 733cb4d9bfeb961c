//! What banks cover, as JSON for machines.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::bank::check::coverage::{Coverage, Hole, Row};

/// What banks cover.
#[derive(Serialize)]
pub struct CoverageDocument<'a> {
    banks: usize,
    questions: usize,
    /// `tactic`, `stage` and so on, each with a row for each of its values.
    by: BTreeMap<&'a str, Vec<RowDocument<'a>>>,
    holes: Vec<HoleDocument>,
}

#[derive(Serialize)]
struct RowDocument<'a> {
    value: &'a str,
    total: usize,
    topics: BTreeMap<&'a str, usize>,
}

/// `hole` is `few-of-tactic`, `one-channel` or `few-of-stage`.
#[derive(Serialize)]
struct HoleDocument {
    hole: &'static str,
    value: String,
    channel: Option<&'static str>,
    count: Option<usize>,
}

/// Makes the document of a coverage.
pub fn document(coverage: &Coverage) -> CoverageDocument<'_> {
    let groups = coverage.groups.iter();
    CoverageDocument {
        banks: coverage.banks,
        questions: coverage.questions,
        by: groups.map(|(by, rows)| (by.word(), rows.iter().map(row).collect())).collect(),
        holes: coverage.holes.iter().map(hole).collect(),
    }
}

fn row(row: &Row) -> RowDocument<'_> {
    let topics = row.counts.iter().map(|(topic, count)| (topic.word(), *count)).collect();
    RowDocument { value: &row.value, total: row.total(), topics }
}

fn hole(hole: &Hole) -> HoleDocument {
    let document = |hole, value: String| HoleDocument { hole, value, channel: None, count: None };
    match hole {
        Hole::FewOfTactic(tactic, count) => HoleDocument {
            count: Some(*count),
            ..document("few-of-tactic", tactic.word().to_owned())
        },
        Hole::OneChannel(tactic, channel) => HoleDocument {
            channel: channel.map(|channel| channel.word()),
            ..document("one-channel", tactic.word().to_owned())
        },
        Hole::FewOfStage(stage, count) => {
            HoleDocument { count: Some(*count), ..document("few-of-stage", stage.to_string()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::check::coverage::By;
    use crate::domain::scene::Channel;
    use crate::domain::tactic::Tactic;
    use crate::domain::topic::Topic;

    #[test]
    fn machines_read_what_people_read() {
        let row = Row { value: "sms".to_owned(), counts: [(Topic::Crypto, 4)].into() };
        let holes = vec![
            Hole::OneChannel(Tactic::NeverMeets, Some(Channel::Sms)),
            Hole::FewOfTactic(Tactic::FakePlatform, 0),
        ];
        let groups = vec![(By::Channel, vec![row])];
        let coverage = Coverage { banks: 1, questions: 4, groups, holes };
        assert_eq!(
            serde_json::to_value(document(&coverage)).unwrap(),
            serde_json::json!({
                "banks": 1,
                "questions": 4,
                "by": {"channel": [{"value": "sms", "total": 4, "topics": {"crypto": 4}}]},
                "holes": [
                    {"hole": "one-channel", "value": "never-meets", "channel": "sms", "count": null},
                    {"hole": "few-of-tactic", "value": "fake-platform", "channel": null, "count": 0},
                ],
            })
        );
    }
}
