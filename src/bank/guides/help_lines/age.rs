//! How old a page says it is.

use jiff::civil::Date;
use serde::Deserialize;

/// The date of a page as far as it is known: `2020-07-30`, `2026-06`, `2013`, `about 2014`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PageDate {
    text: String,
    year: i16,
    latest: Date,
}

impl TryFrom<String> for PageDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let refuse = || format!("{text:?} is no date of a page");
        let latest = latest(text.strip_prefix("about ").unwrap_or(&text)).ok_or_else(refuse)?;
        Ok(Self { year: latest.year(), latest, text })
    }
}

impl PageDate {
    /// As it is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its year.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// Whether the year is a guess from what the page says.
    pub fn is_about(&self) -> bool {
        self.text.starts_with("about ")
    }

    /// Whether it lies so far back that it should be said: more than two years.
    pub fn is_old(&self, today: Date) -> bool {
        let years = i32::from(today.year()) - i32::from(self.latest.year());
        let anniversary = (self.latest.month(), self.latest.day());
        years > 2 || (years == 2 && (today.month(), today.day()) > anniversary)
    }
}

/// The last day that a date can mean.
fn latest(date: &str) -> Option<Date> {
    let mut parts = date.split('-').map(|part| part.parse::<i16>());
    let year = parts.next()?.ok().filter(|year| (1990..2100).contains(year))?;
    let month = parts.next().unwrap_or(Ok(12)).ok()?;
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    let day = match parts.next() {
        Some(day) => i8::try_from(day.ok()?).ok()?,
        None => first.days_in_month(),
    };
    parts.next().is_none().then_some(())?;
    Date::new(first.year(), first.month(), day).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn page(text: &str) -> PageDate {
        PageDate::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn a_page_is_old_after_two_years() {
        for (text, still_young, old) in [
            ("2020-07-30", date(2022, 7, 30), date(2022, 7, 31)),
            ("2024-02", date(2026, 2, 28), date(2026, 3, 1)),
            ("about 2014", date(2016, 12, 31), date(2017, 1, 1)),
        ] {
            assert!(!page(text).is_old(still_young), "{text}");
            assert!(page(text).is_old(old), "{text}");
        }
        assert!(page("about 2014").is_about() && !page("2014").is_about());
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "about", "2020-13", "2020-02-30", "20", "2020-01-01-01", "last year"] {
            assert!(PageDate::try_from(text.to_owned()).is_err(), "{text:?}");
        }
    }
}
