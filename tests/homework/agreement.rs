//! The page and the program read, grade and explain the same answers alike, and tell the same score.

use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::answer::Certainty;
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::grade::grade;
use scamdrill::domain::id::QuestionId;
use scamdrill::domain::kind::{Kind, KindName};
use scamdrill::domain::library::Library;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::response::{Exposure, Response};
use scamdrill::domain::seed::{Chance, Seed};
use scamdrill::measure::discrimination::Judged;
use scamdrill::ui::command::{Awaits, Reply};
use scamdrill::ui::feedback::lit;
use scamdrill::ui::question::Shown;
use scamdrill::ui::score::{Call, score_page};
use scamdrill::ui::screen::{Block, Screen};
use scamdrill::ui::typed::{Slip, amount};
use scamdrill::words::{Language, Words};
use serde_json::{Value, json};

use crate::browser;
use crate::support::{BANK, Home};

const SEED: u64 = 5;

/// So many answers to each question.
const TRIES: usize = 12;

const TYPED: [&str; 24] = [
    "2",
    "2.5",
    "2,5",
    "1,000",
    "1.000",
    "6.400 pesos",
    "-6.000",
    "1.234",
    "€ 20",
    "about 3.",
    "none",
    "1,2,3",
    "1.2,3,4",
    "20 %",
    "0,125",
    "-3",
    "1 000 days",
    "1'000",
    "1.234,5",
    "",
    "  ",
    "\u{202e}",
    "0.30000000000000004",
    "99999999999999999999",
];

/// The number chosen, and how sure somebody was; none for a question that was skipped.
type Chosen = Option<(usize, Option<u8>)>;

fn lines(screen: &Screen) -> Vec<String> {
    let line = |block: &Block| match block {
        Block::Line { text, .. } => Some(text.clone()),
        _ => None,
    };
    screen.blocks.iter().filter_map(line).collect()
}

/// The banks of the tests: a question of every kind.
fn library(home: &Home) -> Library {
    let mut shelf = Shelf::built_in();
    shelf.add_file(&home.path("kinds.toml"));
    shelf.add_file(&home.path(BANK));
    Library::new(shelf.into_parts().0)
}

/// The ids of the questions on a page, in their order.
fn ids(page: &str) -> Vec<QuestionId> {
    let (_, rest) = page.split_once("const SET = ").unwrap();
    let set = rest.split_once(";\n").unwrap().0;
    let set: Value = serde_json::from_str(set).unwrap();
    let questions = set["questions"].as_array().unwrap();
    questions.iter().map(|one| one["id"].as_str().unwrap().parse().unwrap()).collect()
}

fn reply(shown: &Shown<'_>, chance: &mut Chance) -> Reply {
    let some = |chance: &mut Chance, count: usize| {
        let chosen: Vec<usize> = (1..=count).filter(|_| chance.below(2) == 1).collect();
        if chosen.is_empty() { vec![1 + chance.below(count)] } else { chosen }
    };
    match shown.awaits() {
        Awaits::Answer(count) => Reply::Numbers(vec![1 + chance.below(count)]),
        Awaits::Answers(count) => Reply::Numbers(some(chance, count)),
        Awaits::Order(count) => {
            let mut numbers: Vec<usize> = (1..=count).collect();
            chance.shuffle(&mut numbers);
            Reply::Numbers(numbers)
        }
        Awaits::Letters { count, choices } => {
            Reply::Numbers((0..count).map(|_| 1 + chance.below(choices)).collect())
        }
        _ => Reply::Words(typed(shown, chance)),
    }
}

/// What somebody may type: sometimes what is right, in capitals or with a full stop.
fn typed(shown: &Shown<'_>, chance: &mut Chance) -> String {
    let right = match &shown.question.kind {
        Kind::Number(number) => (number.answer + number.tolerance).to_string(),
        Kind::Short(short) => short.accept[chance.below(short.accept.len())].to_string(),
        _ => String::new(),
    };
    match chance.below(4) {
        0 => right,
        1 => format!(" “{}”. ", right.to_uppercase()),
        _ => TYPED[chance.below(TYPED.len())].to_owned(),
    }
}

/// What the program makes of a reply, as the page tells it.
fn expected(words: &Words, shown: &Shown<'_>, reply: &Reply) -> Value {
    let (answer, read) = match (reply, shown.question.kind_name()) {
        (Reply::Words(line), KindName::Number) => match amount(line.trim()) {
            Ok(value) => (shown.answer(&Reply::Amount(value)), json!({ "amount": value })),
            Err(Slip::Point { whole, broken, typed }) => {
                return json!({ "read": { "whole": whole, "broken": broken, "typed": typed } });
            }
            Err(_) => return json!({ "read": null }),
        },
        (Reply::Words(line), _) => match shown.answer(reply) {
            Some(answer) => (Some(answer.clone()), json!({ "typed": answer.encode() })),
            None => {
                assert!(line.chars().all(|c| !c.is_ascii_graphic()));
                return json!({ "read": null });
            }
        },
        (Reply::Numbers(numbers), _) => (shown.answer(reply), json!({ "numbers": numbers })),
        (Reply::Amount(_), _) => unreachable!("replies are typed here"),
    };
    let answer = answer.unwrap();
    let credit = grade(&shown.question.kind, &answer);
    let exposure = Exposure::Fresh;
    let response = Response { answer, credit, certainty: None, took_ms: 1, exposure };
    let said = lines(&lit(words, shown, &response)).split_off(1);
    json!({ "read": read, "credit": credit.share(), "said": said })
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn every_kind_is_graded_and_explained_as_the_program_does() {
    let home = Home::new();
    home.write("kinds.toml", include_str!("../commands/kinds.toml"));
    let own = ["kinds", "fixture-en", "--bank", "kinds.toml", "--bank", BANK, "--audience", "16+"];
    let all = ["romance", "trafficking", "crypto", "cross", "youth", "report"];
    let words = Words::of(Language::default());
    for (file, wanted) in [("own.html", &own[..]), ("all.html", &all[..])] {
        let page = ["--format", "page", "--seed", "5", "--count", "40", "-o", file];
        home.run(&[&["banks", "export"], wanted, &page].concat(), "").ends_with(0);
        let library = library(&home);
        let ids = ids(&std::fs::read_to_string(home.path(file)).unwrap());
        let shown = ids.iter().map(|id| Shown::new(library.find(id).unwrap().1, Seed(SEED)));
        let shown: Vec<Shown<'_>> = shown.collect();
        let mut chance = Seed(1).stream("replies");
        let tries = (0..shown.len()).flat_map(|at| std::iter::repeat_n(at, TRIES));
        let replies: Vec<(usize, Reply)> =
            tries.map(|at| (at, reply(&shown[at], &mut chance))).collect();
        let cases = replies.iter().map(|(at, reply)| match reply {
            Reply::Numbers(numbers) => json!({ "at": at, "answer": { "numbers": numbers } }),
            Reply::Words(line) => json!({ "at": at, "answer": { "typed": line.trim() } }),
            Reply::Amount(_) => unreachable!("replies are typed here"),
        });
        let cases: Vec<Value> = cases.collect();
        let seen = browser("grade", &home.path(file), &json!({ "cases": cases, "rounds": [] }));
        for ((at, reply), seen) in replies.iter().zip(seen["graded"].as_array().unwrap()) {
            let wanted = expected(&words, &shown[*at], reply);
            let about = format!("{} {reply:?}", ids[*at]);
            assert_eq!(seen["said"], wanted["said"], "{about}");
            let credit = |told: &Value| told["credit"].as_f64();
            match (credit(seen), credit(&wanted)) {
                (Some(one), Some(other)) => assert!((one - other).abs() < 1e-12, "{about}"),
                (one, other) => assert_eq!(one, other, "{about}"),
            }
            match seen["read"]["amount"].as_f64() {
                Some(amount) => assert_eq!(Some(amount), wanted["read"]["amount"].as_f64()),
                None => assert_eq!(seen["read"], wanted["read"], "{about}"),
            }
        }
    }
}

/// A round of the questions on a page, some skipped, as the program scores it.
fn attempt(library: &Library, ids: &[QuestionId], given: &[Chosen]) -> Attempt {
    let asked = |id: &QuestionId| {
        let (bank, question) = library.find(id).unwrap();
        Asked::of(bank, question, false)
    };
    let now = jiff::Timestamp::UNIX_EPOCH;
    let mut attempt = Attempt::start(Plan {
        learner: "me".parse().unwrap(),
        form: Some(scamdrill::domain::form::Form::A),
        seed: Seed(SEED),
        selection: 2,
        feedback: Feedback::AfterEach,
        certainty: true,
        started: now,
        // Spares come in where something is skipped; that is another test's.
        questions: ids.iter().map(asked).filter(|asked| !asked.spare).collect(),
    });
    for (id, given) in ids.iter().zip(given) {
        let shown = Shown::new(library.find(id).unwrap().1, Seed(SEED));
        let entry = match given {
            Some((number, sure)) => {
                let answer = shown.answer(&Reply::Numbers(vec![*number])).unwrap();
                let credit = grade(&shown.question.kind, &answer);
                let certainty = sure.and_then(Certainty::from_number);
                attempt.answer(Given { answer, credit, certainty, took_ms: 1 }, now).unwrap()
            }
            None => attempt.skip(now).unwrap(),
        };
        attempt.apply(&entry).unwrap();
    }
    attempt
}

/// What the program says of it, without what to type next.
fn said(words: &Words, attempt: &Attempt) -> Vec<String> {
    let call = Call { play: "scamdrill play".into(), keeps: true };
    // Without explanations at the end no question has to be shown again.
    let page = score_page(words, &call, attempt, Judged::default(), &[]);
    let said = lines(&page.score);
    let at = |id: &str| said.iter().position(|line| *line == words.say(id, &[])).unwrap();
    let (next, meaning) = (at("next-heading"), at("meaning-heading"));
    said[..next].iter().chain(&said[meaning..]).cloned().collect()
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn the_score_is_told_as_the_program_tells_it() {
    let home = Home::new();
    let page =
        ["banks", "export", "--format", "page", "--form", "A", "--seed", "5", "-o", "a.html"];
    home.run(&page, "").ends_with(0);
    let library = library(&home);
    let mut ids = ids(&std::fs::read_to_string(home.path("a.html")).unwrap());
    ids.truncate(20);
    let mut chance = Seed(2).stream("rounds");
    let mut round = |turn: usize| -> Vec<Chosen> {
        let one = |_| match (turn, chance.below(10)) {
            (0, _) => None,
            (1, _) => Some((1, Some(3))),
            (2, _) => Some((2, None)),
            (3.., 0) if turn.is_multiple_of(2) => None,
            (_, drawn) => {
                let certainty = u8::try_from(chance.below(4)).unwrap();
                Some((1 + drawn % 2, Some(certainty).filter(|sure| *sure > 0)))
            }
        };
        (0..20).map(one).collect()
    };
    let rounds: Vec<Vec<Chosen>> = (0..150).map(&mut round).collect();
    let given = |one: &Chosen| match one {
        Some((number, sure)) => json!({ "numbers": [number], "certainty": sure }),
        None => json!({ "skipped": true }),
    };
    let told: Vec<Vec<Value>> = rounds.iter().map(|one| one.iter().map(given).collect()).collect();
    let seen = browser("grade", &home.path("a.html"), &json!({ "cases": [], "rounds": told }));
    let words = Words::of(Language::default());
    for (round, seen) in rounds.iter().zip(seen["scored"].as_array().unwrap()) {
        let wanted = said(&words, &attempt(&library, &ids, round));
        assert_eq!(*seen, json!(wanted), "{round:?}");
    }
}
