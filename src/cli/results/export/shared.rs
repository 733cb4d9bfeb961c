//! A table of groups that may be shown to others.

use std::io::Write;

use jiff::tz::TimeZone;

use crate::exchange::results::shared::{Shared, Whose};
use crate::exchange::results::{Identity, Surroundings};
use crate::exchange::{shared_json, shared_table};
use crate::say;
use crate::store::Scope;
use crate::ui::export::about_shared;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::people::People;
use super::output::{Broken, Output};
use super::walk::Walk;
use super::{Export, Format};

/// Refuses what tells of single people. A list of all of them in a table would give each away.
pub(super) fn refuse_single(
    export: &Export,
    context: &Context,
    format: Format,
) -> Result<(), Failure> {
    let words = &context.words;
    let single = match format {
        Format::Jsonl | Format::Moodle | Format::Canvas => {
            Some(format!("--format {}", format.word()))
        }
        Format::Csv | Format::Xlsx | Format::Json if !export.learners.is_empty() => {
            Some("--learner".to_owned())
        }
        _ => export.shape.map(|shape| format!("--shape {}", shape.word())),
    };
    match single {
        Some(option) => Err(Failure::Usage(say!(words, "export-shared-single", option = option))),
        None => Ok(()),
    }
}

/// Gathers the groups, settles what may be told of them, and writes the file.
pub(super) fn save(
    export: &Export,
    context: &Context,
    format: Format,
    people: &People,
    scope: &Scope,
    output: &Output<'_>,
) -> Result<(), Failure> {
    let mut whose: Vec<Whose> = people.classes(&export.class).cloned().map(Whose::Class).collect();
    whose.extend(export.class.is_empty().then_some(Whose::NoClass));
    let mut shared = Shared::new(whose, export.form);
    let classes = people.by_class();
    output.write(|out| {
        Walk { context, scope }.each(&mut |_, attempt| {
            let class = classes.get(&attempt.plan().learner);
            shared
                .add(&class.map_or(Whose::NoClass, |name| Whose::Class((*name).clone())), attempt);
            Ok(())
        })?;
        write(context, format, scope, out, &shared)
    })?;
    output.tell(&say!(context.words, "export-shared-written", file = output.name()))
}

fn write(
    context: &Context,
    format: Format,
    scope: &Scope,
    out: &mut (dyn Write + Send),
    shared: &Shared,
) -> Result<(), Broken> {
    let around = Surroundings {
        label: &|id| context.words.say(id, &[]),
        who: &Identity::of,
        about: &|_| None,
        zone: TimeZone::system(),
    };
    let walk = Walk { context, scope };
    let written = match format {
        Format::Json => return Ok(out.write_all(shared_json::document(shared).as_bytes())?),
        Format::Xlsx => {
            let about = about_shared(&context.words, scope, Context::now(), &around.zone);
            shared_table::xlsx(out, &around, shared, about)
        }
        _ => shared_table::csv(out, &around, shared),
    };
    written.map_err(|error| walk.broken(error))
}
