//! The words by which a large figure, its author and its date are known.

pub(in super::super) const WHO: &[&str] = &[
    "according to",
    "estimate",
    "estimates",
    "estimated",
    "say",
    "says",
    "said",
    "reported",
    "found",
    "counted",
    "put out",
    "un",
    "united nations",
    "unodc",
    "fbi",
    "ftc",
    "interpol",
    "europol",
    "commission",
    "police",
    "regulator",
    "regulators",
    "ministry",
    "government",
    "office",
    "the report",
    "study",
    "survey",
    "scamwatch",
    "experts",
    "analysts",
];

/// What is counted.
pub(super) const COUNTED: &[&str] = &[
    "people",
    "persons",
    "victims",
    "workers",
    "men",
    "women",
    "children",
    "families",
    "suspects",
    "complaints",
    "reports",
    "cases",
    "users",
];

pub(super) const CURRENCIES: &[&str] = &["dollars", "pounds", "euros", "usd"];

pub(super) const MAGNITUDES: &[&str] =
    &["million", "millions", "billion", "billions", "trillion", "trillions"];

pub(super) const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
