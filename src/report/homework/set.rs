//! What the script knows of its questions: how each is graded, and the sentences of the score.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::grade::bare;
use crate::domain::imprint::Imprint;
use crate::domain::kind::Kind;
use crate::domain::pieces::Cut;
use crate::domain::plan::Feedback;
use crate::domain::right::right_answer;
use crate::domain::topic::Topic;
use crate::measure::discrimination::{ENOUGH_OF_EACH, deviate};
use crate::ui::question::Shown;
use crate::ui::text::unstopped;
use crate::words::Words;
use crate::words::pattern::Pattern;

use super::Homework;

/// The messages that the script fills in.
const SAID: &[&str] = &[
    "question-of",
    "which-number",
    "homework-resume",
    "homework-basis",
    "answered-right",
    "answered-partly",
    "answered-wrong",
    "review-heading",
    "review-right",
    "review-partly",
    "review-wrong",
    "review-skipped",
    "score-heading",
    "score-right",
    "score-answered",
    "score-partly",
    "score-scams",
    "score-genuine",
    "score-only-scam",
    "score-only-genuine",
    "skill-heading",
    "skill-basis-form",
    "skill-better",
    "skill-unclear",
    "skill-worse",
    "skill-value",
    "skill-leaning-suspicious",
    "skill-leaning-neither",
    "skill-leaning-trusting",
    "skill-needs-both",
    "skill-needs-scams",
    "skill-needs-genuine",
    "certainty-heading",
    "certainty-line-1",
    "certainty-line-2",
    "certainty-line-3",
    "certainty-never-sure",
    "certainty-sure-and-wrong",
    "meaning-heading",
    "meaning",
];

/// What the script knows.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Set {
    /// What all its questions were, so that what is kept of one page is never taken for another's.
    print: String,
    form: Option<&'static str>,
    /// In words: a script's numbers have 53 bits.
    seed: String,
    selection: u32,
    at_end: bool,
    questions: Vec<One>,
    /// For each number of scenes, from [`ENOUGH_OF_EACH`] on, [`deviate`] of each count.
    rates: BTreeMap<u32, Vec<(f64, f64)>>,
    say: BTreeMap<&'static str, Pattern>,
}

#[derive(Debug, Clone, Serialize)]
struct One {
    id: String,
    print: String,
    verdict: Option<&'static str>,
    spare: bool,
    /// Whether it measures skill.
    skill: bool,
    care: bool,
    key: Key,
}

/// What is right, by the numbers shown.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Key {
    kind: &'static str,
    #[serde(flatten)]
    right: Right,
}

#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
enum Right {
    One { one: usize },
    All { all: Vec<usize>, count: usize },
    Marks { marks: Vec<Vec<usize>>, innocent: Vec<usize> },
    Order { right: Vec<usize> },
    Sides { right: Vec<usize>, sides: Vec<String> },
    Number { answer: f64, tolerance: f64, unit: Option<String> },
    Words { accept: Vec<String> },
}

impl Set {
    pub(super) fn of(words: &Words, homework: &Homework<'_>) -> Self {
        let plan = homework.plan;
        let imprints = homework.questions.iter().map(|(_, shown)| Imprint::of(shown.question));
        let asked = plan.questions.iter().zip(homework.questions);
        let questions = asked.map(|(asked, (_, shown))| One {
            id: asked.question.to_string(),
            print: Imprint::of(shown.question).to_string(),
            verdict: asked.verdict.map(|verdict| verdict.word()),
            spare: asked.spare,
            skill: asked.topic != Topic::Report,
            care: shown.question.advice.care.is_some(),
            key: Key::of(shown),
        });
        let questions: Vec<One> = questions.collect();
        Self {
            print: Imprint::of_all(imprints).to_string(),
            form: plan.form.map(|form| form.word()),
            seed: plan.seed.to_string(),
            selection: plan.selection,
            at_end: plan.feedback == Feedback::AtEnd,
            rates: rates(&questions),
            say: messages(words),
            questions,
        }
    }

    /// The same as an expression of the script. No sign in it ends the script.
    pub(super) fn json(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        text.replace('<', "\\u003c")
    }
}

fn messages(words: &Words) -> BTreeMap<&'static str, Pattern> {
    SAID.iter().map(|id| (*id, words.pattern(id))).collect()
}

fn rates(questions: &[One]) -> BTreeMap<u32, Vec<(f64, f64)>> {
    let of = |verdict| questions.iter().filter(|one| one.verdict == Some(verdict)).count();
    let most = u32::try_from(of("scam").max(of("genuine"))).unwrap_or(0);
    let counts = |all: u32| (0..=all).map(|count| deviate(count, all)).collect();
    (ENOUGH_OF_EACH..=most).map(|all| (all, counts(all))).collect()
}

impl Key {
    /// The key of a question, by the numbers shown.
    fn of(shown: &Shown<'_>) -> Self {
        Self { kind: shown.question.kind_name().word(), right: Right::of(shown) }
    }
}

impl Right {
    fn of(shown: &Shown<'_>) -> Self {
        let (right, _) = shown.reply(&right_answer(&shown.question.kind));
        match &shown.question.kind {
            Kind::Judge(_) | Kind::Choice(_) => {
                Right::One { one: right.first().copied().unwrap_or_default() }
            }
            Kind::Several(several) => Right::All { all: right, count: several.options.len() },
            Kind::Flags(flags) => {
                let sentences = Cut::of(&flags.scene).marks_of_sentences();
                let numbered = || sentences.iter().zip(1usize..);
                let with = |mark: usize| {
                    numbered().filter(|(marks, _)| marks.contains(&mark)).map(|(_, n)| n).collect()
                };
                let innocent = numbered().filter(|(marks, _)| marks.is_empty());
                Right::Marks {
                    marks: (0..flags.scene.marks.len()).map(with).collect(),
                    innocent: innocent.map(|(_, number)| number).collect(),
                }
            }
            Kind::Order(_) => Right::Order { right },
            Kind::Match(pairs) => {
                let side = |(_, place): (usize, usize)| unstopped(&pairs.rights[place]).to_owned();
                Right::Sides { right, sides: shown.numbered().map(side).collect() }
            }
            Kind::Number(number) => Right::Number {
                answer: number.answer,
                tolerance: number.tolerance,
                unit: number.unit.as_deref().map(str::to_owned),
            },
            Kind::Short(short) => {
                Right::Words { accept: short.accept.iter().map(|word| bare(word)).collect() }
            }
        }
    }
}
