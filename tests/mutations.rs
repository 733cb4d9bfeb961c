//! Twenty thousand broken bank files: none makes the loader or its messages panic, and no message
//! holds a character that acts instead of being seen. The same of plans of workshops, a quarter as
//! many.
//!
//! How many: `SCAMDRILL_MUTATIONS`, or 20,000. Each follows from its number alone; a failure names
//! it, and `SCAMDRILL_MUTATION=NUMBER` makes that one again and shows it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "mutations/mutate.rs"]
mod mutate;
#[path = "mutations/plans.rs"]
mod plans;

use std::panic::{AssertUnwindSafe, catch_unwind};

use scamdrill::bank::load::{Taken, load};
use scamdrill::bank::mistake::Mistakes;
use scamdrill::bank::read::decode;
use scamdrill::domain::text::is_unsafe;
use scamdrill::ui::mistakes::mistakes;
use scamdrill::words::{Language, Words};

use mutate::mutation;

/// The banks that are broken: short ones, out of the four that are built in.
const BANKS: [&str; 4] = [
    include_str!("../quizzes/romance-en.toml"),
    include_str!("../quizzes/trafficking-en.toml"),
    include_str!("../quizzes/crypto-en.toml"),
    include_str!("../quizzes/report-en.toml"),
];

#[test]
fn no_broken_file_breaks_the_loader() {
    let bases = bases();
    if let Ok(number) = std::env::var("SCAMDRILL_MUTATION") {
        let text = mutation(&bases, number.parse().unwrap());
        println!("{}", String::from_utf8_lossy(&text));
        return println!("{:?}", survive(&words(), text));
    }
    let wanted = wanted();
    let threads = std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let tally = std::thread::scope(|scope| {
        let bases = &bases;
        let parts: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || campaign(bases, (first..wanted).step_by(threads as usize)))
            })
            .collect();
        parts.into_iter().map(|part| part.join().unwrap()).fold(Tally::default(), Tally::and)
    });
    println!("{wanted} files: {tally:?}");
    // Were they all alike, they would show nothing.
    assert!(
        tally.accepted * 50 > wanted && tally.syntax * 50 > wanted && tally.content * 50 > wanted,
        "{tally:?}"
    );
}

fn wanted() -> u64 {
    std::env::var("SCAMDRILL_MUTATIONS").map_or(20_000, |text| text.parse().unwrap())
}

/// What became of the files.
#[derive(Debug, Default)]
struct Tally {
    accepted: u64,
    undecodable: u64,
    /// Refused because they are no TOML.
    syntax: u64,
    /// Refused because of what they say.
    content: u64,
    longest_message: usize,
}

impl Tally {
    fn and(self, other: Self) -> Self {
        Self {
            accepted: self.accepted + other.accepted,
            undecodable: self.undecodable + other.undecodable,
            syntax: self.syntax + other.syntax,
            content: self.content + other.content,
            longest_message: self.longest_message.max(other.longest_message),
        }
    }
}

/// What became of one file.
#[derive(Debug)]
enum Fate {
    Accepted,
    Undecodable,
    Refused(String),
}

fn campaign(bases: &[String], numbers: impl Iterator<Item = u64>) -> Tally {
    let words = words();
    let mut tally = Tally::default();
    for number in numbers {
        let text = mutation(bases, number);
        let fate = catch_unwind(AssertUnwindSafe(|| survive(&words, text)));
        match fate.unwrap_or_else(|_| panic!("mutation {number} makes it panic")) {
            Fate::Accepted => tally.accepted += 1,
            Fate::Undecodable => tally.undecodable += 1,
            Fate::Refused(message) => {
                let hidden = message.chars().find(|&c| is_unsafe(c));
                assert_eq!(hidden, None, "mutation {number} shows what acts");
                let is_syntax = message.contains("This is not TOML");
                tally.syntax += u64::from(is_syntax);
                tally.content += u64::from(!is_syntax);
                tally.longest_message = tally.longest_message.max(message.len());
            }
        }
    }
    tally
}

/// Reads, loads and words one file.
fn survive(words: &Words, bytes: Vec<u8>) -> Fate {
    let Ok(text) = decode(bytes) else { return Fate::Undecodable };
    let told = |found: &Mistakes| mistakes(words, "mine.toml", &text, found);
    match load("mine.toml", &text, &mut Taken::default()) {
        Ok(_) => Fate::Accepted,
        Err(found) => {
            assert!(!found.is_empty(), "refused without a word");
            Fate::Refused(told(&found))
        }
    }
}

fn words() -> Words {
    Words::of(Language::default())
}

/// Short banks without a mistake: the head of each bank with two or three of its questions.
fn bases() -> Vec<String> {
    let mut bases = Vec::new();
    for bank in BANKS {
        let (head, questions) = bank.split_once("\n[[question]]\n").unwrap();
        let questions: Vec<&str> = questions.split("\n[[question]]\n").collect();
        for (at, some) in questions.windows(3).enumerate().step_by(3) {
            // Twins stand side by side, from the first question on or from the second.
            let wanted = if at % 2 == 0 { &some[..2] } else { &some[1..] };
            let text = format!("{head}\n[[question]]\n{}", wanted.join("\n[[question]]\n"));
            if load("base.toml", &text, &mut Taken::default()).is_ok() {
                bases.push(text);
            }
        }
        let last = format!(
            "{head}\n[[question]]\n{}",
            questions[questions.len() - 2..].join("\n[[question]]\n")
        );
        assert!(load("base.toml", &last, &mut Taken::default()).is_ok());
        bases.push(last);
    }
    assert!(bases.len() >= 12, "{}", bases.len());
    bases
}
