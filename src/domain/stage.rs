//! Where in the course of a scam a scene stands.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::tactic::Tactic;
use super::text::closed_words;

closed_words! {
    /// The two courses that are known well enough to have stages.
    pub enum Course {
        /// A romance-baiting investment scam, from first contact to the return under a new face.
        Romance = "romance",
        /// A job lure, up to the change of place; what follows belongs in help, not in questions.
        Trafficking = "trafficking",
    }
}

impl Course {
    /// How many stages of it may be asked about.
    pub fn last_step(self) -> u8 {
        match self {
            Course::Romance => 8,
            Course::Trafficking => 4,
        }
    }
}

/// A step of a course, written `romance-2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stage {
    course: Course,
    step: u8,
}

const ROMANCE: [&str; 8] = [
    "romance-1",
    "romance-2",
    "romance-3",
    "romance-4",
    "romance-5",
    "romance-6",
    "romance-7",
    "romance-8",
];

const TRAFFICKING: [&str; 4] = ["trafficking-1", "trafficking-2", "trafficking-3", "trafficking-4"];

/// The text names no stage.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("a stage is romance-1 to romance-8 or trafficking-1 to trafficking-4")]
pub struct NoSuchStage;

impl Stage {
    /// Every stage, course by course.
    pub fn all() -> impl Iterator<Item = Self> {
        let steps =
            |course: Course| (1..=course.last_step()).map(move |step| Self { course, step });
        Course::ALL.iter().copied().flat_map(steps)
    }

    /// How it is written.
    pub fn word(self) -> &'static str {
        let words: &[&str] = match self.course {
            Course::Romance => &ROMANCE,
            Course::Trafficking => &TRAFFICKING,
        };
        words[usize::from(self.step) - 1]
    }

    /// The course it belongs to.
    pub fn course(self) -> Course {
        self.course
    }

    /// Its place in the course, from 1.
    pub fn step(self) -> u8 {
        self.step
    }

    /// The stage at which a tactic usually shows, in each course that it is part of. Tactics that
    /// turn up anywhere have none.
    pub fn usual(tactic: Tactic) -> impl Iterator<Item = Self> {
        usual(tactic).iter().map(|&(course, step)| Self { course, step })
    }

    /// The course of which a tactic is a part, if it shows in no other and nowhere else.
    pub fn only_course(tactic: Tactic) -> Option<Course> {
        match usual(tactic) {
            [(course, _)] if !is_met_anywhere(tactic) => Some(*course),
            _ => None,
        }
    }
}

/// The courses in steps, after the interview study of Oak and Shafiq (2025) and the alerts of
/// FinCEN and the FBI (2023). A tactic that these give no place has none here.
fn usual(tactic: Tactic) -> &'static [(Course, u8)] {
    use Course::{Romance, Trafficking};
    match tactic {
        Tactic::WrongNumberOpener => &[(Romance, 1)],
        Tactic::PlatformSwitch => &[(Romance, 2), (Trafficking, 1)],
        Tactic::RapidIntimacy | Tactic::NeverMeets | Tactic::MirroredLife => &[(Romance, 3)],
        Tactic::InvestmentMentor => &[(Romance, 4)],
        Tactic::SmallWinBait | Tactic::FakePlatform => &[(Romance, 5)],
        Tactic::EscalatingDeposits | Tactic::CoachedBankAnswers | Tactic::SecrecyRequest => {
            &[(Romance, 6)]
        }
        Tactic::WithdrawalFeeTrap | Tactic::AccountFreezeThreat => &[(Romance, 7)],
        Tactic::RecoveryScam | Tactic::ReEngagement => &[(Romance, 8)],
        Tactic::TooGoodOffer | Tactic::FriendVouches => &[(Trafficking, 1)],
        Tactic::NoInterviewHire => &[(Trafficking, 2)],
        Tactic::TravelPaidUpfront | Tactic::TouristVisaForWork => &[(Trafficking, 3)],
        Tactic::LocationSwitch => &[(Trafficking, 4)],
        _ => &[],
    }
}

/// Whether a tactic with a place in a course is met outside it as well.
fn is_met_anywhere(tactic: Tactic) -> bool {
    matches!(
        tactic,
        Tactic::CoachedBankAnswers
            | Tactic::SecrecyRequest
            | Tactic::RecoveryScam
            | Tactic::ReEngagement
    )
}

impl FromStr for Stage {
    type Err = NoSuchStage;

    fn from_str(text: &str) -> Result<Self, NoSuchStage> {
        let (course, step) = text.rsplit_once('-').ok_or(NoSuchStage)?;
        let course = Course::from_word(course).ok_or(NoSuchStage)?;
        let in_range = |step: &u8| (1..=course.last_step()).contains(step);
        // A number reads "+2" and "02" as well, which nobody would find again.
        let step = Some(step).filter(|step| step.len() == 1).and_then(|step| step.parse().ok());
        let step = step.filter(in_range).ok_or(NoSuchStage)?;
        Ok(Self { course, step })
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_read_and_written_alike() {
        for stage in Stage::all() {
            assert_eq!(stage.word(), format!("{}-{}", stage.course.word(), stage.step));
            assert_eq!(stage.word().parse(), Ok(stage));
        }
        for text in ["romance-1", "romance-8", "trafficking-4"] {
            assert_eq!(text.parse::<Stage>().unwrap().to_string(), text);
        }
        for text in [
            "romance-0",
            "romance-9",
            "trafficking-5",
            "romance",
            "love-1",
            "romance-02",
            "romance-+2",
            "",
        ] {
            assert_eq!(text.parse::<Stage>(), Err(NoSuchStage), "{text}");
        }
    }

    #[test]
    fn every_stage_is_known_and_tactics_stand_at_one() {
        assert_eq!(Stage::all().count(), 12);
        for tactic in Tactic::ALL {
            assert!(Stage::usual(*tactic).all(|usual| Stage::all().any(|stage| stage == usual)));
        }
        // Of each stage some tactic is typical.
        for stage in Stage::all() {
            assert!(Tactic::ALL.iter().any(|tactic| Stage::usual(*tactic).any(|one| one == stage)));
        }
    }

    #[test]
    fn a_tactic_belongs_to_one_course_or_to_none() {
        assert_eq!(Stage::only_course(Tactic::LocationSwitch), Some(Course::Trafficking));
        assert_eq!(Stage::only_course(Tactic::PlatformSwitch), None);
        assert_eq!(Stage::only_course(Tactic::SecrecyRequest), None);
        assert_eq!(Stage::only_course(Tactic::CelebrityDeepfake), None);
    }
}
