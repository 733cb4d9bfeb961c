//! Banks as JSON: what their files hold, cut down to the questions that are wanted.

use std::collections::HashSet;

use toml::{Table, Value};

use crate::bank::shelf::Shelf;
use crate::exchange::bank_json;
use crate::say;
use crate::ui::text::clean_line;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::picked::Picked;

/// The document of these questions.
pub(super) fn text(context: &Context, picked: &[Picked<'_>]) -> Result<String, Failure> {
    let banks: Vec<Table> =
        picked.iter().map(|one| values(context, one)).collect::<Result<_, _>>()?;
    Ok(bank_json::file(&banks))
}

fn values(
    context: &Context,
    Picked { origin, bank, questions }: &Picked<'_>,
) -> Result<Table, Failure> {
    let found = Shelf::text_of(origin, bank).and_then(|(_, text)| text.parse::<Table>().ok());
    let mut values = found.ok_or_else(|| {
        let file = clean_line(&origin.file().unwrap_or_default());
        Failure::Content(say!(context.words, "checked-changed", file = file))
    })?;
    if questions.len() < bank.questions.len() {
        let ids: HashSet<&str> = questions.iter().map(|question| question.id.as_str()).collect();
        values.remove("story");
        if let Some(Value::Array(all)) = values.get_mut("question") {
            all.retain(|one| {
                one.get("id").and_then(Value::as_str).is_some_and(|id| ids.contains(id))
            });
            all.iter_mut()
                .filter_map(Value::as_table_mut)
                .for_each(|one| without_lost_twin(one, &ids));
        }
    }
    Ok(values)
}

/// A twin that stays behind is named no more.
fn without_lost_twin(question: &mut Table, ids: &HashSet<&str>) {
    let twin = question.get("twin").and_then(Value::as_str);
    if twin.is_some_and(|twin| !ids.contains(twin)) {
        question.remove("twin");
    }
}
