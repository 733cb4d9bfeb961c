//! Where and when a contact was seen.

use jiff::civil::Date;

use crate::bank::guides::help_lines::{Body, KEEPS_FOR, PageDate};
use crate::say;
use crate::words::Words;

use super::super::names;

/// Where and when it was seen, and how far to rely on that.
pub(super) fn seen(words: &Words, body: &Body, today: Date) -> Option<String> {
    let (page, name) =
        (page(words, &body.seen_on_site()?, body.page_date.as_ref()), body.short_name());
    let day = names::day(words, body.seen_on?);
    Some(match body.is_past_its_date(today) {
        true => {
            say!(words, "help-lines-past", page = page, day = day, days = KEEPS_FOR, name = name)
        }
        false => say!(words, "help-lines-seen", page = page, day = day, name = name),
    })
}

/// The page on which it was seen, with as much of its date as it shows.
fn page(words: &Words, site: &str, date: Option<&PageDate>) -> String {
    let Some(date) = date else { return say!(words, "help-lines-page-undated", site = site) };
    let year = || date.year().to_string();
    match date.day() {
        Some(day) => {
            let date = names::day(words, day);
            say!(words, "help-lines-page-day", site = site, date = date)
        }
        None if date.is_about() => say!(words, "help-lines-page-about", site = site, date = year()),
        None => say!(words, "help-lines-page-year", site = site, date = year()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::bank::guides::help_lines::Directory;
    use crate::words::Language;

    /// What is said of a body's number on a day.
    fn said(iso: &str, name: &str, today: Date) -> String {
        let directory = Directory::load();
        let country = directory.find(iso).unwrap();
        let body = country.body.iter().find(|body| body.short_name() == name).unwrap();
        seen(&Words::of(Language::default()), body, today).unwrap()
    }

    #[test]
    fn every_number_comes_with_its_age() {
        let today = date(2026, 11, 23);
        assert_eq!(
            said("SG", "ScamShield Helpline", today),
            "From a stored copy of a page of scamshield.gov.sg that shows no date, read on 22 November 2026. It may have changed: check with ScamShield Helpline."
        );
        assert_eq!(
            said("SG", "ScamShield Helpline", date(2027, 6, 1)),
            "Out of date: from a stored copy of a page of scamshield.gov.sg that shows no date, read on 22 November 2026, over 180 days ago. It may have changed: check with ScamShield Helpline."
        );
        for (iso, name, page) in [
            ("IE", "Garda Confidential or Crimestoppers", "garda.ie dated 30 July 2020, read on"),
            ("NL", "CoMensha", "comensha.nl from about 2016, read on"),
            ("PH", "Department of Migrant Workers", "pia-ncr.blogspot.com from 2026, read on"),
        ] {
            let said = said(iso, name, today);
            assert!(said.contains(page), "{said}");
        }
    }
}
