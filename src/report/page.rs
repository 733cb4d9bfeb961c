//! What every page has: its head, its landmarks, its looks, and the gate that all text goes through.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::ui::screen::{Block, Role, Screen};
use crate::ui::text::clean;

/// How pages look: on a phone, a wide screen and paper, light and dark.
pub(super) const STYLE: &str = include_str!("style.css");

/// How papers look that are handed over; it goes behind [`STYLE`].
pub(super) const PAPERS: &str = include_str!("papers.css");

/// What is particular to a page.
pub struct Page<'p> {
    /// The language of its words, as a BCP 47 tag.
    pub language: &'p str,
    /// Its title, which is also its first heading.
    pub title: &'p str,
    /// What stands below the title.
    pub below_title: &'p str,
    /// What it is about.
    pub main: Markup,
    /// What stands at its end.
    pub end: &'p str,
}

impl Page<'_> {
    /// The page as a file.
    pub fn into_text(self) -> String {
        let Self { language, title, below_title, main, end } = self;
        let body = html! {
            header { h1 { (title) } p.quiet { (below_title) } }
            main { (main) }
            footer { p.quiet { (end) } }
        };
        document(language, title, STYLE, &body)
    }
}

/// A file of its own with these looks. Nothing in it acts: no script, and no character that changes what
/// a reader sees without being seen itself.
pub(super) fn document(language: &str, title: &str, style: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                // Whoever opens the page tells nobody, even if a word in it were a link.
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    clean(&page.into_string())
}

/// The paragraphs of a screen, a section under each heading. `id` begins the ids of the headings and
/// must be another for each screen on a page.
pub fn prose(id: &str, screen: &Screen) -> Markup {
    let parts = parts(screen);
    html! {
        @for (index, (heading, paragraphs)) in parts.iter().enumerate() {
            @let id = format!("{id}-{index}");
            @match heading {
                Some(heading) => section aria-labelledby=(id) {
                    h2 id=(id) { (heading) }
                    @for text in paragraphs { (paragraph(text)) }
                },
                None => div.lead { @for text in paragraphs { (paragraph(text)) } },
            }
        }
    }
}

/// The paragraphs of a screen without headings; what has to be said with care stands in a frame.
pub fn paragraphs(screen: &Screen) -> Markup {
    html! {
        @for block in &screen.blocks {
            @match block {
                Block::Line { role: Role::Care, text } => p.care { (text) },
                Block::Line { text, .. } => (paragraph(text)),
                _ => {}
            }
        }
    }
}

/// What stands under each heading; under none, what stands before the first.
fn parts(screen: &Screen) -> Vec<(Option<&str>, Vec<&str>)> {
    let mut parts: Vec<(Option<&str>, Vec<&str>)> = Vec::new();
    for block in &screen.blocks {
        match (block, parts.last_mut()) {
            (Block::Line { role: Role::Heading, text }, _) => parts.push((Some(text), Vec::new())),
            (Block::Line { text, .. }, Some((_, paragraphs))) => paragraphs.push(text),
            (Block::Line { text, .. }, None) => parts.push((None, vec![text])),
            _ => {}
        }
    }
    parts
}

/// A paragraph; what is to be typed stands in a line of its own, as on the screen.
pub fn paragraph(text: &str) -> Markup {
    let (text, typed) = match text.split_once("\nscamdrill ") {
        Some((text, typed)) => (text, Some(format!("scamdrill {typed}"))),
        None => (text, None),
    };
    html! {
        p {
            (text)
            @if let Some(typed) = typed { " " code { (typed) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::html::strict::{read, text_of};

    fn page(title: &str, text: &str) -> String {
        let screen = Screen::line(Role::Body, text.to_owned());
        let main = prose("p", &screen);
        Page { language: "en", title, below_title: text, main, end: text }.into_text()
    }

    #[test]
    fn what_is_to_be_typed_stands_apart() {
        let said = paragraph("Play:\nscamdrill play --as 'A & B'").into_string();
        assert_eq!(said, "<p>Play: <code>scamdrill play --as 'A &amp; B'</code></p>");
    }

    #[test]
    fn a_page_runs_and_fetches_nothing() {
        let page = page("A title", "A text");
        for word in ["<script", "http:", "https:", "url(", "@import", "<link", "<img", "src=", "on"]
        {
            let found = match word {
                "on" => page.contains(" onload") || page.contains(" onclick"),
                word => page.contains(word),
            };
            assert!(!found, "{word}");
        }
    }

    /// The colours of the looks: bright, dark and on paper, in this order.
    fn colours(name: &str) -> Vec<u32> {
        let start = format!("--{name}: #");
        let values = STYLE.split(&start).skip(1).map(|rest| &rest[..6]);
        values.map(|hex| u32::from_str_radix(hex, 16).unwrap()).collect()
    }

    /// How much light a colour gives, from 0 to 1 (WCAG 2.2, *relative luminance*).
    fn light(colour: u32) -> f64 {
        let part = |shift: u32| {
            let value = f64::from((colour >> shift) & 0xff) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    #[test]
    fn colours_can_be_told_apart() {
        // Words need a contrast of 4.5 to 1, what is drawn one of 3 to 1 (WCAG 2.2, AA).
        for (front, back, least) in [
            ("ink", "paper", 4.5),
            ("ink", "card", 4.5),
            ("ink", "track", 4.5),
            ("ink", "heat-one", 4.5),
            ("ink", "heat-four", 4.5),
            ("quiet", "paper", 4.5),
            ("quiet", "card", 4.5),
            ("bar", "card", 3.0),
            ("bar", "track", 3.0),
            ("line", "card", 3.0),
        ] {
            let pairs: Vec<_> = colours(front).into_iter().zip(colours(back)).collect();
            assert_eq!(pairs.len(), 3);
            for (front_colour, back_colour) in pairs {
                let (one, other) = (light(front_colour) + 0.05, light(back_colour) + 0.05);
                let contrast = one.max(other) / one.min(other);
                assert!(contrast >= least, "{front} on {back}: {contrast:.1}");
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_a_text_holds_is_text(title in "\\PC{0,30}|[<>&\"'/a-z!\\-\u{202e}\u{0}]{0,40}", text in "([<>&\"'/ a-z]|<script>|</style>|-->|\u{1b}){0,20}") {
            let page = page(&title, &text);
            let found = read(&page)?;
            prop_assert!(!page.to_lowercase().contains("<script"));
            prop_assert_eq!(text_of(&found, "h1"), clean(&title));
            prop_assert!(!page.chars().any(crate::domain::text::is_unsafe));
        }
    }
}
