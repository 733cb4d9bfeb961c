//! The file of a class: TOML, so that a school can read what is kept of its learners. Only what could
//! be read back is written.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::class::merge::stands_twice;
use crate::domain::class::{Assignment, Class, MAX_ASSIGNMENTS, MAX_LEARNERS, Member, School};
use crate::domain::form::Form;
use crate::domain::question::Audience;

/// Larger files are no rosters: a full class of long names takes half of it.
pub const MAX_BYTES: usize = 8 << 20;

/// The only format there is.
const FORMAT: u32 = 1;

/// Why a file is no roster.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadFile {
    /// It is larger than [`MAX_BYTES`], or holds more marks of structure than a roster could.
    #[error("it is too large")]
    TooLarge,
    /// It is not UTF-8 text.
    #[error("it is not UTF-8 text")]
    NotText,
    /// It is no TOML, or not what a roster holds; in the parser's words.
    #[error("{0}")]
    Syntax(String),
    /// It was made by a newer version.
    #[error("it has format {0}")]
    Newer(u32),
    /// A value cannot be what it should be.
    #[error("{0:?} cannot stand there")]
    Value(String),
    /// Two learners have one id or code.
    #[error("{0} stands twice")]
    Twice(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    name: String,
    audience: String,
    #[serde(default)]
    archived: bool,
    #[serde(default, rename = "assignment", skip_serializing_if = "Vec::is_empty")]
    assignments: Vec<Given>,
    #[serde(default, rename = "learner", skip_serializing_if = "Vec::is_empty")]
    learners: Vec<Learner>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    form: String,
    due: Date,
    made: Timestamp,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Learner {
    id: String,
    code: String,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    student_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sis_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    login: Option<String>,
}

/// A class as its file.
///
/// # Errors
/// Why it could not be read back.
pub fn write(class: &Class) -> Result<String, BadFile> {
    let syntax = |error: toml::ser::Error| BadFile::Syntax(error.to_string());
    let text = toml::to_string(&File::from(class)).map_err(syntax)?;
    match read(text.as_bytes())? == *class {
        true => Ok(text),
        false => Err(BadFile::Value(class.name.to_string())),
    }
}

/// A file as a class.
///
/// # Errors
/// Why it is none.
pub fn read(bytes: &[u8]) -> Result<Class, BadFile> {
    if bytes.len() > MAX_BYTES || is_too_dense(bytes) {
        return Err(BadFile::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| BadFile::NotText)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let file: File =
        toml::from_str(text).map_err(|error| BadFile::Syntax(error.message().to_owned()))?;
    let class = Class::try_from(file)?;
    match stands_twice([&class]) {
        Some(member) => Err(BadFile::Twice(member.code.to_string())),
        None => Ok(class),
    }
}

/// The parser needs up to 200 bytes of memory for each mark of structure it meets. A full class has
/// one in five bytes.
fn is_too_dense(bytes: &[u8]) -> bool {
    const ALLOWANCE: usize = 64 << 10;
    let marks = |b: &&u8| matches!(**b, b'=' | b',' | b'.' | b'[' | b'{' | b'\n' | b'"' | b'\'');
    let limit = ALLOWANCE + bytes.len() / 3;
    bytes.len() > ALLOWANCE && bytes.iter().filter(marks).count() > limit
}

impl From<&Class> for File {
    fn from(class: &Class) -> Self {
        Self {
            format: FORMAT,
            name: class.name.to_string(),
            audience: class.audience.word().to_owned(),
            archived: class.archived,
            assignments: class.assignments.iter().map(Given::from).collect(),
            learners: class.members.iter().map(Learner::from).collect(),
        }
    }
}

impl From<&Assignment> for Given {
    fn from(given: &Assignment) -> Self {
        Self { form: given.form.word().to_owned(), due: given.due, made: given.made }
    }
}

impl From<&Member> for Learner {
    fn from(member: &Member) -> Self {
        let School { student_id, sis_id, email, login } = &member.school;
        let text = |id: &Option<crate::domain::class::SchoolId>| Some(id.as_ref()?.to_string());
        Self {
            id: member.id.to_string(),
            code: member.code.to_string(),
            name: member.name.to_string(),
            student_id: text(student_id),
            sis_id: text(sis_id),
            email: text(email),
            login: text(login),
        }
    }
}

impl TryFrom<File> for Class {
    type Error = BadFile;

    fn try_from(file: File) -> Result<Self, BadFile> {
        if file.format != FORMAT {
            return Err(BadFile::Newer(file.format));
        }
        if file.learners.len() > MAX_LEARNERS || file.assignments.len() > MAX_ASSIGNMENTS {
            return Err(BadFile::TooLarge);
        }
        Ok(Self {
            name: parsed(&file.name)?,
            audience: Audience::from_word(&file.audience).ok_or(BadFile::Value(file.audience))?,
            archived: file.archived,
            assignments: file
                .assignments
                .into_iter()
                .map(Assignment::try_from)
                .collect::<Result<_, _>>()?,
            members: file.learners.into_iter().map(Member::try_from).collect::<Result<_, _>>()?,
        })
    }
}

impl TryFrom<Given> for Assignment {
    type Error = BadFile;

    fn try_from(given: Given) -> Result<Self, BadFile> {
        let form = Form::from_word(&given.form).ok_or(BadFile::Value(given.form))?;
        Ok(Self { form, due: given.due, made: given.made })
    }
}

impl TryFrom<Learner> for Member {
    type Error = BadFile;

    fn try_from(learner: Learner) -> Result<Self, BadFile> {
        let school = |id: &Option<String>| id.as_deref().map(parsed).transpose();
        Ok(Self {
            id: parsed(&learner.id)?,
            code: parsed(&learner.code)?,
            name: parsed(&learner.name)?,
            school: School {
                student_id: school(&learner.student_id)?,
                sis_id: school(&learner.sis_id)?,
                email: school(&learner.email)?,
                login: school(&learner.login)?,
            },
        })
    }
}

fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, BadFile> {
    let shown: String = text.chars().take(60).collect();
    text.parse().map_err(|_| BadFile::Value(shown))
}

#[cfg(test)]
#[path = "roster_tests.rs"]
mod tests;
