//! What banks cover, as JSON for machines.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::bank::check::coverage::{Coverage, Hole, Row};

use super::json::pretty;

/// What banks cover.
#[derive(Serialize)]
struct CoverageDocument<'a> {
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

/// The document as text.
pub fn coverage(coverage: &Coverage) -> String {
    let groups = coverage.groups.iter();
    pretty(&CoverageDocument {
        banks: coverage.banks,
        questions: coverage.questions,
        by: groups.map(|(by, rows)| (by.word(), rows.iter().map(row).collect())).collect(),
        holes: coverage.holes.iter().map(hole).collect(),
    })
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
            channel: Some(channel.word()),
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
    use crate::bank::shelf::Shelf;

    #[test]
    fn machines_read_what_people_read() {
        let shelf = Shelf::built_in();
        let banks: Vec<_> = shelf.banks().iter().map(|(_, bank)| bank).collect();
        let text = coverage(&Coverage::of(&banks));
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let verdicts = document["by"]["verdict"].as_array().unwrap();
        assert_eq!(verdicts[0]["value"], "scam");
        assert_eq!(verdicts[0]["topics"]["romance"], 5);
        assert_eq!(document["by"].as_object().unwrap().len(), 7);
        assert!(
            document["holes"].as_array().unwrap().iter().any(|hole| hole["channel"].is_string())
        );
    }
}
