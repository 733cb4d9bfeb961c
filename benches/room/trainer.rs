//! The trainer of a room.

use futures_util::stream::SplitSink;
use futures_util::{SinkExt, StreamExt};
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::Message;

use crate::line::{Heard, Line, connect, read, say};
use crate::server::Door;

/// Who leads a room.
pub(crate) struct Trainer {
    says: SplitSink<Line, Message>,
    turn: watch::Receiver<u32>,
}

impl Trainer {
    /// Connects one, and hears what stands there.
    pub(crate) async fn come_in(door: &Door) -> Self {
        let mut line = connect(0, door.at).await.unwrap();
        say(&mut line, format!(r#"{{"say":"trainer","key":"{}"}}"#, door.key)).await.unwrap();
        let (says, mut hears) = line.split();
        let (told, mut turn) = watch::channel(0);
        tokio::spawn(async move {
            while let Some(Ok(message)) = hears.next().await {
                let Message::Text(text) = message else { continue };
                if let Heard { tell: "stage", turn: Some(turn), .. } = read(&text) {
                    told.send_replace(turn);
                }
            }
        });
        turn.changed().await.unwrap();
        Self { says, turn }
    }

    /// Goes somewhere; the turn that stands there then.
    pub(crate) async fn go(&mut self, to: &str) -> u32 {
        let before = *self.turn.borrow_and_update();
        let told = format!(r#"{{"say":"move","turn":{before},"to":"{to}"}}"#);
        self.says.send(Message::Text(told.into())).await.unwrap();
        *self.turn.wait_for(|turn| *turn > before).await.unwrap()
    }
}
