//! Why a plan cannot be followed.

use thiserror::Error;

use super::super::form::{Form, NotWhole};
use super::super::id::QuestionId;
use super::super::tactic::Tactic;

/// A plan cannot be followed with these banks. Parts are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs, reason = "the line above each says what its fields are")]
pub enum AgendaError {
    /// No bank has a question that the plan names.
    #[error("part {part}: there is no question {id}")]
    NoSuchQuestion { part: usize, id: QuestionId },
    /// A question that the plan names belongs to a form.
    #[error("part {part}: {id} belongs to form {}", form.word())]
    OfForm { part: usize, id: QuestionId, form: Form },
    /// A question that the plan names shows what the plan leaves out.
    #[error("part {part}: {id} shows {}", tactic.word())]
    LeftOut { part: usize, id: QuestionId, tactic: Tactic },
    /// A question that the plan names is not for these people.
    #[error("part {part}: {id} is not for these people")]
    Unfit { part: usize, id: QuestionId },
    /// The banks at hand do not hold the form whole.
    #[error("form {}: {why}", form.word())]
    FormNotWhole { form: Form, why: NotWhole },
    /// A form shows what the plan leaves out.
    #[error("form {} shows {}", form.word(), tactic.word())]
    FormLeftOut { form: Form, tactic: Tactic },
    /// A form is not for these people.
    #[error("form {} is not for these people", form.word())]
    FormUnfit { form: Form },
    /// There are fewer questions to choose from than the plan wants.
    #[error("part {part}: {found} of {wanted} questions")]
    TooFew { part: usize, wanted: usize, found: usize },
    /// What there is to choose from is nearly all scams, or nearly all genuine.
    #[error("part {part}: {scams} scams and {genuine} genuine scenes")]
    OneSided { part: usize, scams: usize, genuine: usize },
    /// Somebody would get the same question twice.
    #[error("{id} is asked twice")]
    AskedTwice { id: QuestionId },
}
