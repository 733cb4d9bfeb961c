use jiff::civil::date;

use super::*;
use crate::bank::plan::builtin::PLANS;
use crate::bank::plan::load;
use crate::ui::screen::Block;
use crate::words::Language;

fn lines(screen: &Screen) -> Vec<&str> {
    let text = |block: &'_ Block| matches!(block, Block::Line { .. });
    assert!(screen.blocks.iter().all(|block| text(block) || *block == Block::Gap));
    let lines = screen.blocks.iter().filter_map(|block| match block {
        Block::Line { text, .. } => Some(text.as_str()),
        _ => None,
    });
    lines.collect()
}

fn screen(plan: &str, country: Option<&str>) -> Screen {
    let (words, directory) = (Words::of(Language::default()), Directory::load());
    let agenda = load(plan).unwrap();
    let country = country.and_then(|country| directory.find(country));
    let today = date(2026, 11, 23);
    let view = View { words: &words, agenda: &agenda, directory: &directory, country, today };
    runbook(view)
}

#[test]
fn minutes_follow_one_another_from_the_first_to_the_last() {
    for ((_, plan), last) in PLANS.iter().zip([30, 60]) {
        let screen = screen(plan, None);
        let spans = lines(&screen).into_iter().filter_map(|line| {
            let (span, _) = line.strip_prefix("Minutes ")?.split_once(": ")?;
            let (from, to) = span.split_once(" to ")?;
            Some((from.parse::<u32>().unwrap(), to.parse::<u32>().unwrap()))
        });
        let end = spans.fold(0, |before, (from, to)| {
            assert!(from == before && to > from, "{from} to {to}");
            to
        });
        assert_eq!(end, last);
    }
}

#[test]
fn help_lines_are_those_of_the_country_or_how_to_get_them() {
    let with = screen(PLANS[0].1, Some("GB"));
    let with = lines(&with);
    assert!(with.contains(&"Where to get help: United Kingdom"));
    assert!(!with.contains(&"scamdrill help-lines"));
    let without = screen(PLANS[0].1, None);
    let without = lines(&without);
    assert!(without.contains(&"scamdrill config set country GB"));
    assert!(without.contains(&"scamdrill help-lines"));
}

#[test]
fn whatever_is_said_is_worded() {
    let screen = screen(PLANS[1].1, None);
    for line in lines(&screen) {
        assert!(!line.starts_with("runbook-") && !line.contains('{'), "{line}");
    }
}
