//! What is said at an ending: what it means, how it was reached, what could be noticed, what else
//! there is to find.

use crate::domain::scene::Scene;
use crate::domain::story::Ending;
use crate::say;

use super::super::names;
use super::super::screen::{Role, Screen};
use super::Telling;

impl Telling<'_> {
    /// All of it, from the meaning to the number of endings seen.
    pub(super) fn ending(&self, screen: &mut Screen, ending: &Ending, names_help: bool) {
        screen.say(Role::Body, ending.means.to_string());
        if ending.genuine {
            screen.say(Role::Body, say!(self.words, "story-genuine"));
        }
        if self.walk.length() > 0 {
            screen.gap();
            screen.say(Role::Heading, say!(self.words, "story-path-ended"));
            self.decisions_taken(screen);
        }
        self.marks(screen);
        screen.gap();
        let (found, total) = (self.found.len(), self.story.plot.endings());
        screen.say(
            Role::Body,
            match found == total {
                true => say!(self.words, "story-all-endings", total = total),
                false => say!(self.words, "story-endings", found = found, total = total),
            },
        );
        if names_help && !ending.genuine {
            screen.say(Role::Aside, say!(self.words, "next-help"));
        }
    }

    pub(super) fn decisions_taken(&self, screen: &mut Screen) {
        for (at, taken) in self.walk.path().enumerate() {
            let (number, text) = (at + 1, &*taken.decision.text);
            screen.say(Role::Body, say!(self.words, "option-line", label = number, text = text));
        }
    }

    /// The marks of the scenes on the way, each told once even if the path came by twice.
    fn marks(&self, screen: &mut Screen) {
        let steps = self.walk.path().map(|taken| taken.step).chain([self.walk.current()]);
        let mut scenes: Vec<&Scene> = Vec::new();
        for scene in steps.filter_map(|step| step.scene.as_ref()) {
            if !scene.marks.is_empty() && !scenes.contains(&scene) {
                scenes.push(scene);
            }
        }
        if scenes.is_empty() {
            return;
        }
        screen.gap();
        screen.say(Role::Heading, say!(self.words, "story-marks"));
        for (scene, mark) in scenes.into_iter().flat_map(|s| s.marks.iter().map(move |m| (s, m))) {
            let part = scene.words_of(&mark.id).unwrap_or_default();
            let (tactic, why) = (names::tactic(self.words, mark.tactic), &*mark.why);
            let line = say!(self.words, "story-mark", part = part, tactic = tactic, why = why);
            screen.say(Role::Body, line);
        }
    }
}
