use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::bank::guides::help_lines::Directory;
use crate::domain::question::Audience;
use crate::html::strict::{Element, read, text_of};
use crate::ui::notice::{Notice, Place, papers};
use crate::words::Language;

fn page(name: &str, country: Option<&str>) -> String {
    let words = Words::of(Language::default());
    let class = Class::new(name.parse().unwrap(), Audience::All);
    let (directory, today) = (Directory::load(), date(2026, 11, 23));
    let country = country.map(|name| directory.find(name).unwrap());
    let (words, directory) = (&words, &directory);
    let place = Place::OwnFolder;
    let all =
        papers(Notice { words, class: &class, typed: name, place, country, directory, today });
    notice(words, &class, &all, today)
}

fn of_class<'e>(elements: &'e [Element], class: &str) -> Vec<&'e Element> {
    let is_it = |(key, value): &(String, String)| key == "class" && value == class;
    elements.iter().filter(|one| one.attributes.iter().any(is_it)).collect()
}

#[test]
fn each_of_five_papers_begins_a_page() {
    let page = page("9B", Some("GB"));
    let elements = read(&page).unwrap();
    let papers = of_class(&elements, "paper");
    assert_eq!(papers.len(), 5);
    assert!(papers[0].text.starts_with("Privacy notice for learners and parents: 9B"));
    assert!(papers[4].text.contains("0345 6000 459"));
    assert!(page.contains(".paper { break-before: page;"));
}

#[test]
fn what_only_a_school_can_say_has_a_line() {
    let elements = read(&page("9B", None)).unwrap();
    let blanks = of_class(&elements, "blanks");
    let labels: Vec<&str> = blanks.iter().map(|one| one.text.trim_end_matches(':')).collect();
    for label in ["School", "Legal basis", "Person to turn to (safeguarding)"] {
        assert!(labels.contains(&label), "{labels:?}");
    }
    assert_eq!(of_class(&elements, "line").len(), blanks.len());
}

/// The privacy notice is to be one page of A4: there is room for no more than so many words.
#[test]
fn the_privacy_notice_is_short() {
    let elements = read(&page("9B", None)).unwrap();
    let words = of_class(&elements, "paper")[0].text.split_whitespace().count();
    assert!(words <= 340, "{words}");
}

#[test]
fn levels_of_headings_stand_in_order() {
    let page = page("9B", Some("GB"));
    let mut last = 1;
    for (at, _) in page
        .match_indices("<h")
        .filter(|(at, _)| page[at + 2..].starts_with(|c: char| c.is_ascii_digit()))
    {
        let level: u32 = page[at + 2..at + 3].parse().unwrap();
        assert!(level <= last + 1, "h{level} after h{last}");
        last = level;
    }
    assert_eq!(last, 4);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn whatever_a_class_is_called_a_page_is_a_page(
        name in "[a-z]([<>&\"'/ a-z]|<script>|</style>|<!--){0,12}",
    ) {
        prop_assume!(name.parse::<crate::domain::class::ClassName>().is_ok());
        let page = page(&name, None);
        let elements = read(&page)?;
        prop_assert!(!page.contains("<script"));
        let said = name.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(text_of(&elements, "h1"), format!("Papers for {said}"));
    }
}
