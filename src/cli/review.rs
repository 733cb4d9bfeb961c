//! `scamdrill review`: what would soon fade comes back. What is due follows from the answers kept;
//! nothing else is stored.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::past::Past;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::seed::Seed;
use crate::exchange::ics::{Event, calendar};
use crate::say;
use crate::schedule::due::Dues;
use crate::schedule::reminders::{after_one_session, next_days};
use crate::schedule::review::{Candidate, REVIEW_VERSION, Wanted, choose, last_channels};
use crate::store::{MemoryStore, Store};
use crate::ui::drill::Ending;
use crate::ui::review::{reminder_event, review_event, what_comes_when};
use crate::ui::score::Call;

use super::chance::draw_seed;
use super::context::Context;
use super::failure::Failure;
use super::files::save_page;
use super::learner::{audience, call_to_play, learner, tell_task};
use super::seat::Seat;
use super::sitting::{Round, Sat, Unfinished, sit};

/// So many days ahead stand in a calendar.
const DAYS_AHEAD: usize = 30;

#[derive(Args)]
pub(super) struct Review {
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=40))]
    count: u16,
    #[arg(long)]
    more: bool,
    #[arg(long, conflicts_with_all = ["more", "certainty"])]
    when: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["more", "when", "certainty"])]
    ics: Option<PathBuf>,
    #[arg(long)]
    certainty: bool,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long = "as", value_name = "NAME")]
    learner: Option<String>,
}

/// A review as it is without any argument.
impl Default for Review {
    fn default() -> Self {
        Self {
            count: 10,
            more: false,
            when: false,
            ics: None,
            certainty: false,
            bank: Vec::new(),
            learner: None,
        }
    }
}

/// What is due for somebody, and from which answers that follows.
pub(super) struct Looked {
    pub(super) history: Vec<Past>,
    pub(super) dues: Dues,
}

/// Looks what is due today.
pub(super) fn look(
    context: &Context,
    store: &dyn Store,
    learner: &Learner,
) -> Result<Looked, Failure> {
    let history = store.history(learner).map_err(|error| context.store_failure(&error))?;
    let dues = Dues::of(&history, &TimeZone::system(), Context::today());
    Ok(Looked { history, dues })
}

impl Looked {
    /// How many tactics are due.
    pub(super) fn count(&self) -> usize {
        self.dues.by(self.dues.today()).count()
    }
}

impl Review {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let learner = learner(context, self.learner.as_deref())?;
        if let Some(file) = &self.ics {
            return self.save_days(context, &learner, file);
        }
        let mut store = self.store(context)?;
        let looked = look(context, &*store, &learner)?;
        if self.when || (!self.more && looked.count() == 0) {
            let words =
                what_comes_when(&context.words, &looked.dues.forecast(), looked.dues.today());
            return Seat::read_or_print(context, words);
        }
        let library = context.library(&self.bank)?;
        let mut seat = Seat::new(context)?;
        tell_task(&mut seat, self.learner.as_deref(), &*store, None)?;
        let sat = self.sit(&mut seat, &library, &mut *store, &learner)?;
        match sat.ending {
            Ending::Left => seat.clear(),
            _ => seat.end_with(&sat.words),
        }
    }

    /// The answers kept. Where there are none, looking what is due makes no file.
    fn store(&self, context: &Context) -> Result<Box<dyn Store>, Failure> {
        if context.globals.private || self.more {
            return context.any_store();
        }
        Ok(match context.existing_store()? {
            Some(store) => Box::new(store),
            None => Box::new(MemoryStore::default()),
        })
    }

    /// A review that goes on where nothing more is due.
    pub(super) fn ahead(more: bool, learner: Option<String>) -> Self {
        Self { more, learner, ..Self::default() }
    }

    /// Goes through a review, wherever somebody sits.
    pub(super) fn sit(
        &self,
        seat: &mut Seat<'_>,
        library: &Library,
        store: &mut dyn Store,
        learner: &Learner,
    ) -> Result<Sat, Failure> {
        let context = seat.context;
        let plan = |store: &dyn Store| self.plan(context, library, store, learner);
        let play = call_to_play(context, self.learner.as_deref(), &self.bank);
        let round = Round {
            learner,
            form: None,
            count: 0,
            unfinished: Unfinished::Offered,
            call: Call { play, keeps: !context.globals.private },
            plan: &plan,
        };
        sit(seat, &round, library, store)
    }

    fn plan(
        &self,
        context: &Context,
        library: &Library,
        store: &dyn Store,
        learner: &Learner,
    ) -> Result<Plan, Failure> {
        let looked = look(context, store, learner)?;
        let seen = store.seen(learner).map_err(|error| context.store_failure(&error))?;
        let is_seen = |id: &QuestionId| seen.contains_key(id);
        let answered: HashMap<&QuestionId, Timestamp> =
            looked.history.iter().map(|past| (&past.asked.question, past.at)).collect();
        // What was shown and never answered comes after what was never shown.
        let last_met = |id: &QuestionId| {
            is_seen(id).then(|| answered.get(id).copied().unwrap_or(Timestamp::MIN))
        };
        let people = audience(context, self.learner.as_deref())?;
        let candidates: Vec<Candidate<'_>> = library
            .questions()
            .filter(|(_, one)| people.is_none_or(|people| people.may_see(one.audience)))
            .map(|(bank, question)| Candidate {
                question,
                topic: bank.topic,
                last_met: last_met(&question.id),
            })
            .collect();
        let channel = |id: &QuestionId| Some(library.find(id)?.1.scene()?.channel);
        let channels = last_channels(&looked.history, channel);
        let (seed, wanted) = (draw_seed(context)?, self.wanted());
        let chosen = choose(&looked.dues, &candidates, &channels, wanted, seed);
        let asked = chosen.into_iter().filter_map(|id| library.find(id));
        let questions: Vec<Asked> =
            asked.map(|(bank, one)| Asked::of(bank, one, is_seen(&one.id))).collect();
        if questions.is_empty() {
            return Err(Failure::Content(say!(context.words, "review-no-question")));
        }
        Ok(self.plan_of(learner, seed, questions))
    }

    fn wanted(&self) -> Wanted {
        Wanted { tactics: usize::from(self.count), more: self.more }
    }

    fn plan_of(&self, learner: &Learner, seed: Seed, questions: Vec<Asked>) -> Plan {
        Plan {
            learner: learner.clone(),
            form: None,
            seed,
            selection: REVIEW_VERSION,
            feedback: Feedback::AfterEach,
            certainty: self.certainty,
            started: Context::now(),
            questions,
        }
    }

    /// Writes the days on which something comes back into a calendar file.
    fn save_days(&self, context: &Context, learner: &Learner, file: &Path) -> Result<(), Failure> {
        let store = context.existing_store()?;
        let looked = store.map(|store| look(context, &store, learner)).transpose()?;
        let events = days(context, looked.as_ref());
        // The same for one learner at all times, so that a calendar replaces what it has; and no name.
        let series = xxhash_rust::xxh3::xxh3_64(learner.as_str().as_bytes());
        let text = calendar(&events, Context::now(), context.words.tag(), series);
        save_page(context, file, &text, "calendar-written")
    }
}

/// The days on which something is due; for somebody who has come on one day only, fixed days after it.
fn days(context: &Context, looked: Option<&Looked>) -> Vec<Event> {
    let zone = TimeZone::system();
    let on = |past: &Past| past.at.to_zoned(zone.clone()).date();
    let (words, today) = (&context.words, Context::today());
    let history = looked.map(|looked| looked.history.as_slice()).unwrap_or_default();
    let first = history.first().map_or(today, on);
    match looked.filter(|_| history.iter().any(|past| on(past) != first)) {
        Some(looked) => {
            let days = next_days(&looked.dues, DAYS_AHEAD);
            days.into_iter().map(|(day, count)| review_event(words, day, count)).collect()
        }
        None => {
            let later = after_one_session(first).into_iter().filter(|day| *day >= today);
            let mut days: Vec<Date> = later.collect();
            // Whoever comes back after half a year begins anew.
            if days.is_empty() {
                days = after_one_session(today).into();
            }
            days.into_iter().map(|day| reminder_event(words, day)).collect()
        }
    }
}
