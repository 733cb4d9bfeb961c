//! What can be done on a page of the full screen. Each key is the word that line mode reads, so no
//! drawing has functions of its own; `docs/keys.md` lists them all.

use crate::words::Words;

use super::dialogue::{Field, Key, Page};
use super::screen::Screen;

/// A key with the message that names it.
pub(super) type Named = (&'static str, &'static str);

pub(super) const ENTER_NEXT: Named = ("", "key-next");
pub(super) const ENTER_SEE: Named = ("", "key-see");
pub(super) const ENTER_BEGIN: Named = ("", "key-begin");
pub(super) const ENTER_SCORE: Named = ("", "key-score");
pub(super) const ENTER_FINISH: Named = ("", "key-finish");
pub(super) const ENTER_ANSWERS: Named = ("", "key-answer");
pub(super) const ENTER_CHOOSES: Named = ("", "key-choose");
pub(super) const ENTER_LEAVES_OUT: Named = ("", "key-leave-out");
pub(super) const HELP: Named = ("?", "key-help");
pub(super) const LEAVE: Named = ("x", "key-leave");
pub(super) const MORE: Named = ("m", "key-more");
pub(super) const SOURCE: Named = ("w", "key-source");
pub(super) const SKIP: Named = ("s", "key-skip");
pub(super) const UNDO: Named = ("u", "key-undo");
pub(super) const BACK: Named = ("b", "key-back-to");
pub(super) const QUIT: Named = ("q", "key-quit");
pub(super) const SAVE: Named = ("q", "key-save");

/// A page with its keys, the most wanted first.
pub(super) fn page(words: &Words, screen: Screen, field: Field, keys: &[Named]) -> Page {
    let key = |&(word, id): &Named| Key { word, label: words.say(id, &[]) };
    Page { screen, field, ask: ask(words, field), keys: keys.iter().map(key).collect() }
}

fn ask(words: &Words, field: Field) -> String {
    let id = match field {
        Field::Next => "page-next",
        Field::One => "page-one",
        Field::Pick => "page-pick",
        Field::OneOrNone => "page-one-or-none",
        Field::Some => "page-some",
        Field::Order => "page-order",
        Field::Letters(_) => "page-letters",
        Field::Text { may_be_empty: false } => "page-text",
        Field::Text { may_be_empty: true } => "page-text-or-none",
    };
    words.say(id, &[])
}

/// What the full screen says by itself.
#[derive(Debug, Clone)]
pub struct Phrases {
    /// The window is too small, and how large it has to be.
    pub too_small: String,
    /// There is more below.
    pub below: String,
    /// There is more above.
    pub above: String,
    /// How to put away what is shown over the page.
    pub close: String,
    /// How to put it away or choose in it.
    pub close_or_choose: String,
    /// What moves about, for the help.
    pub moving: String,
    /// Nothing has been chosen yet.
    pub choose_first: String,
    /// Nothing has been marked yet.
    pub mark_first: String,
    /// That Enter reads on.
    pub read_on: String,
    /// The same in a word, for the last line.
    pub read_on_key: String,
    /// What has been answered so far, of several things.
    pub so_far: String,
    /// What closes, in a word, for the last line.
    pub close_key: String,
    /// The name of the program, for a page without a title.
    pub name: String,
    /// What to call the key that goes on.
    pub enter: String,
    /// What to call the key that leaves while words are typed.
    pub chord: String,
}

impl Phrases {
    /// Those of a language; `(columns, rows)` is the smallest window.
    pub fn of(words: &Words, (columns, rows): (u16, u16)) -> Self {
        let too_small = crate::say!(
            words,
            "window-too-small",
            columns = u32::from(columns),
            rows = u32::from(rows)
        );
        Self {
            too_small,
            below: words.say("window-below", &[]),
            above: words.say("window-above", &[]),
            close: words.say("window-close", &[]),
            close_or_choose: words.say("window-close-or-choose", &[]),
            moving: words.say("window-moving", &[]),
            choose_first: words.say("window-choose-first", &[]),
            mark_first: words.say("window-mark-first", &[]),
            read_on: words.say("window-read-on", &[]),
            read_on_key: words.say("key-read-on", &[]),
            so_far: words.say("window-so-far", &[]),
            close_key: words.say("key-close", &[]),
            name: words.say("program-name", &[]),
            enter: words.say("key-enter", &[]),
            chord: words.say("key-chord", &[]),
        }
    }
}
