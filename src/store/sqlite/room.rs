//! Workshops in the tables of the file.

mod read;
mod words;
mod write;

use rusqlite::{OptionalExtension, params};

use super::{SqliteStore, StoreError};
use crate::domain::room::{Key, Part, Setup};
use crate::store::rooms::{Change, KeptRoom, RoomId, RoomSummary, Rooms};

impl Rooms for SqliteStore {
    fn open_room(&mut self, setup: &Setup, key: &Key) -> Result<RoomId, StoreError> {
        let opened = write::open(&mut self.conn, setup, key);
        opened.map_err(|error| StoreError::from_sql(&self.path, error))
    }

    fn commit(&mut self, room: RoomId, changes: &[Change]) -> Result<(), StoreError> {
        self.expect_in_place()?;
        write::commit(&mut self.conn, room, changes)
            .map_err(|error| StoreError::from_sql(&self.path, error))
    }

    fn move_room(&mut self, room: RoomId, from: &str, to: &str) -> Result<bool, StoreError> {
        let moved = self.conn.execute(include_str!("sql/room/move.sql"), params![room.0, from, to]);
        moved.map(|rows| rows == 1).map_err(|error| self.error(error))
    }

    fn salt(&mut self, fresh: Key) -> Result<Key, StoreError> {
        self.keep_salt(fresh).map_err(|error| self.error(error))
    }

    fn rooms(&self) -> Result<Vec<RoomSummary>, StoreError> {
        let rooms = self.list(include_str!("sql/room/list.sql"), [], read::summary);
        rooms.map_err(|error| self.error(error))
    }

    fn room(&self, id: RoomId) -> Result<Option<KeptRoom>, StoreError> {
        self.load_room(id).map_err(|error| self.error(error))
    }
}

impl SqliteStore {
    fn keep_salt(&self, fresh: Key) -> rusqlite::Result<Key> {
        self.conn.execute(include_str!("sql/room/salt.sql"), [fresh.digits()])?;
        let sql = "SELECT key FROM room_salt";
        self.conn.query_row(sql, [], |row| super::rows::text(row, 0, |text| text.parse().ok()))
    }

    fn load_room(&self, id: RoomId) -> rusqlite::Result<Option<KeptRoom>> {
        // One transaction, so that all parts are of the same moment.
        let _moment = self.conn.unchecked_transaction()?;
        let sql = include_str!("sql/room/settled.sql");
        let settled = self.conn.prepare_cached(sql)?.query_row([id.0], read::settled).optional()?;
        let Some((mut setup, key)) = settled else { return Ok(None) };
        setup.parts = self.parts(id)?;
        let mut number = 0..;
        let members = self.list(include_str!("sql/room/members.sql"), [id.0], |row| {
            read::member(row, id, number.next().unwrap_or(0))
        })?;
        let sql = include_str!("sql/room/events.sql");
        let events = self.list(sql, [id.0], |row| read::event(row, &members))?;
        let sheets = self.list(include_str!("sql/room/attempts.sql"), [id.0], |row| {
            read::sheet(row, |attempt| self.load_now(attempt))
        })?;
        let keys = members.iter().map(|one| one.key).collect();
        let latest = params![id.0, setup.started.as_millisecond()];
        let sql = include_str!("sql/room/latest.sql");
        let latest = self.conn.query_row(sql, latest, |row| super::rows::time(row, 0))?;
        Ok(Some(KeptRoom { id, setup, key, events, keys, sheets, latest }))
    }

    fn parts(&self, id: RoomId) -> rusqlite::Result<Vec<Part>> {
        let mut sets = self.list(include_str!("sql/room/sets.sql"), [id.0], read::set)?;
        let sql = include_str!("sql/room/questions.sql");
        for (part, number, put) in self.list(sql, [id.0], read::put)? {
            let of_part = sets.iter_mut().filter(|(of, _)| *of == part);
            if let Some((_, set)) = of_part.into_iter().nth(number) {
                set.questions.push(put);
            }
        }
        let mut number = 0..;
        self.list(include_str!("sql/room/parts.sql"), [id.0], |row| {
            let number = number.next().unwrap_or(0);
            let of_part = sets.iter().filter(|(of, _)| *of == number);
            read::part(row, of_part.map(|(_, set)| set.clone()).collect())
        })
    }
}
