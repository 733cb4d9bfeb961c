//! `scamdrill workshop start`: a new room.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use jiff::{Timestamp, Zoned};

use crate::domain::agenda::setup_parts;
use crate::domain::class::Code;
use crate::domain::class::code::Draw;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Plan};
use crate::domain::question::Audience;
use crate::domain::room::{Doing, Names, Part, Put, Set, Setup};
use crate::domain::seed::Seed;
use crate::domain::selection::SELECTION_VERSION;

use crate::say;
use crate::store::{MemoryStore, Store};
use crate::ui::agenda::trouble;
use crate::ui::text::clean_line;

use super::super::arguments::{TopicOrBank, forms};
use super::super::chance::{draw_secret, draw_seed};
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::play::Play;
use super::super::rosters::Rosters;
use super::plan::find;
use super::running::{Running, listen, new_key};
use super::until;

/// Where a room listens if nobody says.
pub(super) const PORT: u16 = 8470;

/// How many questions, if nobody says.
const COUNT: u16 = 8;

#[derive(Args)]
pub(super) struct Start {
    #[arg(long, value_parser = TopicOrBank, num_args = 1.., value_name = "TOPIC")]
    banks: Vec<String>,
    #[arg(long, value_parser = forms(), ignore_case = true, conflicts_with = "banks")]
    form: Option<Form>,
    #[arg(long, value_name = "PLAN", conflicts_with_all = ["banks", "form", "count", "own_pace"])]
    plan: Option<String>,
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=100), conflicts_with = "form")]
    count: Option<u16>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, conflicts_with = "ask_names")]
    class: Option<String>,
    #[arg(long)]
    ask_names: bool,
    #[arg(long)]
    own_pace: bool,
    #[arg(long, value_name = "TIME", requires = "own_pace")]
    until: Option<String>,
    #[arg(long)]
    certainty: bool,
    #[arg(long)]
    seed: Option<u64>,
    #[arg(long, value_name = "ADDRESS", conflicts_with = "lan")]
    bind: Option<IpAddr>,
    #[arg(long)]
    lan: bool,
    #[arg(long, default_value_t = PORT)]
    port: u16,
    #[arg(long, value_name = "NAME")]
    host_name: Vec<String>,
}

impl Start {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        self.open(context, || context.any_room_store(), 0)
    }

    /// Lets made-up learners in, and keeps nothing.
    pub(super) fn rehearse(&self, context: &Context, learners: u16) -> Result<(), Failure> {
        self.open(context, || Ok(Box::new(MemoryStore::new())), learners)
    }

    fn open(
        &self,
        context: &Context,
        store: impl FnOnce() -> Result<Box<dyn Store + Send>, Failure>,
        made_up: u16,
    ) -> Result<(), Failure> {
        let library = context.library(&self.bank)?;
        let cards = self.cards(context)?;
        let seed = self.seed(context)?;
        let parts = self.parts(context, &library, seed)?;
        let wanted = SocketAddr::new(self.address(), self.port);
        // The port is taken before anything is kept.
        let listener = listen(context, wanted)?;
        let mut store = store()?;
        let listens = listener.local_addr().unwrap_or(wanted);
        // Whoever is made up has no card and chooses no name.
        let names = if made_up > 0 { Names::MadeUp } else { self.names() };
        let setup = self.setup(context, parts, names, (listens, seed))?;
        let key = new_key(context)?;
        let id = store.open_room(&setup, &key).map_err(|error| context.store_failure(&error))?;
        let kept = store.room(id).map_err(|error| context.store_failure(&error))?;
        let Some(kept) = kept else {
            return Err(Failure::Content(say!(context.words, "workshop-none")));
        };
        let library = Arc::new(library);
        let (names, banks) = (&self.host_name, &self.bank);
        Running { context, store, kept, library, banks, cards, names, made_up }.go_on(listener)
    }

    fn address(&self) -> IpAddr {
        match (self.bind, self.lan) {
            (Some(address), _) => address,
            (None, true) => Ipv4Addr::UNSPECIFIED.into(),
            (None, false) => Ipv4Addr::LOCALHOST.into(),
        }
    }

    /// Who plays with which card.
    fn cards(&self, context: &Context) -> Result<HashMap<Code, Learner>, Failure> {
        let Some(name) = &self.class else { return Ok(HashMap::new()) };
        let rosters = Rosters::look(context)?;
        let class = rosters.find(name)?;
        Ok(class.members.iter().map(|one| (one.code.clone(), one.id.clone())).collect())
    }

    fn audience(&self, context: &Context) -> Result<Option<Audience>, Failure> {
        let Some(name) = &self.class else { return Ok(None) };
        Ok(Some(Rosters::look(context)?.find(name)?.audience))
    }

    fn seed(&self, context: &Context) -> Result<Seed, Failure> {
        self.seed.map_or_else(|| draw_seed(context), |seed| Ok(Seed(seed)))
    }

    /// One set of what is wanted, as a round would ask it.
    fn parts(
        &self,
        context: &Context,
        library: &Library,
        seed: Seed,
    ) -> Result<Vec<Part>, Failure> {
        if let Some(word) = &self.plan {
            let agenda = find(context, word)?.agenda;
            let parts = setup_parts(&agenda, library, seed, self.audience(context)?);
            return parts
                .map_err(|error| Failure::Content(trouble(&context.words, library, &error)));
        }
        let play = Play {
            topics: self.banks.clone(),
            count: self.count.unwrap_or(COUNT),
            seed: Some(seed.0),
            form: self.form,
            certainty: self.certainty,
            ..Play::default()
        };
        let mut wanted = play.wanted(context, library)?;
        wanted.audience = self.audience(context)?;
        let learner = super::running::nobody(context)?;
        let plan = play.plan(context, library, (&learner, &HashMap::new()), &wanted)?;
        let set = Set { form: self.form, questions: puts(library, &plan) };
        Ok(vec![Part::new(match self.own_pace {
            true => Doing::OwnPace { sets: vec![set], until: self.until(context)? },
            false => Doing::Together(set),
        })])
    }

    /// When the clock ends what everybody does alone.
    fn until(&self, context: &Context) -> Result<Option<Timestamp>, Failure> {
        let Some(typed) = &self.until else { return Ok(None) };
        match until::next(typed, &Zoned::now()) {
            Some(until) => Ok(Some(until)),
            None => {
                let typed = clean_line(typed);
                Err(Failure::Usage(say!(context.words, "workshop-bad-until", typed = typed)))
            }
        }
    }

    /// By what people are known.
    fn names(&self) -> Names {
        match (&self.class, self.ask_names) {
            (Some(_), _) => Names::Class,
            (None, true) => Names::Own,
            (None, false) => Names::MadeUp,
        }
    }

    fn setup(
        &self,
        context: &Context,
        parts: Vec<Part>,
        names: Names,
        (listens, seed): (SocketAddr, Seed),
    ) -> Result<Setup, Failure> {
        let code = Draw::new(draw_secret(context)?, []).code();
        Ok(Setup {
            code,
            names,
            class: self.class.as_deref().and_then(|name| name.parse().ok()),
            certainty: self.certainty,
            seed,
            selection: SELECTION_VERSION,
            started: Context::now(),
            listens: listens.to_string().into(),
            parts,
        })
    }
}

/// The questions of a plan as a room puts them. In a room nobody is asked a spare.
fn puts(library: &Library, plan: &Plan) -> Vec<Put> {
    let has_care = |asked: &Asked| {
        let found = library.find(&asked.question);
        found.is_some_and(|(_, question)| question.advice.care.is_some())
    };
    let asked = plan.questions.iter().filter(|asked| !asked.spare);
    asked.map(|asked| Put { asked: asked.clone(), has_care: has_care(asked) }).collect()
}
