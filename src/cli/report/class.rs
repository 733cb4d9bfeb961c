//! `scamdrill report --class`: what the answers of a class say, without a name.

use std::ops::ControlFlow;

use jiff::tz::TimeZone;

use crate::domain::attempt::Attempt;
use crate::domain::class::Class;
use crate::domain::library::Library;
use crate::exchange::{class_public_json, class_report_json};
use crate::measure::group::{Group, PublicResult};
use crate::report as pages;
use crate::say;
use crate::store::{Kept, Scope, Store};
use crate::ui::group::{Public, View, page};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::quoted::quoted;
use super::super::rosters::Rosters;
use super::super::seat::Seat;
use super::Report;

/// Reports on a class.
pub(super) fn report(asked: &Report, context: &Context, name: &str) -> Result<(), Failure> {
    let library = context.library(&asked.bank)?;
    let rosters = Rosters::look(context)?;
    // It may stand in a file that cannot be read.
    let class = rosters.find(name).or_else(|error| rosters.refuse_broken().and(Err(error)))?;
    let group = gather(context, class, &library)?;
    if asked.shared {
        return public(asked, context, class, &library, &group.public());
    }
    let result = group.result();
    if asked.json {
        let document = class_report_json::class(&class.name, Context::now(), &result);
        return context.print(&format!("{document}\n"));
    }
    let (words, zone, typed) = (&context.words, TimeZone::system(), quoted(class.name.as_str()));
    let view = View { words, library: &library, class: &class.name, typed: &typed, zone: &zone };
    match &asked.html {
        None => Seat::read_or_print(context, page(view, &result)),
        Some(file) => {
            let page = pages::class::class(view, &result, Context::today());
            save_page(context, file, &page, "group-written")
        }
    }
}

/// What of it others may see.
fn public(
    asked: &Report,
    context: &Context,
    class: &Class,
    library: &Library,
    result: &PublicResult,
) -> Result<(), Failure> {
    if asked.json {
        let document = class_public_json::class(&class.name, result);
        return context.print(&format!("{document}\n"));
    }
    // Days are not told, and no command that names the class.
    let (words, zone, typed) = (&context.words, TimeZone::UTC, "");
    let view = View { words, library, class: &class.name, typed, zone: &zone };
    match &asked.html {
        None => Seat::read_or_print(context, Public::of(view, result).into_screen(view)),
        Some(file) => {
            let page = pages::class::public(view, result, Context::today());
            save_page(context, file, &page, "public-written")
        }
    }
}

/// The attempts of a class. What was saved of a round may be damaged: that round is left out
/// with a word, because it must not keep a teacher from all the others.
fn gather<'g>(
    context: &Context,
    class: &'g Class,
    library: &'g Library,
) -> Result<Group<'g>, Failure> {
    let mut group = Group::new(class, library);
    let Some(store) = context.existing_store()? else { return Ok(group) };
    let learners = class.members.iter().map(|member| member.id.clone()).collect();
    let scope = Scope { learners: Some(learners), ..Scope::default() };
    let mut damaged = Vec::new();
    let walked = store.each_attempt(&scope, &mut |Kept { id, plan, entries }| {
        match Attempt::replay(plan, &entries) {
            Ok(attempt) => group.add(&attempt),
            Err(_) => damaged.push(id),
        }
        ControlFlow::Continue(())
    });
    walked.map_err(|error| context.store_failure(&error))?;
    for id in damaged {
        context.tell(&say!(context.words, "results-left-out", id = id.to_string()))?;
    }
    Ok(group)
}
