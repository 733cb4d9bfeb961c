//! Which questions go out, bank by bank.

use std::collections::HashSet;

use crate::bank::shelf::{Origin, Shelf};
use crate::domain::bank::Bank;
use crate::domain::id::QuestionId;
use crate::domain::library::Library;
use crate::domain::plan::Plan;
use crate::domain::question::Question;
use crate::domain::selection::Wanted;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::play::named;
use super::super::chosen::Chosen;
use super::super::refuse;
use super::Platform;

/// The questions of a bank that go out, in the order of the bank.
pub(super) struct Picked<'s> {
    pub(super) origin: &'s Origin,
    pub(super) bank: &'s Bank,
    pub(super) questions: Vec<&'s Question>,
}

/// The questions of all banks at hand that somebody asks for.
pub(super) fn picked<'s>(
    context: &Context,
    shelf: &'s Shelf,
    chosen: &Chosen,
    platform: Platform,
) -> Result<Vec<Picked<'s>>, Failure> {
    let named = named_files(chosen);
    if shelf.refused().iter().any(|refused| named.contains(&refused.origin)) {
        refuse(context, shelf)?;
    }
    let wanted = wanted(context, shelf, chosen)?;
    let drawn = drawn(context, chosen)?;
    let is_ours = |question: &&Question| match (&drawn, chosen.form) {
        (Some(drawn), _) => drawn.contains(&question.id),
        (None, Some(form)) => question.form.is_some_and(|place| place.form == form),
        // Questions of forms go out only where a form is asked for, or where a bank goes out whole.
        (None, None) => platform == Platform::Json || question.is_practice(),
    };
    let fits = |question: &&Question| {
        chosen.audience.is_none_or(|people| people.may_see(question.audience))
    };
    let banks = shelf.banks().iter().filter(|(_, bank)| wanted.admits_bank(bank));
    let picked = banks.map(|(origin, bank)| {
        let questions = bank.questions.iter().filter(fits).filter(is_ours).collect();
        Picked { origin, bank, questions }
    });
    Ok(picked.filter(|picked| !picked.questions.is_empty()).collect())
}

/// Who asks for a number of questions, or for those of a seed, gets what a round would ask.
fn drawn(context: &Context, chosen: &Chosen) -> Result<Option<HashSet<QuestionId>>, Failure> {
    if chosen.form.is_some() || (chosen.count.is_none() && chosen.seed.is_none()) {
        return Ok(None);
    }
    let library: Library = context.library(&chosen.bank)?;
    let Plan { questions, .. } = chosen.plan(context, &library)?;
    Ok(Some(questions.into_iter().map(|asked| asked.question).collect()))
}

fn wanted(context: &Context, shelf: &Shelf, chosen: &Chosen) -> Result<Wanted, Failure> {
    let banks: Vec<&Bank> = shelf.banks().iter().map(|(_, bank)| bank).collect();
    let mut wanted = named(context, &banks, &chosen.topics)?;
    // Whoever names a file and nothing else means that file.
    if chosen.topics.is_empty() && !chosen.bank.is_empty() {
        let named = named_files(chosen);
        let ours = shelf.banks().iter().filter(|(origin, _)| named.contains(origin));
        wanted.banks.extend(ours.map(|(_, bank)| bank.id.clone()));
    }
    Ok(wanted)
}

fn named_files(chosen: &Chosen) -> Vec<Origin> {
    chosen.bank.iter().map(|file| Origin::of(file)).collect()
}
