//! Where to report and get help: names of bodies by country, out of `guides/help-lines.toml`.

use serde::Deserialize;

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
    /// Where to turn.
    pub body: Vec<Body>,
}

/// A body that helps.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Directory {
    country: Vec<Country>,
}

const TEXT: &str = include_str!("../../guides/help-lines.toml");

/// The directory, in the order of the countries' names. It is compiled in and held by a test.
pub fn directory() -> Vec<Country> {
    let read: Result<Directory, _> = toml::from_str(TEXT);
    read.map(|directory| directory.country).unwrap_or_default()
}

/// The country with this code or name, in any case of letters.
pub fn find(wanted: &str) -> Option<Country> {
    let wanted = wanted.trim().to_lowercase();
    let is_it = |country: &Country| {
        let names = [&country.iso, &country.name].into_iter().chain(&country.also);
        names.map(|name| name.to_lowercase()).any(|name| name == wanted)
    };
    directory().into_iter().find(is_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_is_whole() {
        let countries = directory();
        assert!(countries.len() > 25, "{}", countries.len());
        assert!(countries.iter().all(|country| !country.body.is_empty()));
        assert!(countries.is_sorted_by_key(|country| country.name.clone()));
        assert!(find("gb").is_some() && find("New Zealand").is_some());
        assert!(find("uk").is_some() && find("USA").is_some());
    }

    /// Until `help-lines.md` has been turned into data with its dates, a number could be wrong.
    #[test]
    fn no_body_comes_with_a_number() {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        for country in directory() {
            for body in country.body {
                assert!(digits(&body.name) < 4 && digits(&body.purpose) < 4, "{body:?}");
            }
        }
    }
}
