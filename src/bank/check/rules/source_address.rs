//! A source can be found again: an authority's publication has an address, at the publisher's own
//! site and not where somebody has posted it again.

use std::collections::HashSet;

use crate::domain::bank::Bank;
use crate::domain::id::SourceId;
use crate::domain::question::Provenance;
use crate::domain::story::Basis;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "source-address",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Bank(look),
};

/// Hosts where anybody posts what anybody wrote; what stands before them (`www.`) is passed over.
const HOSTS: &[&str] = &[
    "facebook.com",
    "instagram.com",
    "linkedin.com",
    "medium.com",
    "msn.com",
    "pinterest.com",
    "quora.com",
    "reddit.com",
    "scribd.com",
    "slideshare.net",
    "substack.com",
    "t.me",
    "threads.net",
    "tiktok.com",
    "tumblr.com",
    "twitter.com",
    "wordpress.com",
    "blogspot.com",
    "x.com",
    "youtu.be",
    "youtube.com",
];

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let of_authorities = of_authorities(bank);
    for (at, source) in bank.sources.iter().enumerate() {
        let spot = Spot::source(at, "url");
        let id = source.id.as_str();
        match source.url.as_deref().map(flaw) {
            None if of_authorities.contains(&source.id) => found.note(spot, fills![id = id]),
            None | Some(None) => {}
            Some(Some(Flaw::NoWeb)) => found.note_as("kind", spot, fills![id = id]),
            Some(Some(Flaw::Reposted(host))) => {
                found.note_as("host", spot, fills![id = id, host = host]);
            }
        }
    }
}

/// The sources on which claims of authorities rest.
fn of_authorities(bank: &Bank) -> HashSet<&SourceId> {
    let questions = bank.questions.iter();
    let of_questions = questions
        .filter(|question| question.provenance == Provenance::Authority)
        .flat_map(|question| &question.sources);
    let stories = bank.stories.iter().filter(|story| story.basis == Basis::Authority);
    of_questions.chain(stories.flat_map(|story| &story.sources)).collect()
}

/// What is wrong with an address.
enum Flaw {
    /// It is no address of the web.
    NoWeb,
    /// Anybody posts there.
    Reposted(&'static str),
}

fn flaw(url: &str) -> Option<Flaw> {
    let url = url.trim();
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Some(Flaw::NoWeb);
    };
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let is_at = |known: &&&str| {
        host.strip_suffix(**known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    HOSTS.iter().find(is_at).map(|host| Flaw::Reposted(host))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const URL: &str = "url = \"https://example.org/guide\"\n";

    #[test]
    fn an_authority_without_an_address_is_found() {
        finds("source-address", URL, "", 1);
    }

    #[test]
    fn an_address_that_is_none_is_found() {
        finds("source-address", URL, "url = \"page 7\"\n", 1);
        finds("source-address", URL, "url = \"https://www.x.com/guide\"\n", 1);
    }

    /// A host that only ends alike is another one.
    #[test]
    fn similar_hosts_are_fine() {
        quiet("source-address", URL, "url = \"http://fedex.com/x.com\"\n");
    }
}
