use jiff::civil::date;

use super::*;

fn all() -> impl Iterator<Item = (String, Body)> {
    let pairs = |country: &Country| -> Vec<(String, Body)> {
        country.body.iter().map(|body| (country.iso.clone(), body.clone())).collect()
    };
    Directory::load().countries().iter().flat_map(pairs).collect::<Vec<_>>().into_iter()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn the_directory_is_whole_and_sorted() {
    let directory = Directory::load();
    let countries = directory.countries();
    assert!(countries.len() > 25, "{}", countries.len());
    assert!(countries.is_sorted_by_key(|country| country.name.clone()));
    for country in countries {
        assert!(!country.body.is_empty(), "{}", country.iso);
        assert!(country.body.is_sorted_by_key(|body| body.kind), "{}", country.iso);
    }
    for name in ["gb", "New Zealand", "uk", "USA", "EU", "INT"] {
        assert!(directory.find(name).is_some(), "{name}");
    }
}

#[test]
fn every_contact_says_where_and_when_it_was_seen() {
    for (iso, body) in all() {
        let has_date = body.seen_at.is_some() && body.seen_on.is_some();
        assert_eq!(body.is_reachable(), has_date, "{iso}: {body:?}");
        assert!(has_date || body.page_date.is_none(), "{iso}: {body:?}");
        assert!(body.contact.is_some() || body.hours.is_none() || body.url.is_some());
        if has_date {
            assert!(body.seen_on_site().is_some_and(|site| site.contains('.')), "{iso}: {body:?}");
        }
    }
}

/// A number stands in its own field, where its page and date stand beside it, and nowhere else. A
/// website may be called after the number.
#[test]
fn no_number_hides_in_other_words() {
    for (iso, body) in all() {
        let contact = digits(body.contact.as_deref().unwrap_or_default());
        let others = [&body.hours, &body.url, &body.note].into_iter().flatten();
        for text in [&body.name, &body.purpose].into_iter().chain(others) {
            let found = digits(text);
            assert!(found.len() < 4 || contact.contains(&found), "{iso}: {text:?}");
        }
    }
}

#[test]
fn texts_are_short_enough_to_be_heard() {
    for (iso, body) in all() {
        for text in [&body.name, &body.purpose] {
            assert!(!text.is_empty() && text.len() <= 80, "{iso}: {text:?}");
            assert!(!text.contains(':'), "a colon stands between the two: {iso}: {text:?}");
        }
        let note = body.note.as_deref().unwrap_or("So.");
        assert!(note.len() <= 110 && note.ends_with('.'), "{iso}: {note:?}");
    }
}

#[test]
fn shared_lines_are_shown_where_they_help() {
    let directory = Directory::load();
    let names = |iso: &str| -> Vec<&str> {
        let country = directory.find(iso).unwrap();
        directory.bodies(country).into_iter().map(|body| body.short_name()).collect()
    };
    assert!(names("DE").contains(&"National child helpline"));
    assert!(names("FR").contains(&"National victims' helpline"));
    assert!(!names("ES").contains(&"National victims' helpline"), "Spain does not have it");
    assert!(!names("GB").contains(&"National child helpline"));
    for iso in ["GB", "KH", "EU"] {
        assert!(names(iso).contains(&"StopNCII"), "{iso}");
    }
    assert!(!names("GB").contains(&"Your own embassy"));
    assert_eq!(names("INT").iter().filter(|name| **name == "StopNCII").count(), 1);
}

#[test]
fn a_contact_is_past_its_date_after_180_days() {
    let directory = Directory::load();
    let body = &directory.find("SG").unwrap().body[0];
    assert!(!body.is_past_its_date(date(2026, 11, 22)));
    assert!(!body.is_past_its_date(date(2027, 5, 21)));
    assert!(body.is_past_its_date(date(2027, 5, 22)));
}
