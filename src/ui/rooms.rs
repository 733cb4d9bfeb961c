//! What came of workshops, in words: for whoever paid for them, or led them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::measure::disclosure::{FEWEST, Shown};
use crate::measure::discrimination::Judged;
use crate::measure::group::{
    ENOUGH_PEOPLE, Gauges, PublicPhase, PublicRoom, PublicRooms, RESAMPLES, Ranged, RoomResult,
    RoomsResult, Sum,
};
use crate::measure::interval::Share;
use crate::say;
use crate::words::Words;

use super::group::public::shown;
use super::group::values::{
    ERROR_CHANGE, LEANING_CHANGE, PUBLIC, SKILL_CHANGE, Saying, share_words,
};
use super::names;
use super::screen::{Role, Screen};

/// In which words workshops are told.
#[derive(Clone, Copy)]
pub struct View<'v> {
    /// The words.
    pub words: &'v Words,
    /// Where the workshops were: days are those of its clock.
    pub zone: &'v TimeZone,
    /// Since when they are told of, if not all are.
    pub since: Option<Timestamp>,
}

/// A workshop in words, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomWords {
    /// Which it was.
    pub name: String,
    /// How many people.
    pub people: String,
    /// Scams missed, before and after.
    pub missed: String,
    /// Genuine scenes taken for scams.
    pub alarms: String,
    /// How that, skill and leaning have changed, in this order; none where nothing did or is told.
    pub change: Option<[String; 4]>,
    /// Scams missed and genuine scenes taken for scams by raised hands; none where none are told.
    pub hands: Option<[String; 2]>,
}

/// A report of workshops in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rooms {
    /// The title.
    pub heading: String,
    /// What comes first.
    pub lead: Vec<String>,
    /// Each workshop, the earliest first; none without any.
    pub rooms: Vec<RoomWords>,
    /// All together; none without any.
    pub total: Option<RoomWords>,
    /// What there is to say of changes.
    pub changes: Vec<String>,
    /// What it may claim, and what is left out.
    pub claims: Vec<String>,
}

impl View<'_> {
    fn day(self, at: Timestamp) -> String {
        names::day(self.words, self.zone.to_datetime(at).date())
    }

    fn lead(self, rooms: usize) -> Vec<String> {
        let words = self.words;
        if rooms == 0 {
            let since = if self.since.is_some() { "yes" } else { "no" };
            return vec![say!(words, "rooms-none", since = since)];
        }
        let since = self.since.map(|since| say!(words, "rooms-since", day = self.day(since)));
        since.into_iter().chain([say!(words, "rooms-how")]).collect()
    }

    fn claims(self) -> Vec<String> {
        let words = self.words;
        vec![
            say!(words, "group-forms-hard"),
            say!(words, "rooms-claim-questions"),
            say!(words, "rooms-claim-alone"),
            say!(words, "rooms-claim-nobody"),
        ]
    }
}

impl Rooms {
    /// All that came of them.
    pub fn of(view: View<'_>, result: &RoomsResult) -> Self {
        let words = view.words;
        let rooms = result.rooms.iter().enumerate().map(|(at, (code, started, room))| {
            let (number, day, code) = (at + 1, view.day(*started), code.as_str());
            let name = say!(words, "rooms-name-code", number = number, day = day, code = code);
            own(words, name, room)
        });
        let total = own(words, say!(words, "rooms-all"), &result.total);
        let draws = say!(words, "rooms-change-draws", count = RESAMPLES, few = ENOUGH_PEOPLE);
        Self {
            heading: say!(words, "rooms-heading"),
            lead: view.lead(result.rooms.len()),
            rooms: rooms.collect(),
            total: (!result.rooms.is_empty()).then_some(total),
            changes: vec![say!(words, "rooms-change-matched"), draws],
            claims: view.claims(),
        }
    }

    /// What others may see of them.
    pub fn public(view: View<'_>, result: &PublicRooms) -> Self {
        let words = view.words;
        let rooms = result.rooms.iter().enumerate().map(|(at, (started, room))| {
            let (number, day) = (at + 1, view.day(*started));
            public(words, say!(words, "rooms-name", number = number, day = day), room)
        });
        let total = public(words, say!(words, "rooms-all"), &result.total);
        let mut lead =
            vec![say!(words, "public-lead", fewest = FEWEST), say!(words, "public-once")];
        lead.extend(view.lead(result.rooms.len()));
        let mut claims = view.claims();
        claims.push(say!(words, "rooms-left-codes"));
        Self {
            heading: say!(words, "rooms-heading-shared"),
            lead,
            rooms: rooms.collect(),
            total: (!result.rooms.is_empty()).then_some(total),
            changes: vec![
                say!(words, "rooms-change-all"),
                say!(words, "public-draws", count = RESAMPLES),
            ],
            claims,
        }
    }

    /// Each workshop, then all together.
    pub fn all(&self) -> impl Iterator<Item = &RoomWords> {
        self.rooms.iter().chain(&self.total)
    }

    /// All of it as a screen.
    pub fn into_screen(self, words: &Words) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.heading.clone());
        self.lead.iter().for_each(|text| screen.say(Role::Body, text.clone()));
        if self.total.is_none() {
            return screen;
        }
        screen.say(Role::Heading, say!(words, "rooms-list-title"));
        self.all().for_each(|one| screen.say(Role::Body, line(words, one)));
        let changes: Vec<String> = self.all().filter_map(|one| change_line(words, one)).collect();
        let hands: Vec<String> = self.all().filter_map(|one| hands_line(words, one)).collect();
        if !hands.is_empty() {
            screen.say(Role::Heading, say!(words, "rooms-hands-title"));
            screen.say(Role::Body, say!(words, "rooms-hands-how"));
            hands.into_iter().for_each(|text| screen.say(Role::Body, text));
        }
        if !changes.is_empty() {
            screen.say(Role::Heading, say!(words, "rooms-change-title"));
            let all = changes.into_iter().chain(self.changes);
            all.for_each(|text| screen.say(Role::Body, text));
        }
        screen.say(Role::Heading, say!(words, "rooms-claim-title"));
        self.claims.into_iter().for_each(|text| screen.say(Role::Body, text));
        screen
    }
}

fn line(words: &Words, one: &RoomWords) -> String {
    let RoomWords { name, people, missed, alarms, .. } = one;
    say!(words, "rooms-line", name = name, people = people, missed = missed, alarms = alarms)
}

fn change_line(words: &Words, one: &RoomWords) -> Option<String> {
    let [missed, alarms, skill, leaning] = one.change.as_ref()?;
    let parts = [
        say!(words, "rooms-change-line", name = &one.name),
        say!(words, "group-missed-change", value = missed),
        say!(words, "group-alarms", value = alarms),
        say!(words, "group-skill", value = skill),
        say!(words, "group-leaning", value = leaning),
    ];
    Some(parts.join(" "))
}

fn hands_line(words: &Words, one: &RoomWords) -> Option<String> {
    let [missed, alarms] = one.hands.as_ref()?;
    Some(say!(words, "rooms-hands-line", name = &one.name, missed = missed, alarms = alarms))
}

/// Both errors by raised hands, if any were raised.
fn hands(words: &Words, raised: Judged) -> Option<[String; 2]> {
    let share = |count, of| match of {
        0 => say!(words, "rooms-no-answers"),
        of => share_words(words, Share { count, of }),
    };
    let are_any = raised.scams + raised.genuine > 0;
    are_any
        .then(|| [share(raised.missed(), raised.scams), share(raised.false_alarms, raised.genuine)])
}

fn own(words: &Words, name: String, room: &RoomResult) -> RoomWords {
    let share = |of: fn(&Sum) -> Share| {
        phases(words, &room.sums.map(|sum| (sum.people > 0).then(|| share_words(words, of(&sum)))))
    };
    let sayings = [&SKILL_CHANGE, &LEANING_CHANGE];
    RoomWords {
        name,
        people: room.people.to_string(),
        missed: share(|sum| Share { count: sum.judged.missed(), of: sum.judged.scams }),
        alarms: share(|sum| Share { count: sum.judged.false_alarms, of: sum.judged.genuine }),
        change: room.change.as_ref().map(|one| changed(words, &one.change, sayings)),
        hands: hands(words, room.hands),
    }
}

fn public(words: &Words, name: String, room: &PublicRoom) -> RoomWords {
    let [.., skill, leaning] = &PUBLIC;
    let share = |of: fn(&PublicPhase) -> Shown| {
        phases(words, &room.phases.map(|phase| Some(shown(words, of(&phase?)))))
    };
    let is_told =
        |gauges: &Gauges<Ranged>| gauges.missed.is_some() || gauges.false_alarms.is_some();
    let most = room.phases.iter().flatten().filter_map(|phase| phase.people).max();
    RoomWords {
        name,
        people: match most {
            Some(people) => say!(words, "public-people", people = people),
            None => say!(words, "public-withheld"),
        },
        missed: share(|phase| phase.missed),
        alarms: share(|phase| phase.false_alarms),
        change: is_told(&room.change).then(|| changed(words, &room.change, [skill, leaning])),
        hands: None,
    }
}

/// What is told of before, after and practice.
fn phases(words: &Words, told: &[Option<String>; 3]) -> String {
    let ids = ["rooms-before", "rooms-after", "rooms-practice"];
    let part = |(id, told): (&str, &Option<String>)| {
        Some(words.say(id, &[("value", told.clone()?.into())]))
    };
    let parts: Vec<String> = ids.into_iter().zip(told).filter_map(part).collect();
    if parts.is_empty() { say!(words, "rooms-no-answers") } else { parts.join(", ") }
}

fn changed(words: &Words, change: &Gauges<Ranged>, [skill, leaning]: [&Saying; 2]) -> [String; 4] {
    [
        ERROR_CHANGE.tell(words, change.missed),
        ERROR_CHANGE.tell(words, change.false_alarms),
        skill.tell(words, change.d_prime),
        leaning.tell(words, change.bias),
    ]
}
