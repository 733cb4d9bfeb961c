//! How old a page says it is.

use jiff::civil::Date;
use serde::Deserialize;

/// The date of a page as far as it is known: `2020-07-30`, `2026-06`, `2013`, `about 2014`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PageDate {
    text: String,
    year: i16,
    day: Option<Date>,
}

impl TryFrom<String> for PageDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let refuse = || format!("{text:?} is no date of a page");
        let date = text.strip_prefix("about ").unwrap_or(&text);
        let (year, day) = year_and_day(date).ok_or_else(refuse)?;
        Ok(Self { text, year, day })
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

    /// Its day, where that is known.
    pub fn day(&self) -> Option<Date> {
        self.day
    }
}

/// The year of a date, and its day if it has one; none if it is no date.
fn year_and_day(date: &str) -> Option<(i16, Option<Date>)> {
    let mut parts = date.split('-').map(|part| part.parse::<i8>());
    let year = date.split('-').next()?.parse().ok().filter(|year| (1990..2100).contains(year))?;
    let month = parts.nth(1).unwrap_or(Ok(12)).ok()?;
    let day = parts.next().transpose().ok()?;
    let known = Date::new(year, month, day.unwrap_or(1)).ok()?;
    parts.next().is_none().then_some((year, day.map(|_| known)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_says_as_much_as_the_page_does() {
        for (text, year, day, is_about) in [
            ("2020-07-30", 2020, Some(date(2020, 7, 30)), false),
            ("2024-02", 2024, None, false),
            ("about 2014", 2014, None, true),
        ] {
            let page = PageDate::try_from(text.to_owned()).unwrap();
            assert_eq!((page.year(), page.day(), page.is_about()), (year, day, is_about), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "about", "2020-13", "2020-02-30", "20", "2020-01-01-01", "last year"] {
            assert!(PageDate::try_from(text.to_owned()).is_err(), "{text:?}");
        }
    }
}
