//! Telling scams from genuine scenes: skill (d′) apart from the leaning to one answer (c).
//!
//! Signal is *scam*. With hits `H` of `n_s` scams and false alarms `F` of `n_g` genuine scenes,
//! log-linear (Hautus 1995, *Behavior Research Methods* 27: 46–51):
//! `H′ = (H + 0.5)/(n_s + 1)`, `F′ = (F + 0.5)/(n_g + 1)`;
//! `d′ = z(H′) − z(F′)`; `c = −½ (z(H′) + z(F′))`.

use std::ops::Add;

use crate::domain::verdict::Verdict;
use statrs::distribution::{Continuous, ContinuousCDF, Normal};

use super::interval::Z_90;

/// Fewer scams or fewer genuine scenes than this say too little about one person.
pub const ENOUGH_OF_EACH: u32 = 10;

/// Counts of judged scenes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Judged {
    /// Scams called scams.
    pub hits: u32,
    /// Scams shown.
    pub scams: u32,
    /// Genuine scenes called scams.
    pub false_alarms: u32,
    /// Genuine scenes shown.
    pub genuine: u32,
}

impl Judged {
    /// Scams called genuine.
    pub fn missed(self) -> u32 {
        self.scams - self.hits
    }

    /// The one answer that was given to everything, from two scams and two genuine scenes on.
    pub fn only_answer(self) -> Option<Verdict> {
        if self.scams < 2 || self.genuine < 2 {
            return None;
        }
        match (self.hits + self.false_alarms, self.scams + self.genuine) {
            (0, _) => Some(Verdict::Genuine),
            (called, all) if called == all => Some(Verdict::Scam),
            _ => None,
        }
    }

    /// How many more scams and genuine scenes it takes until skill can be told.
    pub fn still_needed(self) -> (u32, u32) {
        let lacking = |have: u32| ENOUGH_OF_EACH.saturating_sub(have);
        (lacking(self.scams), lacking(self.genuine))
    }

    /// Counts one scene.
    pub fn count(&mut self, is_scam: bool, called_scam: bool) {
        if is_scam {
            self.scams += 1;
            self.hits += u32::from(called_scam);
        } else {
            self.genuine += 1;
            self.false_alarms += u32::from(called_scam);
        }
    }
}

impl Add for Judged {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            hits: self.hits + other.hits,
            scams: self.scams + other.scams,
            false_alarms: self.false_alarms + other.false_alarms,
            genuine: self.genuine + other.genuine,
        }
    }
}

/// A value with its 90 % range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The best guess.
    pub value: f64,
    /// The lower end of the range.
    pub low: f64,
    /// The upper end of the range.
    pub high: f64,
}

impl Estimate {
    fn around(value: f64, variance: f64) -> Self {
        let reach = Z_90 * variance.sqrt();
        Self { value, low: value - reach, high: value + reach }
    }
}

/// Skill and leaning, from enough scenes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Discrimination {
    /// d′: 0 is guessing, higher is better; about 3.4 at the most with 10 and 10.
    pub d_prime: Estimate,
    /// c: below 0 leans to *scam* (over-suspicious), above 0 to *genuine* (too trusting).
    pub bias: Estimate,
}

/// Which answer somebody leans to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// To *scam*: over-suspicious.
    Suspicious,
    /// To neither, as far as the range tells.
    Neither,
    /// To *genuine*: too trusting.
    Trusting,
}

/// How skill compares with guessing, as far as the range tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skill {
    /// Better.
    Better,
    /// It cannot be told.
    Unclear,
    /// Worse: the answers say the opposite more often than chance would.
    Worse,
}

impl Discrimination {
    /// Skill and leaning from counts; none below [`ENOUGH_OF_EACH`] of each.
    ///
    /// The range is ±1.645 standard errors with
    /// `Var d′ = H′(1−H′)/(n_s φ(z(H′))²) + F′(1−F′)/(n_g φ(z(F′))²)`
    /// (Gourevitch & Galanter 1967, *Psychometrika* 32: 25–33) and `Var c = ¼ Var d′`.
    pub fn of(counts: Judged) -> Option<Self> {
        if counts.still_needed() != (0, 0) {
            return None;
        }
        let [hit, false_alarm] = rates(counts);
        let (variance, (d_prime, bias)) = (hit.variance + false_alarm.variance, point(counts)?);
        Some(Self {
            d_prime: Estimate::around(d_prime, variance),
            bias: Estimate::around(bias, variance / 4.0),
        })
    }

    /// How skill compares with guessing; unclear, while the range holds 0.
    pub fn skill(&self) -> Skill {
        if self.d_prime.low > 0.0 {
            Skill::Better
        } else if self.d_prime.high < 0.0 {
            Skill::Worse
        } else {
            Skill::Unclear
        }
    }

    /// Which answer the leaning is to; neither, while the range holds 0.
    pub fn leaning(&self) -> Leaning {
        if self.bias.high < 0.0 {
            Leaning::Suspicious
        } else if self.bias.low > 0.0 {
            Leaning::Trusting
        } else {
            Leaning::Neither
        }
    }
}

/// d′ and c of counts without a range; none without a scam or without a genuine scene.
pub fn point(counts: Judged) -> Option<(f64, f64)> {
    let [hit, false_alarm] = rates(counts);
    let has_both = counts.scams > 0 && counts.genuine > 0;
    has_both.then(|| (hit.z - false_alarm.z, -(hit.z + false_alarm.z) / 2.0))
}

/// The normal deviate of a corrected rate and the variance of that deviate: what d′ and c are sums of. A
/// page that nobody serves holds them, because its script knows no normal distribution.
pub fn deviate(count: u32, of: u32) -> (f64, f64) {
    let Rate { z, variance } = Rate::log_linear(count, of);
    (z, variance)
}

/// The corrected rates of hits and of false alarms.
fn rates(counts: Judged) -> [Rate; 2] {
    [
        Rate::log_linear(counts.hits, counts.scams),
        Rate::log_linear(counts.false_alarms, counts.genuine),
    ]
}

/// A corrected rate as a normal deviate, with the variance of that deviate.
struct Rate {
    z: f64,
    variance: f64,
}

impl Rate {
    fn log_linear(count: u32, of: u32) -> Self {
        let (count, of) = (f64::from(count), f64::from(of));
        let rate = (count + 0.5) / (of + 1.0);
        let normal = Normal::standard();
        let z = normal.inverse_cdf(rate);
        let density = normal.pdf(z);
        Self { z, variance: rate * (1.0 - rate) / (of * density * density) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(hits: u32, false_alarms: u32) -> Discrimination {
        Discrimination::of(Judged { hits, scams: 10, false_alarms, genuine: 10 }).unwrap()
    }

    fn two(value: f64) -> String {
        let text = format!("{value:.2}");
        if text == "-0.00" { "0.00".to_owned() } else { text }
    }

    /// The worked cases of the design, to two decimals; the ranges of c from an independent
    /// computation (Python's `statistics.NormalDist`).
    #[test]
    fn worked_cases_with_ten_and_ten() {
        let shown = |hits, false_alarms| {
            let Discrimination { d_prime, bias } = of(hits, false_alarms);
            [d_prime, bias]
                .map(|one| format!("{} ({} to {})", two(one.value), two(one.low), two(one.high)))
        };
        assert_eq!(shown(10, 0), ["3.38 (1.78 to 4.98)", "0.00 (-0.80 to 0.80)"], "perfect");
        assert_eq!(shown(8, 2), ["1.50 (0.47 to 2.52)", "0.00 (-0.51 to 0.51)"]);
        assert_eq!(shown(10, 6), ["1.46 (0.15 to 2.77)", "-0.96 (-1.62 to -0.30)"]);
        assert_eq!(shown(10, 10), ["0.00 (-1.60 to 1.60)", "-1.69 (-2.49 to -0.89)"], "all scam");
        assert_eq!(shown(6, 0), ["1.92 (0.61 to 3.23)", "0.73 (0.07 to 1.39)"]);
    }

    #[test]
    fn the_leaning_is_told_only_when_the_range_tells_it() {
        assert_eq!(of(10, 10).leaning(), Leaning::Suspicious);
        assert_eq!(of(0, 0).leaning(), Leaning::Trusting);
        assert_eq!(of(8, 2).leaning(), Leaning::Neither);
    }

    #[test]
    fn too_few_scenes_say_nothing() {
        let counts = Judged { hits: 5, scams: 10, false_alarms: 1, genuine: 7 };
        assert_eq!(Discrimination::of(counts), None);
        assert_eq!(counts.still_needed(), (0, 3));
    }
}
