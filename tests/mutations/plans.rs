//! Broken plans of workshops: each is told what is wrong, or followed, or told why it cannot be.

use std::panic::{AssertUnwindSafe, catch_unwind};

use scamdrill::bank::plan::builtin::PLANS;
use scamdrill::bank::plan::load;
use scamdrill::bank::read::decode;
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::agenda::setup_parts;
use scamdrill::domain::library::Library;
use scamdrill::domain::seed::Seed;
use scamdrill::domain::text::is_unsafe;
use scamdrill::ui::agenda::trouble;
use scamdrill::ui::mistakes::mistakes;
use scamdrill::words::Words;

use super::mutate::mutation;
use super::{wanted, words};

/// A plan of every kind of part.
const OWN: &str = include_str!("plan.toml");

#[derive(Debug, PartialEq)]
enum Fate {
    Undecodable,
    Refused,
    Followed,
    NotFollowed,
}

#[test]
fn no_broken_plan_breaks_the_loader() {
    let library = Library::new(Shelf::built_in().into_parts().0);
    let words = words();
    let bases: Vec<String> =
        PLANS.iter().map(|(_, text)| *text).chain([OWN]).map(str::to_owned).collect();
    for base in &bases {
        assert_eq!(survive(&words, &library, base.clone().into()), Fate::Followed, "{base}");
    }
    let mut fates = Vec::new();
    for number in 0..wanted() / 4 {
        let text = mutation(&bases, number);
        let fate = catch_unwind(AssertUnwindSafe(|| survive(&words, &library, text)));
        fates.push(fate.unwrap_or_else(|_| panic!("mutation {number} makes it panic")));
    }
    let count = |wanted: Fate| fates.iter().filter(|fate| **fate == wanted).count();
    let counts = [Fate::Refused, Fate::Followed, Fate::NotFollowed].map(count);
    println!("{} plans: {counts:?} refused, followed, not to be followed", fates.len());
    // Were they all alike, they would show nothing.
    assert!(counts.iter().all(|count| count * 400 > fates.len()), "{counts:?}");
}

fn survive(words: &Words, library: &Library, bytes: Vec<u8>) -> Fate {
    let Ok(text) = decode(bytes) else { return Fate::Undecodable };
    match load(&text) {
        Err(found) => {
            assert!(!found.is_empty(), "refused without a word");
            let told = mistakes(words, "mine.toml", &text, &found);
            assert_eq!(told.chars().find(|&c| is_unsafe(c)), None, "{told}");
            Fate::Refused
        }
        Ok(agenda) => match setup_parts(&agenda, library, Seed(1), None) {
            Ok(parts) => {
                assert_eq!(parts.len(), agenda.parts.len());
                Fate::Followed
            }
            Err(error) => {
                assert!(trouble(words, library, &error).len() > 20);
                Fate::NotFollowed
            }
        },
    }
}
