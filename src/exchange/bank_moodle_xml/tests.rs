//! Moodle XML as Moodle writes it, and as nobody should.

use super::*;
use crate::exchange::bank_exchange::{Answers, BadFile, Change, Item, Reason};

fn quiz(inner: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n{inner}\n</quiz>\n")
}

fn one(inner: &str) -> Result<Item, Reason> {
    let listed = read(&quiz(inner)).unwrap();
    assert_eq!(listed.items.len(), 1);
    listed.items.into_iter().next().unwrap().what
}

const ANSWERS: &str = "<single>true</single>\
    <answer fraction=\"100\" format=\"html\"><text><![CDATA[<p>Yes</p>]]></text><feedback format=\"html\"><text>Good &amp; right</text></feedback></answer>\
    <answer fraction=\"0\"><text>No</text></answer>";

#[test]
fn a_question_of_moodles() {
    let item = one(&format!(
        "<question type=\"multichoice\"><name><text>N</text></name><questiontext format=\"html\">\
         <text><![CDATA[<p>Is it&nbsp;so?</p><script>alert(1)</script>]]></text></questiontext>\
         <idnumber>q-7</idnumber>{ANSWERS}<tags><tag><text>t</text></tag></tags></question>"
    ))
    .unwrap();
    assert_eq!((item.id.as_deref(), &*item.name, &*item.stem), (Some("q-7"), "N", "Is it so?"));
    let Answers::Options { options, single: true } = item.answers else { panic!() };
    assert_eq!((&*options[0].text, &*options[0].feedback), ("Yes", "Good & right"));
    assert_eq!(item.tags, ["t"]);
}

#[test]
fn other_kinds_and_what_is_none_of_ours() {
    let of = |kind: &str, inner: &str| {
        one(&format!(
            "<question type=\"{kind}\"><questiontext format=\"plain_text\"><text>a &lt; b</text></questiontext>{inner}</question>"
        ))
    };
    let number = of(
        "numerical",
        "<answer fraction=\"100\"><text>5</text><tolerance>0.5</tolerance></answer>",
    );
    assert!(matches!(number.unwrap().answers, Answers::Number { tolerance: 0.5, .. }));
    let pairs = of(
        "matching",
        "<subquestion format=\"html\"><text>&lt;b&gt;x&lt;/b&gt;</text><answer><text>y</text></answer></subquestion>",
    );
    assert_eq!(pairs.unwrap().answers, Answers::Pairs(vec![("x".into(), "y".into())]));
    assert!(matches!(of("essay", ""), Err(Reason::Essay)));
    assert!(matches!(of("cloze", ""), Err(Reason::Kind(kind)) if kind == "cloze"));
    assert!(matches!(
        of("multichoice", "<answer fraction=\"x\"><text>a</text></answer>"),
        Err(Reason::Number)
    ));
}

#[test]
fn what_could_harm_is_refused_with_its_line() {
    let bomb =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>\n<quiz>&lol;</quiz>";
    assert_eq!(read(bomb).unwrap_err(), BadFile::Doctype(2));
    let outside = "<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz/>";
    assert_eq!(read(outside).unwrap_err(), BadFile::Doctype(1));
    let unknown = quiz("<question type=\"essay\"><name><text>&passwd;</text></name></question>");
    assert_eq!(read(&unknown).unwrap_err(), BadFile::Entity { line: 3, name: "passwd".into() });
    let deep = quiz(&"<a>".repeat(100_000));
    assert_eq!(read(&deep).unwrap_err(), BadFile::TooDeep(3));
    let wide = quiz(&format!("<question>{}</question>", "<a/>".repeat(20_000)));
    assert_eq!(read(&wide).unwrap_err(), BadFile::TooDense);
    assert_eq!(read("<html></html>").unwrap_err(), BadFile::NoQuestions);
    for broken in
        ["<quiz><question type=\"essay\">", "<quiz></question></quiz>", "<quiz><a b></quiz>", ""]
    {
        assert!(matches!(read(broken), Err(BadFile::Xml(1))), "{broken:?}");
    }
}

/// What has no place in a bank is told, and not only gone.
#[test]
fn what_is_lost_on_the_way_is_noted() {
    let of = |kind: &str, text: &str, inner: &str| {
        one(&format!(
            "<question type=\"{kind}\"><questiontext format=\"html\"><text><![CDATA[{text}]]></text></questiontext>{inner}</question>"
        ))
        .unwrap()
        .changes
    };
    let said = "<correctfeedback><text>Well done.</text></correctfeedback>";
    let found =
        of("multichoice", "<a href='http://example.com'>this</a>", &format!("{ANSWERS}{said}"));
    assert_eq!(found, [Change::Combined, Change::Links].into());
    let found = of(
        "multichoice",
        "<img alt='a map' src='x'>?",
        &format!("{ANSWERS}<hint><text>No</text></hint>"),
    );
    assert_eq!(found, [Change::Combined, Change::Pictures].into());
    let right = "<answer fraction=\"100\"><text>5</text></answer>";
    assert_eq!(
        of("shortanswer", "?", &format!("<usecase>1</usecase>{right}")),
        [Change::Capitals].into()
    );
    let units = "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>";
    let near =
        "<answer fraction=\"50\"><text>6</text><feedback><text>Near</text></feedback></answer>";
    let found = of("numerical", "?", &format!("{right}{near}{units}"));
    assert_eq!(found, [Change::Feedback, Change::Units].into());
    let truth = "<answer fraction=\"100\"><text>true</text></answer><answer fraction=\"-50\"><text>false</text></answer>";
    assert_eq!(of("truefalse", "?", truth), [Change::Cost].into());
    assert!(of("multichoice", "<b>plain</b>", ANSWERS).is_empty());
}
