//! Which questions go on a page or on paper: those of a form, or a round of topics. As `play` chooses.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;

use crate::bank::shelf::Origin;
use crate::domain::bank::Bank;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::Plan;
use crate::domain::question::Audience;
use crate::domain::selection::Wanted;
use crate::say;
use crate::ui::question::Shown;
use crate::ui::troubles;

use super::super::arguments::{TopicOrBank, audiences, forms};
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::play::Play;

/// How many questions, if nobody says.
const COUNT: u16 = 10;

/// The plan has to be somebody's; it goes to nobody's store.
const NOBODY: &str = "nobody";

#[derive(Args)]
pub(super) struct Chosen {
    #[arg(value_parser = TopicOrBank)]
    pub(super) topics: Vec<String>,
    #[arg(long, value_parser = forms(), ignore_case = true, conflicts_with = "count")]
    pub(super) form: Option<Form>,
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=40))]
    pub(super) count: Option<u16>,
    #[arg(long)]
    pub(super) seed: Option<u64>,
    #[arg(long, value_parser = audiences(), ignore_case = true)]
    pub(super) audience: Option<Audience>,
    #[arg(long, value_name = "FILE")]
    pub(super) bank: Vec<PathBuf>,
}

impl Chosen {
    /// The topics and banks that are named. Whoever names a file and nothing else means that file.
    pub(super) fn named(&self, context: &Context) -> Vec<String> {
        if !self.topics.is_empty() || self.form.is_some() {
            return self.topics.clone();
        }
        let files: Vec<Origin> = self.bank.iter().map(|file| Origin::of(file)).collect();
        let shelf = context.shelf(&self.bank);
        let named = shelf.banks().iter().filter(|(origin, _)| files.contains(origin));
        named.map(|(_, bank)| bank.id.to_string()).collect()
    }

    /// The questions, and the order in which they and their options stand. Unless somebody says
    /// otherwise they are fit for everybody: nobody knows who will read them.
    pub(super) fn plan(&self, context: &Context, library: &Library) -> Result<Plan, Failure> {
        let play = Play {
            topics: self.named(context),
            count: self.count.unwrap_or(COUNT),
            seed: self.seed,
            form: self.form,
            certainty: true,
            ..Play::default()
        };
        let audience = Some(self.audience.unwrap_or(Audience::All));
        let wanted = Wanted { audience, ..play.wanted(context, library)? };
        let nobody: Learner = NOBODY
            .parse()
            .map_err(|error| Failure::Content(troubles::name(&context.words, &error)))?;
        play.plan(context, library, (&nobody, &HashMap::new()), &wanted)
    }
}

/// Says how many of the questions would show people what an import left open.
pub(super) fn tell_gaps(
    context: &Context,
    questions: &[(&Bank, Shown<'_>)],
) -> Result<(), Failure> {
    match questions.iter().filter(|(_, shown)| shown.question.has_gap()).count() {
        0 => Ok(()),
        count => context.tell(&say!(context.words, "questions-with-gaps", count = count)),
    }
}

/// The questions of a plan as they are shown, each with its bank.
pub(super) fn questions<'l>(
    context: &Context,
    library: &'l Library,
    plan: &Plan,
) -> Result<Vec<(&'l Bank, Shown<'l>)>, Failure> {
    let found = plan.questions.iter().filter_map(|asked| library.find_asked(asked));
    let found: Vec<(&Bank, Shown<'_>)> =
        found.map(|(bank, question)| (bank, Shown::new(question, plan.seed))).collect();
    match found.len() == plan.questions.len() {
        true => Ok(found),
        false => Err(Failure::Content(say!(context.words, "no-question-left"))),
    }
}
