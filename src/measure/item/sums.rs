//! The sums that facility, discrimination and reliability follow from, in one pass and in whole
//! numbers, so that nothing is lost where large numbers are taken from each other.

use super::answers::MISSING;

/// So many learners at a time: what belongs to them stays in the nearest cache, and their products
/// fit into 32 bits: 512 × 240 × (240 × 136) < 2³².
const BLOCK: usize = 512;

/// Up to so many questions a total fits into 16 bits, whose products a processor adds in pairs.
const NARROW: usize = 136;

/// Sums over the credits of one question, in parts of a credit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ItemSums {
    /// Of the credits.
    pub(super) sum: u64,
    /// Of their squares.
    pub(super) squares: u64,
    /// Of each credit times its learner's total.
    pub(super) with_total: u64,
}

/// Sums over the learners who answered everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sums {
    /// How many they are.
    pub(super) rows: u64,
    /// By question.
    pub(super) items: Vec<ItemSums>,
}

impl Sums {
    /// The sums over these columns.
    pub(super) fn of(columns: &[&[u8]]) -> Self {
        // Whoever comes after the end of a column has not answered it.
        let learners = columns.iter().map(|column| column.len()).min().unwrap_or(0);
        let mut sums = Self { rows: 0, items: vec![ItemSums::default(); columns.len()] };
        let mut block = Block::new();
        for start in (0..learners).step_by(BLOCK) {
            let end = learners.min(start + BLOCK);
            block.load(columns, start..end);
            sums.rows += block.complete();
            for (item, column) in sums.items.iter_mut().zip(columns) {
                block.add(item, &column[start..end], columns.len());
            }
        }
        sums
    }

    /// Of all credits.
    pub(super) fn total(&self) -> u64 {
        self.items.iter().map(|item| item.sum).sum()
    }

    /// Of the squares of the totals: each is the sum of its credits times itself.
    pub(super) fn total_squares(&self) -> u64 {
        self.items.iter().map(|item| item.with_total).sum()
    }

    /// `rows²` times the covariance (divisor n) of two things with these sums and this sum of
    /// products.
    pub(super) fn spread(&self, products: u64, one: u64, other: u64) -> i128 {
        i128::from(self.rows) * i128::from(products) - i128::from(one) * i128::from(other)
    }
}

/// Some learners: who has answered everything, and how much each has in all.
struct Block {
    /// All bits for whoever has answered everything, none for the others.
    keep: [u8; BLOCK],
    totals: [u32; BLOCK],
    narrow: [i16; BLOCK],
    len: usize,
}

impl Block {
    fn new() -> Self {
        Self { keep: [0; BLOCK], totals: [0; BLOCK], narrow: [0; BLOCK], len: 0 }
    }

    fn load(&mut self, columns: &[&[u8]], learners: std::ops::Range<usize>) {
        self.len = learners.len();
        self.keep.fill(u8::MAX);
        self.totals.fill(0);
        self.narrow.fill(0);
        for column in columns {
            for (keep, credit) in self.keep.iter_mut().zip(&column[learners.clone()]) {
                *keep &= if *credit == MISSING { 0 } else { u8::MAX };
            }
        }
        for column in columns {
            self.count(&column[learners.clone()], columns.len() <= NARROW);
        }
    }

    /// Adds the credits of a question to the totals.
    fn count(&mut self, column: &[u8], is_narrow: bool) {
        let kept = column.iter().zip(&self.keep).map(|(credit, keep)| credit & keep);
        if is_narrow {
            self.narrow.iter_mut().zip(kept).for_each(|(total, kept)| *total += i16::from(kept));
        } else {
            self.totals.iter_mut().zip(kept).for_each(|(total, kept)| *total += u32::from(kept));
        }
    }

    fn complete(&self) -> u64 {
        self.keep[..self.len].iter().map(|keep| u64::from(keep & 1)).sum()
    }

    fn add(&self, item: &mut ItemSums, column: &[u8], items: usize) {
        let kept = || column.iter().zip(&self.keep).map(|(credit, keep)| credit & keep);
        item.sum += u64::from(kept().map(u32::from).sum::<u32>());
        item.squares += u64::from(kept().map(|kept| product(kept, i16::from(kept))).sum::<u32>());
        item.with_total += if items <= NARROW {
            let products = kept().zip(&self.narrow).map(|(kept, total)| product(kept, *total));
            u64::from(products.sum::<u32>())
        } else {
            let products =
                kept().zip(&self.totals).map(|(kept, total)| u64::from(kept) * u64::from(*total));
            products.sum::<u64>()
        };
    }
}

/// A product of two small numbers, neither below zero.
fn product(credit: u8, other: i16) -> u32 {
    (i32::from(i16::from(credit)) * i32::from(other)).cast_unsigned()
}

#[cfg(test)]
mod tests {
    use super::super::answers::FULL;
    use super::*;

    /// The same, learner by learner.
    fn plainly(columns: &[Vec<u8>]) -> Sums {
        let learners = columns.iter().map(Vec::len).min().unwrap_or(0);
        let mut sums = Sums { rows: 0, items: vec![ItemSums::default(); columns.len()] };
        for learner in 0..learners {
            let row: Vec<u64> = columns.iter().map(|column| u64::from(column[learner])).collect();
            if row.contains(&u64::from(MISSING)) {
                continue;
            }
            let total: u64 = row.iter().sum();
            sums.rows += 1;
            for (item, credit) in sums.items.iter_mut().zip(&row) {
                item.sum += credit;
                item.squares += credit * credit;
                item.with_total += credit * total;
            }
        }
        sums
    }

    #[test]
    fn sums_of_many_at_a_time_are_the_sums_of_each() {
        for (items, learners) in [(1, 1), (3, 511), (5, 513), (136, 1_024), (137, 700), (300, 40)] {
            for missing in [0, 97] {
                let credit = |item: usize, learner: usize| match (item * 31 + learner * 7) % 101 {
                    at if missing > 0 && (item + learner).is_multiple_of(missing) && at > 90 => {
                        MISSING
                    }
                    at => {
                        if at < 50 {
                            FULL
                        } else {
                            (at % 5 * 60) as u8
                        }
                    }
                };
                let columns: Vec<Vec<u8>> = (0..items)
                    .map(|item| (0..learners).map(|learner| credit(item, learner)).collect())
                    .collect();
                let slices: Vec<&[u8]> = columns.iter().map(Vec::as_slice).collect();
                assert_eq!(Sums::of(&slices), plainly(&columns), "{items} by {learners}");
            }
        }
    }

    #[test]
    fn the_largest_sums_fit() {
        let full = vec![FULL; BLOCK];
        let columns = vec![full.as_slice(); NARROW];
        let sums = Sums::of(&columns);
        let total = u64::from(FULL) * NARROW as u64;
        assert_eq!(sums.items[0].with_total, u64::from(FULL) * total * BLOCK as u64);
    }
}
