//! A row for each round, a column for each question. All questions have to be known before the first
//! row can be written, so rounds are kept until then, as small as they can be.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::domain::id::{BankId, QuestionId};
use crate::store::AttemptId;

use super::Identity;
use super::cell::Cell;
use super::column::MATRIX;

/// Credit is kept in millionths.
const WHOLE: f64 = 1e6;

/// A round, without what was not answered.
struct Kept {
    id: AttemptId,
    who: Box<str>,
    form: Option<Form>,
    started: Timestamp,
    finished: bool,
    credits: Box<[(u32, u32)]>,
}

/// The rounds, and the questions in them.
#[derive(Default)]
pub(in super::super) struct Matrix {
    numbers: HashMap<QuestionId, u32>,
    /// Bank by bank, in the order of the ids, so that the same rounds give the same columns.
    questions: BTreeMap<(BankId, QuestionId), u32>,
    rounds: Vec<Kept>,
}

impl Matrix {
    /// Adds a round.
    pub(in super::super) fn add(&mut self, id: AttemptId, attempt: &Attempt, who: &Identity) {
        let mut credits = Vec::with_capacity(attempt.plan().questions.len());
        for outcome in attempt.outcomes() {
            let number = self.number(&outcome.asked.bank, &outcome.asked.question);
            let credit = outcome.counted.map(|response| response.credit.share());
            // Between 0 and a million, so nothing is cut off.
            credits.extend(credit.map(|share| (number, (share * WHOLE).round() as u32)));
        }
        let plan = attempt.plan();
        self.rounds.push(Kept {
            id,
            who: who.id.as_str().into(),
            form: plan.form,
            started: plan.started,
            finished: attempt.is_finished(),
            credits: credits.into(),
        });
    }

    fn number(&mut self, bank: &BankId, question: &QuestionId) -> u32 {
        if let Some(&number) = self.numbers.get(question) {
            return number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(question.clone(), number);
        self.questions.insert((bank.clone(), question.clone()), number);
        number
    }

    /// The ids of the questions, column by column.
    pub(in super::super) fn heads(&self) -> impl Iterator<Item = &str> {
        self.questions.keys().map(|(_, question)| question.as_str())
    }

    /// The rows: what [`MATRIX`] names, then the credit for each question, nothing where there is no
    /// answer that counts.
    pub(in super::super) fn rows(&self) -> impl Iterator<Item = Vec<Cell<'_>>> {
        let mut places = vec![0; self.questions.len()];
        for (place, &number) in self.questions.values().enumerate() {
            places[number as usize] = MATRIX.len() + place;
        }
        self.rounds.iter().map(move |round| {
            let mut row = vec![Cell::Blank; MATRIX.len() + places.len()];
            row[0] = Cell::Whole(round.id.0);
            row[1] = Cell::text(Some(&round.who));
            row[2] = Cell::word(round.form.map(Form::word));
            row[3] = Cell::Moment(round.started);
            row[4] = Cell::count(round.finished);
            for &(number, credit) in &round.credits {
                row[places[number as usize]] = Cell::Number(f64::from(credit) / WHOLE);
            }
            row
        })
    }
}
