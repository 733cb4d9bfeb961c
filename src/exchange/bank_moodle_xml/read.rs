//! Reading Moodle XML: each question as what Moodle would make of it.

use crate::exchange::bank_exchange::{
    Answers, BadFile, Change, Item, Listed, Notes, Reason, Weighted,
};

use super::tree::{Element, each};

/// The questions in a file.
///
/// # Errors
/// Why it cannot be read as a whole.
pub fn read(text: &str) -> Result<Listed, BadFile> {
    let mut listed = Listed::default();
    each(text, |element| {
        let kind = element.attribute("type").unwrap_or_default();
        if element.name != "question" {
            return Ok(());
        }
        if kind == "category" {
            let path = element.below("category").map_or("", |category| category.said("text"));
            listed.file_under(path);
            return Ok(());
        }
        let item = question(&element, kind);
        listed.add(element.line, item)
    })?;
    Ok(listed)
}

fn question(element: &Element, kind: &str) -> Result<Item, Reason> {
    let notes = Notes::default();
    let reading = Reading { element, notes: &notes };
    let answers = match kind {
        "multichoice" | "multichoiceset" => reading.options()?,
        "truefalse" => reading.truth()?,
        "shortanswer" => reading.short()?,
        "numerical" => reading.number()?,
        "matching" => reading.pairs()?,
        "essay" => return Err(Reason::Essay),
        "description" => return Err(Reason::NothingToAnswer),
        other => return Err(Reason::Kind(other.chars().take(40).collect())),
    };
    // Older versions kept a picture beside the text.
    if !element.said("image").is_empty() {
        return Err(Reason::Picture);
    }
    reading.around();
    let id = element.said("idnumber");
    let tags = element.below("tags").into_iter().flat_map(|tags| tags.all("tag"));
    Ok(Item {
        id: (!id.is_empty()).then(|| id.to_owned()),
        name: element.below("name").map_or("", |name| name.said("text")).to_owned(),
        stem: element
            .below("questiontext")
            .map_or(Err(Reason::NoText), |text| reading.said(text))?,
        answers,
        general: reading.said_below(element, "generalfeedback")?,
        tags: tags.map(|tag| tag.said("text").to_owned()).collect(),
        changes: notes.found(),
    })
}

/// What Moodle says to everybody who is right, half right or wrong, or asks for help.
const COMBINED: [&str; 4] =
    ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "hint"];

/// How the words of an answer are written.
#[derive(Clone, Copy, PartialEq)]
enum Words {
    /// In the format that the answer names.
    Formatted,
    /// As they are typed, whatever the format says.
    Bare,
}

/// A question that is being read.
struct Reading<'r> {
    element: &'r Element,
    notes: &'r Notes,
}

impl Reading<'_> {
    /// Notes what stands beside text and answers, and does not come along.
    fn around(&self) {
        if COMBINED
            .iter()
            .any(|name| self.element.all(name).any(|one| !one.said("text").is_empty()))
        {
            self.notes.add(Change::Combined);
        }
        if self.element.below("units").is_some_and(|units| units.below("unit").is_some()) {
            self.notes.add(Change::Units);
        }
    }

    /// The words of an element with a format.
    fn said(&self, element: &Element) -> Result<String, Reason> {
        let text = element.below("text").map_or("", |text| text.text.trim());
        if element.all("file").any(|file| !file.text.trim().is_empty()) {
            self.notes.add(Change::Files);
        }
        match element.attribute("format") {
            Some("plain_text" | "markdown") => Ok(text.to_owned()),
            Some("html") => self.notes.words(text),
            // Without a format, or in Moodle's own, line breaks are breaks.
            _ => self.notes.words(&text.replace('\n', "<br>")),
        }
    }

    fn said_below(&self, element: &Element, name: &'static str) -> Result<String, Reason> {
        element.below(name).map_or(Ok(String::new()), |found| self.said(found))
    }

    fn weighted(&self, words: Words) -> Result<Vec<Weighted>, Reason> {
        let answer = |answer: &Element| {
            let percent =
                answer.attribute("fraction").map_or(Ok(0.0), |share| share.trim().parse());
            let text = match words {
                Words::Bare => answer.said("text").to_owned(),
                Words::Formatted => self.said(answer)?,
            };
            Ok(Weighted {
                text,
                percent: percent
                    .ok()
                    .filter(|share: &f64| share.is_finite())
                    .ok_or(Reason::Number)?,
                feedback: self.said_below(answer, "feedback")?,
            })
        };
        self.element.all("answer").map(answer).collect()
    }

    fn options(&self) -> Result<Answers, Reason> {
        let single = matches!(self.element.said("single"), "true" | "1" | "");
        Ok(Answers::Options { options: self.weighted(Words::Formatted)?, single })
    }

    fn truth(&self) -> Result<Answers, Reason> {
        let answers = self.weighted(Words::Bare)?;
        let find = |wanted: &str| answers.iter().find(|one| one.text.eq_ignore_ascii_case(wanted));
        let (yes, no) = find("true").zip(find("false")).ok_or(Reason::NoKey)?;
        let is_true = yes.percent > no.percent;
        let (right, wrong) = if is_true { (yes, no) } else { (no, yes) };
        if right.percent < 99.9 {
            return Err(Reason::NoKey);
        }
        if wrong.percent < 0.0 {
            self.notes.add(Change::Cost);
        }
        let (if_right, if_wrong) = (right.feedback.clone(), wrong.feedback.clone());
        Ok(Answers::TrueFalse { is_true, if_right, if_wrong })
    }

    fn short(&self) -> Result<Answers, Reason> {
        if matches!(self.element.said("usecase"), "1" | "true") {
            self.notes.add(Change::Capitals);
        }
        Ok(Answers::Words(self.weighted(Words::Bare)?))
    }

    fn number(&self) -> Result<Answers, Reason> {
        let answers = self.weighted(Words::Bare)?;
        let is_full = |one: &&Weighted| one.percent >= 99.9;
        let at = answers.iter().position(|one| is_full(&one)).ok_or(Reason::NoKey)?;
        if answers.iter().filter(is_full).count() > 1 {
            return Err(Reason::TwoKeys);
        }
        let others = || answers.iter().filter(|one| !is_full(one));
        if others().any(|one| !one.feedback.is_empty()) {
            self.notes.add(Change::Feedback);
        }
        let has_others = others().any(|one| one.percent > 0.0);
        let parse =
            |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        let tolerance =
            self.element.all("answer").nth(at).map_or("", |answer| answer.said("tolerance"));
        let tolerance = if tolerance.is_empty() { Some(0.0) } else { parse(tolerance) };
        let (answer, tolerance) = parse(&answers[at].text).zip(tolerance).ok_or(Reason::Number)?;
        let feedback = answers[at].feedback.clone();
        Ok(Answers::Number { answer, tolerance, feedback, has_others })
    }

    fn pairs(&self) -> Result<Answers, Reason> {
        let pair = |part: &Element| {
            // Moodle takes a right side for plain words, whatever is in it.
            let right = part.below("answer").map_or("", |answer| answer.said("text"));
            Ok((self.said(part)?, right.to_owned()))
        };
        let pairs = self.element.all("subquestion").map(pair);
        Ok(Answers::Pairs(pairs.collect::<Result<_, _>>()?))
    }
}
