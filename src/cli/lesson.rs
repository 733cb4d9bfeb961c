//! `scamdrill lesson`: what a tactic is, how it looks, what to do.

use clap::Args;

use crate::bank::guides::lessons::{Lesson, Lessons};
use crate::bank::nearest::Nearest;
use crate::domain::library::Library;
use crate::domain::tactic::Tactic;
use crate::exchange::guides_json;
use crate::say;
use crate::ui::lesson::{all, one, title};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;

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

/// A lesson by its word or its title.
fn find<'l>(context: &Context, lessons: &'l Lessons, name: &str) -> Result<&'l Lesson, Failure> {
    let has_title =
        |lesson: &&Lesson| title(&context.words, lesson).eq_ignore_ascii_case(name.trim());
    let found = lessons.find(name).or_else(|| lessons.all().iter().find(has_title));
    found.ok_or_else(|| unknown(context, lessons, name))
}

fn unknown(context: &Context, lessons: &Lessons, name: &str) -> Failure {
    let words = || lessons.all().iter().map(Lesson::word);
    let near = Nearest::default().find(&name.trim().to_lowercase(), words());
    let (wanted, lessons) = (clean_line(name), words().collect::<Vec<_>>().join(", "));
    Failure::Usage(match near {
        Some(near) => say!(
            context.words,
            "no-such-lesson-near",
            wanted = wanted,
            near = near,
            lessons = lessons
        ),
        None => say!(context.words, "no-such-lesson", wanted = wanted, lessons = lessons),
    })
}
