//! `scamdrill class import`: a school's list of learners. It adds and corrects; it takes nobody out.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use crate::bank::read::read_bytes;
use crate::domain::class::code::Draw;
use crate::domain::class::merge::{Pupil, merge};
use crate::domain::class::{Class, ClassName};
use crate::domain::question::Audience;
use crate::exchange::roster_csv::{self, Listed};
use crate::say;
use crate::ui::classes::imported::{Change, imported};
use crate::ui::classes::troubles;
use crate::ui::screen::Role;
use crate::ui::text::clean_line;

use super::super::chance::draw_secret;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::{class_name, is_in_use, typed};

/// More classes than this are in no file: a wrong column would make a class of every learner.
const MOST_CLASSES: usize = 200;

#[derive(Args)]
pub(super) struct Import {
    file: PathBuf,
    #[arg(long, value_name = "CLASS")]
    class: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

/// The learners of each class, in the order of their names.
type ByClass = BTreeMap<(u64, String), (ClassName, Vec<Pupil>)>;

impl Import {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let class = self.class.as_deref().map(|name| class_name(context, name)).transpose()?;
        let listed = self.read(context, class.is_some())?;
        let classes = self.by_class(context, &listed, class.as_ref())?;
        let mut rosters = match self.dry_run {
            true => Rosters::look(context)?,
            false => Rosters::open(context)?,
        };
        rosters.refuse_broken()?;
        let changes = self.changes(context, &rosters, classes)?;
        if !self.dry_run {
            let changed = changes.iter().filter(|change| change.is_new || change.merged.changes());
            let changed: Vec<Class> = changed.map(|change| change.merged.class.clone()).collect();
            if !changed.is_empty() {
                rosters.keep(&changed, None)?;
            }
        }
        self.told(context, &listed, &changes)
    }

    fn read(&self, context: &Context, has_class: bool) -> Result<Listed, Failure> {
        let (words, file) = (&context.words, self.shown());
        let bytes = read_bytes(&self.file)
            .map_err(|error| Failure::Content(troubles::unreadable(words, &file, &error)))?;
        roster_csv::read(&bytes, has_class)
            .map_err(|error| Failure::Content(troubles::list(words, &file, &error)))
    }

    fn by_class(
        &self,
        context: &Context,
        listed: &Listed,
        named: Option<&ClassName>,
    ) -> Result<ByClass, Failure> {
        let mut classes = ByClass::new();
        for row in &listed.rows {
            let Some(name) = named.or(row.class.as_ref()) else {
                let file = self.shown();
                return Err(Failure::Usage(say!(context.words, "import-no-class", file = file)));
            };
            let class = classes.entry(name.order()).or_insert_with(|| (name.clone(), Vec::new()));
            class.1.push(row.pupil.clone());
        }
        let (file, limit) = (self.shown(), MOST_CLASSES);
        match classes.len() > limit {
            false => Ok(classes),
            true => Err(Failure::Content(say!(
                context.words,
                "import-too-many-classes",
                file = file,
                limit = limit
            ))),
        }
    }

    fn changes(
        &self,
        context: &Context,
        rosters: &Rosters<'_>,
        classes: ByClass,
    ) -> Result<Vec<Change>, Failure> {
        let mut draw = Draw::new(draw_secret(context)?, rosters.classes());
        let change = |(name, pupils): (ClassName, Vec<Pupil>)| {
            let there = rosters.classes().iter().find(|class| class.name.key() == name.key());
            if let Some(class) = there {
                is_in_use(context, class)?;
            }
            let empty = Class::new(name, Audience::All);
            let class = there.unwrap_or(&empty);
            let merged = merge(class, &pupils, &mut draw).map_err(|error| {
                Failure::Content(troubles::clash(
                    &context.words,
                    &self.shown(),
                    &class.name,
                    &error,
                ))
            })?;
            Ok(Change { is_new: there.is_none(), merged })
        };
        classes.into_values().map(change).collect()
    }

    fn told(&self, context: &Context, listed: &Listed, changes: &[Change]) -> Result<(), Failure> {
        let words = &context.words;
        let mut screen = imported(words, listed, changes, !self.dry_run);
        let is_change = |change: &Change| change.is_new || change.merged.changes();
        let typed = changes.first().map(|change| typed(&change.merged.class)).unwrap_or_default();
        screen.say(
            Role::Hint,
            match (changes.iter().any(is_change), self.dry_run) {
                (false, _) => say!(words, "import-nothing"),
                (true, true) => say!(words, "import-dry"),
                (true, false) => say!(words, "import-done", typed = typed),
            },
        );
        context.draw(&screen)
    }

    fn shown(&self) -> String {
        clean_line(&self.file.display().to_string())
    }
}
