//! Which questions deserve a look, and why.

use super::super::interval::Share;
use super::options::{Leaning, OptionResult};
use super::statistics::ItemStatistics;
use super::{Correlation, LEAST};

/// Above this mean credit nearly everybody gets it right, and little is learned from asking.
const TOO_EASY: f64 = 0.95;

/// Below this mean credit hardly anybody gets it right.
const TOO_HARD: f64 = 0.25;

/// Below this discrimination a question hardly tells who knows more.
pub const WEAK: f64 = 0.1;

/// Why a question deserves a look; the gravest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// An option that counts as wrong, by its place, draws those who know most.
    Key(usize),
    /// Those who know less get it right more often, as far as the range tells.
    Backwards,
    /// Fewer get it right than would by guessing, as far as the range tells.
    BelowChance,
    /// Hardly anybody gets it right.
    TooHard,
    /// It hardly goes along with the rest.
    Weak,
    /// Nearly everybody gets it right.
    TooEasy,
    /// Nobody picks these options, by their places, which are wrong.
    Nobody(Vec<usize>),
}

impl Look {
    /// The fixed word of it.
    pub fn word(&self) -> &'static str {
        match self {
            Look::Key(_) => "key",
            Look::Backwards => "backwards",
            Look::BelowChance => "below-chance",
            Look::TooHard => "too-hard",
            Look::Weak => "weak",
            Look::TooEasy => "too-easy",
            Look::Nobody(_) => "nobody",
        }
    }

    /// How grave it is: 0 is the gravest.
    pub fn rank(&self) -> u8 {
        match self {
            Look::Key(_) | Look::Backwards => 0,
            Look::BelowChance | Look::TooHard => 1,
            Look::Weak => 2,
            Look::TooEasy => 3,
            Look::Nobody(_) => 4,
        }
    }
}

/// Why a question deserves a look. `chance` is what guessing would get, where that is known. What
/// accuses the key or compares with chance is read off ranges, so that a good question is not accused
/// because of a few answers; with fewer than [`LEAST`] nothing is.
pub(super) fn looks(
    item: &ItemStatistics,
    options: &[OptionResult],
    chance: Option<f64>,
) -> Vec<Look> {
    let Some(facility) = item.facility.ok().filter(|_| item.answers >= LEAST) else {
        return Vec::new();
    };
    let is_below = chance.is_some_and(|chance| right(item, facility).range().high < chance);
    let hard = match () {
        () if is_below => Some(Look::BelowChance),
        () if facility < TOO_HARD => Some(Look::TooHard),
        () => None,
    };
    let easy = (facility > TOO_EASY).then_some(Look::TooEasy);
    let key = key(options);
    // Two names of one thing, or what follows from the other, need not be told.
    let separation = separation(item).filter(|look| match look {
        Look::Backwards => key.is_empty(),
        _ => easy.is_none(),
    });
    let nobody = nobody(options);
    let nobody = (!nobody.is_empty()).then_some(Look::Nobody(nobody));
    let all = key.into_iter().chain([separation, hard, easy, nobody].into_iter().flatten());
    let mut all: Vec<Look> = all.collect();
    all.sort_by_key(Look::rank);
    all
}

/// Where chance is known, answers are right or wrong, so their mean is a share.
fn right(item: &ItemStatistics, facility: f64) -> Share {
    Share { count: (facility * f64::from(item.answers)).round() as u32, of: item.answers }
}

fn separation(item: &ItemStatistics) -> Option<Look> {
    let found = item.discrimination.ok()?;
    match () {
        () if found.range().high < 0.0 => Some(Look::Backwards),
        () if found.value < WEAK => Some(Look::Weak),
        () => None,
    }
}

/// Wrong options that draw those who know more, and more so than every right one.
fn key(options: &[OptionResult]) -> Vec<Look> {
    let value = |one: &OptionResult| one.correlation.map_or(-1.0, |found: Correlation| found.value);
    let best = options.iter().filter(|one| one.is_key).map(value).fold(-1.0, f64::max);
    let draws = |one: &&OptionResult| {
        !one.is_key && one.leaning() == Leaning::KnowMore && value(one) > best
    };
    options.iter().filter(draws).map(|one| Look::Key(one.place)).collect()
}

fn nobody(options: &[OptionResult]) -> Vec<usize> {
    let unpicked = options.iter().filter(|one| !one.is_key && one.picked == 0);
    unpicked.map(|one| one.place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::item::Silence;

    fn item(answers: u32, facility: f64, discrimination: f64) -> ItemStatistics {
        let found = Correlation { value: discrimination, of: answers.into() };
        ItemStatistics {
            answers,
            facility: Ok(facility),
            deviation: Ok(0.4),
            discrimination: Ok(found),
        }
    }

    fn option(place: usize, is_key: bool, picked: u32, value: f64) -> OptionResult {
        OptionResult { place, is_key, picked, correlation: Ok(Correlation { value, of: 100 }) }
    }

    #[test]
    fn each_reason_is_told_at_its_bound() {
        let judged = Some(0.5);
        for (found, chance, expected) in [
            (item(100, 0.95, 0.3), judged, vec![]),
            (item(100, 0.96, 0.3), judged, vec![Look::TooEasy]),
            (item(100, 0.96, 0.0), judged, vec![Look::TooEasy]),
            (item(100, 0.25, 0.3), None, vec![]),
            (item(100, 0.24, 0.3), None, vec![Look::TooHard]),
            (item(100, 0.24, 0.3), judged, vec![Look::BelowChance]),
            (item(100, 0.45, 0.3), judged, vec![]),
            (item(100, 0.7, 0.1), judged, vec![]),
            (item(100, 0.7, 0.09), judged, vec![Look::Weak]),
            (item(100, 0.7, -0.1), judged, vec![Look::Weak]),
            (item(100, 0.3, -0.3), judged, vec![Look::Backwards, Look::BelowChance]),
            (item(9, 0.0, -0.9), judged, vec![]),
        ] {
            assert_eq!(looks(&found, &[], chance), expected, "{found:?}");
        }
    }

    #[test]
    fn options_accuse_the_key_only_where_they_draw_those_who_know_most() {
        let found = item(100, 0.7, 0.3);
        let told = |options: &[OptionResult]| looks(&found, options, None);
        let key = option(0, true, 50, 0.4);
        assert_eq!(told(&[key, option(1, false, 50, -0.4)]), []);
        assert_eq!(told(&[key, option(1, false, 50, 0.3)]), [], "the key draws them more");
        let weak = option(0, true, 50, -0.2);
        assert_eq!(told(&[weak, option(1, false, 50, 0.3)]), [Look::Key(1)]);
        assert_eq!(told(&[weak, option(1, false, 50, 0.1)]), [], "that may be chance");
        let unpicked = |place| OptionResult {
            correlation: Err(Silence::AllAlike),
            ..option(place, false, 0, 0.0)
        };
        assert_eq!(told(&[key, unpicked(1), unpicked(2)]), [Look::Nobody(vec![1, 2])]);
    }
}
