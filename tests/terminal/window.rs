//! A window with the program in it: typed at through a pseudo-terminal, read as a person sees it.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::support::{Home, PROGRAM};

/// Longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// A window with the program running in it.
pub struct Window {
    pub master: Box<dyn MasterPty + Send>,
    pub child: Box<dyn Child + Send + Sync>,
    pub keyboard: Box<dyn Write + Send>,
    pub output: Receiver<Vec<u8>>,
    /// Everything the program has written.
    pub raw: Vec<u8>,
    /// The window, as it is seen.
    pub screen: vt100::Parser,
    /// How much of what was said, without its white space, has been waited for.
    pub heard: usize,
}

impl Window {
    /// In line mode, under a shell that outlives it: the last words of whoever leads the session of a
    /// terminal may be lost when it ends, and before a person a shell leads it.
    pub fn open(home: &Home, columns: u16, set: &[(&str, &str)], arguments: &[&str]) -> Self {
        let script = r#"trap : INT; "$@"; code=$?; /bin/sleep 0.2; exit $code"#;
        let called = [&["-c", script, "sh", PROGRAM, "--plain"], arguments].concat();
        Self::start(home, "/bin/sh", (columns, 24), set, &called)
    }

    /// In the full screen.
    pub fn full(home: &Home, size: (u16, u16), set: &[(&str, &str)], arguments: &[&str]) -> Self {
        Self::start(home, PROGRAM, size, set, arguments)
    }

    pub fn start(
        home: &Home,
        program: &str,
        (columns, rows): (u16, u16),
        set: &[(&str, &str)],
        arguments: &[&str],
    ) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in home.surroundings() {
            command.env(name, value);
        }
        for (name, value) in set {
            command.env(name, value);
        }
        command.cwd(home.path(""));
        command.args(arguments);
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let (sender, output) = channel();
        // The end of the other side is an error on some systems.
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let screen = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        Self { master: pair.master, child, keyboard, output, raw: Vec::new(), screen, heard: 0 }
    }

    /// Types keys as they are.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Sends whatever bytes.
    pub fn send(&mut self, bytes: &[u8]) -> &mut Self {
        // Whoever is gone hears nothing more.
        let _ = self.keyboard.write_all(bytes);
        let _ = self.keyboard.flush();
        self
    }

    /// Clicks where these words begin, where they stand last.
    #[track_caller]
    pub fn click(&mut self, words: &str) -> &mut Self {
        let (_, columns) = self.screen.screen().size();
        let rows: Vec<String> = self.screen.screen().rows(0, columns.get()).collect();
        let found =
            rows.iter().enumerate().rev().find_map(|(at, row)| Some((at, row.find(words)?)));
        let (line, byte) = found.unwrap_or_else(|| panic!("{words:?} is not in {rows:#?}"));
        let (line, column) = (line + 1, rows[line][..byte].chars().count() + 1);
        self.press(&format!("\u{1b}[<0;{column};{line}M\u{1b}[<0;{column};{line}m"))
    }

    /// Turns the wheel, down or up.
    pub fn wheel(&mut self, down: bool) -> &mut Self {
        self.press(if down { "\u{1b}[<65;5;5M" } else { "\u{1b}[<64;5;5M" })
    }

    /// Sends a signal to what runs in it.
    pub fn signal(&mut self, name: &str) -> &mut Self {
        signal(self.child.process_id().unwrap(), name);
        self
    }

    /// The terminal goes away, as when somebody closes its window.
    pub fn hang_up(&mut self) {
        let (_, silence) = channel();
        self.output = silence;
        // The reader sees that nobody listens when something is drawn, and lets go of its end.
        self.press("?");
        thread::sleep(Duration::from_millis(500));
        // The keyboard types an end of input when it goes. It shall not be heard.
        self.signal("STOP");
        self.keyboard = Box::new(std::io::sink());
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        self.master = native_pty_system().openpty(size).unwrap().master;
        self.signal("CONT");
    }

    /// Types a line.
    pub fn enter(&mut self, line: &str) -> &mut Self {
        self.press(&format!("{line}\r"))
    }

    /// What the window shows, line by line, without room at the ends.
    pub fn lines(&self) -> Vec<String> {
        let contents = self.screen.screen().contents();
        contents.lines().map(|line| line.trim_end().to_owned()).collect()
    }

    /// Waits until the window shows these words, however they are broken up.
    #[track_caller]
    pub fn see(&mut self, words: &str) -> &mut Self {
        self.see_that(words, |shown| shown.contains(&solid(words)))
    }

    /// Waits until the window shows something else.
    #[track_caller]
    pub fn see_changed(&mut self, before: &str) -> &mut Self {
        let before = solid(before);
        self.see_that("something else", |shown| shown != before)
    }

    /// Reads a page to its end, where Enter reads on while there is more below.
    pub fn read_on(&mut self) -> &mut Self {
        for _ in 0..60 {
            self.settle();
            if !self.lines().join(" ").contains("Enter read on") {
                return self;
            }
            self.press("\r");
        }
        panic!("it does not end:\n{}", self.lines().join("\n"));
    }

    /// Waits until it shows them no longer.
    #[track_caller]
    pub fn see_no(&mut self, words: &str) -> &mut Self {
        self.see_that(words, |shown| !shown.contains(&solid(words)))
    }

    #[track_caller]
    fn see_that(&mut self, words: &str, holds: impl Fn(&str) -> bool) -> &mut Self {
        let since = Instant::now();
        while !holds(&solid(&self.screen.screen().contents())) {
            assert!(since.elapsed() < PATIENCE, "{words:?}:\n{}", self.lines().join("\n"));
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(50)) {
                self.take(&bytes);
            }
        }
        self
    }

    /// Waits until nothing more is drawn: what is seen may be half of a page.
    pub fn settle(&mut self) -> &mut Self {
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(150)) {
            self.take(&bytes);
        }
        self
    }

    /// Makes the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).unwrap();
        self.screen.screen_mut().set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        self
    }

    /// Waits until these words have been said since the last ones, however they are broken up.
    #[track_caller]
    pub fn hear(&mut self, words: &str) -> &mut Self {
        let wanted = solid(words);
        let since = Instant::now();
        loop {
            let said = solid(&self.said());
            let news = said.get(self.heard..).unwrap_or_default();
            if let Some(at) = news.find(&wanted) {
                self.heard += at + wanted.len();
                return self;
            }
            let said = &said;
            assert!(since.elapsed() < PATIENCE, "{words:?} is not said in: {said}");
            match self.output.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => panic!("{words:?} is not said in: {said}"),
                Err(RecvTimeoutError::Disconnected) => panic!("it ends without {words:?}: {said}"),
            }
        }
    }

    pub fn take(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.raw.extend(bytes);
    }

    /// Waits for the end, and gives the exit code.
    pub fn end(&mut self) -> u32 {
        let since = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(100)) {
                    self.take(&bytes);
                }
                return status.exit_code();
            }
            assert!(since.elapsed() < PATIENCE, "it does not end: {}", self.said());
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(20)) {
                self.take(&bytes);
            }
        }
    }

    /// All that was said, without what acts on the terminal.
    pub fn said(&self) -> String {
        without_escapes(&String::from_utf8_lossy(&self.raw))
    }

    /// How the terminal is set: echo, lines, signals.
    pub fn settings(&self) -> String {
        format!("{:?}", self.master.get_termios().unwrap())
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process.
pub fn signal(process: u32, name: &str) {
    let arguments = [format!("-{name}"), process.to_string()];
    let sent = std::process::Command::new("kill").args(arguments).status().unwrap();
    assert!(sent.success(), "{name}");
}

/// A text without its white space: what counts however lines are broken.
pub fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The escape sequences of a text, each without its ESC.
pub fn escapes(text: &str) -> Vec<String> {
    let sequence = |rest: &str| match rest.find(|c: char| c.is_ascii_alphabetic()) {
        Some(end) => rest[..=end].to_owned(),
        None => rest.to_owned(),
    };
    text.split('\u{1b}').skip(1).map(sequence).collect()
}

pub fn without_escapes(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| c.is_ascii_alphabetic()).map_or(part.len(), |at| at + 1);
        plain.push_str(&part[end..]);
    }
    plain
}
