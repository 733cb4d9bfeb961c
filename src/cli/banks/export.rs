//! `scamdrill banks export`: questions for other platforms. What a format cannot carry is said, question
//! by question, before anybody relies on it.

mod document;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::bank::shelf::{Origin, Shelf};
use crate::domain::bank::Bank;
use crate::domain::form::Form;
use crate::domain::question::Question;
use crate::domain::selection::Wanted;
use crate::domain::text::closed_words;
use crate::domain::topic::Topic;
use crate::exchange::bank_exchange::labels::Labels;
use crate::exchange::bank_exchange::{Item, Lost, Section, Unfit, outward};
use crate::exchange::{bank_aiken, bank_gift, bank_moodle_xml};
use crate::say;
use crate::ui::exchange::{labels, left_behind, left_out};
use crate::ui::text::clean_line;

use super::super::arguments::{TopicOrBank, forms, platforms};
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_text;
use super::refuse;

closed_words! {
    /// What questions are written for.
    pub(in super::super) enum Platform {
        Gift = "gift",
        MoodleXml = "moodle-xml",
        Aiken = "aiken",
        Json = "json",
    }
}

#[derive(Args)]
pub(in super::super) struct Export {
    #[arg(value_name = "TOPIC", value_parser = TopicOrBank)]
    topics: Vec<String>,
    #[arg(long, value_parser = platforms(), ignore_case = true)]
    format: Option<Platform>,
    #[arg(long, value_parser = forms(), ignore_case = true)]
    form: Option<Form>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long)]
    strict: bool,
}

/// Questions on their way out.
#[derive(Default)]
struct Packed {
    sections: Vec<Section>,
    lost: BTreeMap<BTreeSet<Lost>, Vec<String>>,
    unfit: Vec<(String, Unfit)>,
}

/// The chosen questions of a bank.
type Chosen<'s> = (&'s Origin, &'s Bank, Vec<&'s Question>);

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let platform = self.format.unwrap_or_else(|| by_ending(&self.output));
        let shelf = context.shelf(&self.bank);
        self.refuse_named(context, &shelf)?;
        let wanted = self.wanted(context, &shelf)?;
        let chosen = self.chosen(&shelf, &wanted, platform);
        if chosen.iter().all(|(.., questions)| questions.is_empty()) {
            return Err(Failure::Content(say!(context.words, "bank-export-nothing")));
        }
        let (text, count) = match platform {
            Platform::Json => {
                let count = chosen.iter().map(|(.., questions)| questions.len()).sum();
                (document::text(context, &chosen)?, count)
            }
            _ => self.packed(context, platform, &chosen)?,
        };
        save_text(context, &self.output, &text)?;
        if self.output == Path::new("-") {
            return Ok(());
        }
        let file = clean_line(&self.output.display().to_string());
        context.tell(&say!(context.words, "bank-exported", file = file, count = count))
    }

    /// Files with mistakes that are named here stop everything.
    fn refuse_named(&self, context: &Context, shelf: &Shelf) -> Result<(), Failure> {
        let named: Vec<Origin> = self.bank.iter().map(|file| Origin::of(file)).collect();
        match shelf.refused().iter().any(|refused| named.contains(&refused.origin)) {
            true => refuse(context, shelf),
            false => Ok(()),
        }
    }

    fn wanted(&self, context: &Context, shelf: &Shelf) -> Result<Wanted, Failure> {
        let mut wanted = Wanted::default();
        for word in self.topics.iter().map(|word| word.to_lowercase()) {
            let topic = Topic::from_word(&word);
            let bank = shelf.banks().iter().find(|(_, bank)| bank.id.as_str() == word);
            if topic.is_none() && bank.is_none() {
                let banks: Vec<&str> =
                    shelf.banks().iter().map(|(_, bank)| bank.id.as_str()).collect();
                let (topics, banks) = (Topic::WORDS.join(", "), banks.join(", "));
                let said = say!(
                    context.words,
                    "no-such-topic",
                    word = clean_line(&word),
                    topics = topics,
                    banks = banks
                );
                return Err(Failure::Usage(said));
            }
            wanted.topics.extend(topic);
            wanted.banks.extend(bank.map(|(_, bank)| bank.id.clone()));
        }
        // Whoever names a file and nothing else means that file.
        if self.topics.is_empty() && !self.bank.is_empty() {
            let named: Vec<Origin> = self.bank.iter().map(|file| Origin::of(file)).collect();
            let ours = shelf.banks().iter().filter(|(origin, _)| named.contains(origin));
            wanted.banks.extend(ours.map(|(_, bank)| bank.id.clone()));
        }
        Ok(wanted)
    }

    /// Questions of forms go out only where a form is asked for, or where a bank goes out whole.
    fn chosen<'s>(&self, shelf: &'s Shelf, wanted: &Wanted, platform: Platform) -> Vec<Chosen<'s>> {
        let is_ours = |question: &&Question| match self.form {
            Some(form) => question.form.is_some_and(|place| place.form == form),
            None => platform == Platform::Json || question.is_practice(),
        };
        let banks = shelf.banks().iter().filter(|(_, bank)| wanted.admits_bank(bank));
        let chosen = banks.map(|(origin, bank)| {
            (origin, bank, bank.questions.iter().filter(is_ours).collect::<Vec<_>>())
        });
        chosen.filter(|(.., questions)| !questions.is_empty()).collect()
    }

    fn packed(
        &self,
        context: &Context,
        platform: Platform,
        chosen: &[Chosen<'_>],
    ) -> Result<(String, usize), Failure> {
        let packed = pack(chosen, platform, &labels(&context.words));
        let (words, count) =
            (&context.words, packed.sections.iter().map(|section| section.items.len()).sum());
        self.tell_lost(context, platform, &packed, chosen)?;
        if self.strict && !(packed.lost.is_empty() && packed.unfit.is_empty()) {
            return Err(Failure::Content(say!(words, "bank-export-strict")));
        }
        if count == 0 {
            return Err(Failure::Content(say!(words, "bank-export-nothing")));
        }
        let text = match platform {
            Platform::MoodleXml => bank_moodle_xml::file(&packed.sections),
            Platform::Aiken => bank_aiken::file(&packed.sections),
            _ => bank_gift::file(&packed.sections),
        };
        Ok((text, count))
    }

    fn tell_lost(
        &self,
        context: &Context,
        platform: Platform,
        packed: &Packed,
        chosen: &[Chosen<'_>],
    ) -> Result<(), Failure> {
        let words = &context.words;
        if let Some(text) = left_behind(words, platform.word(), &packed.lost) {
            context.tell(&text)?;
        }
        if let Some(text) = left_out(words, platform.word(), &packed.unfit) {
            context.tell(&text)?;
        }
        let forms = chosen.iter().flat_map(|(_, bank, _)| &bank.questions);
        let forms = forms.filter(|question| !question.is_practice()).count();
        if self.form.is_none() && forms > 0 {
            context.tell(&say!(words, "bank-export-forms", count = forms))?;
        }
        Ok(())
    }
}

fn pack(chosen: &[Chosen<'_>], platform: Platform, labels: &Labels) -> Packed {
    let mut packed = Packed::default();
    for (_, bank, questions) in chosen {
        let mut section = Section { category: bank.title.to_string(), items: Vec::new() };
        for question in questions {
            match item(question, platform, labels) {
                Ok(item) => {
                    let lost = lost(question, platform);
                    if !lost.is_empty() {
                        packed.lost.entry(lost).or_default().push(question.id.to_string());
                    }
                    section.items.push(item);
                }
                Err(unfit) => packed.unfit.push((question.id.to_string(), unfit)),
            }
        }
        packed.sections.push(section);
    }
    packed
}

fn item(question: &Question, platform: Platform, labels: &Labels) -> Result<Item, Unfit> {
    let item = outward::item(question, labels)?;
    let unfit = match platform {
        Platform::Gift => bank_gift::unfit(&item),
        Platform::Aiken if !bank_aiken::knows(&item) => Some(Unfit::Kind(question.kind_name())),
        Platform::Aiken => bank_aiken::unfit(&item),
        _ => None,
    };
    unfit.map_or(Ok(item), Err)
}

fn lost(question: &Question, platform: Platform) -> BTreeSet<Lost> {
    let mut lost = outward::lost(question);
    if platform == Platform::Aiken {
        lost.extend([Lost::Filing, Lost::Explanations, Lost::Id]);
        lost.extend(question.scene().map(|_| Lost::Lines));
    }
    lost
}

/// What a name that ends like this is written for; GIFT, if it ends otherwise.
fn by_ending(path: &Path) -> Platform {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let is_it = |platform: &&Platform| ending.eq_ignore_ascii_case(platform.word());
    match ending.eq_ignore_ascii_case("xml") {
        true => Platform::MoodleXml,
        false => Platform::ALL.iter().find(is_it).copied().unwrap_or(Platform::Gift),
    }
}
