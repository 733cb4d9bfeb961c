//! Every page of the full screen at any size, with whatever text: nothing panics, the keys stand in
//! the last line, and the cursor stays in the window.
//!
//! 300 sizes are drawn by chance; with `SCAMDRILL_SIZES=all` all from 1×1 to 200×60.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use scamdrill::bank::guides::help_lines::Directory;
use scamdrill::bank::guides::lessons::Lessons;
use scamdrill::bank::guides::now::FirstHour;
use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::attempt::Attempt;
use scamdrill::domain::library::Library;
use scamdrill::domain::pieces::Voice;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::scene::Channel;
use scamdrill::domain::seed::{Chance, Seed};
use scamdrill::domain::selection::SELECTION_VERSION;
use scamdrill::store::{MemoryStore, Store};
use scamdrill::terminal::full::draw::{SMALLEST, draw};
use scamdrill::terminal::full::entry::Press;
use scamdrill::terminal::full::view::View;
use scamdrill::terminal::paint::Painter;
use scamdrill::ui::command::Command;
use scamdrill::ui::dialogue::{Choice, Dialogue, Field, Key, Page, Said};
use scamdrill::ui::drill::{Desk, Drill, Pace};
use scamdrill::ui::home::{State, forms, topics};
use scamdrill::ui::keys::Phrases;
use scamdrill::ui::now::{FirstHourTelling, Sources};
use scamdrill::ui::offer::Offer;
use scamdrill::ui::question::shown;
use scamdrill::ui::reader::Reader;
use scamdrill::ui::score::Call;
use scamdrill::ui::screen::{
    Bar, Block, ChartView, LineView, OptionView, PieceView, Plot, Point, Role, SceneView, Screen,
};
use scamdrill::ui::story::Telling;
use scamdrill::ui::welcome::Welcome;
use scamdrill::ui::{lesson, story};
use scamdrill::words::{Language, Words};

/// So many sizes are drawn by chance.
const SAMPLED: usize = 300;

/// So many pages are drawn at each size.
const PAGES: usize = 10;

const WIDEST: u16 = 200;
const HIGHEST: u16 = 60;

fn words() -> Words {
    Words::of(Language::default())
}

/// What every page of a round looks like, with and without an explanation after each answer.
fn round(library: &Library, feedback: Feedback, pages: &mut Vec<Page>) {
    let (words, call) = (words(), Call { play: "scamdrill play".into(), keeps: true });
    let questions: Vec<Asked> = library
        .questions()
        .step_by(if feedback == Feedback::AtEnd { 7 } else { 1 })
        .map(|(bank, question)| Asked { spare: false, ..Asked::of(bank, question, false) })
        .collect();
    let plan = Plan {
        form: None,
        learner: "Ana".parse().unwrap(),
        seed: Seed(7),
        selection: SELECTION_VERSION,
        feedback,
        certainty: true,
        started: Timestamp::UNIX_EPOCH,
        questions,
    };
    let mut store = MemoryStore::default();
    let begun =
        (store.begin(&plan).unwrap(), Attempt::start(plan.clone()), shown(library, &plan).unwrap());
    let desk = Desk { library, words: &words, pace: Pace::Waits, call: &call };
    let now = Timestamp::UNIX_EPOCH;
    let (mut drill, _) = Drill::open(desk, &mut store, begun, now).unwrap();
    while drill.ending().is_none() {
        let page = drill.page();
        let line = match page.field {
            Field::Next | Field::OneOrNone => "",
            Field::Text { .. } => "20",
            Field::Letters(count) => &["a"; 12].join(",")[..2 * count - 1],
            Field::Order => &order(&page),
            _ => "1",
        };
        pages.push(page);
        if matches!(drill.hear(Some(line), now).unwrap(), Said::Aside { .. }) {
            drill.handle(Command::Skip, now).unwrap();
        }
    }
}

fn order(page: &Page) -> String {
    let count = page.screen.blocks.iter().find_map(|block| match block {
        Block::Options(options) => Some(options.len()),
        _ => None,
    });
    (1..=count.unwrap_or(0)).map(|one| one.to_string()).collect::<Vec<_>>().join(",")
}

/// Every page that a dialogue comes to when these lines are said to it.
fn lead(dialogue: &mut impl Dialogue, lines: &[&str], pages: &mut Vec<Page>) {
    pages.push(dialogue.page());
    for line in lines.iter().filter(|line| !line.is_empty()) {
        dialogue.hear(Some(line), Timestamp::UNIX_EPOCH).unwrap();
        pages.push(dialogue.page());
    }
}

/// Every page there is.
fn pages() -> Vec<Page> {
    let mut pages = Vec::new();
    let (words, library) = (words(), Library::new(Shelf::built_in().into_parts().0));
    round(&library, Feedback::AfterEach, &mut pages);
    round(&library, Feedback::AtEnd, &mut pages);
    for told in library.stories() {
        let (mut telling, _) = Telling::open(&words, told, Pace::Waits);
        for _ in 0..12 {
            let page = telling.page();
            let line = if page.field == Field::Next { "" } else { "1" };
            let is_end = page.field == Field::Next
                && pages.last().is_some_and(|last| last.field == Field::One);
            pages.push(page);
            if is_end {
                break;
            }
            telling.hear(Some(line), Timestamp::UNIX_EPOCH).unwrap();
        }
    }
    let (lessons, directory, first_hour) = (Lessons::load(), Directory::load(), FirstHour::load());
    let stories: Vec<_> = library.stories().collect();
    lead(&mut lesson::menu(&words, &lessons), &[], &mut pages);
    lead(&mut story::menu::menu(&words, &stories), &[], &mut pages);
    lead(&mut topics(&words), &[], &mut pages);
    lead(&mut forms(&words, &[], &TimeZone::UTC), &[], &mut pages);
    lead(&mut Offer::new(&words, (3, 10)), &[], &mut pages);
    lead(&mut Welcome::new(&words, &directory, true), &["Ana", "1"], &mut pages);
    let state =
        State { who: None, keeps: true, unfinished: Some((3, 10)), due: Some(4), task: None };
    lead(&mut state.menu(&words), &[], &mut pages);
    for one in lessons.all() {
        let screen = lesson::one(&words, one, true);
        lead(&mut Reader::new(&words, screen), &[], &mut pages);
    }
    let today = date(2026, 11, 23);
    let sources = Sources { first_hour: &first_hour, directory: &directory, words: &words, today };
    for situation in ["1", "2", "3"] {
        let mut telling = FirstHourTelling::new(sources, None);
        lead(&mut telling, &[situation, "IN"], &mut pages);
    }
    assert!(pages.len() > 700, "{}", pages.len());
    pages
}

/// Whatever people write: wide, joined, stacked, from right to left, unseen, and what should not be.
const SIGNS: &[&str] = &[
    "a",
    "word",
    " ",
    "  ",
    "-",
    ".",
    "—",
    "é",
    "e\u{301}\u{323}",
    "王小明",
    "你好。",
    "ไทยแลนด์",
    "น้ำ",
    "עברית",
    "مرحبا",
    "नमस्ते",
    "👩\u{200d}👩\u{200d}👧",
    "🇸🇬",
    "❤️",
    "\u{202e}",
    "\u{200b}",
    "\u{1b}[2J",
    "\n",
    "\t",
    "\u{0}",
    "https://example.org/a-very-long-address/that-never-ends",
    "ﷺ",
    "Ｗide",
    "\u{ad}",
    "\u{300}",
    "1",
    "[[x|y]]",
];

fn text(chance: &mut Chance) -> String {
    (0..chance.below(14)).map(|_| SIGNS[chance.below(SIGNS.len())]).collect()
}

fn some<T>(chance: &mut Chance, most: usize, mut one: impl FnMut(&mut Chance) -> T) -> Vec<T> {
    (0..chance.below(most)).map(|_| one(chance)).collect()
}

const ROLES: [Role; 8] = [
    Role::Heading,
    Role::Body,
    Role::Prompt,
    Role::Right,
    Role::Wrong,
    Role::Care,
    Role::Aside,
    Role::Hint,
];

fn line(chance: &mut Chance) -> LineView {
    let voice = [Voice::Other, Voice::Own, Voice::Told][chance.below(3)];
    let pieces = some(chance, 4, |chance| PieceView {
        text: text(chance),
        number: (chance.below(3) == 0).then(|| 1 + chance.below(9)),
        mark: (chance.below(3) == 0).then(|| text(chance)),
    });
    LineView { voice, speaker: text(chance), pieces }
}

fn share(chance: &mut Chance) -> f64 {
    chance.below(300) as f64 / 100.0 - 1.0
}

fn plot(chance: &mut Chance) -> Plot {
    if chance.below(2) == 0 {
        return Plot::Bars(some(chance, 6, |chance| Bar {
            label: text(chance),
            share: share(chance),
            range: (chance.below(2) == 0).then(|| (share(chance), share(chance))),
            value: text(chance),
        }));
    }
    let scale = (share(chance), share(chance));
    let points = some(chance, 6, |chance| Point {
        label: text(chance),
        value: share(chance),
        range: (share(chance), share(chance)),
        text: text(chance),
    });
    Plot::Course { scale, middle: share(chance), points }
}

fn block(chance: &mut Chance) -> Block {
    match chance.below(6) {
        0 => Block::Line { role: ROLES[chance.below(ROLES.len())], text: text(chance) },
        1 => Block::Scene(SceneView {
            channel: Channel::ALL[chance.below(Channel::ALL.len())],
            label: text(chance),
            lines: some(chance, 8, line),
        }),
        2 | 3 => {
            let option =
                |chance: &mut Chance| OptionView { label: text(chance), text: text(chance) };
            Block::Options(some(chance, 12, option))
        }
        4 => Block::Chart(ChartView {
            title: text(chance),
            before: vec![text(chance)],
            numbers: vec![],
            after: vec![text(chance)],
            key: Some(text(chance)),
            plot: plot(chance),
        }),
        _ => Block::Gap,
    }
}

fn screen(chance: &mut Chance) -> Screen {
    Screen { blocks: some(chance, 9, block) }
}

fn random_page(chance: &mut Chance) -> Page {
    let fields = [
        Field::Next,
        Field::One,
        Field::Pick,
        Field::OneOrNone,
        Field::Some,
        Field::Order,
        Field::Letters(chance.below(5)),
        Field::Text { may_be_empty: true },
    ];
    let keys = ["", "s", "?", "x"].map(|word| Key { word, label: text(chance) });
    let field = fields[chance.below(fields.len())];
    Page { screen: screen(chance), field, ask: text(chance), keys: keys.into() }
}

fn random_press(chance: &mut Chance) -> Press {
    let all = [
        Press::Up,
        Press::Down,
        Press::Char(' '),
        Press::Char('1'),
        Press::Char('2'),
        Press::Char('a'),
        Press::PageDown,
        Press::PageUp,
        Press::End,
        Press::Home,
        Press::Left,
        Press::Paste(text(chance)),
    ];
    all[chance.below(all.len())].clone()
}

/// Draws a page, some keys later as well, and with something shown over it.
fn draws(page: &Page, (columns, rows): (u16, u16), chance: &mut Chance) {
    let mut view = View::of(Phrases::of(&words_once(), SMALLEST), page.clone());
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    let painter = Painter::new(false);
    for round in 0..3 {
        terminal.draw(|frame| drop(draw(frame, &mut view, painter))).unwrap();
        let cursor = terminal.get_cursor_position().unwrap();
        assert!(cursor.x < columns && cursor.y < rows, "{cursor:?} in {columns}×{rows}");
        if columns >= SMALLEST.0 && rows >= SMALLEST.1 {
            let last = line_of(&terminal, rows - 1);
            assert!(!last.trim().is_empty() || is_silent(page), "no keys at {columns}×{rows}");
        }
        match round {
            0 => (0..3).for_each(|_| drop(view.press(&random_press(chance)))),
            _ => view.take(aside(chance), page.clone()),
        }
    }
}

fn aside(chance: &mut Chance) -> Said {
    let choice = (chance.below(2) == 0).then_some(Choice { word: "b", last: 3 });
    Said::Aside { screen: screen(chance), choice }
}

/// Whether the keys of a page made by chance have no names, or names that do not fit.
fn is_silent(page: &Page) -> bool {
    page.keys.first().is_none_or(|key| {
        key.label != "answer" && !key.label.chars().all(|c| c.is_ascii_lowercase() || c == ' ')
            || key.label.trim().is_empty()
    })
}

fn line_of(terminal: &Terminal<TestBackend>, row: u16) -> String {
    let buffer = terminal.backend().buffer();
    (0..buffer.area.width).map(|column| buffer[(column, row)].symbol()).collect()
}

/// Parsing the words anew for every page would take longer than drawing.
fn words_once() -> std::rc::Rc<Words> {
    thread_local! {
        static WORDS: std::rc::Rc<Words> = std::rc::Rc::new(words());
    }
    WORDS.with(std::rc::Rc::clone)
}

fn sizes(chance: &mut Chance) -> Vec<(u16, u16)> {
    if std::env::var("SCAMDRILL_SIZES").is_ok_and(|sizes| sizes == "all") {
        return (1..=WIDEST)
            .flat_map(|columns| (1..=HIGHEST).map(move |rows| (columns, rows)))
            .collect();
    }
    let edges =
        [(1, 1), (1, 60), (200, 1), (200, 60), (40, 12), (39, 12), (40, 11), (80, 24), (120, 40)];
    let mut size = |most: u16| 1 + u16::try_from(chance.below(usize::from(most))).unwrap();
    let sampled: Vec<_> = (edges.len()..SAMPLED).map(|_| (size(WIDEST), size(HIGHEST))).collect();
    edges.into_iter().chain(sampled).collect()
}

#[test]
fn every_page_is_drawn_at_every_size() {
    let (pages, mut chance) = (pages(), Seed(20_261_123).stream("sizes"));
    for size in sizes(&mut chance) {
        for at in 0..PAGES {
            let page = match at % 2 {
                0 => pages[chance.below(pages.len())].clone(),
                _ => random_page(&mut chance),
            };
            draws(&page, size, &mut chance);
        }
    }
}
