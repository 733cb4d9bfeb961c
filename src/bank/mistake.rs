//! What is wrong with a bank file or the plan of a workshop, as data.

use std::ops::Range;
use std::rc::Rc;

use crate::domain::id::IdError;
use crate::domain::kind::KindName;
use crate::domain::scene::MarkError;

use super::fields::Shape;
use super::meant::Amount;
use super::nearest::Nearest;

/// More mistakes than this in one file are counted, not kept: nobody reads them, and a hostile
/// file could hold millions.
pub const MAX_KEPT: usize = 1_000;

/// Where an id was first used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as it was named.
    pub file: Rc<str>,
    /// The line in it, from 1.
    pub line: usize,
}

/// What is wrong. `nearest` is the right name that is nearest to a wrong one, if one is near.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the line above each says what its fields are")]
pub enum Problem {
    /// The text is no TOML; the parser's own words, which are English.
    Syntax(String),
    /// Quotes as a word processor makes them.
    CurlyQuotes,
    /// A header with one bracket where two belong.
    SingleBracket { name: &'static str },
    /// A text of several lines without the sign that closes it; the line that is none of it.
    OpenText { sign: &'static str, before: Option<usize> },
    /// A straight quote inside a text, which ends it.
    QuoteInText,
    /// A colon or nothing where an equals sign belongs; the value as it should be.
    NoEquals { field: String, value: String },
    /// A name that stands twice.
    FieldTwice { field: String },
    /// A text without quotes; `mended` is the value as it should be, here and below.
    Unquoted { field: &'static str, mended: Option<String> },
    /// yes or no, or capitals, for true or false.
    FlagWord { field: &'static str, word: String, flag: bool },
    /// A comma before decimals, or signs between thousands.
    NumberSigns { field: &'static str, number: String },
    /// A number with its unit in one value.
    NumberWithUnit { field: &'static str, number: String, unit: String },
    /// A day that is not written year-month-day.
    DayOrder { field: &'static str, mended: Option<String> },
    /// A day that no calendar has.
    NoSuchDay { day: String },
    /// There is no such field in this table.
    UnknownField { table: &'static str, field: String, nearest: Option<&'static str> },
    /// The field belongs to questions of other kinds.
    FieldOfOtherKind { field: &'static str, kind: KindName },
    /// A field has to be there and is not; the id of its question, if it has one.
    MissingField {
        table: &'static str,
        field: &'static str,
        shape: Shape,
        question: Option<String>,
    },
    /// A field holds something of another type.
    WrongType { field: &'static str, shape: Shape, found: &'static str, mended: Option<String> },
    /// A field holds a word that is not on its list.
    UnknownWord {
        field: &'static str,
        word: String,
        words: &'static [&'static str],
        nearest: Option<&'static str>,
    },
    /// The format is not the one this version reads.
    WrongFormat { found: i64 },
    /// A number is too small or too large.
    OutOfRange { field: &'static str, low: i64, high: i64 },
    /// The text names no stage.
    BadStage(String),
    /// The text names no fact of the report.
    BadFact(String),
    /// The text is no id.
    BadId { id: String, reason: IdError },
    /// There is nothing in it.
    EmptyText { field: &'static str },
    /// There is too much in it.
    TooLong { field: &'static str },
    /// It holds a character that could deceive a reader.
    UnsafeCharacter { field: &'static str, character: char },
    /// A `choice` or `several` without a right option.
    NoKey,
    /// A `choice` with more than one right option.
    TwoKeys,
    /// A `several` of which every option is right.
    OnlyKeys,
    /// Fewer than two options.
    TooFewOptions,
    /// An id that is used already, of a bank, a question, a source, a story or a step.
    DuplicateId { what: &'static str, id: String, first: Place },
    /// A source that the bank does not declare.
    UndeclaredSource { id: String, nearest: Option<String> },
    /// A twin that names no question of the bank.
    NoSuchTwin { id: String, nearest: Option<String> },
    /// A twin that is no judged scene with the other verdict.
    TwinNotAlike { id: String },
    /// A twin that names another question as its own twin, or none.
    TwinElsewhere { id: String },
    /// A question that is its own twin.
    OwnTwin,
    /// A marked part in the text that no mark explains.
    PartWithoutMark { id: String, nearest: Option<String> },
    /// A mark that explains no part of the text.
    MarkWithoutPart { id: String, nearest: Option<String> },
    /// Two parts with one id.
    RepeatedPart { id: String },
    /// A marked part that cannot be read.
    MarkSyntax(MarkError),
    /// A scene to look through in which nothing is marked.
    NothingMarked,
    /// A scene to look through in which every sentence is marked.
    NothingInnocent,
    /// A mark in words that are not offered: the approached person's own, a name, what is told.
    MarkNotOffered { id: String },
    /// A list with too few or too many entries.
    BadCount { field: &'static str, low: usize, high: usize },
    /// A text that stands in a list twice.
    RepeatedText { field: &'static str },
    /// Pairs that all have the same right side.
    OneRight,
    /// A number that nobody can count with.
    BadNumber { field: &'static str },
    /// A word that cannot be given as an answer.
    CannotBeTyped { word: String },
    /// A claim of an authority or of the report, without a source.
    NoSource,
    /// `provenance = "report"` without the fact.
    ReportWithoutFact,
    /// A fact with another provenance.
    FactWithoutReport,
    /// A stage without a tactic.
    StageWithoutTactic,
    /// A spare that belongs to no form.
    SpareWithoutForm,
    /// A start or a decision that names no step of the story.
    NoSuchStep { id: String, nearest: Option<String> },
    /// A step with one decision, which is none.
    TooFewDecisions,
    /// A step with more decisions than can be kept in mind.
    TooManyDecisions,
    /// A step with decisions that is an ending as well.
    EndingWithDecisions,
    /// A step with no decision that is no ending either.
    StepWithoutEnd,
    /// `genuine` on a step that is no ending.
    GenuineWithoutEnding,
    /// A part of a plan that says nothing of what happens.
    EmptyPart,
    /// A part of a plan with two things that happen.
    TwoInPart { one: &'static str, other: &'static str },
    /// A field of a part that goes with others only.
    FieldWithout { field: &'static str, needs: &'static str },
    /// Several forms in a part that goes at the trainer's pace.
    FormsTogether,
    /// A question that a plan asks twice.
    AskedTwice { id: String },
    /// A form that somebody would get twice, or that stands twice in one part.
    FormTwice { form: String },
    /// A step to which no path leads.
    StepNeverReached { id: String },
    /// An ending to which no path leads.
    EndingNeverReached { id: String },
    /// A step from which no path leads to an ending.
    NoWayOut { id: String },
}

impl Problem {
    /// A number and its unit, which belong into two fields.
    pub(super) fn with_unit(field: &'static str, amount: Amount<'_>) -> Self {
        Self::NumberWithUnit { field, number: amount.number, unit: shown(amount.unit) }
    }

    /// Whether it is a habit that runs through a file, so that one who knows the first knows all.
    pub fn is_habit(&self) -> bool {
        matches!(
            self,
            Problem::CurlyQuotes | Problem::SingleBracket { .. } | Problem::NoEquals { .. }
        )
    }

    /// The name of the problem in `words/`, after `mistake-`.
    pub fn name(&self) -> &'static str {
        match self {
            Problem::Syntax(_) => "syntax",
            Problem::CurlyQuotes => "curly-quotes",
            Problem::SingleBracket { .. } => "single-bracket",
            Problem::OpenText { .. } => "open-text",
            Problem::QuoteInText => "quote-in-text",
            Problem::NoEquals { .. } => "no-equals",
            Problem::FieldTwice { .. } => "field-twice",
            Problem::Unquoted { .. } => "unquoted",
            Problem::FlagWord { .. } => "flag-word",
            Problem::NumberSigns { .. } => "number-signs",
            Problem::NumberWithUnit { .. } => "number-with-unit",
            Problem::DayOrder { .. } => "day-order",
            Problem::NoSuchDay { .. } => "no-such-day",
            Problem::UnknownField { .. } => "unknown-field",
            Problem::FieldOfOtherKind { .. } => "field-of-other-kind",
            Problem::MissingField { .. } => "missing-field",
            Problem::WrongType { .. } => "wrong-type",
            Problem::UnknownWord { .. } => "unknown-word",
            Problem::WrongFormat { .. } => "wrong-format",
            Problem::OutOfRange { .. } => "out-of-range",
            Problem::BadStage(_) => "bad-stage",
            Problem::BadFact(_) => "bad-fact",
            Problem::BadId { .. } => "bad-id",
            Problem::EmptyText { .. } => "empty-text",
            Problem::TooLong { .. } => "too-long",
            Problem::UnsafeCharacter { .. } => "unsafe-character",
            Problem::NoKey => "no-key",
            Problem::TwoKeys => "two-keys",
            Problem::OnlyKeys => "only-keys",
            Problem::TooFewOptions => "too-few-options",
            Problem::DuplicateId { .. } => "duplicate-id",
            Problem::UndeclaredSource { .. } => "undeclared-source",
            Problem::NoSuchTwin { .. } => "no-such-twin",
            Problem::TwinNotAlike { .. } => "twin-not-alike",
            Problem::TwinElsewhere { .. } => "twin-elsewhere",
            Problem::OwnTwin => "own-twin",
            Problem::PartWithoutMark { .. } => "part-without-mark",
            Problem::MarkWithoutPart { .. } => "mark-without-part",
            Problem::RepeatedPart { .. } => "repeated-part",
            Problem::MarkSyntax(_) => "mark-syntax",
            Problem::NothingMarked => "nothing-marked",
            Problem::NothingInnocent => "nothing-innocent",
            Problem::MarkNotOffered { .. } => "mark-not-offered",
            Problem::BadCount { .. } => "bad-count",
            Problem::RepeatedText { .. } => "repeated-text",
            Problem::OneRight => "one-right",
            Problem::BadNumber { .. } => "bad-number",
            Problem::CannotBeTyped { .. } => "cannot-be-typed",
            Problem::NoSource => "no-source",
            Problem::ReportWithoutFact => "report-without-fact",
            Problem::FactWithoutReport => "fact-without-report",
            Problem::StageWithoutTactic => "stage-without-tactic",
            Problem::SpareWithoutForm => "spare-without-form",
            Problem::NoSuchStep { .. } => "no-such-step",
            Problem::TooFewDecisions => "too-few-decisions",
            Problem::TooManyDecisions => "too-many-decisions",
            Problem::EndingWithDecisions => "ending-with-decisions",
            Problem::StepWithoutEnd => "step-without-end",
            Problem::GenuineWithoutEnding => "genuine-without-ending",
            Problem::EmptyPart => "empty-part",
            Problem::TwoInPart { .. } => "two-in-part",
            Problem::FieldWithout { .. } => "field-without",
            Problem::FormsTogether => "forms-together",
            Problem::AskedTwice { .. } => "asked-twice",
            Problem::FormTwice { .. } => "form-twice",
            Problem::StepNeverReached { .. } => "step-never-reached",
            Problem::EndingNeverReached { .. } => "ending-never-reached",
            Problem::NoWayOut { .. } => "no-way-out",
        }
    }
}

/// A problem with its place.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// Where it stands, in bytes of the file's text.
    pub span: Range<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// The mistakes of one file.
#[derive(Debug, Default)]
pub struct Mistakes {
    kept: Vec<Mistake>,
    more: usize,
    nearest: Nearest,
}

impl Mistakes {
    /// Notes one.
    pub fn note(&mut self, span: Range<usize>, problem: Problem) {
        if self.kept.len() < MAX_KEPT {
            self.kept.push(Mistake { span, problem });
        } else {
            self.more += 1;
        }
    }

    /// The name nearest to a wrong one, as long as the mistake will be kept.
    pub(super) fn nearest<'a>(
        &self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        if self.kept.len() < MAX_KEPT { self.nearest.find(name, candidates) } else { None }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Those that were kept, from the top of the file to its end.
    pub fn kept(&self) -> &[Mistake] {
        &self.kept
    }

    /// How many more there were.
    pub fn more(&self) -> usize {
        self.more
    }

    /// Puts them in the order of the file.
    pub(super) fn sort(&mut self) {
        self.kept.sort_by_key(|mistake| (mistake.span.start, mistake.span.end));
    }
}

/// As much of a stranger's word as a message needs.
pub(super) fn shown(text: &str) -> String {
    text.chars().take(60).collect()
}
