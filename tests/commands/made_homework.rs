//! Texts as a page for homework makes them, made without it.

use serde_json::Value;

/// CRC-32 by the polynomial itself, bit after bit from the highest: not as the program does it.
pub fn crc(text: &str) -> String {
    let bits = text.bytes().flat_map(|byte| (0..8).map(move |at| u64::from(byte >> at & 1)));
    let bits: Vec<u64> = bits.chain([0; 32]).collect();
    let mut rest: u64 = 0;
    for (at, bit) in bits.into_iter().enumerate() {
        let bit = if at < 32 { 1 - bit } else { bit };
        rest = (rest << 1) | bit;
        if rest >> 32 == 1 {
            rest ^= 0x1_04C1_1DB7;
        }
    }
    format!("{:08x}", !(rest as u32).reverse_bits())
}

/// What somebody with this code hands in from a page of form A who takes everything for a scam; `begun`
/// tells rounds apart.
pub fn handed_in(page: &str, code: &str, begun: u64) -> String {
    let set = page.split_once("const SET = ").unwrap().1.split_once(";\n").unwrap().0;
    let set: Value = serde_json::from_str(set).unwrap();
    let mut body = format!("scamdrill-homework 1\ncode {code}\nform A\n");
    body += &format!("seed {} 2\nbegun {begun}\n", set["seed"].as_str().unwrap());
    let questions = set["questions"].as_array().unwrap();
    body += &format!("questions {}", questions.len());
    for one in questions {
        let (id, print) = (one["id"].as_str().unwrap(), one["print"].as_str().unwrap());
        let said = if one["spare"] == true { "- c- 0" } else { "1 c2 2500" };
        body += &format!("\n{id} {print} {said}");
    }
    signed(&body)
}

pub fn signed(body: &str) -> String {
    let words: Vec<&str> = body.split_whitespace().collect();
    format!("{body}\nend {}\n", crc(&words.join(" ")))
}
