//! Answers, from what a phone says to what is graded.

use jiff::Timestamp;

use super::{Host, Work};
use crate::domain::answer::Certainty;
use crate::domain::attempt::Given;
use crate::domain::grade::grade;
use crate::domain::kind::KindName;
use crate::domain::room::{Asker, Command, MemberId, Place};
use crate::say;
use crate::ui::command::{Command as Typed, Reply, read};
use crate::ui::question::Shown;

/// What a phone says of a question.
#[derive(Debug, Clone)]
pub struct Said {
    /// The part.
    pub part: usize,
    /// Which question of it.
    pub position: usize,
    /// What was done with it.
    pub what: What,
}

/// What was done with a question.
#[derive(Debug, Clone)]
pub enum What {
    /// It was skipped.
    Skipped,
    /// These were chosen, by the numbers shown.
    Chosen {
        /// The numbers, from 1.
        numbers: Vec<usize>,
        /// How sure, from 1 to 3.
        certainty: Option<u8>,
    },
    /// This was typed.
    Typed {
        /// The text.
        text: String,
        /// How sure, from 1 to 3.
        certainty: Option<u8>,
    },
}

impl Host<'_> {
    pub(super) fn answer(
        &mut self,
        member: MemberId,
        said: Said,
        work: &mut Work,
    ) -> Result<(), String> {
        let now = self.clock.now();
        let (part, position) = (said.part, said.position);
        let command = match said.what {
            What::Skipped => Command::Skip { part, position },
            what => {
                let given = self.given(member, (part, position), what, now);
                let given = given.ok_or_else(|| say!(self.words, "room-refused-no-answer"))?;
                Command::Answer { part, position, given }
            }
        };
        let before = work.changes.len();
        self.act(Asker::Member(member), command, work)?;
        if matches!(self.hall.room().place(), Place::OwnPace { .. }) && work.changes.len() > before
        {
            work.answered_alone.push((member, now));
        }
        Ok(())
    }

    /// The answer as it is graded; none if it is none of those offered.
    fn given(
        &self,
        member: MemberId,
        (part, position): (usize, usize),
        what: What,
        now: Timestamp,
    ) -> Option<Given> {
        let room = self.hall.room();
        let asked = &room.set_for(member, part)?.questions.get(position)?.asked;
        let seed = room.setup().seed;
        let asks_certainty = room.setup().certainty;
        let (_, question) = self.library.find_asked(asked)?;
        let shown = Shown::new(question, seed);
        let (reply, certainty) = match what {
            What::Skipped => return None,
            What::Chosen { numbers, certainty } => {
                (chosen(question.kind_name(), numbers)?, certainty)
            }
            What::Typed { text, certainty } => (typed(&shown, &text)?, certainty),
        };
        let answer = shown.answer(&reply)?;
        let since = self.alone.get(&member).copied().unwrap_or(self.put_at);
        let took_ms = u64::try_from(now.duration_since(since).as_millis()).unwrap_or(0);
        Some(Given {
            credit: grade(&question.kind, &answer),
            answer,
            certainty: certainty.filter(|_| asks_certainty).and_then(Certainty::from_number),
            took_ms,
        })
    }
}

/// What was chosen, if it could have been: numbers come from a stranger. Each at most once, where the
/// question does not ask for pairs.
fn chosen(kind: KindName, numbers: Vec<usize>) -> Option<Reply> {
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    let is_double = sorted.windows(2).any(|pair| pair[0] == pair[1]);
    let may = !numbers.is_empty() && (kind == KindName::Match || !is_double);
    may.then_some(Reply::Numbers(numbers))
}

/// What was typed, read as everywhere; a letter that is a command elsewhere is a word here.
fn typed(shown: &Shown<'_>, text: &str) -> Option<Reply> {
    match read(text, shown.awaits()) {
        Ok(Typed::Answer(reply)) => Some(reply),
        Ok(_) if shown.question.kind_name() == KindName::Short => {
            Some(Reply::Words(text.to_owned()))
        }
        _ => None,
    }
}
