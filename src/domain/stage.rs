//! Where in the course of a scam a scene stands.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

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

/// The text names no stage.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("a stage is romance-1 to romance-8 or trafficking-1 to trafficking-4")]
pub struct NoSuchStage;

impl FromStr for Stage {
    type Err = NoSuchStage;

    fn from_str(text: &str) -> Result<Self, NoSuchStage> {
        let (course, step) = text.rsplit_once('-').ok_or(NoSuchStage)?;
        let course = Course::from_word(course).ok_or(NoSuchStage)?;
        let in_range = |step: &u8| (1..=course.last_step()).contains(step);
        let step = step.parse().ok().filter(in_range).ok_or(NoSuchStage)?;
        let stage = Self { course, step };
        // A number reads "+2" and "02" as well, which nobody would find again.
        if stage.to_string() == text { Ok(stage) } else { Err(NoSuchStage) }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.course.word(), self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_read_and_written_alike() {
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
}
