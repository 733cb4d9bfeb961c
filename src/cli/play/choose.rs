//! Which questions a new round asks.

use std::collections::HashMap;

use crate::domain::bank::Bank;
use crate::domain::form::{ASKED, Form, NotWhole, form_order};
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::question::{Level, Question};
use crate::domain::seed::Seed;
use crate::domain::selection::{Candidate, SELECTION_VERSION, Wanted, choose};
use crate::domain::topic::Topic;
use crate::say;
use crate::store::Seen;
use crate::ui::text::clean_line;

use super::super::chance::draw_seed;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::learner::audience;
use super::Play;

/// What the learner has had to do with each question.
type History = HashMap<QuestionId, Seen>;

impl Play {
    /// What the command line asks for. A word is a topic, the id of a bank, or both.
    pub(in crate::cli) fn wanted(
        &self,
        context: &Context,
        library: &Library,
    ) -> Result<Wanted, Failure> {
        let (level, tactic) = (self.level.and_then(Level::new), self.tactic);
        let audience = audience(context, self.learner.as_deref())?;
        let banks: Vec<&Bank> = library.banks().iter().collect();
        Ok(Wanted { level, tactic, audience, ..named(context, &banks, &self.topics)? })
    }

    /// A new round of what is wanted, for a learner with this history.
    pub(in crate::cli) fn plan(
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
        let questions = match self.form {
            Some(form) => self.form_questions(context, library, history, (form, wanted, seed))?,
            None => self.questions(library, history, wanted, seed),
        };
        if questions.is_empty() {
            let id = if self.wrong { "no-question-missed" } else { "no-question-left" };
            return Err(Failure::Content(context.words.say(id, &[])));
        }
        // Both twins are in a form: the explanation of one would give the other away.
        let at_end = self.exam || self.form.is_some();
        Ok(Plan {
            learner: learner.clone(),
            form: self.form,
            seed,
            selection: SELECTION_VERSION,
            feedback: if at_end { Feedback::AtEnd } else { Feedback::AfterEach },
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
        let seen = |question: &Question| seen_in(history, question);
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

    /// The questions of a form, out of the banks that are named or out of all.
    fn form_questions(
        &self,
        context: &Context,
        library: &Library,
        history: &History,
        (form, wanted, seed): (Form, &Wanted, Seed),
    ) -> Result<Vec<Asked>, Failure> {
        // Forms of two languages are two forms; whoever names banks has chosen.
        let is_named = !self.topics.is_empty();
        let is_ours = |bank: &Bank| is_named || bank.primary_language() == context.words.tag();
        let in_form = |question: &Question| question.form.is_some_and(|place| place.form == form);
        let of_form: Vec<&Question> = library
            .questions()
            .filter(|(bank, _)| wanted.admits_bank(bank) && is_ours(bank))
            .filter(|(_, question)| in_form(question))
            .map(|(_, question)| question)
            .collect();
        let order = form_order(&of_form, seed).map_err(|NotWhole { scams, genuine }| {
            let (form, wanted) = (form.word(), ASKED);
            Failure::Content(say!(
                context.words,
                "form-not-whole",
                form = form,
                wanted = wanted,
                scams = scams,
                genuine = genuine
            ))
        })?;
        let found = order.into_iter().filter_map(|id| library.find(id));
        let asked =
            |(bank, question)| Asked::of(bank, question, seen_in(history, question).times > 0);
        Ok(found.map(asked).collect())
    }
}

fn seen_in(history: &History, question: &Question) -> Seen {
    history.get(&question.id).copied().unwrap_or_default()
}

/// What is named by words, each a topic, the id of a bank, or both.
pub(in crate::cli) fn named(
    context: &Context,
    banks: &[&Bank],
    named: &[String],
) -> Result<Wanted, Failure> {
    let mut wanted = Wanted::default();
    for word in named.iter().map(|word| word.to_lowercase()) {
        let topic = Topic::from_word(&word);
        let bank = banks.iter().find(|bank| bank.id.as_str() == word);
        if topic.is_none() && bank.is_none() {
            return Err(no_such_topic(context, banks, &word));
        }
        wanted.topics.extend(topic);
        wanted.banks.extend(bank.map(|bank| bank.id.clone()));
    }
    Ok(wanted)
}

fn no_such_topic(context: &Context, banks: &[&Bank], word: &str) -> Failure {
    let banks: Vec<&str> = banks.iter().map(|bank| bank.id.as_str()).collect();
    let (word, topics, banks) = (clean_line(word), Topic::WORDS.join(", "), banks.join(", "));
    Failure::Usage(say!(
        context.words,
        "no-such-topic",
        word = word,
        topics = topics,
        banks = banks
    ))
}
