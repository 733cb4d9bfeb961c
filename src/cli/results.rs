//! `scamdrill results`: what has been kept.

use clap::{Args, Subcommand};
use jiff::tz::TimeZone;

use crate::domain::answer::Answer;
use crate::domain::attempt::{Asked, Attempt, Outcome};
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::response::Response;
use crate::exchange::json;
use crate::measure::score::Score;
use crate::say;
use crate::store::{AttemptId, Store, StoreError, Summary};
use crate::ui::names;
use crate::ui::screen::{Role, Screen};
use crate::ui::troubles;
use crate::words::Words;

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
        return context.tell(&nothing_for(context, learner.as_ref()));
    }
    let mut screen = Screen::new();
    for attempt in &attempts {
        screen.say(Role::Body, summary_line(context, attempt));
    }
    context.draw(&screen)
}

fn nothing_for(context: &Context, learner: Option<&Learner>) -> String {
    match learner {
        Some(learner) => say!(context.words, "results-none-for", learner = learner.as_str()),
        None => say!(context.words, "results-none"),
    }
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
    let (banks, _) = context.shelf(&[]).into_parts();
    context.draw(&contents(context, &Library::new(banks), id, &attempt))
}

fn contents(context: &Context, library: &Library, id: AttemptId, attempt: &Attempt) -> Screen {
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
    for (at, (asked, outcome)) in attempt.outcomes().enumerate() {
        screen.say(Role::Body, response_line(context, library, at + 1, asked, outcome));
    }
    screen
}

fn response_line(
    context: &Context,
    library: &Library,
    number: usize,
    asked: &Asked,
    outcome: Outcome<'_>,
) -> String {
    let words = &context.words;
    let question = asked.question.as_str();
    let Some(response) = outcome.counted else {
        let id = if outcome.skipped { "results-skipped" } else { "results-open" };
        return say!(words, id, number = number, question = question);
    };
    let how = words.say(&format!("results-{}", response.credit.mark().word()), &[]);
    let mut line = say!(
        words,
        "results-answered",
        number = number,
        question = question,
        answer = answer_words(words, library, asked, response),
        how = how,
        seconds = format!("{:.1}", response.took_ms as f64 / 1000.0)
    );
    let mut add = |text: String| line.extend([" ", &text]);
    if let Some(certainty) = response.certainty {
        add(say!(words, "results-certainty", certainty = u32::from(certainty.number())));
    }
    if let Some(practice) = outcome.practice {
        add(say!(
            words,
            "results-practice",
            answer = answer_words(words, library, asked, practice)
        ));
    }
    line
}

/// An answer in the words of its options, as far as the bank is at hand.
fn answer_words(words: &Words, library: &Library, asked: &Asked, response: &Response) -> String {
    let options = library.find_asked(asked).and_then(|(_, question)| question.kind.offered());
    match (&response.answer, options) {
        (Answer::Verdict(verdict), _) => names::verdict(words, *verdict),
        (answer, Some((options, _))) => {
            let chosen = options.iter().enumerate().filter(|(at, _)| answer.chose(*at));
            chosen.map(|(_, option)| &*option.text).collect::<Vec<_>>().join("; ")
        }
        (answer, None) => answer.encode(),
    }
}

/// A moment as people of this machine's time zone write it.
fn local(moment: jiff::Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}
