//! Linear equations over exact fractions.

use std::ops::{Div, Mul, Neg, Sub};

/// A fraction in its lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    pub(crate) fn whole(number: i128) -> Self {
        Self { over: number, under: 1 }
    }

    fn lowest(over: i128, under: i128) -> Self {
        let (mut a, mut b) = (over.abs(), under.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = under.signum();
        Self { over: sign * over / a, under: sign * under / a }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.over == 0
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::lowest(self.over * other.over, self.under * other.under)
    }
}

impl Div for Fraction {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::lowest(self.over * other.under, self.under * other.over)
    }
}

impl Neg for Fraction {
    type Output = Self;
    fn neg(self) -> Self {
        Self { over: -self.over, under: self.under }
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        let over = self.over * other.under - other.over * self.under;
        Self::lowest(over, self.under * other.under)
    }
}

/// Equations, brought into reduced echelon form.
pub(crate) struct Equations {
    rows: Vec<Vec<Fraction>>,
}

impl Equations {
    /// Those with these coefficients.
    pub(crate) fn solve(mut rows: Vec<Vec<Fraction>>) -> Self {
        let width = rows.first().map_or(0, Vec::len);
        let mut done = 0;
        for column in 0..width {
            let Some(found) = (done..rows.len()).find(|&row| !rows[row][column].is_zero()) else {
                continue;
            };
            rows.swap(done, found);
            let pivot = rows[done][column];
            rows[done].iter_mut().for_each(|one| *one = *one / pivot);
            let base = rows[done].clone();
            for row in (0..rows.len()).filter(|&row| row != done) {
                subtract(&mut rows[row], &base, column);
            }
            done += 1;
        }
        rows.truncate(done);
        Self { rows }
    }

    /// Whether they settle the sum of the unknowns with these coefficients.
    pub(crate) fn settle(&self, mut sum: Vec<Fraction>) -> bool {
        for row in &self.rows {
            let pivot = row.iter().position(|one| !one.is_zero()).unwrap();
            subtract(&mut sum, row, pivot);
        }
        sum.into_iter().all(Fraction::is_zero)
    }
}

/// Clears a column of a row with another that has 1 there.
fn subtract(row: &mut [Fraction], base: &[Fraction], column: usize) {
    let times = row[column];
    for (one, other) in row.iter_mut().zip(base) {
        *one = *one - times * *other;
    }
}

#[test]
fn known_equations_are_solved() {
    let rows = |rows: &[[i128; 3]]| {
        let row = |row: &[i128; 3]| row.iter().map(|&one| Fraction::whole(one)).collect();
        rows.iter().map(row).collect::<Vec<Vec<_>>>()
    };
    let equations = Equations::solve(rows(&[[1, 1, 0], [2, -1, 0]]));
    let settles = |sum: [i128; 3]| equations.settle(rows(&[sum]).remove(0));
    assert!(settles([1, 0, 0]) && settles([0, 1, 0]) && !settles([0, 0, 1]));
    let one = Equations::solve(rows(&[[3, 6, 0]]));
    assert!(one.settle(rows(&[[1, 2, 0]]).remove(0)) && !one.settle(rows(&[[1, 0, 0]]).remove(0)));
    assert_eq!(-Fraction::whole(2), Fraction::whole(-2));
}
