//! Pages with one fault each, so that the looking itself is looked at.

use crate::browser::Sheets;
use crate::support::Home;

/// A page without a fault, and how many sheets it takes.
pub const SOUND: &str = "sound.html";
pub const SOUND_SHEETS: Sheets = Sheets { a4: 2, letter: 2 };

/// What stands in [`SOUND`].
const PAGE: &str = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sound</title>\
    <meta name=\"viewport\" content=\"width=device-width\"></head><body style=\"background: #fff\">\
    <main><h1>Sound</h1><p>One.</p><p style=\"break-before: page\">Two.</p></main></body></html>";

/// A fault: what of [`PAGE`] becomes what, and how a finding of it begins.
pub struct Fault {
    pub file: &'static str,
    pub found_as: &'static str,
    from: &'static str,
    to: &'static str,
}

impl Fault {
    /// Whether a finding is a consequence of this fault.
    pub fn may_be(&self, what: &str) -> bool {
        let is_request = self.found_as.starts_with("request:");
        what.starts_with(self.found_as) || is_request && what.starts_with("console: Failed to load")
    }
}

const fn fault(
    file: &'static str,
    found_as: &'static str,
    from: &'static str,
    to: &'static str,
) -> Fault {
    Fault { file, found_as, from, to }
}

pub const ALL: &[Fault] = &[
    fault("no-language.html", "axe html-has-lang:", " lang=\"en\"", ""),
    fault("no-title.html", "axe document-title:", "<title>Sound</title>", ""),
    fault("no-heading.html", "axe page-has-heading-one:", "<h1>Sound</h1>", ""),
    fault("faint.html", "axe color-contrast:", "<p>One", "<p style=\"color: #999\">One"),
    fault("wide.html", "overflow:", "<p>One", "<p style=\"width: 100rem\">One"),
    fault("cut.html", "cut: \"One", "<p>One", "<p style=\"height: .5em; overflow: hidden\">One"),
    // It can be reached by keys, but not be moved.
    fault(
        "not-moved.html",
        "cut: \"One",
        "<p>One",
        "<p tabindex=\"0\" style=\"width: 3rem; overflow-x: hidden; white-space: nowrap\">One and two and three",
    ),
    fault(
        "cut-plot.html",
        "cut: \"Far",
        "<p>One",
        "<svg role=\"img\" aria-label=\"plot\" width=\"100%\"><text x=\"98%\" y=\"1em\">Far away\
         </text></svg><p>One",
    ),
    fault(
        "collision.html",
        "collision: \"One\" and \"Two\"",
        "<p>One",
        "<svg role=\"img\" aria-label=\"plot\"><text y=\"1em\">One</text>\
         <text x=\"3\" y=\"1.2em\">Two</text></svg><p>One",
    ),
    fault(
        "asks.html",
        "request: https://tracker.example/",
        "</main>",
        "</main><link rel=\"stylesheet\" href=\"https://tracker.example/a.css\">",
    ),
    fault(
        "asks-beside.html",
        "request: file:",
        "</main>",
        "<img alt=\"\" src=\"beside.png\"></main>",
    ),
    fault(
        "says.html",
        "console: oh no",
        "</main>",
        "</main><script>console.error('oh no')</script>",
    ),
    fault(
        "throws.html",
        "script: oh no",
        "</main>",
        "</main><script>throw new Error('oh no')</script>",
    ),
    // Only in the dark.
    fault(
        "dark.html",
        "axe color-contrast:",
        "<p>One",
        "<style>@media (prefers-color-scheme: dark) { p { color: #ddd } }</style><p>One",
    ),
    // Only with large letters.
    fault("large.html", "cut: \"One", "<p>One", "<p style=\"height: 24px; overflow: hidden\">One"),
    // Only on paper.
    fault(
        "paper.html",
        "overflow:",
        "<p>One",
        "<style>@media print { p { width: 250mm } }</style><p>One",
    ),
];

/// Writes all of them into a home, and the sound one.
pub fn write_all(home: &Home) {
    home.write(SOUND, PAGE);
    for fault in ALL {
        let page = PAGE.replacen(fault.from, fault.to, 1);
        assert_ne!(page, PAGE, "{}", fault.file);
        home.write(fault.file, page);
    }
}
