use super::*;
use crate::bank::shelf::Shelf;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Feedback};
use crate::domain::seed::Seed;
use crate::words::Language;

fn words() -> Words {
    Words::of(Language::default())
}

fn text(screen: &Screen) -> String {
    let lines = screen.blocks.iter().filter_map(|block| match block {
        Block::Line { text, .. } => Some(text.clone()),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The tests' own bank, a question of every kind, as a set.
fn set() -> PaperSet {
    let mut shelf = Shelf::default();
    for file in ["tests/commands/kinds.toml", "tests/fixtures/fixture-en.toml"] {
        shelf.add_file(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
    }
    let library = Library::new(shelf.into_parts().0);
    let all: Vec<_> = library.questions().collect();
    let plan = Plan {
        learner: "nobody".parse().unwrap(),
        form: None,
        seed: Seed(7),
        selection: 2,
        feedback: Feedback::AfterEach,
        certainty: false,
        started: jiff::Timestamp::UNIX_EPOCH,
        questions: all.iter().map(|(bank, one)| Asked::of(bank, one, false)).collect(),
    };
    let shown: Vec<(&Bank, Shown<'_>)> =
        all.iter().map(|(bank, one)| (*bank, Shown::new(one, Seed(7)))).collect();
    PaperSet::of(&words(), &plan, &shown, Some("scamdrill workshop start --seed 7".into()))
}

#[test]
fn what_learners_get_tells_no_answer() {
    let set = set();
    for sheet in [Sheet::Questions, Sheet::Answers] {
        let screen = set.screen(&words(), sheet);
        assert!(!text(&screen).contains("This is a scam") && !text(&screen).contains("is right"));
        let is_lit = |block: &Block| match block {
            Block::Scene(view) => {
                view.lines.iter().flat_map(|line| &line.pieces).any(|piece| piece.mark.is_some())
            }
            _ => false,
        };
        assert!(!screen.blocks.iter().any(is_lit));
    }
}

#[test]
fn every_question_is_on_every_sheet() {
    let set = set();
    for sheet in Sheet::ALL {
        let said = text(&set.screen(&words(), sheet));
        for item in &set.items {
            let number = format!("{}. ", item.number);
            assert!(said.lines().any(|line| line.starts_with(&number)), "{sheet:?} {number}");
        }
    }
}

#[test]
fn a_name_of_a_tactic_accuses_nothing_genuine() {
    for item in &set().items {
        let said = text(&item.key);
        if said.contains("This is genuine.") {
            let marks = said.lines().filter(|line| line.starts_with('“'));
            assert!(marks.into_iter().all(|line| line.contains("Looks like:")), "{said}");
        }
    }
}

#[test]
fn the_tally_says_how_a_workshop_takes_it() {
    let said = text(&set().screen(&words(), Sheet::Tally));
    assert!(said.contains("scamdrill workshop start --seed 7") && said.contains("h 12 7"));
    let mut alone = set();
    alone.workshop = None;
    assert!(!text(&alone.screen(&words(), Sheet::Tally)).contains("workshop"));
}

#[test]
fn learners_are_told_where_one_box_is_not_all() {
    let set = set();
    for sheet in [Sheet::Questions, Sheet::Answers] {
        let said = text(&set.screen(&words(), sheet)).to_lowercase();
        let several = |item: &&Item| matches!(item.answer, Field::Boxes { are_several: true, .. });
        let count = set.items.iter().filter(several).count();
        assert!(count > 0);
        assert_eq!(
            said.matches("all that apply.").count() + said.matches("(all that").count(),
            count
        );
    }
}

#[test]
fn short_answers_stand_beside_their_boxes() {
    let names = |options: [&str; 2]| box_names(&options.map(str::to_owned));
    assert_eq!(names(["Scam", "Genuine"]), ["1 Scam", "2 Genuine"]);
    assert_eq!(names(["Scam", "A long answer to it"]), ["1", "2"]);
}

/// Whoever marks answer sheets looks for what learners write: the numbers and letters of their sheet.
#[test]
fn the_key_speaks_in_the_numbers_of_the_question_sheet() {
    let mut shelf = Shelf::default();
    shelf.add_file(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands/kinds.toml"),
    );
    let library = Library::new(shelf.into_parts().0);
    let mut seen = 0;
    for (bank, question) in library.questions() {
        for seed in 0..20 {
            let shown = Shown::new(question, Seed(seed));
            let told = text(&key::key(&words(), bank, &shown));
            let Some(written) = told.strip_prefix("Right on the answer sheet: ") else { continue };
            let written = written.lines().next().unwrap();
            // Read as the program reads what is typed, it is the right answer.
            let reply = match crate::ui::command::read(written, shown.awaits()) {
                Ok(crate::ui::command::Command::Answer(reply)) => reply,
                other => panic!("{written}: {other:?}"),
            };
            let answer = shown.answer(&reply).unwrap();
            assert!(crate::domain::grade::grade(&question.kind, &answer).is_full(), "{told}");
            seen += 1;
        }
    }
    assert!(seen >= 60, "{seen}");
}
