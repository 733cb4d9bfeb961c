//! A table of groups as JSON, for machines. One document:
//!
//! | field | holds |
//! |---|---|
//! | `format`, `version` | `scamdrill-shared`, 1 |
//! | `groups[].group` | `class`, `no-class` (people who are in none) or `everybody` |
//! | `class` | the name of the class, or null |
//! | `form` | `A`, `B`, `C`, `practice` or `any` |
//! | `people`, `rounds` | how many people, and how many rounds they completed |
//! | `scams_spotted`, `genuine_recognised`, `right` | shares of what was answered in whole per cent: `{"share": 81}`, `{"over": 95}` or `{"under": 5}` |
//! | `withheld` | whether something is not told; that is null |
//!
//! What is withheld is so because there are fewer than ten people, nobody at all, or because somebody
//! could work such a group out of it. New fields may be added; none of these changes its meaning.

use serde::Serialize;

use crate::measure::disclosure::Shown;

use super::json::pretty;
use super::results::shared::{GroupLine, Shared, Taken, Whose};

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    version: u32,
    groups: Vec<GroupDocument<'a>>,
}

#[derive(Serialize)]
struct GroupDocument<'a> {
    group: &'static str,
    class: Option<&'a str>,
    form: &'static str,
    people: Option<u64>,
    rounds: Option<u64>,
    scams_spotted: Option<ShareDocument>,
    genuine_recognised: Option<ShareDocument>,
    right: Option<ShareDocument>,
    withheld: bool,
}

/// A share in whole per cent, or a bound.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ShareDocument {
    Share(u64),
    Over(u8),
    Under(u8),
}

/// The document.
pub fn document(shared: &Shared) -> String {
    let lines: Vec<GroupLine<'_>> = shared.lines().collect();
    let groups = lines.iter().map(group).collect();
    pretty(&Document { format: "scamdrill-shared", version: 1, groups }) + "\n"
}

fn group<'a>(line: &GroupLine<'a>) -> GroupDocument<'a> {
    let (group, class) = match line.whose {
        Whose::Class(name) => ("class", Some(name.as_str())),
        Whose::NoClass => ("no-class", None),
        Whose::Everybody => ("everybody", None),
    };
    let form = match line.taken {
        Taken::Form(form) => form.word(),
        Taken::Practice => "practice",
        Taken::Anything => "any",
    };
    let [scams_spotted, genuine_recognised, right] = line.shares.map(share);
    GroupDocument {
        group,
        class,
        form,
        people: count(line.people),
        rounds: count(line.rounds),
        scams_spotted,
        genuine_recognised,
        right,
        withheld: line.is_withheld(),
    }
}

fn count(shown: Shown) -> Option<u64> {
    match shown {
        Shown::Count(count) => Some(count),
        _ => None,
    }
}

/// What is told of a share.
pub(super) fn share(shown: Shown) -> Option<ShareDocument> {
    match shown {
        Shown::Share(tally) => Some(ShareDocument::Share(tally.per_cent())),
        Shown::AtLeast95 => Some(ShareDocument::Over(95)),
        Shown::AtMost5 => Some(ShareDocument::Under(5)),
        Shown::Count(_) | Shown::Withheld => None,
    }
}
