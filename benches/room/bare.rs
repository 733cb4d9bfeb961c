//! The least that a room could be: a server of the same library that sends what it is told to send to
//! all, counts answers and says that they have come. Nothing is kept, checked or drawn.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::get;
use axum::serve::ListenerExt;
use serde::Deserialize;
use tokio::net::TcpSocket;
use tokio::sync::watch;

/// What all connections share.
#[derive(Clone)]
struct Bare {
    stage: watch::Sender<(u32, Utf8Bytes)>,
    answers: Arc<AtomicU32>,
    length: usize,
}

/// What it goes by of what is said.
#[derive(Deserialize)]
struct Said<'s> {
    say: &'s str,
    position: Option<usize>,
}

/// Serves until it is killed. Its messages have this length.
pub(crate) fn serve(length: usize) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let listener = socket.listen(4_096).unwrap();
        println!("The room code is BARE.");
        println!("http://{}/trainer#0", listener.local_addr().unwrap());
        let stage = watch::Sender::new((0, stage(0, length)));
        let bare = Bare { stage, answers: Arc::default(), length };
        let router = Router::new().route("/socket", get(connect)).with_state(bare);
        let listener = listener.tap_io(|stream| stream.set_nodelay(true).unwrap());
        axum::serve(listener, router).await.unwrap();
    });
}

/// The buffers are those of a room.
async fn connect(State(bare): State<Bare>, upgrade: WebSocketUpgrade) -> Response {
    let upgrade = upgrade
        .read_buffer_size(1_024)
        .write_buffer_size(0)
        .max_write_buffer_size(256 * 1_024)
        .max_message_size(4_096)
        .max_frame_size(4_096);
    upgrade.on_upgrade(|socket| async move {
        // However it ends, there is nothing left to do.
        let _ = talk(socket, bare).await;
    })
}

/// Goes on with a connection until it ends.
async fn talk(mut socket: WebSocket, bare: Bare) -> Option<()> {
    let mut stage = bare.stage.subscribe();
    stage.mark_changed();
    loop {
        tokio::select! {
            message = socket.recv() => {
                let Message::Text(text) = message?.ok()? else { continue };
                let said: Said<'_> = serde_json::from_str(&text).ok()?;
                if let Some(reply) = bare.hear(&said) {
                    socket.send(Message::Text(reply)).await.ok()?;
                }
            }
            changed = stage.changed() => {
                changed.ok()?;
                let frame = stage.borrow_and_update().1.clone();
                socket.send(Message::Text(frame)).await.ok()?;
            }
        }
    }
}

impl Bare {
    fn hear(&self, said: &Said<'_>) -> Option<Utf8Bytes> {
        match said.say {
            "join" => Some(r#"{"tell":"joined","key":"0"}"#.into()),
            "answer" => {
                self.answers.fetch_add(1, Ordering::Relaxed);
                let position = said.position?;
                Some(format!(r#"{{"tell":"kept","part":0,"position":{position}}}"#).into())
            }
            "move" => {
                let turn = self.stage.borrow().0 + 1;
                self.stage.send_replace((turn, stage(turn, self.length)));
                None
            }
            _ => None,
        }
    }
}

/// A message that asks a question, of this length.
fn stage(turn: u32, length: usize) -> Utf8Bytes {
    let start =
        format!(r#"{{"tell":"stage","turn":{turn},"html":"<form data-part='0' data-position='0'>"#)
            .replace('\'', r#"\""#);
    let rest = length.saturating_sub(start.len() + 2);
    format!("{start}{}\"}}", "-".repeat(rest)).into()
}
