//! Which questions a new round asks.

use std::collections::HashMap;

use rand::TryRng;
use rand::rngs::SysRng;

use crate::domain::attempt::{Asked, Feedback, Plan};
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::question::{Level, Question};
use crate::domain::seed::Seed;
use crate::domain::selection::{Candidate, SELECTION_VERSION, Wanted, choose};
use crate::domain::topic::Topic;
use crate::say;
use crate::store::Seen;
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::Play;

/// What the learner has had to do with each question.
type History = HashMap<QuestionId, Seen>;

impl Play {
    /// What the command line asks for. A word is a topic, the id of a bank, or both.
    pub(super) fn wanted(&self, context: &Context, library: &Library) -> Result<Wanted, Failure> {
        let (level, tactic) = (self.level.and_then(Level::new), self.tactic);
        let mut wanted = Wanted { level, tactic, ..Wanted::default() };
        for word in self.topics.iter().map(|word| word.to_lowercase()) {
            let topic = Topic::from_word(&word);
            let bank = library.banks().iter().find(|bank| bank.id.as_str() == word);
            if topic.is_none() && bank.is_none() {
                return Err(no_such_topic(context, library, &word));
            }
            wanted.topics.extend(topic);
            wanted.banks.extend(bank.map(|bank| bank.id.clone()));
        }
        Ok(wanted)
    }

    /// A new round of what is wanted, for a learner with this history.
    pub(super) fn plan(
        &self,
        context: &Context,
        library: &Library,
        (learner, history): (&Learner, &History),
        wanted: &Wanted,
    ) -> Result<Plan, Failure> {
        let seed = match self.seed {
            Some(seed) => Seed(seed),
            None => draw_seed(context)?,
        };
        let questions = self.questions(library, history, wanted, seed);
        if questions.is_empty() {
            let id = if self.wrong { "no-question-missed" } else { "no-question-left" };
            return Err(Failure::Content(context.words.say(id, &[])));
        }
        Ok(Plan {
            learner: learner.clone(),
            seed,
            selection: SELECTION_VERSION,
            feedback: if self.exam { Feedback::AtEnd } else { Feedback::AfterEach },
            certainty: self.certainty,
            started: Context::now(),
            questions,
        })
    }

    fn questions(
        &self,
        library: &Library,
        history: &History,
        wanted: &Wanted,
        seed: Seed,
    ) -> Vec<Asked> {
        let seen = |question: &Question| history.get(&question.id).copied().unwrap_or_default();
        let candidates: Vec<Candidate<'_>> = library
            .questions()
            .filter(|(bank, question)| wanted.admits(bank, question))
            .filter(|(_, question)| !self.wrong || seen(question).missed)
            .map(|(bank, question)| Candidate {
                question,
                topic: bank.topic,
                // A seed gives the same round to everybody, whatever they have seen.
                times_seen: if self.seed.is_some() { 0 } else { seen(question).times },
            })
            .collect();
        let chosen = choose(&candidates, self.count(), seed);
        let found = chosen.into_iter().filter_map(|id| library.find(id));
        found.map(|(bank, question)| Asked::of(bank, question, seen(question).times > 0)).collect()
    }
}

fn no_such_topic(context: &Context, library: &Library, word: &str) -> Failure {
    let banks: Vec<&str> = library.banks().iter().map(|bank| bank.id.as_str()).collect();
    let (word, topics, banks) = (clean_line(word), Topic::WORDS.join(", "), banks.join(", "));
    Failure::Usage(say!(
        context.words,
        "no-such-topic",
        word = word,
        topics = topics,
        banks = banks
    ))
}

/// A seed from the system, short enough to be written on a sheet.
fn draw_seed(context: &Context) -> Result<Seed, Failure> {
    let drawn = SysRng.try_next_u32();
    drawn.map(|word| Seed(u64::from(word))).map_err(|error| {
        Failure::Content(say!(context.words, "no-chance", reason = error.to_string()))
    })
}
