//! Tables of questions, as spreadsheets and quiz makers save them.

use super::*;

fn items(text: &str) -> Vec<Result<Item, Reason>> {
    read(text).unwrap().items.into_iter().map(|one| one.what).collect()
}

fn keys(item: &Item) -> Vec<usize> {
    let Answers::Options { options, .. } = &item.answers else { panic!() };
    (0..options.len()).filter(|&at| options[at].percent > 0.0).collect()
}

#[test]
fn a_template_of_a_quiz_maker() {
    let text = "Quiz template,,,,,,\nAdd questions,,,,,,\n\
        ,Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,\
        Answer 3 - max 75 characters,Time limit (sec),Correct answer(s) - choose at least one\n\
        1,\"Which, then?\",a,b,c,20,\"1,3\"\n2,Who?,x,y,,20,2\n3,,,,,20,\n";
    let found = items(text);
    assert_eq!(found.len(), 2);
    assert_eq!(keys(found[0].as_ref().unwrap()), [0, 2]);
    assert_eq!(keys(found[1].as_ref().unwrap()), [1]);
    assert_eq!(read(text).unwrap().items[1].line, 5);
}

#[test]
fn keys_by_letter_and_by_words() {
    let head = "question;option a;option b;correct;why\n";
    let found = items(&format!("{head}Q?;Yes;No;B;Since.\nQ2?;Yes;No;yes;\nQ3?;Yes;No;7;\n"));
    assert_eq!(keys(found[0].as_ref().unwrap()), [1]);
    assert_eq!(found[0].as_ref().unwrap().general, "Since.");
    assert_eq!(keys(found[1].as_ref().unwrap()), [0]);
    assert!(matches!(found[2], Err(Reason::NoKey)));
}

#[test]
fn formulas_are_no_texts() {
    let head = "question,answer 1,answer 2,correct\n";
    for cell in ["=HYPERLINK(0)", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+cmd|x", "=1+SUM(A1)"] {
        let found = items(&format!("{head}{cell},a,b,1\n"));
        assert!(matches!(found[0], Err(Reason::Formula)), "{cell}");
    }
    assert!(items(&format!("{head}-5 or =5?,-5,=5,1\n"))[0].is_ok());
    assert_eq!(read("a,b\n1,2\n").unwrap_err(), BadFile::NoHeads);
    assert_eq!(read(&format!("{head}\"open,a,b,1\n")).unwrap_err(), BadFile::OpenQuote(2));
}
