//! What a question loses: on its way out, because a format has no place for it, and on its way in, because
//! a bank has none.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::Reason;
use super::html;

/// Something of a question that a format cannot carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lost {
    /// Which parts of the scene give something away, and why.
    Marks,
    /// Its look-alike.
    Twin,
    /// What it rests on.
    Sources,
    /// What the checker was told to pass over.
    Allowances,
    /// That sentences are marked in the scene: they become options.
    Marking,
    /// That steps are put in order: each gets its number.
    Ordering,
    /// Tactic, stage, level, audience and form.
    Filing,
    /// Every explanation.
    Explanations,
    /// The id.
    Id,
    /// The line breaks of the scene.
    Lines,
}

impl Lost {
    /// Its name in `words/`, after `lost-`.
    pub fn name(self) -> &'static str {
        match self {
            Lost::Marks => "marks",
            Lost::Twin => "twin",
            Lost::Sources => "sources",
            Lost::Allowances => "allowances",
            Lost::Marking => "marking",
            Lost::Ordering => "ordering",
            Lost::Filing => "filing",
            Lost::Explanations => "explanations",
            Lost::Id => "id",
            Lost::Lines => "lines",
        }
    }
}

/// Something that a question lost on its way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Answers that were worth a part of the marks are worth all or nothing.
    Parts,
    /// Words that stood for anything are left out.
    Wildcards,
    /// Wrong answers of a kind that lists the right ones.
    Wrong,
    /// What was said about single answers of a kind that has one explanation.
    Feedback,
    /// What was said to everybody who was right, half right or wrong, and hints.
    Combined,
    /// What a wrong answer costs.
    Cost,
    /// That capital letters matter.
    Capitals,
    /// The units of a number.
    Units,
    /// Where links lead.
    Links,
    /// Pictures, in whose place their descriptions stand.
    Pictures,
    /// Files beside a text.
    Files,
    /// Scripts, and pages within the page.
    Active,
    /// Characters that act instead of being seen.
    Hidden,
    /// Line breaks in what is asked.
    Lines,
    /// Tags of the platform's own.
    Tags,
}

impl Change {
    /// Its name in `words/`, after `changed-`.
    pub fn name(self) -> &'static str {
        match self {
            Change::Parts => "parts",
            Change::Wildcards => "wildcards",
            Change::Wrong => "wrong",
            Change::Feedback => "feedback",
            Change::Combined => "combined",
            Change::Cost => "cost",
            Change::Capitals => "capitals",
            Change::Units => "units",
            Change::Links => "links",
            Change::Pictures => "pictures",
            Change::Files => "files",
            Change::Active => "active",
            Change::Hidden => "hidden",
            Change::Lines => "lines",
            Change::Tags => "tags",
        }
    }
}

/// What is lost while a question is read, from many places in it.
#[derive(Debug, Default)]
pub struct Notes(RefCell<BTreeSet<Change>>);

impl Notes {
    /// Notes a loss.
    pub fn add(&self, change: Change) {
        self.0.borrow_mut().insert(change);
    }

    /// The words of HTML.
    ///
    /// # Errors
    /// [`Reason::Picture`], if a picture has no words.
    pub fn words(&self, html: &str) -> Result<String, Reason> {
        let found = html::plain(html);
        let losses = [
            (found.has_links, Change::Links),
            (found.has_described, Change::Pictures),
            (found.has_active, Change::Active),
        ];
        losses.into_iter().filter(|(is, _)| *is).for_each(|(_, change)| self.add(change));
        if found.has_pictures { Err(Reason::Picture) } else { Ok(found.text) }
    }

    /// What was lost.
    pub fn found(self) -> BTreeSet<Change> {
        self.0.into_inner()
    }
}
