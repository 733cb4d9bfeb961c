//! Random moves through a round of every kind: whatever is said, the round stands where its entries
//! say, and what is in the store gives the same round again.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::answer::Certainty;
use scamdrill::domain::attempt::{Attempt, Standing};
use scamdrill::domain::library::Library;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::seed::Seed;
use scamdrill::domain::selection::SELECTION_VERSION;
use scamdrill::store::{MemoryStore, Store};
use scamdrill::ui::command::{Command, Reply};
use scamdrill::ui::drill::{Desk, Drill, Pace};
use scamdrill::ui::question::shown;
use scamdrill::ui::score::Call;
use scamdrill::words::{Language, Words};

/// Every kind of question, some with care notes and scenes.
const BANKS: [&str; 2] =
    [include_str!("commands/kinds.toml"), include_str!("../src/bank/check/trial.toml")];

fn library() -> Library {
    let mut taken = Taken::default();
    Library::new(BANKS.iter().map(|text| load("bank.toml", text, &mut taken).unwrap()).collect())
}

fn plan(library: &Library, seed: u64, feedback: Feedback, certainty: bool) -> Plan {
    Plan {
        form: None,
        learner: "Ana".parse().unwrap(),
        seed: Seed(seed),
        selection: SELECTION_VERSION,
        feedback,
        certainty,
        started: Timestamp::UNIX_EPOCH,
        questions: library.questions().map(|(bank, one)| Asked::of(bank, one, false)).collect(),
    }
}

fn reply() -> impl Strategy<Value = Reply> {
    prop_oneof![
        4 => prop::collection::vec(0usize..9, 0..5).prop_map(Reply::Numbers),
        2 => Just((1..=3).collect()).prop_shuffle().prop_map(Reply::Numbers),
        1 => prop_oneof![Just(6400.0), any::<f64>()].prop_map(Reply::Amount),
        1 => prop_oneof![Just("nobody".to_owned()), ".{0,9}"].prop_map(Reply::Words),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        8 => reply().prop_map(Command::Answer),
        2 => (0u8..5).prop_map(|n| Command::Certainty(Certainty::from_number(n))),
        4 => Just(Command::Next),
        2 => Just(Command::Undo),
        2 => Just(Command::Skip),
        1 => prop::sample::select(vec![Command::More, Command::Source, Command::Repeat, Command::Help]),
    ]
}

/// A move, or a line that somebody types.
#[derive(Debug, Clone)]
enum Move {
    Says(Command),
    Types(String),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        3 => command().prop_map(Move::Says),
        1 => "[0-9a-c, ]{0,6}|nobody|m|u|s|r|w|\\PC{0,12}".prop_map(Move::Types),
    ];
    prop::collection::vec(one, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_round_holds_under_any_moves(
        moves in moves(),
        seed in any::<u64>(),
        at_end in any::<bool>(),
        certainty in any::<bool>(),
        waits in any::<bool>(),
    ) {
        let library = library();
        let words = Words::of(Language::default());
        let feedback = if at_end { Feedback::AtEnd } else { Feedback::AfterEach };
        let plan = plan(&library, seed, feedback, certainty);
        let total = plan.questions.len();
        let mut store = MemoryStore::default();
        let id = store.begin(&plan).unwrap();
        let questions = shown(&library, &plan).unwrap();
        let call = Call { play: "scamdrill play".into(), keeps: true };
        let pace = if waits { Pace::Waits } else { Pace::Flows };
        let desk = Desk { library: &library, words: &words, pace, call: &call };
        let mut now = Timestamp::UNIX_EPOCH;
        let begun = (id, Attempt::start(plan.clone()), questions);
        let (mut drill, first) = Drill::open(desk, &mut store, begun, now).unwrap();
        prop_assert!(!first.blocks.is_empty());
        let mut last = None;
        for one in moves {
            if drill.ending().is_some() {
                break;
            }
            now += SignedDuration::from_secs(1);
            let command = match one {
                Move::Says(command) => command,
                Move::Types(line) => match drill.read(&line) {
                    Ok(Command::Quit | Command::Leave) => continue,
                    Ok(command) => command,
                    Err(why) => {
                        prop_assert!(!drill.not_understood(&why).whole().blocks.is_empty());
                        continue;
                    }
                },
            };
            drill.handle(command, now).unwrap();
            prop_assert!(!drill.page().screen.blocks.is_empty() || drill.ending().is_some());
            prop_assert!(!drill.prompt().contains('{'), "{}", drill.prompt());
            let attempt = drill.attempt();
            let done = attempt.standings().iter().filter(|one| **one != Standing::Open).count();
            prop_assert_eq!(done, attempt.done());
            prop_assert!(done <= total);
            last = Some(attempt.standings().to_vec());
        }
        drop(drill);
        let kept = store.attempt(id).unwrap().unwrap();
        let again = Attempt::replay(plan, &kept.entries).unwrap();
        if let Some(last) = last {
            prop_assert_eq!(again.standings(), &last[..]);
        }
    }
}
