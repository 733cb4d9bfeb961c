//! A window with a program in it: typed at through a pseudo-terminal. What it writes is stamped when
//! it arrives, so that reading the stamps takes no time of anybody's.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// What every frame of the full screen ends with: the cursor is shown, and put somewhere.
const SHOW: &[u8] = b"\x1b[?25h\x1b[";

/// A window with a program running in it.
pub(crate) struct Window {
    _master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    /// What has come since the last key.
    news: Vec<u8>,
    since: Instant,
}

impl Window {
    /// Starts a program with nothing around it but a home.
    pub(crate) fn start(
        program: &Path,
        home: &Path,
        (columns, rows): (u16, u16),
        arguments: &[&str],
    ) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("HOME", home);
        command.cwd(home);
        command.args(arguments);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let (sender, output) = channel();
        // The end of the other side is an error on some systems.
        thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        let screen = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        let news = Vec::new();
        let since = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        Self { _master: pair.master, child, keyboard, output, screen, news, since }
    }

    /// The time from the start to the end of a program that ends by itself.
    pub(crate) fn end(mut self) -> Duration {
        assert!(self.child.wait().unwrap().success());
        self.since.elapsed()
    }

    /// The time from the start, or the last key, until a whole frame with these words has come.
    pub(crate) fn see(&mut self, words: &str) -> Duration {
        self.see_that(words, |shown| shown.contains(words))
    }

    /// The time until a whole frame of which this holds has come.
    pub(crate) fn see_that(&mut self, what: &str, holds: impl Fn(&str) -> bool) -> Duration {
        loop {
            let left = PATIENCE.saturating_sub(self.since.elapsed());
            let Ok((at, bytes)) = self.output.recv_timeout(left) else {
                panic!("{what:?} is not seen:\n{}", self.shown());
            };
            self.screen.process(&bytes);
            self.news.extend(bytes);
            if ends_a_frame(&self.news) && holds(&self.shown()) {
                return at - self.since;
            }
        }
    }

    /// Presses a key, and takes the time until the frame that it causes has come.
    pub(crate) fn press(&mut self, key: &str) -> Duration {
        self.press_for(key, "a frame", |_| true)
    }

    /// Presses a key that changes what is shown in this way.
    pub(crate) fn press_for(
        &mut self,
        key: &str,
        what: &str,
        holds: impl Fn(&str) -> bool,
    ) -> Duration {
        self.news.clear();
        self.since = Instant::now();
        self.keyboard.write_all(key.as_bytes()).unwrap();
        self.see_that(&format!("{what} after {key:?}"), holds)
    }

    /// What the window shows, without room at the ends of lines.
    pub(crate) fn shown(&self) -> String {
        let contents = self.screen.screen().contents();
        contents.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }

    /// Leaves the program and waits for its end.
    pub(crate) fn leave(mut self) {
        self.keyboard.write_all(b"x").unwrap();
        while self.output.recv_timeout(PATIENCE).is_ok() {}
        self.child.wait().unwrap();
    }
}

/// Whether the last that came is the end of a frame.
fn ends_a_frame(bytes: &[u8]) -> bool {
    let Some(at) = bytes.windows(SHOW.len()).rposition(|window| window == SHOW) else {
        return false;
    };
    let place = &bytes[at + SHOW.len()..];
    let digits = place.iter().take_while(|byte| byte.is_ascii_digit() || **byte == b';').count();
    place.len() == digits + 1 && place[digits] == b'H'
}
