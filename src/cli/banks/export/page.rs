//! `--format page`: a page that plays a drill without a network.

use std::path::Path;

use crate::bank::guides::help_lines::Directory;
use crate::report::homework::{Homework, homework};
use crate::say;
use crate::ui::help_lines::on_a_phone;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::files::save_page;
use super::super::super::help_lines::country_set;
use super::super::chosen::{Chosen, questions, tell_gaps};

/// Writes the page, and says what whoever hands it out should know.
pub(super) fn save(context: &Context, chosen: &Chosen, file: &Path) -> Result<(), Failure> {
    let words = &context.words;
    let library = context.library(&chosen.bank)?;
    let plan = chosen.plan(context, &library)?;
    let questions = questions(context, &library, &plan)?;
    tell_gaps(context, &questions)?;
    let directory = Directory::load();
    let country = country_set(context, &directory)?;
    let help = on_a_phone(words, &directory, country, Context::today());
    let title = say!(words, "homework-title");
    let page = Homework { title: &title, plan: &plan, questions: &questions, help: &help };
    save_page(context, file, &homework(words, &page), "page-written")?;
    let seed = plan.seed.to_string();
    context.tell(&say!(words, "homework-written", seed = seed))?;
    context.tell(&say!(words, "homework-keys-inside"))?;
    match country {
        None => context.tell(&say!(words, "homework-no-country")),
        Some(_) => Ok(()),
    }
}
