//! A round with whoever types: going on or beginning anew, playing, and what is said when it is over.
//! `play`, `review` and the home screen come through here.

use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Plan};
use crate::measure::score::Score;
use crate::say;
use crate::store::{AttemptId, Kept, Store};
use crate::ui::drill::{Desk, Drill, DrillError, Ending};
use crate::ui::offer::{Decision, Offer};
use crate::ui::question::{QuestionsGone, Shown, shown};
use crate::ui::score::Call;
use crate::ui::screen::{Role, Screen};

use super::context::Context;
use super::failure::Failure;
use super::seat::Seat;

/// What kind of round is wanted.
pub(super) struct Round<'r> {
    /// Who plays.
    pub(super) learner: &'r Learner,
    /// Only this form; any round, if there is none.
    pub(super) form: Option<Form>,
    /// How many questions are wanted.
    pub(super) count: usize,
    /// How an unfinished round is met.
    pub(super) unfinished: Unfinished,
    /// What to type to play again.
    pub(super) call: Call,
    /// Chooses the questions of a new round.
    pub(super) plan: &'r dyn Fn(&dyn Store) -> Result<Plan, Failure>,
}

/// How an unfinished round is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfinished {
    /// It is offered to whoever can be asked.
    Offered,
    /// It is gone on with, without asking.
    GoneOnWith,
    /// It is left as it is.
    Left,
}

/// What came of a round.
pub(super) struct Sat {
    /// How it ended.
    pub(super) ending: Ending,
    /// What is left to say.
    pub(super) words: Screen,
    /// Its answers, and its name if it is kept; none if it never began.
    pub(super) attempt: Option<(Attempt, Option<AttemptId>)>,
}

impl Sat {
    fn nothing(ending: Ending) -> Self {
        Self { ending, words: Screen::new(), attempt: None }
    }
}

/// An attempt that is in the store, with its questions.
type Begun<'l> = (AttemptId, Attempt, Vec<Shown<'l>>);

/// What came of looking for an unfinished round.
enum Found<'l> {
    /// There is one, and it is gone on with.
    Wanted(Box<Begun<'l>>),
    /// There is none, or it is not wanted.
    Nothing,
    /// Somebody does not want to play at all.
    Over(Ending),
}

/// Goes through a round.
pub(super) fn sit(
    seat: &mut Seat<'_>,
    round: &Round<'_>,
    library: &Library,
    store: &mut dyn Store,
) -> Result<Sat, Failure> {
    Sitting { context: seat.context, round, seat }.play(library, store)
}

struct Sitting<'s, 'c> {
    context: &'c Context,
    round: &'s Round<'s>,
    seat: &'s mut Seat<'c>,
}

impl Sitting<'_, '_> {
    fn play(mut self, library: &Library, store: &mut dyn Store) -> Result<Sat, Failure> {
        let interrupted = self.words_of_end("interrupted-saved", "interrupted-private", (0, 0));
        self.seat.when_interrupted(interrupted);
        let begun = match self.unfinished(library, store)? {
            Found::Wanted(begun) => *begun,
            Found::Nothing => self.begin(library, store)?,
            Found::Over(ending) => return Ok(Sat::nothing(ending)),
        };
        let (words, pace, call) = (&self.context.words, self.seat.pace(), &self.round.call);
        let desk = Desk { library, words, pace, call };
        let opened = Drill::open(desk, store, begun, Context::now());
        let (mut drill, first) = opened.map_err(|error| drill_failure(self.context, &error))?;
        let context = self.context;
        self.seat.lead(&mut drill, &first, |error| drill_failure(context, error))?;
        let ending = drill.ending().unwrap_or(Ending::Stopped);
        let words = self.goodbye(ending, drill.attempt(), drill.id());
        let id = self.round.call.keeps.then(|| drill.id());
        Ok(Sat { ending, words, attempt: Some((drill.attempt().clone(), id)) })
    }

    /// Looks for an unfinished round, if one is wanted.
    fn unfinished<'l>(
        &mut self,
        library: &'l Library,
        store: &dyn Store,
    ) -> Result<Found<'l>, Failure> {
        let resumes = self.round.unfinished == Unfinished::GoneOnWith;
        let asks = self.seat.somebody_types && self.round.unfinished == Unfinished::Offered;
        if !(resumes || asks) {
            return Ok(Found::Nothing);
        }
        // Whoever wants a form goes on with that form and no other round.
        let kept = store.unfinished(self.round.learner, self.round.form);
        let kept = kept.map_err(|error| self.context.store_failure(&error))?;
        // A round of which nothing is done is no loss, so nobody is asked about it.
        match kept.filter(|kept| !asks || !kept.entries.is_empty()) {
            Some(kept) => self.go_on(library, kept, asks),
            None if resumes => {
                self.show(Role::Body, say!(self.context.words, "resume-none"))?;
                Ok(Found::Nothing)
            }
            None => Ok(Found::Nothing),
        }
    }

    /// Goes on with an unfinished round, if it is wanted and its questions are still there.
    fn go_on<'l>(
        &mut self,
        library: &'l Library,
        kept: Kept,
        asks: bool,
    ) -> Result<Found<'l>, Failure> {
        let words = &self.context.words;
        let shown = match shown(library, &kept.plan) {
            Ok(shown) => shown,
            Err(QuestionsGone(count)) => {
                self.show(Role::Body, say!(words, "resume-gone", count = count))?;
                return Ok(Found::Nothing);
            }
        };
        if kept.plan.questions.iter().any(|asked| is_changed(library, asked)) {
            self.show(Role::Body, say!(words, "resume-changed"))?;
        }
        let attempt = Attempt::replay(kept.plan, &kept.entries)
            .map_err(|error| drill_failure(self.context, &error.into()))?;
        let (done, total) = (attempt.done(), attempt.total());
        let decision = if asks {
            self.offer((done, total))?
        } else {
            if !self.seat.is_full() {
                let going_on = say!(words, "resume-going-on", done = done, total = total);
                self.show(Role::Body, going_on)?;
            }
            Decision::GoOn
        };
        Ok(match decision {
            Decision::GoOn => Found::Wanted(Box::new((kept.id, attempt, shown))),
            Decision::BeginAnew => Found::Nothing,
            Decision::Stop => Found::Over(Ending::Stopped),
            Decision::Leave => Found::Over(Ending::Left),
        })
    }

    fn offer(&mut self, progress: (usize, usize)) -> Result<Decision, Failure> {
        let mut offer = Offer::new(&self.context.words, progress);
        let first = offer.open();
        self.seat.lead_calmly(&mut offer, &first)?;
        Ok(offer.decision())
    }

    /// Begins a new round.
    fn begin<'l>(
        &mut self,
        library: &'l Library,
        store: &mut dyn Store,
    ) -> Result<Begun<'l>, Failure> {
        let is_new = store.is_new(self.round.learner);
        let is_new = is_new.map_err(|error| self.context.store_failure(&error))?;
        let plan = (self.round.plan)(store)?;
        self.say_welcome(is_new, &plan)?;
        let shown = shown(library, &plan).map_err(|QuestionsGone(count)| {
            Failure::Content(say!(self.context.words, "resume-gone", count = count))
        })?;
        let id = store.begin(&plan).map_err(|error| self.context.store_failure(&error))?;
        Ok((id, Attempt::start(plan), shown))
    }

    /// Says how to play; to somebody new also where answers go. The full screen has its keys in the
    /// last line, so it has nothing to say to somebody who knows the rest.
    fn say_welcome(&mut self, is_new: bool, plan: &Plan) -> Result<(), Failure> {
        let words = &self.context.words;
        let is_private = !self.round.call.keeps;
        if is_private || is_new {
            let id = if is_private { "private-here" } else { "saved-here" };
            self.show(Role::Aside, words.say(id, &[]))?;
        }
        if is_new || !self.seat.is_full() {
            self.show(Role::Hint, say!(words, "ground-rules"))?;
        }
        if let Some(form) = plan.form {
            let (form, total) = (form.word(), self.round.count);
            return self.show(Role::Body, say!(words, "form-welcome", form = form, total = total));
        }
        let count = plan.questions.len();
        if count < self.round.count {
            self.show(Role::Body, say!(words, "round-smaller", count = count))?;
        }
        Ok(())
    }

    /// What stays to be read when a round is over. Line mode has said its score already.
    fn goodbye(&self, ending: Ending, attempt: &Attempt, id: AttemptId) -> Screen {
        let mut screen = match ending {
            Ending::Stopped => {
                let done = (attempt.done(), attempt.total());
                let text = self.words_of_end("stopped-saved", "stopped-private", done);
                Screen::line(Role::Body, text)
            }
            Ending::Finished if self.seat.is_full() && self.round.call.keeps => {
                let Score { right, answered, .. } = Score::of(attempt);
                let (words, id) = (&self.context.words, id.to_string());
                let text =
                    say!(words, "finished-saved", right = right, answered = answered, id = id);
                Screen::line(Role::Body, text)
            }
            Ending::Finished | Ending::Left => return Screen::new(),
        };
        screen.gap();
        screen
    }

    fn show(&mut self, role: Role, text: String) -> Result<(), Failure> {
        let mut screen = Screen::line(role, text);
        if !self.seat.is_full() {
            screen.gap();
        }
        self.seat.show(&screen)
    }

    /// What is said when a round ends before its time, with how to go on.
    fn words_of_end(
        &self,
        saved: &'static str,
        private: &'static str,
        (done, total): (usize, usize),
    ) -> String {
        let call = &self.round.call;
        let id = if call.keeps { saved } else { private };
        say!(self.context.words, id, done = done, total = total, call = &call.play)
    }
}

fn is_changed(library: &Library, asked: &Asked) -> bool {
    library.find_asked(asked).is_some_and(|(bank, _)| bank.fingerprint != asked.fingerprint)
}

fn drill_failure(context: &Context, error: &DrillError) -> Failure {
    match error {
        DrillError::Store(error) => context.store_failure(error),
        DrillError::Attempt(_) => Failure::Content(say!(context.words, "resume-broken")),
    }
}
