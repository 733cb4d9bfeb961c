//! What came of workshops, as JSON, for machines. One document:
//!
//! | field | holds |
//! |---|---|
//! | `format`, `version` | `scamdrill-rooms` or, for others to see, `scamdrill-shared-rooms`; 1 |
//! | `rooms` | room by room, the earliest first: `code`, `started`, and what came of it |
//! | `total` | the same of all rooms together |
//! | `people` | how many different people came in |
//! | `before`, `after`, `practice` | in the first form, in the last other one, or where there was no form: `people` who judged something, `missed` of `scams`, `false_alarms` of `genuine` |
//! | `hands` | raised hands for scenes that were judged: `missed` of `scams`, `false_alarms` of `genuine`; nobody's in particular, and in none of the other counts |
//! | `change` | from before to after, of the `people` who judged something in both: `missed` and `false_alarms` (shares), `d_prime`, `c`, each a `value` with its range (`low`, `high`, or null); null where nobody did |
//!
//! For others to see, no room has a code, and `people` and `hands` are not told; a phase has `people_at_least` in whole
//! tens, and its errors are shares as in `scamdrill-shared-class`; null is whatever is not told. New
//! fields may be added; none of these changes its meaning.

use jiff::Timestamp;
use serde::Serialize;

use crate::measure::group::{
    Gauges, PublicPhase, PublicRoom, PublicRooms, Ranged, RoomResult, RoomsResult, Sum,
};

use super::json::pretty;
use super::shared_json::{ShareDocument, share};

#[derive(Serialize)]
struct Document<R: Serialize> {
    format: &'static str,
    version: u32,
    rooms: Vec<Room<R>>,
    total: R,
}

#[derive(Serialize)]
struct Room<R: Serialize> {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    started: Timestamp,
    #[serde(flatten)]
    found: R,
}

#[derive(Serialize)]
struct Found {
    people: u32,
    before: Counts,
    after: Counts,
    practice: Counts,
    change: Option<Change>,
    hands: Hands,
}

#[derive(Serialize)]
struct Hands {
    missed: u32,
    scams: u32,
    false_alarms: u32,
    genuine: u32,
}

#[derive(Serialize)]
struct Counts {
    people: u32,
    missed: u32,
    scams: u32,
    false_alarms: u32,
    genuine: u32,
}

#[derive(Serialize)]
struct Change {
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<u32>,
    missed: Option<Gauge>,
    false_alarms: Option<Gauge>,
    d_prime: Option<Gauge>,
    c: Option<Gauge>,
}

#[derive(Serialize)]
struct Gauge {
    value: f64,
    low: Option<f64>,
    high: Option<f64>,
}

#[derive(Serialize)]
struct Told {
    before: Option<Phase>,
    after: Option<Phase>,
    practice: Option<Phase>,
    change: Change,
}

#[derive(Serialize)]
struct Phase {
    people_at_least: Option<usize>,
    missed: Option<ShareDocument>,
    false_alarms: Option<ShareDocument>,
}

/// All that came of them.
pub fn rooms(result: &RoomsResult) -> String {
    let room = |(code, started, room): &(_, Timestamp, RoomResult)| Room {
        code: Some(String::from(crate::domain::class::Code::as_str(code))),
        started: *started,
        found: found(room),
    };
    pretty(&Document {
        format: "scamdrill-rooms",
        version: 1,
        rooms: result.rooms.iter().map(room).collect(),
        total: found(&result.total),
    })
}

/// What others may see of them.
pub fn public(result: &PublicRooms) -> String {
    let room = |(started, room): &(Timestamp, PublicRoom)| Room {
        code: None,
        started: *started,
        found: told(room),
    };
    pretty(&Document {
        format: "scamdrill-shared-rooms",
        version: 1,
        rooms: result.rooms.iter().map(room).collect(),
        total: told(&result.total),
    })
}

fn found(room: &RoomResult) -> Found {
    let [before, after, practice] = room.sums.map(counts);
    let matched =
        |one: &crate::measure::group::Compared| change(&one.change, Some(one.before.people));
    Found {
        people: room.people,
        before,
        after,
        practice,
        change: room.change.as_ref().map(matched),
        hands: Hands {
            missed: room.hands.missed(),
            scams: room.hands.scams,
            false_alarms: room.hands.false_alarms,
            genuine: room.hands.genuine,
        },
    }
}

fn counts(Sum { people, judged }: Sum) -> Counts {
    Counts {
        people,
        missed: judged.missed(),
        scams: judged.scams,
        false_alarms: judged.false_alarms,
        genuine: judged.genuine,
    }
}

fn told(room: &PublicRoom) -> Told {
    let [before, after, practice] = room.phases.map(|one| one.map(phase));
    Told { before, after, practice, change: change(&room.change, None) }
}

fn phase(one: PublicPhase) -> Phase {
    let PublicPhase { people, missed, false_alarms } = one;
    Phase { people_at_least: people, missed: share(missed), false_alarms: share(false_alarms) }
}

fn change(change: &Gauges<Ranged>, people: Option<u32>) -> Change {
    Change {
        people,
        missed: change.missed.map(gauge),
        false_alarms: change.false_alarms.map(gauge),
        d_prime: change.d_prime.map(gauge),
        c: change.bias.map(gauge),
    }
}

fn gauge(ranged: Ranged) -> Gauge {
    let rounded = |value: f64| (value * 1e6).round() / 1e6 + 0.0;
    let range = ranged.range();
    Gauge {
        value: rounded(ranged.value),
        low: range.map(|range| rounded(range.low)),
        high: range.map(|range| rounded(range.high)),
    }
}

#[cfg(test)]
#[path = "rooms_json_tests.rs"]
mod tests;
