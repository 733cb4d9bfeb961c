//! A share of a whole as a bar. What it shows stands in words beside it, so it is not read aloud.

use maud::{Markup, html};

/// A bar; `share` goes from 0 to 1.
pub(super) fn bar(share: f64) -> Markup {
    // Pages allow no style in their markup, so the width is a value of the drawing.
    let width = format!("{:.1}%", share.clamp(0.0, 1.0) * 100.0);
    html! {
        svg.bar aria-hidden="true" focusable="false" width="100%" height="100%" {
            rect.track width="100%" height="100%" {}
            rect.part width=(width) height="100%" {}
        }
    }
}
