//! Ranges of shares, and of the difference between two: how far a few answers can be trusted.

use std::cmp::Ordering;

/// The two-sided 90 % point of the normal distribution.
pub const Z_90: f64 = 1.645;

/// How many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Those that are meant; never more than `of`.
    pub count: u32,
    /// All.
    pub of: u32,
}

impl Share {
    /// Counts one more, which is meant or not.
    pub fn add(&mut self, is_meant: bool) {
        self.count += u32::from(is_meant);
        self.of += 1;
    }

    /// The share, from 0 to 1; 0 of none.
    pub fn value(self) -> f64 {
        match self.of {
            0 => 0.0,
            of => f64::from(self.count) / f64::from(of),
        }
    }

    /// The shares between which it very likely lies: a 90 % range.
    pub fn range(self) -> Range {
        wilson(self, Z_90)
    }
}

/// From one value to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Range {
    /// How wide it is.
    pub fn width(self) -> f64 {
        self.high - self.low
    }

    /// On which side of zero all of it lies; `Equal` if it holds zero, and nothing can be told.
    pub fn side(self) -> Ordering {
        match () {
            () if self.low > 0.0 => Ordering::Greater,
            () if self.high < 0.0 => Ordering::Less,
            () => Ordering::Equal,
        }
    }
}

/// The score interval of a share, from 0 to 1 (Wilson 1927, *Journal of the American Statistical
/// Association* 22: 209–212), without correction for continuity. `z` is the two-sided point of the
/// normal distribution. Of none, it is all from 0 to 1.
pub fn wilson(share: Share, z: f64) -> Range {
    if share.of == 0 {
        return Range { low: 0.0, high: 1.0 };
    }
    let (p, n, squared) = (share.value(), f64::from(share.of), z * z);
    let middle = (p + squared / (2.0 * n)) / (1.0 + squared / n);
    let spread = p * (1.0 - p) / n + squared / (4.0 * n * n);
    let reach = z * spread.sqrt() / (1.0 + squared / n);
    Range { low: (middle - reach).max(0.0), high: (middle + reach).min(1.0) }
}

/// The score interval of the difference `one − other`, from −1 to 1 (Newcombe 1998, *Statistics in
/// Medicine* 17: 873–890, method 10): the Wilson ranges of both, put together.
pub fn difference(one: Share, other: Share, z: f64) -> Range {
    let (p, q) = (one.value(), other.value());
    let (of_one, of_other) = (wilson(one, z), wilson(other, z));
    let below = (p - of_one.low).hypot(of_other.high - q);
    let above = (of_one.high - p).hypot(q - of_other.low);
    Range { low: (p - q - below).max(-1.0), high: (p - q + above).min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two-sided 95 % point, at which the published figures stand.
    const Z_95: f64 = 1.959_964;

    fn four(range: Range) -> String {
        format!("{:.4} to {:.4}", range.low, range.high)
    }

    /// The worked cases of Newcombe 1998, *Statistics in Medicine* 17: 857–872, table I, method 3.
    #[test]
    fn ranges_of_shares_are_the_published_ones() {
        for (count, of, published) in [
            (81, 263, "0.2553 to 0.3662"),
            (15, 148, "0.0624 to 0.1605"),
            (0, 20, "0.0000 to 0.1611"),
            (1, 29, "0.0061 to 0.1718"),
        ] {
            assert_eq!(four(wilson(Share { count, of }, Z_95)), published);
        }
    }

    /// The worked cases of Newcombe 1998, *Statistics in Medicine* 17: 873–890, table II, method 10.
    #[test]
    fn ranges_of_differences_are_the_published_ones() {
        for (a, m, b, n, published) in [
            (56, 70, 48, 80, "0.0524 to 0.3339"),
            (9, 10, 3, 10, "0.1705 to 0.8090"),
            (6, 7, 2, 7, "0.0582 to 0.8062"),
            (5, 56, 0, 29, "-0.0381 to 0.1926"),
            (0, 10, 0, 20, "-0.1611 to 0.2775"),
            (0, 10, 0, 10, "-0.2775 to 0.2775"),
            (10, 10, 0, 20, "0.6791 to 1.0000"),
            (10, 10, 0, 10, "0.6075 to 1.0000"),
        ] {
            let found = difference(Share { count: a, of: m }, Share { count: b, of: n }, Z_95);
            assert_eq!(four(found), published, "{a} of {m} against {b} of {n}");
        }
    }

    #[test]
    fn of_none_nothing_is_known() {
        let (none, some) = (Share::default(), Share { count: 9, of: 10 });
        assert_eq!(none.range(), Range { low: 0.0, high: 1.0 });
        assert_eq!(difference(some, none, Z_90).side(), Ordering::Equal);
    }

    #[test]
    fn a_difference_is_told_only_when_its_range_tells_it() {
        let of_20 = |count| Share { count, of: 20 };
        assert_eq!(difference(of_20(3), of_20(9), Z_90).side(), Ordering::Less);
        assert_eq!(difference(of_20(9), of_20(3), Z_90).side(), Ordering::Greater);
        assert_eq!(difference(of_20(5), of_20(8), Z_90).side(), Ordering::Equal);
    }
}
