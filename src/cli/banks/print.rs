//! `scamdrill banks print`: a set of questions on paper.

use std::path::PathBuf;

use clap::Args;

use crate::domain::plan::Plan;
use crate::domain::question::Audience;
use crate::report::paper::paper;
use crate::terminal::page::Pen;
use crate::terminal::paint::Painter;
use crate::ui::paper::{PaperSet, Sheet};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::quoted::quoted;
use super::chosen::{Chosen, questions, tell_gaps};

/// The width of a sheet in plain text, in columns.
const WIDTH: usize = 76;

#[derive(Args)]
pub(super) struct Print {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long, conflicts_with = "text")]
    large: bool,
    #[arg(long)]
    text: bool,
}

impl Print {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let words = &context.words;
        let library = context.library(&self.chosen.bank)?;
        let plan = self.chosen.plan(context, &library)?;
        let questions = questions(context, &library, &plan)?;
        tell_gaps(context, &questions)?;
        let set = PaperSet::of(words, &plan, &questions, self.workshop(context, &plan));
        let file = match self.text {
            true => text(context, &set),
            false => paper(words, &set, self.large),
        };
        save_page(context, &self.output, &file, "paper-written")
    }

    /// The workshop with the same questions in the same order. A workshop shows what is fit for whoever
    /// may come, so without a form it is the same only where nothing was left out for the young.
    fn workshop(&self, context: &Context, plan: &Plan) -> Option<String> {
        let Chosen { form, audience, bank, .. } = &self.chosen;
        let (topics, seed) = (self.chosen.named(context), plan.seed);
        let which = match form {
            Some(form) if topics.is_empty() => format!("--form {}", form.word()),
            None if *audience == Some(Audience::SixteenUp) => {
                let banks = if topics.is_empty() { "" } else { "--banks " };
                let count = plan.questions.len();
                format!("{banks}{} --count {count}", topics.join(" ")).trim().to_owned()
            }
            _ => return None,
        };
        let named = |file: &PathBuf| format!(" --bank {}", quoted(&file.display().to_string()));
        let banks: String = bank.iter().map(named).collect();
        Some(format!("scamdrill workshop start {which} --seed {seed}{banks}"))
    }
}

/// All sheets in plain text, a line of hyphens between them.
fn text(context: &Context, set: &PaperSet) -> String {
    let pen = Pen { width: WIDTH, painter: Painter::new(false) };
    let sheets = Sheet::ALL.map(|sheet| pen.draw(&set.screen(&context.words, sheet)));
    sheets.join(&format!("\n{}\n\n", "-".repeat(WIDTH)))
}
