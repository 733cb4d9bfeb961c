//! What is told about one file.

use crate::bank::check::{Checking, Level, More, stale_help_lines};
use crate::bank::guides::help_lines;
use crate::bank::lines::Lines;
use crate::bank::mistake::Mistakes;
use crate::bank::shelf::{Refused, Shelf, Trouble};
use crate::exchange::check_json::FindingDocument;
use crate::say;
use crate::ui::checks;
use crate::ui::told::{Shown, Told, draw};
use crate::ui::{mistakes, troubles};
use crate::words::Words;

/// What is told about one file.
pub(super) struct Sheet {
    pub(super) file: String,
    pub(super) text: String,
    pub(super) told: Vec<Told>,
    /// What there is besides and is only counted.
    pub(super) more: Vec<Counted>,
}

/// What is counted and not told one by one.
pub(super) struct Counted {
    pub(super) level: Level,
    pub(super) count: usize,
    /// How much it is, in words.
    pub(super) words: String,
}

impl Sheet {
    /// As text for people.
    pub(super) fn drawn(&self, words: &Words, shown: Shown) -> String {
        let mut drawn =
            draw(words, &self.file, &self.text, &self.told, shown).trim_start().to_owned();
        for more in &self.more {
            drawn.push_str("\n\n");
            drawn.push_str(&more.words);
        }
        drawn + "\n\n"
    }

    /// As documents for machines.
    pub(super) fn documents(&self) -> Vec<FindingDocument> {
        let mut lines = Lines::new(&self.text);
        let told = self.told.iter().map(|told| {
            let position = lines.position(told.span.start);
            FindingDocument {
                file: Some(self.file.clone()),
                line: Some(position.line),
                column: Some(position.column),
                level: told.level.word(),
                rule: told.rule,
                question: told.question.clone(),
                message: told.what.clone(),
                mend: told.mend.clone(),
            }
        });
        told.collect()
    }
}

/// What is told about files that gave no bank, and why others could not be read.
pub(super) fn refused(words: &Words, shelf: &Shelf) -> (Vec<Sheet>, Vec<String>) {
    let (mut sheets, mut unread) = (Vec::new(), Vec::new());
    for Refused { file, trouble, .. } in shelf.refused() {
        match trouble {
            Trouble::Unreadable(error) => unread.push(troubles::unreadable(words, file, error)),
            Trouble::Mistakes { text, mistakes: found } => sheets.push(Sheet {
                file: file.clone(),
                text: text.clone(),
                told: mistakes::told(words, found),
                more: mistakes_besides(words, file, found).into_iter().collect(),
            }),
        }
    }
    (sheets, unread)
}

fn mistakes_besides(words: &Words, file: &str, found: &Mistakes) -> Option<Counted> {
    let count = found.more();
    let words = || mistakes::more(words, file, found);
    (count > 0).then(|| Counted { level: Level::Error, count, words: words() })
}

/// What a rule found besides what is told.
pub(super) fn findings_besides(words: &Words, more: &More, strict: bool) -> Counted {
    let More { rule, count, .. } = *more;
    let level = more.level.strictly(strict);
    Counted { level, count, words: say!(words, "checked-more", count = count, rule = rule) }
}

/// What is told about help lines that were seen too long ago; nothing if there are none.
pub(super) fn help_lines(words: &Words, checking: Checking) -> Option<Sheet> {
    let stale = stale_help_lines(&help_lines::Directory::load(), checking);
    let told: Vec<Told> = stale.into_iter().map(|stale| checks::stale(words, stale)).collect();
    let (file, text) = (help_lines::FILE.to_owned(), help_lines::TEXT.to_owned());
    (!told.is_empty()).then_some(Sheet { file, text, told, more: Vec::new() })
}
