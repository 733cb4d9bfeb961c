//! A scam is told by its request or by a check that fails, never by its looks alone: spelling, a
//! foreign number or an emoji make honest people look guilty, and good scams look good (domain
//! facts, C4).

mod words;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;
use crate::domain::kind::Kind;
use crate::domain::verdict::Verdict;
pub(super) use words::{CHECKED, LOOKS, REQUESTS};

pub(super) static RULE: Rule =
    Rule { id: "looks-only", level: Level::Error, speaks: Speaks::English, look: Look::Item(look) };

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(question) = item.question() else { return };
    let is_searched = matches!(question.kind, Kind::Flags(_));
    let is_scam = is_searched || question.verdict() == Some(Verdict::Scam);
    if !is_scam {
        return;
    }
    let looks = reasons(item).find_map(|text| Some((text, text.found(List::Looks).next()?)));
    let Some((text, words)) = looks else { return };
    let is_asked = |text: &Text<'_>| {
        [List::Request, List::Checked].iter().any(|list| text.found(*list).next().is_some())
    };
    if !reasons(item).any(is_asked) {
        found.note(item.words(text, words), fills![words = words]);
    }
}

fn reasons<'i, 'q>(item: &'i Item<'q>) -> impl Iterator<Item = &'i Text<'q>> {
    item.texts.iter().filter(|text| matches!(text.part, Part::Why | Part::WhyNot | Part::MarkWhy))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, quiet_in};

    fn scam(why: &str) -> String {
        format!(
            "{}[[question]]\nid = \"one\"\nkind = \"judge\"\nverdict = \"scam\"\n\
             tactic = \"secrecy-request\"\nlevel = 1\naudience = \"all\"\nprovenance = \"practice\"\n\
             sources = []\nprompt = \"Scam or genuine?\"\nwhy.scam = \"Yes. {why}\"\n\
             why.genuine = \"Many people would say genuine. It is not.\"\ndo = \"Wait.\"\n\
             ask = \"Who?\"\n[question.scene]\nchannel = \"sms\"\nfrom = \"A\"\ntext = \"Hello.\"\n",
            head()
        )
    }

    #[test]
    fn a_verdict_on_looks_is_found() {
        finds_in("looks-only", &scam("The spelling is bad."), 1);
        finds_in("looks-only", &scam("It comes from a foreign number, with an emoji."), 1);
    }

    #[test]
    fn looks_beside_a_request_or_a_check_are_fine() {
        quiet_in("looks-only", &scam("The spelling is bad, but what counts: it wants a code."));
        quiet_in("looks-only", &scam("The logo is right, yet the embassy has no such office."));
    }

    #[test]
    fn a_genuine_scene_may_speak_of_looks() {
        let genuine =
            scam("The spelling is bad.").replace("verdict = \"scam\"", "verdict = \"genuine\"");
        quiet_in("looks-only", &genuine);
    }
}
