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
use crate::say;
use crate::ui::text::clean_line;

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
        let platform = match self.format.or_else(|| by_ending(&self.output)) {
            Some(platform) => platform,
            None => {
                let file = clean_line(&self.output.display().to_string());
                return Err(Failure::Usage(say!(context.words, "bank-export-ending", file = file)));
            }
        };
        match platform {
            Platform::Page => page::save(context, &self.chosen, &self.output),
            platform => platform::save(context, self, platform),
        }
    }
}

/// What a name that ends like this is written for; standard output is for GIFT.
fn by_ending(path: &Path) -> Option<Platform> {
    if path == Path::new("-") {
        return Some(Platform::Gift);
    }
    match path.extension()?.to_str()?.to_lowercase().as_str() {
        "txt" => Some(Platform::Gift),
        "xml" => Some(Platform::MoodleXml),
        "html" | "htm" => Some(Platform::Page),
        ending => Platform::ALL.iter().find(|platform| platform.word() == ending).copied(),
    }
}
