//! `scamdrill` alone: the home screen in a terminal, the help elsewhere. Whatever is chosen comes back
//! here when it is over.

use jiff::tz::TimeZone;

use crate::bank::guides::help_lines::Directory;
use crate::bank::guides::lessons::Lessons;
use crate::bank::guides::now::FirstHour;
use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::topic::Topic;
use crate::say;
use crate::store::Store;
use crate::ui::drill::Ending;
use crate::ui::home::{Choice, State, forms, topics};
use crate::ui::review::what_comes_when;
use crate::ui::screen::{Role, Screen};
use crate::ui::story::menu::Told;

use super::context::Context;
use super::failure::Failure;
use super::help_lines::country_set;
use super::learner::{is_unnamed, learner, shown, task};
use super::play::Play;
use super::progress::Look;
use super::review::Review;
use super::seat::{Chosen, Gone, Seat};
use super::sitting::Sat;
use super::{lesson, now, review, story};

/// Somebody at home.
struct Home<'h> {
    context: &'h Context,
    name: Option<&'h str>,
    learner: Learner,
    /// How the learner is called on the screen.
    shown: Learner,
    library: Library,
    store: Box<dyn Store>,
}

/// The home screen, until somebody quits.
pub(super) fn run(context: &Context, name: Option<&str>) -> Result<(), Failure> {
    let learner = learner(context, name)?;
    let (library, store) = (context.library(&[])?, context.any_store()?);
    let shown = shown(context, name, &learner);
    let mut home = Home { context, name, learner, shown, library, store };
    Seat::new(context)?.run(|seat| home.stay(seat))
}

impl Home<'_> {
    fn stay(&mut self, seat: &mut Seat<'_>) -> Result<Gone, Failure> {
        loop {
            // What a round said of itself is over, and is nobody's business in what comes next.
            seat.when_interrupted(say!(self.context.words, "interrupted"));
            let state = self.state()?;
            let choices = state.choices();
            let place = match seat.choose(&mut state.menu(&self.context.words))? {
                Chosen::This(place) => place,
                Chosen::Nothing => return Ok(Gone::Calmly),
                Chosen::Left => return Ok(Gone::AtOnce),
            };
            match self.go(seat, choices[place]) {
                Ok(Gone::AtOnce) => return Ok(Gone::AtOnce),
                Ok(Gone::Calmly) => {}
                // What cannot be played is said, and home stays.
                Err(Failure::Content(text) | Failure::Usage(text)) => {
                    seat.show(&Screen::line(Role::Body, text))?;
                }
                Err(other) => return Err(other),
            }
        }
    }

    fn state(&self) -> Result<State<'_>, Failure> {
        let kept = self.store.unfinished(&self.learner, None);
        let kept = kept.map_err(|error| self.context.store_failure(&error))?;
        let begun = kept.filter(|kept| !kept.entries.is_empty());
        let attempt = begun.and_then(|kept| Attempt::replay(kept.plan, &kept.entries).ok());
        let looked = review::look(self.context, &*self.store, &self.learner)?;
        let due = (!looked.history.is_empty()).then(|| looked.count());
        Ok(State {
            who: (!is_unnamed(&self.learner)).then_some(&self.shown),
            keeps: !self.context.globals.private,
            unfinished: attempt.map(|attempt| (attempt.done(), attempt.total())),
            due,
            task: task(self.context, self.name, &*self.store)?,
        })
    }

    fn go(&mut self, seat: &mut Seat<'_>, choice: Choice) -> Result<Gone, Failure> {
        match choice {
            Choice::GoOn => self.play(seat, Play { resume: true, ..Play::default() }),
            Choice::Practise => self.play(seat, Play::default()),
            Choice::Review => self.review(seat),
            Choice::When => {
                let looked = review::look(self.context, &*self.store, &self.learner)?;
                let (forecast, today) = (looked.dues.forecast(), looked.dues.today());
                seat.read(what_comes_when(&self.context.words, &forecast, today))
            }
            Choice::Progress => self.progress(seat),
            Choice::Topic => self.topic(seat),
            Choice::Form => self.form(seat),
            Choice::Story => {
                let stories: Vec<Told<'_>> = self.library.stories().collect();
                story::choose(seat, &stories)
            }
            Choice::Lesson => lesson::choose(seat, &Lessons::load(), &self.library),
            Choice::Now => {
                let (first_hour, directory) = (FirstHour::load(), Directory::load());
                let country = country_set(self.context, &directory)?;
                now::tell(seat, now::sources(self.context, &first_hour, &directory), country)
            }
        }
    }

    fn topic(&mut self, seat: &mut Seat<'_>) -> Result<Gone, Failure> {
        match seat.choose(&mut topics(&self.context.words))? {
            Chosen::This(place) => {
                let topics = vec![Topic::WORDS[place].to_owned()];
                self.play(seat, Play { topics, ..Play::default() })
            }
            other => Ok(Gone::of(other == Chosen::Left)),
        }
    }

    fn form(&mut self, seat: &mut Seat<'_>) -> Result<Gone, Failure> {
        let attempts = self.store.attempts(Some(&self.learner));
        let attempts = attempts.map_err(|error| self.context.store_failure(&error))?;
        let mut menu = forms(&self.context.words, &attempts, &TimeZone::system());
        match seat.choose(&mut menu)? {
            Chosen::This(place) => {
                self.play(seat, Play { form: Some(Form::ALL[place]), ..Play::default() })
            }
            other => Ok(Gone::of(other == Chosen::Left)),
        }
    }

    fn review(&mut self, seat: &mut Seat<'_>) -> Result<Gone, Failure> {
        let looked = review::look(self.context, &*self.store, &self.learner)?;
        let review = Review::ahead(looked.count() == 0, self.name.map(str::to_owned));
        let sat = review.sit(seat, &self.library, &mut *self.store, &self.learner)?;
        self.after(seat, &sat)
    }

    fn progress(&mut self, seat: &mut Seat<'_>) -> Result<Gone, Failure> {
        let history = self.store.history(&self.learner);
        let history = history.map_err(|error| self.context.store_failure(&error))?;
        seat.read(Look::at(self.context, self.name, &self.learner, &history).screen())
    }

    fn play(&mut self, seat: &mut Seat<'_>, play: Play) -> Result<Gone, Failure> {
        let play = Play { learner: self.name.map(str::to_owned), ..play };
        let sat = play.sit(seat, &self.library, &mut *self.store)?;
        self.after(seat, &sat)
    }

    /// Says what is kept of a round that was stopped, if anything is.
    fn after(&self, seat: &mut Seat<'_>, sat: &Sat) -> Result<Gone, Failure> {
        let stopped = sat.attempt.as_ref().filter(|_| sat.ending == Ending::Stopped);
        let (done, total) =
            stopped.map_or((0, 0), |(attempt, _)| (attempt.done(), attempt.total()));
        if done > 0 && !self.context.globals.private {
            let text = say!(self.context.words, "home-saved", done = done, total = total);
            seat.show(&Screen::line(Role::Body, text))?;
        }
        Ok(Gone::of(sat.ending == Ending::Left))
    }
}
