//! A table: the numbers of a plot for everybody who cannot or need not see it.

use maud::{Markup, html};

use crate::say;
use crate::words::Words;

/// A table, whose first column names its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// What the columns hold.
    pub columns: Vec<String>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The table as it stands on a page.
    pub fn draw(&self) -> Markup {
        html! {
            table {
                caption { (self.caption) }
                thead { tr { @for column in &self.columns { th scope="col" { (column) } } } }
                tbody {
                    @for row in &self.rows {
                        tr {
                            @for (index, cell) in row.iter().enumerate() {
                                @if index == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A table that may be wider than a phone: it is moved by itself, by touch or by keys.
pub fn wide(words: &Words, table: &Table) -> Markup {
    html! {
        div.wide role="region" tabindex="0" aria-label=(say!(words, "group-scroll", title = &table.caption)) {
            (table.draw())
        }
    }
}
