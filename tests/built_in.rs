//! The built-in banks as a whole: what they hold, what they cover, and the rounds that come of them.
//! What each question says is checked by `banks check --strict`, which the gate runs as well.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "built_in/forms.rs"]
mod forms;
#[path = "built_in/rounds.rs"]
mod rounds;
#[path = "built_in/stock.rs"]
mod stock;

use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::bank::Bank;
use scamdrill::domain::library::Library;
use scamdrill::domain::question::Question;

/// The built-in banks, all of which load.
fn banks() -> Vec<Bank> {
    let (banks, refused) = Shelf::built_in().into_parts();
    assert!(refused.is_empty(), "{refused:?}");
    banks
}

/// Every question with its bank.
fn library() -> Library {
    Library::new(banks())
}

/// A bank without the questions of forms: what practice can show.
fn practice(bank: &Bank) -> Bank {
    let questions = bank.questions.iter().filter(|question| question.form.is_none());
    Bank { questions: questions.cloned().collect(), ..bank.clone() }
}

/// How many questions are so.
fn count(banks: &[Bank], is_so: impl Fn(&Question) -> bool) -> usize {
    banks.iter().flat_map(|bank| &bank.questions).filter(|question| is_so(question)).count()
}
