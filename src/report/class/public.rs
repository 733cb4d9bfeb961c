//! A report of a class that others may see, as a page.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::measure::group::PublicResult;
use crate::say;
use crate::ui::group::{
    Public, PublicChangeWords, PublicFormWords, Section, View, public_changes, public_forms,
    public_heading, public_tactics,
};
use crate::ui::names;

use super::super::page::{Page, paragraph};
use super::super::table::{Table, wide};
use super::{listed, section};

/// What may be told of a class as a page, made on a day.
pub fn public(view: View<'_>, result: &PublicResult, made: Date) -> String {
    let words = view.words;
    let page = Page {
        language: words.tag(),
        title: &public_heading(view),
        below_title: &say!(words, "page-made", day = names::day(words, made)),
        main: main(view, result),
        end: &say!(words, "public-page-end"),
    };
    page.into_text()
}

fn main(view: View<'_>, result: &PublicResult) -> Markup {
    let Public { lead, forms, changes, tactics, teach, left_out, reading } =
        Public::of(view, result);
    let tabled = |table: Table| move |_: &Section| wide(view.words, &table);
    html! {
        div.report {
            div.lead { @for text in &lead { (paragraph(text)) } }
            @if result.forms.is_empty() { (section("forms", &forms, listed)) }
            @else { (section("forms", &forms, tabled(forms_table(view, result)))) }
            @if let Some(changes) = &changes {
                (section("changes", changes, tabled(changes_table(view, result))))
            }
            @if let Some(tactics) = &tactics {
                (section("tactics", tactics, |_| tactics_table(view, result).draw()))
            }
            @if let Some(teach) = &teach { (section("teach", teach, listed)) }
            (section("left-out", &left_out, listed))
            (section("reading", &reading, listed))
        }
    }
}

/// A row of a table that has a column for each of these.
fn row<T>(name: String, all: &[T], cell: fn(&T) -> &String) -> Vec<String> {
    std::iter::once(name).chain(all.iter().map(|one| cell(one).clone())).collect()
}

fn forms_table(view: View<'_>, result: &PublicResult) -> Table {
    let (words, told) = (view.words, public_forms(view, result));
    let row = |name: String, cell: fn(&PublicFormWords) -> &String| row(name, &told, cell);
    let heads = told.iter().map(|one| one.name.clone());
    Table {
        caption: say!(words, "group-occasions-caption"),
        columns: std::iter::once(say!(words, "group-column-when")).chain(heads).collect(),
        rows: vec![
            row(say!(words, "public-column-people"), |one| &one.people),
            row(say!(words, "group-column-spotted"), |one| &one.spotted),
            row(say!(words, "public-column-recognised"), |one| &one.recognised),
            row(say!(words, "group-column-skill"), |one| &one.skill),
            row(say!(words, "group-column-leaning"), |one| &one.leaning),
        ],
    }
}

fn changes_table(view: View<'_>, result: &PublicResult) -> Table {
    let (words, told) = (view.words, public_changes(view, result));
    let row = |name: String, cell: fn(&PublicChangeWords) -> &String| row(name, &told, cell);
    let heads = told.iter().map(|one| one.name.clone());
    Table {
        caption: say!(words, "group-changes-caption"),
        columns: std::iter::once(say!(words, "group-column-change")).chain(heads).collect(),
        rows: vec![
            row(say!(words, "group-column-missed"), |one| &one.missed),
            row(say!(words, "group-column-alarms"), |one| &one.alarms),
            row(say!(words, "group-column-skill"), |one| &one.skill),
            row(say!(words, "group-column-leaning"), |one| &one.leaning),
        ],
    }
}

fn tactics_table(view: View<'_>, result: &PublicResult) -> Table {
    let words = view.words;
    Table {
        caption: say!(words, "public-tactics-caption"),
        columns: vec![say!(words, "group-grid-tactic"), say!(words, "public-tactics-right")],
        rows: public_tactics(view, result).into_iter().map(Vec::from).collect(),
    }
}

#[cfg(test)]
#[path = "public_tests.rs"]
mod tests;
