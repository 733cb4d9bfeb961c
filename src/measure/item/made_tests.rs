//! Answers made up for tests: to one question with options, and to scenes that are in no bank.

use super::Survey;
use crate::domain::answer::Answer;
use crate::domain::bank::Bank;
use crate::domain::kind::{Choice, Kind, KindName, Offered};
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::past::Past;
use crate::domain::plan::Asked;
use crate::domain::question::Question;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::measure::made::judged;

/// A bank of one question with four options, the first of them right.
pub(crate) fn library() -> Library {
    let option = |text: &str| Offered { text: text.into(), why: "So.".into() };
    let options = ["one", "two", "three", "four"].map(option).to_vec();
    let kind = Kind::Choice(Choice { scene: None, options, key: 0 });
    Library::new(vec![Bank {
        id: "made-en".parse().unwrap(),
        title: "Made".into(),
        topic: Topic::Crypto,
        language: "en".into(),
        licence: "CC0-1.0".into(),
        sources: Vec::new(),
        questions: vec![Question::plain("pick", kind)],
        stories: Vec::new(),
        fingerprint: 7,
    }])
}

/// A fresh answer to the scene of this number, which is in no bank.
pub(crate) fn scene(number: usize, rightly: bool) -> Past {
    let mut past = judged(1, Verdict::Scam, rightly);
    past.asked.question = format!("scene-{number}").parse().unwrap();
    past
}

pub(crate) fn picked(place: usize) -> Past {
    let mut past = judged(1, Verdict::Scam, place == 0);
    let question = "pick".parse().unwrap();
    past.asked = Asked { question, kind: KindName::Choice, verdict: None, ..past.asked };
    past.response.answer = Answer::Option(place);
    past
}

pub(crate) fn learner(number: usize) -> Learner {
    format!("learner {number}").parse().unwrap()
}

/// 40 learners of four ranks; the higher, the more of ten scenes they get right.
pub(crate) fn ranked(survey: &mut Survey<'_>, pick: [usize; 4]) {
    for number in 0..40 {
        let rank = number % 4;
        for item in 0..10 {
            survey.add(&learner(number), &scene(item, item < 3 * rank));
        }
        survey.add(&learner(number), &picked(pick[rank]));
    }
}
