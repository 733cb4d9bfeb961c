//! `scamdrill results import`: what learners of a class have handed in from a page for homework.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::bank::read::{MAX_BYTES, ReadError, read_bytes};
use crate::domain::attempt::Attempt;
use crate::domain::class::{Class, Member};
use crate::domain::library::Library;
use crate::exchange::homework::{HandedIn, read_all};
use crate::measure::score::Score;
use crate::say;
use crate::store::{Kept, Store};
use crate::ui::classes::troubles;
use crate::ui::handed_in::{Outcome, Round, outcome, round};
use crate::ui::screen::{Role, Screen};
use crate::ui::text::clean_line;

use super::super::class::{is_in_use, one_called, typed};
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::quoted::quoted;
use super::super::rosters::Rosters;

/// From where results come.
#[derive(Clone, Copy, ValueEnum)]
enum Handed {
    Page,
}

#[derive(Args)]
pub(super) struct Import {
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long, value_enum, ignore_case = true)]
    format: Option<Handed>,
    #[arg(long, value_name = "CLASS")]
    class: String,
    #[arg(long, value_name = "NAME")]
    learner: Option<String>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
}

/// A text that was handed in, or what is wrong with it.
type Text = Result<HandedIn, Outcome>;

impl Import {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        // Pages are all there is yet; whoever names them says what is so anyway.
        let Handed::Page = self.format.unwrap_or(Handed::Page);
        context.refuse_private()?;
        let rosters = Rosters::look(context)?;
        let class = rosters.find(&self.class)?;
        is_in_use(context, class)?;
        let learner = self.learner.as_deref().map(|name| one_called(context, class, name));
        let learner = learner.transpose()?;
        let library = context.library(&self.bank)?;
        let texts = self.texts(context)?;
        let is_open = |text: &&(String, Text)| is_without_owner(class, &text.1);
        if learner.is_some() && texts.iter().filter(is_open).count() > 1 {
            return Err(Failure::Usage(say!(context.words, "handed-one-at-a-time")));
        }
        let mut store = context.open_store()?;
        let mut desk = Desk { context, class, learner, library: &library, store: &mut store };
        let mut outcomes = Vec::new();
        for (place, text) in texts {
            outcomes.push((place, desk.take(text)?));
        }
        self.tell(context, class, &outcomes)
    }

    /// All texts of all files, each with where it stands.
    fn texts(&self, context: &Context) -> Result<Vec<(String, Text)>, Failure> {
        let mut texts = Vec::new();
        for file in &self.files {
            let name = clean_line(&file.display().to_string());
            let bytes = bytes(file).map_err(|error| {
                Failure::Content(troubles::unreadable(&context.words, &name, &error))
            })?;
            match read_all(&String::from_utf8_lossy(&bytes)) {
                Err(damage) => texts.push((name, Err(Outcome::Damaged(damage)))),
                Ok(found) => {
                    let count = found.len();
                    for (number, one) in (1usize..).zip(found) {
                        let place = match count {
                            1 => name.clone(),
                            _ => say!(context.words, "handed-place", file = &name, number = number),
                        };
                        texts.push((place, one.map_err(Outcome::Damaged)));
                    }
                }
            }
        }
        Ok(texts)
    }

    fn tell(
        &self,
        context: &Context,
        class: &Class,
        outcomes: &[(String, Outcome)],
    ) -> Result<(), Failure> {
        let shown = |file: &PathBuf| quoted(&clean_line(&file.display().to_string()));
        let files: Vec<String> = self.files.iter().map(shown).collect();
        let banks: String =
            self.bank.iter().map(|file| format!(" --bank {}", shown(file))).collect();
        let (files, class) = (files.join(" "), typed(class));
        let call =
            format!("scamdrill results import {files} --class {class}{banks} --learner NAME");
        let mut screen = Screen::new();
        for (place, one) in outcomes {
            screen.say(Role::Body, outcome(&context.words, place, &call, one));
        }
        context.draw(&screen)?;
        match outcomes.iter().all(|(_, one)| one.is_kept()) {
            true => Ok(()),
            false => Err(Failure::Told),
        }
    }
}

/// Whether nobody in the class is known by the code of a text.
fn is_without_owner(class: &Class, text: &Text) -> bool {
    let code = text.as_ref().ok().map(|handed_in| &handed_in.code);
    code.is_some_and(|code| code.as_ref().and_then(|code| class.with_code(code)).is_none())
}

/// What a file holds; what is typed or piped, for `-`.
fn bytes(file: &Path) -> Result<Vec<u8>, ReadError> {
    if file != Path::new("-") {
        return read_bytes(file);
    }
    let mut bytes = Vec::new();
    io::stdin().take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(ReadError::Io)?;
    match bytes.len() as u64 > MAX_BYTES {
        true => Err(ReadError::TooLarge),
        false => Ok(bytes),
    }
}

/// Where texts are taken in.
struct Desk<'d> {
    context: &'d Context,
    class: &'d Class,
    /// Whose a text without a code is.
    learner: Option<&'d Member>,
    library: &'d Library,
    store: &'d mut dyn Store,
}

impl Desk<'_> {
    fn take(&mut self, text: Text) -> Result<Outcome, Failure> {
        let handed_in = match text {
            Ok(handed_in) => handed_in,
            Err(outcome) => return Ok(outcome),
        };
        let member = match &handed_in.code {
            Some(code) => {
                self.class.with_code(code).or(self.learner).ok_or_else(|| code.to_string())
            }
            None => match self.learner {
                Some(member) => Ok(member),
                None => return Ok(Outcome::Nameless),
            },
        };
        let member = match member {
            Ok(member) => member,
            Err(code) => return Ok(Outcome::Stranger { code }),
        };
        let failure = |error| self.context.store_failure(&error);
        let seen = self.store.seen(&member.id).map_err(failure)?;
        match round(self.library, &member.id, &handed_in, &seen, Context::now()) {
            Ok(round) => self.keep(member, &round),
            Err(unfit) => Ok(Outcome::Unfit(unfit)),
        }
    }

    /// Keeps a round, or what is missing of it where the program was interrupted.
    fn keep(&mut self, member: &Member, round: &Round) -> Result<Outcome, Failure> {
        let name = member.name.as_str().to_owned();
        let failure = |error| self.context.store_failure(&error);
        let (id, held) = match self.held(member, round)? {
            Some((_, held)) if held == round.entries.len() => return Ok(Outcome::Known { name }),
            Some((kept, held)) => (kept.id, held),
            None => (self.store.begin(&round.plan).map_err(failure)?, 0),
        };
        for entry in &round.entries[held..] {
            self.store.append(id, entry).map_err(failure)?;
        }
        let attempt = Attempt::replay(round.plan.clone(), &round.entries);
        let score = attempt.map(|attempt| Score::of(&attempt)).unwrap_or_default();
        Ok(Outcome::Taken { name, answered: score.answered, asked: score.asked })
    }

    /// The attempt that came of this round before, and how many of its entries it holds.
    fn held(&self, member: &Member, round: &Round) -> Result<Option<(Kept, usize)>, Failure> {
        let failure = |error| self.context.store_failure(&error);
        for summary in self.store.attempts(Some(&member.id)).map_err(failure)? {
            let kept = self.store.attempt(summary.id).map_err(failure)?;
            let held = kept.and_then(|kept| round.held_by(&kept).map(|held| (kept, held)));
            if held.is_some() {
                return Ok(held);
            }
        }
        Ok(None)
    }
}
