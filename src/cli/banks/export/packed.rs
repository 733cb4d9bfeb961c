//! Questions in the shape that other platforms know, and what is lost on the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::question::Question;
use crate::exchange::bank_exchange::labels::Labels;
use crate::exchange::bank_exchange::{Item, Lost, Section, Unfit, outward};
use crate::exchange::{bank_aiken, bank_gift, bank_moodle_xml};

use super::Platform;
use super::picked::Picked;

/// Questions on their way out.
#[derive(Default)]
pub(super) struct Packed {
    sections: Vec<Section>,
    /// What does not come along, and the ids of the questions it does not come along with.
    pub(super) lost: BTreeMap<BTreeSet<Lost>, Vec<String>>,
    /// Which questions cannot go, and why.
    pub(super) unfit: Vec<(String, Unfit)>,
}

impl Packed {
    /// Packs the questions for a platform.
    pub(super) fn of(picked: &[Picked<'_>], platform: Platform, labels: &Labels) -> Self {
        let mut packed = Self::default();
        for Picked { bank, questions, .. } in picked {
            let items = questions
                .iter()
                .filter_map(|question| packed.item(question, platform, labels))
                .collect();
            packed.sections.push(Section { category: bank.title.to_string(), items });
        }
        packed
    }

    /// How many questions go.
    pub(super) fn count(&self) -> usize {
        self.sections.iter().map(|section| section.items.len()).sum()
    }

    /// Whether everything comes along.
    pub(super) fn is_whole(&self) -> bool {
        self.lost.is_empty() && self.unfit.is_empty()
    }

    /// The file for a platform.
    pub(super) fn file(&self, platform: Platform) -> String {
        match platform {
            Platform::MoodleXml => bank_moodle_xml::file(&self.sections),
            Platform::Aiken => bank_aiken::file(&self.sections),
            _ => bank_gift::file(&self.sections),
        }
    }

    fn item(&mut self, question: &Question, platform: Platform, labels: &Labels) -> Option<Item> {
        match fitting(question, platform, labels) {
            Ok(item) => {
                let lost = lost(question, platform);
                if !lost.is_empty() {
                    self.lost.entry(lost).or_default().push(question.id.to_string());
                }
                Some(item)
            }
            Err(unfit) => {
                self.unfit.push((question.id.to_string(), unfit));
                None
            }
        }
    }
}

fn fitting(question: &Question, platform: Platform, labels: &Labels) -> Result<Item, Unfit> {
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
