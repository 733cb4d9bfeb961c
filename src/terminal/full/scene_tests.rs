use super::*;
use crate::ui::dialogue::{Field, Page};
use crate::ui::screen::Screen;

/// A line of somebody, or, without a name, of what happens.
fn line(voice: Voice, speaker: &str, text: &str) -> LineView {
    let pieces = vec![PieceView { text: text.into(), ..PieceView::default() }];
    LineView { voice, speaker: speaker.into(), pieces }
}

fn drawn(channel: Channel, lines: Vec<LineView>, roomy: bool) -> String {
    let page = Page { screen: Screen::new(), field: Field::Next, ask: String::new(), keys: vec![] };
    let view = SceneView { channel, label: "From: Ana".into(), lines };
    let rows = scene(&view, &Entry::of(&page), 60, roomy);
    let text = |row: &Row| row.0.iter().map(|run| run.text.as_str()).collect::<String>();
    rows.iter().map(|row| text(row).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn talk() -> Vec<LineView> {
    vec![
        line(Voice::Other, "Ana: ", "Are you there?"),
        line(Voice::Other, "Ana: ", "Hello?"),
        line(Voice::Own, "Me: ", "Yes."),
        line(Voice::Told, "", "(Ana rings.)"),
    ]
}

#[test]
fn a_name_stands_in_the_edge_of_the_first_bubble_of_each() {
    insta::assert_snapshot!(drawn(Channel::Chat, talk(), true));
}

#[test]
fn without_frames_a_name_stands_above_in_line_with_the_words() {
    insta::assert_snapshot!(drawn(Channel::Chat, talk(), false));
}

#[test]
fn what_only_happens_in_a_call_has_no_bar_of_speech() {
    insta::assert_snapshot!(drawn(Channel::Call, talk(), true));
}

#[test]
fn a_letter_has_no_empty_lines_at_its_edges() {
    let other = |text| line(Voice::Other, "", text);
    let lines = vec![
        other("Subject: Form"),
        other(""),
        other("Hello,"),
        other(""),
        other("Bye."),
        other(""),
    ];
    insta::assert_snapshot!(drawn(Channel::Email, lines, true));
}

#[test]
fn a_name_too_long_for_its_edge_stands_above() {
    let long = "Somebody with a name that goes on and on and on and on and on: ";
    insta::assert_snapshot!(drawn(Channel::Sms, vec![line(Voice::Own, long, "Hi.")], true));
}
