use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use crate::domain::past::Past;
use crate::domain::text::is_unsafe;
use crate::html::strict::{Element, read, text_of};
use crate::measure::made::{day, months, now};
use crate::words::{Language, Words};

fn page(pasts: &[Past], learner: Option<&str>, call: &str) -> String {
    let words = Words::of(Language::default());
    let view = View { words: &words, learner, call, year: 2026 };
    let found = Progress::of(pasts, now(), &TimeZone::UTC);
    progress(view, &found, jiff::civil::date(2026, 11, 15))
}

fn full() -> Vec<Element> {
    read(&page(&months(), Some("Amina"), "scamdrill play --as Amina")).unwrap()
}

fn value<'e>(element: &'e Element, key: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

/// The page without its looks.
fn told(page: &str) -> String {
    let (before, after) = page.split_once("<style>").unwrap();
    let (_, after) = after.split_once("</style>").unwrap();
    format!("{before}{after}").replace("><", ">\n<")
}

#[test]
fn the_page_of_several_months() {
    insta::assert_snapshot!(told(&page(&months(), Some("Amina"), "scamdrill play --as Amina")));
}

#[test]
fn a_page_of_nothing_is_kind() {
    insta::assert_snapshot!(told(&page(&[], None, "scamdrill play")));
}

#[test]
fn headings_stand_in_order_under_one_title() {
    let elements = full();
    let count = |name: &str| elements.iter().filter(|one| one.name == name).count();
    assert_eq!([count("h1"), count("main"), count("header"), count("footer")], [1; 4]);
    assert!(count("h2") >= 9 && count("h3") == 0);
    assert_eq!(text_of(&elements, "h1"), "Your progress, Amina");
    let html = elements.last().unwrap();
    assert_eq!((html.name.as_str(), value(html, "lang")), ("html", Some("en")));
}

#[test]
fn every_id_is_its_own_and_every_label_is_there() {
    let elements = full();
    let mut ids: Vec<&str> = elements.iter().filter_map(|one| value(one, "id")).collect();
    for one in &elements {
        let label = value(one, "aria-labelledby");
        assert!(label.is_none_or(|label| ids.contains(&label)), "{one:?}");
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn beside_each_plot_its_numbers_stand_in_a_table() {
    let elements = full();
    let count = |name: &str| elements.iter().filter(|one| one.name == name).count();
    assert_eq!((count("svg"), count("table"), count("caption")), (8, 8, 8));
    assert!(elements.iter().filter(|one| one.name == "svg").all(|one| {
        value(one, "role") == Some("img") && value(one, "aria-labelledby").is_some()
    }));
    let heads = elements.iter().filter(|one| one.name == "th");
    assert!(heads.clone().all(|one| matches!(value(one, "scope"), Some("col" | "row"))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_name_and_no_path_acts(
        name in "[a-z<]([<>&\"'/ a-z]|<script>|</style>|<!--){0,12}",
        path in "([<>&\"'/ a-z]|<script>|\u{202e}|\u{1b}){0,20}",
    ) {
        prop_assume!(name.parse::<crate::domain::learner::Learner>().is_ok());
        for pasts in [day(3, 3, 1, 1), Vec::new()] {
            let page = page(&pasts, Some(name.trim()), &format!("scamdrill play --store {path}"));
            let elements = read(&page)?;
            prop_assert!(!page.contains("<script") && !page.chars().any(is_unsafe));
            let title = format!("Your progress, {}", name.trim());
            prop_assert_eq!(text_of(&elements, "h1"), title.clone());
            prop_assert_eq!(text_of(&elements, "title"), title);
        }
    }
}
