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
use crate::say;
use crate::store::Seen;

use super::super::context::Context;
use super::super::failure::Failure;
use super::Play;

/// What the learner has had to do with each question.
type History = HashMap<QuestionId, Seen>;

impl Play {
    /// A new round for a learner with this history.
    pub(super) fn plan(
        &self,
        context: &Context,
        library: &Library,
        learner: &Learner,
        history: &History,
    ) -> Result<Plan, Failure> {
        let seed = match self.seed {
            Some(seed) => Seed(seed),
            None => draw_seed(context)?,
        };
        let questions = self.questions(library, history, seed);
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

    fn questions(&self, library: &Library, history: &History, seed: Seed) -> Vec<Asked> {
        let wanted = Wanted {
            topics: self.topics.clone(),
            level: self.level.and_then(Level::new),
            tactic: self.tactic,
        };
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

/// A seed from the system, short enough to be written on a sheet.
fn draw_seed(context: &Context) -> Result<Seed, Failure> {
    let drawn = SysRng.try_next_u32();
    drawn.map(|word| Seed(u64::from(word))).map_err(|error| {
        Failure::Content(say!(context.words, "no-chance", reason = error.to_string()))
    })
}
