use super::*;
use crate::ui::dialogue::Key;
use crate::ui::screen::{Role, Screen};

fn page(field: Field, labels: &[&str]) -> Page {
    let mut screen = Screen::line(Role::Heading, "A page".into());
    let option =
        |label: &&str| OptionView { label: label.to_string(), text: format!("{label}. x") };
    screen.blocks.push(Block::Options(labels.iter().map(option).collect()));
    let key = |word| Key { word, label: "x".into() };
    Page { screen, field, ask: String::new(), keys: ["", "s", "m", "x", "?"].map(key).into() }
}

fn entry(field: Field, count: usize) -> Entry {
    let labels = numbers(count);
    Entry::of(&page(field, &labels.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// Presses keys: `>` down, `<` up, `!` Enter, anything else is typed.
fn press(entry: &mut Entry, keys: &str) -> Outcome {
    let mut last = Outcome::Nothing;
    for key in keys.chars() {
        last = entry.press(&match key {
            '>' => Press::Down,
            '<' => Press::Up,
            '!' => Press::Enter,
            typed => Press::Char(typed),
        });
    }
    last
}

fn say(line: &str) -> Outcome {
    Outcome::Say(line.to_owned())
}

#[test]
fn enter_alone_never_answers() {
    for field in [Field::One, Field::Some, Field::Order, Field::Letters(3)] {
        assert_eq!(press(&mut entry(field, 3), "!"), Outcome::NothingChosen, "{field:?}");
    }
    assert_eq!(press(&mut entry(Field::Next, 0), "!"), say(""));
    assert_eq!(press(&mut entry(Field::OneOrNone, 3), "!"), say(""));
    assert_eq!(press(&mut entry(Field::Pick, 3), "!"), say("1"));
}

#[test]
fn one_is_chosen_by_arrows_or_by_its_number() {
    assert_eq!(press(&mut entry(Field::One, 3), ">>!"), say("2"));
    assert_eq!(press(&mut entry(Field::One, 3), "3!"), say("3"));
    assert_eq!(press(&mut entry(Field::One, 3), "3<!"), say("2"));
    assert_eq!(press(&mut entry(Field::One, 3), "<!"), say("3"), "up goes to the last");
    assert_eq!(press(&mut entry(Field::One, 3), ">>>>>!"), say("3"), "and not beyond it");
    assert_eq!(press(&mut entry(Field::One, 3), "7!"), Outcome::NothingChosen);
}

#[test]
fn longer_numbers_are_typed_one_after_the_other() {
    assert_eq!(press(&mut entry(Field::Pick, 42), "17!"), say("17"));
    assert_eq!(press(&mut entry(Field::Pick, 42), "57!"), say("7"), "there is no 57");
    assert_eq!(press(&mut entry(Field::Pick, 12), "1>1!"), say("1"), "an arrow begins anew");
}

#[test]
fn some_are_marked_with_space_and_said_in_their_order() {
    assert_eq!(press(&mut entry(Field::Some, 4), "3 1 !"), say("1,3"));
    assert_eq!(
        press(&mut entry(Field::Some, 4), "3 1 3 !"),
        say("1"),
        "a mark is taken away again"
    );
    assert_eq!(press(&mut entry(Field::Order, 3), "3 1 2 !"), say("3,1,2"));
    assert_eq!(press(&mut entry(Field::Order, 3), " >!"), Outcome::NothingChosen);
}

#[test]
fn letters_go_to_the_thing_at_hand_and_on() {
    let letters = |keys| press(&mut Entry::of(&page(Field::Letters(3), &["a", "b", "c"])), keys);
    assert_eq!(letters("bac!"), say("b,a,c"));
    assert_eq!(letters("b<c!"), say("c"));
    assert_eq!(letters("3a!"), say("a"), "what is left open is told by whoever reads it");
}

#[test]
fn functions_work_unless_words_are_typed() {
    assert_eq!(press(&mut entry(Field::One, 2), "s"), say("s"));
    assert_eq!(press(&mut entry(Field::One, 2), "X"), say("x"));
    assert_eq!(press(&mut entry(Field::One, 2), "h"), say("?"));
    assert_eq!(press(&mut entry(Field::One, 2), "r"), say("r"));
    assert_eq!(press(&mut entry(Field::One, 2), "w"), Outcome::Nothing, "it is not offered here");
    let text = Field::Text { may_be_empty: false };
    assert_eq!(press(&mut entry(text, 0), "secret sums!"), say("secret sums"));
}

#[test]
fn what_is_typed_can_be_mended() {
    let mut entry = entry(Field::Text { may_be_empty: false }, 0);
    press(&mut entry, "bnk");
    for key in [Press::Left, Press::Left, Press::Char('a'), Press::End, Press::Backspace] {
        entry.press(&key);
    }
    assert_eq!(entry.typed(), ("ban".to_owned(), 3));
    entry.press(&Press::Paste("k\n\u{1b}王".into()));
    assert_eq!(press(&mut entry, "!"), say("bank王"));
    entry.press(&Press::Paste("x".repeat(1000)));
    assert_eq!(entry.typed().0.chars().count(), LONGEST);
    entry.press(&Press::Escape);
    assert_eq!(entry.typed(), (String::new(), 0));
}

#[test]
fn a_click_goes_to_a_thing_and_marks_it() {
    let mut several = entry(Field::Some, 3);
    several.press(&Press::Click(Target::Choice(1)));
    assert_eq!(press(&mut several, "!"), say("2"));
    several.press(&Press::Click(Target::Choice(9)));
    assert_eq!(press(&mut several, "!"), say("2"), "there is no tenth");
    let mut pairs = Entry::of(&page(Field::Letters(2), &["a", "b"]));
    pairs.press(&Press::Click(Target::Letter(1)));
    pairs.press(&Press::Click(Target::Letter(0)));
    assert_eq!(press(&mut pairs, "!"), say("b,a"));
}
