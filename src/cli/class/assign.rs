//! `scamdrill class assign`: a test for classes to do.

use clap::Args;
use jiff::civil::Date;
use jiff::{RoundMode, TimestampRound, Unit};

use crate::domain::class::{Assignment, Class, MAX_ASSIGNMENTS, rotated};
use crate::domain::form::Form;
use crate::say;
use crate::ui::names;
use crate::ui::screen::{Role, Screen};
use crate::ui::text::clean_line;

use super::super::arguments::forms;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::{is_in_use, typed};

#[derive(Args)]
pub(super) struct Assign {
    names: Vec<String>,
    #[arg(long, conflicts_with = "names")]
    all: bool,
    #[arg(long, value_parser = forms(), ignore_case = true, required_unless_present = "rotate")]
    form: Option<Form>,
    #[arg(long, value_name = "DATE")]
    due: String,
    #[arg(long)]
    rotate: bool,
}

impl Assign {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let due = self.due(context)?;
        let mut rosters = Rosters::open(context)?;
        let before = self.classes(context, &rosters)?;
        let forms = match (self.rotate, self.form) {
            (false, Some(form)) => vec![form; before.len()],
            (_, form) => rotated(&before.iter().collect::<Vec<_>>(), form),
        };
        let mut classes = before.clone();
        let to_the_second = TimestampRound::new().smallest(Unit::Second).mode(RoundMode::Trunc);
        let made = Context::now().round(to_the_second).unwrap_or_else(|_| Context::now());
        for (class, form) in classes.iter_mut().zip(forms) {
            class.assignments.push(Assignment { form, due, made });
        }
        rosters.keep(&classes, None)?;
        context.draw(&told(context, &before, &classes))
    }

    fn due(&self, context: &Context) -> Result<Date, Failure> {
        let bad = |id| Failure::Usage(say!(context.words, id, day = clean_line(&self.due)));
        let due: Date = self.due.parse().map_err(|_| bad("class-due-bad"))?;
        if due < Context::today() { Err(bad("class-due-past")) } else { Ok(due) }
    }

    /// The classes named, each once and in the order of their names; all in use, if all are wanted.
    fn classes(&self, context: &Context, rosters: &Rosters<'_>) -> Result<Vec<Class>, Failure> {
        if self.names.is_empty() && !self.all {
            return Err(Failure::Usage(say!(context.words, "class-none-named")));
        }
        let named = self.names.iter().map(|name| Ok(&rosters.find(name)?.name));
        let named = named.collect::<Result<Vec<_>, Failure>>()?;
        let is_wanted = |class: &&Class| match self.all {
            true => !class.archived,
            false => named.contains(&&class.name),
        };
        let wanted: Vec<Class> = rosters.classes().iter().filter(is_wanted).cloned().collect();
        if wanted.is_empty() {
            return Err(Failure::Usage(say!(context.words, "class-none")));
        }
        wanted.iter().try_for_each(|class| can_be_given(context, class))?;
        Ok(wanted)
    }
}

fn can_be_given(context: &Context, class: &Class) -> Result<(), Failure> {
    is_in_use(context, class)?;
    let (name, limit) = (class.name.as_str(), MAX_ASSIGNMENTS);
    match class.assignments.len() < limit {
        true => Ok(()),
        false => Err(Failure::Content(say!(
            context.words,
            "class-too-many-tests",
            name = name,
            limit = limit
        ))),
    }
}

/// What each class has been given, and whether its messages are new to it.
fn told(context: &Context, before: &[Class], classes: &[Class]) -> Screen {
    let (words, mut screen) = (&context.words, Screen::new());
    for (before, class) in before.iter().zip(classes) {
        let Some(given) = class.latest() else { continue };
        let had = before.assignments.iter().any(|one| one.form == given.form);
        let id = if had { "class-assigned-before" } else { "class-assigned" };
        let (name, form) = (class.name.as_str(), given.form.word());
        let day = names::day(words, given.due);
        screen.say(Role::Body, say!(words, id, name = name, form = form, day = day));
    }
    screen.gap();
    let typed = classes.first().map(typed).unwrap_or_default();
    screen.say(Role::Hint, say!(words, "class-assigned-how", typed = typed));
    screen
}
