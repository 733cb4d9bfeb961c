//! Sets on paper, as pages of a PDF.

use serde_json::{Value, json};

use crate::browser;
use crate::support::Home;

/// The pages of a sheet, on A4 and on Letter.
fn pages(seen: &Value, sheet: &str) -> [u64; 2] {
    [0, 1].map(|at| seen[sheet][at].as_u64().unwrap())
}

fn printed(home: &Home, file: &str, wanted: &[&str]) -> Value {
    home.run(&[&["banks", "print", "-o", file], wanted].concat(), "").ends_with(0);
    browser("sheets", &home.path(file), &json!(null))
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn twenty_questions_take_six_pages_at_most() {
    let home = Home::new();
    for (file, wanted) in [
        ("a.html", &["--form", "A", "--seed", "7"][..]),
        ("b.html", &["--form", "B", "--seed", "1"]),
        ("c.html", &["--form", "C", "--seed", "2"]),
        ("mixed.html", &["--count", "20", "--seed", "3"]),
    ] {
        let seen = printed(&home, file, wanted);
        assert!(pages(&seen, "sheet-questions").iter().all(|pages| *pages <= 6), "{seen}");
        assert_eq!(pages(&seen, "sheet-answers"), [1, 1], "{seen}");
        assert_eq!(pages(&seen, "sheet-tally").map(|pages| pages <= 2), [true, true], "{seen}");
        let parts = ["sheet-questions", "sheet-answers", "sheet-key", "sheet-tally"];
        let sum: u64 = parts.iter().map(|part| pages(&seen, part)[0]).sum();
        assert_eq!(pages(&seen, "all")[0], sum, "each sheet begins a page: {seen}");
    }
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn large_print_is_larger() {
    let home = Home::new();
    let wanted = ["--form", "A", "--seed", "7"];
    let small = printed(&home, "small.html", &wanted);
    let large = printed(&home, "large.html", &[&wanted[..], &["--large"]].concat());
    assert!(pages(&large, "all")[0] > pages(&small, "all")[0]);
}
