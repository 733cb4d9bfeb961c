//! What a list of learners changes, before it is done and after, in the same order.

use crate::domain::class::FullName;
use crate::domain::class::merge::Merged;
use crate::exchange::roster_csv::Listed;
use crate::say;
use crate::words::Words;

use super::super::screen::{Role, Screen};
use super::super::text::clean_line;

/// More names than this are counted, not said.
const MOST: usize = 20;

/// What happens to one class.
pub struct Change {
    /// Whether there was no such class before.
    pub is_new: bool,
    /// What the list changes in it.
    pub merged: Merged,
}

/// What a list changes: would change, if it is not done.
pub fn imported(words: &Words, listed: &Listed, changes: &[Change], is_done: bool) -> Screen {
    let ending = if is_done { "done" } else { "will" };
    let mut screen = columns(words, listed);
    for change in changes {
        screen.gap();
        let name = change.merged.class.name.as_str();
        let id = if change.is_new {
            format!("import-class-new-{ending}")
        } else {
            "import-class".to_owned()
        };
        screen.say(Role::Heading, say!(words, &id, name = name));
        for text in class(words, &change.merged, ending) {
            screen.say(Role::Body, text);
        }
    }
    screen.gap();
    screen
}

/// Which columns were read: whoever headed one in another way sees it here.
fn columns(words: &Words, listed: &Listed) -> Screen {
    let heads = |heads: &[String]| clean_line(&heads.join(", "));
    let mut screen =
        Screen::line(Role::Aside, say!(words, "import-columns", names = heads(&listed.read)));
    if !listed.left_out.is_empty() {
        let names = heads(&listed.left_out);
        screen.say(Role::Aside, say!(words, "import-left-out", names = names));
    }
    screen
}

fn class(words: &Words, merged: &Merged, ending: &str) -> Vec<String> {
    let renamed = merged.renamed.iter().map(|(old, name)| {
        say!(words, "import-renamed-one", old = old.as_str(), name = name.as_str())
    });
    let told = [
        ("new", said(&merged.new)),
        ("renamed", renamed.collect()),
        ("updated", said(&merged.updated)),
        ("missing", said(&merged.missing)),
    ];
    let told = told.into_iter().filter(|(_, names)| !names.is_empty());
    let mut texts: Vec<String> = told
        .map(|(kind, names)| {
            let (count, id) = (names.len(), format!("import-{kind}-{ending}"));
            say!(words, &id, count = count, names = some(words, &names))
        })
        .collect();
    if merged.same > 0 {
        texts.push(say!(words, &format!("import-same-{ending}"), count = merged.same));
    }
    texts
}

fn said(names: &[FullName]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

/// Names have commas in them.
fn some(words: &Words, names: &[String]) -> String {
    let first = names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join("; ");
    match names.len().saturating_sub(MOST) {
        0 => first,
        count => say!(words, "import-more", names = first, count = count),
    }
}
