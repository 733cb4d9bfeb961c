use proptest::prelude::*;

use super::super::made_tests::{HOSTILE, all_kinds, shown, words};
use super::super::strict::{Element, read_part};
use super::*;
use crate::domain::text::is_unsafe;

const ASK: Ask<'_> = Ask { spot: (2, 0), place: "Question 1 of 8", certainty: true };

fn value<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn read_form(question: &crate::domain::question::Question) -> Vec<Element> {
    let drawn = form(words(), &shown(question), &ASK).into_string();
    read_part(&format!("<main>{drawn}</main>")).unwrap()
}

/// The fields for an answer: how they are filled in, their names and values.
fn fields(elements: &[Element]) -> Vec<String> {
    let of = |one: &Element| {
        let said = |name| value(one, name).unwrap_or("").to_owned();
        let is_field = ["input", "select"].contains(&one.name.as_str());
        (is_field && value(one, "name") != Some("c")).then(|| {
            format!("{} {} {}", said("type"), said("name"), said("value")).trim().to_owned()
        })
    };
    elements.iter().filter_map(of).collect()
}

#[test]
fn every_kind_has_its_fields() {
    let made = all_kinds("x");
    let expected: [(&str, &[&str]); 8] = [
        ("one", &["radio n 1", "radio n 2"]),
        ("one", &["radio n 1", "radio n 2", "radio n 3"]),
        ("some", &["checkbox n 1", "checkbox n 2", "checkbox n 3"]),
        ("some", &["checkbox n 1", "checkbox n 2"]),
        ("order", &["o", "o", "o"]),
        ("letters", &["m", "m"]),
        ("text", &["text typed"]),
        ("text", &["text typed"]),
    ];
    for (question, (field, inputs)) in made.iter().zip(expected) {
        let found = read_form(question);
        let form = found.iter().find(|one| one.name == "form").unwrap();
        assert_eq!(value(form, "data-field"), Some(field));
        assert_eq!(
            (value(form, "data-part"), value(form, "data-position")),
            (Some("2"), Some("0"))
        );
        assert_eq!(fields(&found), inputs, "{:?}", question.kind_name());
    }
}

#[test]
fn every_field_has_a_label() {
    for question in all_kinds("x") {
        let found = read_form(&question);
        let labels: Vec<&str> = found
            .iter()
            .filter(|one| one.name == "label")
            .filter_map(|one| value(one, "for"))
            .collect();
        let named = found.iter().filter_map(|one| value(one, "id")).count();
        assert_eq!(labels.len(), named, "{:?}", question.kind_name());
        // Boxes stand inside their labels.
        let around = found.iter().filter(|one| one.name == "label" && value(one, "for").is_none());
        assert!(around.clone().all(|one| !one.text.trim().is_empty()));
        let boxes =
            found.iter().filter(|one| matches!(value(one, "type"), Some("radio" | "checkbox")));
        assert_eq!(around.count(), boxes.count());
    }
}

#[test]
fn certainty_is_asked_only_where_it_is_wanted() {
    let made = all_kinds("x");
    let ask = Ask { certainty: false, ..ASK };
    let drawn = form(words(), &shown(&made[0]), &ask).into_string();
    assert!(!drawn.contains(r#"name="c""#));
    let sure = read_form(&made[0]).iter().filter(|one| value(one, "name") == Some("c")).count();
    assert_eq!(sure, 3);
}

#[test]
fn nothing_of_the_key_is_in_a_form() {
    for question in all_kinds("x") {
        let drawn = form(words(), &shown(&question), &ASK).into_string();
        assert!(!drawn.contains("<mark") && !drawn.contains("checked"), "{drawn}");
    }
}

proptest! {
    #[test]
    fn any_text_stays_text(text in HOSTILE) {
        for question in all_kinds(&text) {
            let drawn = form(words(), &shown(&question), &Ask { place: &text, ..ASK }).into_string();
            let found = read_part(&format!("<main>{drawn}</main>"))?;
            prop_assert_eq!(found.iter().filter(|one| one.name == "form").count(), 1);
            prop_assert!(!found.iter().any(|one| one.name == "script"));
            prop_assert!(found.iter().all(|one| value(one, "onclick").is_none()));
            prop_assert!(!drawn.chars().any(is_unsafe));
        }
    }
}
