//! Slips of somebody who has never seen TOML, one file each: what is said names the slip, and what
//! is offered to copy is her own value.

use super::{BASE, base_with, holds, places, said, told};

macro_rules! slips {
    ($($name:ident: $from:expr => $to:expr;)*) => {$(
        #[test]
        fn $name() {
            said(concat!("slip_", stringify!($name)), base_with($from, $to));
        }
    )*};
}

const DAY: &str = "facts_as_of = 2026-01-02";
const FLAG: &str = "key = true # of time";
const PROMPT: &str = "prompt = \"What helps?\"";
const TEXT: &str = "text = \"Me: Is it there?\\nNeighbour: Yes.\"";

slips! {
    flag_yes: FLAG => "key = yes # of time";
    flag_in_capitals: FLAG => "key = True";
    flag_no: FLAG => "spare = no";
    flag_other: FLAG => "key = perhaps";
    number_with_thousands: "answer = 10\n" => "answer = 1.000,50\n";
    number_with_comma: "tolerance = 2.5" => "tolerance = 0,5";
    number_with_unit: "answer = 10\n" => "answer = 800 dollars\n";
    number_in_words: "answer = 10\n" => "answer = ten\n";
    number_quoted: "answer = 10\n" => "answer = \"1.000,50\"\n";
    number_quoted_with_unit: "answer = 10\n" => "answer = \"800 dollars\"\n";
    number_quoted_in_words: "answer = 10\n" => "answer = \"ten\"\n";
    day_with_points: DAY => "facts_as_of = 22.11.2026";
    day_with_slashes: DAY => "facts_as_of = 22/11/2026";
    day_month_first: DAY => "facts_as_of = 11-22-2026";
    day_that_could_be_two: DAY => "facts_as_of = 3/4/2026";
    day_in_words: DAY => "facts_as_of = 22 November 2026";
    day_that_no_month_has: DAY => "facts_as_of = 2024-02-31";
    one_bracket: "[[question]]\nid = \"my-several\"" => "[question]\nid = \"my-several\"";
    one_bracket_first: "[[question]]\nid = \"my-scam\"" => "[question]\nid = \"my-scam\"";
    colon: "kind = \"flags\"" => "kind: \"flags\"";
    colon_and_no_quotes: "kind = \"flags\"" => "kind: flags";
    no_equals: "level = 2" => "level 2";
    never_closed: TEXT => "text = \"\"\"\nMe: Is it there?\nNeighbour: Yes.";
    never_closed_at_the_end: "why = \"It holds the account.\"" => "why = \"\"\"\nIt holds the account.";
    quote_in_a_text: PROMPT => "prompt = \"What \"really\" helps?\"";
    quote_in_a_list: "\"Call the bank\", \"Report" => "\"Call \"the\" bank\", \"Report";
    no_comma_in_a_list: "\"Call the bank\", \"Report" => "\"Call the bank\" \"Report";
    no_quotes: "verdict = \"genuine\"" => "verdict = genuine";
    no_quotes_in_a_list: "sources = [\"my-source\"]" => "sources = [my-source]";
    no_value: "level = 2" => "level =";
    curly_end: "title = \"A guide\"" => "title = \"A guide”";
    id_for_ids: "sources = [\"my-source\"]" => "sources = \"my-source\"";
    question_without_its_header: "[[question]]\nid = \"my-order\"\n" => "id = \"my-order\"\n";
}

/// A header with one bracket is told once, however many fields seem to stand twice after it.
#[test]
fn one_bracket_throughout() {
    said("slip_one_bracket_throughout", BASE.replace("[[question.option]]", "[question.option]"));
    said("slip_one_bracket_at_questions", BASE.replace("[[question]]", "[question]"));
}

/// A habit is told in full once, with every line it stands on.
#[test]
fn curly_quotes_throughout() {
    let mut curly = String::new();
    for (number, part) in BASE.split('"').enumerate() {
        // Each text lies between the quotes before and after a part of odd number.
        curly.push_str(if number % 2 == 1 { "“" } else { "”" });
        curly.push_str(part);
    }
    let curly = curly.trim_start_matches('”');
    said("slip_curly_quotes_throughout", curly);
    assert_eq!(places(&told(curly).stderr).len(), 1);
}

/// What stands after a text that never closes is read as if it were closed, and other slips of
/// another kind are told as well.
#[test]
fn a_text_that_never_closes_hides_no_other_slip() {
    let other = "text = \"\"\"\nUncle: \"Hello.\"\n[[hush|Do not tell your mother.]]\nMe: Who is it?\n\"\"\"";
    let text = base_with(TEXT, "text = \"\"\"\nMe: Is it there?\nNeighbour: Yes.\n");
    let text = text.replace("kind = \"flags\"", "kind: \"flags\"").replace(
        "text = \"Uncle: Hello again. [[hush|Do not tell your mother.]]\\nMe: Who is it?\"",
        other,
    );
    let text = text.replace("[[question]]\nid = \"my-order\"", "[question]\nid = \"my-order\"");
    holds("slip_never_closed_and_others", told(text).stderr.trim_end());
}
