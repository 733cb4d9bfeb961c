//! The banks that are compiled in. They also live as files in `quizzes/`.

/// File name and text of each.
pub const BANKS: &[(&str, &str)] = &[
    ("romance-en.toml", include_str!("../../quizzes/romance-en.toml")),
    ("trafficking-en.toml", include_str!("../../quizzes/trafficking-en.toml")),
    ("crypto-en.toml", include_str!("../../quizzes/crypto-en.toml")),
    ("cross-en.toml", include_str!("../../quizzes/cross-en.toml")),
    ("youth-en.toml", include_str!("../../quizzes/youth-en.toml")),
    ("report-en.toml", include_str!("../../quizzes/report-en.toml")),
];

/// The id of the built-in bank in this file.
pub fn id_of(file: &'static str) -> &'static str {
    file.strip_suffix(".toml").unwrap_or(file)
}
