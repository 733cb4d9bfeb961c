//! `scamdrill lesson`: what a tactic is, how it looks, what to do.

use clap::Args;

use crate::bank::guides::lessons::{Lesson, Lessons};
use crate::domain::library::Library;
use crate::domain::tactic::Tactic;
use crate::exchange::guides_json;
use crate::say;
use crate::ui::lesson::{all, items, menu, one, title};
use crate::ui::menu::{Item, pick};
use crate::ui::screen::{Block, Screen};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::seat::{Seat, somebody_chooses};

#[derive(Args)]
pub(super) struct LessonCommand {
    tactic: Option<String>,
    #[arg(long)]
    json: bool,
}

impl LessonCommand {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let lessons = Lessons::load();
        let titled = |lesson| (title(&context.words, lesson), lesson);
        let wanted = match &self.tactic {
            Some(name) => Some(find(context, &lessons, name)?),
            None => None,
        };
        match (wanted, self.json) {
            (Some(lesson), true) => {
                context.print(&format!("{}\n", guides_json::lesson(&titled(lesson))))
            }
            (None, true) => {
                let lessons: Vec<(String, &Lesson)> = lessons.all().iter().map(titled).collect();
                context.print(&format!("{}\n", guides_json::lessons(&lessons)))
            }
            (Some(lesson), false) => show(context, lesson),
            (None, false) if somebody_chooses() => choose(context, &lessons),
            (None, false) => context.draw(&all(&context.words, &lessons)),
        }
    }
}

fn show(context: &Context, lesson: &Lesson) -> Result<(), Failure> {
    // The banks are only looked through for a tactic that may have questions.
    let is_asked = match lesson.tactic.filter(|tactic| tactic.is_graded()) {
        Some(tactic) => is_asked(&context.library(&[])?, tactic),
        None => false,
    };
    context.draw(&one(&context.words, lesson, is_asked))
}

fn is_asked(library: &Library, tactic: Tactic) -> bool {
    let mut focuses = library.questions().filter_map(|(_, question)| question.focus);
    focuses.any(|focus| focus.tactic == tactic)
}

/// Asks which lesson, and shows it.
fn choose(context: &Context, lessons: &Lessons) -> Result<(), Failure> {
    let Some(place) = Seat::new(context).choose(menu(&context.words, lessons))? else {
        return Ok(());
    };
    context.draw(&Screen { blocks: vec![Block::Gap] })?;
    show(context, &lessons.all()[place])
}

/// A lesson by its number, its word or title, or how one of them begins.
fn find<'l>(context: &Context, lessons: &'l Lessons, name: &str) -> Result<&'l Lesson, Failure> {
    let items = items(&context.words, lessons);
    let found = pick(&items, name).map(|place| &lessons.all()[place]);
    found.map_err(|near| unknown(context, &items, &near, name))
}

fn unknown(context: &Context, items: &[Item], near: &[usize], name: &str) -> Failure {
    let near: Vec<&str> = near.iter().map(|place| items[*place].id.as_str()).collect();
    let (words, wanted) = (&context.words, clean_line(name));
    Failure::Usage(match &near[..] {
        [] => say!(words, "no-such-lesson", wanted = wanted),
        near => say!(words, "no-such-lesson-near", wanted = wanted, near = near.join(", ")),
    })
}
