//! The facts that an impact assessment asks for, with the exact command for each right.

use crate::domain::question::Audience;
use crate::say;

use super::super::names;
use super::paper::{Paper, Part, said};
use super::privacy::held;
use super::stored::STORED;
use super::{Notice, Place};

/// The facts an impact assessment asks for.
pub(super) fn assessment(notice: Notice<'_>) -> Paper {
    let (words, name) = (notice.words, notice.class.name.as_str());
    let mut paper = Paper::new(say!(words, "notice-facts-title", class = name));
    let day = names::day(words, notice.today);
    paper.add(Part::Text(say!(words, "notice-facts-about", day = day)));
    of_class(notice, &mut paper);
    data(notice, &mut paper);
    paper.points(words, "notice-why-title", &["notice-why-use", "notice-why-not"]);
    paper.points(words, "notice-who-title", &["notice-who-account", "notice-who-learner"]);
    places(notice, &mut paper);
    paper.points(
        words,
        "notice-time-title",
        &["notice-time-none", "notice-time-lists", "notice-time-copies"],
    );
    paper.points(
        words,
        "notice-risks-title",
        &[
            "notice-risk-account",
            "notice-risk-same",
            "notice-risk-code",
            "notice-risk-name",
            "notice-risk-sync",
            "notice-risk-copies",
            "notice-risk-long",
            "notice-risk-grade",
            "notice-risk-content",
        ],
    );
    rights(notice, &mut paper);
    paper
}

fn of_class(notice: Notice<'_>, paper: &mut Paper) {
    let (words, class) = (notice.words, notice.class);
    paper.add(Part::Heading(say!(words, "notice-class-title")));
    let audience = match class.audience {
        Audience::All => say!(words, "class-audience-all"),
        Audience::SixteenUp => say!(words, "class-audience-16"),
    };
    let count = say!(words, "notice-class-count", count = class.members.len());
    let audience = say!(words, "class-audience", audience = audience);
    let tests = class.assignments.iter().map(|given| {
        let (form, day) = (given.form.word(), names::day(words, given.due));
        say!(words, "notice-class-test", form = form, day = day)
    });
    let mut points = vec![count, audience];
    points.extend(tests);
    if class.assignments.is_empty() {
        points.push(say!(words, "notice-class-no-test"));
    }
    paper.add(Part::List(points));
}

fn data(notice: Notice<'_>, paper: &mut Paper) {
    let words = notice.words;
    paper.add(Part::Heading(say!(words, "notice-data-title")));
    paper.add(Part::Text(say!(words, "notice-data-list", held = held(notice))));
    paper.add(Part::Text(say!(words, "notice-data-answers")));
    let stored = STORED.iter().map(|stored| {
        let columns = stored.columns.join(", ");
        say!(words, "notice-stored", says = words.say(stored.says, &[]), columns = columns)
    });
    paper.add(Part::List(stored.collect()));
    paper.add(Part::Text(say!(words, "notice-data-settings")));
    paper.add(Part::Text(say!(words, "notice-data-not")));
}

fn places(notice: Notice<'_>, paper: &mut Paper) {
    let words = notice.words;
    let place = match notice.place {
        Place::OwnFolder => "notice-place-own",
        Place::Named => "notice-place-named",
    };
    paper.points(
        words,
        "notice-place-title",
        &[place, "notice-place-lists", "notice-place-network", "notice-place-rights"],
    );
    paper.command(words, "notice-do-path", "scamdrill config path".to_owned());
}

fn rights(notice: Notice<'_>, paper: &mut Paper) {
    let (words, typed) = (notice.words, notice.typed);
    paper.add(Part::Heading(say!(words, "notice-do-title")));
    paper.add(Part::Text(said(words, &["notice-do-about"]).concat()));
    let calls = [
        ("notice-do-codes", format!("scamdrill class codes {typed}")),
        ("notice-do-subject", "scamdrill results subject CODE".to_owned()),
        ("notice-do-export", "scamdrill results export --learner CODE -o answers.csv".to_owned()),
        ("notice-do-correct", format!("scamdrill class import list.csv --class {typed}")),
        ("notice-do-new-code", format!("scamdrill class codes {typed} --new CODE")),
        ("notice-do-forget", "scamdrill results forget CODE".to_owned()),
        ("notice-do-retain-dry", "scamdrill results retain 365 --dry-run".to_owned()),
        ("notice-do-retain", "scamdrill results retain 365".to_owned()),
        ("notice-do-backup", "scamdrill results backup answers-backup.db".to_owned()),
        ("notice-do-wipe", "scamdrill wipe".to_owned()),
    ];
    for (what, call) in calls {
        paper.command(words, what, call);
    }
}
