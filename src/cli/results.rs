//! `scamdrill results`: what has been kept.

use clap::{Args, Subcommand};
use jiff::tz::TimeZone;

use crate::domain::attempt::{Asked, Attempt, Standing};
use crate::domain::learner::Learner;
use crate::domain::response::{Exposure, Response};
use crate::exchange::json;
use crate::measure::score::Score;
use crate::say;
use crate::store::{AttemptId, Store, StoreError, Summary};
use crate::ui::screen::{Role, Screen};
use crate::ui::troubles;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Results {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    List {
        #[arg(long = "as", value_name = "NAME")]
        learner: Option<String>,
        #[arg(long)]
        json: bool,
    },
    Show {
        id: i64,
        #[arg(long)]
        json: bool,
    },
}

impl Results {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::List { learner, json } => list(context, learner.as_deref(), *json),
            Action::Show { id, json } => show(context, AttemptId(*id), *json),
        }
    }
}

fn list(context: &Context, learner: Option<&str>, json: bool) -> Result<(), Failure> {
    let learner: Option<Learner> = learner
        .map(|name| {
            name.parse().map_err(|error| Failure::Usage(troubles::name(&context.words, &error)))
        })
        .transpose()?;
    let attempts = match context.existing_store()? {
        Some(store) => {
            store.attempts(learner.as_ref()).map_err(|error| context.store_failure(&error))?
        }
        None => Vec::new(),
    };
    if json {
        return context.print(&format!("{}\n", json::summaries(&attempts)));
    }
    if attempts.is_empty() {
        return context.tell(&say!(context.words, "results-none"));
    }
    let mut screen = Screen::new();
    for attempt in &attempts {
        screen.say(Role::Body, summary_line(context, attempt));
    }
    context.print(&context.pen(&std::io::stdout()).draw(&screen))
}

fn summary_line(context: &Context, attempt: &Summary) -> String {
    let words = &context.words;
    let (id, learner) = (attempt.id.to_string(), attempt.learner.as_str());
    let when = local(attempt.started);
    let (right, answered, asked) = (attempt.right, attempt.answered, attempt.asked);
    let line = if attempt.finished { "results-line" } else { "results-line-unfinished" };
    say!(
        words,
        line,
        id = id,
        when = when,
        learner = learner,
        right = right,
        answered = answered,
        asked = asked
    )
}

fn show(context: &Context, id: AttemptId, json: bool) -> Result<(), Failure> {
    let missing = || context.store_failure(&StoreError::NoSuchAttempt(id));
    let store = context.existing_store()?.ok_or_else(missing)?;
    let kept =
        store.attempt(id).map_err(|error| context.store_failure(&error))?.ok_or_else(missing)?;
    let attempt = Attempt::replay(kept.plan, &kept.entries).map_err(|_| {
        Failure::Content(say!(context.words, "results-broken", id = id.to_string()))
    })?;
    if json {
        return context.print(&format!("{}\n", json::attempt(&attempt, Some(id))));
    }
    context.print(&context.pen(&std::io::stdout()).draw(&contents(context, id, &attempt)))
}

fn contents(context: &Context, id: AttemptId, attempt: &Attempt) -> Screen {
    let words = &context.words;
    let plan = attempt.plan();
    let score = Score::of(attempt);
    let (id, learner, when) = (id.to_string(), plan.learner.as_str(), local(plan.started));
    let mut screen = Screen::new();
    screen.say(
        Role::Heading,
        say!(words, "results-heading", id = id, learner = learner, when = when),
    );
    screen.say(
        Role::Body,
        say!(words, "score-right", right = score.right, answered = score.answered),
    );
    screen.say(
        Role::Body,
        say!(words, "score-answered", answered = score.answered, asked = score.asked),
    );
    screen.say(Role::Aside, say!(words, "results-seed", seed = plan.seed.to_string()));
    screen.gap();
    for (at, (asked, standing)) in attempt.asked().enumerate() {
        screen.say(Role::Body, response_line(context, at + 1, asked, standing));
    }
    screen
}

fn response_line(context: &Context, number: usize, asked: &Asked, standing: &Standing) -> String {
    let words = &context.words;
    let question = asked.question.as_str();
    match standing {
        Standing::Open => say!(words, "results-open", number = number, question = question),
        Standing::Skipped => say!(words, "results-skipped", number = number, question = question),
        Standing::Answered(response) => {
            let said = say!(
                words,
                "results-answered",
                number = number,
                question = question,
                answer = response.answer.encode(),
                how = how(context, response),
                seconds = format!("{:.1}", response.took_ms as f64 / 1000.0)
            );
            let certainty = response.certainty.map(|certainty| {
                say!(words, "results-certainty", certainty = u32::from(certainty.number()))
            });
            let practice = (response.exposure == Exposure::AfterFeedback)
                .then(|| say!(words, "results-practice"));
            [Some(said), certainty, practice].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

fn how(context: &Context, response: &Response) -> String {
    let id = if response.credit.is_full() {
        "results-right"
    } else if response.credit.share() > 0.0 {
        "results-partly"
    } else {
        "results-wrong"
    };
    context.words.say(id, &[])
}

/// A moment as people of this machine's time zone write it.
fn local(moment: jiff::Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}
