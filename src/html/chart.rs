//! A picture of numbers: its sentences, shares with a bar below.

use maud::{Markup, html};

use crate::ui::screen::{ChartView, Plot};

use super::bar::bar;

pub(super) fn chart(view: &ChartView) -> Markup {
    html! {
        figure.chart {
            figcaption dir="auto" { (view.title) }
            @for text in &view.before { p { (text) } }
            ul.numbers role="list" {
                @for (at, text) in view.numbers.iter().enumerate() {
                    li { (text) @if let Some(share) = share(&view.plot, at) { (bar(share)) } }
                }
            }
            @for text in &view.after { p { (text) } }
        }
    }
}

/// The share that a sentence is about.
fn share(plot: &Plot, at: usize) -> Option<f64> {
    match plot {
        Plot::Bars(bars) => bars.get(at).map(|bar| bar.share),
        Plot::Course { .. } => None,
    }
}
