//! The right answer to a question, as somebody would give it.

use super::answer::Answer;
use super::kind::Kind;
use super::pieces::Cut;

/// An answer that gets full credit.
pub fn right_answer(kind: &Kind) -> Answer {
    match kind {
        Kind::Judge(judge) => Answer::Verdict(judge.verdict),
        Kind::Choice(choice) => Answer::Option(choice.key),
        Kind::Several(several) => Answer::Options(several.keys.clone()),
        Kind::Flags(flags) => {
            let sentences = Cut::of(&flags.scene).marks_of_sentences();
            let marked = sentences.iter().enumerate().filter(|(_, marks)| !marks.is_empty());
            Answer::Options(marked.map(|(at, _)| at).collect())
        }
        Kind::Order(order) => Answer::Order((0..order.steps.len()).collect()),
        Kind::Match(pairs) => Answer::Pairs(pairs.lefts.iter().map(|(_, right)| *right).collect()),
        Kind::Number(number) => Answer::Number(number.answer),
        Kind::Short(short) => Answer::Text(short.accept.first().cloned().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::grade::grade;

    #[test]
    fn it_gets_full_credit_in_every_bank() {
        let (banks, _) = crate::bank::shelf::Shelf::built_in().into_parts();
        let questions: Vec<_> = banks.iter().flat_map(|bank| &bank.questions).collect();
        assert!(questions.len() > 200);
        for question in questions {
            let credit = grade(&question.kind, &right_answer(&question.kind));
            assert!(credit.is_full(), "{}", question.id);
        }
    }
}
