//! `scamdrill class codes`: what each learner types to play.

use std::path::PathBuf;

use clap::Args;

use crate::domain::class::code::Draw;
use crate::domain::class::{Class, Member};
use crate::report::cards::cards;
use crate::say;
use crate::ui::classes;
use crate::ui::text::clean_line;

use super::super::chance::draw_secret;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::rosters::Rosters;
use super::typed;

#[derive(Args)]
pub(super) struct Codes {
    name: String,
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    #[arg(long, value_name = "LEARNER")]
    new: Option<String>,
}

impl Codes {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        if let Some(learner) = &self.new {
            return self.anew(context, learner);
        }
        let rosters = Rosters::look(context)?;
        let class = rosters.find(&self.name)?;
        let members: Vec<&Member> = class.members.iter().collect();
        match &self.html {
            Some(_) => self.save(context, class, &members),
            None => {
                let screen = classes::codes(&context.words, &members, &typed(class));
                context.draw(&screen)
            }
        }
    }

    /// A new code for one learner; with a page, a card of it alone.
    fn anew(&self, context: &Context, learner: &str) -> Result<(), Failure> {
        let mut rosters = Rosters::open(context)?;
        let mut class = rosters.find(&self.name)?.clone();
        let id = one_called(context, &class, learner)?.id.clone();
        let code = Draw::new(draw_secret(context)?, rosters.classes()).code();
        for member in class.members.iter_mut().filter(|member| member.id == id) {
            member.code = code.clone();
        }
        rosters.keep(std::slice::from_ref(&class), None)?;
        let changed: Vec<&Member> = class.members.iter().filter(|one| one.id == id).collect();
        for member in &changed {
            let (name, code) = (member.name.as_str(), member.code.as_str());
            context.tell(&say!(context.words, "class-code-new", name = name, code = code))?;
        }
        self.save(context, &class, &changed)
    }

    fn save(&self, context: &Context, class: &Class, members: &[&Member]) -> Result<(), Failure> {
        let Some(path) = &self.html else { return Ok(()) };
        let page = cards(&context.words, class, members);
        save_page(context, path, &page, "cards-written")
    }
}

/// The one learner that a text means.
pub(in crate::cli) fn one_called<'c>(
    context: &Context,
    class: &'c Class,
    text: &str,
) -> Result<&'c Member, Failure> {
    let id = match class.meant(text)[..] {
        [one] => return Ok(one),
        [] => "class-nobody-called",
        _ => "class-several-called",
    };
    let (class, typed) = (class.name.as_str(), typed(class));
    let name = clean_line(text);
    Err(Failure::Usage(say!(context.words, id, class = class, name = name, typed = typed)))
}
