//! Hands that were raised in a workshop, or counted on paper and typed in: of nobody in particular.

use crate::domain::room::Room;
use crate::domain::verdict::Verdict;
use crate::measure::discrimination::Judged;

/// The hands counted for scenes that the whole room judged, each hand as one answer. What was dropped for
/// everybody is left out.
pub(super) fn raised(room: &Room) -> Judged {
    let mut judged = Judged::default();
    for (part, of) in room.setup().parts.iter().enumerate() {
        let put = of.together().map_or(&[][..], |set| &set.questions);
        for (position, put) in put.iter().enumerate() {
            let hands = room.hands(part, position).filter(|_| !room.is_dropped(part, position));
            if let (Some(verdict), Some(hands)) = (put.asked.verdict, hands) {
                add(&mut judged, verdict, hands);
            }
        }
    }
    judged
}

/// Adds the hands for each verdict, in the order in which they are offered.
fn add(judged: &mut Judged, verdict: Verdict, hands: &[u32]) {
    for (said, count) in Verdict::ALL.iter().zip(hands) {
        let called = if *said == Verdict::Scam { *count } else { 0 };
        match verdict {
            Verdict::Scam => {
                judged.scams = judged.scams.saturating_add(*count);
                judged.hits = judged.hits.saturating_add(called);
            }
            Verdict::Genuine => {
                judged.genuine = judged.genuine.saturating_add(*count);
                judged.false_alarms = judged.false_alarms.saturating_add(called);
            }
        }
    }
}
