//! A socket to a room, as any program on the network could open it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::Value;
use tungstenite::{Error, Message, WebSocket};

/// Longer than an answer takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// Long enough for whatever was under way to arrive.
const LULL: Duration = Duration::from_millis(400);

/// A socket, and all that was ever heard on it.
pub struct Wire {
    socket: WebSocket<TcpStream>,
    pub heard: Vec<String>,
}

impl Wire {
    /// Opens one as a page of the site does.
    pub fn open(port: u16) -> Self {
        Self::try_open(port, &[]).unwrap()
    }

    /// Opens one with these heads.
    pub fn try_open(port: u16, heads: &[(&'static str, &str)]) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        let address = format!("ws://127.0.0.1:{port}/socket");
        let mut request =
            tungstenite::client::IntoClientRequest::into_client_request(address).unwrap();
        for (name, value) in heads {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        match tungstenite::client(request, stream) {
            Ok((socket, _)) => Ok(Self { socket, heard: Vec::new() }),
            Err(error) => Err(error.to_string()),
        }
    }

    pub fn say(&mut self, message: Value) {
        self.say_text(&message.to_string());
    }

    pub fn say_text(&mut self, text: &str) {
        self.socket.send(Message::text(text)).unwrap();
    }

    /// Sends whatever it is; false, if the other end has had enough.
    pub fn put(&mut self, message: Message) -> bool {
        self.socket.send(message).is_ok()
    }

    /// Sends these bytes below all frames.
    pub fn put_raw(&mut self, bytes: &[u8]) -> bool {
        self.socket.get_mut().write_all(bytes).is_ok()
    }

    /// The next message that tells this; what comes before is passed over.
    #[track_caller]
    pub fn hear(&mut self, tell: &str) -> Value {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.next() {
                Some(message) if message["tell"] == tell => return message,
                Some(_) => {}
                None => break,
            }
        }
        panic!("nothing told {tell:?}: {:?}", self.heard.last());
    }

    /// The next stage of this turn.
    #[track_caller]
    pub fn hear_turn(&mut self, turn: u64) -> Value {
        loop {
            let stage = self.hear("stage");
            if stage["turn"] == turn {
                return stage;
            }
        }
    }

    /// Why something was refused.
    #[track_caller]
    pub fn refused(&mut self) -> String {
        self.hear("refused")["why"].as_str().unwrap().to_owned()
    }

    /// The next message; none at the end.
    pub fn next(&mut self) -> Option<Value> {
        loop {
            match self.socket.read() {
                Ok(Message::Text(text)) => {
                    self.heard.push(text.to_string());
                    return Some(serde_json::from_str(&text).unwrap());
                }
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// All that still comes until nothing comes for a while.
    pub fn drain(&mut self) -> Vec<Value> {
        self.socket.get_mut().set_read_timeout(Some(LULL)).unwrap();
        let mut all = Vec::new();
        while let Some(message) = self.next() {
            all.push(message);
        }
        self.socket.get_mut().set_read_timeout(Some(PATIENCE)).unwrap();
        all
    }

    /// Whether the other end has ended it, once what was under way has arrived.
    #[track_caller]
    pub fn expect_end(&mut self) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            match self.socket.read() {
                Ok(Message::Text(text)) => self.heard.push(text.to_string()),
                Err(Error::Io(error)) if error.kind() == std::io::ErrorKind::WouldBlock => break,
                Err(_) => return,
                Ok(_) => {}
            }
        }
        panic!("the connection was not ended: {:?}", self.heard.last());
    }

    pub fn stream(&mut self) -> &mut TcpStream {
        self.socket.get_mut()
    }
}

/// What a server says to these bytes, until it ends the connection or nothing more comes.
pub fn exchange(port: u16, bytes: &[u8], patience: Duration) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(patience)).unwrap();
    let _ = stream.write_all(bytes);
    let mut heard = Vec::new();
    let mut some = [0; 4_096];
    while let Ok(count) = stream.read(&mut some) {
        if count == 0 {
            break;
        }
        heard.extend_from_slice(&some[..count]);
    }
    String::from_utf8_lossy(&heard).into_owned()
}
