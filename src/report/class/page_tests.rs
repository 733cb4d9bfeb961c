use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::html::strict::{Element, read, text_of};
use crate::measure::group::made::{class as made_class, form, result, school, twins};
use crate::words::{Language, Words};

fn page(name: &str, found: &GroupResult) -> String {
    let (words, library, zone) = (Words::of(Language::default()), twins(), TimeZone::UTC);
    let name = name.parse().unwrap();
    let view = View { words: &words, library: &library, class: &name, typed: "9B", zone: &zone };
    class(view, found, jiff::civil::date(2026, 11, 15))
}

fn count(elements: &[Element], name: &str) -> usize {
    elements.iter().filter(|one| one.name == name).count()
}

fn has_class(one: &Element, class: &str) -> bool {
    one.attributes.iter().any(|(name, value)| name == "class" && value == class)
}

#[test]
fn every_part_has_its_heading_and_its_table() {
    let (class, attempts) = school();
    let page = page("9B", &result(&class, &attempts));
    let elements = read(&page).unwrap();
    let headings = elements.iter().filter(|one| one.name == "h2").map(|one| one.text.as_str());
    insta::assert_snapshot!(headings.collect::<Vec<_>>().join("\n"));
    assert_eq!((count(&elements, "svg"), count(&elements, "table")), (2, 4));
    assert!(elements.iter().any(|one| has_class(one, "care")), "it shows messages of a form");
    for secret in ["Name 0", "learner 0", "NaN", "inf%"] {
        assert!(!page.contains(secret), "{secret}");
    }
}

#[test]
fn a_cell_without_answers_is_blank_and_one_with_few_has_no_shade() {
    let (class, attempts) = school();
    let elements = read(&page("9B", &result(&class, &attempts))).unwrap();
    let heat = elements.iter().find(|one| has_class(one, "heat")).unwrap();
    assert!(heat.text.contains("R2Romance 2: a move to another app"), "{}", heat.text);
    let shades = |name: &str| elements.iter().filter(|one| has_class(one, name)).count();
    assert_eq!(shades("heat-3"), 2, "the cell and the sum of its row");
    let few = made_class(1);
    let elements = read(&page("9B", &result(&few, &[form(0, Form::A, 3, [1, 2, 0, 2])]))).unwrap();
    let is_shaded = |one: &Element| {
        ["heat-1", "heat-2", "heat-3", "heat-4"].iter().any(|shade| has_class(one, shade))
    };
    assert!(!elements.iter().any(is_shaded), "3 of 4 tell nothing yet");
}

#[test]
fn a_class_of_nobody_is_kind() {
    let page = page("9B", &result(&made_class(0), &[]));
    let elements = read(&page).unwrap();
    assert_eq!((count(&elements, "svg"), count(&elements, "table")), (0, 0));
    assert!(page.contains("Nobody is in this class yet"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_the_answers_are_the_page_holds(
        name in "[<>&\"'/ a-z]{0,10}[a-z][<>&\"'/ a-z]{0,10}",
        all in prop::collection::vec((0_u32..4, 0_u32..12, 0_u32..4, 0_u32..12, 0_usize..3), 0..8),
    ) {
        let attempts = all.iter().enumerate().map(|(at, (hits, misses, alarms, calm, of))| {
            form(at % 4, Form::ALL[*of], 3, [*hits, hits + misses, *alarms, alarms + calm])
        });
        let attempts: Vec<Attempt> = attempts.collect();
        let page = page(&name, &result(&made_class(4), &attempts));
        let elements = read(&page)?;
        let name: crate::domain::class::ClassName = name.parse().unwrap();
        prop_assert!(text_of(&elements, "h1").contains(name.as_str()));
        prop_assert!(!page.contains("NaN") && !page.contains("inf"), "{}", page);
    }
}
