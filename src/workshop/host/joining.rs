//! Who comes in, and as whom.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use xxhash_rust::xxh3::xxh3_128;

use super::{Drawer, Host, Joined, Reply, Work};
use crate::domain::class::Code;
use crate::domain::class::code::LETTERS;
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::room::{
    Asker, Command, Key, MemberId, Names as Naming, Nickname, Presence, Refusal, Room,
};
use crate::domain::seed::{Chance, Seed};
use crate::say;
use crate::store::Store;
use crate::store::rooms::{Change, Clerk};
use crate::words::Words;

use super::super::limits::Bucket;
use super::super::names::Names;
use super::super::refusal::words_for;

/// So many wrong codes are taken at once, and then so many a second, from all addresses together: a
/// school has one address, and one code in 191 million is right.
const WRONG_CODES: u32 = 60;
const WRONG_CODES_A_SECOND: f64 = 2.0;

/// So long the door stays slow after a code too many was tried.
const GUESSED: Duration = Duration::from_secs(30);

/// So many come through a slow door each second, by a right code or a wrong one: a school is in within
/// seconds, and guesses from thousands of connections come no faster.
const AT_A_SLOW_DOOR: u32 = 100;

/// The shortest and the longest word of a learner's own, in characters.
const WORD: std::ops::RangeInclusive<usize> = 4..=40;

/// What somebody says who wants to come in.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// The code of the room.
    pub code: String,
    /// What they want to be called.
    pub name: Option<String>,
    /// The code of their card.
    pub card: Option<String>,
    /// A word of their own.
    pub word: Option<String>,
    /// What their phone has drawn to be known by.
    pub key: Option<String>,
}

/// Who keeps the door.
pub(super) struct DoorKeeper {
    names: Names,
    draw: Drawer,
    chance: Chance,
    cards: HashMap<Code, Learner>,
    salt: Key,
    wrong: Bucket,
    slow: Bucket,
    known: HashSet<Learner>,
}

impl DoorKeeper {
    pub(super) fn new(
        words: &Words,
        cards: HashMap<Code, Learner>,
        salt: Key,
        mut draw: Drawer,
    ) -> Self {
        let wrong = Bucket::new(WRONG_CODES, WRONG_CODES_A_SECOND, Instant::now());
        let slow = Bucket::new(AT_A_SLOW_DOOR, f64::from(AT_A_SLOW_DOOR), Instant::now());
        // Names are no secret: without chance, they come in one order.
        let seed = draw().map_or(0, |bytes| u128::from_le_bytes(bytes) as u64);
        let chance = Seed(seed).stream("door");
        let known = cards.values().cloned().collect();
        Self { names: Names::of(words), draw, chance, cards, salt, wrong, slow, known }
    }

    /// Whether a learner may have been met outside this room.
    pub(super) fn may_know(&self, learner: &Learner) -> bool {
        self.known.contains(learner) || learner.as_str().starts_with(OF_A_WORD)
    }

    /// How long until another wrong code is taken; none if one is taken now.
    fn has_to_wait(&mut self) -> Option<Duration> {
        let wait = self.wrong.wait(Instant::now());
        (!wait.is_zero()).then_some(wait)
    }
}

/// With what the ids begin of people who are known by a word, and of those who are not known at all.
const OF_A_WORD: &str = "W-";
const OF_NOBODY: &str = "R-";

impl Host<'_> {
    pub(super) fn join(&mut self, wish: Wish, reply: Reply<Joined>, work: &mut Work) {
        let joined = self.let_in(wish, work);
        work.tell(reply, joined);
    }

    fn let_in(&mut self, wish: Wish, work: &mut Work) -> Result<Joined, String> {
        self.expect_code(&wish.code)?;
        let drawn = wish.key.as_deref().and_then(|key| key.parse::<Key>().ok());
        if let Some(joined) = drawn.and_then(|key| self.is_known(key)) {
            return self.expect_not_kept_out(joined);
        }
        let learner = self.who(&wish)?;
        let name = self.name(&wish)?;
        let fresh = drawn.or_else(|| (self.door.draw)().map(Key::new));
        let fresh = fresh.ok_or_else(|| say!(self.words, "room-refused-message"))?;
        let now = self.clock.now();
        let join = Command::Join { learner: learner.clone(), name };
        let events = self.hall.room().decide(Asker::Stranger, join, now);
        let mut is_new = false;
        for event in events.map_err(|refusal| words_for(self.words, refusal))? {
            let came = Clerk::joined(&self.hall.room(), now, &event, fresh);
            match came {
                Some(came) => {
                    is_new = true;
                    work.changes.push(came);
                    self.hall.room_mut().apply(&event);
                    work.has_people = true;
                }
                None => self.apply(&event, now, work),
            }
        }
        let member = self.hall.room().number_of(&learner);
        // What stands there was put before they came.
        self.alone.extend(member.map(|member| (member, now)));
        let member = member.ok_or_else(|| say!(self.words, "room-refused-message"))?;
        Ok(Joined { key: self.key_of(member, fresh, is_new, work), member })
    }

    /// What a member's phone is known by: whoever comes by one card on two phones is one learner with one
    /// key, and whoever comes back after being taken out is known by a fresh one.
    fn key_of(&self, member: MemberId, fresh: Key, is_new: bool, work: &mut Work) -> Key {
        let is_void = is_new || work.forgotten.contains(&member);
        let known = self.hall.keys().key_of(member).filter(|_| !is_void);
        known.unwrap_or_else(|| {
            self.hall.keys_mut().add(&fresh, member);
            work.forgotten.retain(|&gone| gone != member);
            work.changes.extend((!is_new).then_some(Change::Keyed { member, key: fresh }));
            fresh
        })
    }

    /// Whose phone it is, if it has come in before and did not hear of it.
    fn is_known(&self, key: Key) -> Option<Joined> {
        let member = self.hall.keys().member(&key.digits())?;
        Some(Joined { key, member })
    }

    fn expect_not_kept_out(&self, joined: Joined) -> Result<Joined, String> {
        let room = self.hall.room();
        match room.member(joined.member).map(|one| one.presence) {
            Some(Presence::KeptOut) => Err(words_for(self.words, Refusal::KeptOut)),
            _ => Ok(joined),
        }
    }

    fn expect_code(&mut self, code: &str) -> Result<(), String> {
        if self.hall.is_door_slow() && !self.door.slow.takes(Instant::now()) {
            return Err(say!(self.words, "room-refused-codes-wait", seconds = 1u32));
        }
        let typed = code.replace([' ', '-'], "").parse::<Code>();
        let is_right = typed.is_ok_and(|code| code == self.hall.room().setup().code);
        // A right code passes also while wrong ones have to wait: who sits in the room is not kept out.
        if is_right {
            return Ok(());
        }
        Err(self.wrong("room-refused-code"))
    }

    /// A wrong code or card: what is said of it. While many are tried, everybody at the door waits a
    /// little, so that it takes as long to learn that a code is right as that it is not.
    fn wrong(&mut self, id: &str) -> String {
        if let Some(wait) = self.door.has_to_wait() {
            self.hall.slow_the_door(Instant::now() + GUESSED);
            let seconds = wait.as_secs() + 1;
            return say!(self.words, "room-refused-codes-wait", seconds = seconds);
        }
        self.door.wrong.takes(Instant::now());
        self.words.say(id, &[])
    }

    /// Whose answers they will be.
    fn who(&mut self, wish: &Wish) -> Result<Learner, String> {
        if self.hall.room().setup().names == Naming::Class {
            let typed = wish.card.as_deref().unwrap_or_default();
            if typed.trim().is_empty() {
                return Err(say!(self.words, "room-refused-card-needed"));
            }
            let found = typed.parse::<Code>().ok().and_then(|code| self.door.cards.get(&code));
            if let Some(learner) = found {
                return Ok(learner.clone());
            }
            // Cards are as short as the room's code, and are guessed as hard.
            return Err(self.wrong("room-refused-card"));
        }
        match wish.word.as_deref().map(str::trim).filter(|word| !word.is_empty()) {
            Some(word) => self.of_word(word),
            None => self.drawn().ok_or_else(|| say!(self.words, "room-refused-message")),
        }
    }

    /// The learner of a word: the same word is the same learner in every room of this installation, and
    /// is written down nowhere. In one room it is one person's alone.
    fn of_word(&self, word: &str) -> Result<Learner, String> {
        let bare: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        if !WORD.contains(&bare.chars().count()) {
            return Err(say!(self.words, "room-refused-word"));
        }
        let salted = format!("{}{}", self.door.salt.digits(), bare.to_lowercase());
        let id = format!("{OF_A_WORD}{}", letters(xxh3_128(salted.as_bytes())));
        let learner: Learner = id.parse().map_err(|_| say!(self.words, "room-refused-message"))?;
        if is_present(&self.hall.room(), &learner) {
            return Err(say!(self.words, "room-refused-word-taken"));
        }
        Ok(learner)
    }

    fn drawn(&mut self) -> Option<Learner> {
        let number = u128::from_le_bytes((self.door.draw)()?);
        format!("{OF_NOBODY}{}", letters(number)).parse().ok()
    }

    fn name(&mut self, wish: &Wish) -> Result<Nickname, String> {
        if self.hall.room().setup().names == Naming::Own {
            let typed = wish.name.as_deref().unwrap_or_default();
            return typed.parse().map_err(|_| say!(self.words, "room-refused-name"));
        }
        let room = self.hall.room();
        let drawn = self.door.names.draw(&room, &mut self.door.chance);
        drawn.ok_or_else(|| say!(self.words, "room-refused-message"))
    }
}

fn is_present(room: &Room, learner: &Learner) -> bool {
    let member = room.number_of(learner).and_then(|id: MemberId| room.member(id));
    member.is_some_and(|one| one.presence == Presence::In)
}

/// A number as ten letters of those that cannot be confused.
fn letters(mut number: u128) -> String {
    let letter = |_| {
        let at = (number % 24) as usize;
        number /= 24;
        char::from(LETTERS[at])
    };
    (0..10).map(letter).collect()
}

/// The questions that a learner had seen before this room; nobody who is known by this room alone has.
pub(super) fn seen(
    room: &Room,
    store: &dyn Store,
    door: &DoorKeeper,
    member: MemberId,
) -> HashSet<QuestionId> {
    let Some(one) = room.member(member).filter(|one| door.may_know(&one.learner)) else {
        return HashSet::new();
    };
    let seen = store.seen(&one.learner).unwrap_or_default();
    seen.into_iter().filter(|(_, seen)| seen.times > 0).map(|(id, _)| id).collect()
}
