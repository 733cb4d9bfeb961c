use proptest::prelude::*;

use super::super::load::{Taken, load};

const HEAD: &str = "format = 1\nid = \"b\"\ntitle = \"T\"\ntopic = \"cross\"\nlanguage = \"en\"\n\
    licence = \"CC0-1.0\"\n[[story]]\nid = \"s\"\ntitle = \"T\"\nlevel = 1\naudience = \"all\"\n\
    provenance = \"practice\"\nsources = []\n";

/// A step as somebody may write it: an ending or not, and decisions to steps that may not be there.
fn step((id, ending, leads): (usize, bool, Vec<usize>)) -> String {
    let mut text = format!("[[story.step]]\nid = \"s{id}\"\ntell = \"…\"\n");
    if ending {
        text.push_str("ending = \"…\"\n");
    }
    for to in leads {
        text.push_str(&format!("[[story.step.decision]]\ntext = \"…\"\nto = \"s{to}\"\n"));
    }
    text
}

proptest! {
    /// Whatever keeps a story from being made is told: none gets lost in silence.
    #[test]
    fn a_story_is_made_or_a_mistake_is_told(
        start in prop::option::of(0usize..5),
        steps in prop::collection::vec((0usize..4, any::<bool>(), prop::collection::vec(0usize..5, 0..6)), 0..5),
    ) {
        let start = start.map(|start| format!("start = \"s{start}\"\n")).unwrap_or_default();
        let steps: String = steps.into_iter().map(step).collect();
        if let Ok(bank) = load("b", &format!("{HEAD}{start}{steps}"), &mut Taken::default()) {
            prop_assert_eq!(bank.stories.len(), 1);
        }
    }

    #[test]
    fn a_straight_story_is_made(length in 1usize..20) {
        let onwards = |id| step((id, id == length, if id == length { vec![] } else { vec![id + 1; 2] }));
        let steps: String = (0..=length).map(onwards).collect();
        let bank = load("b", &format!("{HEAD}{steps}"), &mut Taken::default()).unwrap();
        prop_assert_eq!(bank.stories[0].plot.steps().len(), length + 1);
        prop_assert_eq!(bank.stories[0].plot.endings(), 1);
    }
}
