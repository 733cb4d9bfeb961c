//! What can be worked out of figures that are not told, because every line adds up to its total.
//!
//! Think of lines as points, and of each unknown figure as a way between its row and its column. One
//! unknown of a line can be more if another is less; then that one's other line has to be set right in
//! the same way, and so on round, back to the line: figures can differ from what they are only along
//! such rounds. So the unknown figures of a line fall into parts: those whose other lines hang together
//! without it. Of each part the sum is known, and of nothing smaller.

use super::grid::{Grid, Line, Place, Size};

/// Whether an unknown figure could be more or less than it is, for all that is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    more: bool,
    less: bool,
}

impl Room {
    /// That of a figure between a least and a most.
    pub(super) fn between(least: u64, figure: u64, most: u64) -> Self {
        Self { more: figure < most, less: figure > least }
    }

    /// As seen from the lines, where it is taken away from the others.
    fn turned(self) -> Self {
        Self { more: self.less, less: self.more }
    }
}

/// The unknown figures of a table.
pub(super) struct Unknown {
    rooms: Grid<Option<Room>>,
}

impl Unknown {
    pub(super) fn new(size: Size, room: impl Fn(Place) -> Option<Room>) -> Self {
        let turned = |place| match size.is_taken_away(place) {
            true => room(place).map(Room::turned),
            false => room(place),
        };
        Self { rooms: Grid::new(size, turned) }
    }

    /// Those of a line.
    fn on(&self, line: Line) -> impl Iterator<Item = Place> {
        self.rooms.size().on(line).filter(|place| self.rooms.at(*place).is_some())
    }

    /// Those of a line, in the parts of which the sums are known.
    pub(super) fn parts(&self, line: Line) -> Vec<Vec<Place>> {
        let mut parts: Vec<Vec<Place>> = self.on(line).map(|place| vec![place]).collect();
        for place in self.on(line) {
            let reached = self.round(line, place);
            let (mut joined, apart): (Vec<_>, Vec<_>) = parts
                .into_iter()
                .partition(|part| part.iter().any(|one| *one == place || reached.contains(one)));
            parts = apart;
            parts.push(joined.drain(..).flatten().collect());
        }
        parts
    }

    /// The figures of a line that can make up for a change of one of them.
    fn round(&self, line: Line, first: Place) -> Vec<Place> {
        if !self.leads(line, first) {
            return Vec::new();
        }
        let (mut back, mut seen) = (Vec::new(), vec![line.across(first)]);
        let mut next = 0;
        while let Some(&here) = seen.get(next) {
            next += 1;
            for place in self.on(here).filter(|place| self.leads(here, *place)) {
                let there = here.across(place);
                if there == line {
                    back.push(place);
                } else if !seen.contains(&there) {
                    seen.push(there);
                }
            }
        }
        back.retain(|place| *place != first);
        back
    }

    /// Whether a change can go on from a line over a figure: more in rows is made up for by less in
    /// columns, all the way round.
    fn leads(&self, from: Line, place: Place) -> bool {
        self.rooms.at(place).is_some_and(|room| match from {
            Line::Row(_) => room.more,
            Line::Column(_) => room.less,
        })
    }
}
