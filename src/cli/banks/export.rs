//! `scamdrill banks export`: questions for other platforms, and the page that plays by itself. What a
//! format cannot carry is said, question by question, before anybody relies on it.

mod document;
mod packed;
mod page;
mod picked;
mod platform;

use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::text::closed_words;

use super::super::arguments::platforms;
use super::super::context::Context;
use super::super::failure::Failure;
use super::chosen::Chosen;

closed_words! {
    /// What questions are written for.
    pub(in super::super) enum Platform {
        Gift = "gift",
        MoodleXml = "moodle-xml",
        Aiken = "aiken",
        Json = "json",
        Page = "page",
    }
}

#[derive(Args)]
pub(in super::super) struct Export {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, value_parser = platforms(), ignore_case = true)]
    format: Option<Platform>,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long)]
    strict: bool,
}

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match self.format.unwrap_or_else(|| by_ending(&self.output)) {
            Platform::Page => page::save(context, &self.chosen, &self.output),
            platform => platform::save(context, self, platform),
        }
    }
}

/// What a name that ends like this is written for; GIFT, if it ends otherwise.
fn by_ending(path: &Path) -> Platform {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let is_it = |platform: &&Platform| ending.eq_ignore_ascii_case(platform.word());
    match ending.to_lowercase().as_str() {
        "xml" => Platform::MoodleXml,
        "html" | "htm" => Platform::Page,
        _ => Platform::ALL.iter().find(is_it).copied().unwrap_or(Platform::Gift),
    }
}
