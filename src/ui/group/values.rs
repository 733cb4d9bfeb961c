//! Values of a class with how far they can be trusted, in words.

use std::cmp::Ordering;

use crate::measure::group::{Ranged, Spread};
use crate::measure::interval::{Range, Share};
use crate::say;
use crate::words::Words;

use super::super::progress::percents;
use super::super::score::one_place;
use super::super::stats::two_places;
use super::View;

/// "18 of 24 (75%)".
pub fn share(view: View<'_>, share: Share) -> String {
    share_words(view.words, share)
}

/// The same in these words.
pub(in super::super) fn share_words(words: &Words, share: Share) -> String {
    let (count, of, percent) = (share.count, share.of, percent(share));
    match share.of {
        0 => say!(words, "group-share-none"),
        _ => say!(words, "group-share", count = count, of = of, percent = percent),
    }
}

/// The same with its range.
pub fn share_in_range(view: View<'_>, share: Share) -> String {
    let (count, of, (low, high)) = (share.count, share.of, percents(share.range()));
    match share.of {
        0 => say!(view.words, "group-share-none"),
        _ => say!(
            view.words,
            "group-share-range",
            count = count,
            of = of,
            percent = percent(share),
            low = low,
            high = high
        ),
    }
}

fn percent(share: Share) -> u32 {
    // From 0 to 100.
    (share.value() * 100.0).round() as u32
}

/// How values of one kind are said: as numbers, with what their side of zero means.
pub(in super::super) struct Saying {
    pub(super) number: fn(f64) -> String,
    /// Whether they are shares in points.
    pub(super) is_points: bool,
    /// What it means to lie below zero, to hold it, to lie above.
    pub(super) ids: [&'static str; 3],
    /// What to say where there is no range to tell it by, if anything.
    pub(super) untold: Option<&'static str>,
}

impl Saying {
    /// A value in numbers and words; that it cannot be told, where it cannot.
    pub(in super::super) fn tell(&self, words: &Words, ranged: Option<Ranged>) -> String {
        let Some(ranged) = ranged else { return say!(words, "group-cannot-be-told") };
        let ([below, around, above], value) = (self.ids, self.spread(words, ranged));
        let id = match ranged.side() {
            Some(Ordering::Less) => Some(below),
            Some(Ordering::Equal) => Some(around),
            Some(Ordering::Greater) => Some(above),
            None if ranged.range().is_some() => Some("group-few-people"),
            None => self.untold,
        };
        let Some(id) = id else { return value };
        say!(words, "group-in-words", value = value, words = words.say(id, &[]))
    }

    fn spread(&self, words: &Words, ranged: Ranged) -> String {
        let value = (self.number)(ranged.value);
        let bare = match self.is_points {
            true => say!(words, "group-points", value = &value),
            false => value.clone(),
        };
        match ranged.spread {
            Spread::OnePerson => say!(words, "group-one-person", value = bare),
            Spread::Alike => say!(words, "group-alike", value = bare),
            Spread::Range(Range { low, high }) => {
                let id = if self.is_points { "group-range-points" } else { "group-range" };
                let (low, high) = ((self.number)(low), (self.number)(high));
                words
                    .say(id, &[("value", value.into()), ("low", low.into()), ("high", high.into())])
            }
        }
    }
}

/// Skill (d′).
pub(super) const SKILL: Saying = Saying {
    number: two_places,
    is_points: false,
    ids: ["group-skill-worse", "group-skill-unclear", "group-skill-better"],
    untold: None,
};

/// Leaning (c).
pub(super) const LEANING: Saying = Saying {
    number: two_places,
    is_points: false,
    ids: ["group-leaning-suspicious", "group-leaning-neither", "group-leaning-trusting"],
    untold: Some("group-leaning-untold"),
};

/// How much a share of errors has changed.
pub(in super::super) const ERROR_CHANGE: Saying = Saying {
    number: points,
    is_points: true,
    ids: ["group-error-fewer", "group-no-change", "group-error-more"],
    untold: None,
};

/// How much skill has changed.
pub(in super::super) const SKILL_CHANGE: Saying = Saying {
    number: signed,
    is_points: false,
    ids: ["group-skill-down", "group-no-change", "group-skill-up"],
    untold: None,
};

/// How much the leaning has changed.
pub(in super::super) const LEANING_CHANGE: Saying = Saying {
    number: signed,
    is_points: false,
    ids: ["group-bias-suspicious", "group-no-change", "group-bias-trusting"],
    untold: Some("group-leaning-untold"),
};

/// The same for others to see, to one place.
pub(in super::super) const PUBLIC: [Saying; 4] = {
    let signed = |value| plus(one_place(value));
    [
        Saying { number: one_place, ..SKILL },
        Saying { number: one_place, ..LEANING },
        Saying { number: signed, ..SKILL_CHANGE },
        Saying { number: signed, ..LEANING_CHANGE },
    ]
};

/// To two places, with a plus where it is more.
fn signed(value: f64) -> String {
    plus(two_places(value))
}

/// A difference of shares in whole points.
fn points(value: f64) -> String {
    let text = one_place((value * 100.0).round());
    plus(text.strip_suffix(".0").unwrap_or(&text).to_owned())
}

fn plus(text: String) -> String {
    let is_more = !text.starts_with('−') && text.bytes().any(|b| (b'1'..=b'9').contains(&b));
    if is_more { format!("+{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_have_their_sign() {
        let said = [0.04, 0.05, -0.31, 0.0, -0.02].map(signed);
        assert_eq!(said, ["+0.04", "+0.05", "−0.31", "0.00", "−0.02"]);
        assert_eq!([0.254, -0.1, 0.001, -0.004].map(points), ["+25", "−10", "0", "0"]);
    }
}
