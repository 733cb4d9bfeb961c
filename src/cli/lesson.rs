//! `scamdrill lesson`: what a tactic is, how it looks, what to do.

use clap::Args;

use crate::bank::guides::lessons::{Lesson, Lessons};
use crate::domain::library::Library;
use crate::exchange::guides_json;
use crate::say;
use crate::ui::lesson::{all, items, menu, one, title};
use crate::ui::menu::{Item, pick};
use crate::ui::screen::{Block, Screen};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::seat::{Chosen, Gone, Seat, somebody_chooses};

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
            (None, false) if somebody_chooses() => {
                let library = context.library(&[])?;
                Seat::new(context)?.run(|seat| choose(seat, &lessons, &library))
            }
            (None, false) => context.draw(&all(&context.words, &lessons)),
        }
    }
}

fn show(context: &Context, lesson: &Lesson) -> Result<(), Failure> {
    // The banks are only looked through for a tactic that may have questions.
    let is_asked = match lesson.tactic.filter(|tactic| tactic.is_graded()) {
        Some(_) => is_asked(&context.library(&[])?, lesson),
        None => false,
    };
    Seat::read_or_print(context, one(&context.words, lesson, is_asked))
}

fn is_asked(library: &Library, lesson: &Lesson) -> bool {
    let mut focuses = library.questions().filter_map(|(_, question)| question.focus);
    lesson.tactic.is_some_and(|tactic| focuses.any(|focus| focus.tactic == tactic))
}

/// Asks which lesson, and shows it. In the full screen the list comes back.
pub(super) fn choose(
    seat: &mut Seat<'_>,
    lessons: &Lessons,
    library: &Library,
) -> Result<Gone, Failure> {
    let context = seat.context;
    loop {
        let place = match seat.choose(&mut menu(&context.words, lessons))? {
            Chosen::This(place) => place,
            Chosen::Nothing => return Ok(Gone::Calmly),
            Chosen::Left => return Ok(Gone::AtOnce),
        };
        let lesson = &lessons.all()[place];
        let screen = one(&context.words, lesson, is_asked(library, lesson));
        if !seat.is_full() {
            seat.show(&Screen { blocks: vec![Block::Gap] })?;
            seat.show(&screen)?;
            return Ok(Gone::Calmly);
        }
        if seat.read(screen)? == Gone::AtOnce {
            return Ok(Gone::AtOnce);
        }
    }
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
