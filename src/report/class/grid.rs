//! Tactics by stages as a table whose cells are shaded: the number stands in each, so nothing rests on
//! the shade.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;
use crate::measure::group::{Cell, GroupResult, LEAST_ANSWERS, Tally};
use crate::measure::interval::Share;
use crate::say;
use crate::ui::group::{View, short_stage};
use crate::ui::names;

use super::scroll;

/// Shades, from the faintest to the strongest, each for what was missed less often than this share.
/// Half is what guessing misses, so finer steps lie below it.
const SHADES: [(f64, &str); 4] =
    [(0.15, "heat-1"), (0.3, "heat-2"), (0.45, "heat-3"), (f64::INFINITY, "heat-4")];

/// The table with its key; nothing where there is no cell.
pub(super) fn heat(view: View<'_>, result: &GroupResult) -> Markup {
    let title = say!(view.words, "group-grid-title");
    html! {
        @if !result.cells.is_empty() {
            div.wide role="region" tabindex="0" aria-label=(scroll(view, &title)) {
                (table(view, result))
            }
            p.quiet { (say!(view.words, "group-grid-shades", least = LEAST_ANSWERS)) }
            (key(view, result))
        }
    }
}

/// The stages that occur, and last those scenes that stand at none, if there are any.
fn stages(result: &GroupResult) -> Vec<Option<Stage>> {
    let found: BTreeSet<Option<Stage>> = result.cells.iter().map(|cell| cell.stage).collect();
    let staged = found.iter().copied().filter(Option::is_some);
    staged.chain(found.contains(&None).then_some(None)).collect()
}

fn table(view: View<'_>, result: &GroupResult) -> Markup {
    let (words, stages) = (view.words, stages(result));
    html! {
        table.heat {
            caption { (say!(words, "group-grid-caption")) }
            thead {
                tr {
                    th scope="col" { (say!(words, "group-grid-tactic")) }
                    th scope="col" { (say!(words, "group-grid-all")) }
                    @for stage in &stages { th scope="col" { (head(view, *stage)) } }
                }
            }
            tbody {
                @for one in &result.tactics {
                    tr {
                        th scope="row" { (names::tactic(words, one.tactic)) }
                        (cell(view, Some(one.right)))
                        @for stage in &stages { (cell(view, at(&result.cells, one.tactic, *stage))) }
                    }
                }
            }
        }
    }
}

/// A few letters for those who see the table, the whole name for those who hear it.
fn head(view: View<'_>, stage: Option<Stage>) -> Markup {
    html! {
        @match stage {
            None => (say!(view.words, "group-grid-no-stage")),
            Some(stage) => {
                span aria-hidden="true" { (short_stage(view, stage)) }
                span.heard { (names::stage(view.words, stage)) }
            }
        }
    }
}

fn at(cells: &[Cell], tactic: Tactic, stage: Option<Stage>) -> Option<Tally> {
    let found = cells.iter().find(|cell| (cell.tactic, cell.stage) == (tactic, stage));
    found.map(|cell| cell.right)
}

fn cell(view: View<'_>, tally: Option<Tally>) -> Markup {
    let Some(Tally { share, .. }) = tally else { return html! { td {} } };
    let text = say!(view.words, "group-grid-cell", count = share.count, of = share.of);
    html! { td class=[shade(share)] { (text) } }
}

/// The stronger, the more was missed; none where there are too few answers to tell.
fn shade(right: Share) -> Option<&'static str> {
    if right.of < LEAST_ANSWERS {
        return None;
    }
    let missed = 1.0 - right.value();
    SHADES.iter().find(|(below, _)| missed < *below).map(|(_, shade)| *shade)
}

fn key(view: View<'_>, result: &GroupResult) -> Markup {
    let named = stages(result).into_iter().flatten().map(|stage| {
        let (short, stage) = (short_stage(view, stage), names::stage(view.words, stage));
        say!(view.words, "group-grid-key", short = short, stage = stage)
    });
    let named: Vec<String> = named.collect();
    html! {
        @if !named.is_empty() {
            ul.key { @for text in &named { li { (text) } } }
        }
    }
}
