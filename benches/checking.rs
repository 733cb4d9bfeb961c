//! Checking banks, against loading them. The bag of words of the audit is timed apart.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

mod shared;

use std::time::Duration;

use jiff::civil::date;
use scamdrill::bank::audit::audit;
use scamdrill::bank::check::{Checking, check};
use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::bank::Bank;
use shared::{Table, in_turn, made, repeats, timed};

/// Banks in the set.
const BANKS: usize = 10;

fn main() {
    let texts: Vec<String> = (0..BANKS).map(made::bank).collect();
    let banks = loaded(&texts);
    let all: Vec<&Bank> = banks.iter().collect();
    let mut table = Table::new();
    let times = in_turn(
        repeats(15),
        &mut [
            &mut || timed(|| loaded(&texts)).0,
            &mut || checked(&all) + audited_singly(&all),
            &mut || checked(&all),
            &mut || audited_singly(&all),
            &mut || timed(|| audit(&all, &[], None)).0,
        ],
    );
    table.ratio("check 10,000 questions, against loading them", &times[0], &times[1], 3.0);
    table.compare("of that, the rules", &times[0], &times[2]);
    table.compare("of that, the audit without the bag of words", &times[0], &times[3]);
    table.compare("the audit with the bag of words", &times[0], &times[4]);
    table.print();
}

fn loaded(texts: &[String]) -> Vec<Bank> {
    let mut taken = Taken::default();
    let banks = texts.iter().enumerate().map(|(index, text)| {
        load(&format!("made-{index}.toml"), text, &mut taken).expect("made banks are sound")
    });
    banks.collect()
}

fn checked(banks: &[&Bank]) -> Duration {
    let checking = Checking { day: date(2026, 11, 23), is_asked_for: false };
    timed(|| check(banks, checking, &mut |_| {})).0
}

/// A bank alone has no others to learn words from.
fn audited_singly(banks: &[&Bank]) -> Duration {
    timed(|| banks.iter().map(|bank| audit(&[bank], &[], None)).collect::<Vec<_>>()).0
}
