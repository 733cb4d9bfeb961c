use proptest::prelude::*;

use super::super::made_tests::{HOSTILE, all_kinds, judge, scene, shown, words};
use super::super::strict::{Element, read_part};
use super::*;
use crate::domain::kind::Kind;
use crate::domain::question::Question;
use crate::domain::scene::Channel;
use crate::domain::text::is_unsafe;
use crate::ui::screen::{Bar, ChartView, LineView, PieceView, Plot, SceneView};
use crate::ui::text::clean;

/// Everything that is drawn may only be made of these.
const TAGS: &[&str] = &[
    "h2",
    "h3",
    "p",
    "b",
    "span",
    "mark",
    "figure",
    "figcaption",
    "div",
    "ul",
    "li",
    "svg",
    "rect",
];

fn elements(screen: &Screen) -> Vec<Element> {
    read_part(&draw(screen).into_string()).unwrap()
}

fn class(element: &Element) -> &str {
    element.attributes.iter().find(|(name, _)| name == "class").map_or("", |(_, value)| value)
}

#[test]
fn the_first_heading_can_have_the_focus() {
    let mut screen = Screen::line(Role::Heading, "One".into());
    screen.say(Role::Heading, "Two".into());
    assert_eq!(
        draw(&screen).into_string(),
        r#"<h2 tabindex="-1" dir="auto">One</h2><h3 dir="auto">Two</h3>"#
    );
}

#[test]
fn right_and_wrong_have_a_sign_beside_their_words() {
    let drawn = |role| draw(&Screen::line(role, "Words.".into())).into_string();
    assert!(drawn(Role::Right).contains("✓") && drawn(Role::Wrong).contains("✗"));
    assert!(drawn(Role::Right).contains("Words."));
}

#[test]
fn each_line_of_a_chat_is_read_with_its_speaker() {
    let text = "Ana: Hi.\nAna: Are you there?\nMe: Yes.";
    let mut question = scene(Channel::Chat, "x");
    question.text = text.into();
    let question = Question::plain(
        "q",
        Kind::Judge(crate::domain::kind::Judge { scene: question, ..judge(Channel::Chat, "x") }),
    );
    let found = elements(&shown(&question).screen(words()));
    let lines: Vec<(&str, &str)> = found
        .iter()
        .filter(|one| one.name == "p" && class(one).starts_with("said"))
        .map(|one| (class(one), one.text.as_str()))
        .collect();
    assert_eq!(
        lines,
        [("said", "Ana: Hi."), ("said on", "Ana: Are you there?"), ("said own", "Me: Yes.")]
    );
}

#[test]
fn a_letter_has_its_subject_at_its_head_and_no_empty_lines() {
    let piece = |text: &str| PieceView { text: text.into(), ..PieceView::default() };
    let line = |text| LineView {
        voice: crate::domain::pieces::Voice::Other,
        speaker: String::new(),
        pieces: vec![piece(text)],
    };
    let lines = ["Subject: Form", "", "Hello,", "it is me.", ""].map(line).to_vec();
    let view = SceneView { channel: Channel::Email, label: "E-mail.".into(), lines };
    let screen = Screen { blocks: vec![Block::Scene(view)] };
    let found = elements(&screen);
    let classes: Vec<&str> = found.iter().filter(|one| one.name == "p").map(class).collect();
    assert_eq!(classes, ["head", "apart", "text"]);
}

#[test]
fn marks_need_no_colour() {
    let piece = PieceView { text: "Now. ".into(), number: None, mark: Some("2".into()) };
    let line = LineView {
        voice: crate::domain::pieces::Voice::Other,
        speaker: String::new(),
        pieces: vec![piece],
    };
    let view = SceneView { channel: Channel::Sms, label: "From: Ana".into(), lines: vec![line] };
    let drawn = draw(&Screen { blocks: vec![Block::Scene(view)] }).into_string();
    assert!(drawn.contains("<mark>[<b>2</b>: Now.]</mark> "), "{drawn}");
}

#[test]
fn a_share_has_its_sentence_and_a_bar() {
    let bar = Bar { label: "x".into(), share: 0.75, range: None, value: "3 of 4".into() };
    let chart = ChartView {
        title: "Title".into(),
        before: vec!["Before".into()],
        numbers: vec!["x: 3 of 4".into()],
        after: vec![],
        key: None,
        plot: Plot::Bars(vec![bar]),
    };
    let found = elements(&Screen { blocks: vec![Block::Chart(chart)] });
    let item = found.iter().find(|one| one.name == "li").unwrap();
    assert_eq!(item.text, "x: 3 of 4");
    assert!(found.iter().any(|one| one.attributes.contains(&("width".into(), "75.0%".into()))));
}

proptest! {
    #[test]
    fn any_text_stays_text(text in HOSTILE) {
        for role in [Role::Heading, Role::Body, Role::Prompt, Role::Right, Role::Wrong, Role::Care, Role::Aside, Role::Hint] {
            let screen = Screen::line(role, text.clone());
            let found = read_part(&draw(&screen).into_string())?;
            prop_assert!(found.last().unwrap().text.ends_with(&clean(&text)));
            prop_assert!(found.iter().all(|one| TAGS.contains(&one.name.as_str())));
        }
        for question in all_kinds(&text) {
            let drawn = draw(&shown(&question).screen(words())).into_string();
            let found = read_part(&format!("<div>{drawn}</div>"))?;
            prop_assert!(found.iter().all(|one| TAGS.contains(&one.name.as_str())));
            prop_assert!(!drawn.chars().any(is_unsafe));
        }
    }
}
