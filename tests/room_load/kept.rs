//! What a room left in the store, against what its phones were told.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use scamdrill::domain::attempt::Event;
use scamdrill::store::rooms::KeptSheet;
use scamdrill::store::{Journal, Rooms, SqliteStore};

use crate::crowd::Crowd;
use crate::learner::{Learner, Spot};
use crate::support::Home;

/// Each learner has answered each of so many questions once, as the phone said it, and was told so; and
/// nothing else is kept.
pub fn is_what_was_acknowledged(home: &Home, crowd: &Crowd, questions: usize) {
    let store = SqliteStore::open(&home.store(), Journal::Wal).unwrap();
    let id = store.rooms().unwrap()[0].id;
    let room = store.room(id).unwrap().unwrap();
    let sheets: HashMap<String, &KeptSheet> = (room.sheets.iter())
        .map(|sheet| (room.keys[sheet.member.0 as usize].unwrap().digits(), sheet))
        .collect();
    assert_eq!((room.keys.len(), sheets.len()), (crowd.learners.len(), crowd.learners.len()));
    let mut said = BTreeMap::new();
    for learner in &crowd.learners {
        let sheet = sheets[learner.key.as_ref().unwrap()];
        let kept = answers(sheet);
        let told: Vec<Spot> = kept.iter().map(|one| one.0).collect();
        assert_eq!((kept.len(), &told), (questions, &learner.kept));
        note(&mut said, learner, kept);
    }
    let differ: BTreeSet<_> = said.iter().map(|((spot, _), answer)| (spot, answer)).collect();
    assert_eq!((said.len(), differ.len()), (2 * questions, 2 * questions));
    home.run(&["results", "export", "-o", "rows.csv"], "").ends_with(0);
    let rows = std::fs::read(home.path("rows.csv")).unwrap();
    assert_eq!(
        rows.iter().filter(|byte| **byte == b'\n').count(),
        1 + questions * crowd.learners.len()
    );
}

/// What was answered on a sheet, which holds nothing else.
fn answers(sheet: &KeptSheet) -> Vec<(Spot, String)> {
    let one = |entry: &scamdrill::domain::attempt::Entry| match &entry.event {
        Event::Answered { position, response } => {
            ((sheet.part, sheet.first + position), response.answer.encode())
        }
        other => panic!("{other:?}"),
    };
    sheet.kept.entries.iter().map(one).collect()
}

/// Whoever chose the same at a question has the same answer kept, whoever chose otherwise another.
fn note(
    said: &mut BTreeMap<(Spot, Vec<usize>), String>,
    learner: &Learner,
    kept: Vec<(Spot, String)>,
) {
    for (spot, answer) in kept {
        let known = said.entry((spot, learner.choice(spot))).or_insert_with(|| answer.clone());
        assert_eq!(*known, answer);
    }
}
