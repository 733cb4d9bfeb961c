//! Where to report and get help, by country, out of `guides/help-lines.toml`. A contact is only ever
//! shown with the page and the day on which it was seen.

mod age;
mod kind;

use jiff::civil::Date;
use serde::Deserialize;

pub use age::PageDate;
pub use kind::{Group, Kind};

/// For how many days after it was seen a contact is taken to hold.
pub const KEEPS_FOR: i64 = 180;

/// The bodies of one country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Two letters as in ISO 3166-1; `EU` and `INT` besides.
    pub iso: String,
    /// Its English name.
    pub name: String,
    /// Other names that people type for it.
    #[serde(default)]
    pub also: Vec<String>,
    /// Whether the lines of the European Union are for it too.
    #[serde(default)]
    pub eu: bool,
    /// Who helps.
    pub body: Vec<Body>,
}

impl Country {
    /// Whether it is no single country: the European Union, or everywhere.
    pub fn is_wider(&self) -> bool {
        matches!(self.iso.as_str(), "EU" | "INT")
    }
}

/// A body that helps.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// What it is for, in one word.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// What it is for, in a few.
    pub purpose: String,
    /// How to call or write to it.
    pub contact: Option<String>,
    /// When it answers.
    pub hours: Option<String>,
    /// Its website.
    pub url: Option<String>,
    /// What to know beforehand.
    pub note: Option<String>,
    /// Countries of the European Union that do not have it.
    #[serde(default)]
    pub except: Vec<String>,
    /// The page on which contact and website were seen.
    pub seen_at: Option<String>,
    /// How old that page says it is.
    pub page_date: Option<PageDate>,
    /// The day on which it was read.
    #[serde(default, deserialize_with = "super::day")]
    pub seen_on: Option<Date>,
}

impl Body {
    /// Its name without what stands in brackets.
    pub fn short_name(&self) -> &str {
        self.name.split(" (").next().unwrap_or(&self.name)
    }

    /// Whether there is a way to reach it.
    pub fn is_reachable(&self) -> bool {
        self.contact.is_some() || self.url.is_some()
    }

    /// Whether it says how to go on: a way to reach it, or a word on where to find one.
    pub fn leads_on(&self) -> bool {
        self.is_reachable() || self.note.is_some()
    }

    /// The site on which its contact was seen.
    pub fn seen_on_site(&self) -> Option<String> {
        let (_, address) = self.seen_at.as_deref()?.split_once("://")?;
        let site = address.split('/').next()?.to_lowercase();
        Some(site.strip_prefix("www.").unwrap_or(&site).to_owned())
    }

    /// Whether its contact was seen too long ago to be taken to hold.
    pub fn is_past_its_date(&self, today: Date) -> bool {
        let days = |seen: Date| today.duration_since(seen).as_hours() / 24;
        self.seen_on.is_some_and(|seen| days(seen) > KEEPS_FOR)
    }
}

/// All countries.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    country: Vec<Country>,
}

/// The file of the directory.
pub const FILE: &str = "help-lines.toml";

/// Its text.
pub const TEXT: &str = include_str!("../../../guides/help-lines.toml");

impl Directory {
    /// The directory. It is compiled in and held by a test.
    pub fn load() -> Self {
        toml::from_str(TEXT).unwrap_or_default()
    }

    /// Its countries, in the order of their names.
    pub fn countries(&self) -> &[Country] {
        &self.country
    }

    /// The country with this code or name, in any case of letters.
    pub fn find(&self, wanted: &str) -> Option<&Country> {
        let wanted = wanted.trim().to_lowercase();
        let wanted = wanted.strip_prefix("the ").unwrap_or(&wanted);
        let is_it = |country: &&Country| {
            let names = [&country.iso, &country.name].into_iter().chain(&country.also);
            names.map(|name| name.to_lowercase()).any(|name| name == wanted)
        };
        self.country.iter().find(is_it)
    }

    /// Everybody who helps in a country: its own bodies, those of the European Union where it
    /// belongs to it, and those that take images down everywhere.
    pub fn bodies<'d>(&'d self, country: &'d Country) -> Vec<&'d Body> {
        let of = |iso: &str| self.find(iso).map_or(&[][..], |shared| &shared.body);
        let european =
            of("EU").iter().filter(|body| country.eu && !body.except.contains(&country.iso));
        let everywhere =
            of("INT").iter().filter(|body| body.kind == Kind::Image && country.iso != "INT");
        let mut bodies: Vec<&Body> =
            country.body.iter().chain(european).chain(everywhere).collect();
        bodies.sort_by_key(|body| body.kind);
        bodies
    }
}

#[cfg(test)]
mod tests;
