//! What is asked of a room becomes what happens, or a reason why not.

use jiff::Timestamp;

use super::Room;
use super::command::{Asker, Command, Direction, Refusal};
use super::event::Event;
use super::member::{MAX_MEMBERS, Mark, MemberId, Nickname, Presence};
use super::place::{self, Phase, Place};
use super::setup::Part;
use crate::domain::learner::Learner;

/// What is asked gives this, or a reason why not.
pub(super) type Decided = Result<Vec<Event>, Refusal>;

impl Room {
    /// What happens if this is asked; nothing is changed yet. Asking for what is so already gives no
    /// event where that can happen to a phone that asks twice.
    ///
    /// # Errors
    /// Why it does not happen.
    pub fn decide(&self, asker: Asker, command: Command, now: Timestamp) -> Decided {
        if self.ended {
            return Err(Refusal::Over);
        }
        match (asker, command) {
            (Asker::Stranger, Command::Join { learner, name }) => self.join(learner, name),
            (Asker::Member(id), Command::Answer { part, position, given }) => {
                self.marking(id, part, position, Mark::Answered(given), now)
            }
            (Asker::Member(id), Command::Skip { part, position }) => {
                self.marking(id, part, position, Mark::Skipped, now)
            }
            (Asker::Member(id), Command::ReadOn) => Ok(self.reading_on(id)),
            (Asker::Clock, Command::Tick) => self.tick(now),
            (Asker::Trainer, command) => self.lead(command),
            _ => Err(Refusal::NotAllowed),
        }
    }

    fn lead(&self, command: Command) -> Decided {
        match command {
            Command::Move { turn, .. } | Command::Hands { turn, .. } if turn != self.turn => {
                Err(Refusal::Stale)
            }
            Command::Move { to, .. } => self.moving(to),
            Command::Hands { counts, .. } => self.raised(counts),
            Command::Rename { member, name } => self.renaming(member, name),
            Command::Remove { member, may_return } => self.removing(member, may_return),
            Command::CloseAt(Some(_)) if self.paused || !self.is_answerable() => {
                Err(Refusal::NothingOpen)
            }
            Command::CloseAt(at) => changed(at != self.deadline, Event::Deadline(at)),
            Command::Pause(paused) if paused != self.paused => Ok(self.pausing(paused)),
            Command::Pause(_) => Err(Refusal::NothingToDo),
            Command::Lock(locked) => changed(locked != self.locked, Event::Locked(locked)),
            Command::End => Ok(self.ending()),
            _ => Err(Refusal::NotAllowed),
        }
    }

    fn join(&self, learner: Learner, name: Nickname) -> Decided {
        if let Some(member) = self.number_of(&learner) {
            return match self.members[member.index()].presence {
                Presence::In => Ok(Vec::new()),
                Presence::KeptOut => Err(Refusal::KeptOut),
                Presence::Removed if self.locked => Err(Refusal::Locked),
                Presence::Removed => Ok(vec![Event::Returned { member }]),
            };
        }
        match () {
            () if self.locked => Err(Refusal::Locked),
            () if self.members.len() >= MAX_MEMBERS => Err(Refusal::Full),
            () if self.is_taken(&name) => Err(Refusal::NameTaken),
            () => Ok(vec![Event::Joined { learner, name }]),
        }
    }

    /// Whether something stands open that can be answered.
    pub fn is_answerable(&self) -> bool {
        matches!(self.place, Place::OwnPace { .. } | Place::Question { phase: Phase::Open, .. })
    }

    fn tick(&self, now: Timestamp) -> Decided {
        if self.is_late(now) && self.is_answerable() && !self.paused {
            return self.moving(Direction::Close);
        }
        Ok(Vec::new())
    }

    fn moving(&self, to: Direction) -> Decided {
        let (here, setup) = (self.place, &self.setup);
        let at = |phase| match here {
            Place::Question { part, position, .. } => Place::Question { part, position, phase },
            place => place,
        };
        let next = || self.resume(place::after(setup, here));
        let to = match (to, here) {
            (Direction::Next, _) => next(),
            (Direction::Back, _) => self.back(),
            (Direction::Close, Place::OwnPace { .. }) => next(),
            (Direction::Close, Place::Question { phase: Phase::Open, .. }) => at(Phase::Closed),
            (
                Direction::Reveal,
                Place::Question { part, phase: Phase::Open | Phase::Closed, .. },
            ) if place::explains(setup, part) => at(Phase::Revealed),
            (
                Direction::Drop,
                Place::Question {
                    part,
                    position,
                    phase: Phase::Care | Phase::Open | Phase::Closed,
                },
            ) if !self.over.contains(&part) => {
                let to = self.resume(place::past_question(setup, part, position));
                return Ok([Event::Dropped { part, position }]
                    .into_iter()
                    .chain(self.go_to(to))
                    .collect());
            }
            _ => return Err(Refusal::NoWay),
        };
        if to == here { Err(Refusal::NoWay) } else { Ok(self.go_to(to).collect()) }
    }

    /// A place that was there before is as it was left; what was dropped is passed by.
    fn resume(&self, mut to: Place) -> Place {
        while let Place::Question { part, position, phase } = to {
            if self.dropped.contains(&(part, position)) {
                to = place::past_question(&self.setup, part, position);
                continue;
            }
            let known = self.phase_of(part, position).unwrap_or(phase);
            let least = if self.over.contains(&part) { Phase::Closed } else { phase };
            return Place::Question { part, position, phase: known.max(phase).max(least) };
        }
        match to {
            // What is over is not opened again: its answers may have been told.
            Place::OwnPace { part } if self.over.contains(&part) => Place::Outcome { part },
            to => to,
        }
    }

    fn back(&self) -> Place {
        let mut to = place::before(&self.setup, self.place);
        loop {
            let Place::Question { part, position, phase } = to else { return to };
            let is_gone = self.dropped.contains(&(part, position));
            // What is over is not opened again.
            if is_gone || (phase == Phase::Open && self.over.contains(&part)) {
                let phase = Phase::Revealed;
                to = place::before(&self.setup, Place::Question { part, position, phase });
            } else {
                return to;
            }
        }
    }

    /// The room moves. With the end of a part its sheets are settled; a time that was set was for the
    /// place that is left.
    fn go_to(&self, to: Place) -> impl Iterator<Item = Event> {
        let settled = match to {
            Place::Outcome { part } => self.unfinished(Some(part)),
            _ => Vec::new(),
        };
        let until = self.until(to);
        let deadline = (until != self.deadline).then_some(Event::Deadline(until));
        deadline.into_iter().chain([Event::Moved { to }]).chain(settled)
    }

    /// When the clock on the wall ends what is done at a place.
    fn until(&self, place: Place) -> Option<Timestamp> {
        let Place::OwnPace { part } = place else { return None };
        self.setup.parts.get(part).and_then(Part::until)
    }

    /// The end of what is open on sheets; of one part, or of all.
    fn unfinished(&self, of: Option<usize>) -> Vec<Event> {
        let mut events = Vec::new();
        for (member, one) in self.members() {
            let sheets = one.sheets.iter().enumerate();
            let open = sheets.filter(|(part, sheet)| {
                of.is_none_or(|of| of == *part) && sheet.as_ref().is_some_and(|one| !one.finished)
            });
            events.extend(open.map(|(part, _)| Event::SheetFinished { member, part }));
        }
        events
    }

    /// While nothing is taken no time runs: one that was set is set again by whoever goes on. The clock on
    /// the wall does not stop.
    fn pausing(&self, paused: bool) -> Vec<Event> {
        let is_stopped = paused && self.deadline != self.until(self.place);
        let deadline = self.deadline.filter(|_| is_stopped).map(|_| Event::Deadline(None));
        deadline.into_iter().chain([Event::Paused(paused)]).collect()
    }

    fn ending(&self) -> Vec<Event> {
        self.unfinished(None).into_iter().chain([Event::Ended]).collect()
    }

    fn raised(&self, counts: Vec<u32>) -> Decided {
        let Place::Question { part, position, phase } = self.place else {
            return Err(Refusal::NotOpen);
        };
        if phase == Phase::Care {
            return Err(Refusal::NotOpen);
        }
        let sum: u64 = counts.iter().map(|&count| u64::from(count)).sum();
        if counts.is_empty() || counts.len() > 64 || sum > MAX_MEMBERS as u64 {
            return Err(Refusal::BadCounts);
        }
        Ok(vec![Event::Hands { part, position, counts }])
    }

    fn renaming(&self, member: MemberId, name: Nickname) -> Decided {
        let known = self.member(member).ok_or(Refusal::NoSuchMember)?;
        let is_own = known.name.sameness() == name.sameness();
        match () {
            () if known.name == name => Err(Refusal::NothingToDo),
            () if self.is_taken(&name) && !is_own => Err(Refusal::NameTaken),
            () => Ok(vec![Event::Renamed { member, name }]),
        }
    }

    fn removing(&self, member: MemberId, may_return: bool) -> Decided {
        let known = self.member(member).ok_or(Refusal::NoSuchMember)?;
        let wanted = if may_return { Presence::Removed } else { Presence::KeptOut };
        changed(known.presence != wanted, Event::Removed { member, may_return })
    }
}

fn changed(is_changed: bool, event: Event) -> Decided {
    if is_changed { Ok(vec![event]) } else { Err(Refusal::NothingToDo) }
}
