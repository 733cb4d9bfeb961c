//! A room that is open, and what differs from room to room.

#[cfg(unix)]
pub(super) use stop::stopped_by;

/// How a room is opened here.
pub(super) const START: [&str; 6] = ["workshop", "start", "--port", "0", "--seed", "7"];

/// What a person sees, without its code, key and port.
pub(super) fn masked(seen: &str) -> String {
    let code = seen.lines().find_map(code_in);
    let lines = seen.lines().map(|line| {
        let line = match (line.split_once("http://127.0.0.1:"), line.split_once('#')) {
            (Some(_), Some((address, _))) => format!("{}#[key]", without_port(address)),
            (Some(_), None) => without_port(line),
            _ => line.to_owned(),
        };
        code.as_ref().map_or(line.clone(), |code| line.replace(code, "[code]"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn without_port(line: &str) -> String {
    let (before, after) = line.rsplit_once(':').unwrap();
    format!("{before}:[port]{}", after.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// The code that a line tells.
pub(super) fn code_in(line: &str) -> Option<String> {
    Some(line.strip_prefix("The room code is ")?.trim_end_matches('.').to_owned())
}

#[cfg(unix)]
mod stop {
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Command, Stdio};

    use super::{START, code_in};
    use crate::support::{Home, PROGRAM};

    /// Opens a room and stops the program by this signal, as it is called in a shell. Gives the code of the
    /// room, which is still open, and what was said to the signal.
    pub fn stopped_by(home: &Home, signal: &str) -> (String, String) {
        let mut command = Command::new(PROGRAM);
        command.args(START).env_clear().envs(home.surroundings()).current_dir(home.path(""));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let code = lines.find_map(|line| code_in(&line)).unwrap();
        lines.find(|line| line.contains("in the room")).unwrap();
        kill(&child, signal);
        let output = child.wait_with_output().unwrap();
        (code, String::from_utf8(output.stderr).unwrap())
    }

    fn kill(child: &Child, signal: &str) {
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
    }
}
