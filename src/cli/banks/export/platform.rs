//! Files for other platforms and for machines.

use std::path::Path;

use crate::say;
use crate::ui::exchange::{labels, left_behind, left_out};
use crate::ui::text::clean_line;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::super::files::save_text;
use super::packed::Packed;
use super::picked::{Picked, picked};
use super::{Export, Platform, document};

/// Writes the file, once it is told what does not come along.
pub(super) fn save(context: &Context, export: &Export, platform: Platform) -> Result<(), Failure> {
    let shelf = context.shelf(&export.chosen.bank);
    let picked = picked(context, &shelf, &export.chosen, platform)?;
    if picked.is_empty() {
        return Err(nothing(context));
    }
    let (text, count) = match platform {
        Platform::Json => (document::text(context, &picked)?, total(&picked)),
        _ => packed(context, export, platform, &picked)?,
    };
    save_text(context, &export.output, &text)?;
    if export.output == Path::new("-") {
        return Ok(());
    }
    let file = clean_line(&export.output.display().to_string());
    context.tell(&say!(context.words, "bank-exported", file = file, count = count))?;
    match platform {
        Platform::Json if export.chosen.form.is_none() => tell_forms_inside(context, &picked),
        _ => Ok(()),
    }
}

/// Says how many questions of forms went along with whole banks.
fn tell_forms_inside(context: &Context, picked: &[Picked<'_>]) -> Result<(), Failure> {
    let all = picked.iter().flat_map(|picked| &picked.questions);
    match all.filter(|question| !question.is_practice()).count() {
        0 => Ok(()),
        count => context.tell(&say!(context.words, "bank-export-forms-inside", count = count)),
    }
}

fn packed(
    context: &Context,
    export: &Export,
    platform: Platform,
    picked: &[Picked<'_>],
) -> Result<(String, usize), Failure> {
    let packed = Packed::of(picked, platform, &labels(&context.words));
    tell_lost(context, platform, &packed)?;
    if export.chosen.form.is_none() {
        tell_forms(context, picked)?;
    }
    if export.strict && !packed.is_whole() {
        return Err(Failure::Content(say!(context.words, "bank-export-strict")));
    }
    match packed.count() {
        0 => Err(nothing(context)),
        count => Ok((packed.file(platform), count)),
    }
}

fn tell_lost(context: &Context, platform: Platform, packed: &Packed) -> Result<(), Failure> {
    let words = &context.words;
    let lost = left_behind(words, platform.word(), &packed.lost);
    let unfit = left_out(words, platform.word(), &packed.unfit);
    lost.iter().chain(&unfit).try_for_each(|text| context.tell(text))
}

/// Says how many questions stayed behind because they belong to forms.
fn tell_forms(context: &Context, picked: &[Picked<'_>]) -> Result<(), Failure> {
    let all = picked.iter().flat_map(|picked| &picked.bank.questions);
    match all.filter(|question| !question.is_practice()).count() {
        0 => Ok(()),
        count => context.tell(&say!(context.words, "bank-export-forms", count = count)),
    }
}

fn total(picked: &[Picked<'_>]) -> usize {
    picked.iter().map(|picked| picked.questions.len()).sum()
}

fn nothing(context: &Context) -> Failure {
    Failure::Content(say!(context.words, "bank-export-nothing"))
}
