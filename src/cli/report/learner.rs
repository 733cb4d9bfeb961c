//! `scamdrill report --learner`: progress, tests and a certificate of one learner.

use std::ops::ControlFlow;
use std::path::Path;

use jiff::tz::TimeZone;

use crate::domain::attempt::Attempt;
use crate::domain::learner::Learner;
use crate::measure::progress::Progress;
use crate::measure::record::Record;
use crate::report;
use crate::say;
use crate::store::{AttemptId, Kept, Scope, Store};
use crate::ui::certificate::{Certificate, missing};
use crate::ui::progress::{View, page};
use crate::ui::record::tests;
use crate::ui::screen::{Block, Screen};
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::learner::{call_to_play, is_unnamed, learner};
use super::super::people::People;
use super::super::quoted::quoted;
use super::super::seat::Seat;

/// What stands for the code of a learner: a page is handed on, and a code is not.
const SOME_CODE: &str = "CODE";

pub(super) fn run(context: &Context, named: &str, html: Option<&Path>) -> Result<(), Failure> {
    let subject = Subject::find(context, named)?;
    let (progress, record) = subject.looked_at(context)?;
    let (words, today) = (&context.words, Context::today());
    let view =
        View { words, learner: subject.name.as_deref(), call: &subject.call, year: today.year() };
    match html {
        Some(file) => {
            let page = report::learner::learner(view, &progress, &record, today);
            save_page(context, file, &page, "page-written")
        }
        None => Seat::read_or_print(context, screen(view, &progress, &record)),
    }
}

/// The same as the page, in words.
fn screen(view: View<'_>, progress: &Progress, record: &Record) -> Screen {
    let words = view.words;
    let mut screen = page(view, progress);
    if let Some(picture) = tests(words, record) {
        screen.gap();
        let key = say!(words, "progress-bars-key");
        screen.blocks.push(Block::Chart(picture.into_chart(Some(key))));
    }
    let certificate = Certificate::of(words, view.learner, record, Context::today());
    screen.append(match certificate {
        Some(certificate) => certificate.screen(),
        None => missing(words, view.call),
    });
    screen
}

/// Whose report it is.
struct Subject {
    id: Learner,
    /// None for somebody who has given no name.
    name: Option<String>,
    call: String,
}

impl Subject {
    /// Whom a text means: somebody of a class by code, id or name, or whoever plays under it.
    fn find(context: &Context, text: &str) -> Result<Self, Failure> {
        let people = People::look(context)?;
        match people.meant(text)[..] {
            [] => {
                let id = learner(context, Some(text))?;
                let name = (!is_unnamed(&id)).then(|| id.to_string());
                Ok(Self { id, name, call: call_to_play(context, Some(text), &[]) })
            }
            [member] => {
                tell_namesake(context, text, &member.id)?;
                let call = call_to_play(context, Some(SOME_CODE), &[]);
                Ok(Self { id: member.id.clone(), name: Some(member.name.to_string()), call })
            }
            _ => {
                let name = clean_line(text);
                Err(Failure::Usage(say!(context.words, "report-several", name = name)))
            }
        }
    }

    /// All that the answers say.
    fn looked_at(&self, context: &Context) -> Result<(Progress, Record), Failure> {
        let (now, zone) = (Context::now(), TimeZone::system());
        let Some(store) = context.existing_store()? else { return Ok(Default::default()) };
        let history = store.history(&self.id).map_err(|error| context.store_failure(&error))?;
        let attempts = attempts(context, &store, &self.id)?;
        Ok((Progress::of(&history, now, &zone), Record::of(&attempts, &zone)))
    }
}

/// All attempts of a learner. One that is damaged is left out with a word.
fn attempts(
    context: &Context,
    store: &dyn Store,
    learner: &Learner,
) -> Result<Vec<Attempt>, Failure> {
    let scope = Scope { learners: Some([learner.clone()].into()), ..Scope::default() };
    let (mut attempts, mut damaged): (Vec<Attempt>, Vec<AttemptId>) = (Vec::new(), Vec::new());
    let mut visit = |Kept { id, plan, entries }| {
        match Attempt::replay(plan, &entries) {
            Ok(attempt) => attempts.push(attempt),
            Err(_) => damaged.push(id),
        }
        ControlFlow::Continue(())
    };
    store.each_attempt(&scope, &mut visit).map_err(|error| context.store_failure(&error))?;
    for id in damaged {
        context.tell(&say!(context.words, "results-left-out", id = id.to_string()))?;
    }
    Ok(attempts)
}

/// Says that somebody has played under the very name of a learner, without a code.
fn tell_namesake(context: &Context, text: &str, member: &Learner) -> Result<(), Failure> {
    let Ok(other) = text.parse::<Learner>() else { return Ok(()) };
    let Some(store) = context.existing_store()?.filter(|_| other != *member) else { return Ok(()) };
    if store.is_new(&other).map_err(|error| context.store_failure(&error))? {
        return Ok(());
    }
    let (name, typed) = (other.as_str(), quoted(other.as_str()));
    context.tell(&say!(context.words, "report-name-too", name = name, typed = typed))
}
