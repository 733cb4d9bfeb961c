use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use crate::domain::form::Form;
use crate::domain::past::Past;
use crate::html::strict::{Element, read, text_of};
use crate::measure::made::{attempt, day, months, now};
use crate::words::Language;

fn page(pasts: &[Past], record: &Record, name: Option<&str>) -> String {
    let words = Words::of(Language::default());
    let view = View { words: &words, learner: name, call: "scamdrill play", year: 2026 };
    let found = Progress::of(pasts, now(), &TimeZone::UTC);
    learner(view, &found, record, date(2026, 11, 15))
}

fn two_tests() -> Record {
    let attempts =
        [attempt(30, Some(Form::A), 10, 3, true), attempt(3, Some(Form::B), 10, 1, true)];
    Record::of(&attempts, &TimeZone::UTC)
}

fn of_class<'e>(elements: &'e [Element], class: &str) -> Vec<&'e Element> {
    let is_it = |value: &str| value.split(' ').any(|one| one == class);
    let has = |one: &&Element| one.attributes.iter().any(|(key, v)| key == "class" && is_it(v));
    elements.iter().filter(has).collect()
}

#[test]
fn tests_stand_before_the_certificate_with_both_errors() {
    let page = page(&months(), &two_tests(), Some("Amina Yusuf"));
    let elements = read(&page).unwrap();
    let tests = page.find("id=\"tests\"").unwrap();
    let paper = page.find("id=\"certificate\"").unwrap();
    assert!(page.find("id=\"meaning-0\"").unwrap() < tests && tests < paper);
    assert!(page.contains("<td>3 of 10 (13% to 56%)</td><td>0 of 10 (0% to 21%)</td><td>0</td>"));
    assert!(page.contains("not known to be equally hard"));
    assert_eq!(text_of(&elements, "h1"), "Your progress, Amina Yusuf");
    assert_eq!(of_class(&elements, "name")[0].text, "Amina Yusuf");
    assert_eq!(of_class(&elements, "line").len(), 3);
}

#[test]
fn whoever_gave_no_name_writes_it_in() {
    let page = page(&[], &two_tests(), None);
    let elements = read(&page).unwrap();
    assert!(of_class(&elements, "name").is_empty());
    assert_eq!(of_class(&elements, "line").len(), 4);
}

#[test]
fn without_anything_finished_there_is_no_certificate() {
    for pasts in [Vec::new(), day(3, 3, 1, 1)] {
        let page = page(&pasts, &Record::default(), Some("Amina"));
        let elements = read(&page).unwrap();
        assert!(of_class(&elements, "certificate").is_empty());
        assert!(page.contains("There is no certificate yet") && !page.contains("Signature"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whoever_somebody_is_a_page_is_a_page(
        name in "[a-z<]([<>&\"'/ a-zא-ת一-龥]|<script>|</style>|<!--){0,40}",
    ) {
        let page = page(&day(3, 3, 1, 1), &two_tests(), Some(&name));
        let elements = read(&page)?;
        prop_assert!(!page.contains("<script"));
        prop_assert_eq!(&of_class(&elements, "name")[0].text, &name);
    }
}
