//! Out and in again: the same questions, in all that a format can carry, whatever their texts are made
//! of; and whatever is done to a file, nothing breaks.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::labels::Labels;
use super::*;
use crate::bank::builtin::BANKS;
use crate::bank::load::{Taken, load};
use crate::domain::bank::Bank;
use crate::domain::kind::{
    Choice, Flags, Judge, Kind, Match, Number, Offered, Order, Several, Short,
};
use crate::domain::question::{Advice, Focus, Level, Provenance, Question};
use crate::domain::scene::{Channel, Scene};
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::exchange::bank_intake::{Head, listed};
use crate::exchange::{bank_aiken, bank_csv, bank_gift, bank_json, bank_moodle_xml, bank_text};
use crate::words::{Language, Words};

/// Whatever means something to one of the formats, and what few programs get right.
#[rustfmt::skip]
const PIECES: [&str; 70] = [
    "~", "=", "#", "{", "}", ":", "\\", "\\n", "//", "::", "->", "]]>", "<![CDATA[", "&amp;", "&",
    "<b>", "</text>", "%50%", "%", "[html]", "[plain]", "[id:x]", "*", "\"", "'", "\"\"\"", "王小明",
    "👩\u{200d}👧", "שלום", "عربي", "\u{200f}", " ", "  ", "a", "TRUE", "T", "$CATEGORY:", "A) ",
    "ANSWER: B", "####", "…", "{token}", "\u{a0}", "<script>", "=1+1", "&#10;", "$1$", "é",
    "&amp;lt;", "&lt;b&gt;", "&nbsp;", "[[", "]]", "[", "]", "A. ", "B.", "e\u{301}", "\u{3000}", "\u{2009}",
    "\t", "[Chat] ", "[What to do] ", "[Ask yourself] ", "[Before you read] ", "[Question] ", "[Why] ",
    "[Answer in] ", "<![CDATA[ ]]>", "???",
];

fn raw() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(&PIECES[..]), 1..9)
        .prop_map(|pieces| pieces.concat())
}

/// A text of one paragraph, as a bank holds it.
fn text() -> impl Strategy<Value = Box<str>> {
    raw().prop_map(|text| {
        let text = text.replace('\t', " ");
        let text = text.trim();
        if text.is_empty() { "x".into() } else { text.into() }
    })
}

fn scene() -> impl Strategy<Value = Scene> {
    let lines = proptest::collection::vec(prop_oneof![raw(), Just(String::new())], 1..5);
    let channel = proptest::sample::select(Channel::ALL);
    (lines, text(), channel).prop_map(|(lines, from, channel)| {
        // Brackets in pairs are marks.
        let mut text = lines.join("\n");
        while text.contains("[[") || text.contains("]]") {
            text = text.replace("[[", "[ [").replace("]]", "] ]");
        }
        let text = format!("She: {}", text.trim());
        Scene { channel, from, text: text.trim().into(), marks: Vec::new() }
    })
}

fn offered() -> impl Strategy<Value = Vec<Offered>> {
    let one = (text(), text()).prop_map(|(text, why)| Offered { text, why });
    proptest::collection::vec(one, 3..6)
}

fn kind() -> impl Strategy<Value = Kind> {
    let numbered = |text: &str, at: usize| Box::from(format!("{text} {at}"));
    prop_oneof![
        (scene(), text(), text(), any::<bool>()).prop_map(
            |(scene, why_scam, why_genuine, is_scam)| {
                let verdict = if is_scam { Verdict::Scam } else { Verdict::Genuine };
                Kind::Judge(Judge { verdict, scene, why_scam, why_genuine, twin: None })
            }
        ),
        (proptest::option::of(scene()), offered(), 0..3usize)
            .prop_map(|(scene, options, key)| Kind::Choice(Choice { scene, options, key })),
        (proptest::option::of(scene()), offered(), 1..3usize).prop_map(|(scene, options, keys)| {
            Kind::Several(Several { scene, options, keys: (0..keys).collect() })
        }),
        (proptest::collection::vec(text(), 2..5), text()).prop_map(move |(steps, why)| {
            let steps = steps.iter().zip(0..).map(|(step, at)| numbered(step, at)).collect();
            Kind::Order(Order { scene: None, steps, why })
        }),
        (proptest::collection::vec(text(), 2..5), text(), text()).prop_map(
            move |(lefts, right, why)| {
                let lefts = lefts.iter().zip(0..).map(|(left, at)| (numbered(left, at), at.min(1)));
                let rights = vec![right.clone(), format!("{right} 2").into()];
                Kind::Match(Match { scene: None, lefts: lefts.collect(), rights, why })
            }
        ),
        (-10_000..10_000i32, 0..50u8, proptest::option::of(text()), text()).prop_map(
            |(answer, tolerance, unit, why)| {
                let (answer, tolerance) = (f64::from(answer) / 8.0, f64::from(tolerance) / 4.0);
                Kind::Number(Number { scene: None, answer, tolerance, unit, why })
            }
        ),
        (proptest::collection::vec(text(), 1..4), text()).prop_map(|(accept, why)| {
            let accept = accept.iter().map(|word| format!("{word}ok").into()).collect();
            Kind::Short(Short { scene: None, accept, why })
        }),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let advice = (text(), text(), proptest::option::of(text()));
    let focus = proptest::sample::select(Tactic::ALL);
    (kind(), text(), advice, 1..=3i64, focus).prop_map(|(kind, prompt, advice, level, tactic)| {
        let (action, ask, care) = advice;
        let stage = crate::domain::stage::Stage::usual(tactic).next();
        Question {
            level: Level::new(level).unwrap(),
            prompt,
            advice: Advice { action: Some(action), ask: Some(ask), care },
            focus: Some(Focus { tactic, stage }),
            facts_as_of: Some(jiff::civil::date(2026, 11, 22)),
            sources: vec!["import".parse().unwrap()],
            ..Question::plain("q-1", kind)
        }
    })
}

fn labels() -> Labels {
    // To parse all words for each question would take longer than everything else.
    static LABELS: OnceLock<Labels> = OnceLock::new();
    let words = || crate::ui::exchange::labels(&Words::of(Language::default()));
    LABELS.get_or_init(words).clone()
}

fn back(found: Listed) -> Bank {
    let id = "mine-en".parse().unwrap();
    let head =
        Head { id: &id, title: None, name: "x", topic: Topic::Cross, language: "en", file: "file" };
    let intake = listed(found, &head, &labels(), &[].into()).unwrap();
    assert!(intake.refused.is_empty(), "{:?}", intake.refused);
    assert!(intake.changes.is_empty(), "{:?}", intake.changes);
    intake.bank
}

fn sections(questions: &[Question]) -> Vec<Section> {
    let items = questions.iter().map(|one| outward::item(one, &labels()).unwrap());
    vec![Section { category: "A // b / c".into(), items: items.collect() }]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn gift_and_back(question in question()) {
        let sections = sections(std::slice::from_ref(&question));
        if bank_gift::unfit(&sections[0].items[0]).is_none() {
            let file = bank_gift::file(&sections);
            prop_assert_eq!(bank_text::format(&file), Some(bank_text::Format::Gift), "{}", file);
            let bank = back(bank_gift::read(&file).unwrap());
            prop_assert_eq!(&bank.questions[..], std::slice::from_ref(&question), "{}", file);
            prop_assert_eq!(&*bank.title, "A // b / c");
        }
    }

    #[test]
    fn moodle_xml_and_back(question in question()) {
        let file = bank_moodle_xml::file(&sections(std::slice::from_ref(&question)));
        prop_assert_eq!(bank_text::format(&file), Some(bank_text::Format::MoodleXml));
        let bank = back(bank_moodle_xml::read(&file).unwrap());
        prop_assert_eq!(&bank.questions[..], std::slice::from_ref(&question), "{}", file);
    }

    /// Aiken carries what is asked, the options and the key, each on one line.
    #[test]
    fn aiken_and_back(question in question()) {
        let sections = sections(std::slice::from_ref(&question));
        let item = &sections[0].items[0];
        if bank_aiken::knows(item) && bank_aiken::unfit(item).is_none() {
            let file = bank_aiken::file(&sections);
            let found = bank_aiken::read(&file).unwrap().items;
            prop_assert_eq!(found.len(), 1, "{}", file);
            let there = found[0].what.as_ref().unwrap();
            let texts = |item: &Item| match &item.answers {
                Answers::Options { options, .. } => {
                    options.iter().map(|one| (one.text.clone(), one.percent > 0.0)).collect()
                }
                _ => Vec::new(),
            };
            prop_assert_eq!(texts(there), texts(item), "{}", file);
            let words = |text: &str| text.split(['\n', '/']).flat_map(str::split_whitespace).collect::<String>();
            prop_assert_eq!(words(&there.stem), words(&item.stem));
        }
    }
}

/// The built-in banks, with all that a platform cannot know taken away.
#[test]
fn the_built_in_banks_and_back() {
    for (file, text) in BANKS {
        let bank = load(file, text, &mut Taken::default()).unwrap();
        let carried: Vec<Question> = bank.questions.iter().map(carried).collect();
        let sections = sections(&bank.questions);
        let gift = back(bank_gift::read(&bank_gift::file(&sections)).unwrap());
        let xml = back(bank_moodle_xml::read(&bank_moodle_xml::file(&sections)).unwrap());
        let plain = bank.questions.iter().map(|question| !matches!(question.kind, Kind::Flags(_)));
        for (at, _) in plain.enumerate().filter(|(_, is_plain)| *is_plain) {
            assert_eq!(gift.questions[at], carried[at]);
            assert_eq!(xml.questions[at], carried[at]);
        }
        assert_eq!(gift.questions.len(), bank.questions.len());
    }
}

fn carried(question: &Question) -> Question {
    let mut question = Question {
        provenance: Provenance::Practice,
        sources: vec!["import".parse().unwrap()],
        allowances: Vec::new(),
        ..question.clone()
    };
    let scene = match &mut question.kind {
        Kind::Judge(judge) => {
            judge.twin = None;
            Some(&mut judge.scene)
        }
        Kind::Flags(Flags { scene, .. }) => Some(scene),
        Kind::Choice(Choice { scene, .. })
        | Kind::Several(Several { scene, .. })
        | Kind::Order(Order { scene, .. })
        | Kind::Match(Match { scene, .. })
        | Kind::Number(Number { scene, .. })
        | Kind::Short(Short { scene, .. }) => scene.as_mut(),
    };
    if let Some(scene) = scene {
        scene.text = scene.plain().into();
        scene.marks.clear();
    }
    question
}

/// Files of every format, broken in thousands of ways: each is read or refused, and what comes of it
/// is a bank. How many: `SCAMDRILL_MUTATIONS`, or 3,000.
#[test]
fn no_broken_file_breaks_the_import() {
    let bank = load(BANKS[0].0, BANKS[0].1, &mut Taken::default()).unwrap();
    let sections = sections(&bank.questions[..6]);
    let bases = [
        bank_gift::file(&sections),
        bank_moodle_xml::file(&sections),
        bank_aiken::file(&sections),
        bank_json::file(&[BANKS[5].1.parse().unwrap()]).chars().take(6_000).collect(),
        "question,answer 1,answer 2,correct\n\"Which, then?\",a,b,1\nWho?,c,d,2\n".repeat(3),
    ];
    let wanted: u64 = std::env::var("SCAMDRILL_MUTATIONS").map_or(3_000, |n| n.parse().unwrap());
    let (mut came, mut refused) = (0, 0);
    for number in 0..wanted {
        let mut chance = Seed(number).stream("broken file");
        let at = chance.below(bases.len());
        let mut bytes = bases[at].clone().into_bytes();
        for _ in 0..=chance.below(6) {
            break_at(&mut bytes, &mut chance);
        }
        match read(at, &bytes) {
            Some(count) => came += count,
            None => refused += 1,
        }
    }
    assert!(came > 1_000 && refused > 10, "{came} {refused}");
}

fn break_at(bytes: &mut Vec<u8>, chance: &mut crate::domain::seed::Chance) {
    let at = chance.below(bytes.len() + 1);
    let end = (at + chance.below(40)).min(bytes.len());
    match chance.below(5) {
        0 => bytes.truncate(at),
        1 => _ = bytes.drain(at..end),
        2 => bytes.splice(at..at, PIECES[chance.below(PIECES.len())].bytes()).for_each(drop),
        3 => {
            let copied = bytes[at..end].to_vec();
            bytes.splice(at..at, copied).for_each(drop);
        }
        _ => bytes.insert(at, chance.below(256) as u8),
    }
    if bytes.is_empty() {
        bytes.push(b'x');
    }
}

/// How many questions came of a file; none, if it was refused as a whole.
fn read(format: usize, bytes: &[u8]) -> Option<usize> {
    let text = bank_text::text(bytes).ok()?.text;
    let _ = bank_text::format(&text);
    let id = "mine-en".parse().unwrap();
    let head =
        Head { id: &id, title: None, name: "x", topic: Topic::Cross, language: "en", file: "file" };
    let found = match format {
        0 => bank_gift::read(&text),
        1 => bank_moodle_xml::read(&text),
        2 => bank_aiken::read(&text),
        3 => {
            let made =
                crate::exchange::bank_intake::own(bank_json::read(&text).ok()?, &head, &[].into());
            return made.ok().map(|intake| intake.bank.questions.len());
        }
        _ => bank_csv::read(&text),
    };
    let intake = listed(found.ok()?, &head, &labels(), &[].into()).ok()?;
    Some(intake.bank.questions.len())
}
