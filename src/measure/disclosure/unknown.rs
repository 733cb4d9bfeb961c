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
    /// Whether each could be both more and less: then whatever leads there also leads back.
    is_open: bool,
}

impl Unknown {
    pub(super) fn new(size: Size, room: impl Fn(Place) -> Option<Room>) -> Self {
        let turned = |place| match size.is_taken_away(place) {
            true => room(place).map(Room::turned),
            false => room(place),
        };
        let rooms = Grid::new(size, turned);
        let is_open =
            size.places().filter_map(|at| *rooms.at(at)).all(|room| room.more && room.less);
        Self { rooms, is_open }
    }

    /// Those of a line.
    fn on(&self, line: Line) -> impl Iterator<Item = Place> {
        self.rooms.size().on(line).filter(|place| self.rooms.at(*place).is_some())
    }

    /// Those of a line, in the parts of which the sums are known.
    pub(super) fn parts(&self, line: Line) -> Vec<Vec<Place>> {
        let mut parts: Vec<Vec<Place>> = Vec::new();
        for place in self.on(line) {
            if self.is_open && parts.iter().any(|part| part.contains(&place)) {
                continue;
            }
            let mut part = self.round(line, place);
            parts.retain(|other| {
                let is_apart = other.iter().all(|one| !part.contains(one));
                if !is_apart {
                    part.extend(other);
                }
                is_apart
            });
            part.sort_unstable();
            part.dedup();
            parts.push(part);
        }
        parts
    }

    /// A figure of a line, and those that can make up for a change of it.
    fn round(&self, line: Line, first: Place) -> Vec<Place> {
        let mut found = vec![first];
        let start = line.across(first);
        let mut seen = Lines::new(self.rooms.size(), start);
        let mut open = if self.leads(line, first) { vec![start] } else { Vec::new() };
        while let Some(here) = open.pop() {
            for place in self.on(here).filter(|place| self.leads(here, *place)) {
                let there = here.across(place);
                if there == line {
                    found.push(place);
                } else if seen.is_new(there) {
                    open.push(there);
                }
            }
        }
        found
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

/// Lines that have been seen.
struct Lines {
    rows: Vec<bool>,
    columns: Vec<bool>,
}

impl Lines {
    fn new(size: Size, first: Line) -> Self {
        let mut lines =
            Self { rows: vec![false; size.rows + 1], columns: vec![false; size.columns + 1] };
        lines.is_new(first);
        lines
    }

    /// Whether a line has not been seen before; from now on it has.
    fn is_new(&mut self, line: Line) -> bool {
        let seen = match line {
            Line::Row(row) => &mut self.rows[row],
            Line::Column(column) => &mut self.columns[column],
        };
        !std::mem::replace(seen, true)
    }
}
