//! Whether an error has become rarer, as far as the numbers tell.

use std::cmp::Ordering;

use crate::measure::course::Change;
use crate::words::Value;

use super::{View, when};

/// Sentences begin with `start`, and one of them says each direction.
pub(super) fn change(view: View<'_>, start: &str, change: &Change) -> String {
    let direction = match change.direction() {
        Ordering::Less => "less",
        Ordering::Equal => "alike",
        Ordering::Greater => "more",
    };
    let ((month_before, before), (month_later, later)) = (change.earlier, change.later);
    let values: [(&str, Value); 6] = [
        ("earlier", when::month(view, month_before).into()),
        ("later", when::month(view, month_later).into()),
        ("count_earlier", before.count.into()),
        ("of_earlier", before.of.into()),
        ("count_later", later.count.into()),
        ("of_later", later.of.into()),
    ];
    view.words.say(&format!("{start}-{direction}"), &values)
}
