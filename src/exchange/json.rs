//! Results and banks as JSON, for machines.

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::attempt::{Attempt, Outcome};
use crate::domain::bank::Bank;
use crate::domain::form::Form;
use crate::domain::plan::Feedback;
use crate::domain::response::Response;
use crate::domain::story::Story;
use crate::domain::text::{find_unsafe, is_unsafe};
use crate::domain::verdict::Verdict;
use crate::measure::score::Score;
use crate::store::{AttemptId, Summary};

#[derive(Serialize)]
struct AttemptDocument<'a> {
    attempt: AttemptHead<'a>,
    score: ScoreDocument,
    responses: Vec<ResponseDocument<'a>>,
}

#[derive(Serialize)]
struct AttemptHead<'a> {
    id: Option<i64>,
    learner: &'a str,
    started: Timestamp,
    seed: u64,
    selection_version: u32,
    form: Option<&'a str>,
    exam: bool,
    finished: bool,
}

#[derive(Serialize)]
struct ScoreDocument {
    asked: u32,
    answered: u32,
    right: u32,
    practised: u32,
    scams: u32,
    missed_scams: u32,
    genuine: u32,
    false_alarms: u32,
}

#[derive(Serialize)]
pub(super) struct ResponseDocument<'a> {
    /// A spare has the number of what it replaces.
    number: usize,
    spare: bool,
    question: &'a str,
    bank: &'a str,
    bank_fingerprint: String,
    topic: &'a str,
    kind: &'a str,
    verdict: Option<&'a str>,
    tactic: Option<&'a str>,
    stage: Option<String>,
    /// `answered`, `skipped` or `open`.
    state: &'a str,
    /// The answer that counts; its fields stand beside it.
    #[serde(flatten)]
    counted: AnswerDocument<'a>,
    answered_at: Option<Timestamp>,
    /// An answer given after the explanation, which counts nowhere.
    practice: Option<AnswerDocument<'a>>,
}

/// An answer, or the lack of one.
#[derive(Serialize, Default)]
struct AnswerDocument<'a> {
    answer: Option<String>,
    right: Option<bool>,
    credit: Option<f64>,
    certainty: Option<u8>,
    milliseconds: Option<u64>,
    exposure: Option<&'a str>,
}

#[derive(Serialize)]
struct BankDocument<'a> {
    id: &'a str,
    title: &'a str,
    topic: &'a str,
    language: &'a str,
    licence: &'a str,
    questions: usize,
    scams: usize,
    genuine: usize,
    stories: usize,
    fingerprint: String,
    file: Option<String>,
}

#[derive(Serialize)]
struct StoryDocument<'a> {
    id: &'a str,
    title: &'a str,
    bank: &'a str,
    level: u8,
    audience: &'a str,
    steps: usize,
    endings: usize,
}

#[derive(Serialize)]
struct SummaryDocument<'a> {
    id: i64,
    learner: &'a str,
    started: Timestamp,
    form: Option<&'a str>,
    asked: u32,
    answered: u32,
    right: u32,
    finished: bool,
}

/// One attempt, whole: every question with its response. `id` is none for an attempt that was not
/// kept.
pub fn attempt(attempt: &Attempt, id: Option<AttemptId>) -> String {
    let plan = attempt.plan();
    let head = AttemptHead {
        id: id.map(|id| id.0),
        learner: plan.learner.as_str(),
        started: plan.started,
        seed: plan.seed.0,
        selection_version: plan.selection,
        form: plan.form.map(Form::word),
        exam: plan.feedback == Feedback::AtEnd,
        finished: attempt.is_finished(),
    };
    let responses = attempt.outcomes().map(response).collect();
    pretty(&AttemptDocument { attempt: head, score: score(&Score::of(attempt)), responses })
}

/// A list of banks, each with the file it came from; none for a built-in one.
pub fn banks<'a>(banks: impl Iterator<Item = (Option<String>, &'a Bank)>) -> String {
    let documents: Vec<BankDocument<'_>> =
        banks.map(|(file, bank)| bank_document(file, bank)).collect();
    pretty(&documents)
}

fn bank_document(file: Option<String>, bank: &Bank) -> BankDocument<'_> {
    BankDocument {
        id: bank.id.as_str(),
        title: &bank.title,
        topic: bank.topic.word(),
        language: &bank.language,
        licence: &bank.licence,
        questions: bank.questions.len(),
        scams: bank.judged(Verdict::Scam),
        genuine: bank.judged(Verdict::Genuine),
        stories: bank.stories.len(),
        fingerprint: format!("{:016x}", bank.fingerprint),
        file,
    }
}

/// A list of stories, each with the bank it stands in.
pub fn stories(stories: &[(&Bank, &Story)]) -> String {
    let documents: Vec<StoryDocument<'_>> =
        stories.iter().map(|(bank, story)| story_document(bank, story)).collect();
    pretty(&documents)
}

fn story_document<'a>(bank: &'a Bank, story: &'a Story) -> StoryDocument<'a> {
    StoryDocument {
        id: story.id.as_str(),
        title: &story.title,
        bank: bank.id.as_str(),
        level: story.level.number(),
        audience: story.audience.word(),
        steps: story.plot.steps().len(),
        endings: story.plot.endings(),
    }
}

/// A list of attempts.
pub fn summaries(attempts: &[Summary]) -> String {
    let documents: Vec<SummaryDocument<'_>> = attempts.iter().map(summary).collect();
    pretty(&documents)
}

fn score(score: &Score) -> ScoreDocument {
    ScoreDocument {
        asked: score.asked,
        answered: score.answered,
        right: score.right,
        practised: score.practised,
        scams: score.judged.scams,
        missed_scams: score.judged.missed(),
        genuine: score.judged.genuine,
        false_alarms: score.judged.false_alarms,
    }
}

/// Where a question stands, in a word.
pub(super) fn state(outcome: &Outcome<'_>) -> &'static str {
    match outcome {
        Outcome { counted: Some(_), .. } => "answered",
        Outcome { skipped: true, .. } => "skipped",
        _ => "open",
    }
}

/// One question that was put, with its answer.
pub(super) fn response(outcome: Outcome<'_>) -> ResponseDocument<'_> {
    let asked = outcome.asked;
    ResponseDocument {
        number: outcome.number,
        spare: asked.spare,
        question: asked.question.as_str(),
        bank: asked.bank.as_str(),
        bank_fingerprint: format!("{:016x}", asked.fingerprint),
        topic: asked.topic.word(),
        kind: asked.kind.word(),
        verdict: asked.verdict.map(|verdict| verdict.word()),
        tactic: asked.focus.map(|focus| focus.tactic.word()),
        stage: asked.focus.and_then(|focus| focus.stage).map(|stage| stage.to_string()),
        state: state(&outcome),
        counted: outcome.counted.map(answer).unwrap_or_default(),
        answered_at: outcome.at,
        practice: outcome.practice.map(answer),
    }
}

fn answer(response: &Response) -> AnswerDocument<'static> {
    AnswerDocument {
        answer: Some(response.answer.encode()),
        right: Some(response.credit.is_full()),
        credit: Some(response.credit.share()),
        certainty: response.certainty.map(|certainty| certainty.number()),
        milliseconds: Some(response.took_ms),
        exposure: Some(response.exposure.word()),
    }
}

fn summary(summary: &Summary) -> SummaryDocument<'_> {
    SummaryDocument {
        id: summary.id.0,
        learner: summary.learner.as_str(),
        started: summary.started,
        form: summary.form.map(Form::word),
        asked: summary.asked,
        answered: summary.answered,
        right: summary.right,
        finished: summary.finished,
    }
}

/// A document as text to be read by people too: characters that could deceive them are written as
/// `\\u…`, which means the same to a machine.
pub(super) fn pretty(document: &impl Serialize) -> String {
    // None of these types can fail to be written: no map has keys that are no text.
    plainly(serde_json::to_string_pretty(document).unwrap_or_default())
}

/// The same on one line.
pub(super) fn one_line(document: &impl Serialize) -> String {
    plainly(serde_json::to_string(document).unwrap_or_default())
}

fn plainly(text: String) -> String {
    if find_unsafe(&text).is_none() {
        return text;
    }
    text.chars().fold(String::new(), |mut safe, character| {
        match is_unsafe(character) {
            false => safe.push(character),
            true => character
                .encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| safe.push_str(&format!("\\u{unit:04x}"))),
        }
        safe
    })
}
