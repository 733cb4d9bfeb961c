//! The page of a story that stands, whole.

use super::super::dialogue::{Field, Page};
use super::super::keys::{
    BACK, ENTER_BEGIN, ENTER_CHOOSES, ENTER_FINISH, HELP, LEAVE, QUIT, SOURCE, UNDO, page,
};
use super::Telling;
use super::command::Awaits;

impl Telling<'_> {
    /// What stands now.
    pub(super) fn page(&self) -> Page {
        let screen = self.latest.clone();
        let (field, keys) = match self.awaits() {
            Awaits::Care => (Field::Next, &[ENTER_BEGIN, SOURCE, HELP, QUIT, LEAVE][..]),
            Awaits::Decision(_) => {
                (Field::One, &[ENTER_CHOOSES, UNDO, BACK, SOURCE, HELP, QUIT, LEAVE][..])
            }
            Awaits::Finish => {
                (Field::Next, &[ENTER_FINISH, UNDO, BACK, SOURCE, HELP, QUIT, LEAVE][..])
            }
        };
        page(self.words, screen, field, keys)
    }
}
