use proptest::prelude::*;

use super::*;

/// The text of these lines, as a page writes it.
fn handed(lines: &[&str]) -> String {
    let mut body = vec!["scamdrill-homework 1", "code KQRTMP", "form -", "seed 7 2"];
    body.push("begun 1795428000000");
    let count = format!("questions {}", lines.len());
    body.push(&count);
    body.extend(lines);
    let sum = checksum(&body.join(" "));
    format!("{}\nend {sum}\n", body.join("\n"))
}

const LINES: [&str; 4] = [
    "new-app 0c4f1a2b 1 c3 14200",
    "parcel-fee 77aa01ff skip c- 0",
    "how-many 00000001 =2.5 c- 900",
    "spare 00000002 - c- 0",
];

fn one(text: &str) -> Result<HandedIn, Damage> {
    let mut all = read_all(text)?;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[test]
fn what_a_page_writes_is_read() {
    let read = one(&handed(&LINES)).unwrap();
    assert_eq!(read.code.unwrap().as_str(), "KQRTMP");
    assert_eq!((read.form, read.seed, read.selection), (None, Seed(7), 2));
    assert_eq!(read.begun, 1_795_428_000_000);
    let said: Vec<&Said> = read.lines.iter().map(|line| &line.said).collect();
    let answered = |reply, certainty, took_ms| Said::Answered { reply, certainty, took_ms };
    assert_eq!(said[0], &answered(Reply::Numbers(vec![1]), Some(Certainty::High), 14200));
    assert_eq!(said[1], &Said::Skipped);
    assert_eq!(said[2], &answered(Reply::Typed("2.5".into()), None, 900));
    assert_eq!(said[3], &Said::NotAsked);
    assert_eq!(read.lines[0].question.as_str(), "new-app");
}

#[test]
fn mail_may_quote_and_wrap_it() {
    let text = handed(&LINES);
    let quoted: String = text.lines().map(|line| format!("> > {line}\r\n")).collect();
    let letter = format!("Dear teacher,\nhere it is:\n\n{quoted}\n> Bye, Amina");
    assert_eq!(one(&letter), one(&text));
    let wrapped = text.replace(' ', "\n  ").replace("new-app", "\u{200b}new-app\u{feff}");
    assert_eq!(one(&wrapped), one(&text));
    assert_eq!(one(&text.replace('\n', " ")), one(&text));
}

#[test]
fn what_mail_makes_of_hyphens_is_undone() {
    let text = handed(&LINES);
    for dash in ["\u{2010}", "\u{2011}", "–", "—", "−"] {
        assert_eq!(one(&text.replace('-', dash)), one(&text), "{dash}");
    }
    let hyphenated = text.replace("new-app", "new-\u{ad}app").replace(' ', "\u{a0}");
    assert_eq!(one(&hyphenated), one(&text));
}

#[test]
fn a_letter_may_speak_of_the_text() {
    let text = handed(&LINES);
    let letter = format!("The text begins with scamdrill-homework and then:\n{text}");
    assert_eq!(read_all(&letter), read_all(&text));
    assert_eq!(one("Where is my scamdrill-homework text?"), Err(Damage::Nothing));
}

#[test]
fn a_file_of_beginnings_is_no_class() {
    let all = "scamdrill-homework 1 ".repeat(MOST_TEXTS);
    assert_eq!(read_all(&all).map(|found| found.len()), Ok(MOST_TEXTS));
    let more = format!("{all}scamdrill-homework 1");
    assert_eq!(read_all(&more), Err(Damage::TooMany(MOST_TEXTS + 1)));
}

#[test]
fn each_of_many_is_read_by_itself() {
    let good = handed(&LINES);
    let damaged = good.replace("14200", "14201");
    let cut = &good[..good.len() - 20];
    let found = read_all(&format!("{good}and{damaged}\n{cut}\n{good}")).unwrap();
    let what: Vec<Result<(), Damage>> = found.into_iter().map(|one| one.map(|_| ())).collect();
    assert_eq!(what, [Ok(()), Err(Damage::Changed), Err(Damage::NoEnd), Ok(())]);
}

#[test]
fn a_word_is_said_for_each_damage() {
    assert_eq!(one("Hello"), Err(Damage::Nothing));
    assert_eq!(one("scamdrill-homework"), Err(Damage::NoEnd));
    assert_eq!(one("scamdrill-homework 2 end 1"), Err(Damage::Version("2".into())));
    for (line, word) in [
        ("x 0c4f1a2b 1 c4 1", "4"),
        ("x 0c4f1a2b 1 c3 -1", "-1"),
        ("x 0c4f1a2b 0x1 c3 1", "0x1"),
        ("x 0c4f1a2b +1 c3 1", "+1"),
        ("x 0c4f1a2b =%zz c3 1", "%zz"),
        ("x 0c4f1a2b =%ff c3 1", "%ff"),
        ("x 0c4f1a2 1 c3 1", "0c4f1a2"),
        ("X! 0c4f1a2b 1 c3 1", "X!"),
        ("x 0c4f1a2b 1 c3 99999999999999999999999", "99999999999999999999999"),
        ("x 0c4f1a2b 1 c3 1 more", "more"),
    ] {
        assert_eq!(one(&handed(&[line])), Err(Damage::Nonsense(word.into())), "{line}");
    }
    assert_eq!(one(&handed(&[])), Err(Damage::Nonsense("0".into())));
}

#[test]
fn a_lie_about_how_much_there_is_costs_nothing() {
    let text = handed(&["x 0c4f1a2b 1 c3 1"]).replace("questions 1", "questions 99999999");
    let body = text.split("\nend").next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let text = format!("{body} end {}", checksum(&body));
    assert_eq!(one(&text), Err(Damage::Nonsense("99999999".into())));
}

proptest! {
    #[test]
    fn whatever_is_typed_comes_back(typed in "\\PC{1,40}") {
        let escaped: String = typed.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let read = one(&handed(&[&format!("x 0c4f1a2b ={escaped} c- 5")])).unwrap();
        let reply = Reply::Typed(typed);
        prop_assert_eq!(&read.lines[0].said, &Said::Answered { reply, certainty: None, took_ms: 5 });
    }

    #[test]
    fn no_slip_of_one_sign_is_taken_for_the_text(at in 0usize..400, sign in "[ -~]") {
        let text = handed(&LINES);
        let at = at % text.len();
        prop_assume!(text.is_char_boundary(at) && !text[at..].starts_with(&sign));
        let mut slipped = text.clone();
        slipped.replace_range(at..=at, &sign);
        // Room and quote marks between words say nothing.
        let read = read_all(&slipped);
        let is_same = read.clone().is_ok_and(|all| all.into_iter().all(|one_read| one_read == one(&text)));
        let is_refused = read.is_err() || read.is_ok_and(|all| all.iter().all(Result::is_err));
        prop_assert!(is_refused || is_same, "{}", slipped);
    }

    #[test]
    fn anything_at_all_is_read_without_harm(text in "(scamdrill-homework|1|code|form|A|seed|begun|questions|end|skip|c3|=|%|,|[ \n>-]|\\PC){0,60}") {
        let _ = read_all(&text);
    }
}
