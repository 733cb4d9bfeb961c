//! Where a finding stands in its file. Questions are let go of their places when they are lowered,
//! so a file with findings is parsed once more, and only that.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::finding::{Finding, Owner, Path, Spot};

/// A finding with its place.
#[derive(Debug, Clone)]
pub struct Located {
    /// What was found.
    pub finding: Finding,
    /// Where it stands, in bytes of the file.
    pub span: Range<usize>,
}

/// The places of findings in the text of their file, in the order of the file.
pub fn locate(text: &str, findings: impl IntoIterator<Item = Finding>) -> Vec<Located> {
    // The file has been loaded from this text, so it parses.
    let table = DeTable::parse(text).map(toml::Spanned::into_inner).unwrap_or_default();
    let mut spans: Vec<(Range<usize>, Finding)> =
        findings.into_iter().map(|finding| (span(text, &table, &finding.spot), finding)).collect();
    spans.sort_by_key(|(span, _)| (span.start, span.end));
    spans.into_iter().map(|(span, finding)| Located { finding, span }).collect()
}

/// Where a spot stands; the top of the file where it cannot be found.
fn span(text: &str, table: &DeTable<'_>, spot: &Spot) -> Range<usize> {
    let Some(value) = value(table, spot) else { return 0..0 };
    let whole = value.span();
    let Some(words) = &spot.words else { return heading(text, whole) };
    let raw = text.get(whole.clone()).unwrap_or_default();
    let found = raw.match_indices(&*words.words).nth(words.before);
    // Written with escapes or broken lines, the words may not stand there as they are read.
    match found.or_else(|| raw.match_indices(&*words.words).next()) {
        Some((offset, found)) => whole.start + offset..whole.start + offset + found.len(),
        None => heading(text, whole),
    }
}

/// What is shown of a text of many lines is the line of its field.
fn heading(text: &str, span: Range<usize>) -> Range<usize> {
    let first = text.get(span.clone()).and_then(|raw| raw.lines().next()).map_or(0, str::len);
    span.start..span.start + first
}

type Value<'t> = toml::Spanned<DeValue<'t>>;

fn value<'v, 't>(table: &'v DeTable<'t>, spot: &Spot) -> Option<&'v Value<'t>> {
    let whole = match spot.owner {
        Owner::Bank => return of_bank(table, spot.path),
        Owner::Question(at) => nth(table.get("question")?, at)?,
        Owner::Story(at) => nth(table.get("story")?, at)?,
    };
    let step = |at| entry(whole, "step", at);
    let found = match spot.path {
        Path::Whole | Path::Source(..) => None,
        Path::Field(name) => field(whole, name),
        Path::Why(name) => field(whole, "why").and_then(|why| field(why, name)),
        Path::Scene(name) => field(whole, "scene").and_then(|scene| field(scene, name)),
        Path::MarkWhy(mark) => mark_why(whole, mark),
        Path::Option(at, name) => entry(whole, "option", at).and_then(|one| field(one, name)),
        Path::Entry(name, at) => entry(whole, name, at),
        Path::Pair(at, side) => entry(whole, "pairs", at).and_then(|pair| nth(pair, side)),
        Path::Step(at, name) => step(at).and_then(|step| field(step, name)),
        Path::StepScene(at, name) => step(at).and_then(|step| field(field(step, "scene")?, name)),
        Path::StepMark(at, mark) => step(at).and_then(|step| mark_why(step, mark)),
        Path::Decision(at, number) => {
            step(at).and_then(|step| field(entry(step, "decision", number)?, "text"))
        }
    };
    found.or_else(|| field(whole, "id"))
}

fn of_bank<'v, 't>(table: &'v DeTable<'t>, path: Path) -> Option<&'v Value<'t>> {
    let Path::Source(at, name) = path else { return table.get("id") };
    let source = nth(table.get("source")?, at)?;
    field(source, name).or_else(|| field(source, "id"))
}

fn mark_why<'v, 't>(owner: &'v Value<'t>, at: usize) -> Option<&'v Value<'t>> {
    let scene = field(owner, "scene")?;
    let text = field(scene, "text")?.get_ref().as_str()?;
    let id = crate::domain::scene::marked_ids(text).nth(at)?;
    field(field(field(scene, "mark")?, id)?, "why")
}

fn field<'v, 't>(value: &'v Value<'t>, name: &str) -> Option<&'v Value<'t>> {
    value.get_ref().as_table()?.get(name)
}

fn entry<'v, 't>(value: &'v Value<'t>, name: &str, at: usize) -> Option<&'v Value<'t>> {
    nth(field(value, name)?, at)
}

fn nth<'v, 't>(value: &'v Value<'t>, at: usize) -> Option<&'v Value<'t>> {
    value.get_ref().as_array()?.get(at)
}

#[cfg(test)]
mod tests {
    use super::super::trial::{found, with};
    use super::locate;

    #[test]
    fn a_finding_points_at_its_own_words() {
        let advice = "do = \"Small, careless words. Do not be careless";
        let text = with("do = \"Ring the bank at once", advice);
        let located = locate(&text, found("blame-words", &text));
        let start = text.find(advice).unwrap();
        let places: Vec<usize> = located.iter().map(|one| one.span.start - start).collect();
        assert_eq!(places, [13, 39]);
        assert_eq!(&text[located[0].span.clone()], "careless");
    }

    #[test]
    fn words_that_cannot_be_found_as_they_are_read_point_at_their_field() {
        let text = with("Ring the bank at once", "She was n\\u0061ive");
        let located = locate(&text, found("blame-words", &text));
        assert!(text[located[0].span.clone()].starts_with("\"She was"));
    }
}
