//! A drill as one file: it plays in any browser, from a disk or a message, without a network. Everything
//! it says is drawn here; its script only shows it, counts, and keeps nothing unless it is told to.

mod parts;
mod set;
mod start;

use data_encoding::BASE64;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::domain::bank::Bank;
use crate::domain::plan::Plan;
use crate::html::{FIELDS, STYLE};
use crate::say;
use crate::ui::question::Shown;
use crate::ui::screen::Screen;
use crate::ui::text::clean;
use crate::words::Words;

use parts::templates;
pub use set::Set;
use start::{dock, end, help, start};

const OWN_STYLE: &str = include_str!("homework.css");

/// What the script is made of, in this order.
const SCRIPTS: [&str; 6] = [
    FIELDS,
    include_str!("homework/grade.js"),
    include_str!("homework/say.js"),
    include_str!("homework/score.js"),
    include_str!("homework/handin.js"),
    include_str!("homework/round.js"),
];

/// What begins when all of it is there.
const PAGE: &str = include_str!("homework/page.js");

/// What a page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Homework<'h> {
    /// What it is called.
    pub title: &'h str,
    /// What was chosen.
    pub plan: &'h Plan,
    /// Its questions, in the order of the plan, each with its bank.
    pub questions: &'h [(&'h Bank, Shown<'h>)],
    /// Where there is help.
    pub help: &'h Screen,
}

/// The page as a file.
pub fn homework(words: &Words, homework: &Homework<'_>) -> String {
    let set = Set::of(words, homework);
    let script = format!("{}\nconst SET = {};\n{PAGE}", SCRIPTS.join("\n"), set.json());
    let (script, style) = (clean(&lean(&script)), clean(&lean(&format!("{STYLE}{OWN_STYLE}"))));
    let page = html! {
        (DOCTYPE)
        html lang=(words.tag()) dir=(say!(words, "page-direction")) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(&script, &style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                title { (homework.title) }
                style { (PreEscaped(&style)) }
            }
            body {
                (main(words))
                (help(words, homework.help))
                (dock(words))
                noscript { p.banner { (say!(words, "homework-no-script")) } }
                template id="start" { (start(words, homework)) }
                template id="tail" { (crate::html::answer::end(words)) }
                template id="end" { (end(words)) }
                (templates(words, homework))
                script { (PreEscaped(&script)) }
            }
        }
    };
    clean(&page.into_string())
}

/// A script or a style without what only its writers read. It has no text of several lines.
fn lean(text: &str) -> String {
    let lines =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// What the browser may run and fetch: this script, this style, and nothing.
fn policy(script: &str, style: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text.as_bytes())));
    let (script, style) = (hash(script), hash(style));
    format!(
        "default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'"
    )
}

/// Where everything happens, with the words for its buttons.
fn main(words: &Words) -> Markup {
    html! {
        p.banner role="status" data-banner="" hidden="" {}
        main id="main" tabindex="-1"
            data-word-see=(say!(words, "homework-see"))
            data-word-skip=(say!(words, "fill-skip"))
            data-word-back=(say!(words, "homework-undo"))
            data-word-next=(say!(words, "homework-next"))
            data-word-score=(say!(words, "homework-score"))
            data-word-skipped=(say!(words, "skipped"))
            data-word-skipped-spare=(say!(words, "skipped-spare"))
            data-word-unkept=(say!(words, "homework-unkept"))
            data-word-erased=(say!(words, "homework-erased")) {}
    }
}

#[cfg(test)]
#[path = "homework/page_tests.rs"]
mod tests;
