//! Which of many a typed word means.

use crate::bank::nearest::slips;

/// How many are offered to somebody who mistyped.
const OFFERED: usize = 3;

/// The shortest text that is looked for inside names; shorter ones stand in too many.
const SHORTEST_PART: usize = 4;

/// One of many.
#[derive(Debug, Clone)]
pub struct Item {
    /// The word that commands know it by.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is listed.
    pub line: String,
}

impl Item {
    fn names(&self) -> [String; 2] {
        [self.id.to_lowercase(), self.name.to_lowercase()]
    }

    /// How far what was typed is from it; none if it cannot be meant.
    fn distance(&self, typed: &str) -> Option<usize> {
        let names = self.names();
        let is_long = typed.chars().count() >= SHORTEST_PART;
        if is_long && names.iter().any(|name| name.contains(typed)) {
            return Some(0);
        }
        let parts = names.iter().flat_map(|name| name.split([' ', '-'])).filter(|_| is_long);
        let whole = names.iter().map(String::as_str);
        whole.chain(parts).filter_map(|name| slips(typed, name)).min()
    }
}

/// The place of the one that is meant by its number from 1, its id or name, or how one of them
/// begins, in any case of letters.
///
/// # Errors
/// If none is meant, or more than one: the places of the nearest, at most three.
pub fn pick(items: &[Item], typed: &str) -> Result<usize, Vec<usize>> {
    let typed = typed.trim().to_lowercase();
    let exact = items.iter().position(|item| item.names().contains(&typed));
    let number = || typed.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1);
    if let Some(place) = exact.or_else(|| number().filter(|place| *place < items.len())) {
        return Ok(place);
    }
    match begun(items, &typed)[..] {
        [place] => Ok(place),
        [] => Err(nearest(items, &typed)),
        ref several => Err(several.iter().take(OFFERED).copied().collect()),
    }
}

fn begun(items: &[Item], typed: &str) -> Vec<usize> {
    let begins = |item: &Item| item.names().iter().any(|name| name.starts_with(typed));
    let places = items.iter().enumerate().filter(|(_, item)| !typed.is_empty() && begins(item));
    places.map(|(place, _)| place).collect()
}

fn nearest(items: &[Item], typed: &str) -> Vec<usize> {
    let far = |(place, item): (usize, &Item)| Some((item.distance(typed)?, place));
    let mut near: Vec<(usize, usize)> = items.iter().enumerate().filter_map(far).collect();
    near.sort_unstable();
    near.into_iter().take(OFFERED).map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items() -> Vec<Item> {
        let names = [
            ("secrecy-request", "Keep it between us"),
            ("fake-platform", "Look-alike trading site or app"),
            ("fake-support-number", "Invented support line"),
            ("kiosk-instruction", "Sent to a crypto machine"),
            ("travel-paid-upfront", "All travel paid"),
        ];
        let item = |(id, name): (&str, &str)| Item {
            id: id.to_owned(),
            name: name.to_owned(),
            line: name.to_owned(),
        };
        names.map(item).to_vec()
    }

    #[test]
    fn one_is_picked_by_number_name_or_beginning() {
        for (typed, place) in [
            ("1", 0),
            (" 5. ", 4),
            ("Fake-Platform", 1),
            ("sent to a crypto machine", 3),
            ("secrecy", 0),
            ("keep it", 0),
            ("fake-s", 2),
        ] {
            assert_eq!(pick(&items(), typed), Ok(place), "{typed}");
        }
    }

    #[test]
    fn otherwise_the_nearest_are_offered() {
        for (typed, near) in [
            ("fake", &[1, 2][..]),
            ("secrecy-reqeust", &[0]),
            ("crypto", &[3]),
            ("travle", &[4]),
            ("", &[]),
            ("0", &[]),
            ("6", &[]),
            ("99999999999999999999", &[]),
            ("banana", &[]),
        ] {
            assert_eq!(pick(&items(), typed), Err(near.to_vec()), "{typed}");
        }
    }
}
