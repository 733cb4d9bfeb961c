//! The binary: hands the arguments to the library and its exit code to the system.

use std::process::ExitCode;

fn main() -> ExitCode {
    scamdrill::cli::run(std::env::args_os())
}
