//! A learner's phone, as far as a server can tell.

use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket, connect};

/// Longer than an answer takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// A phone that is in a room.
pub struct Phone(WebSocket<MaybeTlsStream<TcpStream>>);

impl Phone {
    /// Comes in by the code.
    pub fn join(address: &str, code: &str) -> Self {
        let address = format!("{}socket", address.replace("http://", "ws://"));
        let (socket, _) = connect(address).unwrap();
        let MaybeTlsStream::Plain(stream) = socket.get_ref() else { panic!("no plain stream") };
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut phone = Self(socket);
        phone.say(&json!({ "say": "join", "code": code }));
        phone.hear(|told| told["tell"] == "joined");
        phone
    }

    /// What the phone shows next.
    pub fn stage(&mut self) -> String {
        self.hear(|told| told["tell"] == "stage")["html"].as_str().unwrap().to_owned()
    }

    /// Answers the question that comes next, and waits until the answer is kept.
    pub fn answers(&mut self) {
        let stage = self.hear(|told| told.to_string().contains("data-answer"));
        let html = stage["html"].as_str().unwrap();
        let number = |name: &str| -> u32 {
            let (_, rest) = html.split_once(&format!("{name}=\"")).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        let (part, position) = (number("data-part"), number("data-position"));
        self.say(&json!({ "say": "answer", "part": part, "position": position, "numbers": [1] }));
        self.hear(|told| told["tell"] == "kept");
    }

    fn say(&mut self, what: &Value) {
        self.0.send(Message::text(what.to_string())).unwrap();
    }

    /// The next message that is wanted.
    fn hear(&mut self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            if let Message::Text(text) = self.0.read().unwrap() {
                let told: Value = serde_json::from_str(&text).unwrap();
                assert_ne!(told["tell"], "refused", "{told}");
                if is_wanted(&told) {
                    return told;
                }
            }
        }
    }
}
