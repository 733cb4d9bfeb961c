//! The places of a table and its lines.

/// Where a group stands in a table of some rows and columns; one more of each holds the totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The row, from 0; that after the last one is for the totals of the columns.
    pub row: usize,
    /// The column, from 0; that after the last one is for the totals of the rows.
    pub column: usize,
}

/// What is told of a table at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The groups themselves.
    pub cells: bool,
    /// A total for each row.
    pub rows: bool,
    /// One for each column.
    pub columns: bool,
    /// That of everything.
    pub grand: bool,
}

/// What adds up to a total: a row or a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Row(usize),
    Column(usize),
}

/// How large a table is, without its totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

impl Size {
    /// All places, those of totals included.
    pub(super) fn places(self) -> impl Iterator<Item = Place> {
        (0..=self.rows)
            .flat_map(move |row| (0..=self.columns).map(move |column| Place { row, column }))
    }

    /// All lines, those of totals included.
    pub(super) fn lines(self) -> impl Iterator<Item = Line> {
        let rows = (0..=self.rows).map(Line::Row);
        rows.chain((0..=self.columns).map(Line::Column))
    }

    /// The places on a line, its total last.
    pub(super) fn on(self, line: Line) -> impl Iterator<Item = Place> {
        let count = match line {
            Line::Row(_) => self.columns,
            Line::Column(_) => self.rows,
        };
        (0..=count).map(move |at| line.place(at))
    }

    /// The total of a line.
    pub(super) fn total(self, line: Line) -> Place {
        match line {
            Line::Row(_) => line.place(self.columns),
            Line::Column(_) => line.place(self.rows),
        }
    }

    pub(super) fn is_total(self, place: Place) -> bool {
        place.row == self.rows || place.column == self.columns
    }

    /// Whether a figure is taken away from the others of its lines: all totals are but the grand one,
    /// which those are taken away from.
    pub(super) fn is_taken_away(self, place: Place) -> bool {
        (place.row == self.rows) != (place.column == self.columns)
    }

    fn index(self, place: Place) -> usize {
        place.row * (self.columns + 1) + place.column
    }
}

impl Line {
    fn place(self, at: usize) -> Place {
        match self {
            Line::Row(row) => Place { row, column: at },
            Line::Column(column) => Place { row: at, column },
        }
    }

    /// The other line through a place on this one.
    pub(super) fn across(self, place: Place) -> Line {
        match self {
            Line::Row(_) => Line::Column(place.column),
            Line::Column(_) => Line::Row(place.row),
        }
    }
}

/// Something for each place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid<T> {
    size: Size,
    cells: Vec<T>,
}

/// Some of the places.
pub(super) type Marks = Grid<bool>;

impl<T> Grid<T> {
    pub(super) fn new(size: Size, make: impl FnMut(Place) -> T) -> Self {
        Self { size, cells: size.places().map(make).collect() }
    }

    pub(super) fn size(&self) -> Size {
        self.size
    }

    pub(super) fn at(&self, place: Place) -> &T {
        &self.cells[self.size.index(place)]
    }

    pub(super) fn at_mut(&mut self, place: Place) -> &mut T {
        &mut self.cells[self.size.index(place)]
    }
}

impl Marks {
    pub(super) fn has(&self, place: Place) -> bool {
        *self.at(place)
    }
}
