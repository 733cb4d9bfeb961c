//! The plans that are compiled in. They also live as files in `plans/`.

/// File name and text of each, the shortest first.
pub const PLANS: &[(&str, &str)] = &[
    ("thirty.toml", include_str!("../../../plans/thirty.toml")),
    ("sixty.toml", include_str!("../../../plans/sixty.toml")),
];

/// The plan of this name: the file's, without its ending.
pub fn find(name: &str) -> Option<(&'static str, &'static str)> {
    PLANS.iter().copied().find(|(file, _)| file.strip_suffix(".toml") == Some(name))
}
