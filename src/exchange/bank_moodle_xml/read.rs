//! Reading Moodle XML: each question as what Moodle would make of it.

use crate::exchange::bank_exchange::html::plain;
use crate::exchange::bank_exchange::{Answers, BadFile, Item, Listed, Reason, Weighted};

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
    let answers = match kind {
        "multichoice" | "multichoiceset" => options(element)?,
        "truefalse" => truth(element)?,
        "shortanswer" => Answers::Words(weighted(element, Words::Bare)?),
        "numerical" => number(element)?,
        "matching" => pairs(element)?,
        "essay" => return Err(Reason::Essay),
        "description" => return Err(Reason::NothingToAnswer),
        other => return Err(Reason::Kind(other.chars().take(40).collect())),
    };
    // Older versions kept a picture beside the text.
    if !element.said("image").is_empty() {
        return Err(Reason::Picture);
    }
    let id = element.said("idnumber");
    let tags = element.below("tags").into_iter().flat_map(|tags| tags.all("tag"));
    Ok(Item {
        id: (!id.is_empty()).then(|| id.to_owned()),
        name: element.below("name").map_or("", |name| name.said("text")).to_owned(),
        stem: element.below("questiontext").map_or(Err(Reason::NoText), said)?,
        answers,
        general: element.below("generalfeedback").map_or(Ok(String::new()), said)?,
        tags: tags.map(|tag| tag.said("text").to_owned()).collect(),
    })
}

/// The words of an element with a format.
fn said(element: &Element) -> Result<String, Reason> {
    let text = element.below("text").map_or("", |text| text.text.trim());
    match element.attribute("format") {
        Some("plain_text" | "markdown") => Ok(text.to_owned()),
        format => {
            // Without a format, or in Moodle's own, line breaks are breaks.
            let html = match format {
                Some("html") => text.to_owned(),
                _ => text.replace('\n', "<br>"),
            };
            let found = plain(&html);
            if found.has_pictures { Err(Reason::Picture) } else { Ok(found.text) }
        }
    }
}

/// How the words of an answer are written.
#[derive(Clone, Copy, PartialEq)]
enum Words {
    /// In the format that the answer names.
    Formatted,
    /// As they are typed, whatever the format says.
    Bare,
}

fn weighted(element: &Element, words: Words) -> Result<Vec<Weighted>, Reason> {
    let answer = |answer: &Element| {
        let percent = answer.attribute("fraction").map_or(Ok(0.0), |share| share.trim().parse());
        let text = match words {
            Words::Bare => answer.said("text").to_owned(),
            Words::Formatted => said(answer)?,
        };
        Ok(Weighted {
            text,
            percent: percent.ok().filter(|share: &f64| share.is_finite()).ok_or(Reason::Number)?,
            feedback: answer.below("feedback").map_or(Ok(String::new()), said)?,
        })
    };
    element.all("answer").map(answer).collect()
}

fn options(element: &Element) -> Result<Answers, Reason> {
    let single = matches!(element.said("single"), "true" | "1" | "");
    Ok(Answers::Options { options: weighted(element, Words::Formatted)?, single })
}

fn truth(element: &Element) -> Result<Answers, Reason> {
    let answers = weighted(element, Words::Bare)?;
    let find = |wanted: &str| answers.iter().find(|one| one.text.eq_ignore_ascii_case(wanted));
    let (yes, no) = find("true").zip(find("false")).ok_or(Reason::NoKey)?;
    let is_true = yes.percent > no.percent;
    let (right, wrong) = if is_true { (yes, no) } else { (no, yes) };
    if right.percent < 99.9 {
        return Err(Reason::NoKey);
    }
    let (if_right, if_wrong) = (right.feedback.clone(), wrong.feedback.clone());
    Ok(Answers::TrueFalse { is_true, if_right, if_wrong })
}

fn number(element: &Element) -> Result<Answers, Reason> {
    let answers = weighted(element, Words::Bare)?;
    let at = answers.iter().position(|one| one.percent >= 99.9).ok_or(Reason::NoKey)?;
    if answers.iter().filter(|one| one.percent >= 99.9).count() > 1 {
        return Err(Reason::TwoKeys);
    }
    let has_others = answers.iter().any(|one| one.percent > 0.0 && one.percent < 99.9);
    let parse = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.is_finite());
    let tolerance = element.all("answer").nth(at).map_or("", |answer| answer.said("tolerance"));
    let tolerance = if tolerance.is_empty() { Some(0.0) } else { parse(tolerance) };
    let (answer, tolerance) = parse(&answers[at].text).zip(tolerance).ok_or(Reason::Number)?;
    Ok(Answers::Number { answer, tolerance, feedback: answers[at].feedback.clone(), has_others })
}

fn pairs(element: &Element) -> Result<Answers, Reason> {
    let pair = |part: &Element| {
        // Moodle takes a right side for plain words, whatever is in it.
        let right = part.below("answer").map_or("", |answer| answer.said("text"));
        Ok((said(part)?, right.to_owned()))
    };
    Ok(Answers::Pairs(element.all("subquestion").map(pair).collect::<Result<_, _>>()?))
}
