//! Looking into a parsed table. The walker has reported whatever is missing or of another type, so
//! these say only whether it is there.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};
use toml::value::Datetime;

/// A value with its place in the text.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// The text of a field.
pub(super) fn text<'t>(table: &'t DeTable<'_>, name: &str) -> Option<&'t str> {
    table.get(name)?.get_ref().as_str()
}

/// The text of a field, borrowed from the file where it stands there as it is.
pub(super) fn string<'a>(table: &DeTable<'a>, name: &str) -> Option<DeString<'a>> {
    match table.get(name)?.get_ref() {
        DeValue::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// The text of a field as one paragraph. Whoever writes a bank may break lines where it suits them;
/// on a screen a line break could pass for the end of what the bank says.
pub(super) fn owned(table: &DeTable<'_>, name: &str) -> Option<Box<str>> {
    text(table, name).map(paragraph)
}

/// A text as one paragraph.
pub(super) fn paragraph(text: &str) -> Box<str> {
    let text = text.trim();
    // Looking at all bytes without stopping is quicker than stopping at the first.
    if !text.bytes().fold(false, |found, b| found | (b == b'\n') | (b == b'\t')) {
        return text.into();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// A whole number; none if it does not fit.
pub(super) fn whole(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// Any number; none if it is none that can be counted with.
pub(super) fn number(value: &DeValue<'_>) -> Option<f64> {
    let number: f64 = match value {
        DeValue::Float(float) => float.as_str().parse().ok()?,
        _ => whole(value)? as f64,
    };
    number.is_finite().then_some(number)
}

/// true or false; false if it is not there.
pub(super) fn flag(table: &DeTable<'_>, name: &str) -> bool {
    table.get(name).and_then(|value| value.get_ref().as_bool()).unwrap_or(false)
}

/// A day without a time.
pub(super) fn day(value: &DeValue<'_>) -> Option<Date> {
    civil(value.as_datetime()?)
}

/// The same, of what has been parsed already.
pub(super) fn civil(written: &Datetime) -> Option<Date> {
    let Datetime { date: Some(date), time: None, offset: None } = written else {
        return None;
    };
    Date::new(
        i16::try_from(date.year).ok()?,
        date.month.try_into().ok()?,
        date.day.try_into().ok()?,
    )
    .ok()
}

/// The day of a field.
pub(super) fn day_of(table: &DeTable<'_>, name: &str) -> Option<Date> {
    day(table.get(name)?.get_ref())
}

/// The tables of a `[[…]]`, with their places.
pub(super) fn tables<'t, 'a>(
    table: &'t DeTable<'a>,
    name: &str,
) -> impl Iterator<Item = (&'t DeTable<'a>, &'t Value<'a>)> {
    let array = table.get(name).and_then(|value| value.get_ref().as_array());
    let values = array.into_iter().flat_map(|array| array.iter());
    values.filter_map(|value| Some((value.get_ref().as_table()?, value)))
}

/// The texts of a list, with their places.
pub(super) fn texts<'t, 'a>(
    table: &'t DeTable<'a>,
    name: &str,
) -> impl Iterator<Item = (&'t str, &'t Value<'a>)> {
    let array = table.get(name).and_then(|value| value.get_ref().as_array());
    let values = array.into_iter().flat_map(|array| array.iter());
    values.filter_map(|value| Some((value.get_ref().as_str()?, value)))
}
