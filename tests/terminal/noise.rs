//! Keys that nobody meant: a cat on the keyboard, a pasted file, Enter held down.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::keys::Stage;
use crate::window::Window;

/// Pieces that bytes alone would hardly ever make.
const PIECES: [&[u8]; 12] = [
    b"\x1b",
    b"\x1b[",
    b"\x1b[<0;10;10M",
    b"\x1b[<65;999;999M",
    b"\x1b[200~1\r\x1b[201~",
    b"\x1b[200~",
    b"\x1bO",
    b"\x1b[999999999;9u",
    b"\xff\xfe",
    b"\xe4\xbd",
    b"\r\r\r",
    b"\x1b[5~",
];

/// Some 500 bytes by a seed. None of them ends the program.
fn noise(seed: u64) -> Vec<u8> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut bytes = Vec::new();
    while bytes.len() < 500 {
        let drawn = chance.next_u32();
        match PIECES.get(drawn as usize % 40) {
            Some(piece) => bytes.extend_from_slice(piece),
            None => bytes.push((drawn >> 16) as u8),
        }
    }
    // q, x and what stands for them with Ctrl are another matter.
    bytes.retain(|byte| !b"qQxX\x03\x04\x18".contains(byte));
    bytes
}

/// It still takes keys: it is left at once.
#[track_caller]
fn still_works(window: &mut Window, seed: u64) {
    window.settle();
    // Out of a paste that nothing ended, and of half a sequence.
    window.press("\u{1b}[201~").settle().press("\u{18}");
    assert_eq!(window.end(), 0, "seed {seed}");
    assert!(!window.said().contains("panicked"), "seed {seed}: {}", window.said());
}

#[test]
fn no_noise_brings_it_down() {
    let stages = [
        Stage::round(&["--certainty"]),
        Stage::question("k-match"),
        Stage::question("k-short"),
        Stage::story(),
        Stage::of(&[]),
    ];
    for (stage, seed) in stages.iter().zip(0..) {
        let mut window = stage.full();
        window.see("leave").settle().send(&noise(seed));
        still_works(&mut window, seed);
    }
}

#[test]
fn enter_held_down_answers_nothing() {
    for id in ["fx-first-step", "fx-which-requests", "k-order", "k-match", "k-number", "k-short"] {
        let stage = Stage::question(id);
        let mut window = stage.full();
        window.see("Enter answer").settle().send(&b"\r".repeat(500)).settle();
        assert_eq!(window.press("\u{3}").end(), 130);
        assert_eq!(stage.kept()["score"]["answered"], 0, "{id}");
    }
}

/// What answered one question does not answer the next.
#[test]
fn one_choice_and_enter_held_down_answer_one_question() {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").settle().press("1").send(&b"\r".repeat(500));
    window.see("Question 2 of 3.").settle();
    assert_eq!(window.press("\u{3}").end(), 130);
    assert_eq!(stage.kept()["score"]["answered"], 1);
}

#[test]
fn what_is_pasted_chooses_nothing() {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").settle().press("\u{1b}[200~1\r2\r1\r\u{1b}[201~").settle();
    window.press("\r").see("Nothing is chosen yet.");
    assert_eq!(window.press("q").end(), 0);
    assert_eq!(stage.kept()["score"]["answered"], 0);
}
