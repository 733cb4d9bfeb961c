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
    for cell in
        ["=1+1", "=HYPERLINK(0)", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+cmd|x", "=1+SUM(A1)"]
    {
        let found = items(&format!("{head}{cell},a,b,1\n"));
        assert!(matches!(found[0], Err(Reason::Formula)), "{cell}");
    }
    assert!(items(&format!("{head}-5 or =5?,-5,@bank-help,1\n"))[0].is_ok());
    assert_eq!(read("a,b\n1,2\n").unwrap_err(), BadFile::NoHeads);
    assert_eq!(read(&format!("{head}\"open,a,b,1\n")).unwrap_err(), BadFile::OpenQuote(2));
}

/// What a cell of the right answers may mean, among which answers.
fn meant(answers: &str, correct: &str) -> Result<Vec<usize>, Reason> {
    let text = format!("question;answer;answer;answer;correct\nQ?;{answers};{correct}\n");
    let text = text.replacen("answer;answer;answer", "answer 1;answer 2;answer 3", 1);
    items(&text).remove(0).map(|item| keys(&item))
}

#[test]
fn a_number_or_a_letter_comes_before_the_words_and_is_never_guessed() {
    for (answers, correct) in [("2;4;6", "2"), ("C;B;A", "C"), ("2;4;6", "2,3"), ("a b;x;y", "a,b")]
    {
        let found = meant(answers, correct);
        let is_told = matches!(&found, Err(Reason::TwoMeanings(said)) if said == correct);
        assert_eq!(is_told, (answers, correct) != ("a b;x;y", "a,b"), "{answers}: {found:?}");
    }
    assert_eq!(meant("2;4;6", "B").unwrap(), [1]);
    assert_eq!(meant("1;2;3", "2").unwrap(), [1]);
    assert_eq!(meant("5;7;9", "7").unwrap(), [1]);
    assert_eq!(meant("C;B;A", "1").unwrap(), [0]);
    assert_eq!(meant("x;y;z", "3,3,1").unwrap(), [0, 2]);
    assert_eq!(meant("Über;y;z", "über").unwrap(), [0]);
}

#[test]
fn a_number_is_the_one_in_the_head() {
    let heads = ["answer 2;answer 1;answer 3", "Option B;Option A;Option C"];
    for head in heads {
        let found = items(&format!("question;{head};correct\nQ?;x;y;z;1\nQ2?;x;y;z;b,c\n"));
        assert_eq!(keys(found[0].as_ref().unwrap()), [1], "{head}");
        assert_eq!(keys(found[1].as_ref().unwrap()), [0, 2], "{head}");
    }
    // Heads that say the same number say nothing.
    let found = items("question;answer 1;answer 1;correct\nQ?;x;y;2\n");
    assert_eq!(keys(found[0].as_ref().unwrap()), [1]);
}
