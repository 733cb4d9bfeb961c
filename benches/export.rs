//! Results of a large school as files, against a short script in Python that reads the same store.
//! Times are those of the processor, in the program and in the system for it, of whole processes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot run says where it stopped"
)]

#[path = "export/child.rs"]
mod child;
#[path = "export/school.rs"]
mod school;
mod shared;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use child::{Child, run};
use shared::{Table, Times, folder, repeats};

const OURS: &str = env!("CARGO_BIN_EXE_scamdrill");

fn main() {
    let folder = folder("export");
    let mut table = Table::new();
    csv(&mut table, &folder, learners(10_000));
    xlsx(&mut table, &folder, learners(1_000));
    table.print();
    fs::remove_dir_all(folder).unwrap();
}

/// So many learners, and few where it is only tried whether all of this works.
fn learners(wanted: usize) -> i64 {
    repeats(wanted).max(10) as i64
}

/// The answers of so many learners as CSV.
fn csv(table: &mut Table, folder: &Path, learners: i64) {
    let store = folder.join("school.db");
    school::fill(&store, learners);
    let (theirs, ours) = (folder.join("theirs.csv"), folder.join("ours.csv"));
    let mut script = python("csv_rows.py");
    script.arg(&store).arg(&theirs);
    let (theirs_took, ours_took, memory) = in_turn(&mut script, &mut export(&store, &ours));
    same(&theirs, &ours, learners);
    let what = format!("{} answers as CSV", learners * school::ROUNDS * school::QUESTIONS);
    table.ratio(&format!("{what}, against a script in Python"), &theirs_took, &ours_took, 0.12);
    table.amount(&format!("{what}, memory"), memory[0], memory[1], Some(60.0), "MiB");
}

/// The answers of so many learners as a spreadsheet.
fn xlsx(table: &mut Table, folder: &Path, learners: i64) {
    let store = folder.join("class.db");
    school::fill(&store, learners);
    let (rows, theirs, ours) =
        (folder.join("rows.csv"), folder.join("theirs.xlsx"), folder.join("ours.xlsx"));
    run(&mut export(&store, &rows));
    if !has_openpyxl() {
        println!("XLSX is left out: the package openpyxl is missing (SCAMDRILL_PYTHON).");
        return;
    }
    let mut script = python("xlsx_rows.py");
    script.arg(&rows).arg(&theirs);
    let (theirs_took, ours_took, memory) = in_turn(&mut script, &mut export(&store, &ours));
    let what = format!("{} answers as XLSX", learners * school::ROUNDS * school::QUESTIONS);
    let against = "against openpyxl's write-only mode";
    table.ratio(&format!("{what}, {against}"), &theirs_took, &ours_took, 0.12);
    table.amount(&format!("{what}, memory"), memory[0], memory[1], None, "MiB");
}

/// Both, one after the other, a few times; and the memory that they took in the end.
fn in_turn(theirs: &mut Command, ours: &mut Command) -> (Times, Times, [f64; 2]) {
    let (mut baseline, mut times, mut memory) = (Times::default(), Times::default(), [0.0; 2]);
    for _ in 0..repeats(3) {
        let (Child { took, mib }, own) = (run(theirs), run(ours));
        baseline.add(took);
        times.add(own.took);
        memory = [mib.max(memory[0]), own.mib.max(memory[1])];
    }
    (baseline, times, memory)
}

fn python(script: &str) -> Command {
    let program = std::env::var("SCAMDRILL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut command = Command::new(program);
    command.env("TZ", "UTC");
    command.arg(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/export").join(script));
    command
}

fn has_openpyxl() -> bool {
    let program = std::env::var("SCAMDRILL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(program).args(["-c", "import openpyxl"]).output();
    found.is_ok_and(|output| output.status.success())
}

fn export(store: &Path, file: &Path) -> Command {
    let mut command = Command::new(OURS);
    command.env("TZ", "UTC").args(["results", "export", "--force", "--store"]).arg(store);
    command.arg("-o").arg(file);
    command
}

/// Both wrote the same rows; only how a number is written may differ (`1` and `1.0`).
fn same(theirs: &Path, ours: &Path, learners: i64) {
    let read = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        String::from_utf8(bytes).unwrap().replace(".0,", ",")
    };
    let (theirs, ours) = (read(theirs), read(ours));
    let differ = theirs.lines().zip(ours.lines()).find(|(one, other)| one != other);
    assert_eq!(differ, None);
    assert_eq!(ours.lines().count() as i64, learners * school::ROUNDS * school::QUESTIONS + 1);
}
