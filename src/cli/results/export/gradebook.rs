//! One grade for each learner, for a learning platform.

use crate::bank::read::{ReadError, read_bytes};
use crate::exchange::canvas_csv::{self, CanvasError};
use crate::exchange::moodle_csv::{self, Graded};
use crate::exchange::results::grades::Grades;
use crate::say;
use crate::store::Scope;
use crate::ui::export::{grade_head, identity_head};
use crate::ui::text::clean_line;
use crate::ui::troubles;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::people::People;
use super::Export;
use super::output::{Broken, Output};
use super::walk::Walk;

/// At most so many names are said.
const NAMES: usize = 20;

/// Makes a file of grades.
type Make<'m> = &'m dyn Fn(&Grades) -> Result<Graded, Failure>;

/// A file of grades for Moodle.
pub(super) fn moodle(
    export: &Export,
    context: &Context,
    people: &People,
    scope: &Scope,
    output: &Output<'_>,
) -> Result<(), Failure> {
    let by = export.identity.unwrap_or_default();
    let heads = [identity_head(&context.words, by), head(export, context)];
    save(context, scope, output, &|grades| {
        let made = moodle_csv::file(
            grades,
            &|learner: &_| people.for_platform(learner),
            by,
            [&heads[0], &heads[1]],
        );
        made.map_err(|error| Failure::Content(error.to_string()))
    })
}

/// The teacher's own gradebook of Canvas, with a column filled.
pub(super) fn canvas(
    export: &Export,
    context: &Context,
    people: &People,
    scope: &Scope,
    output: &Output<'_>,
) -> Result<(), Failure> {
    let Some(path) = &export.canvas_file else {
        return Err(Failure::Usage(say!(context.words, "export-needs-canvas-file")));
    };
    let file = clean_line(&path.display().to_string());
    let book = read_bytes(path).map_err(|error| unreadable(context, &file, &error))?;
    let column = head(export, context);
    save(context, scope, output, &|grades| {
        canvas_csv::fill(&book, grades, &|learner: &_| people.for_platform(learner), &column)
            .map_err(|error| no_gradebook(context, &file, &error))
    })
}

fn head(export: &Export, context: &Context) -> String {
    let given = export.column.as_deref().map(clean_line);
    given.unwrap_or_else(|| grade_head(&context.words, export.form))
}

fn unreadable(context: &Context, file: &str, error: &ReadError) -> Failure {
    Failure::Content(match error {
        ReadError::Missing | ReadError::Io(_) => troubles::unreadable(&context.words, file, error),
        other => say!(context.words, "file-unreadable", file = file, reason = other.to_string()),
    })
}

fn no_gradebook(context: &Context, file: &str, error: &CanvasError) -> Failure {
    let words = &context.words;
    Failure::Content(match error {
        CanvasError::NoGradebook(column) => {
            say!(words, "export-no-gradebook", file = file, column = *column)
        }
        CanvasError::Broken(error) => {
            say!(words, "file-unreadable", file = file, reason = clean_line(&error.to_string()))
        }
    })
}

/// Gathers the grades, writes the file, and says what is not in it.
fn save(
    context: &Context,
    scope: &Scope,
    output: &Output<'_>,
    make: Make<'_>,
) -> Result<(), Failure> {
    let (mut grades, mut graded) = (Grades::default(), Graded::default());
    output.write(|out| {
        Walk { context, scope }.each(&mut |_, attempt| {
            grades.add(attempt);
            Ok(())
        })?;
        graded = make(&grades).map_err(Broken::Failure)?;
        Ok(out.write_all(&graded.bytes)?)
    })?;
    let (words, file, count) = (&context.words, output.name(), graded.graded);
    output.tell(&say!(words, "export-graded", file = file, count = count))?;
    if grades.thin() > 0 {
        context.tell(&say!(words, "export-thin", count = grades.thin()))?;
    }
    let unfinished: Vec<String> = grades.unfinished().map(ToString::to_string).collect();
    tell_names(context, "export-unfinished", &unfinished)?;
    tell_names(context, "export-left-out", &graded.left_out)?;
    tell_names(context, "export-would-run", &graded.would_run)
}

/// Says which names something is about, as far as anybody reads them.
fn tell_names(context: &Context, id: &str, names: &[String]) -> Result<(), Failure> {
    if names.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = names.iter().take(NAMES).map(|name| clean_line(name)).collect();
    let (count, shown) = (names.len(), shown.join(", "));
    let mut said = context.words.say(id, &[("count", count.into()), ("names", shown.into())]);
    if let Some(more) = count.checked_sub(NAMES).filter(|more| *more > 0) {
        said.extend([" ", &say!(context.words, "export-and-more", count = more)]);
    }
    context.tell(&said)
}
