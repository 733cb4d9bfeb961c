//! Help lines and lessons as JSON, for machines.

use jiff::civil::Date;
use serde::Serialize;

use crate::bank::guides::Publication;
use crate::bank::guides::help_lines::{Body, Country, Directory, Group, Kind};
use crate::bank::guides::lessons::Lesson;

use super::json::pretty;

#[derive(Serialize)]
struct CountryDocument<'a> {
    iso: &'a str,
    name: &'a str,
    bodies: Vec<BodyDocument<'a>>,
}

#[derive(Serialize)]
struct BodyDocument<'a> {
    group: Group,
    kind: Kind,
    name: &'a str,
    purpose: &'a str,
    contact: Option<&'a str>,
    hours: Option<&'a str>,
    website: Option<&'a str>,
    note: Option<&'a str>,
    seen_at: Option<&'a str>,
    seen_on: Option<Date>,
    page_date: Option<&'a str>,
    /// Seen too long ago to be relied on.
    past_its_date: bool,
}

#[derive(Serialize)]
struct LessonDocument<'a> {
    id: &'a str,
    title: &'a str,
    what: &'a str,
    looks: &'a str,
    works: &'a str,
    #[serde(rename = "do")]
    action: &'a str,
    ask: &'a str,
    sources: Vec<SourceDocument<'a>>,
}

#[derive(Serialize)]
struct SourceDocument<'a> {
    title: &'a str,
    publisher: &'a str,
    url: Option<&'a str>,
    date: Option<Date>,
}

/// Everybody who helps in one country.
pub fn help_lines(directory: &Directory, country: &Country, today: Date) -> String {
    pretty(&country_document(directory, country, today))
}

/// Everybody who helps, country by country.
pub fn all_help_lines(directory: &Directory, today: Date) -> String {
    let countries = directory.countries().iter();
    let documents: Vec<CountryDocument<'_>> =
        countries.map(|country| country_document(directory, country, today)).collect();
    pretty(&documents)
}

/// One lesson under its title.
pub fn lesson((title, lesson): &(String, &Lesson)) -> String {
    pretty(&lesson_document(title, lesson))
}

/// Lessons, each under its title.
pub fn lessons(lessons: &[(String, &Lesson)]) -> String {
    let documents: Vec<LessonDocument<'_>> =
        lessons.iter().map(|(title, lesson)| lesson_document(title, lesson)).collect();
    pretty(&documents)
}

fn country_document<'a>(
    directory: &'a Directory,
    country: &'a Country,
    today: Date,
) -> CountryDocument<'a> {
    let bodies = directory.bodies(country).into_iter();
    CountryDocument {
        iso: &country.iso,
        name: &country.name,
        bodies: bodies.map(|body| body_document(body, today)).collect(),
    }
}

fn body_document(body: &Body, today: Date) -> BodyDocument<'_> {
    BodyDocument {
        group: body.kind.group(),
        kind: body.kind,
        name: &body.name,
        purpose: &body.purpose,
        contact: body.contact.as_deref(),
        hours: body.hours.as_deref(),
        website: body.url.as_deref(),
        note: body.note.as_deref(),
        seen_at: body.seen_at.as_deref(),
        seen_on: body.seen_on,
        page_date: body.page_date.as_ref().map(|page| page.text()),
        past_its_date: body.is_past_its_date(today),
    }
}

fn lesson_document<'a>(title: &'a str, lesson: &'a Lesson) -> LessonDocument<'a> {
    LessonDocument {
        id: lesson.word(),
        title,
        what: &lesson.what,
        looks: &lesson.looks,
        works: &lesson.works,
        action: &lesson.action,
        ask: &lesson.ask,
        sources: lesson.sources.iter().map(source_document).collect(),
    }
}

fn source_document(source: &Publication) -> SourceDocument<'_> {
    SourceDocument {
        title: &source.title,
        publisher: &source.publisher,
        url: source.url.as_deref(),
        date: source.date,
    }
}
