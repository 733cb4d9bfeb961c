use jiff::tz::TimeZone;

use super::super::screen::Plot;
use super::*;
use crate::domain::past::Past;
use crate::measure::made::{day, months, now};
use crate::words::Language;

/// What line mode says of a page: every sentence, headings marked.
fn said(pasts: &[Past], learner: Option<&str>) -> String {
    let words = Words::of(Language::default());
    let view = View { words: &words, learner, call: "scamdrill play", year: 2026 };
    let progress = Progress::of(pasts, now(), &TimeZone::UTC);
    let blocks = page(view, &progress).blocks.into_iter().map(|block| match block {
        Block::Line { role: Role::Heading, text } => format!("# {text}"),
        Block::Line { text, .. } => text,
        Block::Chart(chart) => format!(
            "## {}\n{}",
            chart.title,
            [chart.before, chart.numbers, chart.after].concat().join("\n")
        ),
        Block::Gap => String::new(),
        other => panic!("{other:?}"),
    });
    blocks.collect::<Vec<_>>().join("\n")
}

#[test]
fn several_months_are_told_in_sentences() {
    insta::assert_snapshot!(said(&months(), Some("Amina")));
}

#[test]
fn a_few_answers_are_told_and_what_is_missing() {
    insta::assert_snapshot!(said(&day(1, 4, 1, 2), None));
}

#[test]
fn nothing_saved_is_no_fault() {
    insta::assert_snapshot!([said(&[], None), said(&[], Some("Amina"))].join("\n\n"));
}

#[test]
fn what_was_long_ago_is_named_with_its_year() {
    let text = said(&[day(340, 12, 2, 4), day(300, 12, 1, 3)].concat(), None);
    assert!(text.contains("December 2025: ") && text.contains("\nJanuary: "), "{text}");
    assert!(text.contains("you answered no question"), "{text}");
}

#[test]
fn errors_that_become_more_frequent_are_told_without_blame() {
    let text = said(&[day(100, 20, 1, 1), day(5, 20, 9, 2)].concat(), None);
    assert!(
        text.contains("You miss scams more often than in August: 9 of 20 in November"),
        "{text}"
    );
    assert!(text.contains("No clear change."), "{text}");
}

#[test]
fn every_bar_and_point_lies_on_its_scale() {
    let words = Words::of(Language::default());
    let view = View { words: &words, learner: None, call: "scamdrill play", year: 2026 };
    let extremes = [day(70, 10, 0, 0), day(40, 10, 10, 10), day(5, 40, 40, 0)].concat();
    for pasts in [months(), extremes] {
        let progress = Progress::of(&pasts, now(), &TimeZone::UTC);
        for picture in Pictures::of(view, &progress).shown() {
            match picture.plot {
                Plot::Bars(bars) => assert!(bars.iter().all(|bar| {
                    let (low, high) = bar.range.unwrap();
                    0.0 <= low && low <= bar.share && bar.share <= high && high <= 1.0
                })),
                Plot::Course { scale, points, .. } => assert!(
                    points
                        .iter()
                        .all(|point| { scale.0 <= point.range.0 && point.range.1 <= scale.1 })
                ),
            }
        }
    }
}

#[test]
fn how_a_drawing_is_read_is_said_at_the_first_of_its_sort() {
    let words = Words::of(Language::default());
    let view = View { words: &words, learner: None, call: "scamdrill play", year: 2026 };
    let progress = Progress::of(&months(), now(), &TimeZone::UTC);
    let charts = page(view, &progress).blocks.into_iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart.key),
        _ => None,
    });
    let keys: Vec<Option<String>> = charts.collect();
    let said: Vec<&str> = keys.iter().flatten().map(String::as_str).collect();
    assert!(keys[0].is_some() && keys.len() > 2, "{keys:?}");
    assert!(
        matches!(said[..], [bars, course] if bars.contains('▒') && course.contains('●')),
        "{said:?}"
    );
}
