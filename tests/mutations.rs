//! Twenty thousand broken bank files: none makes the loader or its messages panic, and no message
//! holds a character that acts instead of being seen.
//!
//! How many: `SCAMDRILL_MUTATIONS`, or 20,000. Each follows from its number alone; a failure names
//! it, and `SCAMDRILL_MUTATION=NUMBER` makes that one again and shows it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a failed unwrap is a failed test"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use scamdrill::bank::load::{Taken, load};
use scamdrill::bank::mistake::Mistakes;
use scamdrill::bank::read::decode;
use scamdrill::domain::seed::{Chance, Seed};
use scamdrill::domain::text::is_unsafe;
use scamdrill::ui::mistakes::mistakes;
use scamdrill::words::{Language, Words};

/// The banks that are broken: short ones, out of the four that are built in.
const BANKS: [&str; 4] = [
    include_str!("../quizzes/romance-en.toml"),
    include_str!("../quizzes/trafficking-en.toml"),
    include_str!("../quizzes/crypto-en.toml"),
    include_str!("../quizzes/report-en.toml"),
];

/// What somebody, or something, could have put into a file.
const STRANGERS: &[&str] = &[
    "[[",
    "]]",
    "[[a|",
    "|",
    "]",
    "[",
    "{",
    "}",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u0000",
    "\\u001b",
    "\\u202e",
    "\\U0010FFFF",
    "\\uD800",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{0}",
    "\u{1b}[2J",
    "\u{7f}",
    "\r",
    "\r\n",
    "\n",
    "\t",
    "=",
    "==",
    ".",
    ",",
    "#",
    "9223372036854775808",
    "-99999999999999999999999999",
    "1e400",
    "nan",
    "-inf",
    "0x",
    "0b2",
    "2026-13-45",
    "24:61:61",
    "true",
    "key = true\n",
    "[[question]]\n",
    "[question]\n",
    "[question.option]\n",
    "text = \"\"\"\n",
    "level: 1\n",
    "key = yes\n",
    "answer = 1.000,50 €\n",
    "facts_as_of = 22.11.2026\n",
    "“",
    "”",
    "[question.scene]\n",
    "[[question.option]]\n",
    "[question.scene.mark.x]\n",
    "[[source]]\n",
    "[[story]]\n",
    "a.b.c.d.e = 1\n",
    "{a={a={a={a={a={",
    "[[[[[[[[[[[[",
    "kind = \"flags\"\n",
    "kind = \"several\"\n",
    "kind = \"number\"\n",
    "twin = \"x\"\n",
    "steps = [1, [2, {}]]\n",
    "pairs = [[\"a\"], [], [[]]]\n",
    "why = 1\n",
    "mark = []\n",
    "option = 7\n",
    "scene = \"\"\n",
    "我们换个应用聊吧",
    "👩\u{200d}👧",
    "e\u{301}\u{301}\u{301}",
];

#[test]
fn no_broken_file_breaks_the_loader() {
    let bases = bases();
    if let Ok(number) = std::env::var("SCAMDRILL_MUTATION") {
        let text = mutation(&bases, number.parse().unwrap());
        println!("{}", String::from_utf8_lossy(&text));
        return println!("{:?}", survive(&words(), text));
    }
    let wanted: u64 =
        std::env::var("SCAMDRILL_MUTATIONS").map_or(20_000, |text| text.parse().unwrap());
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

/// The mutation of this number: some changes to one of the bases.
fn mutation(bases: &[String], number: u64) -> Vec<u8> {
    let mut chance = Seed(number).stream("mutation");
    let mut bytes = bases[chance.below(bases.len())].clone().into_bytes();
    for _ in 0..=chance.below(3) {
        bytes = mutate(bytes, &mut chance);
    }
    bytes
}

fn mutate(bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    match chance.below(9) {
        0 => flip(bytes, chance),
        1 => delete(bytes, chance),
        2 => duplicate_line(&bytes, chance),
        3 => swap_lines(&bytes, chance),
        4 => swap_tokens(&bytes, chance),
        5 | 6 => insert(bytes, chance),
        7 => replace_value(&bytes, chance),
        _ => truncate(bytes, chance),
    }
}

fn flip(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << chance.below(8);
        }
    }
    bytes
}

fn delete(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    let from = chance.below(bytes.len());
    let to = (from + 1 + chance.below(12)).min(bytes.len());
    bytes.drain(from.min(to)..to);
    bytes
}

fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|&byte| byte == b'\n').collect()
}

fn duplicate_line(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines = lines(bytes);
    let (from, to) = (chance.below(lines.len()), chance.below(lines.len()));
    if let Some(line) = lines.get(from).copied() {
        lines.insert(to, line);
    }
    lines.concat()
}

fn swap_lines(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines = lines(bytes);
    let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
    if one < lines.len() && other < lines.len() {
        lines.swap(one, other);
    }
    lines.concat()
}

fn swap_tokens(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let is_edge = |byte: &u8| b" \n=[]\".|,".contains(byte);
    let mut tokens: Vec<&[u8]> = bytes.split_inclusive(is_edge).collect();
    for _ in 0..=chance.below(3) {
        let (one, other) = (chance.below(tokens.len()), chance.below(tokens.len()));
        if one < tokens.len() && other < tokens.len() {
            tokens.swap(one, other);
        }
    }
    tokens.concat()
}

fn insert(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    let stranger = STRANGERS[chance.below(STRANGERS.len())];
    let at = chance.below(bytes.len() + 1);
    let count = if chance.below(20) == 0 { 500 } else { 1 };
    bytes.splice(at..at, stranger.repeat(count).into_bytes());
    bytes
}

/// Puts something else in the place of a field's value.
fn replace_value(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = lines(bytes).into_iter().map(<[u8]>::to_vec).collect();
    let at = chance.below(lines.len());
    let value = [
        "1",
        "\"x\"",
        "\"\"",
        "[]",
        "{}",
        "true",
        "1.5",
        "2026-01-01",
        "[\"a\", 1]",
        "\"romance-1\"",
        "\"\\u202e\"",
    ];
    if let Some(line) = lines.get_mut(at)
        && let Some(equals) = line.iter().position(|&byte| byte == b'=')
    {
        line.truncate(equals + 1);
        line.extend(value[chance.below(value.len())].bytes());
        line.push(b'\n');
    }
    lines.concat()
}

fn truncate(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    bytes.truncate(chance.below(bytes.len() + 1));
    bytes
}
