use proptest::prelude::*;

use super::*;
use crate::html::strict::{read, text_of};
use crate::ui::screen::{Role, Screen};
use crate::words::Language;

fn set(text: &str) -> PaperSet {
    let item = |number, answer| Item {
        language: None,
        number,
        prompt: text.to_owned(),
        care: Some(text.to_owned()),
        shown: Screen::line(Role::Body, text.to_owned()),
        answer,
        key: Screen::line(Role::Right, text.to_owned()),
    };
    PaperSet {
        title: text.to_owned(),
        about: text.to_owned(),
        workshop: Some(text.to_owned()),
        items: vec![
            item(
                1,
                Field::Boxes { options: vec![text.to_owned(), "No".into()], are_several: true },
            ),
            item(2, Field::Line(text.to_owned())),
        ],
    }
}

fn page(text: &str, is_large: bool) -> String {
    paper(&Words::of(Language::default()), &set(text), is_large)
}

#[test]
fn there_are_four_sheets_and_large_letters_on_demand() {
    let small = page("x", false);
    assert_eq!(small.matches("<section").count(), 4);
    assert!(!small.contains("class=\"large\"") && page("x", true).contains("class=\"large\""));
    assert!(!small.contains("<script"));
}

proptest! {
    #[test]
    fn any_text_stays_text(text in "([<>&\"'/ a-z]|<script>|</style>|-->|\u{1b}){1,20}") {
        let page = page(&text, false);
        let found = read(&page)?;
        prop_assert_eq!(text_of(&found, "h1"), crate::ui::text::clean(&text));
        prop_assert!(!page.to_lowercase().contains("<script"));
    }
}
