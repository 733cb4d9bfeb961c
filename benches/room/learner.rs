//! A learner of a room: comes in, hears what stands there, answers, and comes back.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::line::{Heard, Line, Lost, Mine, connect, hear, read, say};
use crate::server::Door;

/// A question that can be answered.
pub(crate) type Spot = (usize, usize);

/// A learner, with or without a connection.
pub(crate) struct Learner {
    number: usize,
    door: Door,
    line: Option<Line>,
    /// What the phone is known by.
    pub(crate) key: Option<String>,
    /// What stands on the phone.
    pub(crate) screen: Screen,
    /// The questions of which the phone was told that the answer is kept, as often as it was told.
    pub(crate) kept: Vec<Spot>,
    /// The bytes of all that was heard, and the number of messages.
    pub(crate) heard: (usize, usize),
}

/// What stands on a phone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Screen {
    pub(crate) turn: Option<u32>,
    pub(crate) html: String,
    pub(crate) mine: Option<Mine>,
}

impl Screen {
    /// The question that it asks, if it asks one.
    pub(crate) fn asks(&self) -> Option<Spot> {
        let number = |name| self.data(name)?.parse().ok();
        Some((number("data-part=\"")?, number("data-position=\"")?))
    }

    fn data(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.html.split_once(name)?;
        Some(rest.split_once('"')?.0)
    }
}

impl Learner {
    /// One who has not come in yet.
    pub(crate) fn new(number: usize, door: &Door) -> Self {
        Self {
            number,
            door: door.clone(),
            line: None,
            key: None,
            screen: Screen::default(),
            kept: Vec::new(),
            heard: (0, 0),
        }
    }

    /// Comes in, or back, and hears what stands there.
    pub(crate) async fn come_in(&mut self) -> Result<(), Lost> {
        let mut line = connect(self.number, self.door.at).await?;
        say(&mut line, self.hello()).await?;
        self.line = Some(line);
        let before = std::mem::take(&mut self.screen);
        while self.screen.turn.is_none() {
            if let Err(lost) = self.hear_one().await {
                self.screen = before;
                return Err(lost);
            }
        }
        Ok(())
    }

    fn hello(&self) -> String {
        match &self.key {
            Some(key) => format!(r#"{{"say":"learner","key":"{key}"}}"#),
            None => format!(r#"{{"say":"join","code":"{}"}}"#, self.door.code),
        }
    }

    /// The connection is gone, as if the phone slept.
    pub(crate) fn drop_out(&mut self) {
        self.line = None;
    }

    /// Waits until something of this turn stands there.
    pub(crate) async fn hear_turn(&mut self, turn: u32) -> Result<Instant, Lost> {
        while self.screen.turn < Some(turn) {
            self.hear_one().await?;
        }
        Ok(Instant::now())
    }

    /// What this learner chooses at a question: the first or the second of what is offered.
    pub(crate) fn choice(&self, spot: Spot) -> Vec<usize> {
        vec![1 + (self.number + spot.1) % 2]
    }

    /// Answers the question that stands there after a while, and waits until that is kept. Tells when
    /// it was sent.
    pub(crate) async fn answer(&mut self, after: Duration) -> Result<Instant, Lost> {
        sleep(after).await;
        let Some((part, position)) = self.screen.asks() else {
            return Err(Lost::of("nothing is asked"));
        };
        let numbers = self.choice((part, position));
        let line = self.line.as_mut().ok_or_else(|| Lost::of("no connection"))?;
        let sent = Instant::now();
        say(
            line,
            format!(
                r#"{{"say":"answer","part":{part},"position":{position},"numbers":{numbers:?}}}"#
            ),
        )
        .await?;
        while self.hear_one().await? != Said::Kept {}
        Ok(sent)
    }

    /// Whether the phone was told that the answer to what stands there is kept.
    pub(crate) fn is_sure(&self) -> bool {
        self.screen.asks().is_some_and(|spot| self.kept.contains(&spot))
    }

    async fn hear_one(&mut self) -> Result<Said, Lost> {
        let line = self.line.as_mut().ok_or_else(|| Lost::of("no connection"))?;
        let text = hear(line).await?;
        self.heard = (self.heard.0 + text.len(), self.heard.1 + 1);
        self.take_in(read(&text))
    }

    fn take_in(&mut self, heard: Heard<'_>) -> Result<Said, Lost> {
        match heard.tell {
            "joined" => self.key = heard.key.map(str::to_owned),
            "stage" => {
                let html = heard.html.unwrap_or_default().into_owned();
                self.screen = Screen { turn: heard.turn, html, mine: heard.mine };
            }
            "kept" => {
                self.kept.extend(heard.part.zip(heard.position));
                return Ok(Said::Kept);
            }
            _ => return Err(Lost::of(&heard.why.unwrap_or_default())),
        }
        Ok(Said::Else)
    }
}

/// Whether an answer was kept.
#[derive(PartialEq, Eq)]
enum Said {
    Kept,
    Else,
}
