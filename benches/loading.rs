//! Loading banks, against a bare reading of the same text into structs; and the memory it takes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

#[path = "loading/bare.rs"]
mod bare;
#[path = "loading/memory.rs"]
mod memory;
mod shared;

use std::time::Duration;

use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::bank::Bank;
use shared::{Table, in_turn, made, repeats, timed};

/// Banks in the large set.
const BANKS: usize = 10;

fn main() {
    if memory::is_child() {
        return;
    }
    let texts: Vec<String> = (0..BANKS).map(made::bank).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!(
        "{} questions of {} bytes on average",
        BANKS * made::QUESTIONS,
        bytes / (BANKS * made::QUESTIONS)
    );
    let mut table = Table::new();
    times(&mut table, "1,000 questions", &texts[..1], repeats(61));
    times(&mut table, "10,000 questions", &texts, repeats(15));
    memory::report(&mut table, &texts);
    table.print();
}

fn times(table: &mut Table, what: &str, texts: &[String], rounds: usize) {
    let times = in_turn(
        rounds,
        &mut [&mut || timed(|| read_bare(texts)).0, &mut || read_table(texts), &mut || {
            timed(|| read_ours(texts)).0
        }],
    );
    let load = format!("load {what}, every check, against structs alone");
    table.ratio(&load, &times[0], &times[2], 1.3);
    let floor = format!("of that, the parser's table of {what}");
    table.compare(&floor, &times[0], &times[1]);
}

fn read_bare(texts: &[String]) -> Vec<bare::Bank> {
    texts.iter().map(|text| toml::from_str(text).unwrap()).collect()
}

/// The parser's own table with places, made and let go as `load` does it.
fn read_table(texts: &[String]) -> Duration {
    let parse = |text: &String| {
        std::hint::black_box(toml::de::DeTable::parse(text).unwrap());
    };
    timed(|| texts.iter().for_each(parse)).0
}

fn read_ours(texts: &[String]) -> Vec<Bank> {
    let mut taken = Taken::default();
    let banks = texts.iter().enumerate().map(|(index, text)| {
        load(&format!("made-{index}.toml"), text, &mut taken).expect("made banks are sound")
    });
    banks.collect()
}
