INSERT INTO room_part (room, number, minutes, notes, kind, title, shown, until)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
