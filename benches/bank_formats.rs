//! Ten thousand questions to each format, against loading them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

mod shared;

use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::bank::Bank;
use scamdrill::exchange::bank_exchange::labels::Labels;
use scamdrill::exchange::bank_exchange::{Section, outward};
use scamdrill::exchange::{bank_aiken, bank_gift, bank_json, bank_moodle_xml};
use scamdrill::ui::exchange::labels;
use scamdrill::words::{Language, Words};
use shared::{Table, in_turn, made, repeats, timed};

/// Banks of a thousand questions.
const BANKS: usize = 10;

fn main() {
    let texts: Vec<String> = (0..BANKS).map(made::bank).collect();
    let banks = read(&texts);
    let labels = labels(&Words::of(Language::default()));
    let mut table = Table::new();
    let times = in_turn(
        repeats(15),
        &mut [
            &mut || timed(|| read(&texts)).0,
            &mut || timed(|| bank_gift::file(&packed(&banks, &labels))).0,
            &mut || timed(|| bank_moodle_xml::file(&packed(&banks, &labels))).0,
            &mut || timed(|| bank_aiken::file(&packed(&banks, &labels))).0,
            &mut || timed(|| json(&texts)).0,
        ],
    );
    for (format, time) in ["GIFT", "Moodle XML", "Aiken", "JSON"].iter().zip(&times[1..]) {
        let what = format!("10,000 questions to {format}, against loading them");
        table.ratio(&what, &times[0], time, 2.0);
    }
    table.print();
}

fn read(texts: &[String]) -> Vec<Bank> {
    let mut taken = Taken::default();
    texts.iter().map(|text| load("made.toml", text, &mut taken).expect("sound")).collect()
}

fn packed(banks: &[Bank], labels: &Labels) -> Vec<Section> {
    let section = |bank: &Bank| {
        let items = bank.questions.iter().map(|question| outward::item(question, labels));
        Section { category: bank.title.to_string(), items: items.map(Result::unwrap).collect() }
    };
    banks.iter().map(section).collect()
}

fn json(texts: &[String]) -> String {
    bank_json::file(&texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<_>>())
}
