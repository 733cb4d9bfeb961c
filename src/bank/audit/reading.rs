//! Banks as the rules see them. Every text is gone through once, here.

use crate::domain::bank::Bank;
use crate::domain::id::QuestionId;
use crate::domain::kind::Kind;
use crate::domain::pieces::Cut;
use crate::domain::question::Question;
use crate::domain::scene::{Part, Scene};
use crate::domain::verdict::Verdict;

use super::text::{Reader, Text};

/// What is to be done in a question.
#[derive(Debug)]
pub(super) enum Task {
    /// Tell a scam from the genuine thing.
    Judge {
        /// Which it is.
        is_scam: bool,
        /// From whom it comes, and its words.
        scene: Text,
    },
    /// Find the keys among some answers.
    Options {
        /// The answers, in the order of the file.
        options: Vec<Text>,
        /// Which of them are keys.
        is_key: Vec<bool>,
    },
    /// Find the marked sentences of a scene. To see them in its words is the skill, so nothing is
    /// learned from them.
    Sentences {
        /// The sentences, in the order of the scene.
        sentences: Vec<Text>,
        /// Which of them are marked.
        is_marked: Vec<bool>,
    },
}

/// A question.
pub(super) struct Read<'b> {
    /// Its name.
    pub(super) id: &'b QuestionId,
    /// What is asked.
    pub(super) prompt: Text,
    /// What is to be done.
    pub(super) task: Task,
}

/// A bank.
pub(super) struct Reading<'b> {
    /// The bank itself.
    pub(super) bank: &'b Bank,
    /// Its questions, but those in which there is nothing to pick.
    pub(super) questions: Vec<Read<'b>>,
}

impl<'b> Reading<'b> {
    /// Reads a bank.
    pub(super) fn of(bank: &'b Bank) -> Self {
        let mut reader = Reader::new();
        let read = |one| question(&mut reader, one);
        Self { bank, questions: bank.questions.iter().filter_map(read).collect() }
    }

    /// Its language, without a region.
    pub(super) fn language(&self) -> &'b str {
        self.bank.language.split('-').next().unwrap_or_default()
    }

    /// Whether the lists of words are in its language.
    pub(super) fn is_english(&self) -> bool {
        self.language().eq_ignore_ascii_case("en")
    }
}

fn question<'b>(reader: &mut Reader, question: &'b Question) -> Option<Read<'b>> {
    let task = task(reader, &question.kind)?;
    Some(Read { id: &question.id, prompt: reader.text([&*question.prompt]), task })
}

/// What is to be done in a question of each kind; none where there is nothing to pick.
fn task(reader: &mut Reader, kind: &Kind) -> Option<Task> {
    match kind {
        Kind::Judge(judge) => {
            let is_scam = judge.verdict == Verdict::Scam;
            Some(Task::Judge { is_scam, scene: scene(reader, &judge.scene) })
        }
        Kind::Choice(_) | Kind::Several(_) => {
            let (offered, keys) = kind.offered()?;
            let texts = offered.iter().map(|option| &*option.text);
            Some(options(reader, texts, |at| keys.contains(&at)))
        }
        Kind::Flags(flags) => {
            let cut = Cut::of(&flags.scene);
            let sentences = cut.sentences().map(|sentence| reader.text([sentence])).collect();
            let is_marked =
                cut.marks_of_sentences().iter().map(|marks| !marks.is_empty()).collect();
            Some(Task::Sentences { sentences, is_marked })
        }
        Kind::Order(_) | Kind::Match(_) | Kind::Number(_) | Kind::Short(_) => None,
    }
}

fn options<'t>(
    reader: &mut Reader,
    texts: impl Iterator<Item = &'t str>,
    is_key: impl Fn(usize) -> bool,
) -> Task {
    let options: Vec<Text> = texts.map(|text| reader.text([text])).collect();
    let is_key = (0..options.len()).map(is_key).collect();
    Task::Options { options, is_key }
}

fn scene(reader: &mut Reader, scene: &Scene) -> Text {
    let parts = scene.parts().into_iter().map(Part::words);
    reader.text(std::iter::once(&*scene.from).chain(parts))
}
