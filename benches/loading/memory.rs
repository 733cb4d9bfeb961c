//! How much memory it takes to load and keep the large set. A process of its own does it, so that
//! its peak is the loading's alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::bank::Bank;
use scamdrill::domain::kind::{Kind, Offered};
use scamdrill::domain::question::Question;
use scamdrill::domain::scene::{Mark, Scene};

use super::bare;
use super::shared::{Table, folder, made};

const FOLDER: &str = "SCAMDRILL_BENCH_LOADS";
const HOW: &str = "SCAMDRILL_BENCH_HOW";
const MIB: f64 = (1 << 20) as f64;

/// Measures and tells whether this process is the one that is measured.
pub(crate) fn is_child() -> bool {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return false;
    };
    let files: Vec<PathBuf> =
        (0..super::BANKS).map(|number| file(folder.as_ref(), number)).collect();
    match std::env::var(HOW).unwrap().as_str() {
        "ours" => ours(&files),
        "bare" => structs(&files),
        _ => say(0.0),
    }
    true
}

fn file(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("made-{number}.toml"))
}

fn ours(files: &[PathBuf]) {
    let mut shelf = Shelf::default();
    for file in files {
        shelf.add_file(file);
    }
    let banks = shelf.banks();
    let questions: usize = banks.iter().map(|(_, bank)| bank.questions.len()).sum();
    assert_eq!(questions, files.len() * made::QUESTIONS);
    say(banks.iter().map(|(_, bank)| weight(bank)).sum::<usize>() as f64 / MIB);
}

fn structs(files: &[PathBuf]) {
    let read = |file: &PathBuf| -> bare::Bank {
        toml::from_str(&String::from_utf8(std::fs::read(file).unwrap()).unwrap()).unwrap()
    };
    let banks: Vec<bare::Bank> = files.iter().map(read).collect();
    assert!(banks.iter().all(|bank| bank.question.len() == made::QUESTIONS));
    say(0.0);
}

/// Peak, present and counted, in MiB.
fn say(counted: f64) {
    println!("{} {} {counted}", of_status("VmHWM:"), of_status("VmRSS:"));
}

fn of_status(name: &str) -> f64 {
    let status = std::fs::read("/proc/self/status").unwrap();
    let status = String::from_utf8(status).unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    let kib: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib / 1024.0
}

/// Lets a process of its own load the set in each way.
pub(crate) fn report(table: &mut Table, texts: &[String]) {
    if !cfg!(target_os = "linux") {
        println!("memory is only measured on Linux");
        return;
    }
    let folder = folder("loading");
    for (number, text) in texts.iter().enumerate() {
        std::fs::write(file(&folder, number), text).unwrap();
    }
    let [nothing, bare, ours] = ["nothing", "bare", "ours"].map(|how| child(&folder, how));
    let on_disk = texts.iter().map(String::len).sum::<usize>() as f64 / MIB;
    table.amount(
        "peak memory, 10 files of 1,000 loaded and kept, against structs alone",
        bare[0],
        ours[0],
        Some(40.0),
        "MiB",
    );
    println!(
        "A process that loads nothing peaks at {:.1} MiB. The files hold {on_disk:.1} MiB; the banks \
         made of them {:.1} MiB, counted with what an allocator rounds up to.",
        nothing[0], ours[2]
    );
    std::fs::remove_dir_all(folder).unwrap();
}

fn child(folder: &Path, how: &str) -> [f64; 3] {
    let mut child = Command::new(std::env::current_exe().unwrap());
    let output = child.env(FOLDER, folder).env(HOW, how).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let numbers: Vec<f64> = text.split_whitespace().map(|n| n.parse().unwrap()).collect();
    numbers.try_into().unwrap()
}

/// What a bank takes up, blocks rounded as glibc does.
fn weight(bank: &Bank) -> usize {
    let text = |text: &str| block(text.len());
    let sources = bank.sources.iter().map(|source| {
        let url = source.url.as_deref().map_or(0, text);
        text(source.id.as_str()) + text(&source.title) + text(&source.publisher) + url
    });
    list(&bank.questions)
        + list(&bank.sources)
        + sources.sum::<usize>()
        + bank.questions.iter().map(of_question).sum::<usize>()
}

fn of_question(question: &Question) -> usize {
    let maybe = |text: &Option<Box<str>>| text.as_deref().map_or(0, |text| block(text.len()));
    let ids = question.sources.iter().map(|id| block(id.as_str().len()));
    let advice = &question.advice;
    let kind = match &question.kind {
        Kind::Judge(judge) => {
            let twin = judge.twin.as_ref().map_or(0, |id| block(id.as_str().len()));
            twin + block(judge.why_scam.len()) + block(judge.why_genuine.len())
        }
        Kind::Choice(choice) => of_options(&choice.options),
        Kind::Several(several) => of_options(&several.options) + block(200),
        // The bench makes none of the other kinds.
        _ => 0,
    };
    block(question.id.as_str().len())
        + block(question.prompt.len())
        + list(&question.sources)
        + ids.sum::<usize>()
        + maybe(&advice.action)
        + maybe(&advice.ask)
        + maybe(&advice.care)
        + question.scene().map_or(0, of_scene)
        + kind
}

fn of_options(options: &Vec<Offered>) -> usize {
    let words = |offered: &Offered| block(offered.text.len()) + block(offered.why.len());
    list(options) + options.iter().map(words).sum::<usize>()
}

fn of_scene(scene: &Scene) -> usize {
    let words = |mark: &Mark| block(mark.id.as_str().len()) + block(mark.why.len());
    block(scene.from.len())
        + block(scene.text.len())
        + list(&scene.marks)
        + scene.marks.iter().map(words).sum::<usize>()
}

fn list<T>(list: &Vec<T>) -> usize {
    block(list.capacity() * size_of::<T>())
}

fn block(bytes: usize) -> usize {
    match bytes {
        0 => 0,
        bytes => (bytes + 8).next_multiple_of(16).max(32),
    }
}
