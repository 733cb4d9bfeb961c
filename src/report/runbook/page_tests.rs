use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::bank::guides::help_lines::Directory;
use crate::bank::plan::builtin::PLANS;
use crate::bank::plan::load;
use crate::domain::agenda::{Agenda, Section, What};
use crate::html::strict::{read, text_of};
use crate::words::Language;

fn page(agenda: &Agenda) -> String {
    let (words, directory) = (Words::of(Language::default()), Directory::load());
    let country = directory.find("GB");
    let today = date(2026, 11, 23);
    runbook(View { words: &words, agenda, directory: &directory, country, today })
}

#[test]
fn each_part_is_in_the_timetable_and_told() {
    for (_, text) in PLANS {
        let agenda = load(text).unwrap();
        let elements = read(&page(&agenda)).unwrap();
        let count = |name: &str| elements.iter().filter(|one| one.name == name).count();
        assert_eq!(text_of(&elements, "h1"), &*agenda.title);
        assert_eq!(count("tr"), 1 + agenda.parts.len());
        let steps =
            elements.iter().filter(|one| one.name == "h3" && one.text.starts_with("Minutes "));
        assert_eq!(steps.count(), agenda.parts.len());
        assert_eq!(count("h2"), 9);
    }
}

#[test]
fn what_is_a_point_stands_in_a_list() {
    let drawn = texts(&["One".into(), "- two".into(), "- three".into(), "Four".into()]);
    assert_eq!(drawn.into_string(), "<p>One</p><ul><li>two</li><li>three</li></ul><p>Four</p>");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_a_plan_says_a_page_is_a_page(text in "([<>&\"'/ a-z\n-]|<script>|</style>|<!--){0,12}") {
        let what = What::Talk { title: text.clone().into(), shown: text.clone().into() };
        let agenda = Agenda {
            id: "mine".parse().unwrap(),
            title: text.clone().into(),
            language: "en".into(),
            leave_out: vec![],
            parts: vec![Section { minutes: 1, notes: text.into(), what }],
        };
        let page = page(&agenda);
        prop_assert!(read(&page).is_ok());
        prop_assert!(!page.contains("<script"));
    }
}
