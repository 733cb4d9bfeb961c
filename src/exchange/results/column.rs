//! The columns. Which there are, and in which order, does not depend on what was answered.

use crate::domain::text::closed_words;

closed_words! {
    /// A column; its words are `column-…` of the interface.
    pub enum Column {
        /// The number of the attempt.
        Round = "round",
        /// Whose it is, by id.
        Learner = "learner",
        /// Their name.
        Name = "name",
        /// Their number at school.
        SchoolId = "school-id",
        /// The form; nothing for practice.
        Form = "form",
        /// When it began.
        Started = "started",
        /// 1 if the score page was reached, else 0.
        Finished = "finished",
        /// Of the scams answered, those that were recognised.
        ScamsSpotted = "scams-spotted",
        /// Of the genuine scenes answered, those that were recognised.
        GenuineRecognised = "genuine-recognised",
        /// Of the questions answered, those that were right.
        RightShare = "right-share",
        /// How many were right.
        Correct = "correct",
        /// How many were answered; what was skipped is left out.
        Answered = "answered",
        /// How many were asked.
        Asked = "asked",
        /// The number of the question in its round.
        Number = "number",
        /// The question, by id.
        Question = "question",
        /// Its bank, by id.
        Bank = "bank",
        /// The topic of the bank.
        Topic = "topic",
        /// What kind of question it is.
        Kind = "kind",
        /// What a judged scene is.
        Verdict = "verdict",
        /// The tactic it is about.
        Tactic = "tactic",
        /// The stage of a scam it shows.
        Stage = "stage",
        /// `answered`, `skipped` or `open`.
        State = "state",
        /// What was answered.
        Answer = "answer",
        /// 1 if it was right, else 0.
        Right = "right",
        /// From 0 to 1.
        Credit = "credit",
        /// From 1 to 3.
        Certainty = "certainty",
        /// How long it took.
        Seconds = "seconds",
        /// What had been seen of the question before.
        Exposure = "exposure",
        /// When it was answered.
        AnsweredAt = "answered-at",
        /// How often it was put.
        TimesPut = "times-put",
        /// How often it was answered.
        TimesAnswered = "times-answered",
        /// How often it was right.
        TimesRight = "times-right",
        /// How often it was skipped.
        TimesSkipped = "times-skipped",
        /// What it is about, on one line.
        About = "about",
        /// A class.
        Class = "class",
        /// How many people.
        People = "people",
        /// How many rounds were completed.
        Rounds = "rounds",
        /// That something is not told, and why.
        Note = "note",
    }
}

use Column as C;

/// A row for each question that was put.
pub const RESPONSES: [Column; 20] = [
    C::Round,
    C::Learner,
    C::Form,
    C::Started,
    C::Number,
    C::Question,
    C::Bank,
    C::Topic,
    C::Kind,
    C::Verdict,
    C::Tactic,
    C::Stage,
    C::State,
    C::Answer,
    C::Right,
    C::Credit,
    C::Certainty,
    C::Seconds,
    C::Exposure,
    C::AnsweredAt,
];

/// A row for each round.
pub const SUMMARY: [Column; 13] = [
    C::Round,
    C::Learner,
    C::Name,
    C::SchoolId,
    C::Form,
    C::Started,
    C::Finished,
    C::ScamsSpotted,
    C::GenuineRecognised,
    C::RightShare,
    C::Correct,
    C::Answered,
    C::Asked,
];

/// What stands before the questions, in the shape that has a column for each of them.
pub const MATRIX: [Column; 5] = [C::Round, C::Learner, C::Form, C::Started, C::Finished];

/// A row for each question.
pub const QUESTIONS: [Column; 12] = [
    C::Question,
    C::About,
    C::Bank,
    C::Topic,
    C::Kind,
    C::Verdict,
    C::Tactic,
    C::Stage,
    C::TimesPut,
    C::TimesAnswered,
    C::TimesRight,
    C::TimesSkipped,
];

/// A row for each group, in a table that may be shown to others.
pub const SHARED: [Column; 8] = [
    C::Class,
    C::Form,
    C::People,
    C::Rounds,
    C::ScamsSpotted,
    C::GenuineRecognised,
    C::RightShare,
    C::Note,
];

impl Column {
    /// The id of its words.
    pub fn id(self) -> String {
        format!("column-{}", self.word())
    }
}
