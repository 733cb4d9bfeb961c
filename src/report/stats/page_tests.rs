use super::*;
use crate::html::strict::{Element, read, text_of};
use crate::measure::item::Survey;
use crate::measure::item::made::{library, ranked, scene};
use crate::words::{Language, Words};

fn page(pick: Option<[usize; 4]>, more: usize) -> String {
    let (words, library) = (Words::of(Language::default()), library());
    let mut survey = Survey::new(&library);
    if let Some(pick) = pick {
        ranked(&mut survey, pick);
    }
    for number in 0..more {
        let learner = "somebody".parse().unwrap();
        survey.add(&learner, &scene(100 + number, number % 2 == 0));
    }
    let (is_part, is_of_named, changed) = (false, false, 0);
    let view = View { words: &words, library: &library, is_part, is_of_named, changed };
    stats(view, &survey.results(), jiff::civil::date(2026, 11, 15))
}

fn count(elements: &[Element], name: &str) -> usize {
    elements.iter().filter(|one| one.name == name).count()
}

#[test]
fn beside_the_plot_its_numbers_stand_in_a_table() {
    let elements = read(&page(Some([1, 1, 2, 0]), 0)).unwrap();
    assert_eq!(text_of(&elements, "h1"), "How good the questions are");
    assert_eq!((count(&elements, "svg"), count(&elements, "table")), (1, 2));
    assert_eq!(count(&elements, "tr"), 1 + 11 + 1 + 4);
    assert_eq!(count(&elements, "circle"), 11 - alike(&elements));
}

/// Questions that stand in the table without a number.
fn alike(elements: &[Element]) -> usize {
    elements.iter().filter(|one| one.name == "td" && one.text == "–").count()
}

#[test]
fn of_many_dots_some_bear_no_number() {
    let elements = read(&page(Some([1, 1, 2, 0]), 30)).unwrap();
    let named = elements.iter().filter(|one| {
        let is_value = |(name, value): &(String, String)| name == "class" && value == "value";
        one.name == "text" && one.attributes.iter().any(is_value)
    });
    assert!(named.count() < count(&elements, "circle"));
}

#[test]
fn a_page_of_no_answers_is_kind() {
    let page = page(None, 0);
    let elements = read(&page).unwrap();
    assert_eq!((count(&elements, "svg"), count(&elements, "table")), (0, 0));
    assert!(page.contains("No answer has been saved here yet"));
}
