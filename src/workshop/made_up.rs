//! Learners who are made up, so that a trainer can rehearse alone: they come in, take their time, and are
//! right more often than not.

use std::sync::Arc;
use std::time::Duration;

use crate::domain::kind::Kind;
use crate::domain::library::Library;
use crate::domain::right::right_answer;
use crate::domain::room::{MemberId, Phase, Place};
use crate::domain::seed::{Chance, Seed};
use crate::ui::question::Shown;

use super::host::{Ask, Desk, Said, What, Wish};

/// Of ten answers, so many are right.
const RIGHT_OF_TEN: usize = 7;

/// Of twenty questions, so many are skipped.
const SKIPPED_OF_TWENTY: usize = 1;

/// How long somebody takes for an answer, in milliseconds.
const TAKES: (usize, usize) = (800, 6_000);

/// Lets so many learners into the room, and answers for them until the room is gone.
pub async fn play(desk: Desk, library: Arc<Library>, count: u16, seed: Seed) {
    for number in 0..count {
        let (desk, library) = (desk.clone(), Arc::clone(&library));
        let chance = Seed(seed.0.wrapping_add(u64::from(number))).stream("made-up");
        tokio::spawn(async move { learner(&desk, &library, chance).await });
    }
}

/// One of them; none once there is nobody to ask.
async fn learner(desk: &Desk, library: &Library, mut chance: Chance) -> Option<()> {
    think(&mut chance).await;
    let code = desk.hall().room().setup().code.as_str().to_owned();
    let wish = Wish { code, ..Wish::default() };
    let joined = desk.ask(|reply| Ask::Join(wish, reply)).await?.ok()?;
    desk.hall().connect(joined.member, true);
    let mut stage = desk.hall().stage();
    stage.mark_changed();
    while stage.changed().await.is_ok() {
        while let Some(said) = answer(desk, library, joined.member, &mut chance) {
            think(&mut chance).await;
            // Meanwhile the room may have moved on; then it says no, and that is that.
            let done = desk.ask(|reply| Ask::Answer(joined.member, said, reply)).await?;
            desk.ask(|reply| Ask::ReadOn(joined.member, reply)).await?.ok();
            if done.is_err() {
                break;
            }
        }
    }
    Some(())
}

async fn think(chance: &mut Chance) {
    let (least, most) = TAKES;
    let time = chance.between(least, most);
    tokio::time::sleep(Duration::from_millis(time as u64)).await;
}

/// What the learner would say to the question at hand; none if there is none, or it has been answered.
fn answer(desk: &Desk, library: &Library, member: MemberId, chance: &mut Chance) -> Option<Said> {
    let room = desk.hall().room();
    let sheet = |part| room.member(member)?.sheet(part);
    let (part, position) = match room.place() {
        Place::Question { part, position, phase: Phase::Open } => (part, position),
        Place::OwnPace { part } => (part, sheet(part).map_or(0, |sheet| sheet.next())),
        _ => return None,
    };
    if sheet(part).is_some_and(|sheet| sheet.mark(position).is_some()) {
        return None;
    }
    let asked = &room.set_for(member, part)?.questions.get(position)?.asked;
    let (_, question) = library.find_asked(asked)?;
    let shown = Shown::new(question, room.setup().seed);
    let what = match (chance.below(20), chance.below(10)) {
        (skips, _) if skips < SKIPPED_OF_TWENTY => What::Skipped,
        (_, tenth) => said(&shown, tenth < RIGHT_OF_TEN),
    };
    Some(Said { part, position, what })
}

/// The right answer, or one that is not.
fn said(shown: &Shown<'_>, is_right: bool) -> What {
    let (numbers, typed) = shown.reply(&right_answer(&shown.question.kind));
    let certainty = None;
    match typed {
        Some(text) => What::Typed { text: if is_right { text } else { "0".to_owned() }, certainty },
        None if is_right => What::Chosen { numbers, certainty },
        None => What::Chosen { numbers: wrong(shown, &numbers), certainty },
    }
}

/// Numbers that are not those of the right answer.
fn wrong(shown: &Shown<'_>, right: &[usize]) -> Vec<usize> {
    match &shown.question.kind {
        Kind::Judge(_) | Kind::Choice(_) => {
            let all = shown.numbered().map(|(number, _)| number);
            all.filter(|number| !right.contains(number)).take(1).collect()
        }
        Kind::Order(_) => right.iter().rev().copied().collect(),
        Kind::Match(_) => right.iter().map(|_| 1).collect(),
        _ => vec![1],
    }
}
